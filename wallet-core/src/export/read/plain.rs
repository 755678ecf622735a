//! A zip archive without compression. All entries are looked at when it is opened: each must be a file that the list has,
//! of its size, stored as it is, once.

use super::{OpenExportError, read_exactly};
use crate::{
    documents::ReadSeek,
    export::{CONSENT, ExportIndex, ExportedVersion, INDEX, INDEX_LIMIT, MOST_FILES, path_of},
};
use std::collections::BTreeMap;
use zeroize::Zeroizing;
use zip::{
    CompressionMethod, ZipReadOptions,
    read::{Config, OwnedZipFileEntry, ZipFileEntry},
    unstable::read::ZipIterable,
};

/// A plain export whose list was read.
pub(super) struct Plain {
    zip: ZipIterable<Box<dyn ReadSeek>>,
    /// The file at each place of the list, by its place in the archive's directory; last the consent records, if there are any.
    entries: Vec<OwnedZipFileEntry>,
}

impl Plain {
    pub(super) fn open(bytes: Box<dyn ReadSeek>) -> Result<(ExportIndex, Self), OpenExportError> {
        let zip = ZipIterable::try_new(bytes, Config::default()).map_err(|_| OpenExportError::NotAnExport)?;
        // Both headers of a file must say the same.
        let mut zip = zip.enforce_header_consistency(true);
        if zip.len() > MOST_FILES + 2 {
            return Err(OpenExportError::NotAnExport);
        }
        let index = read_index(&mut zip)?;
        let entries = find_files(&mut zip, &index)?;
        Ok((index, Self { zip, entries }))
    }

    pub(super) fn read(&mut self, place: usize, file: &ExportedVersion) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
        let entry = self.entries.get(place).ok_or(OpenExportError::NotAnExport)?;
        read_entry(&mut self.zip, entry.as_ref(), file.size)
    }
}

fn read_entry(
    zip: &mut ZipIterable<Box<dyn ReadSeek>>,
    entry: ZipFileEntry<'_>,
    size: u64,
) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
    let reader = zip.files().map_err(|_| OpenExportError::NotAnExport)?.reader_mut();
    let mut file = entry.with_reader(reader, ZipReadOptions::new()).map_err(|_| OpenExportError::NotAnExport)?;
    let bytes = read_exactly(&mut file, size)?;
    // The check sum is looked at when the end is reached.
    match std::io::Read::read(&mut file, &mut [0]) {
        Ok(0) => Ok(bytes),
        Ok(_) | Err(_) => Err(OpenExportError::NotAnExport),
    }
}

/// The list, which is the first file.
fn read_index(zip: &mut ZipIterable<Box<dyn ReadSeek>>) -> Result<ExportIndex, OpenExportError> {
    let first = zip.files().ok().and_then(Iterator::next).and_then(Result::ok).ok_or(OpenExportError::NotAnExport)?;
    let right = first.name_raw() == path_of(INDEX).as_bytes() && first.size() <= INDEX_LIMIT && is_stored(&first);
    if !right {
        return Err(OpenExportError::NotAnExport);
    }
    let size = first.size();
    ExportIndex::from_json(&read_entry(zip, first, size)?)
}

/// Each file of the list, once, and nothing else.
fn find_files(
    zip: &mut ZipIterable<Box<dyn ReadSeek>>,
    index: &ExportIndex,
) -> Result<Vec<OwnedZipFileEntry>, OpenExportError> {
    let consent = index.consent_size().map(|size| (CONSENT, size));
    let listed = index.files().map(|file| (file.file.as_str(), file.size)).chain(consent);
    let mut wanted: BTreeMap<Vec<u8>, (usize, u64)> =
        listed.enumerate().map(|(place, (file, size))| (path_of(file).into_bytes(), (place, size))).collect();
    let mut entries: Vec<Option<OwnedZipFileEntry>> = (0..wanted.len()).map(|_| None).collect();
    for entry in zip.files().map_err(|_| OpenExportError::NotAnExport)?.skip(1) {
        let entry = entry.map_err(|_| OpenExportError::NotAnExport)?;
        let found = wanted.remove(entry.name_raw()).filter(|(_, size)| *size == entry.size() && is_stored(&entry));
        let (place, _) = found.ok_or(OpenExportError::NotAnExport)?;
        if let Some(slot) = entries.get_mut(place) {
            *slot = Some(entry.into());
        }
    }
    entries.into_iter().collect::<Option<Vec<_>>>().ok_or(OpenExportError::NotAnExport)
}

fn is_stored(entry: &ZipFileEntry<'_>) -> bool {
    let plain = entry.is_file() && !entry.encrypted() && entry.compression() == CompressionMethod::Stored;
    plain && entry.compressed_size() == entry.size()
}
