//! Two devices changed one vault: what comes of both (`docs/protocol.md`, section 4). Nothing is dropped.

use super::organisation;
use super::{Details, Document, DoorRecord, Manifest, RequestRecord, ShareRecord};
use crate::documents::DocumentId;
use rand_core::CryptoRngCore;
use std::collections::BTreeSet;
use wallet_api::{RequestId, ShareId, UnixSeconds, sessions::OprfPublicKey};

/// Unites two manifests that both come from `base`. `theirs` is the one that the server has.
///
/// The result has number and predecessor of `theirs`; [`Manifest::next`] gives the one to commit.
///
/// - A document, share or file request that one side added is kept. One that a side forgot (its time in the bin was over) stays
///   forgotten only if the other side left it as it was.
/// - Different descriptions of one document are both kept: theirs under its id, ours as a copy with a new id that refers
///   to the same blobs.
/// - Places among the pieces of a story make no second document: if both sides moved one, the later place counts.
/// - Versions are united.
/// - A document that one side binned and the other changed, or took out of the bin, is not in the bin.
/// - A share that one side stopped is stopped; a file request that one side closed is closed.
/// - A door that one side added is kept, one that a side removed is removed.
/// - An organisation that one side learned to know is kept, one that a side forgot is forgotten; of two new names theirs
///   counts.
/// - POPRF keys are united; for one epoch the key that was pinned first counts.
#[must_use]
pub fn merge(base: &Manifest, ours: &Manifest, theirs: &Manifest, rng: &mut impl CryptoRngCore) -> Manifest {
    let mut merged = Manifest {
        documents: Vec::new(),
        shares: merge_shares(base, ours, theirs),
        requests: merge_requests(base, ours, theirs),
        oprf_keys: merge_keys([base, theirs, ours]),
        doors: merge_doors(base, ours, theirs),
        organisations: organisation::merge(&base.organisations, &ours.organisations, &theirs.organisations),
        refusal_seen: ours.refusal_seen.max(theirs.refusal_seen),
        round: ours.round.max(theirs.round),
        ..theirs.clone()
    };
    let ids: BTreeSet<&DocumentId> = theirs.documents.iter().chain(&ours.documents).map(Document::id).collect();
    for id in ids {
        match (base.document(id), ours.document(id), theirs.document(id)) {
            (base, Some(ours), Some(theirs)) => merge_both(base, ours, theirs, &mut merged.documents, rng),
            (base, Some(only), None) | (base, None, Some(only)) if base != Some(only) || only.binned.is_none() => {
                merged.documents.push(only.clone());
            }
            (_, _, _) => {}
        }
    }
    merged.sort();
    merged
}

/// A document that both sides have: one document, or two if both described it anew.
fn merge_both(
    base: Option<&Document>,
    ours: &Document,
    theirs: &Document,
    merged: &mut Vec<Document>,
    rng: &mut impl CryptoRngCore,
) {
    let place = merge_place(base.map(|base| base.details.place), ours.details.place, theirs.details.place);
    let placed = |document: &Document| Details { place, ..document.details.clone() };
    let (details, other) = merge_details(base.map(placed), placed(ours), placed(theirs));
    let mut one = Document {
        id: theirs.id.clone(),
        details,
        added: ours.added.min(theirs.added),
        binned: merge_binned(base, ours, theirs),
        versions: theirs.versions.clone(),
    };
    ours.versions.iter().filter(|version| !theirs.versions.contains(version)).for_each(|version| {
        one.add_version(version.clone());
    });
    let copy = other.map(|details| Document { id: DocumentId::generate(rng), details, ..one.clone() });
    merged.push(one);
    merged.extend(copy);
}

/// The place that one side gave, or the later one if both did.
fn merge_place(base: Option<Option<u32>>, ours: Option<u32>, theirs: Option<u32>) -> Option<u32> {
    match base {
        Some(base) if base == ours => theirs,
        Some(base) if base == theirs => ours,
        Some(_) | None => ours.max(theirs),
    }
}

/// The description that counts, and the other one if both sides wrote their own.
fn merge_details(base: Option<Details>, ours: Details, theirs: Details) -> (Details, Option<Details>) {
    if ours == theirs || base.as_ref() == Some(&ours) {
        (theirs, None)
    } else if base.as_ref() == Some(&theirs) {
        (ours, None)
    } else {
        (theirs, Some(ours))
    }
}

