use crate::{Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::{SlotId, SlotPublicKey, UnixSeconds, VaultId, vaults::Wait};

/// A vault as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VaultRow {
    /// Its id.
    pub id: VaultId,
    /// The day that it was made on (days since 1970).
    pub created_day: u64,
    /// Until then it answers as if it did not exist.
    pub locked_until: Option<UnixSeconds>,
    /// When it will be erased.
    pub erased_at: Option<UnixSeconds>,
}

/// A keyslot as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotRow {
    /// Its id.
    pub id: SlotId,
    /// The vault that it opens.
    pub vault: VaultId,
    /// What logins are verified with.
    pub public_key: SlotPublicKey,
    /// The sealed root key.
    pub record: Vec<u8>,
    /// How long whoever opens it has to wait.
    pub wait: Wait,
}

/// Vaults and their keyslots.
#[async_trait]
pub trait Vaults: Send {
    /// Adds a vault.
    async fn insert_vault(&mut self, vault: &VaultRow) -> Result<Inserted, StorageError>;
    /// Finds a vault.
    async fn vault(&mut self, id: &VaultId) -> Result<Option<VaultRow>, StorageError>;
    /// Locks a vault until a time.
    async fn set_lock(&mut self, id: &VaultId, until: UnixSeconds) -> Result<(), StorageError>;
    /// Says when a vault will be erased, or takes it back.
    async fn set_erasure(&mut self, id: &VaultId, at: Option<UnixSeconds>) -> Result<(), StorageError>;
    /// Vaults whose erasure has come due.
    async fn vaults_to_erase(&mut self, now: UnixSeconds, limit: u32) -> Result<Vec<VaultId>, StorageError>;
    /// Deletes a vault with everything that it owns; its blobs become doomed files.
    async fn delete_vault(&mut self, id: &VaultId) -> Result<(), StorageError>;
    /// Adds a keyslot.
    async fn insert_slot(&mut self, slot: &SlotRow) -> Result<Inserted, StorageError>;
    /// Finds a keyslot.
    async fn slot(&mut self, id: &SlotId) -> Result<Option<SlotRow>, StorageError>;
    /// The waits of a vault's keyslots, one for each, in no particular order.
    async fn slot_waits(&mut self, vault: &VaultId) -> Result<Vec<Wait>, StorageError>;
    /// The ids of a vault's keyslots, ascending.
    async fn slot_ids(&mut self, vault: &VaultId) -> Result<Vec<SlotId>, StorageError>;
    /// Deletes a keyslot of a vault with its wait and its passkey, sessions stay; says whether it was there.
    async fn delete_slot(&mut self, vault: &VaultId, id: &SlotId) -> Result<bool, StorageError>;
}
