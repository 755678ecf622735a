use crate::StorageError;
use async_trait::async_trait;

/// What new vaults are counted by: everybody, or a keyed hash of a network address under a key that lives for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreationBucket(pub [u8; 16]);

impl CreationBucket {
    /// All addresses together.
    pub const EVERYBODY: Self = Self([0; 16]);
}

/// How many vaults were made in an hour. No address is stored.
#[async_trait]
pub trait Creations: Send {
    /// The key that addresses of a day are hashed under.
    async fn creation_key(&mut self, day: u64) -> Result<Option<[u8; 32]>, StorageError>;
    /// Sets the key of a day, once.
    async fn insert_creation_key(&mut self, day: u64, key: &[u8; 32]) -> Result<(), StorageError>;
    /// How many vaults a bucket made in an hour (hours since 1970).
    async fn creations(&mut self, bucket: &CreationBucket, hour: u64) -> Result<u32, StorageError>;
    /// Counts one more.
    async fn count_creation(&mut self, bucket: &CreationBucket, hour: u64) -> Result<(), StorageError>;
    /// Deletes counts of hours and keys of days before the given ones; gives how many rows.
    async fn delete_old_creations(&mut self, hour: u64, day: u64, limit: u32) -> Result<u64, StorageError>;
}
