use super::{BATCH, Job, JobError, files};
use crate::app::App;
use async_trait::async_trait;
use storage::Round;
use wallet_api::BlobId;

/// So many files without a row are deleted without a question.
const FEW: usize = 16;

/// Files that no row knows: a restored backup, or a piece that arrived while its blob was dropped, leaves them.
///
/// A row is there before its first file is written, and outlives the last, so a file without a row is never in use: unless it is
/// the store of another database, which is told by that hardly anything in it is known.
pub(super) struct Orphans;

#[async_trait]
impl Job for Orphans {
    fn name(&self) -> &'static str {
        "orphans"
    }

    /// It looks at each file that there is.
    fn round(&self) -> Round {
        Round::Daily
    }

    async fn batch(&self, app: &App) -> Result<u64, JobError> {
        let (mut known, mut unknown) = (0_u64, Vec::new());
        for first_byte in 0..=u8::MAX {
            for blobs in app.blobs.list(first_byte).await?.chunks(BATCH as usize) {
                let strays = app.read(blobs, |tx, blobs| Box::pin(tx.unknown_blobs(blobs))).await?;
                known += (blobs.len() - strays.len()) as u64;
                unknown.extend(strays);
            }
        }
        let is_other = unknown.len() > FEW && unknown.len() as u64 > known;
        app.numbers.other_store(is_other);
        if is_other {
            return Err(JobError::OtherStore { unknown: unknown.len() });
        }
        let mut deleted = 0;
        for blob in unknown {
            deleted += u64::from(delete_if_unknown(app, &blob).await?);
        }
        // All of it was done in this one batch.
        Ok(deleted.min(u64::from(BATCH) - 1))
    }
}

async fn delete_if_unknown(app: &App, blob: &BlobId) -> Result<bool, JobError> {
    // From now on nobody begins a blob of this id, until the files are gone.
    if !app.write(blob, |tx, blob| Box::pin(tx.doom_unknown(blob))).await? {
        return Ok(false);
    }
    files::delete(app, blob).await?;
    Ok(true)
}
