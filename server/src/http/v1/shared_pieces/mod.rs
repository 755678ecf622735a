//! Pieces of shared files.

pub(crate) mod read;
