//! Lock until.

pub(crate) mod set;
