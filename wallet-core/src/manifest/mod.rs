//! The manifest: a vault's encrypted table of contents (`docs/protocol.md`, section 4).
//!
//! A manifest follows the one before: [`Manifest::next`] gives the successor, the functions in `edit.rs` change it, and
//! [`Manifest::seal`] makes the record to commit. If another device was faster, [`merge()`] unites both.

mod changes;
mod document;
mod doors;
mod edit;
mod merge;
mod organisation;
mod request_record;
mod sealed;
mod share_record;

pub use changes::{BlobChanges, blob_changes};
pub use document::{Details, Document, DocumentVersion, Note, Title};
pub use doors::{DoorRecord, DoorWay, KeptHandle};
pub use edit::{EditError, MOST_VERSIONS};
pub use merge::merge;
pub use organisation::KnownOrganisation;
pub use request_record::RequestRecord;
pub use sealed::{OpenManifestError, SealManifestError};
pub use share_record::ShareRecord;

use crate::hazmat::hash::sha256_of;
use serde::{Deserialize, Serialize};
use wallet_api::{BlobId, Bytes, ManifestVersion, Sha256, UnixSeconds, VaultId, sessions::OprfPublicKey};

/// The format that is written here, and the newest that is understood. From the first on, all are.
///
/// 2: a paper has a place among others, and the vault a round of uploads. 3: a share may ask for a PIN. 4: file
/// requests, and a share remembers the kinds of its papers. 5: organisations are known.
const FORMAT: u32 = 5;

/// How many hashes of earlier records a manifest holds.
const HISTORY: usize = 32;

/// Whether one manifest comes of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Descent {
    /// It names the other's record as one before it.
    Proved,
    /// The other is so much older that it is not named any more.
    TooLongAgo,
    /// It does not: this is another history, or no later one.
    Other,
}

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
    /// The hashes of the records before this one, the newest first; at most [`HISTORY`].
    history: Vec<Sha256>,
    oprf_keys: Vec<OprfPublicKey>,
    doors: Vec<DoorRecord>,
    refusal_seen: Option<UnixSeconds>,
    #[serde(default, skip_serializing_if = "is_zero")]
    round: u32,
    documents: Vec<Document>,
    shares: Vec<ShareRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    requests: Vec<RequestRecord>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    organisations: Vec<KnownOrganisation>,
}

fn is_zero(round: &u32) -> bool {
    *round == 0
}

impl Manifest {
    /// The first manifest of a new vault, with the POPRF keys that it was made under: from now on these are pinned.
    #[must_use]
    pub fn new(vault: VaultId, oprf_keys: Vec<OprfPublicKey>) -> Self {
        Self {
            format: FORMAT,
            vault,
            version: ManifestVersion::FIRST,
            history: Vec::new(),
            oprf_keys,
            doors: Vec::new(),
            refusal_seen: None,
            round: 0,
            documents: Vec::new(),
            shares: Vec::new(),
            requests: Vec::new(),
            organisations: Vec::new(),
        }
    }

    /// The successor, still with the same content. `sealed` is the record of this manifest.
    #[must_use]
    pub fn next(&self, sealed: &Bytes) -> Self {
        let mut history = vec![sha256_of(&sealed.0)];
        history.extend(self.history.iter().take(HISTORY - 1).cloned());
        Self { format: FORMAT, version: self.version.next(), history, ..self.clone() }
    }

    /// Whether this manifest comes of an older one, whose record was `sealed`.
    #[must_use]
    pub fn descent(&self, version: ManifestVersion, sealed: &Bytes) -> Descent {
        let Some(steps) = self.version.0.checked_sub(version.0).and_then(|steps| usize::try_from(steps).ok()) else {
            return Descent::Other;
        };
        match steps.checked_sub(1).map(|place| self.history.get(place)) {
            Some(Some(hash)) if *hash == sha256_of(&sealed.0) => Descent::Proved,
            Some(None) if steps > HISTORY => Descent::TooLongAgo,
            Some(Some(_) | None) | None => Descent::Other,
        }
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

    /// The ways into the vault; the newest first.
    #[must_use]
    pub fn doors(&self) -> &[DoorRecord] {
        &self.doors
    }

    /// The newest refusal of a guess that the owner was told of.
    #[must_use]
    pub fn refusal_seen(&self) -> Option<UnixSeconds> {
        self.refusal_seen
    }

    /// The round of uploads: it grows whenever documents are forgotten, so that a file that is added again after that is
    /// another blob than the one that is gone.
    #[must_use]
    pub fn round(&self) -> u32 {
        self.round
    }

    /// Whether a document refers to a blob, in the bin or not, in any of its versions.
    #[must_use]
    pub fn has_blob(&self, blob: &BlobId) -> bool {
        self.documents.iter().flat_map(Document::blobs).any(|known| known == blob)
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

    /// All file requests that are remembered; the newest first.
    #[must_use]
    pub fn requests(&self) -> &[RequestRecord] {
        &self.requests
    }

    /// The organisations that the person tells apart by their keys; the first that became known first.
    #[must_use]
    pub fn organisations(&self) -> &[KnownOrganisation] {
        &self.organisations
    }

    /// One order for the same content: the newest first, then by id.
    fn sort(&mut self) {
        self.documents.sort_by(|a, b| b.added.cmp(&a.added).then_with(|| a.id.cmp(&b.id)));
        self.shares.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.share.cmp(&b.share)));
        self.requests.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.request.cmp(&b.request)));
        self.doors.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| a.slot.cmp(&b.slot)));
    }
}
