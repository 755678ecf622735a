//! age v1 files with hybrid post-quantum identities (C2SP age, `mlkem768x25519`): for recipients that are published.
//!
//! Their files pass through the hands of others, who may keep them until a quantum computer opens X25519.

use super::{age_file, age_stream::Beginning};
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

/// Begins a file for a recipient for which [`is_recipient`] said yes; its chunks are written one by one.
pub(crate) fn begin_to(recipient: &str) -> Beginning {
    let recipient: Recipient = recipient.parse().expect("it was checked when it was parsed");
    Beginning::generate_to(&recipient)
}

/// The longest header that is read, in bytes. One that is written here has about 2 KiB, with the filler that age draws.
///
/// Who has the recipient writes the header: without a bound they could put a stanza for this identity into it as often
/// as the file is long, and each costs a decapsulation.
const LONGEST_HEADER: usize = 8 * 1024;

/// Whether the last line of the header (C2SP age, "Header MAC") begins early enough.
fn has_short_header(file: &[u8]) -> bool {
    file[..file.len().min(LONGEST_HEADER)].windows(5).any(|five| five == b"\n--- ")
}

/// Decrypts a file that may hold at most `limit` bytes; nothing of it is given out unless all of it is right.
pub(crate) fn decrypt(seed: &Seed, file: &[u8], limit: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if !has_short_header(file) {
        return Err(OpenError);
    }
    age_file::decrypt_with(&identity(seed), file, limit)
}

fn identity(seed: &Seed) -> Identity {
    Identity::from_seed(seed.expose_secret())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        hazmat::age_stream::{CHUNK_LEN, Last},
        testing::mutations,
    };

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
    fn what_is_written_in_chunks_opens_with_the_identity_only() {
        let plaintext: Vec<u8> = (0..=250).cycle().take(2 * CHUNK_LEN + 9).collect();
        let begun = begin_to(&recipient_text(&seed(1)));
        let mut file = begun.bytes().to_vec();
        for (place, part) in (0..).zip(plaintext.chunks(CHUNK_LEN)) {
            let mut chunk = part.to_vec();
            begun.encrypt_chunk(place, if place == 2 { Last::Yes } else { Last::No }, &mut chunk);
            file.extend_from_slice(&chunk);
        }
        assert_eq!(file.len() as u64, begun.file_len(plaintext.len() as u64));
        assert!(decrypt(&seed(1), &file, plaintext.len()).is_ok_and(|opened| *opened == plaintext));
        assert!(decrypt(&seed(2), &file, plaintext.len()).is_err());
    }

    /// MU-13. Many stanzas for this very identity, each of which would cost a decapsulation.
    #[test]
    fn a_header_with_many_stanzas_is_refused_before_anything_is_opened() {
        let file = encrypt_to(&recipient_text(&seed(1)), b"data");
        let text = String::from_utf8_lossy(&file);
        let start = text.find("-> ").expect("a stanza");
        let end = text.find("\n--- ").expect("the end of the header");
        let stanzas = file[start..=end].repeat(10_000);
        let bomb = [&file[..start], &stanzas, &file[end + 1..]].concat();
        assert!(bomb.len() > 15_000_000 && !has_short_header(&bomb) && has_short_header(&file));
        assert!(decrypt(&seed(1), &bomb, 4).is_err());
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
