//! age v1 files with X25519 identities (C2SP age).
//!
//! The identities are made here from bytes, so that they can be derived or drawn from a generator that is an argument.
//! The age crate draws each file's own key from the operating system.

use crate::{OpenError, secret::secret_bytes};
use bech32::{Bech32, Hrp};
use std::io::{Read, Write};
use zeroize::{Zeroize, Zeroizing};

const SECRET_HRP: Hrp = Hrp::parse_unchecked("age-secret-key-");
const RECIPIENT_HRP: Hrp = Hrp::parse_unchecked("age");

secret_bytes! {
    /// An X25519 scalar: the secret half of an age key pair.
    pub(crate) Scalar, 32
}

/// `AGE-SECRET-KEY-1...`.
pub(crate) fn identity_text(scalar: &Scalar) -> Zeroizing<String> {
    Zeroizing::new(
        bech32::encode_upper::<Bech32>(SECRET_HRP, scalar.expose_secret()).expect("74 characters are within Bech32"),
    )
}

/// Reads `AGE-SECRET-KEY-1...`.
pub(crate) fn parse_identity(text: &str) -> Option<Scalar> {
    let (hrp, mut bytes) = decode(text)?;
    let scalar = (hrp == SECRET_HRP && bytes.len() == 32).then(|| Scalar::filled(|out| out.copy_from_slice(&bytes)));
    bytes.zeroize();
    scalar
}

fn decode(text: &str) -> Option<(Hrp, Vec<u8>)> {
    let checked = bech32::primitives::decode::CheckedHrpstring::new::<Bech32>(text).ok()?;
    Some((checked.hrp(), checked.byte_iter().collect()))
}

fn identity(scalar: &Scalar) -> age::x25519::Identity {
    identity_text(scalar).parse().expect("written by us just now")
}

/// `age1...`.
pub(crate) fn recipient_text(scalar: &Scalar) -> String {
    identity(scalar).to_public().to_string()
}

/// Whether the text is an X25519 recipient that a file can be encrypted to.
///
/// A point of low order is refused: a file for it could be read by anyone, and the age crate panics on it.
pub(crate) fn is_recipient(text: &str) -> bool {
    let Some((hrp, bytes)) = decode(text) else { return false };
    let Ok(point) = <[u8; 32]>::try_from(bytes) else { return false };
    hrp == RECIPIENT_HRP && x25519_dalek::x25519([8; 32], point) != [0; 32] && text.is_ascii() && is_lower(text)
}

fn is_lower(text: &str) -> bool {
    !text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Encrypts what `write` writes to the recipient of `scalar`. `len` is only a hint.
pub(crate) fn encrypt_to_own(
    scalar: &Scalar,
    len: usize,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Vec<u8> {
    encrypt(&identity(scalar).to_public(), len, write)
}

/// Encrypts to a recipient for which [`is_recipient`] said yes.
pub(crate) fn encrypt_to(recipient: &str, plaintext: &[u8]) -> Vec<u8> {
    let recipient = recipient.parse::<age::x25519::Recipient>().expect("it was checked when it was parsed");
    encrypt(&recipient, plaintext.len(), |out| out.write_all(plaintext))
}

fn encrypt(
    recipient: &age::x25519::Recipient,
    len: usize,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Vec<u8> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient as &dyn age::Recipient))
        .expect("one X25519 recipient is always possible");
    let mut file = Vec::with_capacity(len + len / 4_096 + 1_024);
    let mut writer = encryptor.wrap_output(&mut file).expect("writing to memory cannot fail");
    write(&mut writer).expect("writing to memory cannot fail");
    writer.finish().expect("writing to memory cannot fail");
    file
}

/// Decrypts a file that may hold at most `limit` bytes; nothing of it is given out unless all of it is right.
pub(crate) fn decrypt(scalar: &Scalar, file: &[u8], limit: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let identity = identity(scalar);
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| OpenError)?;
    let reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| OpenError)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.take(limit as u64 + 1).read_to_end(&mut plaintext).map_err(|_| OpenError)?;
    if plaintext.len() > limit { Err(OpenError) } else { Ok(plaintext) }
}
