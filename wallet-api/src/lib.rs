//! The words that cross the wire between a Farde client and server.
//!
//! Ids, request and response bodies, problem codes, limits and route paths; no cipher, no I/O. The server and the
//! client are both built on these types, so a change here is a change of the protocol.
//!
//! All byte strings in JSON are base64url without padding (RFC 4648, section 5). All times are seconds since
//! 1970-01-01T00:00:00Z, whole numbers.

mod bytes;
mod ids;

pub mod blobs;
pub mod limits;
pub mod passkeys;
pub mod problem;
pub mod requests;
pub mod routes;
pub mod sessions;
pub mod shares;
pub mod vaults;
pub mod vouchers;

pub use bytes::{Bytes, ParseBytesError};
pub use ids::*;

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct UnixSeconds(pub u64);

impl UnixSeconds {
    /// This moment plus a number of seconds, without overflow.
    #[must_use]
    pub fn plus(self, seconds: u64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// The number of whole days since 1970-01-01: as fine as the server keeps a time where expiry needs no more.
    #[must_use]
    pub fn day(self) -> u64 {
        self.0 / 86_400
    }
}
