//! Why a request to an S3 store failed, as a value: `object_store` says it in text only.

use crate::BlobError;
use object_store::client::{HttpError, HttpErrorKind};
use std::{
    error::Error,
    fmt,
    io::{self, ErrorKind},
};

/// What the store said, or why it said nothing. Holds no address and no key, so that it may be logged.
#[derive(Debug)]
pub(super) enum Cause {
    /// It answered, but not with what was asked for.
    Refused { status: u16, code: String },
    /// There was no whole answer.
    Broken { kind: HttpErrorKind, text: String },
    /// It answered as no S3 store does: something else is there.
    Strange,
}

/// Codes of a store that has no room left: Ceph, MinIO's disk, MinIO's quota, and others.
const FULL: &[&str] =
    &["QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded", "InsufficientStorage", "StorageFull"];

impl Cause {
    /// From an answer that is no success; what is in its body is not kept, but for its code.
    pub(super) fn refused(status: u16, body: &[u8]) -> Self {
        Self::Refused { status, code: code_in(&String::from_utf8_lossy(body)).unwrap_or_default().to_owned() }
    }

    /// From a request that got no whole answer.
    pub(super) fn broken(error: &HttpError) -> Self {
        Self::Broken { kind: error.kind(), text: last_words(error) }
    }

    /// As the error that `object_store` knows. All our requests may be sent twice, so all that may pass is tried again.
    pub(super) fn into_http(self) -> HttpError {
        let again = match &self {
            Self::Refused { status, .. } => !self.is_full() && matches!(status, 408 | 429 | 500 | 502 | 503 | 504),
            Self::Broken { kind, .. } => !matches!(kind, HttpErrorKind::Decode),
            Self::Strange => false,
        };
        HttpError::new(if again { HttpErrorKind::Request } else { HttpErrorKind::Unknown }, self)
    }

    /// Whether there is nothing under that name. A missing bucket is another matter, and so is a page that is not
    /// found.
    fn is_missing(&self) -> bool {
        matches!(self, Self::Refused { status: 404, code } if code == "NoSuchKey")
    }

    /// Whether there is no room left.
    fn is_full(&self) -> bool {
        match self {
            Self::Refused { status, code } => *status == 507 || FULL.contains(&code.as_str()),
            Self::Broken { .. } | Self::Strange => false,
        }
    }

    fn kind(&self) -> ErrorKind {
        match self {
            Self::Refused { status: 401 | 403, .. } => ErrorKind::PermissionDenied,
            Self::Refused { status: 404, .. } => ErrorKind::NotFound,
            Self::Refused { .. } => ErrorKind::Other,
            Self::Broken { kind: HttpErrorKind::Timeout, .. } => ErrorKind::TimedOut,
            Self::Broken { .. } => ErrorKind::ConnectionAborted,
            Self::Strange => ErrorKind::InvalidData,
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Strange => f.write_str("the answer is not one of an S3 store"),
            Self::Broken { kind: HttpErrorKind::Timeout, .. } => f.write_str("the store did not answer in time"),
            Self::Broken { kind: HttpErrorKind::Connect, text } => write!(f, "the store cannot be reached: {text}"),
            Self::Broken { text, .. } => write!(f, "the store's answer broke off: {text}"),
            Self::Refused { status, code } => {
                let sentence = match (status, code.as_str()) {
                    (_, "SignatureDoesNotMatch") => "access denied: the secret key or the region is wrong",
                    (_, "InvalidAccessKeyId" | "NotSignedUp") => "access denied: the store does not know the key id",
                    (_, "RequestTimeTooSkewed") => "access denied: this computer's clock or the store's is wrong",
                    (_, "NoSuchBucket") => "there is no such bucket",
                    (401 | 403, _) => "access denied",
                    (300..=399, _) => "it is elsewhere: the region or the endpoint is wrong",
                    _ => "it failed",
                };
                write!(f, "{sentence} (the store said {status}")?;
                if code.is_empty() { f.write_str(")") } else { write!(f, " {code})") }
            }
        }
    }
}

impl Error for Cause {}

impl From<&Cause> for BlobError {
    fn from(cause: &Cause) -> Self {
        if cause.is_full() {
            Self::Full
        } else if cause.is_missing() {
            Self::Missing
        } else {
            Self::Io(io::Error::new(cause.kind(), cause.to_string()))
        }
    }
}

/// What `object_store` says, as an error of ours.
pub(super) fn named(error: &object_store::Error) -> BlobError {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(cause) = error.downcast_ref::<Cause>() {
            return cause.into();
        }
        next = error.source();
    }
    // It could not read a success: there is no other error of its own that our requests can meet.
    (&Cause::Strange).into()
}

/// The code in an error's body: letters and digits only, so that nothing else gets into a log.
fn code_in(body: &str) -> Option<&str> {
    let (code, _) = body.split_once("<Code>")?.1.split_once("</Code>")?;
    (code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(code)
}

/// The innermost reason, such as "Connection refused".
fn last_words(error: &dyn Error) -> String {
    let mut last = error.to_string();
    let mut next = error.source();
    while let Some(inner) = next {
        last = inner.to_string();
        next = inner.source();
    }
    last.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, body: &str) -> BlobError {
        let source = Box::new(Cause::refused(status, body.as_bytes()).into_http());
        named(&object_store::Error::Generic { store: "S3", source })
    }

    #[test]
    fn a_full_store_is_recognised() {
        assert!(matches!(said(507, ""), BlobError::Full));
        assert!(matches!(said(403, "<Error><Code>QuotaExceeded</Code></Error>"), BlobError::Full));
        assert!(matches!(said(500, "<Error><Code>XMinioStorageFull</Code></Error>"), BlobError::Full));
    }

    #[test]
    fn a_missing_bucket_is_no_missing_piece() {
        assert!(matches!(said(404, "<Code>NoSuchKey</Code>"), BlobError::Missing));
        assert!(matches!(said(404, "<html>Not found</html>"), BlobError::Io(_)));
        let error = said(404, "<Code>NoSuchBucket</Code>").to_string();
        assert!(error.contains("there is no such bucket"), "{error}");
    }

    #[test]
    fn nothing_of_an_answer_but_its_code_is_said() {
        let body = "<Code>SignatureDoesNotMatch</Code><AWSAccessKeyId>AKIA</AWSAccessKeyId><StringToSign>x";
        let error = said(403, body).to_string();
        let expected = "the blob store failed: access denied: the secret key or the region is wrong \
                        (the store said 403 SignatureDoesNotMatch)";
        assert_eq!(error, expected);
        assert!(!said(400, "<Code>\u{1b}[31m</Code>").to_string().contains('\u{1b}'));
    }

    #[test]
    fn what_cannot_pass_is_not_tried_again() {
        for (status, again) in [(503, true), (429, true), (507, false), (403, false), (404, false), (301, false)] {
            let kind = Cause::refused(status, b"").into_http().kind();
            assert_eq!(kind == HttpErrorKind::Request, again, "{status}");
        }
    }
}
