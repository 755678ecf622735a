//! File requests: somebody else puts files into a vault that they cannot read (`docs/protocol.md`, section 6).

use crate::{AccessTokenHash, BlobId, Bytes, RequestId, UnixSeconds};
use serde::{Deserialize, Serialize};

/// A new file request: `POST /api/v1/vault/requests`, answered by [`FileRequestStatus`].
///
/// A field that the server does not know is refused: a condition is never silently ignored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateFileRequest {
    /// A fresh random id.
    pub request: RequestId,
    /// What the server compares an access token with.
    pub access_token_hash: AccessTokenHash,
    /// The sealed invitation.
    pub invitation: Bytes,
    /// How long it lives, counted by the server's clock, in seconds;
    /// within [`REQUEST_SECONDS`](crate::limits::REQUEST_SECONDS).
    pub lifetime: u64,
    /// What can be deposited in all.
    pub room: Room,
}

/// How much there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Room {
    /// So many files; at first within [`REQUEST_FILES`](crate::limits::REQUEST_FILES).
    pub files: u32,
    /// So many bytes, of encrypted files; at first within [`REQUEST_BYTES`](crate::limits::REQUEST_BYTES).
    pub bytes: u64,
}

/// What the owner learns of a live file request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRequestStatus {
    /// Which file request.
    pub request: RequestId,
    /// When it ends by the server's clock.
    pub expires_at: UnixSeconds,
    /// How much room is left, as long as what is arriving arrives; no file if nothing can be begun any more.
    pub left: Room,
}

/// One deposit in the inbox. It is read as the blob that it is, and deleted as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InboxItem {
    /// Where it is.
    pub blob: BlobId,
    /// For which file request; that may be over.
    pub request: RequestId,
    /// The size of the age file in bytes.
    pub size: u64,
    /// The day that it arrived on (days since 1970).
    pub day: u64,
}

/// The owner's file requests and inbox: `GET /api/v1/vault/requests`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InboxResponse {
    /// The live ones (full ones too, until they end); ended and closed ones are gone.
    pub requests: Vec<FileRequestStatus>,
    /// Whole deposits, in the order of their arrival by day.
    pub inbox: Vec<InboxItem>,
    /// The server's clock.
    pub now: Option<UnixSeconds>,
}

/// What a depositor may know: the answer to `GET /api/v1/requests/{request}`, authorised by the
/// [`AccessToken`](crate::AccessToken).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenFileRequest {
    /// The sealed invitation.
    pub invitation: Bytes,
    /// When the file request ends by the server's clock.
    pub expires_at: UnixSeconds,
    /// How much room is left; at least one file.
    pub left: Room,
    /// The server's clock.
    pub now: UnixSeconds,
}

/// Begins a deposit: `PUT /api/v1/requests/{request}/deposits/{deposit}`, authorised by the access token. Its place and
/// its bytes are counted now, before any of them is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeginDepositRequest {
    /// Its size in bytes, from 1 to [`BLOB_BYTES`](crate::limits::BLOB_BYTES).
    pub size: u64,
}

/// How much of a deposit has arrived: the answer to beginning it and to each piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DepositStatus {
    /// Its size in bytes.
    pub size: u64,
    /// How many pieces are stored durably; the next one to send has this index.
    pub received: u32,
}
