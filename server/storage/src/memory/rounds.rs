use super::MemoryTx;
use crate::{Rounds, StorageError};
use async_trait::async_trait;
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for MemoryTx {
    async fn take_round(&mut self, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let is_due = self.state.next_round.is_none_or(|at| at <= now || at.0 > next.0 + 60);
        if is_due {
            self.state.next_round = Some(next);
        }
        Ok(is_due)
    }
}
