//! What a depositor may know of a file request. It says nothing of the vault, and looking changes nothing.

use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Depositor, json},
    rules::requests::{has_room, left},
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::Tx;
use wallet_api::requests::OpenFileRequest;

endpoint_error! {
    /// Nothing can be deposited here, whatever the cause.
    LookError { RequestNotAvailable }
}

pub(crate) async fn handler(State(app): State<AppState>, depositor: Depositor) -> Result<Response, Failure> {
    let open = app.read(&depositor, |tx, depositor| Box::pin(look(tx, depositor))).await?;
    Ok(json(StatusCode::OK, &open))
}

async fn look(tx: &mut dyn Tx, depositor: &Depositor) -> Result<OpenFileRequest, LookError> {
    let Depositor { request, now } = depositor;
    let left = left(request, &tx.arriving(&request.id).await?, *now);
    if !has_room(left, 1) {
        return Err(LookError::RequestNotAvailable);
    }
    let invitation = tx.request_invitation(&request.id).await?.ok_or(LookError::RequestNotAvailable)?;
    Ok(OpenFileRequest { invitation: invitation.into(), expires_at: request.expires_at, left, now: *now })
}
