use crate::convert::failed;
use async_trait::async_trait;
use sqlx::{
    Sqlite, SqliteConnection, Transaction,
    query::Query,
    sqlite::{SqliteArguments, SqliteRow},
};
use storage::{Inserted, OpenTx, StorageError, Tx};

type SqliteQuery<'q> = Query<'q, Sqlite, SqliteArguments<'q>>;

/// One transaction on one connection.
pub(crate) struct SqliteTx {
    pub(crate) inner: Transaction<'static, Sqlite>,
}

impl SqliteTx {
    fn connection(&mut self) -> &mut SqliteConnection {
        &mut self.inner
    }

    /// Runs a statement; gives how many rows it changed.
    pub(crate) async fn execute(&mut self, query: SqliteQuery<'_>) -> Result<u64, StorageError> {
        Ok(query.execute(self.connection()).await.map_err(failed)?.rows_affected())
    }

    /// Runs an `INSERT ... ON CONFLICT DO NOTHING`.
    pub(crate) async fn insert(&mut self, query: SqliteQuery<'_>) -> Result<Inserted, StorageError> {
        Ok(if self.execute(query).await? == 1 { Inserted::New } else { Inserted::Taken })
    }

    pub(crate) async fn optional(&mut self, query: SqliteQuery<'_>) -> Result<Option<SqliteRow>, StorageError> {
        query.fetch_optional(self.connection()).await.map_err(failed)
    }

    pub(crate) async fn one(&mut self, query: SqliteQuery<'_>) -> Result<SqliteRow, StorageError> {
        query.fetch_one(self.connection()).await.map_err(failed)
    }

    pub(crate) async fn all(&mut self, query: SqliteQuery<'_>) -> Result<Vec<SqliteRow>, StorageError> {
        query.fetch_all(self.connection()).await.map_err(failed)
    }
}

#[async_trait]
impl OpenTx for SqliteTx {
    fn as_tx(&mut self) -> &mut dyn Tx {
        self
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        self.inner.commit().await.map_err(failed)
    }
}
