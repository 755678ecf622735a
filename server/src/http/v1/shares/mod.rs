//! The owner's shares.

pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod stop;
pub(crate) mod stop_all;
