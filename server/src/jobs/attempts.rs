use super::{BATCH, Job, JobError};
use crate::app::App;
use crate::rules::attempts::{FORGOTTEN_AFTER, ONCE_FORGOTTEN_AFTER, TRIED_ONCE};
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
        let once = (TRIED_ONCE, UnixSeconds(now.saturating_sub(ONCE_FORGOTTEN_AFTER)));
        let input = (by, once);
        Ok(app.write(&input, |tx, (by, once)| Box::pin(tx.delete_refilled_attempts(*by, *once, BATCH))).await?)
    }
}
