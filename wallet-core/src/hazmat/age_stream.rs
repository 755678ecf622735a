//! age v1 files written chunk by chunk, and one that was begun written on (C2SP age, "Payload").
//!
//! The age crate writes and reads the header, through a recipient and an identity that keep the file key; it offers no way
//! to go on with a file. The payload is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) as the aead crate has it:
//! its nonce of 7 fixed bytes, 4 counted ones and the flag of the last chunk is age's of 11 counted bytes and the flag,
//! for the first 2^32 chunks.

use super::{
    age_file::{self, Scalar},
    kdf,
};
use crate::{OpenError, secret::secret_bytes};
use age::secrecy::ExposeSecret;
use age_core::format::{FileKey, Stanza};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit,
    aead::stream::{NewStream, StreamBE32, StreamPrimitive},
};
use std::{cell::OnceCell, collections::HashSet};

/// A chunk of plaintext in bytes; only the last may be shorter.
pub(crate) const CHUNK_LEN: usize = 64 * 1024;
const TAG_LEN: usize = 16;
const NONCE_LEN: usize = 16;

/// From the specification of age: the info of the payload's key.
const PAYLOAD: &str = "payload";

secret_bytes! {
    /// The file key of one age file.
    KeptFileKey, 16
}

secret_bytes! {
    /// Encrypts the chunks of one age file.
    PayloadKey, 32
}

/// The beginning of an age file as it is written (header and nonce), and the key of what follows it.
pub(crate) struct Beginning {
    bytes: Vec<u8>,
    key: PayloadKey,
}

impl Beginning {
    /// Begins a new file; the age crate draws its key and nonce from the operating system.
    pub(crate) fn generate(scalar: &Scalar) -> Self {
        Self::generate_to(&age_file::identity(scalar).to_public())
    }

    /// The same for a recipient of any kind. Only who has its identity can go on with such a file later.
    pub(super) fn generate_to(recipient: &dyn age::Recipient) -> Self {
        let keeper = RecipientKeeper { recipient, kept: Kept::default() };
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&keeper as &dyn age::Recipient))
            .expect("one recipient is always possible");
        let mut bytes = Vec::new();
        // Header and nonce are written at once, the rest when there is some.
        drop(encryptor.wrap_output(&mut bytes).expect("writing to memory cannot fail"));
        Self::new(bytes, keeper.kept).expect("it was kept while it was wrapped")
    }

    /// Reads the beginning of a file that was begun with this identity.
    ///
    /// # Security
    ///
    /// The header is authenticated by its own key. The nonce is not: another one gives another key, and chunks that differ
    /// from those that were written before.
    pub(crate) fn read(scalar: &Scalar, file: &[u8]) -> Result<Self, OpenError> {
        let keeper = IdentityKeeper { identity: age_file::identity(scalar), kept: Kept::default() };
        let mut rest = file;
        let decryptor = age::Decryptor::new_buffered(&mut rest).map_err(|_| OpenError)?;
        drop(decryptor.decrypt(std::iter::once(&keeper as &dyn age::Identity)).map_err(|_| OpenError)?);
        let len = file.len() - rest.len();
        Self::new(file[..len].to_vec(), keeper.kept)
    }

    fn new(bytes: Vec<u8>, kept: Kept) -> Result<Self, OpenError> {
        let file_key = kept.0.into_inner().ok_or(OpenError)?;
        let nonce = bytes.last_chunk::<NONCE_LEN>().ok_or(OpenError)?;
        let key = PayloadKey::filled(|out| kdf::derive_salted(file_key.expose_secret(), nonce, PAYLOAD, out));
        Ok(Self { bytes, key })
    }

    /// Header and nonce.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The size of the whole file over a plaintext of `len` bytes.
    pub(crate) fn file_len(&self, len: u64) -> u64 {
        let chunks = len.div_ceil(CHUNK_LEN as u64).max(1);
        self.bytes.len() as u64 + len + chunks * TAG_LEN as u64
    }

    /// Encrypts a chunk in place and appends its tag.
    pub(crate) fn encrypt_chunk(&self, place: u32, last: Last, chunk: &mut Vec<u8>) {
        let cipher = ChaCha20Poly1305::new(self.key.expose_secret().into());
        StreamBE32::from_aead(cipher, &[0; 7].into())
            .encrypt_in_place(place, last == Last::Yes, b"", chunk)
            .expect("a chunk is far below 256 GiB");
    }
}

/// Whether a chunk is the last of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Last {
    /// Nothing follows.
    Yes,
    /// More follows.
    No,
}

