//! Logging in, and the end of it.

mod door;
pub(crate) mod end;
pub(crate) mod login;
mod opened;
pub(crate) mod passkey;

pub(crate) use door::{Door, LoginError, enter};
pub(crate) use opened::{NewSession, begin, is_signed, take_nonce};
