/// Why the storage did not answer.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Another transaction came first; the same work can be tried again.
    #[error("another transaction came first")]
    Conflict,
    /// No connection became free in time.
    #[error("no connection became free in time")]
    Busy,
    /// The disk is full; nothing was stored.
    #[error("the disk is full")]
    Full,
    /// The stored schema is newer than this program.
    #[error("the data was written by a newer version of the program (schema {found}, this program knows {known})")]
    SchemaTooNew {
        /// The version that the data has.
        found: i64,
        /// The newest version that the program knows.
        known: i64,
    },
    /// The stored schema is older than this program, and is only to be looked at.
    #[error(
        "the data was written by an older version of the program (schema {found}, this program knows {known}); start its \
         server once"
    )]
    SchemaTooOld {
        /// The version that the data has.
        found: i64,
        /// The newest version that the program knows.
        known: i64,
    },
    /// Anything else that the engine says.
    #[error("the storage engine failed: {0}")]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl StorageError {
    /// Wraps an engine's error.
    pub fn engine(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Engine(error.into())
    }
}
