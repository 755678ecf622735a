//! SHA-256 (FIPS 180-4).

use sha2::Digest;
use wallet_api::Sha256;

/// The hash of all parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = sha2::Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The hash of one byte string, as it is named on the wire.
pub(crate) fn sha256_of(bytes: &[u8]) -> Sha256 {
    Sha256(sha256(&[bytes]))
}

/// A hash that grows with what is written.
#[derive(Default)]
pub(crate) struct GrowingHash(sha2::Sha256);

impl GrowingHash {
    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(crate) fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
