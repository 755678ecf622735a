//! Login with a passkey: its assertion and its door's signature. Every refusal is that of any other login, after the
//! same work.

use super::{Door, LoginError, NewSession, enter, is_signed};
use crate::{
    app::{App, AppState},
    http::{Failure, extract::Json, json},
    passkeys::Passkeys,
    rules,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{CeremonyRow, Counted, PasskeyRow, Tx};
use wallet_api::{
    SlotId,
    limits::PASSKEY_BYTES,
    passkeys::PasskeyLoginRequest,
    problem::ProblemCode,
    sessions::{OpenedVault, login_message},
};

/// A passkey that was rightly used.
struct Proven {
    /// As it was when it was looked at.
    before: PasskeyRow,
    /// As it is to be stored.
    after: PasskeyRow,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Json(body): Json<PasskeyLoginRequest>,
) -> Result<Response, Failure> {
    check_sizes(&body)?;
    let _place = app.place_to_guess().await.ok_or_else(Failure::busy)?;
    let session = NewSession::draw(&app);
    let input = (body, session);
    let (ceremony, door) = app.write(&input, |tx, (body, session)| Box::pin(take(tx, body, session))).await?;
    let (body, session) = input;
    let turn = app.turn().await;
    let proven = prove(&app, &body, ceremony, door).ok_or(LoginError::NothingOpens)?;
    drop(turn);
    let input = (body.login.slot, proven, session);
    let opened = app.write(&input, |tx, (slot, proven, session)| Box::pin(open(tx, slot, proven, session))).await??;
    app.count(Counted::VaultsOpened, 1);
    Ok(json(StatusCode::OK, &opened))
}

fn check_sizes(body: &PasskeyLoginRequest) -> Result<(), Failure> {
    let PasskeyLoginRequest { login: _, credential, authenticator_data, client_data, signature, user } = body;
    let parts = [credential, authenticator_data, client_data, signature, user];
    if parts.iter().any(|part| part.0.len() > PASSKEY_BYTES) {
        return Err(Failure::new(ProblemCode::TooLarge));
    }
    Ok(())
}

/// Takes the ceremony away, whatever comes of it, and looks at the door.
async fn take(
    tx: &mut dyn Tx,
    body: &PasskeyLoginRequest,
    session: &NewSession,
) -> Result<(Option<CeremonyRow>, Door), LoginError> {
    let ceremony = tx.take_ceremony(&body.login.nonce).await?;
    let ceremony = ceremony.filter(|ceremony| rules::passkeys::uses(ceremony, session.now));
    Ok((ceremony, Door::look(tx, &body.login.slot, session.now).await?))
}

/// Verifies both proofs, or, where there is no such passkey, does as much for nothing.
fn prove(app: &App, body: &PasskeyLoginRequest, ceremony: Option<CeremonyRow>, door: Door) -> Option<Proven> {
    let message = login_message(&app.origin, &body.login.slot, &body.login.nonce);
    let is_signed = is_signed(door.slot.as_ref().map(|slot| &slot.public_key), &message, &body.login.signature);
    let known = door.passkey.filter(|passkey| passkey.credential == body.credential.0);
    let kept = known.as_ref().map_or_else(|| Passkeys::nobody(body), |passkey| passkey.state.clone());
    let state = app.passkeys.as_ref()?.finish_use(&ceremony?.state, &kept, body);
    let (Some(before), Some(state), true, Some(_)) = (known, state, is_signed, door.vault) else { return None };
    let after = PasskeyRow { state, ..before.clone() };
    Some(Proven { before, after })
}

/// Opens the vault, if the passkey is still what it was: of two uses with one counter, one succeeds.
async fn open(
    tx: &mut dyn Tx,
    slot: &SlotId,
    proven: &Proven,
    session: &NewSession,
) -> Result<Result<OpenedVault, LoginError>, LoginError> {
    let Door { slot, vault, passkey } = Door::look(tx, slot, session.now).await?;
    if passkey.as_ref() != Some(&proven.before) {
        return Ok(Err(LoginError::NothingOpens));
    }
    tx.put_passkey(&proven.after).await?;
    enter(tx, session, slot, vault).await
}
