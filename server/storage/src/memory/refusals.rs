use super::{MemoryTx, note, remove_some};
use crate::{Refusals, StorageError};
use async_trait::async_trait;
use wallet_api::{HandleTag, UnixSeconds};

#[async_trait]
impl Refusals for MemoryTx {
    async fn refusal(&mut self, tag: &HandleTag) -> Result<Option<UnixSeconds>, StorageError> {
        Ok(self.state.refusals.get(tag).copied())
    }

    async fn put_refusal(&mut self, tag: &HandleTag, at: UnixSeconds) -> Result<(), StorageError> {
        note(&self.noted, "refusal");
        self.state.refusals.insert(tag.clone(), at);
        Ok(())
    }

    async fn refusal_beyond(&mut self, newest: u32) -> Result<Option<UnixSeconds>, StorageError> {
        let mut times: Vec<UnixSeconds> = self.state.refusals.values().copied().collect();
        times.sort_by(|a, b| b.cmp(a));
        Ok(times.get(newest as usize).copied())
    }

    async fn delete_old_refusals(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.refusals, limit, |_, at| *at <= by))
    }
}
