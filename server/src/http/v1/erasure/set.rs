use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session},
        no_content,
    },
    jobs,
    rules::vaults::WAY_BACK_SECONDS,
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{
    UnixSeconds, VaultId,
    vaults::{ErasureRequest, ErasureTime},
};

endpoint_error! {
    /// Why a vault is not erased.
    session ErasureError { }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    Json(body): Json<ErasureRequest>,
) -> Result<Response, Failure> {
    let input = (session.vault.clone(), body.when, app.now());
    app.write_as(&session, &input, |tx, (vault, when, now)| Box::pin(erase(tx, vault, *when, *now))).await?;
    match body.when {
        // The rows are gone; a failure here leaves the files to the job that does the same.
        ErasureTime::Now => jobs::delete_files(&app).await,
        ErasureTime::InSevenDays => {}
    }
    Ok(no_content())
}

async fn erase(tx: &mut dyn Tx, vault: &VaultId, when: ErasureTime, now: UnixSeconds) -> Result<(), ErasureError> {
    match when {
        ErasureTime::Now => tx.delete_vault(vault).await?,
        ErasureTime::InSevenDays => tx.set_erasure(vault, Some(now.plus(WAY_BACK_SECONDS))).await?,
    }
    Ok(())
}
