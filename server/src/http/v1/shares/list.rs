use crate::{
    app::AppState,
    http::{Failure, extract::Session, json},
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{ShareRow, StorageError, Tx};
use wallet_api::{
    UnixSeconds, VaultId,
    shares::{ShareStatus, SharesResponse},
};

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    let input = (session.vault, app.now());
    let shares = app.read(&input, |tx, (vault, now)| Box::pin(list(tx, vault, *now))).await?;
    Ok(json(StatusCode::OK, &shares))
}

async fn list(tx: &mut dyn Tx, vault: &VaultId, now: UnixSeconds) -> Result<SharesResponse, StorageError> {
    let shares = tx.live_shares(vault, now).await?.into_iter().map(status).collect();
    Ok(SharesResponse { shares, receipts: tx.receipts(vault).await?, now: Some(now) })
}

fn status(row: ShareRow) -> ShareStatus {
    ShareStatus {
        share: row.id,
        expires_at: row.expires_at,
        opened: row.opened,
        openings: row.openings,
        said: row.said,
    }
}
