//! Login challenges.

pub(crate) mod create;
