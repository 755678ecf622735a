use crate::StorageError;
use async_trait::async_trait;
use wallet_api::{HandleTag, UnixSeconds};

/// What is remembered of a handle's attempts. The rule that reads it is the server's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptRow {
    /// How many attempts are left.
    pub left: u32,
    /// How long one more takes to come back, in seconds; doubled by attempts, halved by rest.
    pub wait: u64,
    /// From when the next one is counted.
    pub refill_from: UnixSeconds,
    /// When the last one was taken.
    pub last_at: UnixSeconds,
}

/// Counted attempts, one row for each handle tag that was tried lately, real or invented.
#[async_trait]
pub trait Attempts: Send {
    /// What is remembered of a tag.
    async fn attempts(&mut self, tag: &HandleTag) -> Result<Option<AttemptRow>, StorageError>;
    /// Remembers it.
    async fn put_attempts(&mut self, tag: &HandleTag, row: &AttemptRow) -> Result<(), StorageError>;
    /// Deletes rows that are as good as none: last used at or before `by`, or, if their wait is no longer
    /// than the one in `once`, at or before the time there.
    async fn delete_refilled_attempts(
        &mut self,
        by: UnixSeconds,
        once: (u64, UnixSeconds),
        limit: u32,
    ) -> Result<u64, StorageError>;
}
