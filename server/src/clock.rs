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

/// When this version was made, to the month (2026-11-01): a clock that is earlier is wrong. Raised with each release; written
/// down and not taken from the machine that builds, so that two builds of one state are the same.
pub(crate) const MADE: UnixSeconds = UnixSeconds(1_793_491_200);
/// Later than this many years after a version was made, somebody should look at the clock, or at the version.
const OLD_YEARS: u64 = 20;
/// No clock is right, and no version in use, so many years after it was made.
const ABSURD_YEARS: u64 = 100;
const YEAR: u64 = 31_556_952;

/// A clock that would make the server delete what is to be kept, or keep what is to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the clock of this computer is wrong: it says {0} seconds since 1970, and this program was made at {made}; set it first", made = MADE.0)]
pub struct AbsurdClock(u64);

/// What can be said of a clock by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sanity {
    /// It may be right.
    Plausible,
    /// It may be right, and the program is old then.
    Late,
}

/// Looks at a time. An old program goes on for long: only what cannot be is refused.
///
/// # Errors
/// [`AbsurdClock`].
pub fn check_clock(now: UnixSeconds) -> Result<Sanity, AbsurdClock> {
    if now < MADE || now >= MADE.plus(ABSURD_YEARS * YEAR) {
        return Err(AbsurdClock(now.0));
    }
    Ok(if now < MADE.plus(OLD_YEARS * YEAR) { Sanity::Plausible } else { Sanity::Late })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clock_that_cannot_be_right_is_refused() {
        for (now, is) in [
            (0, Err(AbsurdClock(0))),
            (MADE.0 - 1, Err(AbsurdClock(MADE.0 - 1))),
            (MADE.0, Ok(Sanity::Plausible)),
            (MADE.0 + 20 * YEAR - 1, Ok(Sanity::Plausible)),
            (MADE.0 + 20 * YEAR, Ok(Sanity::Late)),
            (MADE.0 + 100 * YEAR - 1, Ok(Sanity::Late)),
            (MADE.0 + 100 * YEAR, Err(AbsurdClock(MADE.0 + 100 * YEAR))),
            (u64::MAX, Err(AbsurdClock(u64::MAX))),
        ] {
            assert_eq!(check_clock(UnixSeconds(now)), is, "{now}");
        }
    }
}
