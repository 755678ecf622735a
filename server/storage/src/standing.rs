use crate::StorageError;
use async_trait::async_trait;
use wallet_api::{BlobId, UnixSeconds};

/// What a database is among its copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It can be served.
    #[default]
    Serves,
    /// A copy that is being made, or a backup.
    Copy,
    /// All of it is in another place now.
    Moved,
}

/// What a database knows of its copies; the one thing that is never copied as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandingRow {
    /// What it is.
    pub standing: Standing,
    /// A blob that no vault has: a piece of it in a store of files says that the store is filled together with this database.
    pub mark: Option<BlobId>,
    /// When it was restored from a backup: what guesses were used since the backup nobody knows.
    pub restored_at: Option<UnixSeconds>,
}

/// What a database is among its copies: one row.
#[async_trait]
pub trait Standings: Send {
    /// What it is; without a row it can be served.
    async fn standing(&mut self) -> Result<StandingRow, StorageError>;
    /// Remembers it.
    async fn put_standing(&mut self, row: &StandingRow) -> Result<(), StorageError>;
}
