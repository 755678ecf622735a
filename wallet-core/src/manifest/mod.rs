//! The manifest: a vault's encrypted table of contents (`docs/protocol.md`, section 4).
//!
//! A manifest follows the one before: [`Manifest::next`] gives the successor, the functions in `edit.rs` change it, and
//! [`Manifest::seal`] makes the record to commit. If another device was faster, [`merge()`] unites both.

mod changes;
mod document;
mod edit;
mod merge;
mod sealed;
mod share_record;

pub use changes::{BlobChanges, blob_changes};
pub use document::{Details, Document, DocumentVersion, Note, Title};
pub use edit::EditError;
pub use merge::merge;
pub use sealed::{OpenManifestError, SealManifestError};
pub use share_record::ShareRecord;

use crate::hazmat::hash::sha256_of;
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, ManifestVersion, Sha256, VaultId, sessions::OprfPublicKey};

/// The format that is written here, and the newest that is understood.
const FORMAT: u32 = 1;

/// A vault's table of contents.
///
/// The JSON has no field that this version does not know: a manifest with an unknown field is refused, not half read
/// and written back without it. Whoever adds a field raises `format`, and an older program then says
/// [`OpenManifestError::NewerFormat`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: u32,
    vault: VaultId,
    version: ManifestVersion,
    previous: Option<Sha256>,
    oprf_keys: Vec<OprfPublicKey>,
    documents: Vec<Document>,
    shares: Vec<ShareRecord>,
}

impl Manifest {
    /// The first manifest of a new vault, with the POPRF keys that it was made under: from now on these are pinned.
    #[must_use]
    pub fn new(vault: VaultId, oprf_keys: Vec<OprfPublicKey>) -> Self {
        let version = ManifestVersion::FIRST;
        Self { format: FORMAT, vault, version, previous: None, oprf_keys, documents: Vec::new(), shares: Vec::new() }
    }

    /// The successor, still with the same content. `sealed` is the record of this manifest.
    #[must_use]
    pub fn next(&self, sealed: &Bytes) -> Self {
        Self { version: self.version.next(), previous: Some(sha256_of(&sealed.0)), ..self.clone() }
    }

    /// Whether this manifest names `sealed` as the record before it.
    #[must_use]
    pub fn follows(&self, sealed: &Bytes) -> bool {
        self.previous.as_ref() == Some(&sha256_of(&sealed.0))
    }

    /// Which vault it is of.
    #[must_use]
    pub fn vault(&self) -> &VaultId {
        &self.vault
    }

    /// Its number.
    #[must_use]
    pub fn version(&self) -> ManifestVersion {
        self.version
    }

    /// The pinned POPRF keys.
    #[must_use]
    pub fn oprf_keys(&self) -> &[OprfPublicKey] {
        &self.oprf_keys
    }

    /// All documents, those in the bin too; the newest first.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// All shares that are remembered; the newest first.
    #[must_use]
    pub fn shares(&self) -> &[ShareRecord] {
        &self.shares
    }

    /// One order for the same content: the newest first, then by id.
    fn sort(&mut self) {
        self.documents.sort_by(|a, b| b.added.cmp(&a.added).then_with(|| a.id.cmp(&b.id)));
        self.shares.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.share.cmp(&b.share)));
    }
}
