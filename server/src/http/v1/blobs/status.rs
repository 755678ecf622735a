use crate::{
    app::AppState,
    http::{
        Failure,
        extract::{BlobPath, Session},
        json,
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use wallet_api::problem::ProblemCode;

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    BlobPath { blob }: BlobPath,
) -> Result<Response, Failure> {
    let row = app.read(&blob, |tx, blob| Box::pin(tx.blob(blob))).await?;
    let row = row.filter(|row| row.vault == session.vault).ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    Ok(json(StatusCode::OK, &row.status()))
}
