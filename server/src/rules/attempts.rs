//! How often a handle can be tried: 5 times at once, then once a minute, and the more rarely, down to once an hour,
//! the longer somebody goes on. Never a lock for good: a thief must not be able to lock somebody out.
//!
//! - A refused attempt changes nothing, so hammering does not lengthen the wait.
//! - Every attempt makes the wait a quarter longer, however many are left: who always keeps one gains nothing by it. The
//!   wait begins so short that a dozen attempts bring it to a minute; less than a minute counts as a minute. Openings
//!   that succeed are attempts too, as nobody here can tell them apart: so many a person makes on a busy day.
//! - Each hour without an attempt halves it again. So attempts and quiet hours balance: three an hour in the long run.
//! - A clock that was ahead and is set back cannot leave a handle waiting for the time that it was ahead.

use storage::AttemptRow;
use wallet_api::{
    UnixSeconds,
    limits::{ATTEMPT_WAIT_SECONDS, ATTEMPTS_AT_ONCE},
};

/// After so long without an attempt the wait is halved.
const QUIET_SECONDS: u64 = 3_600;
/// After so long without an attempt every row is as good as none: eleven halvings, and five of the longest waits.
pub(crate) const FORGOTTEN_AFTER: u64 = 12 * QUIET_SECONDS;
/// The same for a handle with no more than [`TRIED_ONCE`].
pub(crate) const ONCE_FORGOTTEN_AFTER: u64 = QUIET_SECONDS;

/// The wait after one attempt, in seconds; eleven more make it a minute, eighteen more of these an hour.
pub(crate) const TRIED_ONCE: u64 = 3;

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
        let ready = row.refill_from.plus(waited(row.wait));
        let retry_after = ready.0.saturating_sub(now.0).max(1);
        return Verdict::Refused { retry_after, corrected: was_ahead.then_some(row) };
    };
    let wait = lengthened(row.wait);
    // A full handle starts counting now; one that was already refilling goes on, unless its wait is a new one.
    let is_new = row.left == ATTEMPTS_AT_ONCE || left == 0 || waited(wait) != waited(row.wait);
    let refill_from = if is_new { now } else { row.refill_from };
    Verdict::Allowed(AttemptRow { left, wait, refill_from, last_at: now })
}

/// What is known of a handle when a backup was just restored: nobody knows what was used since the backup, so it counts as all
/// but one, with the longest wait for the next. Rest gives it back as always: within half a day, and one after an hour.
pub(crate) fn after_restore(restored_at: UnixSeconds, left: Option<u32>) -> AttemptRow {
    AttemptRow { left: left.unwrap_or(1).min(1), wait: LONGEST, refill_from: restored_at, last_at: restored_at }
}

/// A handle of which nothing is remembered.
pub(crate) fn unknown(restored_at: Option<UnixSeconds>, now: UnixSeconds) -> Option<AttemptRow> {
    // A clock that was ahead when it was restored, and is set back, holds nobody off for longer.
    let restored_at = restored_at.map(|at| at.min(now)).filter(|at| now.0 - at.0 < FORGOTTEN_AFTER)?;
    Some(after_restore(restored_at, None))
}

/// The wait after one more attempt: a quarter longer, rounded up.
fn lengthened(wait: u64) -> u64 {
    wait.saturating_add(wait.div_ceil(4)).clamp(TRIED_ONCE, LONGEST)
}

/// How long a wait really is.
fn waited(wait: u64) -> u64 {
    wait.clamp(SHORTEST, LONGEST)
}

fn fresh(now: UnixSeconds) -> AttemptRow {
    AttemptRow { left: ATTEMPTS_AT_ONCE, wait: 0, refill_from: now, last_at: now }
}

