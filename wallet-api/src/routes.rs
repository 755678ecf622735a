//! Route paths, as axum writes them, and functions that fill them in for a client.
//!
//! A session, access or opening token travels as `Authorization: Bearer <base64url>`.

use crate::{BlobId, DepositId, PieceIndex, RequestId, ShareId, SlotId, SpokenSlot};

/// `GET`: [`ServerInfo`](crate::sessions::ServerInfo).
pub const SERVER: &str = "/api/v1/server";
/// `GET`: the OpenAPI description.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// `POST`: one guess.
pub const OPRF: &str = "/api/v1/oprf";
/// `POST`: a challenge.
pub const CHALLENGES: &str = "/api/v1/challenges";
/// `POST`: log in.
pub const SESSIONS: &str = "/api/v1/sessions";
/// `POST`: log in with a passkey.
pub const PASSKEY_SESSIONS: &str = "/api/v1/sessions/passkey";
/// `POST`: a challenge for a passkey.
pub const PASSKEY_CHALLENGES: &str = "/api/v1/passkeys/challenges";
/// `POST`: begin to make a passkey.
pub const PASSKEYS: &str = "/api/v1/vault/passkeys";
/// `DELETE`: refuse an opening that waits (204, also when there is none).
pub const RECOVERY: &str = "/api/v1/vault/recoveries/{slot}";
/// `DELETE`: end this session (204).
pub const CURRENT_SESSION: &str = "/api/v1/sessions/current";
/// `POST`: make a vault (201, or 200 when it was made by the same request before).
pub const VAULTS: &str = "/api/v1/vaults";
/// `POST`: whether a voucher can be used (204); it is not used up by that.
pub const VOUCHERS: &str = "/api/v1/vouchers";
/// `GET`: the newest [`ManifestRecord`](crate::sessions::ManifestRecord). `PUT`: commit, answered by 204.
pub const MANIFEST: &str = "/api/v1/vault/manifest";
/// `PUT`: lock until (204).
pub const LOCK: &str = "/api/v1/vault/lock";
/// `PUT`: erase (204). `DELETE`: take it back (204).
pub const ERASURE: &str = "/api/v1/vault/erasure";
/// `PUT`: announce. `GET`: status. `DELETE`: drop a pending blob (204).
pub const BLOB: &str = "/api/v1/vault/blobs/{blob}";
/// `PUT`: store a piece. `GET`: its bytes.
pub const PIECE: &str = "/api/v1/vault/blobs/{blob}/pieces/{piece}";
/// `POST`: share (201). `GET`: [`SharesResponse`](crate::shares::SharesResponse). `DELETE`: stop all (204).
pub const SHARES: &str = "/api/v1/vault/shares";
/// `DELETE`: stop (204, also when there is none: stopping twice is no error).
pub const SHARE: &str = "/api/v1/vault/shares/{share}";
/// `PUT`: the record of a share's spoken code (204).
pub const SPOKEN: &str = "/api/v1/vault/shares/{share}/spoken";
/// `GET`: the record that a spoken code leads to.
pub const SPOKEN_CODE: &str = "/api/v1/spoken/{slot}";
/// `POST`: open a share.
pub const OPENINGS: &str = "/api/v1/shares/{share}/openings";
/// `PUT`: leave the receipt of this opening (204).
pub const RECEIPT: &str = "/api/v1/shares/{share}/receipt";
/// `GET`: a piece of a shared blob.
pub const SHARED_PIECE: &str = "/api/v1/shares/{share}/blobs/{blob}/pieces/{piece}";
/// `POST`: ask for files (201). `GET`: [`InboxResponse`](crate::requests::InboxResponse).
pub const FILE_REQUESTS: &str = "/api/v1/vault/requests";
/// `DELETE`: close (204, also when there is none: closing twice is no error). What was deposited stays in the inbox.
pub const FILE_REQUEST: &str = "/api/v1/vault/requests/{request}";
/// `GET`: what a depositor may know of a live file request. Looking changes nothing.
pub const OPEN_REQUEST: &str = "/api/v1/requests/{request}";
/// `PUT`: begin a deposit, or ask how much of it has arrived. `DELETE`: give up one that is not whole yet (204).
pub const DEPOSIT: &str = "/api/v1/requests/{request}/deposits/{deposit}";
/// `PUT`: store a piece of a deposit. With the last one it is in the inbox.
pub const DEPOSIT_PIECE: &str = "/api/v1/requests/{request}/deposits/{deposit}/pieces/{piece}";
/// `GET`: 200 while the process lives.
pub const HEALTH_LIVE: &str = "/health/live";
/// `GET`: 200 when requests can be served, else 503.
pub const HEALTH_READY: &str = "/health/ready";

/// The path of an opening that waits.
#[must_use]
pub fn recovery(slot: &SlotId) -> String {
    RECOVERY.replace("{slot}", &slot.to_string())
}

/// The path of a blob.
#[must_use]
pub fn blob(blob: &BlobId) -> String {
    BLOB.replace("{blob}", &blob.to_string())
}

/// The path of a piece.
#[must_use]
pub fn piece(blob: &BlobId, piece: PieceIndex) -> String {
    PIECE.replace("{blob}", &blob.to_string()).replace("{piece}", &piece.0.to_string())
}

/// The path of one of the owner's shares.
#[must_use]
pub fn share(share: &ShareId) -> String {
    SHARE.replace("{share}", &share.to_string())
}

/// The path that takes a share's spoken code.
#[must_use]
pub fn spoken(share: &ShareId) -> String {
    SPOKEN.replace("{share}", &share.to_string())
}

/// The path that a spoken code leads to.
#[must_use]
pub fn spoken_code(slot: &SpokenSlot) -> String {
    SPOKEN_CODE.replace("{slot}", &slot.to_string())
}

/// The path that opens a share.
#[must_use]
pub fn openings(share: &ShareId) -> String {
    OPENINGS.replace("{share}", &share.to_string())
}

/// The path that takes the receipt of an opening.
#[must_use]
pub fn receipt(share: &ShareId) -> String {
    RECEIPT.replace("{share}", &share.to_string())
}

/// The path of a piece of a shared blob.
#[must_use]
pub fn shared_piece(share: &ShareId, blob: &BlobId, piece: PieceIndex) -> String {
    SHARED_PIECE
        .replace("{share}", &share.to_string())
        .replace("{blob}", &blob.to_string())
        .replace("{piece}", &piece.0.to_string())
}

/// The path of one of the owner's file requests.
#[must_use]
pub fn file_request(request: &RequestId) -> String {
    FILE_REQUEST.replace("{request}", &request.to_string())
}

/// The path of a file request for its depositors.
#[must_use]
pub fn open_request(request: &RequestId) -> String {
    OPEN_REQUEST.replace("{request}", &request.to_string())
}

/// The path of a deposit.
#[must_use]
pub fn deposit(request: &RequestId, deposit: &DepositId) -> String {
    DEPOSIT.replace("{request}", &request.to_string()).replace("{deposit}", &deposit.to_string())
}

/// The path of a piece of a deposit.
#[must_use]
pub fn deposit_piece(request: &RequestId, deposit: &DepositId, piece: PieceIndex) -> String {
    DEPOSIT_PIECE
        .replace("{request}", &request.to_string())
        .replace("{deposit}", &deposit.to_string())
        .replace("{piece}", &piece.0.to_string())
}
