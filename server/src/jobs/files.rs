use super::{BATCH, Job, JobError, run_one};
use crate::app::App;
use async_trait::async_trait;
use wallet_api::BlobId;

/// Files whose rows are gone.
pub(super) struct DoomedFiles;

#[async_trait]
impl Job for DoomedFiles {
    fn name(&self) -> &'static str {
        "doomed files"
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let doomed = app.read(&(), |tx, ()| Box::pin(tx.doomed_files(BATCH))).await?;
        let mut failed = None;
        for blob in &doomed {
            // Those after one that cannot be deleted are deleted all the same.
            failed = delete(app, blob).await.err().or(failed);
        }
        failed.map_or(Ok(doomed.len() as u64), Err)
    }
}

/// The file first, then the note of it: a crash in between only repeats the first.
///
/// Another server may be doing the same, and be done with it, and the next blob of this id may have begun: what lies there is
/// listed first, and deleted only if the blob is doomed after that. So it is of blobs that are gone.
pub(super) async fn delete(app: &App, blob: &BlobId) -> Result<(), JobError> {
    let writings = app.blobs.writings(blob).await?;
    if !app.read(blob, |tx, blob| Box::pin(tx.is_doomed(blob))).await? {
        return Ok(());
    }
    app.blobs.delete(blob, &writings).await?;
    Ok(app.write(blob, |tx, blob| Box::pin(tx.forget_doomed(blob))).await?)
}

/// Deletes one doomed file now; a failure leaves it to the job.
pub(crate) async fn delete_file(app: &App, blob: &BlobId) {
    report(delete(app, blob).await);
}

/// Deletes all doomed files now; a failure leaves them to the job.
pub(crate) async fn delete_files(app: &App) {
    report(run_one(&DoomedFiles, app).await.map(|_| ()));
}

fn report(result: Result<(), JobError>) {
    if let Err(error) = result {
        tracing::warn!(cause = %error, "a file could not be deleted yet; a job tries again");
    }
}
