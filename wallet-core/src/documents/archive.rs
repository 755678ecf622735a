//! The tar archive inside a blob: `document.json` first, then the files, then zeros up to a Padmé size.
//!
//! There is one way to write an archive, so an archive is read by comparing: each header must be the very bytes that
//! would be written here, which leaves no room for links, paths, owners, extensions or sparse files.

use super::{
    part::{MediaType, Part, PartFile, is_safe_name},
    source::PartSource,
};
use crate::{OpenError, hazmat::padme::padme, labels};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeSet, VecDeque},
    io::{self, Cursor, Read},
};
use zeroize::Zeroizing;

const BLOCK: usize = 512;
const INDEX_NAME: &str = "document.json";
const INDEX_LIMIT: usize = 1024 * 1024;

/// The smallest archive: a preview, a short text, and a part that is empty look alike.
const FLOOR: usize = 8 * 1024;

/// The largest number of files in one part.
pub(super) const MOST_FILES: usize = 2_000;

/// `document.json`: no title, no kind, no name that a person gave.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Index {
    format: String,
    part: Part,
    files: Vec<IndexEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct IndexEntry {
    name: String,
    media_type: MediaType,
    size: u64,
}

/// An archive that is ready to be written.
pub(super) struct Archive<'a> {
    index: Vec<u8>,
    files: Vec<PartSource<'a>>,
}

impl<'a> Archive<'a> {
    pub(super) fn new(part: Part, files: Vec<PartSource<'a>>) -> Self {
        let entry = |file: &PartSource<'_>| IndexEntry {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: file.size,
        };
        let index =
            Index { format: labels::DOCUMENT_FORMAT.to_owned(), part, files: files.iter().map(entry).collect() };
        Self { index: serde_json::to_vec(&index).expect("plain data"), files }
    }

    /// Its size with the two closing blocks, before padding.
    fn len(&self) -> u64 {
        let contents = self.files.iter().map(|file| file.size);
        std::iter::once(self.index.len() as u64).chain(contents).map(entry_len).sum::<u64>() + 2 * BLOCK as u64
    }

    /// Its size as it is written.
    pub(super) fn padded_len(&self) -> u64 {
        let len = usize::try_from(self.len()).unwrap_or(usize::MAX / 4);
        padme(len.max(FLOOR)).next_multiple_of(BLOCK) as u64
    }

    /// Writes it, by being read from; each time the same bytes, if the files are the same.
    pub(super) fn reader(&mut self) -> io::Result<ArchiveReader<'_, 'a>> {
        let mut segments = VecDeque::from([
            Segment::Bytes(Cursor::new(header(INDEX_NAME, self.index.len() as u64).as_bytes().to_vec())),
            Segment::Bytes(Cursor::new(self.index.clone())),
            Segment::Zeros(fill(self.index.len() as u64)),
        ]);
        for (place, file) in self.files.iter_mut().enumerate() {
            file.bytes.rewind()?;
            segments.push_back(Segment::Bytes(Cursor::new(header(&file.name, file.size).as_bytes().to_vec())));
            segments.push_back(Segment::File { place, left: file.size });
            segments.push_back(Segment::Zeros(fill(file.size)));
        }
        segments.push_back(Segment::Zeros(self.padded_len() - (self.len() - 2 * BLOCK as u64)));
        Ok(ArchiveReader { files: &mut self.files, segments })
    }
}

/// What an archive is put together from.
enum Segment {
    Bytes(Cursor<Vec<u8>>),
    File { place: usize, left: u64 },
    Zeros(u64),
}

/// An archive while it is written.
pub(super) struct ArchiveReader<'r, 'a> {
    files: &'r mut [PartSource<'a>],
    segments: VecDeque<Segment>,
}

impl Read for ArchiveReader<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while let Some(segment) = self.segments.front_mut() {
            let read = match segment {
                Segment::Bytes(bytes) => bytes.read(out)?,
                Segment::File { place, left } => read_file(&mut self.files[*place], left, out)?,
                Segment::Zeros(left) => io::repeat(0).take(*left).read(out).inspect(|read| *left -= *read as u64)?,
            };
            if read > 0 || out.is_empty() {
                return Ok(read);
            }
            self.segments.pop_front();
        }
        Ok(0)
    }
}

