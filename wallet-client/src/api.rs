//! One function for each request of the API: typed, retried, with problems turned into what can be done next.

use crate::host::{Body, Host, Method, ProgressStep, Request, Response};
use crate::{ClientError, TransportError};
use serde::{Serialize, de::DeserializeOwned};
use wallet_api::blobs::{AnnounceBlobRequest, Announcement, BlobStatus};
use wallet_api::passkeys::{PasskeyChallenge, PasskeyCreation, PasskeyLoginRequest};
use wallet_api::problem::{Problem, ProblemCode};
use wallet_api::requests::{
    BeginDepositRequest, CreateFileRequest, DepositStatus, FileRequestStatus, InboxResponse, OpenFileRequest,
};
use wallet_api::sessions::{
    ChallengeResponse, EvaluateRequest, EvaluateResponse, LoginRequest, ManifestRecord, OpenedVault, ServerInfo,
};
use wallet_api::shares::{
    CreateShareRequest, OpenShareRequest, OpenedShare, ReceiptRequest, ShareStatus, SharesResponse, SpokenRecord,
};
use wallet_api::vaults::{CommitRequest, CreateVaultRequest, ErasureRequest, LockRequest};
use wallet_api::vouchers::Voucher;
use wallet_api::{
    AccessToken, BlobId, DepositId, ManifestVersion, Nonce, OpeningToken, PieceIndex, RequestId, SessionToken, ShareId,
    SlotId, SpokenSlot, routes,
};

/// Waits between tries, in milliseconds; about a minute in all.
const RETRY_AFTER: [u32; 6] = [500, 1_000, 3_000, 8_000, 15_000, 30_000];

/// So long is waited for a network, where something can be done without one.
const SOON_MILLISECONDS: u32 = 5_000;

/// Whether a request may be sent again when no answer came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeat {
    /// Sending it twice does what sending it once does.
    Safely,
    /// The same, until the person stops it.
    UnlessStopped,
    /// Each sending counts (it uses up an opening, an attempt or a challenge).
    Never,
}

/// How the sending of a piece ended.
pub(crate) enum StoreOutcome {
    /// It is stored.
    Stored(BlobStatus),
    /// Another device sends the same blob, or dropped it: it has to be announced again.
    Superseded,
}

/// How a commit ended.
pub(crate) enum CommitOutcome {
    /// It happened.
    Done,
    /// Another device was faster; this is the newest manifest.
    Conflict(ManifestRecord),
}

pub(crate) async fn server(host: &impl Host) -> Result<ServerInfo, ClientError> {
    json(&call(host, request(Method::Get, routes::SERVER, None, Body::Empty)).await?)
}

/// The same, at once or not at all.
pub(crate) async fn server_soon(host: &impl Host) -> Result<ServerInfo, ClientError> {
    let request = request(Method::Get, routes::SERVER, None, Body::Empty);
    json(&call_once(host, Request { patience: Some(SOON_MILLISECONDS), ..request }).await?)
}

pub(crate) async fn evaluate(host: &impl Host, body: &EvaluateRequest) -> Result<EvaluateResponse, ClientError> {
    // Each sending counts as an attempt: a poor network must not use them up by itself.
    json(&call_once(host, request(Method::Post, routes::OPRF, None, to_json(body))).await?)
}

pub(crate) async fn challenge(host: &impl Host) -> Result<Nonce, ClientError> {
    let response = call(host, request(Method::Post, routes::CHALLENGES, None, Body::Empty)).await?;
    json::<ChallengeResponse>(&response).map(|challenge| challenge.nonce)
}

pub(crate) async fn log_in(host: &impl Host, body: &LoginRequest) -> Result<OpenedVault, ClientError> {
    json(&call_once(host, request(Method::Post, routes::SESSIONS, None, to_json(body))).await?)
}

pub(crate) async fn passkey_challenge(host: &impl Host) -> Result<PasskeyChallenge, ClientError> {
    json(&call(host, request(Method::Post, routes::PASSKEY_CHALLENGES, None, Body::Empty)).await?)
}

/// The same, at once or not at all.
pub(crate) async fn passkey_challenge_soon(host: &impl Host) -> Result<PasskeyChallenge, ClientError> {
    let request = request(Method::Post, routes::PASSKEY_CHALLENGES, None, Body::Empty);
    json(&call_once(host, Request { patience: Some(SOON_MILLISECONDS), ..request }).await?)
}

pub(crate) async fn log_in_with_passkey(
    host: &impl Host,
    body: &PasskeyLoginRequest,
) -> Result<OpenedVault, ClientError> {
    json(&call_once(host, request(Method::Post, routes::PASSKEY_SESSIONS, None, to_json(body))).await?)
}

