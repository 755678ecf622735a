use crate::{
    convert::{seconds, time},
    tx::SqliteTx,
};
use async_trait::async_trait;
use sqlx::query;
use storage::{Round, Rounds, StorageError};
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for SqliteTx {
    async fn take_round(&mut self, round: Round, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let sql = "INSERT INTO rounds (id, next_at) VALUES (?3, ?2)
                   ON CONFLICT (id) DO UPDATE SET next_at = ?2 WHERE next_at <= ?1 OR next_at > ?2 + 60";
        let take = query(sql).bind(time(now)).bind(time(next)).bind(round.number());
        Ok(self.execute(take).await? == 1)
    }

    async fn next_round(&mut self, round: Round) -> Result<Option<UnixSeconds>, StorageError> {
        let found = self.optional(query("SELECT next_at FROM rounds WHERE id = ?").bind(round.number())).await?;
        found.map(|row| seconds(&row, "next_at")).transpose()
    }
}