/// Reads on in a file; one that ends before its time was changed meanwhile.
fn read_file(file: &mut PartSource<'_>, left: &mut u64, out: &mut [u8]) -> io::Result<usize> {
    let most = out.len().min(usize::try_from(*left).unwrap_or(usize::MAX));
    let read = file.bytes.read(&mut out[..most])?;
    *left -= read as u64;
    if read == 0 && most > 0 { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(read) }
}

fn entry_len(size: u64) -> u64 {
    BLOCK as u64 + size.next_multiple_of(BLOCK as u64)
}

/// The zeros after a file, up to the next block.
fn fill(size: u64) -> u64 {
    size.next_multiple_of(BLOCK as u64) - size
}

/// The one header of a file (POSIX ustar): mode 0644, owner 0, time 0.
fn header(name: &str, size: u64) -> tar::Header {
    let mut header = tar::Header::new_ustar();
    header.set_path(name).expect("names are short and relative");
    header.set_entry_type(tar::EntryType::Regular);
    header.set_mode(0o644);
    header.set_uid(0);
    header.set_gid(0);
    header.set_mtime(0);
    header.set_size(size);
    header.set_cksum();
    header
}

/// Reads a whole archive.
pub(crate) fn read(archive: Zeroizing<Vec<u8>>) -> Result<(Part, Vec<PartFile>), OpenError> {
    let (index, mut end) = read_index(&archive)?;
    let mut starts = Vec::with_capacity(index.files.len());
    for entry in &index.files {
        starts.push(end + BLOCK);
        end = check_entry(&archive, end, &entry.name, entry.size)?;
    }
    let padding = archive.get(end..).ok_or(OpenError)?;
    if padding.len() < 2 * BLOCK || !padding.len().is_multiple_of(BLOCK) || !all_zero(padding) {
        return Err(OpenError);
    }
    Ok((index.part, take_files(archive, index.files.into_iter().zip(starts).collect())))
}

/// Takes the files out of a checked archive. From the last to the first, and the first in place, so that no more than
/// one file is in memory twice, and a part of one file never is.
fn take_files(mut archive: Zeroizing<Vec<u8>>, mut entries: Vec<(IndexEntry, usize)>) -> Vec<PartFile> {
    let mut files = Vec::with_capacity(entries.len());
    while let Some((entry, start)) = entries.pop() {
        archive.truncate(start + usize::try_from(entry.size).expect("checked against the archive"));
        let bytes = if entries.is_empty() {
            archive.drain(..start);
            std::mem::take(&mut *archive)
        } else {
            archive.split_off(start)
        };
        files.push(PartFile { name: entry.name, media_type: entry.media_type, bytes: Zeroizing::new(bytes) });
    }
    files.reverse();
    files
}

fn read_index(archive: &[u8]) -> Result<(Index, usize), OpenError> {
    let size = archive.first_chunk::<BLOCK>().and_then(|block| tar::Header::from_byte_slice(block).entry_size().ok());
    let size = size.filter(|size| *size <= INDEX_LIMIT as u64).ok_or(OpenError)?;
    let end = check_entry(archive, 0, INDEX_NAME, size)?;
    let json = &archive[BLOCK..BLOCK + size as usize];
    let index: Index = serde_json::from_slice(json).map_err(|_| OpenError)?;
    let mut names = BTreeSet::from([INDEX_NAME]);
    let names_right = index.files.iter().all(|file| is_safe_name(&file.name) && names.insert(&file.name));
    let right = index.format == labels::DOCUMENT_FORMAT && index.files.len() <= MOST_FILES && names_right;
    if right { Ok((index, end)) } else { Err(OpenError) }
}

