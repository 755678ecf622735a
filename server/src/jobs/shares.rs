use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;

/// Shares that ended, with their bundles, grants and openings.
pub(super) struct Shares;

#[async_trait]
impl Job for Shares {
    fn name(&self) -> &'static str {
        "shares"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        Ok(app.write(&now, |tx, now| Box::pin(tx.delete_expired_shares(*now, BATCH))).await?)
    }
}

/// Openings that ended before their share.
pub(super) struct Openings;

#[async_trait]
impl Job for Openings {
    fn name(&self) -> &'static str {
        "openings"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        Ok(app.write(&now, |tx, now| Box::pin(tx.delete_expired_openings(*now, BATCH))).await?)
    }
}
