//! Whether a voucher can be used, before somebody makes a card and a story for nothing. Nothing is written.

use super::{Standing, look_at, standing};
use crate::{
    app::AppState,
    http::{Failure, endpoint_error, extract::Json, no_content},
};
use axum::{extract::State, response::Response};
use wallet_api::vouchers::Voucher;

endpoint_error! {
    /// Why it cannot be used.
    LookError { VoucherNotValid, VoucherUsed }
}

pub(crate) async fn handler(State(app): State<AppState>, Json(body): Json<Voucher>) -> Result<Response, Failure> {
    let shown = look_at(&app, Some(&body)).await?;
    match app.read(&shown, |tx, shown| Box::pin(standing(tx, shown))).await.map_err(LookError::Storage)? {
        Standing::Good | Standing::Missing => Ok(no_content()),
        Standing::NotValid => Err(LookError::VoucherNotValid.into()),
        Standing::Used => Err(LookError::VoucherUsed.into()),
    }
}
