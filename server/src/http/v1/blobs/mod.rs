//! Encrypted files.

pub(crate) mod announce;
pub(crate) mod drop;
pub(crate) mod status;
