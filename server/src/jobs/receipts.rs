use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::limits::RECEIPT_DAYS;

/// Receipts that are too old.
pub(super) struct Receipts;

#[async_trait]
impl Job for Receipts {
    fn name(&self) -> &'static str {
        "receipts"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let Some(day) = app.now().day().checked_sub(RECEIPT_DAYS) else { return Ok(0) };
        Ok(app.write(&day, |tx, day| Box::pin(tx.delete_old_receipts(*day, BATCH))).await?)
    }
}
