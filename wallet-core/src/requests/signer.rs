use crate::{
    hazmat::hash::sha256,
    labels,
    secret::{from_text, secret_bytes, to_text},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};
use wallet_api::{Bytes, Signature};
use zeroize::Zeroizing;

secret_bytes! {
    /// The Ed25519 seed (RFC 8032) that an organisation signs its deposits with.
    ///
    /// The organisation keeps it; nothing of it is ever sent.
    pub OrganisationKey, 32
}

/// A text that is not an organisation's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an organisation's key")]
pub struct OrganisationKeyError;

impl OrganisationKey {
    /// Draws a new one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }

    /// Base64url without padding: 43 characters, for the organisation to keep.
    #[must_use]
    pub fn expose_text(&self) -> Zeroizing<String> {
        to_text(self.expose_secret())
    }

    /// What its signatures are verified with.
    #[must_use]
    pub fn signer_key(&self) -> SignerKey {
        SignerKey(self.signing_key().verifying_key())
    }

    pub(super) fn sign(&self, statement: &[u8]) -> Signature {
        Signature(self.signing_key().sign(&message(statement)).to_bytes())
    }

    fn signing_key(&self) -> SigningKey {
        SigningKey::from_bytes(self.expose_secret())
    }
}

impl FromStr for OrganisationKey {
    type Err = OrganisationKeyError;

    fn from_str(text: &str) -> Result<Self, OrganisationKeyError> {
        from_text(text.trim(), |bytes| Self::filled(|out| *out = *bytes)).ok_or(OrganisationKeyError)
    }
}

/// The Ed25519 public key of an organisation. Who that is, nobody here knows: people compare its [`Fingerprint`].
#[derive(Clone, PartialEq, Eq)]
pub struct SignerKey(VerifyingKey);

impl SignerKey {
    /// Its 32 bytes; `None` if they are no key, or a weak one under which signatures mean nothing.
    pub(super) fn from_bytes(bytes: &Bytes) -> Option<Self> {
        let key = VerifyingKey::from_bytes(bytes.0.as_slice().try_into().ok()?).ok()?;
        (!key.is_weak()).then_some(Self(key))
    }

    pub(crate) fn to_bytes(&self) -> Bytes {
        Bytes(self.0.to_bytes().to_vec())
    }

    /// What is read aloud, printed on a letter, and compared.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let hash = sha256(&[labels::FINGERPRINT.as_bytes(), self.0.as_bytes()]);
        Fingerprint(std::array::from_fn(|place| {
            let part = &hash[place * 6..(place + 1) * 6];
            let number = part.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
            u32::try_from(number % 1_000_000).expect("below a million")
        }))
    }

    pub(super) fn verifies(&self, statement: &[u8], signature: &Signature) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0.verify_strict(&message(statement), &signature).is_ok()
    }
}

impl Serialize for SignerKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_bytes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SignerKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_bytes(&Bytes::deserialize(deserializer)?).ok_or_else(|| serde::de::Error::custom("not a public key"))
    }
}

/// The key itself, base64url of 32 bytes: what people compare is its [`Fingerprint`].
impl fmt::Display for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0.as_bytes()))
    }
}

/// A text that is not the public key of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the public key of an organisation")]
pub struct SignerKeyError;

impl FromStr for SignerKey {
    type Err = SignerKeyError;

    fn from_str(text: &str) -> Result<Self, SignerKeyError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| SignerKeyError)?;
        Self::from_bytes(&Bytes(bytes)).ok_or(SignerKeyError)
    }
}

impl fmt::Debug for SignerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignerKey({})", self.fingerprint())
    }
}

/// Thirty digits in five groups of six, as digits are the same in every script. To find another key with the same ones
/// takes about 2^99 tries.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u32; 5]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, two, three, four, five] = self.0;
        write!(f, "{one:06} {two:06} {three:06} {four:06} {five:06}")
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// What is signed: the label, and the statement as it is written.
fn message(statement: &[u8]) -> Vec<u8> {
    [labels::DEPOSIT_SIGNATURE.as_bytes(), statement].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{mutations, rng};

    #[test]
    fn a_signature_is_of_one_key_for_one_statement() {
        let (one, two) = (OrganisationKey::generate(&mut rng(1)), OrganisationKey::generate(&mut rng(2)));
        let signature = one.sign(b"statement");
        assert!(one.signer_key().verifies(b"statement", &signature));
        assert!(!two.signer_key().verifies(b"statement", &signature));
        for changed in mutations(b"statement") {
            assert!(!one.signer_key().verifies(&changed, &signature));
        }
        for changed in mutations(&signature.0).into_iter().filter_map(|bytes| bytes.try_into().ok()) {
            assert!(!one.signer_key().verifies(b"statement", &Signature(changed)));
        }
    }

    #[test]
    fn a_key_survives_its_text_and_prints_only_its_name() {
        let key = OrganisationKey::generate(&mut rng(1));
        let again: OrganisationKey = key.expose_text().parse().expect("just written");
        assert_eq!(again.signer_key(), key.signer_key());
        assert_eq!(format!("{key:?}"), "OrganisationKey");
        let text = key.expose_text();
        assert!([&text[1..], ""].iter().all(|wrong| wrong.parse::<OrganisationKey>().is_err()));
    }

    #[test]
    fn a_fingerprint_is_thirty_digits_that_follow_from_the_key() {
        let prints: std::collections::BTreeSet<String> = (0..200)
            .map(|seed| OrganisationKey::generate(&mut rng(seed)).signer_key().fingerprint().to_string())
            .collect();
        assert_eq!(prints.len(), 200);
        for print in prints {
            let groups: Vec<&str> = print.split(' ').collect();
            let six_digits = |group: &&str| group.len() == 6 && group.bytes().all(|byte| byte.is_ascii_digit());
            assert!(groups.len() == 5 && groups.iter().all(six_digits), "{print}");
        }
    }

    #[test]
    fn weak_keys_are_none() {
        let identity_element = [&[1][..], &[0; 31]].concat();
        assert!(SignerKey::from_bytes(&Bytes(identity_element)).is_none());
        assert!(SignerKey::from_bytes(&Bytes(vec![0; 31])).is_none());
        let good = OrganisationKey::generate(&mut rng(1)).signer_key();
        assert_eq!(SignerKey::from_bytes(&good.to_bytes()), Some(good.clone()));
        assert_eq!(good.to_string().parse(), Ok(good.clone()));
        let json = serde_json::to_string(&good).expect("plain data");
        assert_eq!(serde_json::from_str::<SignerKey>(&json).ok(), Some(good));
        assert!(serde_json::from_str::<SignerKey>("\"AAAA\"").is_err() && "AAAA".parse::<SignerKey>().is_err());
    }
}
