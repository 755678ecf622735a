use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;

/// Passkeys whose making or use took too long.
pub(super) struct Ceremonies;

#[async_trait]
impl Job for Ceremonies {
    fn name(&self) -> &'static str {
        "ceremonies"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        Ok(app.write(&now, |tx, now| Box::pin(tx.delete_expired_ceremonies(*now, BATCH))).await?)
    }
}
