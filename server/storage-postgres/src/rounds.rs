use crate::{convert::time, tx::PostgresTx};
use async_trait::async_trait;
use sqlx::query;
use storage::{Rounds, StorageError};
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for PostgresTx {
    async fn take_round(&mut self, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let take = query!(
            "INSERT INTO rounds (id, next_at) VALUES (1, $2)
             ON CONFLICT (id) DO UPDATE SET next_at = $2 WHERE rounds.next_at <= $1 OR rounds.next_at > $2 + 60",
            time(now),
            time(next),
        );
        Ok(self.execute(take).await? == 1)
    }
}
