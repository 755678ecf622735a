//! The spoken code of a live share: one for each, the last one stays.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, Session, SharePath},
        no_content,
    },
    rules,
};
use axum::{extract::State, response::Response};
use storage::{Inserted, Tx};
use wallet_api::{ShareId, UnixSeconds, VaultId, limits::SPOKEN_BYTES, shares::SpokenRecord};

endpoint_error! {
    /// Why a share gets no spoken code.
    session PutError { Malformed, NotFound, AlreadyExists }
}

struct Input {
    vault: VaultId,
    share: ShareId,
    spoken: SpokenRecord,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    SharePath { share }: SharePath,
    Json(spoken): Json<SpokenRecord>,
) -> Result<Response, Failure> {
    if !(1..=SPOKEN_BYTES).contains(&spoken.record.0.len()) {
        return Err(PutError::Malformed.into());
    }
    let input = Input { vault: session.vault.clone(), share, spoken, now: app.now() };
    app.write_as(&session, &input, |tx, input| Box::pin(put(tx, input))).await?;
    Ok(no_content())
}

async fn put(tx: &mut dyn Tx, input: &Input) -> Result<(), PutError> {
    let Input { vault, share, spoken, now } = input;
    let own = tx.share(share).await?.filter(|found| found.vault == *vault && rules::shares::is_live(found, *now));
    if own.is_none() {
        return Err(PutError::NotFound);
    }
    match tx.put_spoken(share, &spoken.slot, &spoken.record.0).await? {
        Inserted::New => Ok(()),
        Inserted::Taken => Err(PutError::AlreadyExists),
    }
}
