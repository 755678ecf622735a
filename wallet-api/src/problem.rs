//! Problems: every answer that is not a success is `application/problem+json` (RFC 9457).

use crate::sessions::ManifestRecord;
use serde::{Deserialize, Serialize};

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// The stable name of a problem; clients decide by it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// 401. No vault opens with this now: unknown slot, wrong signature, used or old challenge, locked vault, all alike.
    NothingOpens,
    /// 401. The session is unknown, over, or was ended.
    SessionEnded,
    /// 429, with `retry_after`. Too many attempts for this handle.
    TooManyAttempts,
    /// 429, with `retry_after`. Too many vaults were made.
    TooManyVaults,
    /// 403. Making a vault needs a voucher here.
    VoucherNeeded,
    /// 403. The voucher is none of this server, or has run out, or was revoked with all others: all alike.
    VoucherNotValid,
    /// 409. The voucher was used already, or was revoked.
    VoucherUsed,
    /// 404. The share does not exist, is over, was stopped or is used up; or the opening is over; or the blob is not in it.
    ShareNotAvailable,
    /// 404. The file request does not exist, is over, was closed, or has no room for this; or it has no such deposit.
    RequestNotAvailable,
    /// 404. No such thing in this vault, or no such route.
    NotFound,
    /// 405. The route has no such method.
    MethodNotAllowed,
    /// 412, with `current`. Another device committed first.
    VersionConflict,
    /// 428. A commit without `If-Match`.
    VersionRequired,
    /// 409. The id is taken by other content.
    AlreadyExists,
    /// 409. A blob cannot be used like this in its state: not complete, not live, or the piece is not the next one.
    WrongBlobState,
    /// 409. The vault has its full number of live shares.
    TooManyShares,
    /// 409. The vault has its full number of live file requests.
    TooManyFileRequests,
    /// 409. The vault has its full number of keyslots.
    TooManyKeyslots,
    /// 409. It would leave no keyslot that opens at once.
    LastKeyslot,
    /// 409, with `retry_after`. The keyslot is right, and its wait is not over.
    RecoveryWaits,
    /// 400. The passkey was not made as asked, or for another server.
    PasskeyRefused,
    /// 413. Larger than the limit.
    TooLarge,
    /// 507. The vault's quota is used up.
    QuotaExceeded,
    /// 507. The server's disk is full; nothing was stored.
    StorageFull,
    /// 400. The body, a header or a path is not what the description says.
    Malformed,
    /// 415. The body has another media type.
    UnsupportedMediaType,
    /// 503, with `retry_after`. Try again later.
    Busy,
    /// 500. The cause is in the server's log.
    Internal,
}

impl ProblemCode {
    /// The HTTP status that goes with the code.
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::Malformed | Self::PasskeyRefused => 400,
            Self::NothingOpens | Self::SessionEnded => 401,
            Self::VoucherNeeded | Self::VoucherNotValid => 403,
            Self::ShareNotAvailable | Self::RequestNotAvailable | Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::AlreadyExists
            | Self::VoucherUsed
            | Self::WrongBlobState
            | Self::TooManyShares
            | Self::TooManyFileRequests
            | Self::TooManyKeyslots
            | Self::LastKeyslot
            | Self::RecoveryWaits => 409,
            Self::VersionConflict => 412,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::VersionRequired => 428,
            Self::TooManyAttempts | Self::TooManyVaults => 429,
            Self::Internal => 500,
            Self::Busy => 503,
            Self::QuotaExceeded | Self::StorageFull => 507,
        }
    }

    /// A short sentence for people who read logs and API answers; the interface has its own words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::NothingOpens => "Nothing opens with this now.",
            Self::SessionEnded => "The session has ended.",
            Self::TooManyAttempts => "Too many attempts; wait a little.",
            Self::TooManyVaults => "Too many vaults were made; wait a little.",
            Self::VoucherNeeded => "Making a vault needs a voucher here.",
            Self::VoucherNotValid => "The voucher is not valid here.",
            Self::VoucherUsed => "The voucher was used already.",
            Self::ShareNotAvailable => "There is nothing to open here.",
            Self::RequestNotAvailable => "There is nothing to deposit here.",
            Self::NotFound => "There is no such thing here.",
            Self::MethodNotAllowed => "This cannot be done here.",
            Self::VersionConflict => "Another device was faster; merge and commit again.",
            Self::VersionRequired => "A commit names the version that it follows in If-Match.",
            Self::AlreadyExists => "The id is already taken.",
            Self::WrongBlobState => "The blob is not in the state that this needs.",
            Self::TooManyShares => "There are too many live shares.",
            Self::TooManyFileRequests => "There are too many live file requests.",
            Self::TooManyKeyslots => "There are too many keyslots.",
            Self::LastKeyslot => "The last keyslot that opens at once cannot go.",
            Self::RecoveryWaits => "The wait of this keyslot is not over.",
            Self::PasskeyRefused => "The passkey was not made as asked.",
            Self::TooLarge => "This is larger than the limit.",
            Self::QuotaExceeded => "The vault is full.",
            Self::StorageFull => "The server is full; nothing was stored.",
            Self::Malformed => "The request is not well formed.",
            Self::UnsupportedMediaType => "The request has another media type than it should.",
            Self::Busy => "The server is busy; try again later.",
            Self::Internal => "Something went wrong on the server.",
        }
    }
}

/// A problem as it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// `urn:farde:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// For people.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The stable name.
    pub code: ProblemCode,
    /// Seconds to wait, with the codes that say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// The newest manifest, with `version-conflict`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<ManifestRecord>,
}

impl Problem {
    /// A problem with nothing but its code.
    #[must_use]
    pub fn new(code: ProblemCode) -> Self {
        let name = serde_json::to_value(code).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        Self {
            kind: format!("urn:farde:problem:{name}"),
            title: code.title().to_owned(),
            status: code.status(),
            code,
            retry_after: None,
            current: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_has_the_shape_of_rfc_9457() {
        let json = serde_json::to_string(&Problem::new(ProblemCode::NothingOpens)).expect("plain data");
        assert_eq!(
            json,
            r#"{"type":"urn:farde:problem:nothing-opens","title":"Nothing opens with this now.","status":401,"code":"nothing-opens"}"#
        );
    }
}
