use crate::{convert::time, tx::SqliteTx};
use async_trait::async_trait;
use sqlx::query;
use storage::{Rounds, StorageError};
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for SqliteTx {
    async fn take_round(&mut self, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let sql = "INSERT INTO rounds (id, next_at) VALUES (1, ?2)
                   ON CONFLICT (id) DO UPDATE SET next_at = ?2 WHERE next_at <= ?1 OR next_at > ?2 + 60";
        Ok(self.execute(query(sql).bind(time(now)).bind(time(next))).await? == 1)
    }
}
