//! Login. Unknown slot, wrong signature, used or old challenge, locked vault: one answer, after the same work.

use super::{NewSession, begin, is_signed, take_nonce};
use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Json, json},
    rules,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::Tx;
use wallet_api::{
    VaultId,
    sessions::{LoginRequest, OpenedVault, login_message},
};

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
    // An unknown slot looks for a vault that there is not, so that every refusal has done the same.
    let vault = slot.as_ref().map_or(VaultId(body.slot.0), |slot| slot.vault.clone());
    let vault = tx.vault(&vault).await?.filter(|vault| !rules::vaults::is_shut(vault, session.now));
    let is_signed = is_signed(slot.as_ref().map(|slot| &slot.public_key), message, &body.signature);
    let (Some(slot), Some(vault), true) = (slot, vault, is_fresh && is_signed) else {
        return Ok(Err(LoginError::NothingOpens));
    };
    let Some(manifest) = tx.newest_manifest(&vault.id).await? else { return Ok(Err(LoginError::NothingOpens)) };
    Ok(Ok(begin(tx, session, vault, slot, manifest).await?))
}
