use super::Failure;
use crate::app::{App, AppState};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// The process lives.
pub(super) async fn live() -> Response {
    StatusCode::OK.into_response()
}

/// The database answers and the blob folder can be written.
pub(super) async fn ready(State(app): State<AppState>) -> Result<Response, Failure> {
    match check(&app).await {
        Ok(()) => Ok(StatusCode::OK.into_response()),
        Err(cause) => {
            tracing::warn!(cause, "the server is not ready");
            Err(Failure::busy())
        }
    }
}

async fn check(app: &App) -> Result<(), String> {
    app.storage.ping().await.map_err(|error| error.to_string())?;
    app.blobs.ping().await.map_err(|error| error.to_string())
}
