use super::{MemoryTx, State, remove_some};
use crate::{BlobRow, Blobs, DepositRow, Inserted, RequestRow, Requests, StorageError};
use async_trait::async_trait;
use wallet_api::{BlobId, DepositId, RequestId, UnixSeconds, VaultId, requests::InboxItem};

impl State {
    /// Removes file requests with their invitations and what is known of their whole deposits; gives how many.
    pub(super) fn remove_requests(&mut self, which: impl Fn(&RequestRow) -> bool, limit: u32) -> u64 {
        let removed = remove_some(&mut self.requests, limit, |_, request| which(request));
        self.invitations.retain(|request, _| self.requests.contains_key(request));
        self.deposited.retain(|(request, _), _| self.requests.contains_key(request));
        removed
    }

    /// Removes deposits whose blobs are gone.
    pub(super) fn remove_deposits_without_blob(&mut self) {
        self.deposits.retain(|blob, _| self.blobs.contains_key(blob));
    }
}

impl MemoryTx {
    async fn doom_deposits(
        &mut self,
        which: impl Fn(&State, &DepositRow) -> bool,
        limit: u32,
    ) -> Result<u64, StorageError> {
        let chosen = self.state.deposits.values().filter(|deposit| which(&self.state, deposit));
        let chosen: Vec<BlobId> = chosen.map(|deposit| deposit.blob.clone()).take(limit as usize).collect();
        for blob in &chosen {
            self.doom_blob(blob).await?;
        }
        Ok(chosen.len() as u64)
    }
}

#[async_trait]
impl Requests for MemoryTx {
    async fn insert_request(&mut self, request: &RequestRow, invitation: &[u8]) -> Result<Inserted, StorageError> {
        if self.state.requests.contains_key(&request.id) {
            return Ok(Inserted::Taken);
        }
        self.state.requests.insert(request.id.clone(), request.clone());
        self.state.invitations.insert(request.id.clone(), invitation.to_vec());
        Ok(Inserted::New)
    }

    async fn request(&mut self, id: &RequestId) -> Result<Option<RequestRow>, StorageError> {
        Ok(self.state.requests.get(id).cloned())
    }

    async fn request_invitation(&mut self, id: &RequestId) -> Result<Option<Vec<u8>>, StorageError> {
        Ok(self.state.invitations.get(id).cloned())
    }

    async fn live_requests(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<RequestRow>, StorageError> {
        let live = self.state.requests.values().filter(|r| r.vault == *vault && r.expires_at > now);
        let mut live: Vec<RequestRow> = live.cloned().collect();
        live.sort_by(|a, b| (a.expires_at, &a.id).cmp(&(b.expires_at, &b.id)));
        Ok(live)
    }

    async fn count_beginning(&mut self, id: &RequestId, limit: u32) -> Result<bool, StorageError> {
        match self.state.requests.get_mut(id) {
            Some(request) if request.begun < limit => {
                request.begun += 1;
                Ok(true)
            }
            Some(_) | None => Ok(false),
        }
    }

    async fn count_whole(&mut self, id: &RequestId, bytes: u64) -> Result<(), StorageError> {
        if let Some(request) = self.state.requests.get_mut(id) {
            request.whole.files += 1;
            request.whole.bytes += bytes;
        }
        Ok(())
    }

    async fn delete_request(&mut self, vault: &VaultId, id: &RequestId) -> Result<(), StorageError> {
        self.state.remove_requests(|request| request.vault == *vault && request.id == *id, u32::MAX);
        Ok(())
    }

    async fn delete_expired_requests(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(self.state.remove_requests(|request| request.expires_at <= now, limit))
    }

    async fn insert_deposit(&mut self, deposit: &DepositRow) -> Result<Inserted, StorageError> {
        let is_same = |d: &DepositRow| d.blob == deposit.blob || (d.request == deposit.request && d.id == deposit.id);
        if self.state.deposits.values().any(is_same) {
            return Ok(Inserted::Taken);
        }
        self.state.deposits.insert(deposit.blob.clone(), deposit.clone());
        Ok(Inserted::New)
    }

    async fn deposit(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<DepositRow>, StorageError> {
        Ok(self.state.deposits.values().find(|d| d.request == *request && d.id == *id).cloned())
    }

    async fn arriving(&mut self, request: &RequestId) -> Result<Vec<BlobRow>, StorageError> {
        let arriving = self.state.deposits.values().filter(|d| d.request == *request && d.day.is_none());
        Ok(arriving.filter_map(|d| self.state.blobs.get(&d.blob)).cloned().collect())
    }

    async fn deposited(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<u64>, StorageError> {
        Ok(self.state.deposited.get(&(request.clone(), id.clone())).copied())
    }

    async fn finish_deposit(&mut self, blob: &BlobId, day: u64) -> Result<(), StorageError> {
        let state = &mut self.state;
        let (Some(deposit), Some(row)) = (state.deposits.get_mut(blob), state.blobs.get(blob)) else { return Ok(()) };
        deposit.day = Some(day);
        if state.requests.contains_key(&deposit.request) {
            state.deposited.insert((deposit.request.clone(), deposit.id.clone()), row.size);
        }
        Ok(())
    }

    async fn inbox(&mut self, vault: &VaultId) -> Result<Vec<InboxItem>, StorageError> {
        let item = |deposit: &DepositRow| {
            let blob = self.state.blobs.get(&deposit.blob).filter(|blob| blob.vault == *vault)?;
            let (blob, size) = (blob.id.clone(), blob.size);
            Some(InboxItem { blob, request: deposit.request.clone(), size, day: deposit.day? })
        };
        let mut inbox: Vec<InboxItem> = self.state.deposits.values().filter_map(item).collect();
        inbox.sort_by(|a, b| (a.day, &a.blob).cmp(&(b.day, &b.blob)));
        Ok(inbox)
    }

    async fn doom_stale_deposits(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let is_stale = |state: &State, deposit: &DepositRow| {
            let is_late = state.blobs.get(&deposit.blob).is_some_and(|blob| blob.since <= by);
            deposit.day.is_none() && (is_late || !state.requests.contains_key(&deposit.request))
        };
        self.doom_deposits(is_stale, limit).await
    }

    async fn doom_old_deposits(&mut self, day: u64, limit: u32) -> Result<u64, StorageError> {
        self.doom_deposits(|_, deposit| deposit.day.is_some_and(|since| since <= day), limit).await
    }
}
