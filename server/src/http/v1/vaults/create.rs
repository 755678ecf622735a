//! Making a vault: with its first door, its first manifest and a session, or not at all.

use crate::{
    app::AppState,
    http::{
        Failure, Peer, endpoint_error,
        extract::Json,
        json,
        v1::{
            sessions::{NewSession, begin, is_signed, take_nonce},
            vouchers::{Shown, Standing, look_at, standing},
        },
    },
    random::draw,
    rules,
};
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use std::net::IpAddr;
use storage::{Counted, CreationBucket, Inserted, SlotRow, Tx, VaultRow};
use wallet_api::{
    ManifestVersion,
    limits::KEYSLOT_BYTES,
    problem::ProblemCode,
    sessions::{ManifestRecord, OpenedVault, create_message},
    vaults::{CreateVaultRequest, Wait},
};

endpoint_error! {
    /// Why no vault is made.
    CreateError {
        NothingOpens, AlreadyExists, TooLarge, Malformed, VoucherNeeded, VoucherNotValid, VoucherUsed;
        TooMany(u64) => |seconds| Self::retry_after(ProblemCode::TooManyVaults, seconds)
    }
}

struct Input {
    body: CreateVaultRequest,
    message: Vec<u8>,
    session: NewSession,
    address: IpAddr,
    /// Used if this is the first vault of the day.
    day_key: [u8; 32],
    limits: (u32, u32),
    voucher: Shown,
}

enum Made {
    Now(OpenedVault),
    Before(OpenedVault),
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Extension(peer): Extension<Peer>,
    headers: HeaderMap,
    Json(body): Json<CreateVaultRequest>,
) -> Result<Response, Failure> {
    check_sizes(&body)?;
    let voucher = look_at(&app, body.voucher.as_ref()).await?;
    let input = Input {
        message: create_message(&app.origin, &body.slot.id, &body.vault, &body.nonce),
        body,
        session: NewSession::draw(&app),
        address: crate::http::client_address(peer, &headers, &app.limits.trusted_proxies),
        day_key: draw(&*app.random),
        limits: (app.limits.vaults_per_address, app.limits.vaults_per_hour),
        voucher,
    };
    match app.write(&input, |tx, input| Box::pin(make(tx, input))).await?? {
        Made::Now(opened) => {
            app.count(Counted::VaultsMade, 1);
            Ok(json(StatusCode::CREATED, &opened))
        }
        Made::Before(opened) => Ok(json(StatusCode::OK, &opened)),
    }
}

fn check_sizes(body: &CreateVaultRequest) -> Result<(), CreateError> {
    if body.slot.record.0.len() > KEYSLOT_BYTES || body.manifest.0.len() > rules::creations::FIRST_MANIFEST_BYTES {
        return Err(CreateError::TooLarge);
    }
    if body.slot.record.0.is_empty() || body.manifest.0.is_empty() {
        return Err(CreateError::Malformed);
    }
    Ok(())
}

/// The inner result is a refusal that is committed: the challenge is used up.
async fn make(tx: &mut dyn Tx, input: &Input) -> Result<Result<Made, CreateError>, CreateError> {
    let Input { body, session, .. } = input;
    let is_fresh = take_nonce(tx, &body.nonce, session.now).await?;
    if !is_signed(Some(&body.slot.public_key), &input.message, &body.signature) || !is_fresh {
        return Ok(Err(CreateError::NothingOpens));
    }
    let (vault, slot, manifest) = rows(input);
    let (known_vault, known_slot) = (tx.vault(&vault.id).await?, tx.slot(&slot.id).await?);
    if known_vault.is_some() || known_slot.is_some() {
        // All that is read is read for every reason: locked, erased, another's.
        let known_manifest = tx.newest_manifest(&vault.id).await?;
        let is_same = known_slot.is_some_and(|known| known == slot) && known_manifest.is_some_and(|m| m == manifest);
        let known_vault = known_vault.filter(|known| is_same && !rules::vaults::is_shut(known, session.now));
        let Some(known) = known_vault else { return Ok(Err(CreateError::AlreadyExists)) };
        return Ok(Ok(Made::Before(begin(tx, session, known, slot, manifest).await?)));
    }
    // Only now: what was made before needs no voucher, and no row says which one it was made with.
    match standing(tx, &input.voucher).await? {
        Standing::Good => {}
        Standing::Missing => return Ok(Err(CreateError::VoucherNeeded)),
        Standing::NotValid => return Ok(Err(CreateError::VoucherNotValid)),
        Standing::Used => return Ok(Err(CreateError::VoucherUsed)),
    }
    if let Some(seconds) = count(tx, input).await? {
        return Ok(Err(CreateError::TooMany(seconds)));
    }
    if let Shown::Signed(voucher, _) = &input.voucher {
        match tx.spend_voucher(&voucher.id, voucher.period).await? {
            Inserted::New => {}
            // All of it is taken back.
            Inserted::Taken => return Err(CreateError::VoucherUsed),
        }
    }
    tx.insert_vault(&vault).await?;
    tx.insert_slot(&slot).await?;
    tx.insert_manifest(&vault.id, &manifest, session.now.day()).await?;
    Ok(Ok(Made::Now(begin(tx, session, vault, slot, manifest).await?)))
}

fn rows(input: &Input) -> (VaultRow, SlotRow, ManifestRecord) {
    let body = &input.body;
    let created_day = input.session.now.day();
    let vault = VaultRow { id: body.vault.clone(), created_day, locked_until: None, erased_at: None };
    let slot = SlotRow {
        id: body.slot.id.clone(),
        vault: body.vault.clone(),
        public_key: body.slot.public_key.clone(),
        record: body.slot.record.0.clone(),
        wait: Wait::None,
    };
    (vault, slot, ManifestRecord { version: ManifestVersion::FIRST, record: body.manifest.clone() })
}

/// Counts a new vault; gives the seconds to wait if there were too many in this hour.
async fn count(tx: &mut dyn Tx, input: &Input) -> Result<Option<u64>, CreateError> {
    let now = input.session.now;
    let hour = rules::creations::hour(now);
    tx.insert_creation_key(now.day(), &input.day_key).await?;
    let key = tx.creation_key(now.day()).await?.unwrap_or(input.day_key);
    let address = rules::creations::bucket(&key, input.address);
    for (bucket, limit) in [(address, input.limits.0), (CreationBucket::EVERYBODY, input.limits.1)] {
        if tx.creations(&bucket, hour).await? >= limit {
            return Ok(Some(rules::creations::until_next_hour(now)));
        }
        tx.count_creation(&bucket, hour).await?;
    }
    Ok(None)
}
