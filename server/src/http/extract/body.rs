use crate::{app::AppState, http::Failure, rules};
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{FromRequest, Request},
    http::header::CONTENT_TYPE,
};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use std::time::Duration;
use wallet_api::{limits, passkeys, problem::ProblemCode, requests, sessions, shares, vaults};

/// How much more than the limit is read and thrown away, so that the client is still there for the answer.
const DRAINED_BYTES: usize = 4 * 1024 * 1024;
/// For how long.
const DRAIN_TIME: Duration = Duration::from_secs(2);

/// A request body in JSON, and the largest that it can be.
pub(crate) trait Limited: DeserializeOwned {
    /// In bytes.
    const LIMIT: usize;
}

/// What some bytes take in JSON: base64url, and room for the rest of the body.
const fn in_json(bytes: usize) -> usize {
    bytes.div_ceil(3) * 4 + 1024
}

/// What so many ids of 16 bytes take in JSON: 22 digits, two quotes, a comma, a space.
const fn ids_in_json(count: usize) -> usize {
    count * 26
}

impl Limited for sessions::EvaluateRequest {
    const LIMIT: usize = 1024;
}
impl Limited for sessions::LoginRequest {
    const LIMIT: usize = 1024;
}
impl Limited for passkeys::PasskeyLoginRequest {
    const LIMIT: usize = 1024 + 5 * in_json(limits::PASSKEY_BYTES);
}
impl Limited for vaults::CreateVaultRequest {
    const LIMIT: usize = in_json(limits::KEYSLOT_BYTES) + in_json(rules::creations::FIRST_MANIFEST_BYTES);
}
impl Limited for wallet_api::vouchers::Voucher {
    const LIMIT: usize = 512;
}
impl Limited for vaults::CommitRequest {
    const LIMIT: usize = in_json(limits::MANIFEST_BYTES)
        + ids_in_json(limits::COMMIT_BLOBS * 2 + limits::VAULT_KEYSLOTS)
        + limits::VAULT_KEYSLOTS * (in_json(limits::KEYSLOT_BYTES) + 3 * in_json(limits::PASSKEY_BYTES));
}
impl Limited for vaults::LockRequest {
    const LIMIT: usize = 256;
}
impl Limited for vaults::ErasureRequest {
    const LIMIT: usize = 256;
}
impl Limited for wallet_api::blobs::AnnounceBlobRequest {
    const LIMIT: usize = 256;
}
impl Limited for shares::CreateShareRequest {
    const LIMIT: usize = in_json(limits::BUNDLE_BYTES) + ids_in_json(limits::SHARE_BLOBS);
}
impl Limited for requests::CreateFileRequest {
    const LIMIT: usize = in_json(limits::INVITATION_BYTES);
}
impl Limited for requests::BeginDepositRequest {
    const LIMIT: usize = 256;
}
impl Limited for shares::SpokenRecord {
    const LIMIT: usize = in_json(limits::SPOKEN_BYTES);
}
impl Limited for shares::OpenShareRequest {
    const LIMIT: usize = 256;
}
impl Limited for shares::ReceiptRequest {
    const LIMIT: usize = in_json(rules::shares::RECEIPT_BYTES);
}

/// A JSON body: of the right type, not too large, in time, with no unknown field.
pub(crate) struct Json<T>(pub(crate) T);

impl<T: Limited> FromRequest<AppState> for Json<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Failure> {
        require_type(&request, "application/json")?;
        let bytes = read(request.into_body(), T::LIMIT, app.limits.body_timeout).await?;
        serde_json::from_slice(&bytes).map(Self).map_err(|_| Failure::new(ProblemCode::Malformed))
    }
}

/// The bytes of one piece, not too many and in time.
pub(crate) struct PieceBody(pub(crate) Bytes);

impl FromRequest<AppState> for PieceBody {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Failure> {
        require_type(&request, "application/octet-stream")?;
        read(request.into_body(), limits::PIECE_BYTES, app.limits.body_timeout).await.map(Self)
    }
}

fn require_type(request: &Request, expected: &str) -> Result<(), Failure> {
    let value = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = value.split(';').next().unwrap_or_default().trim();
    if media_type.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    Err(Failure::new(ProblemCode::UnsupportedMediaType))
}

async fn read(body: Body, limit: usize, time: Duration) -> Result<Bytes, Failure> {
    let too_slow = || Failure::new(ProblemCode::Malformed);
    tokio::time::timeout(time, collect(body, limit)).await.map_err(|_| too_slow())?
}

async fn collect(mut body: Body, limit: usize) -> Result<Bytes, Failure> {
    let announced = body.size_hint().lower();
    if announced > limit as u64 {
        drain(body).await;
        return Err(Failure::new(ProblemCode::TooLarge));
    }
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Failure::new(ProblemCode::Malformed))?;
        let Ok(data) = frame.into_data() else { continue };
        if bytes.len() + data.len() > limit {
            drain(body).await;
            return Err(Failure::new(ProblemCode::TooLarge));
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes.into())
}

async fn drain(mut body: Body) {
    let reading = async {
        let mut left = DRAINED_BYTES;
        while let Some(Ok(frame)) = body.frame().await {
            left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len));
            if left == 0 {
                break;
            }
        }
    };
    let _ = tokio::time::timeout(DRAIN_TIME, reading).await;
}
