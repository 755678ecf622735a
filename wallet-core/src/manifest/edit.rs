//! What a person does with papers, shares and file requests. Each function changes all or nothing.

use super::{
    Details, Document, DocumentVersion, KnownOrganisation, Manifest, RequestRecord, ShareRecord, organisation,
};
use crate::{
    documents::DocumentId,
    requests::{DepositName, SignerKey},
    shares::SpokenCode,
};
use wallet_api::{
    RequestId, ShareId, UnixSeconds,
    limits::{BIN_DAYS, DEPOSIT_DAYS, MANIFEST_BYTES, RECEIPT_DAYS},
    sessions::OprfPublicKey,
};

const DAY: u64 = 86_400;

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No such document, share or file request.
    #[error("it is not there")]
    NotThere,
    /// A document, share or file request with this id is there already.
    #[error("it is there already")]
    AlreadyThere,
    /// The document is in the bin: it must be restored first.
    #[error("it is in the bin")]
    InBin,
    /// There is no room for another document, or for another version of this one.
    #[error("it is full")]
    Full,
}

/// How many versions a document may have: moving it to the bin is one commit, which names all their blobs.
pub const MOST_VERSIONS: usize = 100;

/// Bytes of the manifest that documents leave free. Who fills a vault must still be able to share, to change a story, to
/// shut a door and to empty the bin.
const RESERVE: usize = 512 * 1024;

