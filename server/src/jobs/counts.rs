use super::{Job, JobError};
use crate::{app::App, stats};
use async_trait::async_trait;
use storage::{Counted, Kept, Month, StorageError, Tx};

/// What there was when the last month ended, counted once; and the counts of years ago.
pub(super) struct MonthlyCounts;

#[async_trait]
impl Job for MonthlyCounts {
    fn name(&self) -> &'static str {
        "monthly counts"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let input = stats::month_of(app.now());
        Ok(app.write(&input, |tx, (month, first_day)| Box::pin(count(tx, *month, *first_day))).await?)
    }
}

async fn count(tx: &mut dyn Tx, month: Month, first_day: u64) -> Result<u64, StorageError> {
    let deleted = tx.delete_old_counts(Month(month.0.saturating_sub(stats::MONTHS_KEPT))).await?;
    let over = month.before();
    if tx.is_counted(over, Counted::VaultsKept).await? {
        return Ok(deleted);
    }
    let Kept { vaults, blobs, bytes } = tx.kept_before(first_day).await?;
    if vaults == 0 {
        return Ok(deleted);
    }
    for (what, count) in [(Counted::VaultsKept, vaults), (Counted::BlobsKept, blobs), (Counted::BytesKept, bytes)] {
        tx.add_count(over, what, count).await?;
    }
    Ok(deleted)
}
