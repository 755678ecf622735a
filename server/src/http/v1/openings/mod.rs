//! Opening a share.

mod allowed;
pub(crate) mod open;

pub(crate) use allowed::{NotAvailable, allowed, live_share};
