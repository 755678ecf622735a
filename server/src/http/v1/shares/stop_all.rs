use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Session, no_content},
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::VaultId;

endpoint_error! {
    /// Why shares are not stopped.
    session StopError { }
}

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    app.write_as(&session, &session.vault, |tx, vault| Box::pin(stop_all(tx, vault))).await?;
    Ok(no_content())
}

async fn stop_all(tx: &mut dyn Tx, vault: &VaultId) -> Result<(), StopError> {
    Ok(tx.delete_shares(vault).await?)
}
