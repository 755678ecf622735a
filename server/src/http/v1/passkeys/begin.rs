//! A passkey may be made; the commit that adds its keyslot ends it. One is under way in a vault at a time.

use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Session, json},
    random::draw,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{CeremonyRow, Tx};
use wallet_api::{Nonce, VaultId, limits::CEREMONY_SECONDS, passkeys::PasskeyCreation, problem::ProblemCode};

endpoint_error! {
    /// Why the making of a passkey does not begin.
    session BeginError { }
}

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    let passkeys = app.passkeys.as_ref().ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    let user: [u8; 16] = draw(&*app.random);
    let begun = passkeys.begin_making(user).map_err(Failure::internal)?;
    let row = CeremonyRow {
        nonce: Nonce(draw(&*app.random)),
        vault: Some(session.vault.clone()),
        state: begun.state,
        expires_at: app.now().plus(CEREMONY_SECONDS),
    };
    let input = (session.vault.clone(), row);
    app.write_as(&session, &input, |tx, (vault, row)| Box::pin(begin(tx, vault, row))).await?;
    let creation = PasskeyCreation {
        nonce: input.1.nonce,
        challenge: begun.challenge,
        rp_id: passkeys.rp_id().to_owned(),
        user: user.to_vec().into(),
    };
    Ok(json(StatusCode::OK, &creation))
}

async fn begin(tx: &mut dyn Tx, vault: &VaultId, row: &CeremonyRow) -> Result<(), BeginError> {
    tx.delete_ceremonies(vault).await?;
    Ok(tx.insert_ceremony(row).await?)
}
