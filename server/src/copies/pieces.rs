//! Pieces of files: written once, under names that never come again, so one that is there need not be copied again.

use super::{
    CopyError, Progress,
    rows::{Named, for_each},
};
use blobs::{BlobError, BlobStore, Writing};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use storage::{Access, BlobRow, CopiedStorage, PieceTag, Row, Rows, StorageError, TABLES, Table, run};
use tokio::task::JoinSet;
use wallet_api::{BlobId, PieceIndex};

/// So many blobs are copied or read at the same time.
pub(super) const AT_ONCE: usize = 8;

/// Which pieces a blob has, in order.
pub(super) type Tags = Vec<PieceTag>;

/// A piece as a person can find it, without telling which blob it is to who only reads along.
pub(super) fn piece_name(blob: &BlobId, piece: u32) -> String {
    let [a, b, c, d, ..] = *blob.as_bytes();
    format!("piece {piece} of a file whose name begins with {a:02x}{b:02x}{c:02x}{d:02x}")
}

/// Of a row of `blobs`: its id, and its pieces.
fn named(table: &Table, row: &Row) -> Option<(BlobId, Tags)> {
    let row = Named(table, row);
    let tags = row.bytes("tags").as_chunks().0.iter().map(|tag| PieceTag(*tag)).collect();
    Some((BlobId(row.bytes("id").try_into().ok()?), tags))
}

/// All blobs that a database names.
pub(super) async fn named_blobs(rows: &mut dyn Rows) -> Result<BTreeMap<BlobId, Tags>, StorageError> {
    let mut blobs = BTreeMap::new();
    for table in TABLES.iter().filter(|table| table.name == "blobs") {
        for_each(rows, table, |row| blobs.extend(named(table, &row))).await?;
    }
    Ok(blobs)
}

/// The row of a blob as it is now.
pub(super) async fn current(storage: &dyn CopiedStorage, blob: &BlobId) -> Result<Option<BlobRow>, StorageError> {
    let storage: &dyn storage::Storage = storage;
    run(storage, Access::Read, blob, |tx, blob| Box::pin(tx.blob(blob))).await
}

/// What has been copied so far.
#[derive(Default)]
pub(super) struct Copied {
    /// Blobs whose pieces are all in the target, and which.
    done: BTreeMap<BlobId, Tags>,
    /// Writings in the target that nothing names.
    strays: Vec<(BlobId, Writing)>,
    /// Pieces that the source should have and has not.
    pub(super) faults: BTreeSet<String>,
    pub(super) pieces: u64,
    pub(super) bytes: u64,
}

/// What one blob had.
struct One {
    blob: BlobId,
    tags: Tags,
    strays: Vec<Writing>,
    /// Pieces that could not be read.
    bad: Vec<u32>,
    pieces: u64,
    bytes: u64,
}

/// Copies the pieces of these blobs that are not there; says whether none went away in the source meanwhile.
pub(super) async fn copy(
    wanted: &BTreeMap<BlobId, Tags>,
    source: (&dyn CopiedStorage, &Arc<dyn BlobStore>),
    target: &Arc<dyn BlobStore>,
    copied: &mut Copied,
    progress: &Progress,
) -> Result<bool, CopyError> {
    let mut waiting = wanted.iter().filter(|(blob, tags)| copied.done.get(*blob) != Some(*tags)).collect::<Vec<_>>();
    let (total, mut done, mut is_quiet) = (waiting.len(), 0_usize, true);
    let mut tasks = JoinSet::new();
    loop {
        while tasks.len() < AT_ONCE
            && let Some((blob, tags)) = waiting.pop()
        {
            tasks.spawn(copy_one(blob.clone(), tags.clone(), Arc::clone(source.1), Arc::clone(target)));
        }
        let Some(one) = tasks.join_next().await else { return Ok(is_quiet) };
        let one = one.map_err(|error| BlobError::Io(std::io::Error::other(error)))??;
        done += 1;
        copied.pieces += one.pieces;
        copied.bytes += one.bytes;
        progress.step(|| format!("files: {done} of {total}, {} MB copied", copied.bytes / 1_000_000));
        copied.strays.extend(one.strays.iter().map(|writing| (one.blob.clone(), *writing)));
        if !one.bad.is_empty() {
            // Gone is gone; what is still named is a fault of the source.
            let now = current(source.0, &one.blob).await?;
            if now.is_none_or(|row| row.tags.get(..one.tags.len()) != Some(&one.tags[..])) {
                is_quiet = false;
                continue;
            }
            copied.faults.extend(one.bad.iter().map(|piece| piece_name(&one.blob, *piece)));
        }
        copied.done.insert(one.blob, one.tags);
    }
}

async fn copy_one(
    blob: BlobId,
    tags: Tags,
    source: Arc<dyn BlobStore>,
    target: Arc<dyn BlobStore>,
) -> Result<One, BlobError> {
    let there: BTreeSet<Writing> = target.writings(&blob).await?.into_iter().collect();
    let wanted = tags.iter().zip(0..).map(|(tag, piece)| Writing { piece: PieceIndex(piece), tag: *tag });
    let wanted: BTreeSet<Writing> = wanted.collect();
    let strays = there.difference(&wanted).copied().collect();
    let (mut bad, mut pieces, mut bytes) = (Vec::new(), 0, 0);
    for writing in wanted.difference(&there) {
        match source.read_piece(&blob, writing.piece, writing.tag).await {
            Ok(piece) => {
                pieces += 1;
                bytes += piece.len() as u64;
                target.put_piece(&blob, writing.piece, writing.tag, piece).await?;
            }
            Err(BlobError::Missing | BlobError::Damaged) => bad.push(writing.piece.0),
            Err(error @ (BlobError::Full | BlobError::Io(_))) => return Err(error),
        }
    }
    Ok(One { blob, tags, strays, bad, pieces, bytes })
}

/// Deletes from the target what its database does not name.
pub(super) async fn remove_strays(
    target: &dyn BlobStore,
    named: &BTreeMap<BlobId, Tags>,
    mark: Option<&BlobId>,
    copied: &Copied,
) -> Result<(), BlobError> {
    for (blob, writing) in &copied.strays {
        let counts = named.get(blob).and_then(|tags| tags.get(writing.piece.0 as usize));
        if counts != Some(&writing.tag) {
            target.delete(blob, &[*writing]).await?;
        }
    }
    for first in 0..=u8::MAX {
        for blob in target.list(first).await? {
            if !named.contains_key(&blob) && mark != Some(&blob) {
                target.delete(&blob, &target.writings(&blob).await?).await?;
            }
        }
    }
    Ok(())
}
