use super::{BATCH, Job, JobError};
use crate::{app::App, rules::refusals::REMEMBERED_SECONDS};
use async_trait::async_trait;
use wallet_api::UnixSeconds;

/// So many refusals are remembered at most: whoever invents handles could else fill the disk with them.
const KEPT: u32 = 1_000_000;

/// Refused guesses that are long ago, or beyond the newest ones.
pub(super) struct Refusals;

#[async_trait]
impl Job for Refusals {
    fn name(&self) -> &'static str {
        "refusals"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let by = UnixSeconds(app.now().0.saturating_sub(REMEMBERED_SECONDS));
        let beyond = app.read(&KEPT, |tx, kept| Box::pin(tx.refusal_beyond(*kept))).await?;
        let by = beyond.map_or(by, |beyond| beyond.max(by));
        Ok(app.write(&by, |tx, by| Box::pin(tx.delete_old_refusals(*by, BATCH))).await?)
    }
}
