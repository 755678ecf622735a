//! How often a handle can be tried: 5 times at once, then once a minute, and the more rarely, down to once an hour,
//! the longer somebody goes on. Never a lock for good: a thief must not be able to lock somebody out.
//!
//! - A refused attempt changes nothing, so hammering does not lengthen the wait.
//! - Using up the last attempt doubles the wait for the next; each hour without an attempt halves it again.
//! - A clock that was ahead and is set back cannot leave a handle waiting for the time that it was ahead.

use storage::AttemptRow;
use wallet_api::{
    UnixSeconds,
    limits::{ATTEMPT_WAIT_SECONDS, ATTEMPTS_AT_ONCE},
};

/// After so long without an attempt the wait is halved.
const QUIET_SECONDS: u64 = 3_600;
/// After so long without an attempt every row is as good as none: six halvings, and five of the longest waits.
pub(crate) const FORGOTTEN_AFTER: u64 = 8 * QUIET_SECONDS;
/// The same for a handle that was never used up.
pub(crate) const UNUSED_FORGOTTEN_AFTER: u64 = ATTEMPTS_AT_ONCE as u64 * SHORTEST;

const SHORTEST: u64 = *ATTEMPT_WAIT_SECONDS.start();
const LONGEST: u64 = *ATTEMPT_WAIT_SECONDS.end();

/// What becomes of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It may go on, once this row is stored.
    Allowed(AttemptRow),
    /// It may be tried again in so many seconds.
    Refused {
        /// At least 1.
        retry_after: u64,
        /// To be stored, if the clock was set back; else nothing is.
        corrected: Option<AttemptRow>,
    },
}

/// Decides one attempt.
pub(crate) fn decide(row: Option<AttemptRow>, now: UnixSeconds) -> Verdict {
    let was_ahead = row.is_some_and(|row| row.refill_from > now);
    let row = row.map_or_else(|| fresh(now), |row| settle(row, now));
    let Some(left) = row.left.checked_sub(1) else {
        let ready = row.refill_from.plus(row.wait.max(SHORTEST));
        let retry_after = ready.0.saturating_sub(now.0).max(1);
        return Verdict::Refused { retry_after, corrected: was_ahead.then_some(row) };
    };
    let wait = if left > 0 { row.wait } else { (row.wait * 2).clamp(SHORTEST, LONGEST) };
    // A full handle starts counting now; one that was already refilling goes on, unless its wait is a new one.
    let refill_from = if row.left == ATTEMPTS_AT_ONCE || left == 0 { now } else { row.refill_from };
    Verdict::Allowed(AttemptRow { left, wait, refill_from, last_at: now })
}

fn fresh(now: UnixSeconds) -> AttemptRow {
    AttemptRow { left: ATTEMPTS_AT_ONCE, wait: 0, refill_from: now, last_at: now }
}

/// Gives back what time has given back.
fn settle(row: AttemptRow, now: UnixSeconds) -> AttemptRow {
    let refill_from = row.refill_from.min(now);
    let wait = row.wait.max(SHORTEST);
    let refilled = (now.0 - refill_from.0) / wait;
    let left = u64::from(row.left).saturating_add(refilled).min(u64::from(ATTEMPTS_AT_ONCE));
    let halvings = now.0.saturating_sub(row.last_at.0) / QUIET_SECONDS;
    let halved = row.wait >> halvings.min(63);
    AttemptRow {
        left: u32::try_from(left).unwrap_or(ATTEMPTS_AT_ONCE),
        wait: if halved < SHORTEST { 0 } else { halved },
        refill_from: refill_from.plus(refilled * wait),
        last_at: row.last_at.min(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tries whenever it is allowed; gives the times of the allowed attempts.
    fn hammer(row: &mut Option<AttemptRow>, from: u64, to: u64) -> Vec<u64> {
        let mut allowed = Vec::new();
        for now in from..to {
            if let Verdict::Allowed(next) = decide(*row, UnixSeconds(now)) {
                *row = Some(next);
                allowed.push(now);
            }
            if let Verdict::Allowed(next) = decide(*row, UnixSeconds(now)) {
                *row = Some(next);
                allowed.push(now);
            }
        }
        allowed
    }

    #[test]
    fn five_at_once_then_a_minute_doubling_to_an_hour() {
        let mut row = None;
        let times = hammer(&mut row, 0, 30_000);
        assert_eq!(times[..5], [0, 0, 1, 1, 2]);
        let waits: Vec<u64> = times[4..].windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(waits[..8], [60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
    }

    #[test]
    fn a_refusal_changes_nothing_and_names_the_wait() {
        let used_up = AttemptRow { left: 0, wait: 120, refill_from: UnixSeconds(1_000), last_at: UnixSeconds(1_000) };
        for now in [1_000, 1_060, 1_119] {
            assert_eq!(
                decide(Some(used_up), UnixSeconds(now)),
                Verdict::Refused { retry_after: 1_120 - now, corrected: None }
            );
        }
        assert!(matches!(decide(Some(used_up), UnixSeconds(1_120)), Verdict::Allowed(_)));
    }

    #[test]
    fn time_gives_everything_back() {
        let mut row = None;
        hammer(&mut row, 0, 30_000);
        let last = row.expect("tried").last_at;
        let rested = settle(row.expect("tried"), last.plus(FORGOTTEN_AFTER));
        assert_eq!((rested.left, rested.wait), (ATTEMPTS_AT_ONCE, 0));
        let once = AttemptRow { left: 1, wait: 0, refill_from: UnixSeconds(50), last_at: UnixSeconds(50) };
        let rested = settle(once, UnixSeconds(50 + UNUSED_FORGOTTEN_AFTER));
        assert_eq!((rested.left, rested.wait), (ATTEMPTS_AT_ONCE, 0));
    }

    #[test]
    fn one_try_an_hour_cannot_hold_the_owner_off_longer_than_an_hour() {
        let mut row = None;
        hammer(&mut row, 0, 200_000);
        let row = row.expect("tried");
        assert!(matches!(decide(Some(row), row.last_at.plus(LONGEST)), Verdict::Allowed(_)));
    }

    #[test]
    fn bursts_with_rests_between_gain_nothing_over_five_an_hour() {
        let (mut row, mut allowed, mut now) = (None, 0, 0);
        while now < 10 * 86_400 {
            while let Verdict::Allowed(next) = decide(row, UnixSeconds(now)) {
                row = Some(next);
                allowed += 1;
            }
            now += 301;
        }
        assert!(allowed <= 10 * 24 * 5, "{allowed} attempts in ten days");
    }

    #[test]
    fn a_clock_set_back_by_a_month_holds_nobody_off() {
        let month = 31 * 86_400;
        let ahead = AttemptRow { left: 0, wait: 3_600, refill_from: UnixSeconds(month), last_at: UnixSeconds(month) };
        let Verdict::Refused { retry_after, corrected } = decide(Some(ahead), UnixSeconds(10)) else {
            panic!("used up")
        };
        assert_eq!(retry_after, 3_600);
        assert!(matches!(decide(corrected, UnixSeconds(3_610)), Verdict::Allowed(_)));
    }
}
