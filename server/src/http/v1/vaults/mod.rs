//! Making a vault.

pub(crate) mod create;