impl Manifest {
    /// One document, in the bin or not.
    #[must_use]
    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == *id)
    }

    /// One share.
    #[must_use]
    pub fn share(&self, share: &ShareId) -> Option<&ShareRecord> {
        self.shares.iter().find(|record| record.share == *share)
    }

    /// The shares that may live and hold one of these documents: to be stopped when it goes to the bin.
    #[must_use]
    pub fn shares_with(&self, documents: &[DocumentId], now: UnixSeconds) -> Vec<&ShareRecord> {
        let holds = |record: &&ShareRecord| record.documents.iter().any(|id| documents.contains(id));
        self.shares.iter().filter(|record| record.may_live(now)).filter(holds).collect()
    }

    /// Whether there is room for another document, or for another version of one.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.json().len() + RESERVE <= MANIFEST_BYTES
    }

    /// Adds a document.
    ///
    /// # Errors
    ///
    /// [`EditError::AlreadyThere`] and [`EditError::Full`].
    pub fn add(&mut self, document: Document) -> Result<(), EditError> {
        if !self.has_room() {
            return Err(EditError::Full);
        }
        if self.document(&document.id).is_some() {
            return Err(EditError::AlreadyThere);
        }
        self.documents.push(document);
        self.sort();
        Ok(())
    }

    /// Adds a newer version of a document. One that was made in the same second as another becomes a second younger: versions
    /// are told apart by their times.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`], [`EditError::InBin`] and [`EditError::Full`].
    pub fn add_version(&mut self, id: &DocumentId, version: DocumentVersion) -> Result<(), EditError> {
        let has_room = self.has_room();
        let document = self.outside_bin(id)?;
        if !has_room || document.versions().len() >= MOST_VERSIONS {
            return Err(EditError::Full);
        }
        let taken = |added: &UnixSeconds| document.versions().iter().any(|other| other.added == *added);
        let free = (0..=MOST_VERSIONS as u64).map(|later| version.added.plus(later)).find(|added| !taken(added));
        let added = free.unwrap_or(version.added);
        document.add_version(DocumentVersion { added, ..version });
        Ok(())
    }

    /// Describes a document anew.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`] and [`EditError::InBin`].
    pub fn describe(&mut self, id: &DocumentId, details: Details) -> Result<(), EditError> {
        self.outside_bin(id)?.details = details;
        Ok(())
    }

    /// Gives documents their places in this order. What is not there, or in the bin, is left out: another device may have
    /// been faster.
    pub fn arrange(&mut self, ids: &[DocumentId]) {
        for (place, id) in (0..).zip(ids) {
            if let Ok(document) = self.outside_bin(id) {
                document.details.place = Some(place);
            }
        }
    }

    /// Remembers the spoken code of a share.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`], also for a share that was stopped.
    pub fn say_share(&mut self, share: &ShareId, code: SpokenCode) -> Result<(), EditError> {
        let record = self.shares.iter_mut().find(|record| record.share == *share && record.secret.is_some());
        record.ok_or(EditError::NotThere)?.spoken = Some(code);
        Ok(())
    }

    /// Moves a document to the bin; one that is there already stays as it is.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`].
    pub fn bin(&mut self, id: &DocumentId, now: UnixSeconds) -> Result<(), EditError> {
        let document = self.document_mut(id)?;
        document.binned = document.binned.or(Some(now));
        Ok(())
    }

    /// Takes a document out of the bin; one that is not there stays as it is.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`].
    pub fn restore(&mut self, id: &DocumentId) -> Result<(), EditError> {
        self.document_mut(id)?.binned = None;
        Ok(())
    }

    /// Forgets the documents that were in the bin for 30 days, and says which.
    pub fn drop_expired_bin(&mut self, now: UnixSeconds) -> Vec<DocumentId> {
        let expired = |document: &Document| document.binned.is_some_and(|at| at.plus(BIN_DAYS * DAY) <= now);
        let dropped = self.documents.iter().filter(|document| expired(document)).map(|document| document.id.clone());
        let dropped: Vec<_> = dropped.collect();
        self.documents.retain(|document| !expired(document));
        self.round += u32::from(!dropped.is_empty());
        dropped
    }

    /// Remembers a share.
    ///
    /// # Errors
    ///
    /// [`EditError::AlreadyThere`].
    pub fn add_share(&mut self, record: ShareRecord) -> Result<(), EditError> {
        if self.share(&record.share).is_some() {
            return Err(EditError::AlreadyThere);
        }
        self.shares.push(record);
        self.sort();
        Ok(())
    }

    /// Notes that a share was stopped, and drops its secret; one that was stopped before stays as it is.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`].
    pub fn stop_share(&mut self, share: &ShareId, now: UnixSeconds) -> Result<(), EditError> {
        let record = self.shares.iter_mut().find(|record| record.share == *share).ok_or(EditError::NotThere)?;
        record.stopped_at = record.stopped_at.or(Some(now));
        (record.secret, record.pin, record.spoken) = (None, None, None);
        Ok(())
    }

    /// Drops the secrets of shares that are over, and forgets shares whose receipts the server does not keep any more.
    pub fn tidy_shares(&mut self, now: UnixSeconds) {
        self.shares.retain(|record| now < record.expires_at.plus(RECEIPT_DAYS * DAY));
        for record in self.shares.iter_mut().filter(|record| !record.may_live(now)) {
            (record.secret, record.pin, record.spoken) = (None, None, None);
        }
    }

    /// One file request.
    #[must_use]
    pub fn request(&self, request: &RequestId) -> Option<&RequestRecord> {
        self.requests.iter().find(|record| record.request == *request)
    }

    /// Remembers a file request.
    ///
    /// # Errors
    ///
    /// [`EditError::AlreadyThere`].
    pub fn add_request(&mut self, record: RequestRecord) -> Result<(), EditError> {
        if self.request(&record.request).is_some() {
            return Err(EditError::AlreadyThere);
        }
        self.requests.push(record);
        self.sort();
        Ok(())
    }

    /// Notes that a file request was closed, and drops its secret; one that was closed before stays as it is.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`].
    pub fn close_request(&mut self, request: &RequestId, now: UnixSeconds) -> Result<(), EditError> {
        let record = self.requests.iter_mut().find(|record| record.request == *request).ok_or(EditError::NotThere)?;
        record.closed_at = record.closed_at.or(Some(now));
        record.secret = None;
        Ok(())
    }

    /// Drops the secrets of file requests that are over, and forgets those whose deposits the server does not keep any more.
    pub fn tidy_requests(&mut self, now: UnixSeconds) {
        self.requests.retain(|record| now < record.expires_at.plus(DEPOSIT_DAYS * DAY));
        for record in self.requests.iter_mut().filter(|record| !record.may_live(now)) {
            record.secret = None;
        }
    }

    /// What the person calls whoever has this key; `None` if they do not know it.
    #[must_use]
    pub fn organisation(&self, key: &SignerKey) -> Option<&KnownOrganisation> {
        self.organisations.iter().find(|known| known.key == *key)
    }

    /// Whether a deposit goes by the name of an organisation that the person knows, and is not signed by it.
    #[must_use]
    pub fn is_impostor(&self, from: &DepositName, signer: Option<&SignerKey>) -> bool {
        organisation::is_impostor(&self.organisations, from.as_str(), signer)
    }

    /// Remembers an organisation whose fingerprint the person compared; one that is known gets the new name.
    ///
    /// # Errors
    ///
    /// [`EditError::Full`].
    pub fn know_organisation(&mut self, organisation: KnownOrganisation) -> Result<(), EditError> {
        organisation::know(&mut self.organisations, organisation).ok_or(EditError::Full)
    }

    /// Forgets an organisation; one that is not known stays so.
    pub fn forget_organisation(&mut self, key: &SignerKey) {
        self.organisations.retain(|known| known.key != *key);
    }

    /// Pins other POPRF keys, after the person agreed to the change.
    pub fn pin_oprf_keys(&mut self, oprf_keys: Vec<OprfPublicKey>) {
        self.oprf_keys = oprf_keys;
    }

    fn document_mut(&mut self, id: &DocumentId) -> Result<&mut Document, EditError> {
        self.documents.iter_mut().find(|document| document.id == *id).ok_or(EditError::NotThere)
    }

    fn outside_bin(&mut self, id: &DocumentId) -> Result<&mut Document, EditError> {
        let document = self.document_mut(id)?;
        if document.binned.is_some() { Err(EditError::InBin) } else { Ok(document) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        manifest::{BlobChanges, blob_changes},
        testing::{document, request_record, rng, share_record, titled, version},
    };
    use std::collections::BTreeSet;
    use wallet_api::{BlobId, VaultId};

    fn empty() -> Manifest {
        Manifest::new(VaultId([1; 16]), Vec::new())
    }

    fn sorted<'a>(blobs: impl Iterator<Item = &'a BlobId>) -> Vec<BlobId> {
        blobs.cloned().collect::<BTreeSet<_>>().into_iter().collect()
    }

    #[test]
    fn the_life_of_a_paper() {
        let mut rng = rng(1);
        let (mut manifest, paper) = (empty(), document("passport", 1, &mut rng));
        let id = paper.id().clone();
        let all = sorted(paper.blobs());
        manifest.add(paper.clone()).expect("new");
        assert_eq!(blob_changes(&empty(), &manifest), BlobChanges { live: all.clone(), gone: vec![] });
        assert_eq!(manifest.add(paper), Err(EditError::AlreadyThere));

        manifest.describe(&id, titled("card")).expect("there");
        let before = manifest.clone();
        let newer = version(2, &mut rng);
        manifest.add_version(&id, newer.clone()).expect("there");
        assert_eq!(manifest.document(&id).map(Document::current), Some(&newer));
        assert_eq!(blob_changes(&before, &manifest), BlobChanges { live: sorted(newer.blobs()), gone: vec![] });

        let before = manifest.clone();
        manifest.bin(&id, UnixSeconds(100)).expect("there");
        manifest.bin(&id, UnixSeconds(200)).expect("binning twice changes nothing");
        assert_eq!(blob_changes(&before, &manifest).gone.len(), 6);
        assert_eq!(manifest.describe(&id, titled("x")), Err(EditError::InBin));
        assert_eq!(manifest.add_version(&id, newer), Err(EditError::InBin));
        let mut restored = manifest.clone();
        restored.restore(&id).expect("there");
        assert_eq!(restored, before);

        assert!(manifest.drop_expired_bin(UnixSeconds(100 + 30 * DAY - 1)).is_empty());
        assert_eq!(manifest.drop_expired_bin(UnixSeconds(100 + 30 * DAY)), vec![id.clone()]);
        assert_eq!(manifest.restore(&id), Err(EditError::NotThere));
        assert_eq!((before.round(), manifest.round()), (0, 1), "what is forgotten begins a new round");
    }

    #[test]
    fn an_order_leaves_out_what_is_gone() {
        let mut rng = rng(1);
        let mut manifest = empty();
        let ids = ["first", "second", "third"].map(|title| {
            let paper = document(title, 1, &mut rng);
            let id = paper.id().clone();
            manifest.add(paper).expect("new");
            id
        });
        manifest.bin(&ids[1], UnixSeconds(2)).expect("there");
        let elsewhere = document("elsewhere", 1, &mut rng).id().clone();
        manifest.arrange(&[ids[2].clone(), elsewhere, ids[1].clone(), ids[0].clone()]);
        let places = ids.each_ref().map(|id| manifest.document(id).and_then(|paper| paper.details().place));
        assert_eq!(places, [Some(3), None, Some(0)]);
    }

    #[test]
    fn versions_stand_in_the_order_of_their_times() {
        let mut rng = rng(1);
        let (mut manifest, paper) = (empty(), document("passport", 5, &mut rng));
        let id = paper.id().clone();
        manifest.add(paper).expect("new");
        for added in [7, 3, 9, 5] {
            manifest.add_version(&id, version(added, &mut rng)).expect("there");
        }
        let paper = manifest.document(&id).expect("there");
        assert_eq!(paper.versions().iter().map(|version| version.added.0).collect::<Vec<_>>(), [9, 7, 6, 5, 3]);
        assert!(paper.blobs().all(|blob| manifest.has_blob(blob)) && !manifest.has_blob(&BlobId([0; 16])));
    }

    #[test]
    fn a_paper_has_so_many_versions_and_no_more() {
        let mut rng = rng(1);
        let (mut manifest, paper) = (empty(), document("passport", 5, &mut rng));
        let id = paper.id().clone();
        manifest.add(paper).expect("new");
        for added in 1..MOST_VERSIONS as u64 {
            manifest.add_version(&id, version(added, &mut rng)).expect("there");
        }
        assert_eq!(manifest.add_version(&id, version(1, &mut rng)), Err(EditError::Full));
    }

    #[test]
    fn a_full_vault_can_still_be_protected() {
        let mut rng = rng(1);
        let mut manifest = empty();
        let papers: Vec<Document> = (0..5_000).map(|place| document("x", place, &mut rng)).collect();
        let ids: Vec<_> = papers.iter().map(|paper| paper.id().clone()).collect();
        manifest.documents = papers;
        assert!(!manifest.has_room());
        assert_eq!(manifest.add(document("x", 1, &mut rng)), Err(EditError::Full));
        assert_eq!(manifest.add_version(&ids[0], version(1, &mut rng)), Err(EditError::Full));
        while !manifest.has_room() {
            manifest.documents.truncate(manifest.documents.len() - 200);
        }
        manifest.add(document("x", 1, &mut rng)).expect("there is room for one");

        let all: Vec<&Document> = manifest.documents.iter().take(100).collect();
        let shares: Vec<_> = (0..20).map(|made| share_record(made, &all, &mut rng)).collect();
        for share in shares {
            manifest.add_share(share).expect("new");
        }
        for id in manifest.documents.iter().map(|paper| paper.id().clone()).collect::<Vec<_>>() {
            manifest.bin(&id, UnixSeconds(4_000_000_000)).expect("there");
        }
        let keys = crate::keys::VaultKeys::derive(&crate::keys::RootKey::generate(&mut rng));
        assert!(
            manifest.seal(keys.manifest_key(), &mut rng).is_ok(),
            "twenty shares of a hundred papers, and everything in the bin"
        );
    }

    #[test]
    fn a_blob_of_two_papers_is_gone_when_both_are() {
        let mut rng = rng(1);
        let (mut manifest, paper) = (empty(), document("passport", 1, &mut rng));
        let copy = Document::new(titled("copy"), paper.current().clone(), &mut rng);
        let ids = [paper.id().clone(), copy.id().clone()];
        manifest.add(paper).expect("new");
        manifest.add(copy).expect("new");
        let before = manifest.clone();
        manifest.bin(&ids[0], UnixSeconds(1)).expect("there");
        assert!(blob_changes(&before, &manifest).gone.is_empty());
        manifest.bin(&ids[1], UnixSeconds(1)).expect("there");
        assert_eq!(blob_changes(&before, &manifest).gone.len(), 3);
    }

    #[test]
    fn the_life_of_a_share() {
        let mut rng = rng(1);
        let (mut manifest, paper) = (empty(), document("passport", 1, &mut rng));
        let record = share_record(1_000, &[&paper], &mut rng);
        let (share, end) = (record.share.clone(), record.expires_at);
        manifest.add_share(record.clone()).expect("new");
        assert_eq!(manifest.add_share(record), Err(EditError::AlreadyThere));
        let with = |manifest: &Manifest, now| manifest.shares_with(&[paper.id().clone()], now).len();
        assert_eq!((with(&manifest, UnixSeconds(1_000)), with(&manifest, end)), (1, 0));

        let mut over = manifest.clone();
        over.tidy_shares(UnixSeconds(end.0 - 1));
        assert_eq!(over, manifest, "it may still live");
        over.tidy_shares(end);
        assert!(over.share(&share).is_some_and(|record| record.secret.is_none()));
        over.tidy_shares(end.plus(RECEIPT_DAYS * DAY));
        assert_eq!(over.share(&share), None);

        manifest.stop_share(&share, UnixSeconds(2_000)).expect("there");
        manifest.stop_share(&share, UnixSeconds(3_000)).expect("stopping twice changes nothing");
        let stopped = manifest.share(&share).expect("remembered");
        assert_eq!((stopped.stopped_at, stopped.secret.is_none()), (Some(UnixSeconds(2_000)), true));
        assert_eq!(with(&manifest, UnixSeconds(2_000)), 0);
        assert_eq!(manifest.stop_share(&ShareId([9; 16]), end), Err(EditError::NotThere));
    }

    #[test]
    fn the_life_of_a_file_request() {
        let mut rng = rng(1);
        let (mut manifest, record) = (empty(), request_record(1_000, &mut rng));
        let (request, end) = (record.request.clone(), record.expires_at);
        manifest.add_request(record.clone()).expect("new");
        assert_eq!(manifest.add_request(record), Err(EditError::AlreadyThere));

        let mut over = manifest.clone();
        over.tidy_requests(UnixSeconds(end.0 - 1));
        assert_eq!(over, manifest, "it may still live");
        over.tidy_requests(end);
        assert!(over.request(&request).is_some_and(|record| record.secret.is_none()));
        over.tidy_requests(end.plus(DEPOSIT_DAYS * DAY));
        assert_eq!(over.request(&request), None);

        manifest.close_request(&request, UnixSeconds(2_000)).expect("there");
        manifest.close_request(&request, UnixSeconds(3_000)).expect("closing twice changes nothing");
        let closed = manifest.request(&request).expect("remembered");
        assert_eq!((closed.closed_at, closed.secret.is_none()), (Some(UnixSeconds(2_000)), true));
        assert!(!closed.may_live(UnixSeconds(2_000)));
        assert_eq!(manifest.close_request(&RequestId([9; 16]), end), Err(EditError::NotThere));
    }
}
