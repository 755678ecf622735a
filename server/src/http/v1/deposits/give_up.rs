//! Giving up a deposit that is not whole yet, so that its place is free. What is whole cannot be taken back.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{DepositPath, Depositor},
        no_content,
        v1::deposits::whole,
    },
    jobs,
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{BlobId, DepositId, RequestId};

endpoint_error! {
    /// Why a deposit is not given up.
    GiveUpError { WrongBlobState }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    Depositor { request, .. }: Depositor,
    DepositPath { deposit }: DepositPath,
) -> Result<Response, Failure> {
    let input = (request.id, deposit);
    let doomed = app.write(&input, |tx, (request, deposit)| Box::pin(give_up(tx, request, deposit))).await?;
    if let Some(blob) = doomed {
        // The row is gone; a failure here leaves the file to the job that does the same.
        jobs::delete_file(&app, &blob).await;
    }
    Ok(no_content())
}

async fn give_up(tx: &mut dyn Tx, request: &RequestId, deposit: &DepositId) -> Result<Option<BlobId>, GiveUpError> {
    if whole(tx, request, deposit).await?.is_some() {
        return Err(GiveUpError::WrongBlobState);
    }
    let Some(found) = tx.deposit(request, deposit).await? else { return Ok(None) };
    tx.doom_blob(&found.blob).await?;
    Ok(Some(found.blob))
}
