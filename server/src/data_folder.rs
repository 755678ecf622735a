use std::{
    fs::{DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// Why a data folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DataFolderError {
    /// The folder, or the lock in it.
    #[error("the data folder {} cannot be used: {cause}", path.display())]
    Unusable {
        /// Which folder.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// Somebody has it.
    #[error("another farde already serves the data folder {}", .0.display())]
    Locked(PathBuf),
}

/// Makes the folder if it is missing, and keeps every other server out of it while the lock lives.
///
/// # Errors
/// When it cannot be made, or another program has it.
pub fn open_data_folder(path: &Path) -> Result<File, DataFolderError> {
    let failed = |cause| DataFolderError::Unusable { path: path.to_owned(), cause };
    DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(failed)?;
    let mut options = OpenOptions::new();
    let lock = options.write(true).create(true).truncate(false).mode(0o600).open(path.join("lock")).map_err(failed)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(DataFolderError::Locked(path.to_owned())),
        Err(TryLockError::Error(cause)) => Err(failed(cause)),
    }
}
