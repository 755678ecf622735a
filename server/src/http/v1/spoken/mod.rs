//! The records that spoken codes lead to.

pub(crate) mod put;
pub(crate) mod read;
