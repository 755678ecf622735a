use crate::StorageError;
use async_trait::async_trait;
use wallet_api::UnixSeconds;

/// What is done again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Round {
    /// Most jobs, every few minutes.
    Usual,
    /// What looks at everything, once a day.
    Daily,
}

impl Round {
    /// The number by which it is stored.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Usual => 1,
            Self::Daily => 2,
        }
    }
}

/// Which server does a round of jobs. A server that stops in the middle of one is forgotten with the time that it took it for.
#[async_trait]
pub trait Rounds: Send {
    /// Takes the round that is due, if no other server took it, and says that the next one is due at `next`. One that is due
    /// more than a minute after that was put off by a clock that was wrong: it is due now.
    async fn take_round(&mut self, round: Round, now: UnixSeconds, next: UnixSeconds) -> Result<bool, StorageError>;
    /// When the next one is due; nobody knows before the first.
    async fn next_round(&mut self, round: Round) -> Result<Option<UnixSeconds>, StorageError>;
}
