//! Pieces of encrypted files.

pub(crate) mod read;
pub(crate) mod store;
