use super::{BlobError, BlobStore, Writing};
use async_trait::async_trait;
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};
use storage::PieceTag;
use wallet_api::{BlobId, PieceIndex};

/// Pieces by blob, number and writing.
type Pieces = BTreeMap<(BlobId, PieceIndex, PieceTag), Vec<u8>>;

/// A blob store in memory, for tests.
#[derive(Debug, Default)]
pub struct MemoryBlobs(Mutex<Pieces>);

impl MemoryBlobs {
    /// A store of its own with the same in it.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self(Mutex::new(self.pieces().clone()))
    }

    /// Everything in it.
    #[must_use]
    pub fn all(&self) -> BTreeMap<(BlobId, PieceIndex, PieceTag), Vec<u8>> {
        self.pieces().clone()
    }

    fn pieces(&self) -> MutexGuard<'_, Pieces> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl BlobStore for MemoryBlobs {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        self.pieces().insert((blob.clone(), piece, tag), bytes);
        Ok(())
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        self.pieces().get(&(blob.clone(), piece, tag)).cloned().ok_or(BlobError::Missing)
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        let pieces = self.pieces();
        let of_blob = pieces.keys().filter(|(id, _, _)| id == blob);
        Ok(of_blob.map(|(_, piece, tag)| Writing { piece: *piece, tag: *tag }).collect())
    }

    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        for Writing { piece, tag } in writings {
            self.pieces().remove(&(blob.clone(), *piece, *tag));
        }
        Ok(())
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        let mut ids: Vec<BlobId> = self.pieces().keys().map(|(id, _, _)| id.clone()).collect();
        ids.retain(|id| id.as_bytes()[0] == first_byte);
        ids.dedup();
        Ok(ids)
    }

    async fn ping(&self) -> Result<(), BlobError> {
        Ok(())
    }
}
