use crate::{
    hazmat::{hash::sha256, kdf},
    labels,
    secret::{secret_as_text, secret_bytes, to_text},
};
use rand_core::CryptoRngCore;
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
        to_text(self.expose_secret())
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

secret_as_text!(ShareSecret, ShareSecretError);

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
