//! The folder of one batch: what is in it is for the organisation that asked, and for nobody else.

use super::batch::VoucherError;
use serde::{Serialize, de::DeserializeOwned};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// The largest file that is read, in bytes: the secrets of the most vouchers that can be asked for, ten times over.
const LARGEST: u64 = 8 << 20;

/// What goes to whoever has the key.
pub(super) const REQUEST: &str = "request.json";
/// What stays.
pub(super) const SECRETS: &str = "secrets.json";
/// What is printed.
pub(super) const SHEETS: &str = "sheets.html";
/// What some are revoked with.
pub(super) const LIST: &str = "list.txt";

/// Makes the folder, which must not be there yet: nothing is written over.
pub(super) fn make(folder: &Path) -> Result<(), VoucherError> {
    DirBuilder::new().mode(0o700).create(folder).map_err(failed(folder))
}

/// Writes a file that only its owner can read, whole or not at all; one that is there is left as it is.
pub(super) fn write(path: &Path, text: &str) -> Result<(), VoucherError> {
    let mut unfinished = path.to_owned().into_os_string();
    unfinished.push(".new");
    let unfinished = PathBuf::from(unfinished);
    if path.exists() {
        return Err(failed(path)(ErrorKind::AlreadyExists.into()));
    }
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&unfinished, path)
    };
    write().map_err(failed(path))
}

/// Writes a value as JSON.
pub(super) fn write_json(path: &Path, value: &impl Serialize) -> Result<(), VoucherError> {
    let text = serde_json::to_string(value).map_err(|error| failed(path)(error.into()))?;
    write(path, &(text + "\n"))
}

/// Reads a text of a size that one can have.
pub(super) fn read(path: &Path, what: &'static str) -> Result<String, VoucherError> {
    let file = File::open(path).map_err(failed(path))?;
    let text = io::read_to_string(io::Read::take(file, LARGEST + 1)).map_err(failed(path))?;
    if text.len() as u64 > LARGEST { Err(VoucherError::NotThis { path: path.to_owned(), what }) } else { Ok(text) }
}

/// Reads a value that was written as JSON.
pub(super) fn read_json<T: DeserializeOwned>(path: &Path, what: &'static str) -> Result<T, VoucherError> {
    serde_json::from_str(&read(path, what)?).map_err(|_| VoucherError::NotThis { path: path.to_owned(), what })
}

fn failed(path: &Path) -> impl Fn(io::Error) -> VoucherError {
    move |cause| VoucherError::Io { path: path.to_owned(), cause }
}
