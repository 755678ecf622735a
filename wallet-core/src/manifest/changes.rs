use super::Manifest;
use std::collections::BTreeSet;
use wallet_api::BlobId;

/// What a commit tells the server of its blobs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlobChanges {
    /// They become live.
    pub live: Vec<BlobId>,
    /// They go to the bin.
    pub gone: Vec<BlobId>,
}

/// The difference between what is live on the server (`old`, the newest committed manifest) and what will be (`new`).
///
/// A blob is live if a document outside the bin refers to it, in any of its versions.
#[must_use]
pub fn blob_changes(old: &Manifest, new: &Manifest) -> BlobChanges {
    let (old, new) = (live_blobs(old), live_blobs(new));
    BlobChanges {
        live: new.difference(&old).map(|blob| (*blob).clone()).collect(),
        gone: old.difference(&new).map(|blob| (*blob).clone()).collect(),
    }
}

fn live_blobs(manifest: &Manifest) -> BTreeSet<&BlobId> {
    let outside = manifest.documents.iter().filter(|document| document.binned.is_none());
    outside.flat_map(|document| document.blobs()).collect()
}
