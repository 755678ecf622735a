use crate::{
    convert::{int, seconds, time, uint, uint32},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{AttemptRow, Attempts, StorageError};
use wallet_api::{HandleTag, UnixSeconds};

#[async_trait]
impl Attempts for PostgresTx {
    async fn attempts(&mut self, tag: &HandleTag) -> Result<Option<AttemptRow>, StorageError> {
        let sql = query!("SELECT remaining, wait, refill_from, last_at FROM attempts WHERE tag = $1", &tag.0[..]);
        let found = self.optional(sql).await?;
        found
            .map(|row| {
                Ok(AttemptRow {
                    left: uint32(row.remaining)?,
                    wait: uint(row.wait)?,
                    refill_from: seconds(row.refill_from)?,
                    last_at: seconds(row.last_at)?,
                })
            })
            .transpose()
    }

    async fn put_attempts(&mut self, tag: &HandleTag, row: &AttemptRow) -> Result<(), StorageError> {
        let put = query!(
            "INSERT INTO attempts (tag, remaining, wait, refill_from, last_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (tag) DO UPDATE SET remaining = $2, wait = $3, refill_from = $4, last_at = $5",
            &tag.0[..],
            i64::from(row.left),
            int(row.wait),
            time(row.refill_from),
            time(row.last_at),
        );
        self.execute(put).await.map(drop)
    }

    async fn delete_refilled_attempts(
        &mut self,
        by: UnixSeconds,
        once: (u64, UnixSeconds),
        limit: u32,
    ) -> Result<u64, StorageError> {
        let delete = query!(
            "DELETE FROM attempts WHERE tag IN (SELECT tag FROM attempts
             WHERE last_at <= $1 OR (wait <= $2 AND last_at <= $3) LIMIT $4)",
            time(by),
            int(once.0),
            time(once.1),
            i64::from(limit),
        );
        self.execute(delete).await
    }
}
