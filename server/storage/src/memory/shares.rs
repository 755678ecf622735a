use super::{MemoryTx, State, remove_some};
use crate::{Inserted, OpeningRow, ReceiptRow, ShareRow, Shares, StorageError, TokenHash};
use async_trait::async_trait;
use wallet_api::{BlobId, ShareId, SpokenSlot, UnixSeconds, VaultId, shares::StoredReceipt};

impl State {
    /// Removes shares with their grants and openings; gives how many.
    pub(super) fn remove_shares(&mut self, which: impl Fn(&ShareRow) -> bool, limit: u32) -> u64 {
        let removed = remove_some(&mut self.shares, limit, |_, share| which(share));
        self.bundles.retain(|share, _| self.shares.contains_key(share));
        self.share_blobs.retain(|(share, _)| self.shares.contains_key(share));
        self.openings.retain(|_, opening| self.shares.contains_key(&opening.share));
        self.spoken.retain(|_, (share, _)| self.shares.contains_key(share));
        removed
    }
}

#[async_trait]
impl Shares for MemoryTx {
    async fn insert_share(
        &mut self,
        share: &ShareRow,
        bundle: &[u8],
        blobs: &[BlobId],
    ) -> Result<Inserted, StorageError> {
        if self.state.shares.contains_key(&share.id) {
            return Ok(Inserted::Taken);
        }
        self.state.shares.insert(share.id.clone(), share.clone());
        self.state.bundles.insert(share.id.clone(), bundle.to_vec());
        self.state.share_blobs.extend(blobs.iter().map(|blob| (share.id.clone(), blob.clone())));
        Ok(Inserted::New)
    }

    async fn share(&mut self, id: &ShareId) -> Result<Option<ShareRow>, StorageError> {
        Ok(self.state.shares.get(id).cloned())
    }

    async fn share_bundle(&mut self, id: &ShareId) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.state.bundles.get(id).cloned())
    }

    async fn share_blobs(&mut self, id: &ShareId) -> Result<Vec<BlobId>, StorageError> {
        Ok(self.state.share_blobs.iter().filter(|(share, _)| share == id).map(|(_, blob)| blob.clone()).collect())
    }

    async fn share_gives(&mut self, id: &ShareId, blob: &BlobId) -> Result<bool, StorageError> {
        Ok(self.state.share_blobs.contains(&(id.clone(), blob.clone())))
    }

    async fn live_shares(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<ShareRow>, StorageError> {
        let live = self.state.shares.values().filter(|s| s.vault == *vault && s.expires_at > now);
        let mut live: Vec<ShareRow> = live.cloned().collect();
        live.sort_by(|a, b| (a.expires_at, &a.id).cmp(&(b.expires_at, &b.id)));
        Ok(live)
    }

    async fn count_opening(&mut self, id: &ShareId, limit: u32) -> Result<bool, StorageError> {
        match self.state.shares.get_mut(id) {
            Some(share) if share.opened < limit => {
                share.opened += 1;
                Ok(true)
            }
            Some(_) | None => Ok(false),
        }
    }

    async fn bind_computer(&mut self, id: &ShareId, computer: &TokenHash) -> Result<(), StorageError> {
        if let Some(share) = self.state.shares.get_mut(id) {
            share.computer.get_or_insert(*computer);
        }
        Ok(())
    }

    async fn put_spoken(&mut self, id: &ShareId, slot: &SpokenSlot, record: &[u8]) -> Result<Inserted, StorageError> {
        if self.state.spoken.get(slot).is_some_and(|(owner, _)| owner != id) {
            return Ok(Inserted::Taken);
        }
        self.state.spoken.retain(|_, (owner, _)| owner != id);
        if let Some(share) = self.state.shares.get_mut(id) {
            share.said = true;
            self.state.spoken.insert(slot.clone(), (id.clone(), record.to_vec()));
        }
        Ok(Inserted::New)
    }

    async fn spoken(&mut self, slot: &SpokenSlot) -> Result<Option<(ShareId, Vec<u8>)>, StorageError> {
        Ok(self.state.spoken.get(slot).cloned())
    }

    async fn delete_share(&mut self, vault: &VaultId, id: &ShareId) -> Result<(), StorageError> {
        self.state.remove_shares(|share| share.vault == *vault && share.id == *id, u32::MAX);
        Ok(())
    }

    async fn delete_shares(&mut self, vault: &VaultId) -> Result<(), StorageError> {
        self.state.remove_shares(|share| share.vault == *vault, u32::MAX);
        Ok(())
    }

    async fn delete_expired_shares(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(self.state.remove_shares(|share| share.expires_at <= now, limit))
    }

    async fn insert_opening(&mut self, opening: &OpeningRow) -> Result<(), StorageError> {
        self.state.openings.insert(opening.token_hash, opening.clone());
        Ok(())
    }

    async fn opening(&mut self, token_hash: &TokenHash) -> Result<Option<OpeningRow>, StorageError> {
        Ok(self.state.openings.get(token_hash).cloned())
    }

    async fn delete_expired_openings(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.openings, limit, |_, opening| opening.ends_at <= now))
    }

    async fn insert_receipt(&mut self, receipt: &ReceiptRow) -> Result<Inserted, StorageError> {
        if self.state.receipts.iter().any(|r| r.opening == receipt.opening) {
            return Ok(Inserted::Taken);
        }
        self.state.receipts.push(receipt.clone());
        Ok(Inserted::New)
    }

    async fn receipt_of(&mut self, opening: &TokenHash) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.state.receipts.iter().find(|r| r.opening == *opening).map(|r| r.receipt.clone()))
    }

    async fn trim_receipts(&mut self, share: &ShareId, keep: u32) -> Result<(), StorageError> {
        let of_share = self.state.receipts.iter_mut().rev().filter(|r| r.share == *share);
        of_share.skip(keep as usize).for_each(|r| r.receipt.clear());
        Ok(())
    }

    async fn receipts(&mut self, vault: &VaultId) -> Result<Vec<StoredReceipt>, StorageError> {
        let own = self.state.receipts.iter().filter(|r| r.vault == *vault && !r.receipt.is_empty());
        Ok(own.map(|r| StoredReceipt { share: r.share.clone(), receipt: r.receipt.clone().into() }).collect())
    }

    async fn delete_old_receipts(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        let mut left = limit;
        let before = self.state.receipts.len();
        self.state.receipts.retain(|r| {
            let goes = r.day <= day && left > 0;
            left -= u32::from(goes);
            !goes
        });
        Ok((before - self.state.receipts.len()) as u64)
    }
}
