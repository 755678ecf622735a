use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use storage::Tx;
use wallet_api::UnixSeconds;

/// Vaults whose erasure has come due.
pub(super) struct Vaults;

#[async_trait]
impl Job for Vaults {
    fn name(&self) -> &'static str {
        "vaults"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let now = app.now();
        app.write(&now, |tx, now| Box::pin(erase(tx, *now))).await
    }
}

async fn erase(tx: &mut dyn Tx, now: UnixSeconds) -> Result<u64, JobError> {
    let due = tx.vaults_to_erase(now, BATCH).await?;
    for vault in &due {
        tx.delete_vault(vault).await?;
    }
    Ok(due.len() as u64)
}
