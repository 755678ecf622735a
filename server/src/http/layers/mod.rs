//! What happens around every request, from the outside in: count, log, headers, time limit, panic guard, origin check.

pub(super) mod headers;
mod log;
mod origin;
mod panic;
mod time;

pub(crate) use log::method_name;

use crate::{app::AppState, watch};
use axum::{Router, middleware::from_fn_with_state};
use tower_http::catch_panic::CatchPanicLayer;

/// Puts the layers around a router.
pub(super) fn around(router: Router<AppState>, app: &AppState) -> Router<AppState> {
    router
        .layer(from_fn_with_state(app.clone(), origin::check))
        .layer(CatchPanicLayer::custom(panic::answer))
        .layer(from_fn_with_state(app.clone(), time::limit))
        .layer(from_fn_with_state(headers::fixed(app), headers::add))
        .layer(axum::middleware::from_fn(log::log))
        .layer(from_fn_with_state(app.clone(), watch::count))
}
