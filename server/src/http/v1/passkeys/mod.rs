//! The first halves of a passkey's making and use.

pub(crate) mod begin;
pub(crate) mod challenge;
