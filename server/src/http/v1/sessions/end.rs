use crate::{
    app::AppState,
    http::{Failure, extract::Session, no_content},
};
use axum::{extract::State, response::Response};

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    app.write(&session.token_hash, |tx, hash| Box::pin(tx.end_session(hash))).await?;
    Ok(no_content())
}
