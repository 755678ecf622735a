//! The vault's table of contents.

pub(crate) mod commit;
mod keyslots;
pub(crate) mod read;
