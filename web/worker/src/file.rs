//! A file of the page, read where it lies: in slices, so that no more than one of them is in this module's memory.

use std::io::{self, Read, Seek, SeekFrom};
use web_sys::{Blob, FileReaderSync};

/// A slice, in bytes: a few chunks of an age file, and few enough calls.
const SLICE: u64 = 256 * 1024;

/// A `Blob` or `File`. Reading it waits, which a dedicated worker may do.
pub(crate) struct BlobFile {
    blob: Blob,
    reader: FileReaderSync,
    size: u64,
    at: u64,
    slice: Vec<u8>,
    slice_at: u64,
}

impl BlobFile {
    /// `None` if the browser cannot read files in a worker.
    pub(crate) fn new(blob: Blob) -> Option<Self> {
        let reader = FileReaderSync::new().ok()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a whole number")]
        let size = blob.size() as u64;
        Some(Self { blob, reader, size, at: 0, slice: Vec::new(), slice_at: 0 })
    }

    fn load(&mut self) -> io::Result<()> {
        let end = self.size.min(self.at + SLICE);
        #[expect(clippy::cast_precision_loss, reason = "a file is far below 2^53 bytes")]
        let slice = self.blob.slice_with_f64_and_f64(self.at as f64, end as f64);
        // It fails if the file was changed, moved or deleted since it was chosen.
        let buffer = slice.and_then(|slice| self.reader.read_as_array_buffer(&slice));
        let buffer = buffer.map_err(|_| io::Error::from(io::ErrorKind::NotFound))?;
        let buffer = js_sys::Uint8Array::new(&buffer);
        self.slice.resize(buffer.length() as usize, 0);
        buffer.copy_to(&mut self.slice);
        buffer.fill(0, 0, buffer.length());
        self.slice_at = self.at;
        Ok(())
    }

    /// What is loaded from the place on.
    fn loaded(&self) -> &[u8] {
        let past = self.at.checked_sub(self.slice_at).and_then(|past| usize::try_from(past).ok());
        past.and_then(|past| self.slice.get(past..)).unwrap_or_default()
    }
}

impl Read for BlobFile {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.loaded().is_empty() && self.at < self.size {
            self.load()?;
        }
        let read = self.loaded().read(out)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for BlobFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
