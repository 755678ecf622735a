//! Reading an export that anybody may have made: a list first, then each file by what the list says of it.

mod plain;
mod sealed;

use super::{ExportCode, ExportIndex};
use crate::documents::ReadSeek;
use plain::Plain;
use sealed::Sealed;
use std::io::{self, Read, SeekFrom};
use zeroize::Zeroizing;

/// Why an export cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenExportError {
    /// It is sealed: its code is needed.
    #[error("the code is needed")]
    CodeNeeded,
    /// The code is another file's, or has a mistake.
    #[error("the code does not open it")]
    WrongCode,
    /// Not a file that was made here, or a damaged one.
    #[error("not an export, or damaged")]
    NotAnExport,
    /// Written by a newer version of this program.
    #[error("written by a newer version of this program")]
    NewerFormat,
    /// The file itself cannot be read.
    #[error("the file cannot be read")]
    Unreadable,
}

/// How long the header of an age file may be, in bytes: one recipient takes less than 200.
const HEADER_LIMIT: u64 = 1_024;
/// How the last line of a header begins.
const HEADER_END: &[u8] = b"\n--- ";

/// An export whose list was read.
pub struct OpenedExport {
    index: ExportIndex,
    form: Form,
}

enum Form {
    Sealed(Box<Sealed>),
    Plain(Plain),
}

impl OpenedExport {
    /// Opens an export, sealed or plain. A code that is not needed is ignored.
    ///
    /// # Errors
    ///
    /// [`OpenExportError`].
    pub fn open(mut bytes: Box<dyn ReadSeek>, code: Option<&ExportCode>) -> Result<Self, OpenExportError> {
        let mut begin = Vec::new();
        let size = bytes.seek(SeekFrom::End(0)).map_err(|_| OpenExportError::Unreadable)?;
        bytes.seek(SeekFrom::Start(0)).map_err(|_| OpenExportError::Unreadable)?;
        (&mut bytes).take(HEADER_LIMIT).read_to_end(&mut begin).map_err(|_| OpenExportError::Unreadable)?;
        bytes.seek(SeekFrom::Start(0)).map_err(|_| OpenExportError::Unreadable)?;
        if begin.starts_with(b"age-encryption.org/v1\n") {
            // The age crate reads a header anew with each of its lines, and each line whole.
            if !begin.windows(HEADER_END.len()).any(|window| window == HEADER_END) {
                return Err(OpenExportError::NotAnExport);
            }
            let (index, sealed) = Sealed::open(bytes, code.ok_or(OpenExportError::CodeNeeded)?)?;
            Ok(Self { index, form: Form::Sealed(Box::new(sealed)) })
        } else if begin.starts_with(b"PK\x03\x04") {
            let (index, plain) = Plain::open(bytes)?;
            // Files that lie in one another would be read without end.
            if index.files().map(|file| file.size).sum::<u64>() > size {
                return Err(OpenExportError::NotAnExport);
            }
            Ok(Self { index, form: Form::Plain(plain) })
        } else {
            Err(OpenExportError::NotAnExport)
        }
    }

    /// What is in it, as it says of itself.
    #[must_use]
    pub fn index(&self) -> &ExportIndex {
        &self.index
    }

    /// Reads and checks one file; `place` counts all files of the index, in its order.
    ///
    /// # Errors
    ///
    /// [`OpenExportError::NotAnExport`] if it is not there, or not what the index says.
    pub fn read(&mut self, place: usize) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
        let file = self.index.files().nth(place).ok_or(OpenExportError::NotAnExport)?;
        match &mut self.form {
            Form::Sealed(sealed) => sealed.read(place, file),
            Form::Plain(plain) => plain.read(place, file),
        }
    }

    /// Checks that nothing follows the last file, once all were read.
    ///
    /// # Errors
    ///
    /// [`OpenExportError::NotAnExport`] if there is more, or the end is missing.
    pub fn check_end(&mut self) -> Result<(), OpenExportError> {
        match &mut self.form {
            Form::Sealed(sealed) => sealed.check_end(),
            // Each entry was looked at when it was opened.
            Form::Plain(_) => Ok(()),
        }
    }
}

/// Reads exactly so many bytes, and takes no more memory before they are there.
fn read_exactly(reader: &mut dyn Read, size: u64) -> Result<Zeroizing<Vec<u8>>, OpenExportError> {
    let mut bytes = Zeroizing::new(Vec::new());
    reader.take(size).read_to_end(&mut bytes).map_err(damaged)?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(OpenExportError::NotAnExport) }
}

/// Whatever a reader says of bytes that anybody may have written.
fn damaged(_: io::Error) -> OpenExportError {
    OpenExportError::NotAnExport
}
