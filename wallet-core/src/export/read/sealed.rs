//! An age file over a tar archive. There is one way to write it, so it is read by comparing: what stands before each file
//! must be the very bytes that would be written here, which leaves no room for links, paths, owners or sparse files.

use super::{OpenExportError, damaged, read_exactly};
use crate::{
    documents::ReadSeek,
    export::{
        CONSENT, ExportCode, ExportIndex, ExportedVersion, INDEX, INDEX_LIMIT,
        write::{tar_fill, tar_header},
    },
};
use age::{DecryptError, stream::StreamReader};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use wallet_api::UnixSeconds;
use zeroize::Zeroizing;

const BLOCK: u64 = 512;

/// A sealed export whose list was read.
pub(super) struct Sealed {
    plaintext: StreamReader<BufReader<Box<dyn ReadSeek>>>,
    /// Where what stands before each file begins; then where the end does.
    starts: Vec<u64>,
    /// Size and time of the consent records, if there are any.
    consent: Option<(u64, UnixSeconds)>,
}

impl Sealed {
    pub(super) fn open(bytes: Box<dyn ReadSeek>, code: &ExportCode) -> Result<(ExportIndex, Self), OpenExportError> {
        let decryptor =
            age::Decryptor::new_buffered(BufReader::new(bytes)).map_err(|_| OpenExportError::NotAnExport)?;
        if !decryptor.is_scrypt() {
            return Err(OpenExportError::NotAnExport);
        }
        let identity = code.identity();
        let mut plaintext =
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|error| why(&error))?;
        let (index, end) = read_index(&mut plaintext)?;
        let mut starts = vec![end];
        for file in index.files() {
            let start = starts.last().copied().unwrap_or(end);
            starts.push(start + entry_len(&file.file, file.size, file.added));
        }
        let consent = index.consent_size().map(|size| (size, index.made_at()));
        Ok((index, Self { plaintext, starts, consent }))
    }

    pub(super) fn read(&mut self, place: usize, file: &ExportedVersion) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
        let start = self.starts.get(place).ok_or(OpenExportError::NotAnExport)?;
        self.plaintext.seek(SeekFrom::Start(*start)).map_err(damaged)?;
        read_entry(&mut self.plaintext, &file.file, file.size, file.added)
    }

    pub(super) fn check_end(&mut self) -> Result<(), OpenExportError> {
        let start = self.starts.last().ok_or(OpenExportError::NotAnExport)?;
        self.plaintext.seek(SeekFrom::Start(*start)).map_err(damaged)?;
        if let Some((size, made_at)) = self.consent {
            read_over(&mut self.plaintext, CONSENT, size, made_at)?;
        }
        let rest = read_to_end(&mut self.plaintext, 2 * BLOCK)?;
        if rest.iter().all(|byte| *byte == 0) { Ok(()) } else { Err(OpenExportError::NotAnExport) }
    }
}

/// Exactly so many bytes, and then the end.
fn read_to_end(reader: &mut dyn Read, size: u64) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
    let bytes = read_exactly(reader, size)?;
    let more = reader.read(&mut [0]).map_err(damaged)?;
    if more == 0 { Ok(bytes) } else { Err(OpenExportError::NotAnExport) }
}

fn entry_len(name: &str, size: u64, added: UnixSeconds) -> u64 {
    tar_header(name, size, added).len() as u64 + size + tar_fill(size)
}

fn read_entry(
    reader: &mut dyn Read,
    name: &str,
    size: u64,
    added: UnixSeconds,
) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
    let expected = tar_header(name, size, added);
    let header = read_exactly(reader, expected.len() as u64)?;
    let bytes = read_exactly(reader, size)?;
    let fill = read_exactly(reader, tar_fill(size))?;
    let right = *header == expected && fill.iter().all(|byte| *byte == 0);
    if right { Ok(bytes) } else { Err(OpenExportError::NotAnExport) }
}

/// Checks that a file stands here, without taking it into memory.
fn read_over(reader: &mut dyn Read, name: &str, size: u64, added: UnixSeconds) -> Result<(), OpenExportError> {
    let expected = tar_header(name, size, added);
    let header = read_exactly(reader, expected.len() as u64)?;
    let passed = io::copy(&mut reader.take(size), &mut io::sink()).map_err(damaged)?;
    let fill = read_exactly(reader, tar_fill(size))?;
    let right = *header == expected && passed == size && fill.iter().all(|byte| *byte == 0);
    if right { Ok(()) } else { Err(OpenExportError::NotAnExport) }
}

/// The list, and where it ends. Only its header is not known before: it says how long the list is, and when it was made.
fn read_index(reader: &mut dyn Read) -> Result<(ExportIndex, u64), OpenExportError> {
    let header = read_exactly(reader, BLOCK)?;
    let (size, made_at) = header
        .first_chunk::<{ BLOCK as usize }>()
        .map(|block| tar::Header::from_byte_slice(block))
        .and_then(|header| Some((header.entry_size().ok()?, header.mtime().ok()?)))
        .filter(|(size, _)| *size <= INDEX_LIMIT)
        .ok_or(OpenExportError::NotAnExport)?;
    let json = read_exactly(reader, size)?;
    let fill = read_exactly(reader, tar_fill(size))?;
    let expected = tar_header(INDEX, size, UnixSeconds(made_at));
    if *header != expected || fill.iter().any(|byte| *byte != 0) {
        return Err(OpenExportError::NotAnExport);
    }
    Ok((ExportIndex::from_json(&json)?, expected.len() as u64 + size + fill.len() as u64))
}

fn why(error: &DecryptError) -> OpenExportError {
    // The age crate's enum may grow, and with it the ways in which a file is not one of ours.
    if matches!(error, DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed) {
        OpenExportError::WrongCode
    } else {
        OpenExportError::NotAnExport
    }
}
