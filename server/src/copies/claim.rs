//! What may be filled: a place that is empty, or one whose filling was begun for the same Farde.

use super::{CopyError, Place, rows};
use crate::random::{Random, draw};
use blobs::{BlobStore, Writing};
use storage::{Access, PieceTag, Standing, StandingRow, Storage, run};
use wallet_api::{BlobId, PieceIndex, sessions::OprfPublicKey};

/// The one piece that says with which database a store of files is filled.
const MARK: Writing = Writing { piece: PieceIndex(0), tag: PieceTag([1; 8]) };

/// Whether a server may start on this database.
///
/// # Errors
/// [`CopyError::Moved`] and [`CopyError::NotWhole`].
pub async fn require_serving(storage: &dyn Storage) -> Result<(), CopyError> {
    match run(storage, Access::Read, &(), |tx, ()| Box::pin(tx.standing())).await?.standing {
        Standing::Serves => Ok(()),
        Standing::Copy => Err(CopyError::NotWhole),
        Standing::Moved => Err(CopyError::Moved),
    }
}

/// Whether this can be moved: a copy that is not whole, or a backup, has to be restored first.
pub(super) async fn require_whole(source: &Place) -> Result<(), CopyError> {
    match source.standing().await?.standing {
        Standing::Serves | Standing::Moved => Ok(()),
        Standing::Copy => Err(CopyError::NotWhole),
    }
}

pub(super) async fn keys_of(storage: &dyn Storage) -> Result<Vec<OprfPublicKey>, CopyError> {
    Ok(run(storage, Access::Read, &(), |tx, ()| tx.oprf_keys()).await?)
}

/// Makes sure that a place may be filled from a Farde with these keys, and says in it that it is a copy.
pub(super) async fn claim(target: &Place, keys: &[OprfPublicKey], random: &dyn Random) -> Result<(), CopyError> {
    let standing = target.standing().await?;
    match standing.standing {
        Standing::Moved => Err(CopyError::TargetMoved),
        Standing::Serves => {
            if !rows::is_empty(&mut *target.storage.snapshot().await?).await? {
                return Err(CopyError::NotEmpty);
            }
            if !has_no_files(&*target.blobs).await? {
                return Err(CopyError::OtherFiles);
            }
            let mark = BlobId(draw(random));
            let row = StandingRow { standing: Standing::Copy, mark: Some(mark.clone()), restored_at: None };
            target.put_standing(&row).await?;
            put_mark(&*target.blobs, &mark).await
        }
        Standing::Copy => {
            let theirs = keys_of(target.database()).await?;
            if !theirs.is_empty() && !theirs.iter().all(|key| keys.contains(key)) {
                return Err(CopyError::OtherCopy);
            }
            let mark = standing.mark.ok_or(CopyError::OtherFiles)?;
            if target.blobs.writings(&mark).await?.contains(&MARK) {
                return Ok(());
            }
            // It was interrupted between the two.
            if theirs.is_empty() && has_no_files(&*target.blobs).await? {
                return put_mark(&*target.blobs, &mark).await;
            }
            Err(CopyError::OtherFiles)
        }
    }
}

/// Says that a copy is whole, and can be served.
pub(super) async fn release(target: &Place, row: StandingRow) -> Result<(), CopyError> {
    let mark = target.standing().await?.mark;
    target.put_standing(&StandingRow { standing: Standing::Serves, mark: None, ..row }).await?;
    // What stays of it if that fails is a file that no row knows: a job deletes it.
    match mark {
        Some(mark) => Ok(target.blobs.delete(&mark, &[MARK]).await?),
        None => Ok(()),
    }
}

async fn put_mark(blobs: &dyn BlobStore, mark: &BlobId) -> Result<(), CopyError> {
    Ok(blobs.put_piece(mark, MARK.piece, MARK.tag, b"filled together with a database".to_vec()).await?)
}

async fn has_no_files(blobs: &dyn BlobStore) -> Result<bool, CopyError> {
    for first in 0..=u8::MAX {
        if !blobs.list(first).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}
