//! What is done when nobody asks: everything that expires is deleted. `docs/retention.md` has the table.
//!
//! A job does a small batch at a time, can run twice or on several servers at once, and is tried again at the next
//! round when it fails.

mod attempts;
mod ceremonies;
mod challenges;
mod creations;
mod files;
mod manifests;
mod orphans;
mod receipts;
mod recoveries;
mod refusals;
mod requests;
mod sessions;
mod shares;
mod stale_blobs;
mod vaults;
mod vouchers;

pub(crate) use files::{delete_file, delete_files};

use crate::app::{App, AppState};
use async_trait::async_trait;
use blobs::BlobError;
use std::time::Duration;
use storage::StorageError;
use tokio::sync::watch;
use wallet_api::UnixSeconds;

/// The most that one batch does.
const BATCH: u32 = 500;
/// The most batches of one job in one round.
const BATCHES: u32 = 2_000;

/// Why a job stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum JobError {
    #[error(transparent)]
    Storage(#[from] StorageError),
    #[error(transparent)]
    Blobs(#[from] BlobError),
    #[error(
        "the database does not know {unknown} of the blobs in the store, and not as many others: it may be the store of \
         another database, so nothing is deleted; see docs/stores.md"
    )]
    OtherStore { unknown: usize },
}

impl storage::TxError for JobError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Storage(StorageError::Conflict))
    }
}

/// One kind of work.
#[async_trait]
trait Job: Sync {
    /// What the log calls it.
    fn name(&self) -> &'static str;

    /// Does one batch; gives how much there was to do. Less than [`BATCH`] means that it is done.
    async fn batch(&self, app: &App) -> Result<u64, JobError>;
}

/// All of them, in the order of a round: rows first, then the files that they leave behind.
const JOBS: &[&dyn Job] = &[
    &challenges::Challenges,
    &ceremonies::Ceremonies,
    &sessions::Sessions,
    &recoveries::Recoveries,
    &attempts::Attempts,
    &refusals::Refusals,
    &creations::Creations,
    &shares::Shares,
    &shares::Openings,
    &receipts::Receipts,
    &requests::Requests,
    &requests::StaleDeposits,
    &requests::OldDeposits,
    &manifests::Manifests,
    &stale_blobs::PendingBlobs,
    &stale_blobs::BinnedBlobs,
    &vaults::Vaults,
    &vouchers::Vouchers,
    &files::DoomedFiles,
    &orphans::Orphans,
];

/// Runs every job once, to its end; gives how many failed.
pub(crate) async fn run_all(app: &App) -> u32 {
    let mut failed = 0;
    for job in JOBS {
        match run_one(*job, app).await {
            Ok(0) => {}
            Ok(done) => tracing::info!(job = job.name(), done, "a job cleaned up"),
            Err(error) => {
                failed += 1;
                tracing::error!(job = job.name(), cause = %error, "a job failed; it is tried again");
            }
        }
    }
    if let Err(error) = app.storage.tidy().await {
        failed += 1;
        tracing::error!(job = "tidy", cause = %error, "a job failed; it is tried again");
    }
    failed
}

async fn run_one(job: &dyn Job, app: &App) -> Result<u64, JobError> {
    let mut done = 0;
    for _ in 0..BATCHES {
        let batch = job.batch(app).await?;
        done += batch;
        if batch < u64::from(BATCH) {
            break;
        }
    }
    Ok(done)
}

/// Runs all jobs now and then until the server stops. Of several servers on one database one does a round; it is free again a
/// little sooner than the next is due, so that the same server, whose clock is as exact as a clock is, takes that one too.
pub(crate) async fn run_regularly(app: AppState, every: Duration, mut stop: watch::Receiver<bool>) {
    loop {
        let round = (app.now(), UnixSeconds(app.now().0 + every.as_secs() * 9 / 10));
        match app.write(&round, |tx, (now, next)| tx.take_round(*now, *next)).await {
            Ok(true) => {
                run_all(&app).await;
            }
            Ok(false) => {}
            Err::<_, StorageError>(error) => tracing::error!(cause = %error, "no round of jobs; it is tried again"),
        }
        let is_over = tokio::time::timeout(every, stop.wait_for(|stop| *stop)).await.is_ok();
        if is_over {
            return;
        }
    }
}
