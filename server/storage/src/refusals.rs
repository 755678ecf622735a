use crate::StorageError;
use async_trait::async_trait;
use wallet_api::{HandleTag, UnixSeconds};

/// When a guess was last refused, for each handle tag where one was, real or invented.
#[async_trait]
pub trait Refusals: Send {
    /// The last refusal of a tag.
    async fn refusal(&mut self, tag: &HandleTag) -> Result<Option<UnixSeconds>, StorageError>;
    /// Remembers it.
    async fn put_refusal(&mut self, tag: &HandleTag, at: UnixSeconds) -> Result<(), StorageError>;
    /// The time of the newest refusal that is not among the `newest` newest.
    async fn refusal_beyond(&mut self, newest: u32) -> Result<Option<UnixSeconds>, StorageError>;
    /// Deletes refusals of `by` and before; gives how many.
    async fn delete_old_refusals(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError>;
}
