use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;

/// Login challenges that expired.
pub(super) struct Challenges;

#[async_trait]
impl Job for Challenges {
    fn name(&self) -> &'static str {
        "challenges"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        Ok(app.write(&now, |tx, now| Box::pin(tx.delete_expired_challenges(*now, BATCH))).await?)
    }
}
