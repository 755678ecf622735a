//! Vouchers (`docs/protocol.md`, section 8): the key that signs them, the files that go between an organisation and whoever runs
//! the server, the sheets, and the commands for all of it.

mod batch;
mod command;
mod folder;
mod key;
mod sheets;

pub use batch::{Answer, Request, Secrets, VoucherError};
pub use command::VouchersCommand;
pub use key::VoucherKey;

use crate::rules::vouchers::{ends_on, period_for_new};
use wallet_api::{UnixSeconds, vouchers::VoucherPeriod};

/// The half-year in which vouchers run out that are asked for now: the one after this, so that each is good for six to twelve
/// months.
#[must_use]
pub fn period_now(now: UnixSeconds) -> VoucherPeriod {
    period_for_new(now)
}

/// The last day of a half-year, like `2027-06-30`.
#[must_use]
pub fn last_day(period: VoucherPeriod) -> String {
    let (year, month, day) = ends_on(period);
    format!("{year:04}-{month:02}-{day:02}")
}
