//! Announcing a blob reserves its bytes before any of them is sent.
//!
//! Until its first piece is stored it can be announced again with another size: whoever begins an upload anew draws another
//! header, which may be longer or shorter.

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
use storage::{BlobRow, BlobState, Inserted, Tx, charged};
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
    let _lock = app.blob_locks.lock(&blob).await;
    let row = BlobRow { id: blob, vault, size: body.size, received: 0, state: BlobState::Pending, since: app.now() };
    let input = (row, app.limits.vault_bytes);
    let status = app.write_as(&session, &input, |tx, (row, limit)| Box::pin(announce(tx, row, *limit))).await?;
    Ok(json(StatusCode::OK, &status))
}

async fn announce(tx: &mut dyn Tx, row: &BlobRow, limit: u64) -> Result<BlobStatus, AnnounceError> {
    let known = tx.blob(&row.id).await?;
    if known.as_ref().is_some_and(|known| known.vault != row.vault) {
        return Err(AnnounceError::AlreadyExists);
    }
    // What has begun goes on as it was announced: the client sees its size, and finds out what it is from its first piece.
    if let Some(begun) = known.as_ref().filter(|known| known.received > 0 || known.size == row.size) {
        return Ok(BlobStatus { size: begun.size, received: begun.received });
    }
    let before = known.as_ref().map_or(0, |known| charged(known.size));
    if !quota::fits(tx.charged_bytes(&row.vault).await? - before, row.size, limit) {
        return Err(AnnounceError::QuotaExceeded);
    }
    if known.is_some() {
        tx.resize_blob(&row.id, row.size).await?;
    } else if tx.insert_blob(row).await? == Inserted::Taken {
        return Err(AnnounceError::AlreadyExists);
    }
    Ok(BlobStatus { size: row.size, received: 0 })
}
