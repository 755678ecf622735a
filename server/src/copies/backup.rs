//! A backup: a database file, the files beside it, and last a note that says that it is whole.

use super::{
    CopyError, Counts, Place, Progress,
    claim::{claim, keys_of, require_serving},
    safety::backed_up,
    stream::TarBlobs,
    sync::sync,
};
use crate::random::Random;
use blobs::FolderBlobs;
use serde::{Deserialize, Serialize};
use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::Write,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
    sync::Arc,
};
use storage::{Standing, StandingRow};
use storage_sqlite::SqliteStorage;
use wallet_api::UnixSeconds;

/// The names of what a backup is made of.
pub(super) const DATABASE: &str = "farde.db";
pub(super) const FILES: &str = "blobs";
pub(super) const NOTE: &str = "backup.json";

/// The newest format that this program writes and reads.
pub(super) const FORMAT: u32 = 1;

/// What is written last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackupInfo {
    /// Which format it has.
    pub format: u32,
    /// When it was begun: what was done later may be missing.
    pub made_at: UnixSeconds,
    /// How many files it has.
    pub files: u64,
    /// How many pieces of them were missing or damaged in the source already.
    pub lost_pieces: u64,
}

impl BackupInfo {
    fn of(counts: &Counts, now: UnixSeconds) -> Self {
        Self { format: FORMAT, made_at: now, files: counts.files, lost_pieces: counts.faults.len() as u64 }
    }

    /// # Errors
    /// When it is none, or of a newer program.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, CopyError> {
        let info: Self = serde_json::from_slice(bytes).map_err(|_| CopyError::NoBackup(format!("{NOTE} is none")))?;
        if info.format == FORMAT {
            return Ok(info);
        }
        Err(CopyError::NoBackup(format!("its format is {}, and this program knows {FORMAT}", info.format)))
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec(self).unwrap_or_default();
        text.push(b'\n');
        text
    }
}

/// Makes a backup in a folder, or brings the one that is there up to date: only what is new is copied. The source may be served
/// meanwhile. However it ends, the folder holds the backup that was there before, or the new one.
///
/// # Errors
/// When the folder holds something else, or something fails; then it can run again, and goes on.
pub async fn backup(
    source: &Place,
    folder: &Path,
    now: UnixSeconds,
    random: &dyn Random,
    progress: &Progress,
) -> Result<Counts, CopyError> {
    // Of what has moved it would be a backup of long ago, every hour anew.
    require_serving(source.database()).await?;
    let failed = |cause| CopyError::File { path: folder.to_owned(), cause };
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    let lock = File::create(folder.join("lock")).map_err(failed)?;
    lock.try_lock().map_err(|_| failed(std::io::Error::other("somebody uses it")))?;
    let target = Place {
        storage: Arc::new(SqliteStorage::open(&folder.join(DATABASE)).await?),
        blobs: Arc::new(FolderBlobs::open(&folder.join(FILES))?),
    };
    claim(&target, &keys_of(source.database()).await?, random).await?;
    let made = fill(source, &target, progress).await;
    // Whatever came of it, nothing stays in a file beside the database.
    let tidied = target.storage.tidy().await;
    target.storage.close().await;
    let counts = made?;
    tidied?;
    write_note(folder, &BackupInfo::of(&counts, now)).map_err(failed)?;
    Ok(counts)
}

async fn fill(source: &Place, target: &Place, progress: &Progress) -> Result<Counts, CopyError> {
    let counts = sync(source, target, Some(&backed_up), progress).await?;
    let row = StandingRow { restored_at: source.standing().await?.restored_at, ..target.standing().await? };
    target.put_standing(&row).await?;
    Ok(counts)
}

fn write_note(folder: &Path, info: &BackupInfo) -> std::io::Result<()> {
    let unfinished = folder.join("backup.json.new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.write_all(&info.to_bytes())?;
    file.sync_all()?;
    std::fs::rename(&unfinished, folder.join(NOTE))?;
    File::open(folder)?.sync_all()
}

/// Makes a backup as a tar stream: the files as they come, then the database, then the note. The folder is for the database while it
/// is made, and is empty.
///
/// # Errors
/// When something fails; then the stream has no note, and is no backup.
pub async fn backup_stream<W: Write + Send + 'static>(
    source: &Place,
    out: W,
    scratch: &Path,
    now: UnixSeconds,
    progress: &Progress,
) -> Result<Counts, CopyError> {
    // Of what has moved it would be a backup of long ago, every hour anew.
    require_serving(source.database()).await?;
    let file = scratch.join(DATABASE);
    let tar = Arc::new(TarBlobs::new(out));
    let target = Place { storage: Arc::new(SqliteStorage::open(&file).await?), blobs: tar.clone() };
    target.put_standing(&StandingRow { standing: Standing::Copy, ..StandingRow::default() }).await?;
    let counts = fill(source, &target, progress).await?;
    target.storage.tidy().await?;
    target.storage.close().await;
    tar.append_file(DATABASE, &file)?;
    tar.append(NOTE, &BackupInfo::of(&counts, now).to_bytes())?;
    tar.finish()?;
    Ok(counts)
}
