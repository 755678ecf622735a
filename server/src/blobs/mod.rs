//! Where encrypted files go.

mod folder;
mod memory;

pub use folder::FolderBlobs;
pub use memory::MemoryBlobs;

use async_trait::async_trait;
use tokio::sync::{Mutex, MutexGuard};
use wallet_api::{BlobId, PieceIndex};

/// Why a piece was not stored or read.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The disk is full; nothing was stored.
    #[error("the disk is full")]
    Full,
    /// The piece is not there.
    #[error("a stored piece is missing")]
    Missing,
    /// The piece is not what was stored: the disk damaged it.
    #[error("a stored piece is damaged")]
    Damaged,
    /// Anything else that the system says.
    #[error("the blob store failed: {0}")]
    Io(#[from] std::io::Error),
}

/// A store of pieces. Ids are values, never text, when they get here.
#[async_trait]
pub trait BlobStore: Send + Sync {
    /// Stores a piece durably, in place of one that was there.
    ///
    /// # Errors
    /// Nothing can be said of the piece then; it must not be acknowledged.
    async fn put_piece(&self, blob: &BlobId, piece: PieceIndex, bytes: Vec<u8>) -> Result<(), BlobError>;

    /// Reads a piece, and checks that it is what was stored.
    ///
    /// # Errors
    /// [`BlobError::Missing`] or [`BlobError::Damaged`]; damaged bytes are never given out.
    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex) -> Result<Vec<u8>, BlobError>;

    /// Deletes all pieces of a blob; no error when there are none.
    ///
    /// # Errors
    /// It must be tried again.
    async fn delete(&self, blob: &BlobId) -> Result<(), BlobError>;

    /// The ids that begin with a byte and have pieces: all 256 bytes give all blobs.
    ///
    /// # Errors
    /// When the store cannot be listed.
    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError>;

    /// Whether pieces can be stored now.
    ///
    /// # Errors
    /// When they cannot.
    async fn ping(&self) -> Result<(), BlobError>;
}

/// Keeps two requests from writing pieces of one blob at the same time.
///
/// One server process owns a data folder, so locks in memory are enough for it.
#[derive(Debug)]
pub(crate) struct BlobLocks([Mutex<()>; 64]);

impl BlobLocks {
    pub(crate) fn new() -> Self {
        Self(std::array::from_fn(|_| Mutex::new(())))
    }

    pub(crate) async fn lock(&self, blob: &BlobId) -> MutexGuard<'_, ()> {
        let place = usize::from(blob.as_bytes()[0]) % self.0.len();
        self.0[place].lock().await
    }
}
