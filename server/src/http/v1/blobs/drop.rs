use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{BlobPath, Session},
        no_content,
    },
    jobs,
};
use axum::{extract::State, response::Response};
use storage::{BlobState, Tx};
use wallet_api::{BlobId, VaultId};

endpoint_error! {
    /// Why a blob is not dropped.
    session DropError { NotFound, WrongBlobState }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    BlobPath { blob }: BlobPath,
) -> Result<Response, Failure> {
    let input = (session.vault.clone(), blob);
    app.write_as(&session, &input, |tx, (vault, blob)| Box::pin(doom(tx, vault, blob))).await?;
    // The row is gone; a failure here leaves the file to the job that does the same.
    jobs::delete_file(&app, &input.1).await;
    Ok(no_content())
}

async fn doom(tx: &mut dyn Tx, vault: &VaultId, blob: &BlobId) -> Result<(), DropError> {
    let row = tx.blob(blob).await?.filter(|row| row.vault == *vault).ok_or(DropError::NotFound)?;
    match row.state {
        BlobState::Pending => Ok(tx.doom_blob(blob).await?),
        BlobState::Live | BlobState::Binned => Err(DropError::WrongBlobState),
    }
}
