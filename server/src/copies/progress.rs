use crate::{Clock, SystemClock};
use std::{
    io::Write,
    sync::atomic::{AtomicU64, Ordering},
};

/// Says how far something is, on standard error, every two seconds.
#[derive(Debug, Default)]
pub struct Progress {
    last: AtomicU64,
    is_quiet: bool,
}

/// Seconds between two lines.
const STEP: u64 = 2;

impl Progress {
    /// Says something.
    #[must_use]
    pub fn new() -> Self {
        Self { last: AtomicU64::new(SystemClock.now().0), is_quiet: false }
    }

    /// Says nothing.
    #[must_use]
    pub fn quiet() -> Self {
        Self { is_quiet: true, ..Self::default() }
    }

    /// How far it is, if it is time to say so.
    pub(super) fn step(&self, says: impl FnOnce() -> String) {
        let now = SystemClock.now().0;
        if !self.is_quiet && now.saturating_sub(self.last.load(Ordering::Relaxed)) >= STEP {
            self.last.store(now, Ordering::Relaxed);
            say(&says());
        }
    }
}

/// A line on standard error; a terminal that is gone is no reason to stop.
pub(super) fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
