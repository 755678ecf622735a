use super::{BATCH, Job, JobError};
use crate::app::App;
use crate::rules;
use async_trait::async_trait;

/// Counts of new vaults of past hours, and the keys of past days.
pub(super) struct Creations;

#[async_trait]
impl Job for Creations {
    fn name(&self) -> &'static str {
        "creations"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        let input = (rules::creations::hour(now), now.day());
        Ok(app.write(&input, |tx, (hour, day)| Box::pin(tx.delete_old_creations(*hour, *day, BATCH))).await?)
    }
}
