//! age v1 files with X25519 identities (C2SP age).
//!
//! The identities are made here from bytes, so that they can be derived or drawn from a generator that is an argument.
//! The age crate draws each file's own key from the operating system.

use crate::{OpenError, secret::secret_bytes};
use bech32::{Bech32, Hrp};
use std::io::{Read, Write};
use zeroize::Zeroizing;

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

/// Whether the text is an X25519 recipient that a file can be encrypted to.
///
/// A point of low order is refused: a file for it could be read by anyone, and the age crate panics on it.
pub(crate) fn is_recipient(text: &str) -> bool {
    let Some(point) = decode(text).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok()) else { return false };
    let canonical = bech32::encode_lower::<Bech32>(RECIPIENT_HRP, &point).is_ok_and(|canonical| canonical == text);
    canonical && x25519_dalek::x25519([8; 32], point) != [0; 32]
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
        assert_eq!(recipient_text(&scalar), "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa");
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

    #[test]
    fn recipients_of_low_order_are_refused() {
        assert!(is_recipient(&recipient_text(&scalar(1))));
        let text = |point: &[u8]| bech32::encode_lower::<Bech32>(RECIPIENT_HRP, point).expect("short");
        // The points of order 1, 2, 4 and 8, and their non-canonical encodings (RFC 7748, section 6.1).
        let order_8 = [
            0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a, 0xda, 0x09,
            0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
        ];
        let mut points = vec![[0; 32], order_8];
        for (first, middle, last) in [(1, 0, 0), (0xec, 0xff, 0x7f), (0xed, 0xff, 0x7f), (0xee, 0xff, 0x7f)] {
            let mut point = [middle; 32];
            (point[0], point[31]) = (first, last);
            points.push(point);
        }
        for point in points {
            assert!(text(&point).parse::<age::x25519::Recipient>().is_ok(), "age itself would take it");
            assert!(!is_recipient(&text(&point)), "{point:?}");
        }
        for wrong in ["", "age1", "age1pq1qqqq", &recipient_text(&scalar(1)).to_uppercase(), &text(&[9; 31])] {
            assert!(!is_recipient(wrong), "{wrong}");
        }
    }
}
