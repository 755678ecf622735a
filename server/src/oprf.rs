//! The server's half of the POPRF (RFC 9497, mode 0x02, ristretto255-SHA512) that guesses go through, and its keys.

use crate::{
    key_files::{KeyFiles, make_folder},
    random::{Random, Rng},
};
use std::{collections::BTreeMap, io, path::Path};
use storage::{Access, Storage, StorageError, Tx, TxError, run};
use voprf::{BlindedElement, Group, PoprfServer, Ristretto255};
use wallet_api::{HandleTag, OprfElement, OprfEpoch, OprfProof, sessions::OprfPublicKey};

/// Their files.
const FILES: KeyFiles = KeyFiles { name: "oprf", label: "farde-oprf-key-v1 " };

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
    /// No key for vouchers.
    #[error("there is no key for vouchers in {0}: `farde serve --vouchers` makes one at its first start")]
    NoVoucherKey(String),
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
        make_folder(folder)?;
        let found = Self::load(folder)?;
        if found.0.is_empty() {
            let made = Self::generate(random)?;
            for (epoch, key) in &made.0 {
                FILES.write(folder, *epoch, key)?;
            }
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
        if let Some(key) = known.first().filter(|_| !FILES.are_in(folder)) {
            return Err(KeyError::Other { epoch: key.epoch.0 });
        }
        let keys = Self::load_or_create(folder, random)?;
        // Two servers that start together on an empty database make a key each: the first stays, the other one stops.
        run(storage, Access::Write, &keys.public_keys(), |tx, ours| Box::pin(remember(tx, ours))).await?;
        Ok(keys)
    }

    fn load(folder: &Path) -> Result<Self, KeyError> {
        Ok(Self(FILES.read(folder)?))
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
