use crate::{
    convert::{seconds, time},
    tx::PostgresTx,
};
use async_trait::async_trait;
use sqlx::{query, query_scalar};
use storage::{Round, Rounds, StorageError};
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for PostgresTx {
    async fn take_round(&mut self, round: Round, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let take = query!(
            "INSERT INTO rounds (id, next_at) VALUES ($3, $2)
             ON CONFLICT (id) DO UPDATE SET next_at = $2 WHERE rounds.next_at <= $1 OR rounds.next_at > $2 + 60",
            time(now),
            time(next),
            i16::from(round.number()),
        );
        Ok(self.execute(take).await? == 1)
    }

    async fn next_round(&mut self, round: Round) -> Result<Option<UnixSeconds>, StorageError> {
        let sql = query_scalar!("SELECT next_at FROM rounds WHERE id = $1", i16::from(round.number()));
        self.optional(sql).await?.map(seconds).transpose()
    }
}
