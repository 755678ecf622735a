//! Opening a share: the one request that counts as an opening.

use super::{NotAvailable, allowed::live_share};
use crate::{
    app::{AppState, hash_token},
    http::{
        Failure,
        extract::{AccessHash, Json, SharedPath},
        json,
    },
    rules,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{Counted, OpeningRow, ShareRow, TokenHash, Tx};
use wallet_api::{
    OpeningToken, ShareId, UnixSeconds,
    shares::{OpenShareRequest, OpenedShare},
};

struct Input {
    share: ShareId,
    access: [u8; 32],
    token: [u8; 32],
    hash: TokenHash,
    computer: Option<TokenHash>,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    SharedPath { share }: SharedPath,
    AccessHash(access): AccessHash,
    Json(body): Json<OpenShareRequest>,
) -> Result<Response, Failure> {
    let (token, hash) = app.draw_token();
    let computer = body.computer.map(|computer| hash_token(computer.as_bytes()));
    let input = Input { share, access, token, hash, computer, now: app.now() };
    // Read first: who guesses share ids must not keep the one writer busy.
    app.read(&input, |tx, input| Box::pin(async { admitted(tx, input).await.map(drop) })).await?;
    let opened = app.write(&input, |tx, input| Box::pin(open(tx, input))).await?;
    app.count(Counted::SharesOpened, 1);
    Ok(json(StatusCode::OK, &opened))
}

/// The share, if the token is its own and it can still be opened.
async fn admitted(tx: &mut dyn Tx, input: &Input) -> Result<ShareRow, NotAvailable> {
    let share = live_share(tx, &input.share, input.now).await?;
    let share = share.filter(|share| rules::shares::admits(share, &input.access));
    let share = share.filter(|share| rules::shares::admits_computer(share, input.computer.as_ref()));
    let share = share.filter(|share| share.opened < rules::shares::opening_limit(share));
    share.ok_or(NotAvailable::ShareNotAvailable)
}

async fn open(tx: &mut dyn Tx, input: &Input) -> Result<OpenedShare, NotAvailable> {
    let Input { token, hash, now, .. } = input;
    let share = admitted(tx, input).await?;
    if !tx.count_opening(&share.id, rules::shares::opening_limit(&share)).await? {
        return Err(NotAvailable::ShareNotAvailable);
    }
    if let Some(computer) = input.computer.as_ref().filter(|_| share.first_computer) {
        tx.bind_computer(&share.id, computer).await?;
    }
    let bundle = tx.share_bundle(&share.id).await?.ok_or(NotAvailable::ShareNotAvailable)?;
    let ends_at = rules::shares::opening_end(&share, *now);
    tx.insert_opening(&OpeningRow { token_hash: *hash, share: share.id, ends_at }).await?;
    Ok(OpenedShare {
        opening: OpeningToken(*token),
        bundle: bundle.into(),
        expires_at: share.expires_at,
        opening_ends_at: ends_at,
        now: *now,
    })
}
