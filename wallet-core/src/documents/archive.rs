//! The tar archive inside a blob: `document.json` first, then the files, then zeros up to a Padmé size.
//!
//! There is one way to write an archive, so an archive is read by comparing: each header must be the very bytes that
//! would be written here, which leaves no room for links, paths, owners, extensions or sparse files.

use super::part::{MediaType, Part, PartFile, is_safe_name};
use crate::{OpenError, hazmat::padme::padme, labels};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeSet,
    io::{self, Write},
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
    files: &'a [PartFile],
}

impl<'a> Archive<'a> {
    pub(super) fn new(part: Part, files: &'a [PartFile]) -> Self {
        let entry = |file: &PartFile| IndexEntry {
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: file.bytes.len() as u64,
        };
        let index =
            Index { format: labels::DOCUMENT_FORMAT.to_owned(), part, files: files.iter().map(entry).collect() };
        Self { index: serde_json::to_vec(&index).expect("plain data"), files }
    }

    /// Its size with the two closing blocks, before padding.
    fn len(&self) -> usize {
        let contents = self.files.iter().map(|file| file.bytes.len());
        std::iter::once(self.index.len()).chain(contents).map(entry_len).sum::<usize>() + 2 * BLOCK
    }

    /// Its size as it is written.
    pub(super) fn padded_len(&self) -> usize {
        padme(self.len().max(FLOOR)).next_multiple_of(BLOCK)
    }

    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        write_entry(out, INDEX_NAME, &self.index)?;
        for file in self.files {
            write_entry(out, &file.name, &file.bytes)?;
        }
        let zeros = self.padded_len() - (self.len() - 2 * BLOCK);
        io::copy(&mut io::Read::take(io::repeat(0), zeros as u64), out).map(|_| ())
    }
}

fn entry_len(size: usize) -> usize {
    BLOCK + size.next_multiple_of(BLOCK)
}

fn write_entry(out: &mut dyn Write, name: &str, bytes: &[u8]) -> io::Result<()> {
    out.write_all(header(name, bytes.len() as u64).as_bytes())?;
    out.write_all(bytes)?;
    out.write_all(&[0; BLOCK][..bytes.len().next_multiple_of(BLOCK) - bytes.len()])
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
pub(super) fn read(mut archive: Zeroizing<Vec<u8>>) -> Result<(Part, Vec<PartFile>), OpenError> {
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
    // From the last to the first, so that only one file is in memory twice.
    let mut files: Vec<_> =
        index.files.into_iter().zip(starts).rev().map(|(entry, start)| take(&mut archive, entry, start)).collect();
    files.reverse();
    Ok((index.part, files))
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
    let end = start + entry_len(size);
    let entry = archive.get(start..end).ok_or(OpenError)?;
    let right = entry[..BLOCK] == *header(name, size as u64).as_bytes() && all_zero(&entry[BLOCK + size..]);
    if right { Ok(end) } else { Err(OpenError) }
}

fn all_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// Takes a file out of the end of the archive; what comes before it stays.
fn take(archive: &mut Vec<u8>, entry: IndexEntry, start: usize) -> PartFile {
    let size = usize::try_from(entry.size).expect("checked against the archive");
    archive.truncate(start + size);
    let bytes = Zeroizing::new(archive.split_off(start));
    PartFile { name: entry.name, media_type: entry.media_type, bytes }
}
