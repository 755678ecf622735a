use crate::{
    convert::{seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{Refusals, StorageError};
use wallet_api::{HandleTag, UnixSeconds};

#[async_trait]
impl Refusals for PostgresTx {
    async fn refusal(&mut self, tag: &HandleTag) -> Result<Option<UnixSeconds>, StorageError> {
        let found = self.optional(query_scalar!("SELECT at FROM refusals WHERE tag = $1", &tag.0[..])).await?;
        found.map(seconds).transpose()
    }

    async fn put_refusal(&mut self, tag: &HandleTag, at: UnixSeconds) -> Result<(), StorageError> {
        let put = query!(
            "INSERT INTO refusals (tag, at) VALUES ($1, $2) ON CONFLICT (tag) DO UPDATE SET at = $2",
            &tag.0[..],
            time(at),
        );
        self.execute(put).await.map(drop)
    }

    async fn refusal_beyond(&mut self, newest: u32) -> Result<Option<UnixSeconds>, StorageError> {
        let sql = query_scalar!("SELECT at FROM refusals ORDER BY at DESC LIMIT 1 OFFSET $1", i64::from(newest));
        self.optional(sql).await?.map(seconds).transpose()
    }

    async fn delete_old_refusals(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM refusals WHERE tag IN (SELECT tag FROM refusals WHERE at <= $1 LIMIT $2)",
            time(by),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
