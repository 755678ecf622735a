use sqlx::{
    FromRow, PgConnection, Postgres,
    postgres::{PgArguments, PgRow},
    query::{Map, QueryScalar},
};

/// A checked statement that answers: rows (`query!`, `query_as!`), or one value a row (`query_scalar!`).
pub(crate) trait Rows: Send + Sized {
    /// What a row becomes.
    type Row: Send;

    fn optional(self, on: &mut PgConnection) -> impl Future<Output = sqlx::Result<Option<Self::Row>>> + Send;
    fn one(self, on: &mut PgConnection) -> impl Future<Output = sqlx::Result<Self::Row>> + Send;
    fn all(self, on: &mut PgConnection) -> impl Future<Output = sqlx::Result<Vec<Self::Row>>> + Send;
}

impl<F, T> Rows for Map<'_, Postgres, F, PgArguments>
where
    F: FnMut(PgRow) -> sqlx::Result<T> + Send,
    T: Send + Unpin,
{
    type Row = T;

    async fn optional(self, on: &mut PgConnection) -> sqlx::Result<Option<T>> {
        self.fetch_optional(on).await
    }

    async fn one(self, on: &mut PgConnection) -> sqlx::Result<T> {
        self.fetch_one(on).await
    }

    async fn all(self, on: &mut PgConnection) -> sqlx::Result<Vec<T>> {
        self.fetch_all(on).await
    }
}

impl<T> Rows for QueryScalar<'_, Postgres, T, PgArguments>
where
    T: Send + Unpin,
    (T,): for<'r> FromRow<'r, PgRow>,
{
    type Row = T;

    async fn optional(self, on: &mut PgConnection) -> sqlx::Result<Option<T>> {
        self.fetch_optional(on).await
    }

    async fn one(self, on: &mut PgConnection) -> sqlx::Result<T> {
        self.fetch_one(on).await
    }

    async fn all(self, on: &mut PgConnection) -> sqlx::Result<Vec<T>> {
        self.fetch_all(on).await
    }
}
