//! Storing a piece: durable before it is counted, counted before it is acknowledged. Several servers may store the same piece at
//! the same moment, each under a name of its own; the first that is counted counts, and the others are taken away.

use crate::{
    app::{App, AppState},
    http::{
        Failure, endpoint_error,
        extract::{PieceBody, PiecePath, Session},
        json,
    },
    random::draw,
    watch::carried,
};
use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use blobs::Writing;
use sha2::Digest;
use std::cmp::Ordering;
use storage::{BlobRow, BlobState, PieceTag, StorageError, Tx};
use wallet_api::{BlobId, PieceIndex, Sha256, VaultId, blobs::piece_len};

endpoint_error! {
    /// Why a piece is not stored.
    session StoreError { NotFound, WrongBlobState, Malformed, AlreadyExists }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    PiecePath { blob, piece }: PiecePath,
    PieceBody(bytes): PieceBody,
) -> Result<Response, Failure> {
    // A task of its own: a request that is cut off must not leave a piece behind that nobody counts.
    let place = app.place_to_store().await.ok_or_else(Failure::busy)?;
    let storing = tokio::spawn(carried(async move {
        let stored = store(&app, &session, blob, piece, bytes).await;
        drop(place);
        stored
    }));
    let row = storing.await.map_err(|_| Failure::internal("a task that stores a piece ended"))??;
    Ok(json(StatusCode::OK, &row.status()))
}

/// One writing of a piece.
pub(crate) struct Written {
    pub(crate) piece: PieceIndex,
    pub(crate) len: usize,
    pub(crate) hash: [u8; 32],
    pub(crate) tag: PieceTag,
    /// Of which blob of its id: another one may have begun meanwhile.
    pub(crate) born: PieceTag,
}

impl Written {
    /// Stores a piece as the next one of a blob.
    pub(crate) async fn put(app: &App, row: &BlobRow, piece: PieceIndex, bytes: &Bytes) -> Result<Self, Failure> {
        let hash = sha2::Sha256::digest(bytes).into();
        let written = Self { piece, len: bytes.len(), hash, tag: PieceTag(draw(&*app.random)), born: row.born };
        if let Err(error) = app.blobs.put_piece(&row.id, piece, written.tag, bytes.to_vec()).await {
            // It may be there all the same.
            written.take_away(app, &row.id).await;
            return Err(error.into());
        }
        Ok(written)
    }

    /// Deletes what does not count. A failure leaves it until its blob is deleted.
    pub(crate) async fn take_away(&self, app: &App, blob: &BlobId) {
        let writing = Writing { piece: self.piece, tag: self.tag };
        if let Err(error) = app.blobs.delete(blob, &[writing]).await {
            tracing::warn!(cause = %error, "a piece that does not count could not be deleted");
        }
    }
}

/// What became of a piece that was stored.
pub(crate) enum Counted {
    /// It counts.
    Now(BlobRow),
    /// Another writing of it was counted before.
    Before(BlobRow),
}

async fn store(
    app: &App,
    session: &Session,
    blob: BlobId,
    piece: PieceIndex,
    bytes: Bytes,
) -> Result<BlobRow, Failure> {
    let input = (session.vault.clone(), blob);
    let row = app.read(&input, |tx, (vault, blob)| Box::pin(find(tx, vault, blob))).await?;
    if !is_next(&row, piece, bytes.len())? {
        return if is_same(app, &row, piece, &bytes).await? { Ok(row) } else { Err(StoreError::AlreadyExists.into()) };
    }
    let input = (Written::put(app, &row, piece, &bytes).await?, row);
    let counted = app.write_as(session, &input, |tx, (written, row)| Box::pin(count(tx, row, written)));
    let (written, row) = &input;
    let refused = match counted.await {
        Ok(Counted::Now(row)) => return Ok(row),
        // Whether it was counted is not known: it has to stay.
        Err(StoreError::Storage(error @ StorageError::Engine(_))) => return Err(error.into()),
        Ok(Counted::Before(row)) => match is_same(app, &row, piece, &bytes).await {
            Ok(true) => Ok(row),
            Ok(false) => Err(StoreError::AlreadyExists.into()),
            Err(error) => Err(error),
        },
        Err(error) => Err(error.into()),
    };
    written.take_away(app, &row.id).await;
    refused
}

/// Two devices may send one file at the same time: the later one must learn whether its piece is the one that was stored.
pub(crate) async fn is_same(app: &App, row: &BlobRow, piece: PieceIndex, bytes: &[u8]) -> Result<bool, Failure> {
    let Some(tag) = row.tag(piece) else { return Ok(false) };
    Ok(app.blobs.read_piece(&row.id, piece, tag).await? == bytes)
}

async fn find(tx: &mut dyn Tx, vault: &VaultId, blob: &BlobId) -> Result<BlobRow, StoreError> {
    tx.blob(blob).await?.filter(|row| row.vault == *vault).ok_or(StoreError::NotFound)
}

/// Whether the piece is the next one to be stored; `false` if it is stored already.
pub(crate) fn is_next(row: &BlobRow, piece: PieceIndex, len: usize) -> Result<bool, StoreError> {
    let expected = piece_len(row.size, piece).ok_or(StoreError::WrongBlobState)?;
    if expected != len {
        return Err(StoreError::Malformed);
    }
    match (piece.0.cmp(&row.received), row.state) {
        (Ordering::Less, _) => Ok(false),
        (Ordering::Equal, BlobState::Pending) => Ok(true),
        (Ordering::Equal, BlobState::Live | BlobState::Binned) | (Ordering::Greater, _) => {
            Err(StoreError::WrongBlobState)
        }
    }
}

/// Counts a piece that was stored for a blob as it was found, unless another writing of it was counted meanwhile, or the blob is
/// gone or has another size.
pub(crate) async fn count(tx: &mut dyn Tx, found: &BlobRow, written: &Written) -> Result<Counted, StoreError> {
    let before = find(tx, &found.vault, &found.id).await?;
    if before.born != written.born {
        return Err(StoreError::NotFound);
    }
    if !is_next(&before, written.piece, written.len)? {
        return Ok(Counted::Before(before));
    }
    let so_far = sha2::Sha256::new().chain_update(before.so_far.0).chain_update(written.hash).finalize();
    if !tx.count_piece(&found.id, written.piece.0, &Sha256(so_far.into()), written.tag).await? {
        return Err(StorageError::Conflict.into());
    }
    Ok(Counted::Now(find(tx, &found.vault, &found.id).await?))
}
