use crate::{
    convert::{failed_at_commit, failed_before_commit},
    rows::Rows,
};
use async_trait::async_trait;
use sqlx::{Postgres, Transaction, postgres::PgArguments, query::Query};
use storage::{Inserted, OpenTx, StorageError, Tx};

/// One transaction on one connection.
pub(crate) struct PostgresTx {
    inner: Transaction<'static, Postgres>,
    /// What came of the first statement that failed.
    broken: Option<Broken>,
}

/// After a failed statement PostgreSQL refuses every other one, and makes a `ROLLBACK` of `COMMIT` without calling it an error.
#[derive(Clone, Copy)]
enum Broken {
    Conflict,
    Otherwise,
}

impl Broken {
    fn error(self) -> StorageError {
        match self {
            Self::Conflict => StorageError::Conflict,
            Self::Otherwise => StorageError::engine("a statement of this transaction failed before"),
        }
    }
}

impl PostgresTx {
    pub(crate) fn new(inner: Transaction<'static, Postgres>) -> Self {
        Self { inner, broken: None }
    }

    /// Remembers a failure, so that work that goes on after one does not end as if it had been stored.
    fn noted<T>(&mut self, result: Result<T, sqlx::Error>) -> Result<T, StorageError> {
        result.map_err(|error| match self.broken {
            Some(broken) => broken.error(),
            None => {
                let error = failed_before_commit(error);
                let is_conflict = matches!(error, StorageError::Conflict);
                self.broken = Some(if is_conflict { Broken::Conflict } else { Broken::Otherwise });
                error
            }
        })
    }

    /// Runs a statement; gives how many rows it changed.
    pub(crate) async fn execute(&mut self, query: Query<'_, Postgres, PgArguments>) -> Result<u64, StorageError> {
        let done = query.execute(&mut *self.inner).await;
        Ok(self.noted(done)?.rows_affected())
    }

    /// Runs an `INSERT ... ON CONFLICT DO NOTHING`.
    pub(crate) async fn insert(&mut self, query: Query<'_, Postgres, PgArguments>) -> Result<Inserted, StorageError> {
        Ok(if self.execute(query).await? == 1 { Inserted::New } else { Inserted::Taken })
    }

    pub(crate) async fn optional<R: Rows>(&mut self, query: R) -> Result<Option<R::Row>, StorageError> {
        let found = query.optional(&mut self.inner).await;
        self.noted(found)
    }

    pub(crate) async fn one<R: Rows>(&mut self, query: R) -> Result<R::Row, StorageError> {
        let found = query.one(&mut self.inner).await;
        self.noted(found)
    }

    pub(crate) async fn all<R: Rows>(&mut self, query: R) -> Result<Vec<R::Row>, StorageError> {
        let found = query.all(&mut self.inner).await;
        self.noted(found)
    }
}

#[async_trait]
impl OpenTx for PostgresTx {
    fn as_tx(&mut self) -> &mut dyn Tx {
        self
    }

    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        match self.broken {
            Some(broken) => Err(broken.error()),
            None => self.inner.commit().await.map_err(failed_at_commit),
        }
    }
}
