//! A backup becomes a place that can be served, without what may have been ended since (`safety.rs`).

use super::{
    CopyError, Counts, Place, Progress,
    backup::{BackupInfo, DATABASE, FILES, NOTE},
    claim::{claim, keys_of, release},
    pieces::{Tags, named_blobs},
    rows::{Change, Named},
    safety::restored_at,
    stream::unpack,
    sync::sync,
};
use crate::{OprfKeys, random::Random};
use blobs::{BlobStore, FolderBlobs};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Read,
    path::Path,
    sync::Arc,
};
use storage::{CopiedStorage, StandingRow, TABLES};
use storage_sqlite::SqliteStorage;
use wallet_api::{BlobId, UnixSeconds};

/// What is to be restored, and how.
pub struct Restore<'a> {
    /// Where to; empty, or a restore that was interrupted.
    pub target: &'a Place,
    /// The keys folder of the target.
    pub keys: &'a Path,
    /// An empty folder for the backup's database while it is read.
    pub scratch: &'a Path,
    /// The database that was lost, if it can still be read: its rows are newer than those of the backup.
    pub rows: Option<Arc<dyn CopiedStorage>>,
    /// Whether to go on if files are missing.
    pub incomplete: bool,
    /// The time.
    pub now: UnixSeconds,
    /// The randomness.
    pub random: &'a dyn Random,
    /// Who is told how far it is.
    pub progress: &'a Progress,
}

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What the backup says of itself.
    pub info: BackupInfo,
    /// What was done.
    pub counts: Counts,
    /// Whether the keys folder has the keys that the backup belongs to; if not, it has none.
    pub has_keys: bool,
}

/// Restores a backup out of a folder, which stays as it is.
///
/// # Errors
/// When it is no backup, the target is not empty, or its keys are others; nothing is served then.
pub async fn restore(folder: &Path, how: &Restore<'_>) -> Result<Restored, CopyError> {
    let failed = |path: &Path, cause| CopyError::File { path: path.to_owned(), cause };
    let note = folder.join(NOTE);
    let note = std::fs::read(&note).map_err(|_| CopyError::NoBackup(format!("there is no {}", note.display())))?;
    let info = BackupInfo::parse(&note)?;
    // The schema is brought up to date in a copy; a crash may have left a part of the database in a file beside it.
    for (name, must) in [(DATABASE.to_owned(), true), (format!("{DATABASE}-wal"), false)] {
        let path = folder.join(&name);
        if must || path.exists() {
            std::fs::copy(&path, how.scratch.join(&name)).map_err(|cause| failed(&path, cause))?;
        }
    }
    let blobs: Arc<dyn BlobStore> = Arc::new(FolderBlobs::open_to_read(&folder.join(FILES)));
    fill(info, blobs, how).await
}

/// Restores a backup out of a stream.
///
/// # Errors
/// As [`restore`], and when the stream ends too soon.
pub async fn restore_stream<R: Read + Send + 'static>(input: R, how: &Restore<'_>) -> Result<Restored, CopyError> {
    claim(how.target, &[], how.random).await?;
    let info = unpack(input, &how.target.blobs, how.scratch).await?;
    // They are where they belong already.
    fill(info, how.target.blobs.clone(), how).await
}

async fn fill(info: BackupInfo, blobs: Arc<dyn BlobStore>, how: &Restore<'_>) -> Result<Restored, CopyError> {
    let backup: Arc<dyn CopiedStorage> = Arc::new(SqliteStorage::open(&how.scratch.join(DATABASE)).await?);
    let database = Place { storage: backup.clone(), blobs: blobs.clone() };
    let keys = keys_of(database.database()).await?;
    let has_keys = OprfKeys::look(how.keys)?.map(|ours| keys.iter().all(|key| ours.public_keys().contains(key)));
    if has_keys == Some(false) {
        return Err(CopyError::OtherKeys(how.keys.to_owned()));
    }
    let (source, lost) = match &how.rows {
        None => (database, BTreeSet::new()),
        Some(rows) => {
            let source = Place { storage: rows.clone(), blobs };
            if keys_of(source.database()).await? != keys {
                return Err(CopyError::OtherCopy);
            }
            let have = named_blobs(&mut *backup.snapshot().await?).await?;
            let lost = lost_uploads(&source, &have).await?;
            (source, lost)
        }
    };
    claim(how.target, &keys, how.random).await?;
    let safe = restored_at(how.now);
    let change: &Change<'_> = &|table, row| {
        let blob = match table.name {
            "blobs" => Named(table, &row).bytes("id"),
            "deposits" => Named(table, &row).bytes("blob"),
            _ => &[],
        };
        if lost.contains(blob) { None } else { safe(table, row) }
    };
    let counts = sync(&source, how.target, Some(change), how.progress).await?;
    backup.close().await;
    if counts.faults.len() as u64 > info.lost_pieces && !how.incomplete {
        return Err(CopyError::Unlike(format!(
            "{} pieces of files are not in the backup; --incomplete goes on without them",
            counts.faults.len()
        )));
    }
    release(how.target, StandingRow { restored_at: Some(how.now), ..StandingRow::default() }).await?;
    Ok(Restored { info, counts, has_keys: has_keys.is_some() })
}

/// Files that are in no manifest yet and not wholly in the backup: who sends one begins anew, and does not go on from pieces that are
/// gone.
async fn lost_uploads(source: &Place, have: &BTreeMap<BlobId, Tags>) -> Result<BTreeSet<Vec<u8>>, CopyError> {
    let mut lost = BTreeSet::new();
    let mut snapshot = source.storage.snapshot().await?;
    for table in TABLES.iter().filter(|table| table.name == "blobs") {
        super::rows::for_each(&mut *snapshot, table, |row| {
            let named = Named(table, &row);
            let id = named.bytes("id");
            let copied = id.try_into().ok().and_then(|id| have.get(&BlobId(id)));
            let copied: Vec<u8> = copied.into_iter().flatten().flat_map(|tag| tag.0).collect();
            if named.number("state") == Some(0) && !copied.starts_with(named.bytes("tags")) {
                lost.insert(id.to_vec());
            }
        })
        .await?;
    }
    Ok(lost)
}
