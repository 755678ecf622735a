use super::{MemoryTx, State};
use crate::{BlobRow, BlobState, Blobs, Inserted, PieceTag, StorageError, charged};
use async_trait::async_trait;
use wallet_api::{BlobId, Sha256, UnixSeconds, VaultId};

#[async_trait]
impl Blobs for MemoryTx {
    async fn insert_blob(&mut self, blob: &BlobRow) -> Result<Inserted, StorageError> {
        if self.state.is_known(&blob.id) {
            return Ok(Inserted::Taken);
        }
        self.state.blobs.insert(blob.id.clone(), blob.clone());
        Ok(Inserted::New)
    }

    async fn blob(&mut self, id: &BlobId) -> Result<Option<BlobRow>, StorageError> {
        Ok(self.state.blobs.get(id).cloned())
    }

    async fn charged_bytes(&mut self, vault: &VaultId) -> Result<u64, StorageError> {
        Ok(self.state.blobs.values().filter(|b| b.vault == *vault).map(|b| charged(b.size)).sum())
    }

    async fn resize_blob(&mut self, id: &BlobId, before: u32, size: u64) -> Result<bool, StorageError> {
        match self.state.blobs.get_mut(id) {
            Some(blob) if blob.received == before && blob.state == BlobState::Pending => {
                blob.size = size;
                Ok(true)
            }
            Some(_) | None => Ok(false),
        }
    }

    async fn count_piece(
        &mut self,
        id: &BlobId,
        before: u32,
        so_far: &Sha256,
        tag: PieceTag,
    ) -> Result<bool, StorageError> {
        match self.state.blobs.get_mut(id) {
            Some(blob) if blob.received == before && blob.state == BlobState::Pending => {
                blob.received += 1;
                blob.so_far = so_far.clone();
                blob.tags.push(tag);
                Ok(true)
            }
            Some(_) | None => Ok(false),
        }
    }

    async fn set_blob_state(&mut self, id: &BlobId, state: BlobState, since: UnixSeconds) -> Result<(), StorageError> {
        if let Some(blob) = self.state.blobs.get_mut(id) {
            blob.state = state;
            blob.since = since;
        }
        Ok(())
    }

    async fn doom_blob(&mut self, id: &BlobId) -> Result<(), StorageError> {
        if self.state.blobs.remove(id).is_some() {
            self.state.doomed.insert(id.clone());
            self.state.remove_deposits_without_blob();
        }
        Ok(())
    }

    async fn doom_stale_blobs(&mut self, state: BlobState, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let stale = self.state.blobs.values().filter(|b| b.state == state && state != BlobState::Live && b.since <= by);
        let is_deposit = |b: &&BlobRow| state == BlobState::Pending && self.state.deposits.contains_key(&b.id);
        let stale = stale.filter(|b| !is_deposit(b));
        let stale: Vec<BlobId> = stale.map(|b| b.id.clone()).take(limit as usize).collect();
        for id in &stale {
            self.doom_blob(id).await?;
        }
        Ok(stale.len() as u64)
    }

    async fn doom_unknown(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        if self.state.is_known(id) {
            return Ok(false);
        }
        Ok(self.state.doomed.insert(id.clone()))
    }

    async fn doomed_files(&mut self, limit: u32) -> Result<Vec<BlobId>, StorageError> {
        Ok(self.state.doomed.iter().take(limit as usize).cloned().collect())
    }

    async fn is_doomed(&mut self, id: &BlobId) -> Result<bool, StorageError> {
        Ok(self.state.doomed.contains(id))
    }

    async fn forget_doomed(&mut self, id: &BlobId) -> Result<(), StorageError> {
        self.state.doomed.remove(id);
        Ok(())
    }

    async fn unknown_blobs(&mut self, ids: &[BlobId]) -> Result<Vec<BlobId>, StorageError> {
        Ok(ids.iter().filter(|id| !self.state.is_known(id)).cloned().collect())
    }
}

impl State {
    fn is_known(&self, id: &BlobId) -> bool {
        self.blobs.contains_key(id) || self.doomed.contains(id)
    }
}