/// In the bin if both sides say so, or if one side binned what the other left alone.
fn merge_binned(base: Option<&Document>, ours: &Document, theirs: &Document) -> Option<UnixSeconds> {
    match (ours.binned, theirs.binned) {
        (Some(ours), Some(theirs)) => Some(ours.max(theirs)),
        (Some(at), None) if base == Some(theirs) => Some(at),
        (None, Some(at)) if base == Some(ours) => Some(at),
        (Some(_), None) | (None, Some(_)) | (None, None) => None,
    }
}

fn merge_shares(base: &Manifest, ours: &Manifest, theirs: &Manifest) -> Vec<ShareRecord> {
    let ids: BTreeSet<&ShareId> = theirs.shares.iter().chain(&ours.shares).map(|record| &record.share).collect();
    let merge_one = |id| match (base.share(id), ours.share(id), theirs.share(id)) {
        (_, Some(ours), Some(theirs)) => Some(merge_share(ours, theirs)),
        (base, Some(only), None) | (base, None, Some(only)) => (base != Some(only)).then(|| only.clone()),
        (_, None, None) => None,
    };
    ids.into_iter().filter_map(merge_one).collect()
}

/// Stopping and dropping the secret, and what goes with it, are never taken back.
fn merge_share(ours: &ShareRecord, theirs: &ShareRecord) -> ShareRecord {
    let stopped_at = match (ours.stopped_at, theirs.stopped_at) {
        (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
        (ours, theirs) => ours.or(theirs),
    };
    let secret = ours.secret.as_ref().and(theirs.secret.as_ref()).filter(|_| stopped_at.is_none());
    let (pin, spoken) = (theirs.pin.as_ref(), theirs.spoken.as_ref().or(ours.spoken.as_ref()));
    let (pin, spoken) = (pin.filter(|_| secret.is_some()).cloned(), spoken.filter(|_| secret.is_some()).cloned());
    ShareRecord { stopped_at, secret: secret.cloned(), pin, spoken, ..theirs.clone() }
}

fn merge_requests(base: &Manifest, ours: &Manifest, theirs: &Manifest) -> Vec<RequestRecord> {
    let ids: BTreeSet<&RequestId> =
        theirs.requests.iter().chain(&ours.requests).map(|record| &record.request).collect();
    let merge_one = |id| match (base.request(id), ours.request(id), theirs.request(id)) {
        (_, Some(ours), Some(theirs)) => Some(merge_request(ours, theirs)),
        (base, Some(only), None) | (base, None, Some(only)) => (base != Some(only)).then(|| only.clone()),
        (_, None, None) => None,
    };
    ids.into_iter().filter_map(merge_one).collect()
}

/// Closing and dropping the secret are never taken back.
fn merge_request(ours: &RequestRecord, theirs: &RequestRecord) -> RequestRecord {
    let closed_at = match (ours.closed_at, theirs.closed_at) {
        (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
        (ours, theirs) => ours.or(theirs),
    };
    let secret = ours.secret.as_ref().and(theirs.secret.as_ref()).filter(|_| closed_at.is_none());
    RequestRecord { closed_at, secret: secret.cloned(), ..theirs.clone() }
}

/// A door does not change, so a side has it or not.
fn merge_doors(base: &Manifest, ours: &Manifest, theirs: &Manifest) -> Vec<DoorRecord> {
    let stays = |door: &&DoorRecord| match (ours.door(&door.slot), theirs.door(&door.slot)) {
        (Some(_), Some(_)) => true,
        (Some(_), None) | (None, Some(_)) => base.door(&door.slot).is_none(),
        (None, None) => false,
    };
    let only_ours = ours.doors.iter().filter(|door| theirs.door(&door.slot).is_none());
    theirs.doors.iter().chain(only_ours).filter(stays).cloned().collect()
}

/// Newest epoch first; of two keys for one epoch the first in the order of `manifests`.
fn merge_keys(manifests: [&Manifest; 3]) -> Vec<OprfPublicKey> {
    let mut keys: Vec<OprfPublicKey> = Vec::new();
    for key in manifests.into_iter().flat_map(|manifest| &manifest.oprf_keys) {
        if keys.iter().all(|known| known.epoch != key.epoch) {
            keys.push(key.clone());
        }
    }
    keys.sort_by_key(|key| std::cmp::Reverse(key.epoch));
    keys
}

#[cfg(test)]
mod tests;
