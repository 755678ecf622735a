use super::{BATCH, Job, JobError};
use crate::{app::App, rules::refusals::REMEMBERED_SECONDS};
use async_trait::async_trait;
use wallet_api::UnixSeconds;

/// Refused guesses that are long ago.
pub(super) struct Refusals;

#[async_trait]
impl Job for Refusals {
    fn name(&self) -> &'static str {
        "refusals"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let by = UnixSeconds(app.now().0.saturating_sub(REMEMBERED_SECONDS));
        Ok(app.write(&by, |tx, by| Box::pin(tx.delete_old_refusals(*by, BATCH))).await?)
    }
}
