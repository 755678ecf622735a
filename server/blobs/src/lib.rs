//! Where encrypted files go: one trait ([`BlobStore`]) and the stores that keep it.
//!
//! A piece is written once under a name that nobody else uses ([`PieceTag`]), and which writing counts stands in the storage.
//! So a store needs no locks, and no compare-and-swap.

#[cfg(feature = "testing")]
pub mod contract;
mod folder;
mod format;
mod memory;
mod s3;
#[cfg(feature = "testing")]
pub mod testing;
mod url;

pub use self::url::{BlobUrlError, open_url, open_url_to_read};
pub use folder::FolderBlobs;
pub use format::{parse_path, path, sealed, unsealed};
pub use memory::MemoryBlobs;
/// Of the version that [`http_client`] gives.
pub use reqwest;
pub use s3::{Patience, S3Blobs, S3Keys, http_client};

use async_trait::async_trait;
use storage::PieceTag;
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

/// One writing of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Writing {
    /// Of which piece.
    pub piece: PieceIndex,
    /// Which one.
    pub tag: PieceTag,
}

/// A store of pieces. Ids are values, never text, when they get here.
#[async_trait]
pub trait BlobStore: Send + Sync {
    /// Stores one writing of a piece durably.
    ///
    /// # Errors
    /// Nothing can be said of the piece then; it must not be acknowledged.
    async fn put_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag, bytes: Vec<u8>)
    -> Result<(), BlobError>;

    /// Reads one writing of a piece, and checks that it is what was stored.
    ///
    /// # Errors
    /// [`BlobError::Missing`] or [`BlobError::Damaged`]; damaged bytes are never given out.
    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError>;

    /// All writings of all pieces of a blob, in no particular order; none when there is no such blob.
    ///
    /// # Errors
    /// When the store cannot be listed.
    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError>;

    /// Deletes these writings of a blob and no others; no error when they are gone already.
    ///
    /// # Errors
    /// It must be tried again.
    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError>;

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
