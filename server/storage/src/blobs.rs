use crate::{Inserted, StorageError};
use async_trait::async_trait;
use wallet_api::blobs::BlobStatus;
use wallet_api::{BlobId, PieceIndex, Sha256, UnixSeconds, VaultId};

/// The unit, in bytes, that blobs are charged to a quota in: a file of one byte takes a block of the disk too.
pub const CHARGE_UNIT: u64 = 4096;

/// What a blob of `size` bytes takes of a vault's quota.
#[must_use]
pub fn charged(size: u64) -> u64 {
    size.div_ceil(CHARGE_UNIT) * CHARGE_UNIT
}

/// Where a blob is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobState {
    /// Announced, perhaps complete, in no manifest yet.
    Pending,
    /// Part of the newest manifest.
    Live,
    /// Gone from the manifest; can be brought back.
    Binned,
}

/// Names one writing of a piece: random, drawn anew each time that a piece is stored.
///
/// What two servers store of one piece at the same moment lies in two places, and the row says which of them counts: no store
/// of bytes has to compare and swap. All zeros names what was stored before there were tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PieceTag(pub [u8; 8]);

/// A blob as it is stored; its bytes are elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlobRow {
    /// Its id.
    pub id: BlobId,
    /// The vault that it belongs to.
    pub vault: VaultId,
    /// Drawn anew each time that a blob of this id begins: ids come again, as they follow from what is stored, and a piece that
    /// was written for one that is gone must not count for the next.
    pub born: PieceTag,
    /// Its size in bytes.
    pub size: u64,
    /// How many pieces are durable.
    pub received: u32,
    /// A hash over them; see [`BlobStatus::so_far`](wallet_api::blobs::BlobStatus::so_far).
    pub so_far: Sha256,
    /// Which writing of each of them counts, in order.
    pub tags: Vec<PieceTag>,
    /// Where it is in its life.
    pub state: BlobState,
    /// Since when it is in that state.
    pub since: UnixSeconds,
}

impl BlobRow {
    /// Which writing of a piece counts, if one does.
    #[must_use]
    pub fn tag(&self, piece: PieceIndex) -> Option<PieceTag> {
        self.tags.get(usize::try_from(piece.0).ok()?).copied()
    }

    /// How much of it has arrived.
    #[must_use]
    pub fn status(&self) -> BlobStatus {
        BlobStatus { size: self.size, received: self.received, so_far: self.so_far.clone() }
    }
}

/// Blobs, and the files of deleted ones that wait for their own deletion ("doomed").
#[async_trait]
pub trait Blobs: Send {
    /// Adds a blob. The id of a doomed file is taken too.
    async fn insert_blob(&mut self, blob: &BlobRow) -> Result<Inserted, StorageError>;
    /// Finds a blob.
    async fn blob(&mut self, id: &BlobId) -> Result<Option<BlobRow>, StorageError>;
    /// What all blobs of a vault together take of its quota, in bytes; see [`charged`].
    async fn charged_bytes(&mut self, vault: &VaultId) -> Result<u64, StorageError>;
    /// Gives a pending blob another size, if `before` pieces were counted; says whether it did.
    async fn resize_blob(&mut self, id: &BlobId, before: u32, size: u64) -> Result<bool, StorageError>;
    /// Counts one more piece of a pending blob, if `before` pieces were counted, and keeps the hash over all of them and which
    /// writing of it counts; says whether it did.
    async fn count_piece(
        &mut self,
        id: &BlobId,
        before: u32,
        so_far: &Sha256,
        tag: PieceTag,
    ) -> Result<bool, StorageError>;
    /// Moves a blob to another state.
    async fn set_blob_state(&mut self, id: &BlobId, state: BlobState, since: UnixSeconds) -> Result<(), StorageError>;
    /// Deletes a blob's row and dooms its file.
    async fn doom_blob(&mut self, id: &BlobId) -> Result<(), StorageError>;
    /// Dooms blobs that have been in a state since `by` or before, but no pending ones that are deposits; gives how many.
    async fn doom_stale_blobs(&mut self, state: BlobState, by: UnixSeconds, limit: u32) -> Result<u64, StorageError>;
    /// Dooms files that no row knows, so that nobody begins a blob of this id while they are deleted; says whether it did. A
    /// doomed file is not doomed again.
    async fn doom_unknown(&mut self, id: &BlobId) -> Result<bool, StorageError>;
    /// Files that wait for their deletion.
    async fn doomed_files(&mut self, limit: u32) -> Result<Vec<BlobId>, StorageError>;
    /// Whether a blob's files wait for their deletion.
    async fn is_doomed(&mut self, id: &BlobId) -> Result<bool, StorageError>;
    /// Says that a doomed file is deleted.
    async fn forget_doomed(&mut self, id: &BlobId) -> Result<(), StorageError>;
    /// Those of some ids that are not accounted for: neither a blob nor doomed. At most 500 are asked at once.
    async fn unknown_blobs(&mut self, ids: &[BlobId]) -> Result<Vec<BlobId>, StorageError>;
}
