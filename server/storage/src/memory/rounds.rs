use super::MemoryTx;
use crate::{Round, Rounds, StorageError};
use async_trait::async_trait;
use wallet_api::UnixSeconds;

#[async_trait]
impl Rounds for MemoryTx {
    async fn take_round(&mut self, round: Round, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError> {
        let is_due = self.state.next_rounds.get(&round).is_none_or(|at| *at <= now || at.0 > next.0 + 60);
        if is_due {
            self.state.next_rounds.insert(round, next);
        }
        Ok(is_due)
    }

    async fn next_round(&mut self, round: Round) -> Result<Option<UnixSeconds>, StorageError> {
        Ok(self.state.next_rounds.get(&round).copied())
    }
}
