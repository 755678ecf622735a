//! Recorded voices. They are no part of the API: nothing of a person is in them, and nothing is asked by whom.

use super::{Failure, answer::json};
use crate::app::AppState;
use axum::{
    extract::{Path, State},
    http::{
        HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use wallet_api::problem::ProblemCode;

/// Which languages have recordings: `{"fr": "the name of its pack"}`.
pub(super) async fn list(State(app): State<AppState>) -> Response {
    json(StatusCode::OK, &app.voices.names())
}

/// All sounds of a language, as `multipart/form-data`: each a field by the key of its sentence.
pub(super) async fn pack(State(app): State<AppState>, path: Option<Path<(String, String)>>) -> Response {
    let Some(pack) = path.and_then(|Path((language, name))| app.voices.pack(&language, &name).cloned()) else {
        return Failure::new(ProblemCode::NotFound).into_response();
    };
    let mut response = Response::new(pack.body.into());
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(CACHE_CONTROL, forever);
    response.headers_mut().insert(CONTENT_TYPE, pack.media_type);
    response
}
