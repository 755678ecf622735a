use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::{UnixSeconds, limits::RECOVERY_SECONDS};

/// Openings that waited, and whose time to open is over.
pub(super) struct Recoveries;

#[async_trait]
impl Job for Recoveries {
    fn name(&self) -> &'static str {
        "recoveries"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let ready_by = UnixSeconds(app.now().0.saturating_sub(RECOVERY_SECONDS));
        Ok(app.write(&ready_by, |tx, by| Box::pin(tx.delete_expired_recoveries(*by, BATCH))).await?)
    }
}
