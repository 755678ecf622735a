use crate::{INFO, Kem, TAG, kem::PublicKey};
use age_core::format::{FileKey, Stanza};
use age_core::primitives::{bech32_decode, bech32_encode_to_fmt, hpke_seal};
use age_core::secrecy::ExposeSecret;
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use bech32::Hrp;
use hpke::{Deserializable, Serializable};
use rand_core::OsRng;
use std::{collections::HashSet, fmt, str::FromStr};

const PREFIX: Hrp = Hrp::parse_unchecked("age1pq");

/// Whom a file is encrypted to: 1,959 characters that begin with `age1pq1`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) PublicKey);

/// A text that is no recipient of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseRecipientError {
    /// Not Bech32, or its checksum is wrong.
    #[error("not Bech32")]
    Bech32,
    /// Another kind of recipient.
    #[error("not an age1pq recipient")]
    Prefix,
    /// The wrong length, a number of ML-KEM that is not reduced, or a point of low order.
    #[error("not a key of MLKEM768-X25519")]
    Key,
}

impl FromStr for Recipient {
    type Err = ParseRecipientError;

    fn from_str(text: &str) -> Result<Self, ParseRecipientError> {
        let prefix = |found| if found == PREFIX { Ok(()) } else { Err(ParseRecipientError::Prefix) };
        bech32_decode(
            text,
            |_| ParseRecipientError::Bech32,
            prefix,
            |_, bytes| {
                let key = PublicKey::from_bytes(&bytes.collect::<Vec<_>>());
                key.map(Self).map_err(|_| ParseRecipientError::Key)
            },
        )
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bech32_encode_to_fmt(f, PREFIX, &self.0.to_bytes())
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl age::Recipient for Recipient {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), age::EncryptError> {
        // It panics if the KEM refuses, which a parsed key never makes it do.
        let (encapped, body) = hpke_seal::<Kem, _>(&self.0, INFO, file_key.expose_secret(), &mut OsRng);
        let args = vec![BASE64_STANDARD_NO_PAD.encode(encapped.to_bytes())];
        let stanza = Stanza { tag: TAG.to_owned(), args, body };
        Ok((vec![stanza], HashSet::from(["postquantum".to_owned()])))
    }
}
