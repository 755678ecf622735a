//! age v1 files with X25519 identities (C2SP age).
//!
//! The identities are made here from bytes, so that they can be derived or drawn from a generator that is an argument.
//! The age crate draws each file's own key from the operating system.

use crate::{OpenError, secret::secret_bytes};
use bech32::{Bech32, Hrp};
use std::io::{Read, Write};
use zeroize::Zeroizing;

const SECRET_HRP: Hrp = Hrp::parse_unchecked("age-secret-key-");

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

/// Reads `AGE-SECRET-KEY-1...`, in the one spelling that [`identity_text`] gives.
pub(crate) fn parse_identity(text: &str) -> Option<Scalar> {
    let bytes = Zeroizing::new(decode(text)?);
    let bytes: &[u8; 32] = bytes.as_slice().try_into().ok()?;
    let scalar = Scalar::filled(|out| out.copy_from_slice(bytes));
    (*identity_text(&scalar) == text).then_some(scalar)
}

/// The bytes of a Bech32 text; what stands before them is for the caller to check.
fn decode(text: &str) -> Option<Vec<u8>> {
    let checked = bech32::primitives::decode::CheckedHrpstring::new::<Bech32>(text).ok()?;
    Some(checked.byte_iter().collect())
}

pub(super) fn identity(scalar: &Scalar) -> age::x25519::Identity {
    identity_text(scalar).parse().expect("written by us just now")
}

/// `age1...`.
pub(crate) fn recipient_text(scalar: &Scalar) -> String {
    identity(scalar).to_public().to_string()
}

/// Whether the text is a recipient that a file can be encrypted to, in the one spelling that [`recipient_text`] gives.
pub(crate) fn is_recipient(text: &str) -> bool {
    text.parse::<age::x25519::Recipient>().is_ok_and(|recipient| recipient.to_string() == text)
}

/// Encrypts to a recipient for which [`is_recipient`] said yes.
pub(crate) fn encrypt_to(recipient: &str, plaintext: &[u8]) -> Vec<u8> {
    let recipient: age::x25519::Recipient = recipient.parse().expect("it was checked when it was parsed");
    encrypt(&recipient, plaintext.len(), |out| out.write_all(plaintext))
}

/// Encrypts what `write` writes to the recipient of `scalar`, as the age crate does it. `len` is only a hint.
#[cfg(test)]
pub(crate) fn encrypt_to_own(
    scalar: &Scalar,
    len: usize,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Vec<u8> {
    encrypt(&identity(scalar).to_public(), len, write)
}

/// Encrypts what `write` writes, to one recipient of any kind. `len` is only a hint.
pub(super) fn encrypt(
    recipient: &dyn age::Recipient,
    len: usize,
    write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Vec<u8> {
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(recipient)).expect("one recipient is always possible");
    let mut file = Vec::with_capacity(len + len / 4_096 + 2_048);
    let mut writer = encryptor.wrap_output(&mut file).expect("writing to memory cannot fail");
    write(&mut writer).expect("writing to memory cannot fail");
    writer.finish().expect("writing to memory cannot fail");
    file
}

/// Decrypts a file that may hold at most `limit` bytes; nothing of it is given out unless all of it is right.
pub(crate) fn decrypt(scalar: &Scalar, file: &[u8], limit: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    decrypt_with(&identity(scalar), file, limit)
}

/// As [`decrypt`], with an identity of any kind.
pub(super) fn decrypt_with(
    identity: &dyn age::Identity,
    file: &[u8],
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| OpenError)?;
    let reader = decryptor.decrypt(std::iter::once(identity)).map_err(|_| OpenError)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.take(limit as u64 + 1).read_to_end(&mut plaintext).map_err(|_| OpenError)?;
    if plaintext.len() > limit { Err(OpenError) } else { Ok(plaintext) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::mutations;

    fn scalar(byte: u8) -> Scalar {
        Scalar::filled(|out| out.fill(byte))
    }

    #[test]
    fn identities_and_recipients_are_those_of_age() {
        // From the test suite of the age crate.
        let text = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
        let scalar = parse_identity(text).expect("a good identity");
        assert_eq!(*identity_text(&scalar), text);
        assert_eq!(
            identity(&scalar).to_public().to_string(),
            "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa"
        );
        assert!(parse_identity(&text.to_lowercase()).is_none(), "one spelling only");
        for changed in mutations(text.as_bytes()) {
            assert!(parse_identity(&String::from_utf8_lossy(&changed)).is_none());
        }
    }

    #[test]
    fn a_file_opens_with_its_identity_only_and_not_after_any_change() {
        let file = encrypt_to_own(&scalar(1), 4, |out| out.write_all(b"data"));
        assert_eq!(decrypt(&scalar(1), &file, 4).map(|data| data.to_vec()), Ok(b"data".to_vec()));
        assert!(decrypt(&scalar(2), &file, 4).is_err());
        assert!(decrypt(&scalar(1), &file, 3).is_err(), "larger than allowed");
        for changed in mutations(&file) {
            assert!(decrypt(&scalar(1), &changed, 4).is_err());
        }
    }
}
