//! Storing a piece of a deposit: durable before it is counted, counted before it is acknowledged. With the last piece the
//! deposit is in the inbox.

use crate::{
    app::{App, AppState},
    http::{
        Failure, endpoint_error,
        extract::{DepositPiecePath, Depositor, PieceBody, live_request},
        json,
        v1::pieces::store::{StoreError, count, is_next},
    },
};
use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use sha2::Digest;
use storage::{BlobRow, BlobState, StorageError, Tx};
use wallet_api::{DepositId, PieceIndex, RequestId, UnixSeconds, blobs::piece_count, requests::DepositStatus};

endpoint_error! {
    /// Why a piece is not stored.
    PieceError { RequestNotAvailable, WrongBlobState, Malformed, AlreadyExists }
}

impl From<StoreError> for PieceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::SessionEnded | StoreError::NotFound => Self::RequestNotAvailable,
            StoreError::WrongBlobState => Self::WrongBlobState,
            StoreError::Malformed => Self::Malformed,
            StoreError::AlreadyExists => Self::AlreadyExists,
            StoreError::Storage(error) => Self::Storage(error),
        }
    }
}

struct Input {
    request: RequestId,
    deposit: DepositId,
    piece: PieceIndex,
    hash: [u8; 32],
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Depositor { request, .. }: Depositor,
    DepositPiecePath { deposit, piece }: DepositPiecePath,
    PieceBody(bytes): PieceBody,
) -> Result<Response, Failure> {
    let hash = sha2::Sha256::digest(&bytes).into();
    // A body can take minutes to arrive.
    let input = Input { request: request.id, deposit, piece, hash, now: app.now() };
    // A task of its own: see the pieces of an owner.
    let storing = tokio::spawn(async move { store(&app, &input, bytes).await });
    let row = storing.await.map_err(Failure::internal)??;
    Ok(json(StatusCode::OK, &DepositStatus { size: row.size, received: row.received }))
}

async fn store(app: &App, input: &Input, bytes: Bytes) -> Result<BlobRow, Failure> {
    let found = app.read(input, |tx, input| Box::pin(find(tx, input))).await?;
    let _lock = app.blob_locks.lock(&found.id).await;
    let row = app.read(input, |tx, input| Box::pin(find(tx, input))).await?;
    if !is_next(&row, input.piece, bytes.len())? {
        let same = app.blobs.read_piece(&row.id, input.piece).await? == *bytes;
        return if same { Ok(row) } else { Err(PieceError::AlreadyExists.into()) };
    }
    app.blobs.put_piece(&row.id, input.piece, bytes.into()).await?;
    Ok(app.write(input, |tx, input| Box::pin(count_piece(tx, input))).await?)
}

/// The deposit's blob, if the file request is still live.
async fn find(tx: &mut dyn Tx, input: &Input) -> Result<BlobRow, PieceError> {
    let request = live_request(tx, &input.request, input.now).await?.ok_or(PieceError::RequestNotAvailable)?;
    let deposit = tx.deposit(&request.id, &input.deposit).await?.ok_or(PieceError::RequestNotAvailable)?;
    tx.blob(&deposit.blob).await?.ok_or(PieceError::RequestNotAvailable)
}

async fn count_piece(tx: &mut dyn Tx, input: &Input) -> Result<BlobRow, PieceError> {
    let before = find(tx, input).await?;
    let row = count(tx, &before.vault, &before.id, input.piece, &input.hash).await?;
    if row.received == piece_count(row.size) {
        finish(tx, input, &row).await?;
    } else {
        // It waits for its next piece from now on.
        tx.set_blob_state(&row.id, BlobState::Pending, input.now).await?;
    }
    Ok(row)
}

async fn finish(tx: &mut dyn Tx, input: &Input, row: &BlobRow) -> Result<(), StorageError> {
    let day = input.now.day();
    tx.finish_deposit(&row.id, day).await?;
    tx.count_whole(&input.request, row.size).await?;
    tx.set_blob_state(&row.id, BlobState::Pending, UnixSeconds(day * 86_400)).await
}
