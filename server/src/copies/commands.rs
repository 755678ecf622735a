//! The commands as an operator types them, with the settings of `farde serve`.

use super::{
    CopyError, Counts, Findings, Place, Progress, Restore, Restored, backup, backup_stream, finish, migrate,
    progress::say, restore, restore_stream, take_back, verify,
};
use crate::{
    Clock, Opening, Secret, SystemClock, SystemRandom,
    config::{Flags, Settings},
    data_folder::open_data_folder,
    open_blobs, open_database,
};
use clap::{Args, Subcommand};
use std::{
    fs::{DirBuilder, File},
    io::{self, IsTerminal, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What can be done with all that is stored
#[derive(Subcommand)]
pub enum CopiesCommand {
    /// Moves all that is stored to another database and another store of files
    ///
    /// Runs while the server serves, as often as one likes: each time only what is new is copied. Once the server is stopped,
    /// --finish does it for the last time, compares everything, and lets the new place be served; the old one is not served any
    /// more. The keys folder is not touched.
    Migrate(Box<Migrate>),
    /// Copies all that is stored into a folder, or as a tar stream to standard output
    ///
    /// Runs while the server serves. Into the same folder again, only what is new is copied. To encrypt it: `farde backup - | age -r
    /// age1... > farde.tar.age`; this program itself links no cipher that could read what it stores. The keys folder is NOT in a
    /// backup: copy it once, and keep it elsewhere, as whoever has both can try guesses.
    Backup(Box<Backup>),
    /// Makes a place that can be served out of a backup
    ///
    /// The place is empty, and the keys folder of the backup is there. All sessions, shares and file requests are ended, waits begin
    /// anew, and no handle gets fresh guesses: what was ended since the backup nobody knows. `age -d farde.tar.age | farde restore -`
    /// reads an encrypted one.
    Restore(Box<RestoreArgs>),
    /// Looks whether all that is stored is there, unchanged, and fits together
    ///
    /// Only reads, also while the server serves. Ends with 0 if all is well, with 1 if something is not, with 2 if it cannot look.
    Verify(Box<Verify>),
}

/// Where to, and how.
#[derive(Args)]
pub struct Migrate {
    #[command(flatten)]
    settings: Flags,
    /// The new database, as in --database; empty, or filled by this command before
    #[arg(long, env = "FARDE_TO_DATABASE", value_name = "URL", hide_env_values = true)]
    to_database: Option<Secret>,
    /// The new store of files, as in --blobs; empty, or filled by this command before
    #[arg(long, env = "FARDE_TO_BLOBS", value_name = "URL")]
    to_blobs: Option<String>,
    /// The key that the new S3 store knows this server by [default: that of the old one]
    #[arg(long, env = "FARDE_TO_S3_KEY_ID", value_name = "ID", requires = "to_s3_secret")]
    to_s3_key_id: Option<String>,
    /// The secret of that key
    #[arg(long, env = "FARDE_TO_S3_SECRET", value_name = "SECRET", hide_env_values = true, requires = "to_s3_key_id")]
    to_s3_secret: Option<Secret>,
    /// For the last time: the server is stopped, and from now on the new place is the one
    #[arg(long)]
    finish: bool,
    /// Makes the old place serve again, after --finish; what was done in the new one meanwhile is not in it
    #[arg(long, conflicts_with_all = ["finish", "to_database", "to_blobs"])]
    take_back: bool,
}

/// Where to.
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    settings: Flags,
    /// The folder, or - for a tar stream to standard output
    folder: PathBuf,
}

/// Where from, and how.
#[derive(Args)]
pub struct RestoreArgs {
    #[command(flatten)]
    settings: Flags,
    /// The folder, or - for a tar stream from standard input
    folder: PathBuf,
    /// The lost database, if it can still be read (`sqlite:FILE` or `postgres://…`): rows come from there and only files from the
    /// backup, so nothing that was erased or taken away since comes back
    #[arg(long, value_name = "URL")]
    rows: Option<Secret>,
    /// Goes on though files are missing
    #[arg(long)]
    incomplete: bool,
}

/// Nothing but where.
#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    settings: Flags,
}

impl CopiesCommand {
    /// Runs it, and says on the terminal what came of it: 0 if all is well, 1 if something is missing or damaged, 2 if it could not
    /// be done.
    pub fn run(self) -> ExitCode {
        let done = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(CopyError::from);
        let done = done.and_then(|runtime| {
            runtime.block_on(async {
                match self {
                    Self::Migrate(command) => command.run().await,
                    Self::Backup(command) => command.run().await,
                    Self::Restore(command) => command.run().await,
                    Self::Verify(command) => command.run().await,
                }
            })
        });
        match done {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::from(1),
            Err(error) => {
                say(&format!("farde: {error}"));
                ExitCode::from(2)
            }
        }
    }
}

fn load(flags: Flags) -> Result<Settings, CopyError> {
    Ok(Settings::load(flags, std::env::vars_os().map(|(name, _)| name))?)
}

async fn open(settings: &Settings, opening: Opening) -> Result<Place, CopyError> {
    let storage = open_database(settings.database.as_ref(), &settings.data, opening).await?;
    let blobs = open_blobs(settings.blobs.as_deref(), settings.s3_keys.clone(), &settings.data, opening)?;
    Ok(Place { storage, blobs })
}

/// What was copied, and what could not be; `true` if that is nothing.
fn tell(counts: &Counts) -> bool {
    let Counts { rows, deleted, pieces, bytes, files, faults } = counts;
    say(&format!("{rows} rows put, {deleted} deleted, {pieces} pieces of {files} files copied ({bytes} bytes)"));
    for fault in faults {
        say(&format!("missing or damaged in the source: {fault}"));
    }
    faults.is_empty()
}

