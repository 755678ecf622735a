//! Beginning a deposit: its place, its bytes and the vault's quota are counted before any of them is sent.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{DepositPath, Depositor, Json, live_request},
        json,
        v1::deposits::whole,
    },
    jobs,
    random::draw,
    rules::{
        quota,
        requests::{beginning_limit, has_room, is_stale, left},
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{BlobRow, BlobState, DepositRow, Inserted, PieceTag, StorageError, Tx};
use wallet_api::{
    BlobId, DepositId, RequestId,
    blobs::BlobStatus,
    limits::BLOB_BYTES,
    requests::{BeginDepositRequest, DepositStatus},
};

endpoint_error! {
    /// Why a deposit is not expected. Without room in the vault it is refused like one without room in the file request.
    BeginError { RequestNotAvailable, Malformed, TooLarge }
}

struct Input {
    depositor: Depositor,
    deposit: DepositId,
    size: u64,
    blob: BlobId,
    born: PieceTag,
    vault_bytes: u64,
}

/// What became of a beginning.
struct Begun {
    status: DepositStatus,
    /// The place was that of others, which came to nothing.
    doomed: Vec<BlobId>,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    depositor: Depositor,
    DepositPath { deposit }: DepositPath,
    Json(body): Json<BeginDepositRequest>,
) -> Result<Response, Failure> {
    match body.size {
        0 => return Err(BeginError::Malformed.into()),
        size if size > BLOB_BYTES => return Err(BeginError::TooLarge.into()),
        _ => {}
    }
    let (blob, born) = (BlobId(draw(&*app.random)), PieceTag(draw(&*app.random)));
    let input = Input { depositor, deposit, size: body.size, blob, born, vault_bytes: app.limits.vault_bytes };
    // Read first: who knocks at a full file request must not keep the one writer busy.
    app.read(&input, |tx, input| Box::pin(async { find(tx, input).await.map(drop) })).await?;
    let begun = app.write(&input, |tx, input| Box::pin(begin(tx, input))).await?;
    for blob in &begun.doomed {
        jobs::delete_file(&app, blob).await;
    }
    Ok(json(StatusCode::OK, &begun.status))
}

/// The deposit, if it was begun before with this size; else there must be room for it.
async fn find(tx: &mut dyn Tx, input: &Input) -> Result<Option<DepositStatus>, BeginError> {
    let Depositor { request, now } = &input.depositor;
    let request = live_request(tx, &request.id, *now).await?.ok_or(BeginError::RequestNotAvailable)?;
    let known = match whole(tx, &request.id, &input.deposit).await? {
        Some(whole) => Some(whole),
        None => begun_before(tx, &request.id, &input.deposit).await?,
    };
    if let Some(known) = known {
        return if known.size == input.size { Ok(Some(known)) } else { Err(BeginError::RequestNotAvailable) };
    }
    let arriving = tx.arriving(&request.id).await?;
    let stale = arriving.iter().filter(|blob| is_stale(blob, *now)).map(|blob| storage::charged(blob.size)).sum();
    let used = tx.charged_bytes(&request.vault).await?.saturating_sub(stale);
    let fits =
        has_room(left(&request, &arriving, *now), input.size) && quota::fits(used, input.size, input.vault_bytes);
    if fits { Ok(None) } else { Err(BeginError::RequestNotAvailable) }
}

async fn begin(tx: &mut dyn Tx, input: &Input) -> Result<Begun, BeginError> {
    let Depositor { request, now } = &input.depositor;
    if let Some(known) = find(tx, input).await? {
        return Ok(Begun { status: known, doomed: Vec::new() });
    }
    let mut doomed = Vec::new();
    for blob in tx.arriving(&request.id).await?.into_iter().filter(|blob| is_stale(blob, *now)) {
        tx.doom_blob(&blob.id).await?;
        doomed.push(blob.id);
    }
    let BlobStatus { size, received, so_far } = BlobStatus::empty(input.size);
    let (id, vault) = (input.blob.clone(), request.vault.clone());
    let (state, tags, born) = (BlobState::Pending, Vec::new(), input.born);
    let blob = BlobRow { id, vault, born, size, received, so_far, tags, state, since: *now };
    let (request, id) = (request.clone(), input.deposit.clone());
    let deposit = DepositRow { blob: blob.id.clone(), request: request.id.clone(), id, day: None };
    let is_new = tx.count_beginning(&request.id, beginning_limit(&request)).await?
        && tx.insert_blob(&blob).await? == Inserted::New
        && tx.insert_deposit(&deposit).await? == Inserted::New;
    if is_new { Ok(Begun { status: status(&blob), doomed }) } else { Err(BeginError::RequestNotAvailable) }
}

/// How much has come of a deposit that is not whole yet.
async fn begun_before(
    tx: &mut dyn Tx,
    request: &RequestId,
    deposit: &DepositId,
) -> Result<Option<DepositStatus>, StorageError> {
    let Some(known) = tx.deposit(request, deposit).await? else { return Ok(None) };
    Ok(tx.blob(&known.blob).await?.map(|blob| status(&blob)))
}

fn status(blob: &BlobRow) -> DepositStatus {
    DepositStatus { size: blob.size, received: blob.received }
}
