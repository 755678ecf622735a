use crate::{
    hazmat::kdf,
    labels,
    secret::{secret_as_text, secret_bytes, to_text},
};
use rand_core::CryptoRngCore;
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
        to_text(self.expose_secret())
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

secret_as_text!(RequestSecret, RequestSecretError);

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
