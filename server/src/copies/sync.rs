//! A place is made like another one.
//!
//! Files come first, without holding a state of the source; then the rows of one consistent state, in one transaction of the
//! target; then, before that is committed, the files that came meanwhile. So what is committed in the target is always whole: the
//! state before, or the new one. If a file went away in the source since the state was taken, its row is gone too: a newer state
//! is taken.

use super::{
    CopyError, Progress,
    pieces::{self, Copied},
    rows::{Change, make_alike},
};
use blobs::BlobStore;
use std::{collections::BTreeSet, sync::Arc};
use storage::{Access, CopiedStorage, StandingRow, Storage, run};

/// How often a newer state is taken.
const TRIES: u32 = 20;

/// A database, and the store of its files.
#[derive(Clone)]
pub struct Place {
    /// The database.
    pub storage: Arc<dyn CopiedStorage>,
    /// The files.
    pub blobs: Arc<dyn BlobStore>,
}

impl Place {
    pub(super) fn database(&self) -> &dyn Storage {
        &*self.storage
    }

    pub(super) async fn standing(&self) -> Result<StandingRow, CopyError> {
        Ok(run(self.database(), Access::Read, &(), |tx, ()| Box::pin(tx.standing())).await?)
    }

    pub(super) async fn put_standing(&self, row: &StandingRow) -> Result<(), CopyError> {
        Ok(run(self.database(), Access::Write, row, |tx, row| Box::pin(tx.put_standing(row))).await?)
    }
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows that were new or changed.
    pub rows: u64,
    /// Rows that were deleted.
    pub deleted: u64,
    /// Pieces of files that were copied.
    pub pieces: u64,
    /// How many bytes they were.
    pub bytes: u64,
    /// How many files the copy has.
    pub files: u64,
    /// Pieces that the source itself should have and has not, by the beginning of their names.
    pub faults: BTreeSet<String>,
}

/// Makes `target` like `source`.
pub(super) async fn sync(
    source: &Place,
    target: &Place,
    change: Option<&Change<'_>>,
    progress: &Progress,
) -> Result<Counts, CopyError> {
    let mark = target.standing().await?.mark;
    let from = (&*source.storage, &source.blobs);
    let (mut copied, mut counts) = (Copied::default(), Counts::default());
    let ahead = pieces::named_blobs(&mut *source.storage.snapshot().await?).await?;
    pieces::copy(&ahead, from, &target.blobs, &mut copied, progress).await?;

    let mut filling = target.storage.fill().await?;
    let mut tries = 0;
    let named = loop {
        tries += 1;
        let mut snapshot = source.storage.snapshot().await?;
        let step = |table: &storage::Table, put| progress.step(|| format!("rows: {put} so far, at {}", table.name));
        let rows = make_alike(&mut *snapshot, &mut *filling, change, step).await?;
        drop(snapshot);
        counts.rows += rows.put;
        counts.deleted += rows.deleted;
        let named = pieces::named_blobs(filling.as_rows()).await?;
        if pieces::copy(&named, from, &target.blobs, &mut copied, progress).await? {
            break named;
        }
        if tries == TRIES {
            return Err(CopyError::Restless);
        }
    };
    filling.commit().await?;
    pieces::remove_strays(&*target.blobs, &named, mark.as_ref(), &copied).await?;
    (counts.pieces, counts.bytes, counts.files) = (copied.pieces, copied.bytes, named.len() as u64);
    counts.faults = copied.faults;
    Ok(counts)
}
