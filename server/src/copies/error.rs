use crate::{KeyError, OpenError, config::ConfigError, data_folder::DataFolderError};
use blobs::BlobError;
use std::{io, path::PathBuf};
use storage::{StorageError, TxError};

/// Why all that is stored was not copied or looked at.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The settings.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// A place that cannot be opened.
    #[error("{0}")]
    Open(#[from] OpenError),
    /// The keys folder.
    #[error("the keys cannot be used: {0}")]
    Keys(#[from] KeyError),
    /// A database.
    #[error("the database failed: {0}")]
    Storage(#[from] StorageError),
    /// A store of files.
    #[error("{0}")]
    Blobs(#[from] BlobError),
    /// A folder or a file.
    #[error("{} cannot be used: {cause}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Standard input or output.
    #[error("the stream failed: {0}")]
    Stream(#[from] io::Error),
    /// A server uses the data folder.
    #[error("{0}; stop it first")]
    DataFolder(#[from] DataFolderError),
    /// Nowhere to move to.
    #[error("say where to: --to-database and --to-blobs")]
    NoTarget,
    /// Nobody reads a backup off a screen.
    #[error(
        "a backup is not for a terminal: write it into a file or a program, as in `farde backup - | age -r age1... > farde.tar.age`"
    )]
    Terminal,
    /// The target is a Farde of its own.
    #[error("the database to be filled is not empty, and no copy that was begun: nothing is changed in it")]
    NotEmpty,
    /// The target's files belong to somebody.
    #[error(
        "the store of files to be filled is not empty, or not the one that this copy was begun with: nothing is changed in it"
    )]
    OtherFiles,
    /// The target is a copy of another Farde.
    #[error("what is to be filled is a copy of another Farde: nothing is changed in it")]
    OtherCopy,
    /// The target was left once.
    #[error("what is to be filled has itself moved elsewhere; `farde migrate --take-back` there makes it serve again")]
    TargetMoved,
    /// The source, or what a server is to start on, was left.
    #[error(
        "all that was in this database has moved to another place, and nothing is served from here; set FARDE_DATABASE and \
         FARDE_BLOBS to that place, or, if nothing was done there yet, come back with `farde migrate --take-back`"
    )]
    Moved,
    /// A server is to start on a copy.
    #[error(
        "this database is a backup, or a copy that is not whole yet: end it with `farde migrate --finish`, or restore it \
         elsewhere with `farde restore`"
    )]
    NotWhole,
    /// Nothing to take back.
    #[error("this database has not moved: there is nothing to take back")]
    NotMoved,
    /// The source is changed as quickly as it is copied.
    #[error("files went away in the source again and again while they were copied; try again when less is deleted")]
    Restless,
    /// The copy is not like the source.
    #[error("the copy is not like the source ({0}); nothing was changed in the source: run it again")]
    Unlike(String),
    /// No backup.
    #[error("this is no backup, or one that was never ended: {0}")]
    NoBackup(String),
    /// Other keys than those that the backup was made with.
    #[error(
        "the keys folder {} is not the one that the backup belongs to: no wallet would open; copy the right one there first",
        .0.display()
    )]
    OtherKeys(PathBuf),
}

impl TxError for CopyError {
    fn is_conflict(&self) -> bool {
        matches!(self, Self::Storage(StorageError::Conflict))
    }
}
