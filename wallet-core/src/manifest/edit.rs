//! What a person does with papers and shares. Each function changes all or nothing.

use super::{Details, Document, DocumentVersion, Manifest, ShareRecord};
use crate::documents::DocumentId;
use wallet_api::{
    ShareId, UnixSeconds,
    limits::{BIN_DAYS, RECEIPT_DAYS},
    sessions::OprfPublicKey,
};

const DAY: u64 = 86_400;

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No such document, or no such share.
    #[error("it is not there")]
    NotThere,
    /// A document or share with this id is there already.
    #[error("it is there already")]
    AlreadyThere,
    /// The document is in the bin: it must be restored first.
    #[error("it is in the bin")]
    InBin,
}

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

    /// Adds a document.
    ///
    /// # Errors
    ///
    /// [`EditError::AlreadyThere`].
    pub fn add(&mut self, document: Document) -> Result<(), EditError> {
        if self.document(&document.id).is_some() {
            return Err(EditError::AlreadyThere);
        }
        self.documents.push(document);
        self.sort();
        Ok(())
    }

    /// Adds a newer version of a document.
    ///
    /// # Errors
    ///
    /// [`EditError::NotThere`] and [`EditError::InBin`].
    pub fn add_version(&mut self, id: &DocumentId, version: DocumentVersion) -> Result<(), EditError> {
        self.outside_bin(id)?.versions.insert(0, version);
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
        record.secret = None;
        Ok(())
    }

    /// Drops the secrets of shares that are over, and forgets shares whose receipts the server does not keep any more.
    pub fn tidy_shares(&mut self, now: UnixSeconds) {
        self.shares.retain(|record| now < record.expires_at.plus(RECEIPT_DAYS * DAY));
        for record in self.shares.iter_mut().filter(|record| !record.may_live(now)) {
            record.secret = None;
        }
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
