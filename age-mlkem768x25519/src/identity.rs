use crate::{
    INFO, Kem, Recipient, TAG,
    kem::{EncappedKey, PrivateKey},
};
use age::DecryptError;
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::{bech32_decode, bech32_encode, hpke_open};
use age_core::secrecy::SecretString;
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
use bech32::Hrp;
use hpke::{Deserializable, HpkeError};
use rand_core::{CryptoRng, RngCore};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

const PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-pq-");

/// A wrapped file key with the tag of its AEAD.
const BODY_BYTES: usize = FILE_KEY_BYTES + 16;

/// What opens a file that was encrypted to its [`Recipient`].
///
/// Wiped when it is dropped. It is never printed: see [`to_text`](Self::to_text).
#[derive(Clone, PartialEq, Eq)]
pub struct Identity(PrivateKey);

/// A text that is no identity of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseIdentityError {
    /// Not Bech32, or its checksum is wrong.
    #[error("not Bech32")]
    Bech32,
    /// Another kind of identity.
    #[error("not an AGE-SECRET-KEY-PQ- identity")]
    Prefix,
    /// Not 32 bytes.
    #[error("not a seed of 32 bytes")]
    Seed,
}

impl Identity {
    /// Draws a new one.
    pub fn generate(random: &mut (impl CryptoRng + RngCore)) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        random.fill_bytes(&mut *seed);
        Self::from_seed(&seed)
    }

    /// The one with this seed, which has to be as secret and as random as a key.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(PrivateKey::new(Zeroizing::new(*seed)))
    }

    /// Whom to encrypt to.
    #[must_use]
    pub fn to_recipient(&self) -> Recipient {
        Recipient(self.0.public())
    }

    /// `AGE-SECRET-KEY-PQ-1...`, the secret itself.
    #[must_use]
    pub fn to_text(&self) -> SecretString {
        let text = Zeroizing::new(bech32_encode(PREFIX, self.0.seed()));
        SecretString::from(text.to_uppercase())
    }
}

impl FromStr for Identity {
    type Err = ParseIdentityError;

    fn from_str(text: &str) -> Result<Self, ParseIdentityError> {
        let prefix = |found| if found == PREFIX { Ok(()) } else { Err(ParseIdentityError::Prefix) };
        bech32_decode(
            text,
            |_| ParseIdentityError::Bech32,
            prefix,
            |_, bytes| {
                let bytes = Zeroizing::new(bytes.collect::<Vec<_>>());
                let seed = bytes.as_slice().try_into().map_err(|_| ParseIdentityError::Seed)?;
                Ok(Self::from_seed(seed))
            },
        )
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(..)")
    }
}

impl age::Identity for Identity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        // A body of another length could be made to open under more than one key.
        let (Some(encapped), BODY_BYTES) = (encapped(&stanza.args), stanza.body.len()) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        match hpke_open::<Kem>(&encapped, &self.0, INFO, &stanza.body).map(Zeroizing::new) {
            Ok(opened) => Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&opened)))),
            // The share is of low order.
            Err(HpkeError::DecapError) => Some(Err(DecryptError::InvalidHeader)),
            // For somebody else, or changed: nobody can tell which.
            Err(_) => None,
        }
    }
}

/// The one argument behind the tag, in the one spelling of Base64.
fn encapped(args: &[String]) -> Option<EncappedKey> {
    let [text] = args else { return None };
    // Decoding takes no memory for what is too long anyway.
    let is_right = base64::encoded_len(EncappedKey::BYTES, false) == Some(text.len());
    let bytes = is_right.then(|| BASE64_STANDARD_NO_PAD.decode(text).ok()).flatten()?;
    EncappedKey::from_bytes(&bytes).ok()
}
