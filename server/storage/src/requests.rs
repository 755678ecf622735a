use crate::{BlobRow, Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::{
    AccessTokenHash, BlobId, DepositId, RequestId, UnixSeconds, VaultId,
    requests::{InboxItem, Room},
};

/// A file request as it is stored, but for its invitation, which is read only when somebody is given it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestRow {
    /// Its id.
    pub id: RequestId,
    /// Whose it is.
    pub vault: VaultId,
    /// What an access token is compared with.
    pub access_token_hash: AccessTokenHash,
    /// When it ends.
    pub expires_at: UnixSeconds,
    /// How long it was made to live, in seconds.
    pub lifetime: u64,
    /// What can be deposited in all.
    pub room: Room,
    /// What has arrived, in the inbox still or not.
    pub whole: Room,
    /// How many deposits were begun, whatever became of them.
    pub begun: u32,
}

/// A deposit as it is stored; its size and how much of it has arrived are those of its blob.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepositRow {
    /// The blob that it is.
    pub blob: BlobId,
    /// For which file request.
    pub request: RequestId,
    /// Its name among the deposits of the file request.
    pub id: DepositId,
    /// The day that it was whole on (days since 1970); `None` while it arrives.
    pub day: Option<u64>,
}

/// File requests, and what is deposited for them. A deposit goes with its blob; that it was whole goes with its file request.
#[async_trait]
pub trait Requests: Send {
    /// Adds a file request.
    async fn insert_request(&mut self, request: &RequestRow, invitation: &[u8]) -> Result<Inserted, StorageError>;
    /// Finds a file request, whatever its state.
    async fn request(&mut self, id: &RequestId) -> Result<Option<RequestRow>, StorageError>;
    /// The sealed invitation of a file request.
    async fn request_invitation(&mut self, id: &RequestId) -> Result<Option<Vec<u8>>, StorageError>;
    /// A vault's file requests that end after `now`.
    async fn live_requests(&mut self, vault: &VaultId, now: UnixSeconds) -> Result<Vec<RequestRow>, StorageError>;
    /// Counts one more beginning if fewer than `limit` were counted; says whether it did.
    async fn count_beginning(&mut self, id: &RequestId, limit: u32) -> Result<bool, StorageError>;
    /// Counts one more file of so many bytes that has arrived.
    async fn count_whole(&mut self, id: &RequestId, bytes: u64) -> Result<(), StorageError>;
    /// Deletes one file request of a vault; deposits stay.
    async fn delete_request(&mut self, vault: &VaultId, id: &RequestId) -> Result<(), StorageError>;
    /// Deletes file requests that ended at or before `now`; deposits stay; gives how many.
    async fn delete_expired_requests(&mut self, now: UnixSeconds, limit: u32) -> Result<u64, StorageError>;

    /// Makes a blob that is there a deposit.
    async fn insert_deposit(&mut self, deposit: &DepositRow) -> Result<Inserted, StorageError>;
    /// Finds a deposit of a file request.
    async fn deposit(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<DepositRow>, StorageError>;
    /// The blobs of a file request's deposits that are not whole yet, in no particular order.
    async fn arriving(&mut self, request: &RequestId) -> Result<Vec<BlobRow>, StorageError>;
    /// The size in bytes of a deposit that is whole, whether it is in the inbox still or not; `None` also when its file
    /// request is gone.
    async fn deposited(&mut self, request: &RequestId, id: &DepositId) -> Result<Option<u64>, StorageError>;
    /// Says that a deposit is whole since a day; as long as its file request is there, that is remembered without it.
    async fn finish_deposit(&mut self, blob: &BlobId, day: u64) -> Result<(), StorageError>;
    /// A vault's whole deposits, by day and then by blob.
    async fn inbox(&mut self, vault: &VaultId) -> Result<Vec<InboxItem>, StorageError>;
    /// Dooms deposits that are not whole and whose last piece came at `by` or before, or whose file request is gone; gives
    /// how many.
    async fn doom_stale_deposits(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError>;
    /// Dooms deposits that are whole since `day` or before; gives how many.
    async fn doom_old_deposits(&mut self, day: u64, limit: u32) -> Result<u64, StorageError>;
}
