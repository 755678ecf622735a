//! The receipt of an opening: until it is stored, the opening serves no blob.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{Json, OpeningHash, SharedPath},
        no_content,
        v1::openings::{NotAvailable, allowed},
    },
    rules::shares::{RECEIPT_BYTES, RECEIPTS_KEPT},
};
use axum::{extract::State, response::Response};
use storage::{Inserted, ReceiptRow, TokenHash, Tx};
use wallet_api::{ShareId, UnixSeconds, shares::ReceiptRequest};

endpoint_error! {
    /// Why a receipt is not taken.
    LeaveError { ShareNotAvailable, AlreadyExists, TooLarge, Malformed }
}

impl From<NotAvailable> for LeaveError {
    fn from(error: NotAvailable) -> Self {
        match error {
            NotAvailable::ShareNotAvailable => Self::ShareNotAvailable,
            NotAvailable::Storage(error) => Self::Storage(error),
        }
    }
}

struct Input {
    share: ShareId,
    opening: TokenHash,
    receipt: Vec<u8>,
    now: UnixSeconds,
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    SharedPath { share }: SharedPath,
    OpeningHash(opening): OpeningHash,
    Json(body): Json<ReceiptRequest>,
) -> Result<Response, Failure> {
    let input = Input { share, opening, receipt: body.receipt.0, now: app.now() };
    app.write(&input, |tx, input| Box::pin(leave(tx, input))).await?;
    Ok(no_content())
}

async fn leave(tx: &mut dyn Tx, input: &Input) -> Result<(), LeaveError> {
    let Input { share, opening, receipt, now } = input;
    let share = allowed(tx, share, opening, *now).await?;
    match receipt.len() {
        0 => return Err(LeaveError::Malformed),
        len if len > RECEIPT_BYTES => return Err(LeaveError::TooLarge),
        _ => {}
    }
    let (share, vault) = (share.id, share.vault);
    let row = ReceiptRow { opening: *opening, share, vault, receipt: receipt.clone(), day: now.day() };
    if tx.insert_receipt(&row).await? == Inserted::New {
        return Ok(tx.trim_receipts(&row.share, RECEIPTS_KEPT).await?);
    }
    let known = tx.receipt_of(opening).await?;
    // One that was emptied since cannot be compared any more.
    if known.is_some_and(|known| known.is_empty() || known == *receipt) {
        Ok(())
    } else {
        Err(LeaveError::AlreadyExists)
    }
}
