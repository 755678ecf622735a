//! Storing a piece of a deposit: durable before it is counted, counted before it is acknowledged. With the last piece the
//! deposit is in the inbox.

use crate::{
    app::{App, AppState},
    http::{
        Failure, endpoint_error,
        extract::{DepositPiecePath, Depositor, PieceBody, live_request},
        json,
        v1::{
            deposits::whole,
            pieces::store::{Counted, StoreError, Written, count, is_next, is_same},
        },
    },
    watch::carried,
};
use axum::{body::Bytes, extract::State, http::StatusCode, response::Response};
use storage::{BlobRow, BlobState, StorageError, Tx};
use wallet_api::{
    DepositId, PieceIndex, RequestId, UnixSeconds,
    blobs::{piece_count, piece_len},
    requests::DepositStatus,
};

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
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Depositor { request, .. }: Depositor,
    DepositPiecePath { deposit, piece }: DepositPiecePath,
    PieceBody(bytes): PieceBody,
) -> Result<Response, Failure> {
    // A body can take minutes to arrive.
    let input = Input { request: request.id, deposit, piece, now: app.now() };
    // A task of its own: see the pieces of an owner.
    let place = app.place_to_store().await.ok_or_else(Failure::busy)?;
    let storing = tokio::spawn(carried(async move {
        let stored = store(&app, &input, bytes).await;
        drop(place);
        stored
    }));
    let status = storing.await.map_err(|_| Failure::internal("a task that stores a piece ended"))??;
    Ok(json(StatusCode::OK, &status))
}

/// A deposit of a file request that is live.
enum Found {
    /// It waits for pieces.
    Arriving(BlobRow),
    /// Nothing more comes.
    Whole(DepositStatus),
}

async fn store(app: &App, input: &Input, bytes: Bytes) -> Result<DepositStatus, Failure> {
    let (piece, len) = (input.piece, bytes.len());
    let row = match app.read(input, |tx, input| Box::pin(find(tx, input))).await? {
        Found::Arriving(row) => row,
        Found::Whole(status) => return Ok(again(status, piece, len)?),
    };
    let compare = async |row: BlobRow| -> Result<DepositStatus, Failure> {
        if is_same(app, &row, piece, &bytes).await? { Ok(status(&row)) } else { Err(PieceError::AlreadyExists.into()) }
    };
    if !is_next(&row, piece, len)? {
        return compare(row).await;
    }
    let counting = (input, Written::put(app, &row, piece, &bytes).await?, row);
    let counted =
        app.write(&counting, |tx, (input, written, row)| Box::pin(count_piece(tx, input, written, row))).await;
    let (_, written, row) = &counting;
    let refused = match counted {
        Ok(Now::Counted(row)) => {
            app.count(storage::Counted::DepositsMade, usize::from(row.received == piece_count(row.size)));
            return Ok(status(&row));
        }
        // Whether it was counted is not known: it has to stay.
        Err(PieceError::Storage(error @ StorageError::Engine(_))) => return Err(error.into()),
        Ok(Now::Before(row)) => compare(row).await,
        Ok(Now::Whole(status)) => again(status, piece, len).map_err(Failure::from),
        Err(error) => Err(error.into()),
    };
    written.take_away(app, &row.id).await;
    refused
}

/// What became of a piece that was stored.
enum Now {
    /// It counts.
    Counted(BlobRow),
    /// Another writing of it was counted before.
    Before(BlobRow),
    /// Nothing more comes.
    Whole(DepositStatus),
}

/// A piece of what is whole: an answer was lost. It is not compared with what was stored, as that may be gone, and whether it is
/// must not show.
fn again(whole: DepositStatus, piece: PieceIndex, len: usize) -> Result<DepositStatus, PieceError> {
    match piece_len(whole.size, piece) {
        None => Err(PieceError::WrongBlobState),
        Some(expected) if expected == len => Ok(whole),
        Some(_) => Err(PieceError::Malformed),
    }
}

fn status(row: &BlobRow) -> DepositStatus {
    DepositStatus { size: row.size, received: row.received }
}

async fn find(tx: &mut dyn Tx, input: &Input) -> Result<Found, PieceError> {
    let request = live_request(tx, &input.request, input.now).await?.ok_or(PieceError::RequestNotAvailable)?;
    if let Some(status) = whole(tx, &request.id, &input.deposit).await? {
        return Ok(Found::Whole(status));
    }
    let deposit = tx.deposit(&request.id, &input.deposit).await?.ok_or(PieceError::RequestNotAvailable)?;
    tx.blob(&deposit.blob).await?.map(Found::Arriving).ok_or(PieceError::RequestNotAvailable)
}

async fn count_piece(tx: &mut dyn Tx, input: &Input, written: &Written, row: &BlobRow) -> Result<Now, PieceError> {
    match find(tx, input).await? {
        // The deposit was begun anew meanwhile: its pieces are those of another blob.
        Found::Arriving(now) if now.id != row.id => return Err(PieceError::RequestNotAvailable),
        Found::Arriving(_) => {}
        Found::Whole(status) => return Ok(Now::Whole(status)),
    }
    let row = match count(tx, row, written).await? {
        Counted::Now(row) => row,
        Counted::Before(row) => return Ok(Now::Before(row)),
    };
    if row.received == piece_count(row.size) {
        finish(tx, input, &row).await?;
    } else {
        // It waits for its next piece from now on.
        tx.set_blob_state(&row.id, BlobState::Pending, input.now).await?;
    }
    Ok(Now::Counted(row))
}

async fn finish(tx: &mut dyn Tx, input: &Input, row: &BlobRow) -> Result<(), StorageError> {
    let day = input.now.day();
    tx.finish_deposit(&row.id, day).await?;
    tx.count_whole(&input.request, row.size).await?;
    tx.set_blob_state(&row.id, BlobState::Pending, UnixSeconds(day * 86_400)).await
}
