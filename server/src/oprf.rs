//! The server's half of the POPRF (RFC 9497, mode 0x02, ristretto255-SHA512), and the files that hold its keys.

use crate::random::{Random, Rng};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{
    collections::BTreeMap,
    fs::{File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};
use storage::{Access, Storage, StorageError, Tx, TxError, run};
use voprf::{BlindedElement, Group, PoprfServer, Ristretto255};
use wallet_api::{HandleTag, OprfElement, OprfEpoch, OprfProof, sessions::OprfPublicKey};
use zeroize::Zeroizing;

/// What a key file begins with.
const KEY_FILE_LABEL: &str = "farde-oprf-key-v1 ";

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The folder or a file in it.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A key that cannot be read.
    #[error("the key file {file} cannot be read: {cause}")]
    Unreadable {
        /// Which one.
        file: String,
        /// What the system says.
        cause: io::Error,
    },
    /// A file that is not a key.
    #[error("{0} is not a key file of this program")]
    NotAKey(String),
    /// No key could be made.
    #[error("no key could be made")]
    NotMade,
    /// The database was made with a key that is not here; with another one no door would open.
    #[error(
        "the database was made with the key of epoch {epoch} of another folder of keys; copy that folder here, as all \
         servers of one database have the same keys"
    )]
    Other {
        /// Which key.
        epoch: u32,
    },
    /// What the database says of its keys.
    #[error("{0}")]
    Storage(#[from] StorageError),
}

impl TxError for KeyError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Storage(StorageError::Conflict))
    }
}

/// The POPRF keys by epoch; there is at least one.
pub struct OprfKeys(BTreeMap<u32, PoprfServer<Ristretto255>>);

impl std::fmt::Debug for OprfKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OprfKeys")
    }
}

/// A blinded element that is a proper element of the group.
pub(crate) struct Blinded(BlindedElement<Ristretto255>);

impl Blinded {
    /// Refuses the identity and everything that is not the canonical encoding of an element.
    pub(crate) fn parse(element: &OprfElement) -> Option<Self> {
        BlindedElement::deserialize(element.as_bytes()).ok().map(Self)
    }
}

impl OprfKeys {
    /// One fresh key with epoch 1, kept nowhere.
    ///
    /// # Errors
    /// When the random generator gives nothing usable.
    pub fn generate(random: &dyn Random) -> Result<Self, KeyError> {
        let key = PoprfServer::new(&mut Rng(random)).map_err(|_| KeyError::NotMade)?;
        Ok(Self(BTreeMap::from([(1, key)])))
    }

    /// Reads all keys of a folder (`oprf-<epoch>.key`); makes the folder and the first key when there is none.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or holds a key file that is none.
    ///
    /// # Security
    /// Whoever has these files and the database can test guesses offline. They are readable by their owner only.
    pub fn load_or_create(folder: &Path, random: &dyn Random) -> Result<Self, KeyError> {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let found = Self::load(folder)?;
        if found.0.is_empty() {
            let made = Self::generate(random)?;
            made.write_first(folder)?;
            return Ok(made);
        }
        Ok(found)
    }

    /// Reads all keys of a folder, and makes none; `None` if there is none, or no folder.
    ///
    /// # Errors
    /// When the folder cannot be read, or holds a key file that is none.
    pub(crate) fn look(folder: &Path) -> Result<Option<Self>, KeyError> {
        if !folder.try_exists()? {
            return Ok(None);
        }
        let keys = Self::load(folder)?;
        Ok(if keys.0.is_empty() { None } else { Some(keys) })
    }

    /// As [`Self::load_or_create`], for a database that may have been made with other keys: then none is made, and none is
    /// used.
    ///
    /// # Errors
    /// [`KeyError::Other`], and those of [`Self::load_or_create`].
    pub async fn of_database(folder: &Path, random: &dyn Random, storage: &dyn Storage) -> Result<Self, KeyError> {
        let known = run(storage, Access::Read, &(), |tx, ()| tx.oprf_keys()).await?;
        if let Some(key) = known.first().filter(|_| !has_keys(folder)) {
            return Err(KeyError::Other { epoch: key.epoch.0 });
        }
        let keys = Self::load_or_create(folder, random)?;
        // Two servers that start together on an empty database make a key each: the first stays, the other one stops.
        run(storage, Access::Write, &keys.public_keys(), |tx, ours| Box::pin(remember(tx, ours))).await?;
        Ok(keys)
    }

