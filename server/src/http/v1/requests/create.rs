//! A new file request: who has its link can deposit so many files in so many bytes until it ends.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session},
        json,
    },
    rules::requests::left,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{Counted, Inserted, RequestRow, Tx};
use wallet_api::{
    UnixSeconds,
    limits::{INVITATION_BYTES, REQUEST_BYTES, REQUEST_FILES, REQUEST_SECONDS, VAULT_REQUESTS},
    requests::{CreateFileRequest, FileRequestStatus, Room},
};

endpoint_error! {
    /// Why nothing is asked for.
    session CreateError { Malformed, TooLarge, AlreadyExists, TooManyFileRequests }
}

struct Input {
    row: RequestRow,
    invitation: Vec<u8>,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    Json(body): Json<CreateFileRequest>,
) -> Result<Response, Failure> {
    check(&body)?;
    let now = app.now();
    let row = RequestRow {
        id: body.request,
        vault: session.vault.clone(),
        access_token_hash: body.access_token_hash,
        expires_at: now.plus(body.lifetime),
        lifetime: body.lifetime,
        room: body.room,
        whole: Room { files: 0, bytes: 0 },
        begun: 0,
    };
    let input = Input { row, invitation: body.invitation.0, now };
    let status = app.write_as(&session, &input, |tx, input| Box::pin(create(tx, input))).await?;
    app.count(Counted::RequestsMade, 1);
    Ok(json(StatusCode::CREATED, &status))
}

fn check(body: &CreateFileRequest) -> Result<(), CreateError> {
    if body.invitation.0.len() > INVITATION_BYTES {
        return Err(CreateError::TooLarge);
    }
    let right = REQUEST_SECONDS.contains(&body.lifetime)
        && REQUEST_FILES.contains(&body.room.files)
        && REQUEST_BYTES.contains(&body.room.bytes);
    if right && !body.invitation.0.is_empty() { Ok(()) } else { Err(CreateError::Malformed) }
}

async fn create(tx: &mut dyn Tx, input: &Input) -> Result<FileRequestStatus, CreateError> {
    let Input { row, invitation, now } = input;
    if let Some(known) = tx.request(&row.id).await? {
        return if is_same(tx, &known, input).await? {
            status(tx, &known, *now).await
        } else {
            Err(CreateError::AlreadyExists)
        };
    }
    if tx.live_requests(&row.vault, *now).await?.len() >= VAULT_REQUESTS as usize {
        return Err(CreateError::TooManyFileRequests);
    }
    match tx.insert_request(row, invitation).await? {
        Inserted::New => status(tx, row, *now).await,
        Inserted::Taken => Err(CreateError::AlreadyExists),
    }
}

/// Whether the same request came before; its answer may have been lost.
async fn is_same(tx: &mut dyn Tx, known: &RequestRow, input: &Input) -> Result<bool, CreateError> {
    let asked =
        RequestRow { expires_at: known.expires_at, whole: known.whole, begun: known.begun, ..input.row.clone() };
    let same = *known == asked && input.now < known.expires_at;
    Ok(same && tx.request_invitation(&known.id).await?.is_some_and(|known| known == input.invitation))
}

async fn status(tx: &mut dyn Tx, row: &RequestRow, now: UnixSeconds) -> Result<FileRequestStatus, CreateError> {
    let left = left(row, &tx.arriving(&row.id).await?, now);
    Ok(FileRequestStatus { request: row.id.clone(), expires_at: row.expires_at, left })
}
