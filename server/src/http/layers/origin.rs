use crate::{app::AppState, http::Failure};
use axum::{
    extract::{Request, State},
    http::header::ORIGIN,
    middleware::Next,
    response::{IntoResponse, Response},
};
use wallet_api::problem::ProblemCode;

/// Refuses requests that a browser sends to the API from another origin. There is no CORS.
pub(super) async fn check(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let is_own = request.headers().get_all(ORIGIN).iter().all(|origin| origin.as_bytes() == app.origin.as_bytes());
    if request.uri().path().starts_with("/api/") && !is_own {
        return Failure::new(ProblemCode::Malformed).into_response();
    }
    next.run(request).await
}
