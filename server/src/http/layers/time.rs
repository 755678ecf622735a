use crate::{app::AppState, http::Failure};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;

/// What the work of a request may take, besides waiting for its body.
const WORK_TIME: Duration = Duration::from_secs(60);

/// Gives up on a request that takes too long. A transaction that is under way is taken back.
pub(super) async fn limit(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let limit = app.limits.body_timeout + WORK_TIME;
    tokio::time::timeout(limit, next.run(request)).await.unwrap_or_else(|_| Failure::busy().into_response())
}