impl Migrate {
    async fn run(self) -> Result<bool, CopyError> {
        let settings = load(self.settings)?;
        let _lock = if self.finish || self.take_back { Some(open_data_folder(&settings.data)?) } else { None };
        let source = open(&settings, Opening::Read).await?;
        if self.take_back {
            take_back(&source).await?;
            say("the old place can be served again");
            return Ok(true);
        }
        let (Some(database), Some(blobs)) = (self.to_database, self.to_blobs) else { return Err(CopyError::NoTarget) };
        let keys = self.to_s3_key_id.zip(self.to_s3_secret).or(settings.s3_keys);
        let target = Place {
            storage: open_database(Some(&database), &settings.data, Opening::Use).await?,
            blobs: open_blobs(Some(&blobs), keys, &settings.data, Opening::Use)?,
        };
        let (random, progress) = (SystemRandom, Progress::new());
        if !self.finish {
            let is_whole = tell(&migrate(&source, &target, &random, &progress).await?);
            say("copied; run it again at will, and with --finish once the server is stopped");
            return Ok(is_whole);
        }
        let is_whole = tell(&finish(&source, &target, &random, &progress).await?);
        say(
            "moved: every row and every file was compared. Set FARDE_DATABASE and FARDE_BLOBS to the new place, keep FARDE_KEYS, and \
             start the server. The old place is not served any more (farde migrate --take-back undoes that)",
        );
        Ok(is_whole)
    }
}

/// What is said with every backup.
const KEYS_APART: &str = "the keys folder is not in the backup, on purpose: keep a copy of it in another place";

impl Backup {
    async fn run(self) -> Result<bool, CopyError> {
        let settings = load(self.settings)?;
        let source = open(&settings, Opening::Read).await?;
        let (now, progress) = (SystemClock.now(), Progress::new());
        let counts = if is_stream(&self.folder) {
            if io::stdout().is_terminal() {
                return Err(CopyError::Terminal);
            }
            let scratch = Scratch::make(&settings.data)?;
            backup_stream(&source, io::stdout(), &scratch.0, now, &progress).await?
        } else {
            backup(&source, &self.folder, now, &SystemRandom, &progress).await?
        };
        let is_whole = tell(&counts);
        say(KEYS_APART);
        Ok(is_whole)
    }
}

impl RestoreArgs {
    async fn run(self) -> Result<bool, CopyError> {
        let settings = load(self.settings)?;
        let _lock = open_data_folder(&settings.data)?;
        let target = open(&settings, Opening::Use).await?;
        let scratch = Scratch::make(&settings.data)?;
        let progress = Progress::new();
        let rows = match &self.rows {
            Some(url) => Some(open_database(Some(url), &settings.data, Opening::Read).await?),
            None => None,
        };
        let how = Restore {
            target: &target,
            keys: &settings.keys,
            scratch: &scratch.0,
            rows,
            incomplete: self.incomplete,
            now: SystemClock.now(),
            random: &SystemRandom,
            progress: &progress,
        };
        let Restored { info, counts, has_keys } = if is_stream(&self.folder) {
            restore_stream(io::stdin(), &how).await?
        } else {
            restore(&self.folder, &how).await?
        };
        let is_whole = tell(&counts);
        let age = how.now.0.saturating_sub(info.made_at.0) / 60;
        say(&format!(
            "restored a backup that is {age} minutes old. All sessions, shares and file requests are ended, waits begin anew, and each \
             wallet has one guess and then one an hour for half a day"
        ));
        if self.rows.is_none() {
            say(
                "wallets that were erased and doors that were taken away since the backup are back: docs/backup.md says what to tell people",
            );
        }
        if !has_keys {
            say(&format!(
                "{} has no keys: copy the keys folder there before the server starts",
                settings.keys.display()
            ));
        }
        Ok(is_whole)
    }
}

impl Verify {
    async fn run(self) -> Result<bool, CopyError> {
        let settings = load(self.settings)?;
        let place = open(&settings, Opening::Read).await?;
        let findings = verify(&place, &Progress::new()).await?;
        let mut out = io::stdout().lock();
        let Findings { told, count, rows, files, bytes, strays } = &findings;
        for finding in told {
            let _ = writeln!(out, "{finding}");
        }
        if *count > told.len() as u64 {
            let _ = writeln!(out, "and {} more", count - told.len() as u64);
        }
        let _ = writeln!(out, "{rows} rows and {files} files ({bytes} bytes) read: {count} findings");
        if *strays > 0 {
            let _ = writeln!(out, "{strays} files that no row knows: no fault, the server deletes them");
        }
        Ok(findings.is_clean())
    }
}

fn is_stream(folder: &Path) -> bool {
    folder == Path::new("-")
}

/// The folder `copying` in the data folder, for one command at a time, and gone with this. What a crash left in it goes first.
struct Scratch(PathBuf, #[expect(dead_code, reason = "held, not read")] File);

impl Scratch {
    fn make(data: &Path) -> Result<Self, CopyError> {
        let path = data.join("copying");
        let failed = |cause| CopyError::File { path: path.clone(), cause };
        DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(failed)?;
        let lock = File::create(data.join("copying.lock")).map_err(failed)?;
        lock.try_lock().map_err(|_| failed(io::Error::other("another backup or restore is at it")))?;
        if path.exists() {
            std::fs::remove_dir_all(&path).map_err(failed)?;
        }
        DirBuilder::new().mode(0o700).create(&path).map_err(failed)?;
        Ok(Self(path, lock))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
