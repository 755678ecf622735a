//! The end of a vault.

pub(crate) mod cancel;
pub(crate) mod set;
