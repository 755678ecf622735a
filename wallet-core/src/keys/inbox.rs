use super::{VaultKeys, recipient::hybrid_recipient};
use crate::{
    OpenError,
    hazmat::{
        age_hybrid::{self, Seed},
        hash::sha256,
        kdf,
    },
    labels,
    requests::{self, OpenedDeposit},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use wallet_api::{RequestId, limits::BLOB_BYTES};

hybrid_recipient! {
    /// Whom the deposits for one file request are encrypted to: a hybrid post-quantum age recipient.
    InboxRecipient
}

impl InboxRecipient {
    /// What a link names this recipient by.
    #[must_use]
    pub fn hash(&self, request: &RequestId) -> RecipientHash {
        let hash = sha256(&[labels::INBOX_RECIPIENT.as_bytes(), request.as_bytes(), self.0.as_bytes()]);
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        RecipientHash(half)
    }
}

/// The first 16 bytes of a SHA-256 over a request id and its recipient, written as base64url without padding.
///
/// # Security
///
/// Somebody who wants to read along needs another recipient with this hash: a second preimage, 2^128 tries, each a key
/// pair. The request id is hashed too, so the tries for one request are worth nothing for another. A collision helps nobody:
/// the one who makes the link makes the recipient as well.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecipientHash(pub(crate) [u8; 16]);

impl FromStr for RecipientHash {
    type Err = super::RecipientError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| super::RecipientError)?;
        bytes.try_into().map(Self).map_err(|_| super::RecipientError)
    }
}

impl TryFrom<String> for RecipientHash {
    type Error = super::RecipientError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<RecipientHash> for String {
    fn from(hash: RecipientHash) -> Self {
        hash.to_string()
    }
}

impl fmt::Display for RecipientHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Debug for RecipientHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecipientHash({self})")
    }
}

impl VaultKeys {
    /// Whom the deposits for a file request are encrypted to.
    ///
    /// # Security
    ///
    /// Each request has its own, derived from the vault's root and the request's id: two depositors who compare their links
    /// cannot tell that they came from one vault, and a deposit that the server moved to another request does not open.
    #[must_use]
    pub fn inbox_recipient(&self, request: &RequestId) -> InboxRecipient {
        InboxRecipient::of(&self.inbox_identity(request))
    }

    /// Opens a deposit. The whole of it is in memory twice for a moment: at most 64 MiB.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is for another request or vault, was changed, is larger than a blob, is not a deposit, or says of
    /// its file or its signature what is not so.
    ///
    /// # Security
    ///
    /// Whoever has the link wrote all of it; see [`OpenedDeposit`].
    pub fn open_deposit(&self, request: &RequestId, ciphertext: &[u8]) -> Result<OpenedDeposit, OpenError> {
        if ciphertext.len() as u64 > BLOB_BYTES {
            return Err(OpenError);
        }
        let identity = self.inbox_identity(request);
        let archive = age_hybrid::decrypt(&identity, ciphertext, ciphertext.len())?;
        requests::open(archive, request, &InboxRecipient::of(&identity).hash(request))
    }

    fn inbox_identity(&self, request: &RequestId) -> Seed {
        let seed = self.inbox.expose_secret();
        Seed::filled(|out| kdf::derive(seed, labels::INBOX_IDENTITY, request.as_bytes(), out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{keys::RootKey, testing::rng};
    use wallet_api::ShareId;

    fn keys(seed: u64) -> VaultKeys {
        VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
    }

    #[test]
    fn two_requests_of_one_vault_have_nothing_in_common() {
        let (one, two) = (RequestId([1; 16]), RequestId([2; 16]));
        assert_eq!(keys(1).inbox_recipient(&one), keys(1).inbox_recipient(&one));
        assert_ne!(keys(1).inbox_recipient(&one), keys(1).inbox_recipient(&two));
        assert_ne!(keys(1).inbox_recipient(&one), keys(2).inbox_recipient(&one));
        let of_share = keys(1).receipt_recipient(&ShareId([1; 16]));
        assert_ne!(keys(1).inbox_recipient(&one).as_str(), of_share.as_str(), "nor with a share of the same number");
    }

    #[test]
    fn a_hash_is_of_one_recipient_for_one_request() {
        let (one, two) = (RequestId([1; 16]), RequestId([2; 16]));
        let recipient = keys(1).inbox_recipient(&one);
        assert_ne!(recipient.hash(&one), recipient.hash(&two));
        assert_ne!(recipient.hash(&one), keys(2).inbox_recipient(&one).hash(&one));
        let text = recipient.hash(&one).to_string();
        assert_eq!((text.len(), text.parse()), (22, Ok(recipient.hash(&one))));
        assert!(
            ["", "AAAA", &text[1..], &format!("{text}==")].iter().all(|wrong| wrong.parse::<RecipientHash>().is_err())
        );
    }
}
