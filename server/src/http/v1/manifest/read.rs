use crate::{
    app::AppState,
    http::{Failure, extract::Session, json},
};
use axum::{extract::State, http::StatusCode, response::Response};
use wallet_api::problem::ProblemCode;

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    let newest = app.read(&session.vault, |tx, vault| Box::pin(tx.newest_manifest(vault))).await?;
    let newest = newest.ok_or_else(|| Failure::new(ProblemCode::SessionEnded))?;
    Ok(json(StatusCode::OK, &newest))
}
