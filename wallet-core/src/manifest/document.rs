use crate::{
    Day, Kind, Text,
    documents::{BlobRef, DocumentId, MediaType},
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize};
use wallet_api::{BlobId, UnixSeconds};

/// A title: at most 200 characters.
pub type Title = Text<200>;

/// A note: at most 2,000 characters.
pub type Note = Text<2_000>;

/// How a document is described, all by the person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// May be empty.
    pub title: Title,
    /// Empty if none was chosen.
    pub kind: Kind,
    /// The date of the paper.
    pub date: Option<Day>,
    /// When it runs out.
    pub runs_out: Option<Day>,
    /// May be empty.
    pub note: Note,
    /// Its place among the pieces of the person's story, in their own order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
}

/// One paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub(super) id: DocumentId,
    pub(super) details: Details,
    pub(super) added: UnixSeconds,
    pub(super) binned: Option<UnixSeconds>,
    #[serde(deserialize_with = "at_least_one")]
    pub(super) versions: Vec<DocumentVersion>,
}

/// One version of a paper: always exactly three blobs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentVersion {
    /// When it was added.
    pub added: UnixSeconds,
    /// Of the original.
    pub media_type: MediaType,
    /// Of the original, in bytes.
    pub size: u64,
    /// How many page pictures there are; 0 if it cannot be drawn.
    pub pages: u32,
    /// Whether there is a preview.
    pub has_preview: bool,
    /// The file as it was given.
    pub original: BlobRef,
    /// Its page pictures.
    pub pages_blob: BlobRef,
    /// A small picture of it.
    pub preview: BlobRef,
}

impl DocumentVersion {
    /// The three blobs.
    pub fn blobs(&self) -> impl Iterator<Item = &BlobId> {
        self.blob_refs().map(|reference| &reference.blob)
    }

    /// All that it takes to fetch and open them.
    pub fn blob_refs(&self) -> impl Iterator<Item = &BlobRef> {
        [&self.original, &self.pages_blob, &self.preview].into_iter()
    }
}

fn at_least_one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<DocumentVersion>, D::Error> {
    let versions = Vec::deserialize(deserializer)?;
    if versions.is_empty() { Err(serde::de::Error::custom("a document without a version")) } else { Ok(versions) }
}

impl Document {
    /// A new paper with its first version and a fresh id; added when its version was.
    #[must_use]
    pub fn new(details: Details, version: DocumentVersion, rng: &mut impl CryptoRngCore) -> Self {
        let id = DocumentId::generate(rng);
        Self { id, details, added: version.added, binned: None, versions: vec![version] }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &DocumentId {
        &self.id
    }

    /// How it is described.
    #[must_use]
    pub fn details(&self) -> &Details {
        &self.details
    }

    /// When it was added.
    #[must_use]
    pub fn added(&self) -> UnixSeconds {
        self.added
    }

    /// When it was moved to the bin, if it is there.
    #[must_use]
    pub fn binned(&self) -> Option<UnixSeconds> {
        self.binned
    }

    /// All versions, the newest first; never empty.
    #[must_use]
    pub fn versions(&self) -> &[DocumentVersion] {
        &self.versions
    }

    /// Adds a version; the newest stands first, whatever clock it was made by.
    pub(super) fn add_version(&mut self, version: DocumentVersion) {
        self.versions.insert(0, version);
        self.versions.sort_by(|a, b| b.added.cmp(&a.added).then_with(|| a.original.blob.cmp(&b.original.blob)));
    }

    /// The newest version.
    #[must_use]
    pub fn current(&self) -> &DocumentVersion {
        self.versions.first().expect("a document has at least one version")
    }

    /// The same with this one version, described as `self` is.
    #[must_use]
    pub fn with_only(&self, version: DocumentVersion) -> Self {
        Self { versions: vec![version], ..self.clone() }
    }

    /// The blobs of all versions.
    pub fn blobs(&self) -> impl Iterator<Item = &BlobId> {
        self.versions.iter().flat_map(DocumentVersion::blobs)
    }
}
