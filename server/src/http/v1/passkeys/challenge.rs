//! A passkey may be used, whosever it is; the login ends it.

use crate::{
    app::AppState,
    http::{Failure, json},
    random::draw,
    rules::passkeys::USES_KEPT,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{CeremonyRow, StorageError, Tx};
use wallet_api::{Nonce, limits::CEREMONY_SECONDS, passkeys::PasskeyChallenge, problem::ProblemCode};

pub(crate) async fn handler(State(app): State<AppState>) -> Result<Response, Failure> {
    let passkeys = app.passkeys.as_ref().ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    let begun = passkeys.begin_use().map_err(Failure::internal)?;
    let row = CeremonyRow {
        nonce: Nonce(draw(&*app.random)),
        vault: None,
        state: begun.state,
        expires_at: app.now().plus(CEREMONY_SECONDS),
    };
    app.write(&row, |tx, row| Box::pin(begin(tx, row))).await?;
    let rp_id = passkeys.rp_id().to_owned();
    Ok(json(StatusCode::OK, &PasskeyChallenge { nonce: row.nonce, challenge: begun.challenge, rp_id }))
}

async fn begin(tx: &mut dyn Tx, row: &CeremonyRow) -> Result<(), StorageError> {
    tx.insert_ceremony(row).await?;
    tx.trim_ceremonies(USES_KEPT).await
}
