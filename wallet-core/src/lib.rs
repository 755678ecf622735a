//! The pure mechanism of Farde: keys, doors, sealed records, documents, manifest, shares, file requests (`docs/protocol.md`).
//!
//! No I/O, no async, no clock. Time and randomness are arguments, with one exception: the age crate draws the file key,
//! the nonce and the ephemeral share of each age file from the operating system by itself.
//!
//! What the server sends is untrusted: nothing here panics on it, and what fails to open says only that it failed.

mod day;
mod error;
mod file_name;
mod hazmat;
mod labels;
mod records;
mod secret;
mod text;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod vectors;

pub mod documents;
pub mod export;
pub mod kept;
pub mod keys;
pub mod manifest;
pub mod recovery;
pub mod requests;
pub mod shares;
pub mod unlock;
pub mod vouchers;

pub use day::{Day, ParseDayError};
pub use error::OpenError;
pub use file_name::file_name;
pub use text::{Kind, KindError, Text, TextTooLong};
