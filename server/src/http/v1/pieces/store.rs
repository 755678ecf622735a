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
use std::cmp::Ordering;
use storage::{BlobRow, BlobState, Tx};
use wallet_api::{
    BlobId, PieceIndex, VaultId,
    blobs::{BlobStatus, piece_len},
};

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
    Ok(json(StatusCode::OK, &status(&row)))
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
    app.blobs.put_piece(&input.1, input.2, bytes.into()).await?;
    let count = app.write_as(session, &input, |tx, (vault, blob, piece)| Box::pin(count(tx, vault, blob, *piece)));
    Ok(count.await?)
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
