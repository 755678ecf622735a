use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};
use storage::{Counted, Month};
use time::OffsetDateTime;
use wallet_api::UnixSeconds;

/// What was counted and is not in the database yet.
#[derive(Debug, Default)]
pub(crate) struct Tally(Mutex<BTreeMap<(Month, Counted), u64>>);

impl Tally {
    /// Counts so many more.
    pub(crate) fn add(&self, month: Month, what: Counted, more: u64) {
        if more > 0 {
            *self.counts().entry((month, what)).or_default() += more;
        }
    }

    /// Takes all of it, in the order in which every server writes it: rows are locked in one order.
    pub(crate) fn take(&self) -> Vec<((Month, Counted), u64)> {
        std::mem::take(&mut *self.counts()).into_iter().collect()
    }

    fn counts(&self) -> MutexGuard<'_, BTreeMap<(Month, Counted), u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The month of a moment, and the day on which it began (days since 1970). A clock beyond all calendars has the month 0.
pub(crate) fn month_of(now: UnixSeconds) -> (Month, u64) {
    let date = i64::try_from(now.0).ok().and_then(|now| OffsetDateTime::from_unix_timestamp(now).ok());
    let month = date.and_then(|date| Month::of(u32::try_from(date.year()).ok()?, date.month().into()));
    let day = date.map_or(0, |date| u64::from(date.day()));
    (month.unwrap_or(Month(0)), (now.day() + 1).saturating_sub(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_its_month() {
        for (seconds, month, day) in [
            (0, "1970-01", 0),
            (1_709_251_199, "2024-02", 19_754),
            (1_709_251_200, "2024-03", 19_783),
            (1_795_262_400, "2026-11", 20_758),
        ] {
            let (found, first_day) = month_of(UnixSeconds(seconds));
            assert_eq!((found.to_string().as_str(), first_day), (month, day), "{seconds}");
        }
        assert_eq!(month_of(UnixSeconds(u64::MAX)).0, Month(0));
    }

    #[test]
    fn what_is_taken_is_taken_once() {
        let tally = Tally::default();
        for what in [Counted::SharesMade, Counted::VaultsMade, Counted::VaultsMade] {
            tally.add(Month(1), what, 1);
        }
        tally.add(Month(1), Counted::BytesKept, 0);
        let counted = [((Month(1), Counted::VaultsMade), 2), ((Month(1), Counted::SharesMade), 1)];
        assert_eq!(tally.take(), counted);
        assert_eq!(tally.take(), []);
    }
}
