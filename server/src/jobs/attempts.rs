use super::{BATCH, Job, JobError};
use crate::app::App;
use crate::rules::attempts::{FORGOTTEN_AFTER, UNUSED_FORGOTTEN_AFTER};
use async_trait::async_trait;
use wallet_api::UnixSeconds;

/// Handles that have all their attempts back.
pub(super) struct Attempts;

#[async_trait]
impl Job for Attempts {
    fn name(&self) -> &'static str {
        "attempts"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now().0;
        let by = UnixSeconds(now.saturating_sub(FORGOTTEN_AFTER));
        let unused_by = UnixSeconds(now.saturating_sub(UNUSED_FORGOTTEN_AFTER));
        let input = (by, unused_by);
        Ok(app.write(&input, |tx, (by, unused)| Box::pin(tx.delete_refilled_attempts(*by, *unused, BATCH))).await?)
    }
}
