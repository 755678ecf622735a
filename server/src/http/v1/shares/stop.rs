use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Session, SharePath},
        no_content,
    },
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{ShareId, VaultId};

endpoint_error! {
    /// Why a share is not stopped.
    session StopError { }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    SharePath { share }: SharePath,
) -> Result<Response, Failure> {
    let input = (session.vault.clone(), share);
    app.write_as(&session, &input, |tx, (vault, share)| Box::pin(stop(tx, vault, share))).await?;
    Ok(no_content())
}

async fn stop(tx: &mut dyn Tx, vault: &VaultId, share: &ShareId) -> Result<(), StopError> {
    Ok(tx.delete_share(vault, share).await?)
}
