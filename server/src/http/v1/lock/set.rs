use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session},
        no_content,
    },
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{UnixSeconds, VaultId, limits::LOCK_SECONDS, vaults::LockRequest};

endpoint_error! {
    /// Why a vault is not locked.
    session LockError { Malformed }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    Json(body): Json<LockRequest>,
) -> Result<Response, Failure> {
    let now = app.now();
    if body.until <= now || body.until > now.plus(LOCK_SECONDS) {
        return Err(LockError::Malformed.into());
    }
    let input = (session.vault.clone(), body.until);
    app.write_as(&session, &input, |tx, (vault, until)| Box::pin(lock(tx, vault, *until))).await?;
    Ok(no_content())
}

async fn lock(tx: &mut dyn Tx, vault: &VaultId, until: UnixSeconds) -> Result<(), LockError> {
    tx.set_lock(vault, until).await?;
    tx.end_sessions(vault).await?;
    // A wait that went on behind the lock could be over before its owner has a chance to refuse it.
    for waiting in tx.recoveries(vault).await? {
        tx.delete_recovery(&waiting.slot).await?;
    }
    Ok(())
}
