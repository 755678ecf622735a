use super::{BATCH, Job, JobError};
use crate::app::App;
use async_trait::async_trait;
use storage::BlobState;
use wallet_api::{
    UnixSeconds,
    limits::{BIN_DAYS, PENDING_SECONDS},
};

/// Blobs that no commit made live in time.
pub(super) struct PendingBlobs;

#[async_trait]
impl Job for PendingBlobs {
    fn name(&self) -> &'static str {
        "pending blobs"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        doom(app, BlobState::Pending, PENDING_SECONDS).await
    }
}

/// Blobs that have been in the bin for its time.
pub(super) struct BinnedBlobs;

#[async_trait]
impl Job for BinnedBlobs {
    fn name(&self) -> &'static str {
        "binned blobs"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        doom(app, BlobState::Binned, BIN_DAYS * 86_400).await
    }
}

async fn doom(app: &App, state: BlobState, after: u64) -> Result<u64, JobError> {
    let input = (state, UnixSeconds(app.now().0.saturating_sub(after)));
    Ok(app.write(&input, |tx, (state, by)| Box::pin(tx.doom_stale_blobs(*state, *by, BATCH))).await?)
}