pub(crate) async fn begin_passkey(host: &impl Host, session: &SessionToken) -> Result<PasskeyCreation, ClientError> {
    json(&call(host, request(Method::Post, routes::PASSKEYS, Some(session.expose_text()), Body::Empty)).await?)
}

pub(crate) async fn refuse_recovery(
    host: &impl Host,
    session: &SessionToken,
    slot: &SlotId,
) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::recovery(slot), Some(session.expose_text()), Body::Empty);
    call(host, request).await.map(drop)
}

pub(crate) async fn create_vault(host: &impl Host, body: &CreateVaultRequest) -> Result<OpenedVault, ClientError> {
    json(&call_once(host, request(Method::Post, routes::VAULTS, None, to_json(body))).await?)
}

/// At once or not at all: somebody waits to begin, and the making asks again.
pub(crate) async fn look_at_voucher(host: &impl Host, body: &Voucher) -> Result<(), ClientError> {
    let request = request(Method::Post, routes::VOUCHERS, None, to_json(body));
    call_once(host, Request { patience: Some(SOON_MILLISECONDS), ..request }).await.map(drop)
}

pub(crate) async fn end_session(host: &impl Host, session: &SessionToken) -> Result<(), ClientError> {
    let request = request(Method::Delete, routes::CURRENT_SESSION, Some(session.expose_text()), Body::Empty);
    call_once(host, request).await.map(drop)
}

pub(crate) async fn manifest(host: &impl Host, session: &SessionToken) -> Result<ManifestRecord, ClientError> {
    json(&call(host, request(Method::Get, routes::MANIFEST, Some(session.expose_text()), Body::Empty)).await?)
}

pub(crate) async fn commit(
    host: &impl Host,
    session: &SessionToken,
    follows: ManifestVersion,
    body: &CommitRequest,
) -> Result<CommitOutcome, ClientError> {
    let mut request = request(Method::Put, routes::MANIFEST, Some(session.expose_text()), to_json(body));
    request.if_match = Some(follows);
    let response = deliver(host, request, Repeat::Safely).await?;
    if is_success(&response) {
        return Ok(CommitOutcome::Done);
    }
    let problem = problem(&response)?;
    match (problem.code, problem.current) {
        (ProblemCode::VersionConflict, Some(current)) => Ok(CommitOutcome::Conflict(current)),
        (ProblemCode::AlreadyExists, _) => Err(ClientError::AlreadyOpens),
        (code, current) => Err(ClientError::from_problem(&Problem { code, current, ..problem })),
    }
}

pub(crate) async fn lock(host: &impl Host, session: &SessionToken, body: &LockRequest) -> Result<(), ClientError> {
    call(host, request(Method::Put, routes::LOCK, Some(session.expose_text()), to_json(body))).await.map(drop)
}

pub(crate) async fn erase(host: &impl Host, session: &SessionToken, body: &ErasureRequest) -> Result<(), ClientError> {
    call(host, request(Method::Put, routes::ERASURE, Some(session.expose_text()), to_json(body))).await.map(drop)
}

pub(crate) async fn keep(host: &impl Host, session: &SessionToken) -> Result<(), ClientError> {
    call(host, request(Method::Delete, routes::ERASURE, Some(session.expose_text()), Body::Empty)).await.map(drop)
}

pub(crate) async fn announce(
    host: &impl Host,
    session: &SessionToken,
    blob: &BlobId,
    size: u64,
    how: Announcement,
) -> Result<BlobStatus, ClientError> {
    let body = to_json(&AnnounceBlobRequest { size, how });
    let request = request(Method::Put, &routes::blob(blob), Some(session.expose_text()), body);
    json(&succeed(deliver(host, request, Repeat::UnlessStopped).await?)?)
}

pub(crate) async fn drop_blob(host: &impl Host, session: &SessionToken, blob: &BlobId) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::blob(blob), Some(session.expose_text()), Body::Empty);
    call_once(host, request).await.map(drop)
}

pub(crate) async fn store_piece(
    host: &impl Host,
    session: &SessionToken,
    blob: &BlobId,
    piece: PieceIndex,
    bytes: Vec<u8>,
) -> Result<StoreOutcome, ClientError> {
    let body = Body::Octets(bytes);
    let request = request(Method::Put, &routes::piece(blob, piece), Some(session.expose_text()), body);
    let response = deliver(host, request, Repeat::UnlessStopped).await?;
    if is_success(&response) {
        return json(&response).map(StoreOutcome::Stored);
    }
    let problem = problem(&response)?;
    let passed =
        [ProblemCode::AlreadyExists, ProblemCode::NotFound, ProblemCode::WrongBlobState, ProblemCode::Malformed];
    if passed.contains(&problem.code) { Ok(StoreOutcome::Superseded) } else { Err(ClientError::from_problem(&problem)) }
}

