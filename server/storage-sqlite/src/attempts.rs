use crate::{
    convert::{int, seconds, time, uint, uint32},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{AttemptRow, Attempts, StorageError};
use wallet_api::{HandleTag, UnixSeconds};

#[async_trait]
impl Attempts for SqliteTx {
    async fn attempts(&mut self, tag: &HandleTag) -> Result<Option<AttemptRow>, StorageError> {
        let found = self.optional(query("SELECT * FROM attempts WHERE tag = ?").bind(&tag.0[..])).await?;
        found
            .map(|row| {
                Ok(AttemptRow {
                    left: uint32(&row, "remaining")?,
                    wait: uint(&row, "wait")?,
                    refill_from: seconds(&row, "refill_from")?,
                    last_at: seconds(&row, "last_at")?,
                })
            })
            .transpose()
    }

    async fn put_attempts(&mut self, tag: &HandleTag, row: &AttemptRow) -> Result<(), StorageError> {
        let sql = "INSERT INTO attempts (tag, remaining, wait, refill_from, last_at) VALUES (?1, ?2, ?3, ?4, ?5)
                   ON CONFLICT (tag) DO UPDATE SET remaining = ?2, wait = ?3, refill_from = ?4, last_at = ?5";
        self.execute(
            query(sql)
                .bind(&tag.0[..])
                .bind(row.left)
                .bind(int(row.wait))
                .bind(time(row.refill_from))
                .bind(time(row.last_at)),
        )
        .await?;
        Ok(())
    }

    async fn delete_refilled_attempts(
        &mut self,
        by: UnixSeconds,
        once: (u64, UnixSeconds),
        limit: u32,
    ) -> Result<u64, StorageError> {
        let sql = "DELETE FROM attempts WHERE tag IN (SELECT tag FROM attempts
                   WHERE last_at <= ? OR (wait <= ? AND last_at <= ?) LIMIT ?)";
        self.execute(query(sql).bind(time(by)).bind(int(once.0)).bind(time(once.1)).bind(limit)).await
    }
}
