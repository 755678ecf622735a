use crate::StorageError;
use async_trait::async_trait;
use wallet_api::UnixSeconds;

/// Which server does a round of jobs. A server that stops in the middle of one is forgotten with the time that it took it for.
#[async_trait]
pub trait Rounds: Send {
    /// Takes the round that is due, if no other server took it, and says that the next one is due at `next`. One that is due
    /// more than a minute after that was put off by a clock that was wrong: it is due now.
    async fn take_round(&mut self, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError>;
}
