//! The record that a spoken code leads to, as long as its share lives. Not an opening: it is only a link.

use crate::{
    app::AppState,
    http::{
        Failure,
        extract::SpokenPath,
        json,
        v1::openings::{NotAvailable, live_share},
    },
};
use axum::{extract::State, http::StatusCode, response::Response};
use storage::Tx;
use wallet_api::{SpokenSlot, UnixSeconds, shares::SpokenRecord};

pub(crate) async fn handler(State(app): State<AppState>, SpokenPath { slot }: SpokenPath) -> Result<Response, Failure> {
    let input = (slot, app.now());
    let record = app.read(&input, |tx, (slot, now)| Box::pin(read(tx, slot, *now))).await?;
    Ok(json(StatusCode::OK, &record))
}

async fn read(tx: &mut dyn Tx, slot: &SpokenSlot, now: UnixSeconds) -> Result<SpokenRecord, NotAvailable> {
    let (share, record) = tx.spoken(slot).await?.ok_or(NotAvailable::ShareNotAvailable)?;
    live_share(tx, &share, now).await?.ok_or(NotAvailable::ShareNotAvailable)?;
    Ok(SpokenRecord { slot: slot.clone(), record: record.into() })
}
