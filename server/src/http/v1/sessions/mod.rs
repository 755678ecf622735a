//! Logging in, and the end of it.

pub(crate) mod end;
pub(crate) mod login;
mod opened;

pub(crate) use opened::{NewSession, begin, is_signed, take_nonce};
