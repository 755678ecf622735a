//! ChaCha20-Poly1305 (RFC 8439), in place.

use crate::OpenError;
use chacha20poly1305::{AeadInPlace, ChaCha20Poly1305, KeyInit, Tag};

pub(crate) const NONCE_LEN: usize = 12;
pub(crate) const TAG_LEN: usize = 16;

/// Encrypts `buffer` and returns the tag.
pub(crate) fn encrypt(key: &[u8; 32], nonce: &[u8; NONCE_LEN], context: &[u8], buffer: &mut [u8]) -> [u8; TAG_LEN] {
    ChaCha20Poly1305::new(key.into())
        .encrypt_in_place_detached(nonce.into(), context, buffer)
        .expect("a record is far below 256 GiB")
        .into()
}

/// Decrypts `buffer`, or leaves it as it was.
pub(crate) fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; NONCE_LEN],
    context: &[u8],
    buffer: &mut [u8],
    tag: &[u8; TAG_LEN],
) -> Result<(), OpenError> {
    ChaCha20Poly1305::new(key.into())
        .decrypt_in_place_detached(nonce.into(), context, buffer, Tag::from_slice(tag))
        .map_err(|_| OpenError)
}
