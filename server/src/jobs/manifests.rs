use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::limits::MANIFESTS_KEPT;

/// Manifests beyond those that are kept; a commit trims its own vault, this one makes sure.
pub(super) struct Manifests;

#[async_trait]
impl Job for Manifests {
    fn name(&self) -> &'static str {
        "manifests"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        Ok(app.write(&(), |tx, ()| Box::pin(tx.delete_old_manifests(MANIFESTS_KEPT, BATCH))).await?)
    }
}