/// Checks header and padding of the entry at `start` and returns where it ends.
fn check_entry(archive: &[u8], start: usize, name: &str, size: u64) -> Result<usize, OpenError> {
    let size = usize::try_from(size).ok().filter(|size| *size <= archive.len()).ok_or(OpenError)?;
    let end = start + BLOCK + size.next_multiple_of(BLOCK);
    let entry = archive.get(start..end).ok_or(OpenError)?;
    let right = entry[..BLOCK] == *header(name, size as u64).as_bytes() && all_zero(&entry[BLOCK + size..]);
    if right { Ok(end) } else { Err(OpenError) }
}

fn all_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::mutations;

    fn pages() -> Vec<PartFile> {
        vec![PartFile::page(0, vec![1; 700]), PartFile::page(1, Vec::new()), PartFile::page(2, vec![3; 512])]
    }

    fn written(part: Part, files: &[PartFile]) -> Vec<u8> {
        let (mut archive, mut out) = (Archive::new(part, sources(files)), Vec::new());
        archive.reader().expect("memory").read_to_end(&mut out).expect("memory");
        assert_eq!(out.len() as u64, archive.padded_len());
        out
    }

    fn sources(files: &[PartFile]) -> Vec<PartSource<'_>> {
        files.iter().map(PartFile::source).collect()
    }

    fn reads(archive: Vec<u8>) -> bool {
        read(Zeroizing::new(archive)).is_ok()
    }

    /// An archive with any index and any headers, as a forger would make it.
    fn forged(index: &str, entries: &[(tar::Header, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        let entry = (header(INDEX_NAME, index.len() as u64), index.as_bytes());
        for (header, bytes) in std::iter::once(&entry).chain(entries) {
            out.extend_from_slice(header.as_bytes());
            out.extend_from_slice(bytes);
            out.resize(out.len().next_multiple_of(BLOCK), 0);
        }
        out.resize(out.len() + 2 * BLOCK, 0);
        out
    }

    fn index(name: &str, size: usize) -> String {
        let file = format!(r#"{{"name":"{name}","media_type":"text/plain","size":{size}}}"#);
        format!(r#"{{"format":"farde/document/v1","part":"original","files":[{file}]}}"#)
    }

    #[test]
    fn files_come_out_as_they_went_in() {
        let archive = written(Part::Pages, &pages());
        let (part, files) = read(Zeroizing::new(archive)).expect("just written");
        assert_eq!(part, Part::Pages);
        for (file, original) in files.into_iter().zip(pages()) {
            assert_eq!((file.name(), file.bytes()), (original.name(), original.bytes()));
            assert_eq!(file.into_bytes(), original.into_bytes());
        }
        assert!(reads(written(Part::Preview, &[])), "an empty part");
        assert!(reads(written(Part::Original, &[PartFile::original(MediaType::jpeg(), vec![7; 100_000])])));
    }

    #[test]
    fn no_byte_of_an_archive_can_be_changed_but_those_of_a_file() {
        let mut archive = written(Part::Pages, &pages());
        archive.truncate(archive.len() - 1_024);
        assert!(reads(archive.clone()), "less padding is still an archive");
        let same_len = |changed: &Vec<u8>| changed.len() == archive.len();
        for changed in mutations(&archive).into_iter().filter(same_len) {
            let at = (0..archive.len()).find(|at| changed[*at] != archive[*at]).expect("one bit is changed");
            // Index: 0 to 2 blocks. First file: its header is block 2, its 700 bytes follow. Third: its bytes are block 7.
            let in_content = (3 * BLOCK..3 * BLOCK + 700).contains(&at) || (7 * BLOCK..8 * BLOCK).contains(&at);
            let in_index = (BLOCK..2 * BLOCK).contains(&at);
            assert!(in_index || reads(changed) == in_content, "byte {at}");
        }
        assert!(!reads(archive[..archive.len() - 1].to_vec()));
        assert!(!reads(archive[..2 * BLOCK].to_vec()));
        assert!(!reads(Vec::new()));
    }

    #[test]
    fn a_forged_archive_is_refused() {
        let good = header("a.txt", 1);
        assert!(
            reads(forged(&index("a.txt", 1), &[(good.clone(), b"x")])),
            "the forger must be able to make a good one"
        );
        for name in ["../a.txt", "/a.txt", "a/b.txt", ".a", "..", "", "A.txt", "a b", "document.json", "a\\\\b"] {
            let safe = header("a.txt", 1);
            assert!(!reads(forged(&index(name, 1), &[(safe, b"x")])), "{name}");
        }
        assert!(!reads(forged(&index("a.txt", 2), &[(good.clone(), b"x")])), "a size that disagrees");
        assert!(!reads(forged(&index("a.txt", usize::MAX), &[(good.clone(), b"x")])), "a size beyond the end");
        assert!(!reads(forged(&index("b.txt", 1), &[(good.clone(), b"x")])), "a name that disagrees");
        assert!(!reads(forged(&index("a.txt", 1), &[])), "a missing file");
        let twice = [(good.clone(), &b"x"[..]), (good.clone(), b"x")];
        assert!(!reads(forged(&index("a.txt", 1), &twice)), "a file that is not listed");
        let two = index("a.txt", 1).replace("[{", r#"[{"name":"a.txt","media_type":"text/plain","size":1},{"#);
        assert!(!reads(forged(&two, &twice)), "a name twice");
    }

    #[test]
    fn only_plain_headers_are_taken() {
        let variants: [fn(&mut tar::Header); 7] = [
            |header| header.set_entry_type(tar::EntryType::Symlink),
            |header| header.set_entry_type(tar::EntryType::Directory),
            |header| header.set_entry_type(tar::EntryType::GNUSparse),
            |header| header.set_entry_type(tar::EntryType::XHeader),
            |header| header.set_mode(0o4755),
            |header| header.set_uid(1_000),
            |header| header.set_mtime(1),
        ];
        for variant in variants {
            let mut header = header("a.txt", 1);
            variant(&mut header);
            header.set_cksum();
            assert!(!reads(forged(&index("a.txt", 1), &[(header, b"x")])));
        }
    }

    #[test]
    fn an_index_of_another_format_is_refused() {
        let entry = || [(header("a.txt", 1), &b"x"[..])];
        for (from, to) in
            [("/v1", "/v2"), ("original", "cover"), ("\"part\"", "\"title\""), ("{\"format", "{\"x\":1,\"format")]
        {
            assert!(!reads(forged(&index("a.txt", 1).replace(from, to), &entry())), "{to}");
        }
    }

    #[test]
    fn sizes_fall_into_few_buckets() {
        let size = |len: usize| Archive::new(Part::Original, sources(&[PartFile::preview(vec![0; len])])).padded_len();
        let sizes: std::collections::BTreeSet<u64> = (0..200_000).step_by(200).map(size).collect();
        assert_eq!(sizes.first(), Some(&(FLOOR as u64)));
        assert!(sizes.len() < 110 && sizes.iter().all(|size| size.is_multiple_of(BLOCK as u64)), "{sizes:?}");
    }

    #[test]
    fn an_archive_is_the_same_in_whatever_steps_and_however_often_it_is_read() {
        let files = pages();
        let whole = written(Part::Pages, &files);
        let mut archive = Archive::new(Part::Pages, sources(&files));
        for step in [1, 7, 512, 513, 100_000] {
            let (mut out, mut buffer) = (Vec::new(), vec![0; step]);
            let mut reader = archive.reader().expect("memory");
            loop {
                match reader.read(&mut buffer).expect("memory") {
                    0 => break,
                    read => out.extend_from_slice(&buffer[..read]),
                }
            }
            assert!(out == whole, "in steps of {step}");
        }
    }

    #[test]
    fn a_file_that_became_shorter_is_noticed() {
        let mut source = PartSource::preview(b"short");
        source.size += 1;
        let mut archive = Archive::new(Part::Preview, vec![source]);
        let read = archive.reader().expect("memory").read_to_end(&mut Vec::new());
        assert_eq!(read.err().map(|error| error.kind()), Some(io::ErrorKind::UnexpectedEof));
    }
}
