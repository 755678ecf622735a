//! Announcing a blob reserves its bytes before any of them is sent.
//!
//! Until its first piece is stored it can be announced again with another size: whoever begins an upload anew draws another
//! header, which may be longer or shorter. Whoever has seen the first piece knows the size for good, and says so.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{BlobPath, Json, Session},
        json,
    },
    random::draw,
    rules::quota,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{BlobRow, BlobState, Inserted, PieceTag, Tx, charged};
use wallet_api::{
    blobs::{AnnounceBlobRequest, Announcement, BlobStatus},
    limits::{BLOB_BYTES, PIECE_BYTES},
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
    let BlobStatus { size, received, so_far } = BlobStatus::empty(body.size);
    let (state, since, born) = (BlobState::Pending, app.now(), PieceTag(draw(&*app.random)));
    let row = BlobRow { id: blob, vault, born, size, received, so_far, tags: Vec::new(), state, since };
    let input = (row, body.how, app.limits.vault_bytes);
    let announce = app.write_as(&session, &input, |tx, (row, how, limit)| Box::pin(announce(tx, row, *how, *limit)));
    let status = announce.await?;
    Ok(json(StatusCode::OK, &status))
}

async fn announce(tx: &mut dyn Tx, row: &BlobRow, how: Announcement, limit: u64) -> Result<BlobStatus, AnnounceError> {
    let known = tx.blob(&row.id).await?;
    if known.as_ref().is_some_and(|known| known.vault != row.vault) {
        return Err(AnnounceError::AlreadyExists);
    }
    // What has begun goes on as it was announced: the client finds out what it is from its first piece.
    if let Some(begun) = known.as_ref().filter(|known| !may_resize(known, row.size, how)) {
        return Ok(begun.status());
    }
    let before = known.as_ref().map_or(0, |known| charged(known.size));
    if !quota::fits(tx.charged_bytes(&row.vault).await? - before, row.size, limit) {
        return Err(AnnounceError::QuotaExceeded);
    }
    let (done, status) = match known {
        Some(known) => {
            let done = tx.resize_blob(&row.id, known.received, row.size).await?;
            (done, BlobStatus { size: row.size, ..known.status() })
        }
        None => (tx.insert_blob(row).await? == Inserted::New, row.status()),
    };
    if done { Ok(status) } else { Err(AnnounceError::AlreadyExists) }
}

/// Whether a blob may have another size from now on: as long as each stored piece is a whole one under both sizes.
fn may_resize(known: &BlobRow, size: u64, how: Announcement) -> bool {
    let stored = u64::from(known.received) * PIECE_BYTES as u64;
    let whole = stored <= known.size && stored <= size;
    match (known.state, how) {
        (BlobState::Pending, Announcement::Anew) => known.received == 0 && known.size != size,
        (BlobState::Pending, Announcement::Resumed) => whole && known.size != size,
        (BlobState::Live | BlobState::Binned, Announcement::Anew | Announcement::Resumed) => false,
    }
}
