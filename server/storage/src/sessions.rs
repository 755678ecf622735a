use crate::{StorageError, TokenHash};
use async_trait::async_trait;
use wallet_api::{Nonce, SlotId, UnixSeconds, VaultId};

/// A session as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The hash of its token.
    pub token_hash: TokenHash,
    /// The vault that it opens.
    pub vault: VaultId,
    /// The keyslot that it was opened with; `None` once that is gone.
    pub slot: Option<SlotId>,
    /// When it began.
    pub started_at: UnixSeconds,
    /// When it was last used, to the minute.
    pub used_at: UnixSeconds,
}

/// Login challenges, and the sessions that come of them.
#[async_trait]
pub trait Sessions: Send {
    /// Adds a challenge.
    async fn insert_challenge(&mut self, nonce: &Nonce, expires_at: UnixSeconds) -> Result<(), StorageError>;
    /// Takes a challenge away; gives its expiry if it was there. It can be taken once.
    async fn take_challenge(&mut self, nonce: &Nonce) -> Result<Option<UnixSeconds>, StorageError>;
    /// Deletes challenges that expired at or before `now`; gives how many.
    async fn delete_expired_challenges(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError>;

    /// Adds a session.
    async fn insert_session(&mut self, session: &SessionRow) -> Result<(), StorageError>;
    /// Finds a session by the hash of its token.
    async fn session(&mut self, token_hash: &TokenHash) -> Result<Option<SessionRow>, StorageError>;
    /// Notes that a session was used.
    async fn touch_session(&mut self, token_hash: &TokenHash, used_at: UnixSeconds) -> Result<(), StorageError>;
    /// Ends one session.
    async fn end_session(&mut self, token_hash: &TokenHash) -> Result<(), StorageError>;
    /// Ends every session of a vault.
    async fn end_sessions(&mut self, vault: &VaultId) -> Result<(), StorageError>;
    /// Ends every session of a vault but one.
    async fn end_other_sessions(&mut self, vault: &VaultId, keep: &TokenHash) -> Result<(), StorageError>;
    /// Ends every session that was opened with a keyslot.
    async fn end_sessions_by(&mut self, slot: &SlotId) -> Result<(), StorageError>;
    /// Deletes sessions that began, or were last used, at or before the given times; gives how many.
    async fn delete_expired_sessions(
        &mut self,
        started_by: UnixSeconds,
        used_by: UnixSeconds,
        limit: u32,
    ) -> Result<u64, StorageError>;
}
