//! age v1 files with hybrid post-quantum identities (C2SP age, `mlkem768x25519`): for recipients that are published.
//!
//! Their files pass through the hands of others, who may keep them until a quantum computer opens X25519.

use super::age_file;
use crate::{OpenError, secret::secret_bytes};
use age_mlkem768x25519::{Identity, Recipient};
use zeroize::Zeroizing;

secret_bytes! {
    /// The seed of a hybrid identity.
    pub(crate) Seed, 32
}

/// `age1pq1...`.
pub(crate) fn recipient_text(seed: &Seed) -> String {
    identity(seed).to_recipient().to_string()
}

/// Whether the text is a hybrid recipient that a file can be encrypted to, in the one spelling that [`recipient_text`]
/// gives. Weak and malformed keys are refused.
pub(crate) fn is_recipient(text: &str) -> bool {
    text.parse::<Recipient>().is_ok_and(|recipient| recipient.to_string() == text)
}

/// Encrypts to a recipient for which [`is_recipient`] said yes.
pub(crate) fn encrypt_to(recipient: &str, plaintext: &[u8]) -> Vec<u8> {
    let recipient: Recipient = recipient.parse().expect("it was checked when it was parsed");
    age_file::encrypt(&recipient, plaintext.len(), |out| out.write_all(plaintext))
}

/// Decrypts a file that may hold at most `limit` bytes; nothing of it is given out unless all of it is right.
pub(crate) fn decrypt(seed: &Seed, file: &[u8], limit: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    age_file::decrypt_with(&identity(seed), file, limit)
}

fn identity(seed: &Seed) -> Identity {
    Identity::from_seed(seed.expose_secret())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::mutations;

    fn seed(byte: u8) -> Seed {
        Seed::filled(|out| out.fill(byte))
    }

    #[test]
    fn a_file_opens_with_its_identity_only_and_not_after_any_change() {
        let file = encrypt_to(&recipient_text(&seed(1)), b"data");
        assert_eq!(decrypt(&seed(1), &file, 4).map(|data| data.to_vec()), Ok(b"data".to_vec()));
        assert!(decrypt(&seed(2), &file, 4).is_err());
        assert!(decrypt(&seed(1), &file, 3).is_err(), "larger than allowed");
        for changed in mutations(&file) {
            assert!(decrypt(&seed(1), &changed, 4).is_err());
        }
    }

    #[test]
    fn a_recipient_has_one_spelling_and_one_kind() {
        let text = recipient_text(&seed(1));
        assert!(is_recipient(&text));
        let classic = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";
        for wrong in ["", "age1", "age1pq1qqqq", &text.to_uppercase(), &text[..text.len() - 1], classic] {
            assert!(!is_recipient(wrong), "{wrong}");
        }
    }
}
