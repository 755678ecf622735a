//! A passkey may be used, whosever it is; the login ends it.

use crate::{
    app::AppState,
    http::{Failure, json},
    random::draw,
    rules::passkeys::USES_KEPT,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{CeremonyRow, StorageError};
use wallet_api::{Nonce, limits::CEREMONY_SECONDS, passkeys::PasskeyChallenge, problem::ProblemCode};

/// One use in 64 takes away what is too much.
const TRIMS_OF_256: u8 = 4;

pub(crate) async fn handler(State(app): State<AppState>) -> Result<Response, Failure> {
    let passkeys = app.passkeys.as_ref().ok_or_else(|| Failure::new(ProblemCode::NotFound))?;
    let begun = passkeys.begin_use().map_err(Failure::internal)?;
    let row = CeremonyRow {
        nonce: Nonce(draw(&*app.random)),
        vault: None,
        state: begun.state,
        expires_at: app.now().plus(CEREMONY_SECONDS),
    };
    app.write(&row, |tx, row| Box::pin(tx.insert_ceremony(row))).await?;
    // By itself and seldom: all uses that begin at the same time would get in its way.
    if draw::<1>(&*app.random)[0] < TRIMS_OF_256 {
        let trimmed = app.write(&(), |tx, ()| Box::pin(tx.trim_ceremonies(USES_KEPT))).await;
        if let Err::<_, StorageError>(error) = trimmed {
            tracing::warn!(cause = %error, "uses of passkeys are not trimmed; it is tried again");
        }
    }
    let rp_id = passkeys.rp_id().to_owned();
    Ok(json(StatusCode::OK, &PasskeyChallenge { nonce: row.nonce, challenge: begun.challenge, rp_id }))
}
