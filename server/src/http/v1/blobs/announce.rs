//! Announcing a blob reserves its bytes before any of them is sent.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{BlobPath, Json, Session},
        json,
    },
    rules::quota,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{BlobRow, BlobState, Inserted, Tx};
use wallet_api::{
    blobs::{AnnounceBlobRequest, BlobStatus},
    limits::BLOB_BYTES,
};

endpoint_error! {
    /// Why a blob is not expected.
    session AnnounceError { Malformed, TooLarge, AlreadyExists, QuotaExceeded }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    BlobPath { blob }: BlobPath,
    Json(body): Json<AnnounceBlobRequest>,
) -> Result<Response, Failure> {
    match body.size {
        0 => return Err(AnnounceError::Malformed.into()),
        size if size > BLOB_BYTES => return Err(AnnounceError::TooLarge.into()),
        _ => {}
    }
    let vault = session.vault.clone();
    let row = BlobRow { id: blob, vault, size: body.size, received: 0, state: BlobState::Pending, since: app.now() };
    let input = (row, app.limits.vault_bytes);
    let status = app.write_as(&session, &input, |tx, (row, limit)| Box::pin(announce(tx, row, *limit))).await?;
    Ok(json(StatusCode::OK, &status))
}

async fn announce(tx: &mut dyn Tx, row: &BlobRow, limit: u64) -> Result<BlobStatus, AnnounceError> {
    if let Some(known) = tx.blob(&row.id).await? {
        let is_same = known.vault == row.vault && known.size == row.size;
        let status = BlobStatus { size: known.size, received: known.received };
        return if is_same { Ok(status) } else { Err(AnnounceError::AlreadyExists) };
    }
    if !quota::fits(tx.charged_bytes(&row.vault).await?, row.size, limit) {
        return Err(AnnounceError::QuotaExceeded);
    }
    match tx.insert_blob(row).await? {
        Inserted::New => Ok(BlobStatus { size: row.size, received: 0 }),
        Inserted::Taken => Err(AnnounceError::AlreadyExists),
    }
}
