//! File requests: the owner makes, lists and closes them, a depositor looks at one.

pub(crate) mod close;
pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod look;
