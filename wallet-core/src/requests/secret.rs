use crate::{hazmat::kdf, labels, secret::secret_bytes};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, str::FromStr};
use wallet_api::{AccessToken, RequestId};
use zeroize::Zeroizing;

secret_bytes! {
    /// The secret of one file request: 16 random bytes. Whoever has it and the request's id can deposit, and read what is
    /// asked for.
    pub RequestSecret, 16
}

secret_bytes! {
    /// Seals the invitation of one file request, and nothing else.
    pub(super) InvitationKey, 32
}

/// A text that is not the secret of a file request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the secret of a file request")]
pub struct RequestSecretError;

impl RequestSecret {
    /// Draws the secret of a new file request.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }

    /// Base64url without padding: 22 characters.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(self.expose_secret()))
    }

    /// The token that the server asks depositors for (HKDF-SHA-256, RFC 5869).
    #[must_use]
    pub fn access_token(&self, request: &RequestId) -> AccessToken {
        let mut token = AccessToken([0; AccessToken::LEN]);
        kdf::derive(self.expose_secret(), labels::REQUEST_ACCESS, request.as_bytes(), &mut token.0);
        token
    }

    pub(super) fn invitation_key(&self, request: &RequestId) -> InvitationKey {
        let secret = self.expose_secret();
        InvitationKey::filled(|out| kdf::derive(secret, labels::REQUEST_INVITATION, request.as_bytes(), out))
    }
}

/// A manifest is copied before it is changed, and its file requests with it.
impl Clone for RequestSecret {
    fn clone(&self) -> Self {
        Self::filled(|bytes| bytes.copy_from_slice(self.expose_secret()))
    }
}

impl FromStr for RequestSecret {
    type Err = RequestSecretError;

    fn from_str(text: &str) -> Result<Self, RequestSecretError> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).map_err(|_| RequestSecretError)?);
        let bytes: &[u8; 16] = bytes.as_slice().try_into().map_err(|_| RequestSecretError)?;
        Ok(Self::filled(|out| out.copy_from_slice(bytes)))
    }
}

impl Serialize for RequestSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.expose_text())
    }
}

impl<'de> Deserialize<'de> for RequestSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{shares::ShareSecret, testing::rng};
    use wallet_api::ShareId;

    #[test]
    fn token_and_invitation_key_depend_on_secret_and_request_and_are_none_of_a_share() {
        let (one, two) = (RequestSecret::generate(&mut rng(1)), RequestSecret::generate(&mut rng(2)));
        let (request, other) = (RequestId([1; 16]), RequestId([2; 16]));
        assert_eq!(one.access_token(&request).0, one.clone().access_token(&request).0);
        assert_ne!(one.access_token(&request).0, two.access_token(&request).0);
        assert_ne!(one.access_token(&request).0, one.access_token(&other).0);
        assert_ne!(one.access_token(&request).0, *one.invitation_key(&request).expose_secret());
        assert_ne!(one.invitation_key(&request).expose_secret(), one.invitation_key(&other).expose_secret());
        let share: ShareSecret = one.expose_text().parse().expect("the same 16 bytes");
        assert_ne!(share.access_token(&ShareId([1; 16])).0, one.access_token(&request).0);
        assert_eq!(format!("{one:?}"), "RequestSecret");
    }
}
