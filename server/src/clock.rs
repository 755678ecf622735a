use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};
use wallet_api::UnixSeconds;

/// Where the server gets its time from; it has no other.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> UnixSeconds;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the only place that asks the machine")]
    fn now(&self) -> UnixSeconds {
        // A clock before 1970 reads as 1970.
        UnixSeconds(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }
}

/// A clock that a test sets.
#[derive(Debug)]
pub struct MockClock(AtomicU64);

impl MockClock {
    /// A clock that stands at a time.
    #[must_use]
    pub fn at(now: UnixSeconds) -> Self {
        Self(AtomicU64::new(now.0))
    }

    /// Moves the clock forward.
    pub fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Sets the clock, backwards too.
    pub fn set(&self, now: UnixSeconds) {
        self.0.store(now.0, Ordering::SeqCst);
    }
}

impl Clock for MockClock {
    fn now(&self) -> UnixSeconds {
        UnixSeconds(self.0.load(Ordering::SeqCst))
    }
}
