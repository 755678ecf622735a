//! The vault's table of contents.

pub(crate) mod commit;
mod keyslots;
mod passkeys;
pub(crate) mod read;
