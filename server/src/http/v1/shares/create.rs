//! A new share: it gives exactly the named blobs, which are live and the vault's own.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session},
        json,
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use std::collections::BTreeSet;
use storage::{BlobState, Counted, Inserted, ShareRow, Tx};
use wallet_api::{
    BlobId, UnixSeconds,
    limits::{BUNDLE_BYTES, SHARE_BLOBS, SHARE_SECONDS, VAULT_SHARES},
    shares::{CreateShareRequest, ShareStatus},
};

endpoint_error! {
    /// Why nothing is shared.
    session CreateError { Malformed, TooLarge, AlreadyExists, WrongBlobState, TooManyShares }
}

struct Input {
    row: ShareRow,
    bundle: Vec<u8>,
    blobs: Vec<BlobId>,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    Json(body): Json<CreateShareRequest>,
) -> Result<Response, Failure> {
    check(&body)?;
    let now = app.now();
    let row = ShareRow {
        id: body.share,
        vault: session.vault.clone(),
        access_token_hash: body.access_token_hash,
        expires_at: now.plus(body.lifetime),
        lifetime: body.lifetime,
        openings: body.openings,
        opened: 0,
        first_computer: body.first_computer,
        computer: None,
        said: false,
    };
    let input = Input { row, bundle: body.bundle.0, blobs: body.blobs, now };
    let status = app.write_as(&session, &input, |tx, input| Box::pin(create(tx, input))).await?;
    app.count(Counted::SharesMade, 1);
    Ok(json(StatusCode::CREATED, &status))
}

fn check(body: &CreateShareRequest) -> Result<(), CreateError> {
    if body.bundle.0.len() > BUNDLE_BYTES || body.blobs.len() > SHARE_BLOBS {
        return Err(CreateError::TooLarge);
    }
    let distinct: BTreeSet<&BlobId> = body.blobs.iter().collect();
    if body.bundle.0.is_empty() || distinct.len() != body.blobs.len() || !SHARE_SECONDS.contains(&body.lifetime) {
        return Err(CreateError::Malformed);
    }
    Ok(())
}

async fn create(tx: &mut dyn Tx, input: &Input) -> Result<ShareStatus, CreateError> {
    let Input { row, bundle, blobs, now } = input;
    if let Some(known) = tx.share(&row.id).await? {
        return if is_same(tx, &known, input).await? { Ok(status(&known)) } else { Err(CreateError::AlreadyExists) };
    }
    for blob in blobs {
        let found = tx.blob(blob).await?.filter(|found| found.vault == row.vault);
        if found.is_none_or(|found| found.state != BlobState::Live) {
            return Err(CreateError::WrongBlobState);
        }
    }
    if tx.live_shares(&row.vault, *now).await?.len() >= VAULT_SHARES as usize {
        return Err(CreateError::TooManyShares);
    }
    match tx.insert_share(row, bundle, blobs).await? {
        Inserted::New => Ok(status(row)),
        Inserted::Taken => Err(CreateError::AlreadyExists),
    }
}

/// Whether the same request came before; its answer may have been lost.
async fn is_same(tx: &mut dyn Tx, known: &ShareRow, input: &Input) -> Result<bool, CreateError> {
    let asked = ShareRow {
        expires_at: known.expires_at,
        opened: known.opened,
        computer: known.computer,
        said: known.said,
        ..input.row.clone()
    };
    if *known != asked || known.expires_at <= input.now {
        return Ok(false);
    }
    let given: BTreeSet<BlobId> = tx.share_blobs(&known.id).await?.into_iter().collect();
    Ok(given == input.blobs.iter().cloned().collect()
        && tx.share_bundle(&known.id).await?.is_some_and(|bundle| bundle == input.bundle))
}

fn status(row: &ShareRow) -> ShareStatus {
    ShareStatus {
        share: row.id.clone(),
        expires_at: row.expires_at,
        opened: row.opened,
        openings: row.openings,
        said: row.said,
    }
}
