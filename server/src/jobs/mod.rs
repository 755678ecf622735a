//! What is done when nobody asks: everything that expires is deleted. `docs/retention.md` has the table.
//!
//! A job does a small batch at a time, can run twice or on several servers at once, and is tried again at the next
//! round when it fails.

mod attempts;
mod ceremonies;
mod challenges;
mod check;
mod counts;
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

use crate::{
    app::{App, AppState},
    stats,
};
use async_trait::async_trait;
use blobs::BlobError;
use std::time::Duration;
use storage::{Round, StorageError};
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

    /// How often it is done.
    fn round(&self) -> Round {
        Round::Usual
    }

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
    &counts::MonthlyCounts,
    &manifests::Manifests,
    &stale_blobs::PendingBlobs,
    &stale_blobs::BinnedBlobs,
    &vaults::Vaults,
    &vouchers::Vouchers,
    &files::DoomedFiles,
    &orphans::Orphans,
    &check::Check,
];

/// What they are called, in logs and metrics.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    JOBS.iter().map(|job| job.name()).chain([TIDY])
}

/// The last thing of a round, by the engine itself.
const TIDY: &str = "tidy";

/// Runs every job once, to its end; gives how many failed.
pub(crate) async fn run_all(app: &App) -> u32 {
    write_counts(app).await;
    run_rounds(app, &[Round::Usual, Round::Daily]).await
}

async fn run_rounds(app: &App, rounds: &[Round]) -> u32 {
    let mut failed = 0;
    for job in JOBS.iter().filter(|job| rounds.contains(&job.round())) {
        failed += u32::from(!note(app, job.name(), run_one(*job, app).await));
    }
    failed + u32::from(!note(app, TIDY, app.storage.tidy().await.map(|()| 0).map_err(JobError::from)))
}

async fn write_counts(app: &App) {
    if let Err(error) = stats::write(app).await {
        tracing::error!(cause = %error, "the monthly counts could not be written; it is tried again");
    }
}

/// Logs and counts how a job ended; says whether it ended well.
fn note(app: &App, job: &'static str, result: Result<u64, JobError>) -> bool {
    match &result {
        Ok(0) => {}
        Ok(done) => tracing::info!(job, done, "a job cleaned up"),
        Err(error) => tracing::error!(job, cause = %error, "a job failed; it is tried again"),
    }
    match result {
        Ok(done) => app.numbers.job_done(job, done, app.now().0),
        Err(_) => app.numbers.job_failed(job),
    }
    result.is_ok()
}

async fn run_one(job: &dyn Job, app: &App) -> Result<u64, JobError> {
    let span = app.traces.job(job.name());
    let mut done = 0;
    for _ in 0..BATCHES {
        let batch = span.around(job.batch(app)).await.inspect_err(|_| span.failed())?;
        done += batch;
        if batch < u64::from(BATCH) {
            break;
        }
    }
    Ok(done)
}

/// How often what looks at everything is done.
const DAY: Duration = Duration::from_secs(86_400);

/// Runs all jobs now and then until the server stops. Of several servers on one database one does a round; it is free again a
/// little sooner than the next is due, so that the same server, whose clock is as exact as a clock is, takes that one too.
pub(crate) async fn run_regularly(app: AppState, every: Duration, mut stop: watch::Receiver<bool>) {
    loop {
        // Each server writes its own.
        write_counts(&app).await;
        let mut due = Vec::new();
        for (round, every) in [(Round::Usual, every), (Round::Daily, DAY)] {
            match take(&app, round, every).await {
                Ok(true) => due.push(round),
                Ok(false) => {}
                Err(error) => tracing::error!(cause = %error, "no round of jobs; it is tried again"),
            }
        }
        // All of them can be cut off at any place, as by a power cut: what looks at everything takes longer than a stop waits.
        if !due.is_empty() {
            tokio::select! {
                _ = run_rounds(&app, &due) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
        let is_over = tokio::time::timeout(every, stop.wait_for(|stop| *stop)).await.is_ok();
        if is_over {
            return;
        }
    }
}

async fn take(app: &App, round: Round, every: Duration) -> Result<bool, StorageError> {
    let input = (round, app.now(), UnixSeconds(app.now().0 + every.as_secs() * 9 / 10));
    app.write(&input, |tx, (round, now, next)| tx.take_round(*round, *now, *next)).await
}
