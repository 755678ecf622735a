use crate::{
    app::AppState,
    http::{Failure, extract::Session, json},
    rules::requests::left,
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::{StorageError, Tx};
use wallet_api::{
    UnixSeconds, VaultId,
    requests::{FileRequestStatus, InboxResponse},
};

pub(crate) async fn handler(State(app): State<AppState>, session: Session) -> Result<Response, Failure> {
    let input = (session.vault, app.now());
    let inbox = app.read(&input, |tx, (vault, now)| Box::pin(list(tx, vault, *now))).await?;
    Ok(json(StatusCode::OK, &inbox))
}

async fn list(tx: &mut dyn Tx, vault: &VaultId, now: UnixSeconds) -> Result<InboxResponse, StorageError> {
    let mut requests = Vec::new();
    for row in tx.live_requests(vault, now).await? {
        let left = left(&row, &tx.arriving(&row.id).await?, now);
        requests.push(FileRequestStatus { request: row.id, expires_at: row.expires_at, left });
    }
    Ok(InboxResponse { requests, inbox: tx.inbox(vault).await?, now: Some(now) })
}
