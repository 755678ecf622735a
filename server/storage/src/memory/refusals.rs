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

    async fn delete_old_refusals(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        Ok(remove_some(&mut self.state.refusals, limit, |_, at| *at <= by))
    }
}
