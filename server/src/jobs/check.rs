use super::{Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use storage::Round;

/// Damage in the database, found before somebody needs what is damaged. Nothing is mended, and the server goes on: what is whole can
/// still be read.
pub(super) struct Check;

#[async_trait]
impl Job for Check {
    fn name(&self) -> &'static str {
        "check"
    }

    /// It looks at the whole database.
    fn round(&self) -> Round {
        Round::Daily
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        app.storage.quick_check().await?;
        Ok(0)
    }
}
