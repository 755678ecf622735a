use crate::{
    hazmat::{hash::sha256, kdf},
    labels,
    secret::secret_bytes,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, str::FromStr};
use wallet_api::{AccessToken, AccessTokenHash, ShareId};
use zeroize::Zeroizing;

secret_bytes! {
    /// The secret of one share: 16 random bytes. Whoever has it and the share's id can open the share.
    pub ShareSecret, 16
}

secret_bytes! {
    /// Seals the bundle of one share, and nothing else.
    pub(super) BundleKey, 32
}

/// A text that is not the secret of a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the secret of a share")]
pub struct ShareSecretError;

impl ShareSecret {
    /// Draws the secret of a new share.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }

    /// Base64url without padding: 22 characters.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.expose_secret()))
    }

    /// The token that opens the share on the server (HKDF-SHA-256, RFC 5869).
    #[must_use]
    pub fn access_token(&self, share: &ShareId) -> AccessToken {
        let mut token = AccessToken([0; AccessToken::LEN]);
        kdf::derive(self.expose_secret(), labels::SHARE_ACCESS, share.as_bytes(), &mut token.0);
        token
    }

    pub(super) fn bundle_key(&self, share: &ShareId) -> BundleKey {
        BundleKey::filled(|out| kdf::derive(self.expose_secret(), labels::SHARE_BUNDLE, share.as_bytes(), out))
    }
}

/// What the server keeps of an access token: SHA-256 over its 32 bytes.
#[must_use]
pub fn access_token_hash(token: &AccessToken) -> AccessTokenHash {
    AccessTokenHash(sha256(&[token.as_bytes()]))
}

/// A manifest is copied before it is changed, and its shares with it.
impl Clone for ShareSecret {
    fn clone(&self) -> Self {
        Self::filled(|bytes| bytes.copy_from_slice(self.expose_secret()))
    }
}

impl FromStr for ShareSecret {
    type Err = ShareSecretError;

    fn from_str(text: &str) -> Result<Self, ShareSecretError> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).map_err(|_| ShareSecretError)?);
        let bytes: &[u8; 16] = bytes.as_slice().try_into().map_err(|_| ShareSecretError)?;
        Ok(Self::filled(|out| out.copy_from_slice(bytes)))
    }
}

impl Serialize for ShareSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.expose_text())
    }
}

impl<'de> Deserialize<'de> for ShareSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    #[test]
    fn token_and_bundle_key_depend_on_secret_and_share() {
        let (one, two) = (ShareSecret::generate(&mut rng(1)), ShareSecret::generate(&mut rng(2)));
        let (share, other) = (ShareId([1; 16]), ShareId([2; 16]));
        assert_eq!(one.access_token(&share).0, one.clone().access_token(&share).0);
        assert_ne!(one.access_token(&share).0, two.access_token(&share).0);
        assert_ne!(one.access_token(&share).0, one.access_token(&other).0);
        assert_ne!(one.access_token(&share).0, *one.bundle_key(&share).expose_secret());
        assert_ne!(one.bundle_key(&share).expose_secret(), one.bundle_key(&other).expose_secret());
        assert_ne!(access_token_hash(&one.access_token(&share)).0, one.access_token(&share).0);
        assert_eq!(format!("{one:?}"), "ShareSecret");
    }
}