    fn load(folder: &Path) -> Result<Self, KeyError> {
        let mut keys = BTreeMap::new();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if let Some(epoch) = epoch_of(&path) {
                keys.insert(epoch, read_key(&path)?);
            }
        }
        Ok(Self(keys))
    }

    fn write_first(&self, folder: &Path) -> Result<(), KeyError> {
        for (epoch, key) in &self.0 {
            let serialized = Zeroizing::new(key.serialize().to_vec());
            let scalar = serialized.get(..32).ok_or(KeyError::NotMade)?;
            let text = Zeroizing::new(format!("{KEY_FILE_LABEL}{}\n", URL_SAFE_NO_PAD.encode(scalar)));
            let unfinished = folder.join(".oprf.new");
            let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            std::fs::rename(&unfinished, folder.join(format!("oprf-{epoch}.key")))?;
        }
        File::open(folder)?.sync_all()?;
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            File::open(parent)?.sync_all()?;
        }
        Ok(())
    }

    /// The public halves, the newest first.
    #[must_use]
    pub fn public_keys(&self) -> Vec<OprfPublicKey> {
        let newest_first = self.0.iter().rev();
        newest_first
            .map(|(epoch, key)| OprfPublicKey {
                epoch: OprfEpoch(*epoch),
                public_key: OprfElement(Ristretto255::serialize_elem(key.get_public_key()).into()),
            })
            .collect()
    }

    pub(crate) fn has(&self, epoch: OprfEpoch) -> bool {
        self.0.contains_key(&epoch.0)
    }

    /// Evaluates a blinded element under the key of an epoch, tweaked by the tag, and proves it.
    pub(crate) fn evaluate(
        &self,
        epoch: OprfEpoch,
        tag: &HandleTag,
        blinded: &Blinded,
        random: &dyn Random,
    ) -> Option<(OprfElement, OprfProof)> {
        let key = self.0.get(&epoch.0)?;
        let result = key.blind_evaluate(&mut Rng(random), &blinded.0, Some(tag.as_bytes())).ok()?;
        let proof = result.proof.serialize().as_slice().try_into().ok()?;
        Some((OprfElement(result.message.serialize().into()), OprfProof(proof)))
    }
}

fn has_keys(folder: &Path) -> bool {
    std::fs::read_dir(folder)
        .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(|e| epoch_of(&e.path()).is_some())))
}

/// All keys that the database was made with must be among ours; new ones are remembered.
async fn remember(tx: &mut dyn Tx, ours: &[OprfPublicKey]) -> Result<(), KeyError> {
    for known in tx.oprf_keys().await? {
        if !ours.contains(&known) {
            return Err(KeyError::Other { epoch: known.epoch.0 });
        }
    }
    for key in ours {
        tx.insert_oprf_key(key).await?;
    }
    Ok(())
}

fn epoch_of(path: &Path) -> Option<u32> {
    path.file_name()?.to_str()?.strip_prefix("oprf-")?.strip_suffix(".key")?.parse().ok()
}

fn read_key(path: &Path) -> Result<PoprfServer<Ristretto255>, KeyError> {
    let not_a_key = || KeyError::NotAKey(path.display().to_string());
    let unreadable = |cause: io::Error| {
        let is_no_text = cause.kind() == io::ErrorKind::InvalidData;
        if is_no_text { not_a_key() } else { KeyError::Unreadable { file: path.display().to_string(), cause } }
    };
    let text = Zeroizing::new(std::fs::read_to_string(path).map_err(unreadable)?);
    let encoded = text.strip_prefix(KEY_FILE_LABEL).ok_or_else(not_a_key)?.trim_end();
    let scalar = Zeroizing::new(URL_SAFE_NO_PAD.decode(encoded).map_err(|_| not_a_key())?);
    if scalar.len() != 32 {
        return Err(not_a_key());
    }
    PoprfServer::new_with_key(&scalar).map_err(|_| not_a_key())
}
