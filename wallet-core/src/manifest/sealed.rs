use super::{FORMAT, Manifest};
use crate::{
    OpenError,
    keys::ManifestKey,
    labels,
    records::{self, RecordKind},
};
use rand_core::CryptoRngCore;
use serde::Deserialize;
use std::collections::BTreeSet;
use wallet_api::{Bytes, ManifestVersion, VaultId, limits::MANIFEST_BYTES, sessions::ManifestRecord};
use zeroize::Zeroizing;

/// An empty vault and one with a few papers look alike.
const MANIFEST: RecordKind = RecordKind { label: labels::MANIFEST, floor: 4 * 1024, limit: MANIFEST_BYTES };

/// Why a manifest cannot be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealManifestError {
    /// More than a server takes.
    #[error("the manifest is too large")]
    TooLarge,
}

/// Why a manifest cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenManifestError {
    /// Not sealed with this key for this vault under this number.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// Written by a newer version of this program.
    #[error("written by a newer version of this program")]
    NewerFormat,
}

impl Manifest {
    /// Seals this manifest under its vault and number.
    ///
    /// # Errors
    ///
    /// [`SealManifestError::TooLarge`].
    pub fn seal(&self, key: &ManifestKey, rng: &mut impl CryptoRngCore) -> Result<Bytes, SealManifestError> {
        let json = Zeroizing::new(serde_json::to_vec(self).expect("plain data"));
        let context = [self.vault.as_bytes().as_slice(), &self.version.0.to_be_bytes()];
        let record = records::seal(key.expose_secret(), &MANIFEST, &context, &json, rng);
        record.map(Bytes).map_err(|_| SealManifestError::TooLarge)
    }

    /// Opens the manifest of a vault.
    ///
    /// # Errors
    ///
    /// [`OpenManifestError`].
    ///
    /// # Security
    ///
    /// Vault and number are bound: another vault's record, or an older one under a newer number, does not open. That a
    /// server gives an older record under its own number is for the caller to notice, who remembers the newest number.
    pub fn open(key: &ManifestKey, vault: &VaultId, record: &ManifestRecord) -> Result<Self, OpenManifestError> {
        let context = [vault.as_bytes().as_slice(), &record.version.0.to_be_bytes()];
        let json = records::open(key.expose_secret(), &MANIFEST, &context, &record.record.0)?;
        if read_format(&json)? > FORMAT {
            return Err(OpenManifestError::NewerFormat);
        }
        let manifest: Self = serde_json::from_slice(&json).map_err(|_| OpenError)?;
        if manifest.is_sound(vault, record.version) { Ok(manifest) } else { Err(OpenError.into()) }
    }

    fn is_sound(&self, vault: &VaultId, version: ManifestVersion) -> bool {
        let documents: BTreeSet<_> = self.documents.iter().map(|document| &document.id).collect();
        let shares: BTreeSet<_> = self.shares.iter().map(|record| &record.share).collect();
        let no_double = documents.len() == self.documents.len() && shares.len() == self.shares.len();
        self.format == FORMAT && self.vault == *vault && self.version == version && no_double
    }
}

/// Reads the one field that every format has.
fn read_format(json: &[u8]) -> Result<u32, OpenError> {
    #[derive(Deserialize)]
    struct AnyFormat {
        format: u32,
    }
    serde_json::from_slice::<AnyFormat>(json).map(|any| any.format).map_err(|_| OpenError)
}
