//! The vault's table of contents.

pub(crate) mod commit;
pub(crate) mod read;
