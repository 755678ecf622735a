use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Session, no_content},
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::VaultId;

endpoint_error! {
    /// Why an erasure is not taken back.
    session CancelError { }
}

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    app.write_as(&session, &session.vault, |tx, vault| Box::pin(cancel(tx, vault))).await?;
    Ok(no_content())
}

async fn cancel(tx: &mut dyn Tx, vault: &VaultId) -> Result<(), CancelError> {
    Ok(tx.set_erasure(vault, None).await?)
}
