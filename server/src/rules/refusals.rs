//! When a refused guess is remembered: to the minute, so that hammering writes once in a minute at most.

use wallet_api::{UnixSeconds, limits::REFUSAL_DAYS};

/// How long a refusal is remembered, in seconds.
pub(crate) const REMEMBERED_SECONDS: u64 = REFUSAL_DAYS * 86_400;

/// As fine as a refusal is remembered.
const GRAIN_SECONDS: u64 = 60;

/// What is to be written for a refusal now, if that is not known already.
pub(crate) fn to_be_noted(known: Option<UnixSeconds>, now: UnixSeconds) -> Option<UnixSeconds> {
    let minute = UnixSeconds(now.0 - now.0 % GRAIN_SECONDS);
    (known != Some(minute)).then_some(minute)
}

/// What is still told of a refusal. One of the future is not: a clock that was ahead and is set back must not make it be
/// told for years.
pub(crate) fn remembered(known: Option<UnixSeconds>, now: UnixSeconds) -> Option<UnixSeconds> {
    known.filter(|at| *at <= now && now < at.plus(REMEMBERED_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_noted_once_a_minute_and_told_for_its_days() {
        let at = UnixSeconds;
        assert_eq!(to_be_noted(None, at(125)), Some(at(120)));
        assert_eq!(to_be_noted(Some(at(120)), at(179)), None);
        assert_eq!(to_be_noted(Some(at(120)), at(180)), Some(at(180)));
        assert_eq!(to_be_noted(Some(at(900)), at(180)), Some(at(180)), "the clock was ahead");
        assert_eq!(remembered(Some(at(120)), at(119 + REMEMBERED_SECONDS)), Some(at(120)));
        assert_eq!(remembered(Some(at(120)), at(120 + REMEMBERED_SECONDS)), None);
        assert_eq!(remembered(Some(at(120)), at(119)), None, "the clock was ahead");
    }
}
