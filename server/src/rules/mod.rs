//! Decisions: rows and times in, a verdict out. No HTTP, no SQL, no clock.

pub(crate) mod attempts;
pub(crate) mod creations;
pub(crate) mod passkeys;
pub(crate) mod quota;
pub(crate) mod recoveries;
pub(crate) mod refusals;
pub(crate) mod requests;
pub(crate) mod sessions;
pub(crate) mod shares;
pub(crate) mod vaults;
pub(crate) mod vouchers;
