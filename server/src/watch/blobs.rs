use super::{Numbers, Traces};
use ::blobs::{BlobError, BlobStore, Writing};
use async_trait::async_trait;
use std::{future::Future, sync::Arc};
use storage::PieceTag;
use tokio::time::Instant;
use wallet_api::{BlobId, PieceIndex};

/// What a store of files is asked.
pub(super) const OPERATIONS: [&str; 6] = ["put", "read", "look", "delete", "list", "ping"];

/// A store of files whose work is counted and traced.
pub(crate) struct WatchedBlobs {
    inner: Arc<dyn BlobStore>,
    numbers: Numbers,
    traces: Traces,
}

impl WatchedBlobs {
    pub(crate) fn new(inner: Arc<dyn BlobStore>, numbers: Numbers, traces: Traces) -> Self {
        Self { inner, numbers, traces }
    }

    async fn counted<T>(
        &self,
        operation: &'static str,
        work: impl Future<Output = Result<T, BlobError>>,
    ) -> Result<T, BlobError> {
        let span = self.traces.step("files", &[("farde.operation", operation)]);
        let started = Instant::now();
        let result = span.around(work).await;
        let operation = ("operation", operation);
        let end = match &result {
            Ok(_) => "done",
            Err(BlobError::Missing) => "missing",
            Err(BlobError::Damaged) => "damaged",
            Err(BlobError::Full) => "full",
            Err(BlobError::Io(_)) => "failed",
        };
        span.label("farde.end", end);
        if end != "done" {
            span.failed();
        }
        self.numbers.blob_operations.get_or_create(&[operation, ("end", end)]).inc();
        self.numbers.blob_times.get_or_create(&[operation]).observe(started.elapsed().as_secs_f64());
        result
    }

    fn transferred(&self, direction: &'static str, bytes: usize) {
        self.numbers.blob_bytes.get_or_create(&[("direction", direction)]).inc_by(bytes as u64);
    }
}

#[async_trait]
impl BlobStore for WatchedBlobs {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        let len = bytes.len();
        self.counted("put", self.inner.put_piece(blob, piece, tag, bytes)).await?;
        self.transferred("in", len);
        Ok(())
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        let bytes = self.counted("read", self.inner.read_piece(blob, piece, tag)).await?;
        self.transferred("out", bytes.len());
        Ok(bytes)
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        self.counted("look", self.inner.writings(blob)).await
    }

    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        self.counted("delete", self.inner.delete(blob, writings)).await
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        self.counted("list", self.inner.list(first_byte)).await
    }

    async fn ping(&self) -> Result<(), BlobError> {
        self.counted("ping", self.inner.ping()).await
    }
}
