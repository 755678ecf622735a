//! HKDF-SHA-256 (RFC 5869).

use hkdf::Hkdf;
use sha2::Sha256;

/// Fills `out` from a uniform key; the info is the label, then a context of fixed length (or none).
///
/// Without salt: all inputs are uniform already.
pub(crate) fn derive(key: &[u8], label: &str, context: &[u8], out: &mut [u8]) {
    Hkdf::<Sha256>::new(None, key)
        .expand_multi_info(&[label.as_bytes(), context], out)
        .expect("all our outputs are at most 32 bytes");
}

/// Fills `out` from a uniform key and a salt, as age does it.
pub(crate) fn derive_salted(key: &[u8], salt: &[u8], label: &str, out: &mut [u8]) {
    Hkdf::<Sha256>::new(Some(salt), key).expand(label.as_bytes(), out).expect("all our outputs are at most 32 bytes");
}
