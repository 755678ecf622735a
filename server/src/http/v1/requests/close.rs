//! Closing a file request: what is whole stays in the inbox, what is still arriving goes.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{FileRequestPath, Session},
        no_content,
    },
    jobs,
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{BlobId, RequestId, VaultId};

endpoint_error! {
    /// Why a file request is not closed.
    session CloseError { }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    FileRequestPath { request }: FileRequestPath,
) -> Result<Response, Failure> {
    let input = (session.vault.clone(), request);
    let doomed = app.write_as(&session, &input, |tx, (vault, request)| Box::pin(close(tx, vault, request))).await?;
    for blob in &doomed {
        // The row is gone; a failure here leaves the file to the job that does the same.
        jobs::delete_file(&app, blob).await;
    }
    Ok(no_content())
}

async fn close(tx: &mut dyn Tx, vault: &VaultId, request: &RequestId) -> Result<Vec<BlobId>, CloseError> {
    let mut doomed = Vec::new();
    for blob in tx.arriving(request).await?.into_iter().filter(|blob| blob.vault == *vault) {
        tx.doom_blob(&blob.id).await?;
        doomed.push(blob.id);
    }
    tx.delete_request(vault, request).await?;
    Ok(doomed)
}
