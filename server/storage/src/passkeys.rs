use crate::StorageError;
use async_trait::async_trait;
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

/// The making or the use of a passkey, between its two halves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CeremonyRow {
    /// Names it.
    pub nonce: Nonce,
    /// The vault that a passkey is made for; `None` where one is used.
    pub vault: Option<VaultId>,
    /// What its second half is verified with.
    pub state: Vec<u8>,
    /// When it stops being good.
    pub expires_at: UnixSeconds,
}

/// A passkey as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyRow {
    /// The keyslot that it opens.
    pub slot: SlotId,
    /// The credential's id.
    pub credential: Vec<u8>,
    /// What its logins are verified with.
    pub state: Vec<u8>,
}

/// Passkeys, which go with their keyslots, and the ceremonies that make and use them.
#[async_trait]
pub trait Passkeys: Send {
    /// Adds a ceremony.
    async fn insert_ceremony(&mut self, ceremony: &CeremonyRow) -> Result<(), StorageError>;
    /// Finds a ceremony and leaves it there.
    async fn ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError>;
    /// Takes a ceremony away. It can be taken once.
    async fn take_ceremony(&mut self, nonce: &Nonce) -> Result<Option<CeremonyRow>, StorageError>;
    /// Deletes the ceremonies of a vault.
    async fn delete_ceremonies(&mut self, vault: &VaultId) -> Result<(), StorageError>;
    /// Deletes the oldest ceremonies that are no vault's, so that `keep` of them are left at most.
    async fn trim_ceremonies(&mut self, keep: u32) -> Result<(), StorageError>;
    /// Deletes ceremonies that expired at or before `now`; gives how many.
    async fn delete_expired_ceremonies(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError>;

    /// Sets the passkey of a keyslot.
    async fn put_passkey(&mut self, passkey: &PasskeyRow) -> Result<(), StorageError>;
    /// The passkey of a keyslot.
    async fn passkey(&mut self, slot: &SlotId) -> Result<Option<PasskeyRow>, StorageError>;
}
