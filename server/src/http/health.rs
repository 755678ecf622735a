use super::Failure;
use crate::app::{App, AppState};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use wallet_api::UnixSeconds;

/// How long a look at storage and blobs is good for.
const FRESH_SECONDS: u64 = 3;

/// The process lives.
pub(super) async fn live() -> Response {
    StatusCode::OK.into_response()
}

/// The database answers and the blob folder can be written, now or a few seconds ago: anybody can ask, and each look
/// writes to the disk.
pub(super) async fn ready(State(app): State<AppState>) -> Result<Response, Failure> {
    let now = app.now();
    let mut known = app.readiness.lock().await;
    let is_fresh = |at: UnixSeconds| at <= now && now < at.plus(FRESH_SECONDS);
    let found = match &*known {
        Some((at, found)) if is_fresh(*at) => found.clone(),
        Some(_) | None => {
            let found = check(&app).await;
            if let Err(cause) = &found {
                tracing::warn!(cause, "the server is not ready");
            }
            *known = Some((now, found.clone()));
            found
        }
    };
    found.map(|()| StatusCode::OK.into_response()).map_err(|_| Failure::busy())
}

async fn check(app: &App) -> Result<(), String> {
    app.storage.ping().await.map_err(|error| error.to_string())?;
    app.blobs.ping().await.map_err(|error| error.to_string())
}
