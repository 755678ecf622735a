use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::{
    UnixSeconds,
    limits::{DEPOSIT_DAYS, DEPOSIT_WAIT_SECONDS},
};

/// File requests that ended.
pub(super) struct Requests;

#[async_trait]
impl Job for Requests {
    fn name(&self) -> &'static str {
        "file requests"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        Ok(app.write(&now, |tx, now| Box::pin(tx.delete_expired_requests(*now, BATCH))).await?)
    }
}

/// Deposits that wait too long for their next piece, or whose file request is gone.
pub(super) struct StaleDeposits;

#[async_trait]
impl Job for StaleDeposits {
    fn name(&self) -> &'static str {
        "stale deposits"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let by = UnixSeconds(app.now().0.saturating_sub(DEPOSIT_WAIT_SECONDS));
        Ok(app.write(&by, |tx, by| Box::pin(tx.doom_stale_deposits(*by, BATCH))).await?)
    }
}

/// Deposits that nobody took out of the inbox in time.
pub(super) struct OldDeposits;

#[async_trait]
impl Job for OldDeposits {
    fn name(&self) -> &'static str {
        "old deposits"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let Some(day) = app.now().day().checked_sub(DEPOSIT_DAYS) else { return Ok(0) };
        Ok(app.write(&day, |tx, day| Box::pin(tx.doom_old_deposits(*day, BATCH))).await?)
    }
}
