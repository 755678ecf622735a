use crate::http::Failure;
use axum::response::{IntoResponse, Response};
use std::any::Any;

/// A panic is answered like any other fault of the server; what it says stays out of the log, as it may quote data.
pub(super) fn answer(_: Box<dyn Any + Send + 'static>) -> Response {
    Failure::internal("a handler panicked").into_response()
}
