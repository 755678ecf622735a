use super::{path::param, token::bearer};
use crate::{
    app::{AppState, hash_token},
    http::Failure,
    rules,
};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use storage::{RequestRow, StorageError, Tx};
use wallet_api::{RequestId, UnixSeconds, problem::ProblemCode};

/// Somebody who has the link of a live file request. That is found out before anything of a body is read.
pub(crate) struct Depositor {
    pub(crate) request: RequestRow,
    pub(crate) now: UnixSeconds,
}

impl FromRequestParts<AppState> for Depositor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Failure> {
        let refused = || Failure::new(ProblemCode::RequestNotAvailable);
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| refused())?;
        let request: RequestId = param(&params, "request").ok_or_else(refused)?;
        let now = app.now();
        let input = (request, hash_token(&bearer(parts).ok_or_else(refused)?).0, now);
        let found = app.read(&input, |tx, (request, token, now)| Box::pin(admitted(tx, request, token, *now))).await?;
        Ok(Self { request: found.ok_or_else(refused)?, now })
    }
}

/// The file request, if the token is its own.
async fn admitted(
    tx: &mut dyn Tx,
    request: &RequestId,
    token: &[u8; 32],
    now: UnixSeconds,
) -> Result<Option<RequestRow>, StorageError> {
    Ok(live_request(tx, request, now).await?.filter(|request| rules::requests::admits(request, token)))
}

/// The file request, if it is live and its vault is not gone. A locked vault still takes deposits, as its shares still open.
pub(crate) async fn live_request(
    tx: &mut dyn Tx,
    request: &RequestId,
    now: UnixSeconds,
) -> Result<Option<RequestRow>, StorageError> {
    let found = tx.request(request).await?.filter(|request| rules::requests::is_live(request, now));
    let Some(request) = found else { return Ok(None) };
    let vault = tx.vault(&request.vault).await?;
    Ok(vault.filter(|vault| !rules::vaults::is_gone(vault, now)).map(|_| request))
}
