use crate::{
    app::AppState,
    http::{
        Failure, bytes,
        extract::{PiecePath, Session},
    },
};
use axum::{extract::State, response::Response};
use wallet_api::{blobs::piece_count, problem::ProblemCode};

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    PiecePath { blob, piece }: PiecePath,
) -> Result<Response, Failure> {
    let row = app.read(&blob, |tx, blob| Box::pin(tx.blob(blob))).await?;
    let row = row.filter(|row| row.vault == session.vault).ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    if piece.0 >= piece_count(row.size) {
        return Err(Failure::new(ProblemCode::NotFound));
    }
    // The owner may read what has arrived of a pending blob: an upload goes on from its first piece.
    let tag = row.tag(piece).ok_or_else(|| Failure::new(ProblemCode::WrongBlobState))?;
    Ok(bytes(app.blobs.read_piece(&blob, piece, tag).await?))
}