pub(crate) async fn piece(
    host: &impl Host,
    session: &SessionToken,
    blob: &BlobId,
    piece: PieceIndex,
) -> Result<Vec<u8>, ClientError> {
    let request = request(Method::Get, &routes::piece(blob, piece), Some(session.expose_text()), Body::Empty);
    Ok(succeed(deliver(host, request, Repeat::UnlessStopped).await?)?.body)
}

pub(crate) async fn create_share(
    host: &impl Host,
    session: &SessionToken,
    body: &CreateShareRequest,
) -> Result<ShareStatus, ClientError> {
    json(&call(host, request(Method::Post, routes::SHARES, Some(session.expose_text()), to_json(body))).await?)
}

pub(crate) async fn shares(host: &impl Host, session: &SessionToken) -> Result<SharesResponse, ClientError> {
    json(&call(host, request(Method::Get, routes::SHARES, Some(session.expose_text()), Body::Empty)).await?)
}

pub(crate) async fn stop_share(host: &impl Host, session: &SessionToken, share: &ShareId) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::share(share), Some(session.expose_text()), Body::Empty);
    call(host, request).await.map(drop)
}

pub(crate) async fn stop_all_shares(host: &impl Host, session: &SessionToken) -> Result<(), ClientError> {
    call(host, request(Method::Delete, routes::SHARES, Some(session.expose_text()), Body::Empty)).await.map(drop)
}

/// [`ClientError::BadLink`] where another share has a record of this name: two screens or two codes are never alike.
pub(crate) async fn put_spoken(
    host: &impl Host,
    session: &SessionToken,
    share: &ShareId,
    body: &SpokenRecord,
) -> Result<(), ClientError> {
    let request = request(Method::Put, &routes::spoken(share), Some(session.expose_text()), to_json(body));
    let response = deliver(host, request, Repeat::Safely).await?;
    if is_success(&response) {
        return Ok(());
    }
    let problem = problem(&response)?;
    let is_taken = problem.code == ProblemCode::AlreadyExists;
    Err(if is_taken { ClientError::BadLink } else { ClientError::from_problem(&problem) })
}

pub(crate) async fn spoken(host: &impl Host, slot: &SpokenSlot) -> Result<SpokenRecord, ClientError> {
    json(&call(host, request(Method::Get, &routes::spoken_code(slot), None, Body::Empty)).await?)
}

pub(crate) async fn open_share(
    host: &impl Host,
    share: &ShareId,
    token: &AccessToken,
    body: &OpenShareRequest,
) -> Result<OpenedShare, ClientError> {
    let request = request(Method::Post, &routes::openings(share), Some(token.expose_text()), to_json(body));
    json(&call_once(host, request).await?)
}

pub(crate) async fn leave_receipt(
    host: &impl Host,
    share: &ShareId,
    opening: &OpeningToken,
    body: &ReceiptRequest,
) -> Result<(), ClientError> {
    let request = request(Method::Put, &routes::receipt(share), Some(opening.expose_text()), to_json(body));
    call(host, request).await.map(drop)
}

pub(crate) async fn shared_piece(
    host: &impl Host,
    share: &ShareId,
    opening: &OpeningToken,
    blob: &BlobId,
    piece: PieceIndex,
) -> Result<Vec<u8>, ClientError> {
    let path = routes::shared_piece(share, blob, piece);
    Ok(call(host, request(Method::Get, &path, Some(opening.expose_text()), Body::Empty)).await?.body)
}

pub(crate) async fn create_request(
    host: &impl Host,
    session: &SessionToken,
    body: &CreateFileRequest,
) -> Result<FileRequestStatus, ClientError> {
    json(&call(host, request(Method::Post, routes::FILE_REQUESTS, Some(session.expose_text()), to_json(body))).await?)
}

pub(crate) async fn inbox(host: &impl Host, session: &SessionToken) -> Result<InboxResponse, ClientError> {
    json(&call(host, request(Method::Get, routes::FILE_REQUESTS, Some(session.expose_text()), Body::Empty)).await?)
}

pub(crate) async fn close_request(host: &impl Host, session: &SessionToken, id: &RequestId) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::file_request(id), Some(session.expose_text()), Body::Empty);
    call(host, request).await.map(drop)
}