/// The file key that passed through a keeper.
#[derive(Default)]
struct Kept(OnceCell<KeptFileKey>);

impl Kept {
    fn keep(&self, file_key: &FileKey) {
        // The first that passes is the one that counts: the age crate takes the first that unwraps too.
        self.0.get_or_init(|| KeptFileKey::filled(|out| out.copy_from_slice(file_key.expose_secret())));
    }
}

/// A recipient that keeps the file key that passes through it.
struct RecipientKeeper<'a> {
    recipient: &'a dyn age::Recipient,
    kept: Kept,
}

impl age::Recipient for RecipientKeeper<'_> {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        self.kept.keep(file_key);
        self.recipient.wrap_file_key(file_key)
    }
}

/// An identity that keeps the file key that passes through it.
struct IdentityKeeper {
    identity: age::x25519::Identity,
    kept: Kept,
}

impl age::Identity for IdentityKeeper {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, age::DecryptError>> {
        let unwrapped = self.identity.unwrap_stanza(stanza);
        if let Some(Ok(file_key)) = &unwrapped {
            self.kept.keep(file_key);
        }
        unwrapped
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::mutations;

    fn scalar(byte: u8) -> Scalar {
        Scalar::filled(|out| out.fill(byte))
    }

    /// Writes a whole file in chunks.
    fn written(beginning: &Beginning, plaintext: &[u8]) -> Vec<u8> {
        let mut file = beginning.bytes().to_vec();
        let count = plaintext.len().div_ceil(CHUNK_LEN).max(1);
        for place in 0..count {
            let end = plaintext.len().min((place + 1) * CHUNK_LEN);
            let mut chunk = plaintext[place * CHUNK_LEN..end].to_vec();
            let last = if place + 1 == count { Last::Yes } else { Last::No };
            beginning.encrypt_chunk(u32::try_from(place).expect("few"), last, &mut chunk);
            file.extend_from_slice(&chunk);
        }
        assert_eq!(file.len() as u64, beginning.file_len(plaintext.len() as u64));
        file
    }

    #[test]
    fn the_age_crate_opens_what_is_written_in_chunks() {
        for len in [0, 1, CHUNK_LEN - 1, CHUNK_LEN, CHUNK_LEN + 1, 3 * CHUNK_LEN, 300 * CHUNK_LEN + 7] {
            let plaintext: Vec<u8> = (0..=250).cycle().take(len).collect();
            let file = written(&Beginning::generate(&scalar(1)), &plaintext);
            let opened = age_file::decrypt(&scalar(1), &file, len).expect("just written");
            assert!(*opened == plaintext, "{len}");
        }
    }

    #[test]
    fn a_file_that_goes_on_is_the_one_that_was_begun() {
        let plaintext = vec![7; 2 * CHUNK_LEN + 5];
        let begun = Beginning::generate(&scalar(1));
        let file = written(&begun, &plaintext);
        for seen in [begun.bytes().len(), begun.bytes().len() + 1, 70_000, file.len()] {
            let again = Beginning::read(&scalar(1), &file[..seen]).expect("its beginning is whole");
            assert_eq!(again.bytes(), begun.bytes());
            assert!(written(&again, &plaintext) == file, "byte for byte, having seen {seen}");
        }
        assert!(Beginning::read(&scalar(1), &file[..begun.bytes().len() - 1]).is_err(), "cut");
    }

    #[test]
    fn a_beginning_that_is_not_ours_is_refused() {
        let begun = Beginning::generate(&scalar(1));
        assert!(Beginning::read(&scalar(1), begun.bytes()).is_ok(), "the test itself must be able to read it");
        assert!(Beginning::read(&scalar(2), begun.bytes()).is_err());
        let (header, nonce) = begun.bytes().split_last_chunk::<NONCE_LEN>().expect("longer");
        // More after the header is another nonce: see below.
        for changed in mutations(header).into_iter().filter(|changed| !changed.starts_with(header)) {
            assert!(Beginning::read(&scalar(1), &[&changed[..], nonce].concat()).is_err());
        }
    }

    #[test]
    fn another_nonce_gives_another_key() {
        let begun = Beginning::generate(&scalar(1));
        let mut changed = begun.bytes().to_vec();
        *changed.last_mut().expect("not empty") ^= 1;
        let other = Beginning::read(&scalar(1), &changed).expect("the nonce is not authenticated");
        let (one, two) = (written(&begun, &[7; 100]), written(&other, &[7; 100]));
        assert_ne!(one[begun.bytes().len()..], two[begun.bytes().len()..], "so it is seen in the first chunk");
    }
}
