use axum::{
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};

/// The description, as it is in the repository; a test holds the router and the real answers against it.
const DESCRIPTION: &str = include_str!("../../../../openapi.json");

pub(crate) async fn handler() -> Response {
    ([(CONTENT_TYPE, "application/json")], DESCRIPTION).into_response()
}
