use crate::{
    app::{App, AppState},
    http::{
        Failure, bytes,
        extract::{PiecePath, Session},
    },
};
use axum::{extract::State, response::Response};
use blobs::BlobError;
use storage::PieceTag;
use wallet_api::{BlobId, PieceIndex, VaultId, blobs::piece_count, problem::ProblemCode};

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    PiecePath { blob, piece }: PiecePath,
) -> Result<Response, Failure> {
    let tag = find(&app, &session.vault, &blob, piece).await?;
    let read = app.blobs.read_piece(&blob, piece, tag).await;
    if matches!(read, Err(BlobError::Missing)) {
        // The blob may have been deleted since its row was read.
        find(&app, &session.vault, &blob, piece).await?;
    }
    Ok(bytes(read?))
}

/// The owner may read what has arrived of a pending blob: an upload goes on from its first piece.
async fn find(app: &App, vault: &VaultId, blob: &BlobId, piece: PieceIndex) -> Result<PieceTag, Failure> {
    let row = app.read(blob, |tx, blob| Box::pin(tx.blob(blob))).await?;
    let row = row.filter(|row| row.vault == *vault && piece.0 < piece_count(row.size));
    let row = row.ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    row.tag(piece).ok_or_else(|| Failure::new(ProblemCode::WrongBlobState))
}
