use super::MemoryTx;
use crate::{BlobState, Counted, Counts, Kept, Month, StorageError};
use async_trait::async_trait;

#[async_trait]
impl Counts for MemoryTx {
    async fn add_count(&mut self, month: Month, what: Counted, more: u64) -> Result<(), StorageError> {
        *self.state.counts.entry((month, what)).or_default() += more;
        Ok(())
    }

    async fn counts(&mut self) -> Result<Vec<(Month, Counted, u64)>, StorageError> {
        Ok(self.state.counts.iter().map(|((month, what), count)| (*month, *what, *count)).collect())
    }

    async fn is_counted(&mut self, month: Month, what: Counted) -> Result<bool, StorageError> {
        Ok(self.state.counts.contains_key(&(month, what)))
    }

    async fn kept_before(&mut self, day: u64) -> Result<Kept, StorageError> {
        let vaults = self.state.vaults.values().filter(|vault| vault.created_day < day).count() as u64;
        let blobs = self.state.blobs.values();
        let blobs: Vec<u64> = blobs
            .filter(|blob| blob.state == BlobState::Live && blob.since.0 < day * 86_400)
            .map(|blob| blob.size)
            .collect();
        Ok(Kept { vaults, blobs: blobs.len() as u64, bytes: blobs.iter().sum() })
    }

    async fn delete_old_counts(&mut self, before: Month) -> Result<u64, StorageError> {
        let there = self.state.counts.len();
        self.state.counts.retain(|(month, _), _| *month >= before);
        Ok((there - self.state.counts.len()) as u64)
    }
}
