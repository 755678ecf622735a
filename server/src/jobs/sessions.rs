use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::{
    UnixSeconds,
    limits::{SESSION_IDLE_SECONDS, SESSION_SECONDS},
};

/// Sessions that are over.
pub(super) struct Sessions;

#[async_trait]
impl Job for Sessions {
    fn name(&self) -> &'static str {
        "sessions"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now().0;
        let started_by = UnixSeconds(now.saturating_sub(SESSION_SECONDS));
        let used_by = UnixSeconds(now.saturating_sub(SESSION_IDLE_SECONDS));
        let input = (started_by, used_by);
        Ok(app
            .write(&input, |tx, (started, used)| Box::pin(tx.delete_expired_sessions(*started, *used, BATCH)))
            .await?)
    }
}