/// Gives back what time has given back.
fn settle(row: AttemptRow, now: UnixSeconds) -> AttemptRow {
    let refill_from = row.refill_from.min(now);
    let wait = waited(row.wait);
    let refilled = (now.0 - refill_from.0) / wait;
    let left = u64::from(row.left).saturating_add(refilled).min(u64::from(ATTEMPTS_AT_ONCE));
    let halvings = now.0.saturating_sub(row.last_at.0) / QUIET_SECONDS;
    let halved = row.wait >> halvings.min(63);
    AttemptRow {
        left: u32::try_from(left).unwrap_or(ATTEMPTS_AT_ONCE),
        wait: if halved < TRIED_ONCE { 0 } else { halved },
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
    fn five_at_once_then_a_minute_growing_to_an_hour() {
        let mut row = None;
        let times = hammer(&mut row, 0, 40_000);
        assert_eq!(times[..5], [0, 0, 1, 1, 2]);
        let waits: Vec<u64> = times[4..].windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert_eq!(waits[..9], [60; 9]);
        assert_eq!(waits[9..15], [75, 94, 118, 148, 185, 232]);
        assert_eq!(waits[24..27], [2_169, 2_712, 3_390]);
        assert!(waits[27..].iter().all(|wait| *wait <= 3_600), "never longer than an hour");
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
        let once = AttemptRow { left: 1, wait: TRIED_ONCE, refill_from: UnixSeconds(50), last_at: UnixSeconds(50) };
        let rested = settle(once, UnixSeconds(50 + ONCE_FORGOTTEN_AFTER));
        assert_eq!((rested.left, rested.wait), (ATTEMPTS_AT_ONCE, 0));
    }

    #[test]
    fn one_try_an_hour_cannot_hold_the_owner_off_longer_than_an_hour() {
        let mut row = None;
        hammer(&mut row, 0, 200_000);
        let row = row.expect("tried");
        assert!(matches!(decide(Some(row), row.last_at.plus(LONGEST)), Verdict::Allowed(_)));
    }

    /// Paces at which somebody may come by, in seconds.
    const PACES: [u64; 12] = [1, 59, 60, 61, 120, 301, 1_801, 3_600, 3_601, 7_200, 5 * 3_600, 11 * 3_600];

    /// Comes by every `every` seconds for so many days and takes all attempts but `keep`; gives how many it got.
    fn taken(days: u64, every: u64, keep: u32) -> u64 {
        let (mut row, mut allowed, mut now) = (None, 0, 0);
        while now < days * 86_400 {
            while row.map_or(ATTEMPTS_AT_ONCE, |row| settle(row, UnixSeconds(now)).left) > keep {
                let Verdict::Allowed(next) = decide(row, UnixSeconds(now)) else { panic!("one is left") };
                row = Some(next);
                allowed += 1;
            }
            now += every;
        }
        allowed
    }

    #[test]
    fn no_pace_and_no_attempt_kept_back_gains_more_than_three_an_hour() {
        for every in PACES {
            for keep in 0..ATTEMPTS_AT_ONCE {
                let allowed = taken(10, every, keep);
                assert!(allowed <= 10 * 24 * 3 + 60, "every {every} s, {keep} kept: {allowed} attempts in ten days");
            }
        }
    }

    /// What `docs/protocol.md` says of the PIN of a share, which lives for 31 days at most.
    #[test]
    fn who_comes_once_an_hour_gets_the_most_in_a_day_and_in_the_life_of_a_share() {
        for (days, most) in [(1, 96), (31, 2_328)] {
            let paces = PACES.into_iter().flat_map(|every| (0..ATTEMPTS_AT_ONCE).map(move |keep| (every, keep)));
            assert_eq!(paces.map(|(every, keep)| taken(days, every, keep)).max(), Some(most));
            assert_eq!(taken(days, 3_600, 0), most);
        }
    }

    #[test]
    fn an_attempt_kept_back_does_not_keep_the_wait_short() {
        let (mut row, mut now) = (None, 0);
        for _ in 0..ATTEMPTS_AT_ONCE - 1 {
            let Verdict::Allowed(next) = decide(row, UnixSeconds(now)) else { panic!("one is left") };
            row = Some(next);
        }
        for expected in [60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 75, 94, 118, 148, 185, 232, 290] {
            let before = row.expect("tried");
            assert_eq!((before.left, settle(before, UnixSeconds(now + expected - 1)).left), (1, 1), "{expected}");
            now += expected;
            let Verdict::Allowed(next) = decide(row, UnixSeconds(now)) else { panic!("two are left") };
            row = Some(next);
        }
    }

    #[test]
    fn a_restored_database_gives_one_attempt_and_then_one_an_hour_and_nobody_is_held_off_for_good() {
        let restored = UnixSeconds(1_000_000);
        let at = |after: u64| decide(unknown(Some(restored), restored.plus(after)), restored.plus(after));
        let Verdict::Allowed(row) = at(0) else { panic!("one is left") };
        assert_eq!(decide(Some(row), restored), Verdict::Refused { retry_after: 3_600, corrected: None });
        assert!(matches!(decide(Some(row), restored.plus(3_600)), Verdict::Allowed(_)));
        let left = |after: u64| match at(after) {
            Verdict::Allowed(row) => row.left + 1,
            Verdict::Refused { .. } => 0,
        };
        assert_eq!([left(0), left(3_599), left(3_600), left(5 * 3_600)], [1, 1, 2, ATTEMPTS_AT_ONCE]);
        assert_eq!(unknown(Some(restored), restored.plus(FORGOTTEN_AFTER)), None);
        assert_eq!(unknown(None, restored), None);
        assert_eq!(after_restore(restored, Some(0)).left, 0, "none that was used comes back");
        let Some(row) = unknown(Some(restored), UnixSeconds(5)) else { panic!("it was restored") };
        assert_eq!((row.left, row.refill_from), (1, UnixSeconds(5)), "the clock was set back");
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
