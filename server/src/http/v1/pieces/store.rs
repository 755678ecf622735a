//! Storing a piece: durable before it is counted, counted before it is acknowledged.

use crate::{
    app::{App, AppState},
    http::{
        Failure, endpoint_error,
        extract::{PieceBody, PiecePath, Session},
        json,
    },
};
use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use sha2::Digest;
use std::cmp::Ordering;
use storage::{BlobRow, BlobState, Tx};
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
    // A task of its own: a request that is cut off must not give the lock away while its piece is still being written,
    // or that write could come after another one that was acknowledged.
    let storing = tokio::spawn(async move { store(&app, &session, (session.vault.clone(), blob, piece), bytes).await });
    let row = storing.await.map_err(Failure::internal)??;
    Ok(json(StatusCode::OK, &row.status()))
}

async fn store(
    app: &App,
    session: &Session,
    input: (VaultId, BlobId, PieceIndex),
    bytes: Bytes,
) -> Result<BlobRow, Failure> {
    let _lock = app.blob_locks.lock(&input.1).await;
    let row = app.read(&input, |tx, (vault, blob, _)| Box::pin(find(tx, vault, blob))).await?;
    if !is_next(&row, input.2, bytes.len())? {
        // Two devices may send one file at the same time: the later one must learn that its piece is not the one stored.
        let same = app.blobs.read_piece(&input.1, input.2).await? == *bytes;
        return if same { Ok(row) } else { Err(StoreError::AlreadyExists.into()) };
    }
    let hash: [u8; 32] = sha2::Sha256::digest(&bytes).into();
    app.blobs.put_piece(&input.1, input.2, bytes.into()).await?;
    let (vault, blob, piece) = input;
    let input = (vault, blob, piece, hash);
    let count = app.write_as(session, &input, |tx, (vault, blob, piece, hash)| {
        Box::pin(async move { count(tx, vault, blob, *piece, hash).await })
    });
    Ok(count.await?)
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

pub(crate) async fn count(
    tx: &mut dyn Tx,
    vault: &VaultId,
    blob: &BlobId,
    piece: PieceIndex,
    hash: &[u8; 32],
) -> Result<BlobRow, StoreError> {
    let before = find(tx, vault, blob).await?;
    let so_far = sha2::Sha256::new().chain_update(before.so_far.0).chain_update(hash).finalize();
    if !tx.count_piece(blob, piece.0, &Sha256(so_far.into())).await? {
        return Err(StoreError::WrongBlobState);
    }
    find(tx, vault, blob).await
}
