//! Storing a piece: durable before it is counted, counted before it is acknowledged.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{PieceBody, PiecePath, Session},
        json,
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use std::cmp::Ordering;
use storage::{BlobRow, BlobState, Tx};
use wallet_api::{
    BlobId, PieceIndex, VaultId,
    blobs::{BlobStatus, piece_len},
};

endpoint_error! {
    /// Why a piece is not stored.
    session StoreError { NotFound, WrongBlobState, Malformed }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    PiecePath { blob, piece }: PiecePath,
    PieceBody(bytes): PieceBody,
) -> Result<Response, Failure> {
    let _lock = app.blob_locks.lock(&blob).await;
    let input = (session.vault.clone(), blob, piece);
    let find = app.read(&input, |tx, (vault, blob, _)| Box::pin(find(tx, vault, blob)));
    let row = find.await?;
    if !is_next(&row, piece, bytes.len())? {
        return Ok(json(StatusCode::OK, &status(&row)));
    }
    app.blobs.put_piece(&input.1, piece, bytes.into()).await?;
    let row =
        app.write_as(&session, &input, |tx, (vault, blob, piece)| Box::pin(count(tx, vault, blob, *piece))).await?;
    Ok(json(StatusCode::OK, &status(&row)))
}

fn status(row: &BlobRow) -> BlobStatus {
    BlobStatus { size: row.size, received: row.received }
}

async fn find(tx: &mut dyn Tx, vault: &VaultId, blob: &BlobId) -> Result<BlobRow, StoreError> {
    tx.blob(blob).await?.filter(|row| row.vault == *vault).ok_or(StoreError::NotFound)
}

/// Whether the piece is the next one to be stored; `false` if it is stored already.
fn is_next(row: &BlobRow, piece: PieceIndex, len: usize) -> Result<bool, StoreError> {
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

async fn count(tx: &mut dyn Tx, vault: &VaultId, blob: &BlobId, piece: PieceIndex) -> Result<BlobRow, StoreError> {
    if !tx.count_piece(blob, piece.0).await? {
        return Err(StoreError::WrongBlobState);
    }
    find(tx, vault, blob).await
}
