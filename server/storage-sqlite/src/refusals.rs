use crate::{
    convert::{seconds, time},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Refusals, StorageError};
use wallet_api::{HandleTag, UnixSeconds};

#[async_trait]
impl Refusals for SqliteTx {
    async fn refusal(&mut self, tag: &HandleTag) -> Result<Option<UnixSeconds>, StorageError> {
        let found = self.optional(query("SELECT at FROM refusals WHERE tag = ?").bind(&tag.0[..])).await?;
        found.map(|row| seconds(&row, "at")).transpose()
    }

    async fn put_refusal(&mut self, tag: &HandleTag, at: UnixSeconds) -> Result<(), StorageError> {
        let sql = "INSERT INTO refusals (tag, at) VALUES (?1, ?2) ON CONFLICT (tag) DO UPDATE SET at = ?2";
        self.execute(query(sql).bind(&tag.0[..]).bind(time(at))).await?;
        Ok(())
    }

    async fn refusal_beyond(&mut self, newest: u32) -> Result<Option<UnixSeconds>, StorageError> {
        let sql = "SELECT at FROM refusals ORDER BY at DESC LIMIT 1 OFFSET ?";
        let found = self.optional(query(sql).bind(newest)).await?;
        found.map(|row| seconds(&row, "at")).transpose()
    }

    async fn delete_old_refusals(&mut self, by: UnixSeconds, limit: u32) -> Result<u64, StorageError> {
        let sql = "DELETE FROM refusals WHERE tag IN (SELECT tag FROM refusals WHERE at <= ? LIMIT ?)";
        self.execute(query(sql).bind(time(by)).bind(limit)).await
    }
}
