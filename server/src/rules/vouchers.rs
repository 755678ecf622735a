//! How long vouchers are good: to the end of a calendar half-year (UTC), the same for all that are signed in one, so that the
//! period says nothing of who has one.

use time::OffsetDateTime;
use wallet_api::{UnixSeconds, vouchers::VoucherPeriod};

/// The half-year of a moment: twice the year, plus one for its second half. A moment that no calendar has is at the end of time.
pub(crate) fn period_of(now: UnixSeconds) -> VoucherPeriod {
    let date = i64::try_from(now.0).ok().and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    let half = |date: OffsetDateTime| date.year() * 2 + i32::from(u8::from(date.month()) > 6);
    VoucherPeriod(date.and_then(|date| u16::try_from(half(date)).ok()).unwrap_or(u16::MAX))
}

/// In which half-year vouchers run out that are asked for now: after six to twelve months.
pub(crate) fn period_for_new(now: UnixSeconds) -> VoucherPeriod {
    VoucherPeriod(period_of(now).0.saturating_add(1))
}

/// Whether vouchers of a period can be used now.
pub(crate) fn is_running(period: VoucherPeriod, now: UnixSeconds) -> bool {
    period >= period_of(now)
}

/// Whether vouchers of a period can be signed now: also those that were asked for in the half-year before.
pub(crate) fn can_be_signed(period: VoucherPeriod, now: UnixSeconds) -> bool {
    (period_of(now)..=period_for_new(now)).contains(&period)
}

/// The last day of a period: year, month, day.
pub(crate) fn ends_on(period: VoucherPeriod) -> (u16, u8, u8) {
    match period.0 % 2 {
        0 => (period.0 / 2, 6, 30),
        _ => (period.0 / 2, 12, 31),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_year_ends_with_june_or_december() {
        // 2026-12-31T23:59:59Z and the second after it; 2027-06-30T23:59:59Z and the second after it.
        for (second, period) in
            [(1_798_761_599, 4_053), (1_798_761_600, 4_054), (1_814_399_999, 4_054), (1_814_400_000, 4_055)]
        {
            assert_eq!(period_of(UnixSeconds(second)), VoucherPeriod(period), "{second}");
        }
        assert_eq!(ends_on(VoucherPeriod(4_053)), (2026, 12, 31));
        assert_eq!(ends_on(VoucherPeriod(4_054)), (2027, 6, 30));
        assert_eq!(period_of(UnixSeconds(u64::MAX)), VoucherPeriod(u16::MAX));
    }

    #[test]
    fn a_voucher_is_good_for_this_half_year_and_the_next() {
        let now = UnixSeconds(1_798_761_600);
        assert_eq!(period_for_new(now), VoucherPeriod(4_055));
        for (period, runs, signed) in
            [(4_053, false, false), (4_054, true, true), (4_055, true, true), (4_056, true, false)]
        {
            let period = VoucherPeriod(period);
            assert_eq!((is_running(period, now), can_be_signed(period, now)), (runs, signed), "{period:?}");
        }
    }
}
