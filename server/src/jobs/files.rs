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
        for blob in &doomed {
            delete(app, blob).await?;
        }
        Ok(doomed.len() as u64)
    }
}

/// The file first, then the note of it: a crash in between only repeats the first. A piece that is being stored meanwhile is not
/// counted any more, and whoever stored it takes it away.
pub(super) async fn delete(app: &App, blob: &BlobId) -> Result<(), JobError> {
    app.blobs.delete(blob).await?;
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
