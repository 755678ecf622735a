//! Files that hold POPRF keys: one for each key, named by what it is for and by its epoch, readable by their owner only.

use crate::oprf::KeyError;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{
    collections::BTreeMap,
    fs::{DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};
use voprf::{PoprfServer, Ristretto255};
use zeroize::Zeroizing;

/// One kind of keys. A file of another kind is not read, whatever it is called.
pub(crate) struct KeyFiles {
    /// What the names of its files begin with.
    pub(crate) name: &'static str,
    /// What its files begin with.
    pub(crate) label: &'static str,
}

impl KeyFiles {
    /// All keys of this kind in a folder, by epoch.
    ///
    /// # Errors
    /// When the folder cannot be read, or holds a key file that is none.
    pub(crate) fn read(&self, folder: &Path) -> Result<BTreeMap<u32, PoprfServer<Ristretto255>>, KeyError> {
        let mut keys = BTreeMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if let Some(epoch) = self.epoch_of(&path) {
                keys.insert(epoch, self.read_key(&path)?);
            }
        }
        Ok(keys)
    }

    /// Whether a folder has a key of this kind.
    pub(crate) fn are_in(&self, folder: &Path) -> bool {
        self.newest(folder).is_some()
    }

    /// The newest epoch of which a folder has a key, whether that can be read or not.
    pub(crate) fn newest(&self, folder: &Path) -> Option<u32> {
        let entries = std::fs::read_dir(folder).ok()?;
        entries.filter_map(|entry| self.epoch_of(&entry.ok()?.path())).max()
    }

    /// Writes a key, durably.
    ///
    /// # Errors
    /// When the disk fails.
    pub(crate) fn write(&self, folder: &Path, epoch: u32, key: &PoprfServer<Ristretto255>) -> Result<(), KeyError> {
        let serialized = Zeroizing::new(key.serialize().to_vec());
        let scalar = serialized.get(..32).ok_or(KeyError::NotMade)?;
        let text = Zeroizing::new(format!("{}{}\n", self.label, URL_SAFE_NO_PAD.encode(scalar)));
        let unfinished = folder.join(format!(".{}.new", self.name));
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(&unfinished, folder.join(format!("{}-{epoch}.key", self.name)))?;
        File::open(folder)?.sync_all()?;
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            File::open(parent)?.sync_all()?;
        }
        Ok(())
    }

    fn epoch_of(&self, path: &Path) -> Option<u32> {
        let name = path.file_name()?.to_str()?.strip_prefix(self.name)?;
        name.strip_prefix('-')?.strip_suffix(".key")?.parse().ok()
    }

    fn read_key(&self, path: &Path) -> Result<PoprfServer<Ristretto255>, KeyError> {
        let not_a_key = || KeyError::NotAKey(path.display().to_string());
        let unreadable = |cause: io::Error| {
            let is_no_text = cause.kind() == io::ErrorKind::InvalidData;
            if is_no_text { not_a_key() } else { KeyError::Unreadable { file: path.display().to_string(), cause } }
        };
        let text = Zeroizing::new(std::fs::read_to_string(path).map_err(unreadable)?);
        let encoded = text.strip_prefix(self.label).ok_or_else(not_a_key)?.trim_end();
        let scalar = Zeroizing::new(URL_SAFE_NO_PAD.decode(encoded).map_err(|_| not_a_key())?);
        if scalar.len() != 32 {
            return Err(not_a_key());
        }
        PoprfServer::new_with_key(&scalar).map_err(|_| not_a_key())
    }
}

/// Makes the folder if it is missing.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_folder(folder: &Path) -> Result<(), KeyError> {
    Ok(DirBuilder::new().recursive(true).mode(0o700).create(folder)?)
}
