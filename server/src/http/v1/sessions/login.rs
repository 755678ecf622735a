//! Login. Unknown slot, wrong signature, used or old challenge, locked vault: one answer, after the same work.

use super::{NewSession, begin, is_signed, take_nonce};
use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Json, json},
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::Tx;
use wallet_api::sessions::{LoginRequest, OpenedVault, login_message};

endpoint_error! {
    /// Why a door stays shut.
    LoginError { NothingOpens }
}

pub(crate) async fn handler(State(app): State<AppState>, Json(body): Json<LoginRequest>) -> Result<Response, Failure> {
    let message = login_message(&app.origin, &body.slot, &body.nonce);
    let input = (body, message, NewSession::draw(&app));
    let opened = app.write(&input, |tx, (body, message, session)| Box::pin(open(tx, body, message, session))).await??;
    Ok(json(StatusCode::OK, &opened))
}

/// The inner result is a refusal that is committed: the challenge is used up.
async fn open(
    tx: &mut dyn Tx,
    body: &LoginRequest,
    message: &[u8],
    session: &NewSession,
) -> Result<Result<OpenedVault, LoginError>, LoginError> {
    let is_fresh = take_nonce(tx, &body.nonce, session.now).await?;
    let slot = tx.slot(&body.slot).await?;
    let is_signed = is_signed(slot.as_ref().map(|slot| &slot.public_key), message, &body.signature);
    let Some(slot) = slot.filter(|_| is_fresh && is_signed) else { return Ok(Err(LoginError::NothingOpens)) };

    let vault = tx.vault(&slot.vault).await?;
    let is_shut = |until| session.now < until;
    let vault = vault.filter(|v| !v.locked_until.is_some_and(is_shut) && v.erased_at.is_none_or(|at| session.now < at));
    let manifest = tx.newest_manifest(&slot.vault).await?;
    let (Some(vault), Some(manifest)) = (vault, manifest) else { return Ok(Err(LoginError::NothingOpens)) };
    Ok(Ok(begin(tx, session, vault, slot, manifest).await?))
}
