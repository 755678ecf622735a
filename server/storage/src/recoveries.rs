use crate::{Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::{SlotId, UnixSeconds, VaultId, sessions::PendingRecovery};

/// Openings by keyslots that wait; one for each such keyslot at most. They go with their keyslot.
#[async_trait]
pub trait Recoveries: Send {
    /// Begins a wait; one that has begun stays as it is.
    async fn insert_recovery(&mut self, recovery: &PendingRecovery) -> Result<Inserted, StorageError>;
    /// The wait of a keyslot.
    async fn recovery(&mut self, slot: &SlotId) -> Result<Option<PendingRecovery>, StorageError>;
    /// The waits of all keyslots of a vault, the first to begin first.
    async fn recoveries(&mut self, vault: &VaultId) -> Result<Vec<PendingRecovery>, StorageError>;
    /// Ends the wait of a keyslot.
    async fn delete_recovery(&mut self, slot: &SlotId) -> Result<(), StorageError>;
    /// Deletes waits that were ready at or before `ready_by`; gives how many.
    async fn delete_expired_recoveries(&mut self, ready_by: UnixSeconds, limit: u32) -> Result<u64, StorageError>;
}
