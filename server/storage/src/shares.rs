use crate::{Inserted, StorageError, TokenHash};
use async_trait::async_trait;
use wallet_api::{
    AccessTokenHash, BlobId, ShareId, SpokenSlot, UnixSeconds, VaultId,
    shares::{Openings, StoredReceipt},
};

/// A share as it is stored, but for its bundle, which is read only when somebody is given it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRow {
    /// Its id.
    pub id: ShareId,
    /// Whose it is.
    pub vault: VaultId,
    /// What an access token is compared with.
    pub access_token_hash: AccessTokenHash,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// How long it was made to live, in seconds.
    pub lifetime: u64,
    /// How often it can be opened.
    pub openings: Openings,
    /// How often it was opened.
    pub opened: u32,
    /// Whether only the computer that opened it first can open it again.
    pub first_computer: bool,
    /// The hash of what that computer shows, once it was opened.
    pub computer: Option<TokenHash>,
    /// Whether it has the record of a spoken code; [`Shares::put_spoken`] alone sets it.
    pub said: bool,
}

/// One opening of a share as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningRow {
    /// The hash of its token.
    pub token_hash: TokenHash,
    /// Of which share.
    pub share: ShareId,
    /// Until when it serves blobs.
    pub ends_at: UnixSeconds,
}

/// A receipt as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptRow {
    /// The opening that left it; each leaves one.
    pub opening: TokenHash,
    /// Of which share.
    pub share: ShareId,
    /// Whose share it was.
    pub vault: VaultId,
    /// The sealed receipt; empty once enough newer ones came.
    pub receipt: Vec<u8>,
    /// The day that it was left on (days since 1970).
    pub day: u64,
}

/// Shares, the blobs that they give, their openings and receipts.
#[async_trait]
pub trait Shares: Send {
    /// Adds a share that gives `blobs`.
    async fn insert_share(
        &mut self,
        share: &ShareRow,
        bundle: &[u8],
        blobs: &[BlobId],
    ) -> Result<Inserted, StorageError>;
    /// Finds a share, whatever its state.
    async fn share(&mut self, id: &ShareId) -> Result<Option<ShareRow>, StorageError>;
    /// The sealed bundle of a share.
    async fn share_bundle(&mut self, id: &ShareId) -> Result<Option<Vec<u8>>, StorageError>;
    /// The blobs that a share gives, in no particular order.
    async fn share_blobs(&mut self, id: &ShareId) -> Result<Vec<BlobId>, StorageError>;
    /// Whether a share gives a blob.
    async fn share_gives(&mut self, id: &ShareId, blob: &BlobId) -> Result<bool, StorageError>;
    /// A vault's shares that end after `now`.
    async fn live_shares(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<ShareRow>, StorageError>;
    /// Counts one more opening if fewer than `limit` were counted; says whether it did.
    async fn count_opening(&mut self, id: &ShareId, limit: u32) -> Result<bool, StorageError>;
    /// Remembers the computer that opens a share first; the first one stays.
    async fn bind_computer(&mut self, id: &ShareId, computer: &TokenHash) -> Result<(), StorageError>;
    /// Puts the record of a spoken code in the place of the share's last one; taken if another share has the slot.
    async fn put_spoken(&mut self, id: &ShareId, slot: &SpokenSlot, record: &[u8]) -> Result<Inserted, StorageError>;
    /// The record in a slot, and whose it is, whatever the share's state.
    async fn spoken(&mut self, slot: &SpokenSlot) -> Result<Option<(ShareId, Vec<u8>)>, StorageError>;
    /// Deletes one share of a vault with its grant and openings; receipts stay.
    async fn delete_share(&mut self, vault: &VaultId, id: &ShareId) -> Result<(), StorageError>;
    /// Deletes all shares of a vault with their grants and openings; receipts stay.
    async fn delete_shares(&mut self, vault: &VaultId) -> Result<(), StorageError>;
    /// Deletes shares that ended at or before `now`; gives how many.
    async fn delete_expired_shares(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError>;

    /// Adds an opening.
    async fn insert_opening(&mut self, opening: &OpeningRow) -> Result<(), StorageError>;
    /// Finds an opening by the hash of its token.
    async fn opening(&mut self, token_hash: &TokenHash) -> Result<Option<OpeningRow>, StorageError>;
    /// Deletes openings that ended at or before `now`; gives how many.
    async fn delete_expired_openings(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError>;

    /// Adds a receipt.
    async fn insert_receipt(&mut self, receipt: &ReceiptRow) -> Result<Inserted, StorageError>;
    /// The receipt that an opening left.
    async fn receipt_of(&mut self, opening: &TokenHash) -> Result<Option<Vec<u8>>, StorageError>;
    /// Empties the receipts of a share but for the newest `keep`; that their openings left one stays known.
    async fn trim_receipts(&mut self, share: &ShareId, keep: u32) -> Result<(), StorageError>;
    /// All receipts of a vault that are not emptied, in the order that they came in.
    async fn receipts(&mut self, vault: &VaultId) -> Result<Vec<StoredReceipt>, StorageError>;
    /// Deletes receipts of `day` and before; gives how many.
    async fn delete_old_receipts(&mut self, day: u64, limit: u32) -> Result<u64, StorageError>;
}
