use super::answer::with_type;
use crate::{app::SessionOver, watch::Refused};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use blobs::BlobError;
use std::fmt::Display;
use storage::StorageError;
use wallet_api::problem::{MEDIA_TYPE, Problem, ProblemCode};

/// How long a client waits when the server is busy, in seconds.
const BUSY_SECONDS: u64 = 2;

/// An answer that is not a success: a problem (RFC 9457), and a cause that goes to the log only.
#[derive(Debug)]
pub(crate) struct Failure {
    problem: Box<Problem>,
    cause: Option<String>,
}

impl Failure {
    pub(crate) fn new(code: ProblemCode) -> Self {
        Problem::new(code).into()
    }

    pub(crate) fn retry_after(code: ProblemCode, seconds: u64) -> Self {
        Problem { retry_after: Some(seconds), ..Problem::new(code) }.into()
    }

    pub(crate) fn busy() -> Self {
        Self::retry_after(ProblemCode::Busy, BUSY_SECONDS)
    }

    pub(crate) fn internal(cause: impl Display) -> Self {
        Self { cause: Some(cause.to_string()), ..Self::new(ProblemCode::Internal) }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self { problem: Box::new(problem), cause: None }
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Conflict | StorageError::Busy => Self::busy(),
            StorageError::Full => Self::new(ProblemCode::StorageFull),
            StorageError::SchemaTooNew { .. } | StorageError::SchemaTooOld { .. } | StorageError::Engine(_) => {
                Self::internal(error)
            }
        }
    }
}

impl From<BlobError> for Failure {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::Full => Self::new(ProblemCode::StorageFull),
            BlobError::Missing | BlobError::Damaged | BlobError::Io(_) => Self::internal(error),
        }
    }
}

impl From<SessionOver> for Failure {
    fn from(_: SessionOver) -> Self {
        Self::new(ProblemCode::SessionEnded)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        if let Some(cause) = &self.cause {
            tracing::error!(cause, "a request failed");
        }
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.problem).unwrap_or_default();
        let mut response = with_type(status, MEDIA_TYPE, body);
        response.extensions_mut().insert(Refused(self.problem.code));
        if let Some(seconds) = self.problem.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if status == StatusCode::UNAUTHORIZED {
            // RFC 9110, section 15.5.2: "MUST send a WWW-Authenticate header field".
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// Defines the error enum of one endpoint: variants that are named like their [`ProblemCode`], then variants with
/// data and the function that makes them a [`Failure`]. The storage's errors are added.
macro_rules! endpoint_error {
    ($(#[$meta:meta])* $name:ident { $($code:ident),* $(,)? $(; $($variant:ident($data:ty) => $failure:expr),* $(,)?)? }) => {
        $(#[$meta])*
        pub(crate) enum $name {
            $($code,)*
            $($($variant($data),)*)?
            Storage(storage::StorageError),
        }

        impl From<storage::StorageError> for $name {
            fn from(error: storage::StorageError) -> Self {
                Self::Storage(error)
            }
        }

        impl storage::TxError for $name {
            fn is_conflict(&self) -> bool {
                matches!(self, Self::Storage(storage::StorageError::Conflict))
            }
        }

        impl From<$name> for $crate::http::Failure {
            fn from(error: $name) -> Self {
                match error {
                    $($name::$code => Self::new(wallet_api::problem::ProblemCode::$code),)*
                    $($($name::$variant(data) => $failure(data),)*)?
                    $name::Storage(error) => error.into(),
                }
            }
        }
    };
    ($(#[$meta:meta])* session $name:ident { $($code:ident),* $(,)? $(; $($variant:ident($data:ty) => $failure:expr),* $(,)?)? }) => {
        $crate::http::endpoint_error!($(#[$meta])* $name { SessionEnded, $($code),* $(; $($variant($data) => $failure),*)? });

        impl From<$crate::app::SessionOver> for $name {
            fn from(_: $crate::app::SessionOver) -> Self {
                Self::SessionEnded
            }
        }
    };
}
pub(crate) use endpoint_error;
