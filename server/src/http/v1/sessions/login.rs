//! Login. Unknown slot, wrong signature, used or old challenge, locked vault, a passkey's slot: one answer, after the
//! same work.

use super::{Door, LoginError, NewSession, enter, is_signed, take_nonce};
use crate::{
    app::AppState,
    http::{Failure, extract::Json, json},
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{Counted, Tx};
use wallet_api::sessions::{LoginRequest, OpenedVault, login_message};

pub(crate) async fn handler(State(app): State<AppState>, Json(body): Json<LoginRequest>) -> Result<Response, Failure> {
    let message = login_message(&app.origin, &body.slot, &body.nonce);
    let input = (body, message, NewSession::draw(&app));
    let opened = app.write(&input, |tx, (body, message, session)| Box::pin(open(tx, body, message, session))).await??;
    app.count(Counted::VaultsOpened, 1);
    Ok(json(StatusCode::OK, &opened))
}

/// The inner result is a refusal that is committed: the challenge is used up, or a wait begins.
async fn open(
    tx: &mut dyn Tx,
    body: &LoginRequest,
    message: &[u8],
    session: &NewSession,
) -> Result<Result<OpenedVault, LoginError>, LoginError> {
    let is_fresh = take_nonce(tx, &body.nonce, session.now).await?;
    let Door { slot, vault, passkey } = Door::look(tx, &body.slot, session.now).await?;
    let is_signed = is_signed(slot.as_ref().map(|slot| &slot.public_key), message, &body.signature);
    if !is_fresh || !is_signed || passkey.is_some() {
        return Ok(Err(LoginError::NothingOpens));
    }
    enter(tx, session, slot, vault).await
}