/// Removes a deposit from the inbox: it is a blob in no manifest.
pub(crate) async fn drop_deposit(host: &impl Host, session: &SessionToken, blob: &BlobId) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::blob(blob), Some(session.expose_text()), Body::Empty);
    call(host, request).await.map(drop)
}

pub(crate) async fn open_request(
    host: &impl Host,
    id: &RequestId,
    token: &AccessToken,
) -> Result<OpenFileRequest, ClientError> {
    json(&call(host, request(Method::Get, &routes::open_request(id), Some(token.expose_text()), Body::Empty)).await?)
}

pub(crate) async fn begin_deposit(
    host: &impl Host,
    id: &RequestId,
    token: &AccessToken,
    deposit: &DepositId,
    size: u64,
) -> Result<DepositStatus, ClientError> {
    let body = to_json(&BeginDepositRequest { size });
    let request = request(Method::Put, &routes::deposit(id, deposit), Some(token.expose_text()), body);
    json(&succeed(deliver(host, request, Repeat::UnlessStopped).await?)?)
}

pub(crate) async fn store_deposit_piece(
    host: &impl Host,
    id: &RequestId,
    token: &AccessToken,
    deposit: &DepositId,
    piece: PieceIndex,
    bytes: Vec<u8>,
) -> Result<DepositStatus, ClientError> {
    let path = routes::deposit_piece(id, deposit, piece);
    let request = request(Method::Put, &path, Some(token.expose_text()), Body::Octets(bytes));
    json(&succeed(deliver(host, request, Repeat::UnlessStopped).await?)?)
}

pub(crate) async fn give_up_deposit(
    host: &impl Host,
    id: &RequestId,
    token: &AccessToken,
    deposit: &DepositId,
) -> Result<(), ClientError> {
    let request = request(Method::Delete, &routes::deposit(id, deposit), Some(token.expose_text()), Body::Empty);
    call_once(host, request).await.map(drop)
}

fn request(method: Method, path: &str, bearer: Option<String>, body: Body) -> Request {
    Request { method, path: path.to_owned(), bearer, if_match: None, patience: None, body }
}

fn to_json(body: &impl Serialize) -> Body {
    Body::Json(serde_json::to_vec(body).expect("wire types are plain data with string keys"))
}

fn json<T: DeserializeOwned>(response: &Response) -> Result<T, ClientError> {
    serde_json::from_slice(&response.body).map_err(|_| ClientError::Fault { what: "an answer that is not understood" })
}

fn problem(response: &Response) -> Result<Problem, ClientError> {
    // A proxy in between answers in its own words: by status alone, that is a server that cannot be reached properly.
    serde_json::from_slice(&response.body).map_err(|_| ClientError::ServerBusy)
}

fn is_success(response: &Response) -> bool {
    (200..300).contains(&response.status)
}

/// Sends a request that may be repeated, and turns a problem into an error.
async fn call(host: &impl Host, request: Request) -> Result<Response, ClientError> {
    succeed(deliver(host, request, Repeat::Safely).await?)
}

/// Sends a request that must not be repeated, and turns a problem into an error.
async fn call_once(host: &impl Host, request: Request) -> Result<Response, ClientError> {
    succeed(deliver(host, request, Repeat::Never).await?)
}

fn succeed(response: Response) -> Result<Response, ClientError> {
    if is_success(&response) { Ok(response) } else { Err(ClientError::from_problem(&problem(&response)?)) }
}

async fn deliver(host: &impl Host, request: Request, repeat: Repeat) -> Result<Response, ClientError> {
    let waits: &[u32] = match repeat {
        Repeat::Safely | Repeat::UnlessStopped => &RETRY_AFTER,
        Repeat::Never => &[],
    };
    for wait in waits {
        match host.send(request.clone()).await {
            Ok(response) if !is_passing(&response) => return Ok(response),
            Ok(_) | Err(TransportError) => {
                host.report(ProgressStep::Waiting, 0, 1);
                wait_for(host, *wait, repeat).await?;
            }
        }
    }
    host.send(request).await.map_err(|TransportError| ClientError::Offline)
}

/// Waits, and hears within a second that it is not wanted any more.
async fn wait_for(host: &impl Host, milliseconds: u32, repeat: Repeat) -> Result<(), ClientError> {
    let mut left = milliseconds;
    while left > 0 {
        if repeat == Repeat::UnlessStopped && host.is_stopped() {
            return Err(ClientError::Stopped);
        }
        let now = left.min(1_000);
        host.sleep(now).await;
        left -= now;
    }
    Ok(())
}

/// Whether a later try can be expected to go better: a gateway without its server, or a busy server.
fn is_passing(response: &Response) -> bool {
    matches!(response.status, 502..=504)
}
