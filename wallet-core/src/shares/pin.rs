use super::ShareSecret;
use crate::{
    hazmat::{hash::sha256, kdf, poprf},
    labels,
    unlock::UnlockError,
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, fmt, str::FromStr};
use wallet_api::{
    HandleTag, ShareId,
    sessions::{EvaluateRequest, EvaluateResponse, OprfPublicKey},
};
use zeroize::Zeroizing;

/// Six digits that the receiver of a share is told by mouth, beside the link.
///
/// # Security
///
/// A million of them are few. They hold because each guess is evaluated by the server, which counts guesses for the share:
/// five at once, then ever fewer, about three an hour in the long run. In the 31 days of the longest share somebody who
/// has the link gets some 2,300 guesses.
#[derive(Clone)]
pub struct Pin(Zeroizing<String>);

/// A text that is not six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not six digits")]
pub struct PinError;

impl Pin {
    /// How many digits.
    pub const DIGITS: usize = 6;

    /// Draws one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        // 2^64 is so much more than a million that no number is seen more often than another.
        Self(Zeroizing::new(format!("{:06}", rng.next_u64() % 1_000_000)))
    }

    /// Its digits.
    #[must_use]
    pub fn expose_text(&self) -> &str {
        &self.0
    }
}

impl FromStr for Pin {
    type Err = PinError;

    /// Tolerates white space, nothing else.
    fn from_str(text: &str) -> Result<Self, PinError> {
        let digits = Zeroizing::new(text.split_whitespace().collect::<String>());
        let is_right = digits.len() == Self::DIGITS && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_right.then_some(Self(digits)).ok_or(PinError)
    }
}

impl PartialEq for Pin {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Pin {}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}

impl Serialize for Pin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose_text())
    }
}

impl<'de> Deserialize<'de> for Pin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A PIN on its way: blinded, waiting for the server's evaluation (POPRF, RFC 9497).
///
/// There is no Argon2id behind it: whoever could try PINs without the server would be done with a million of them anyway.
pub struct PinGuess {
    blinded: poprf::Blinded,
    key: poprf::PublicKey,
    share: ShareId,
}

impl PinGuess {
    /// Blinds a PIN for one share.
    ///
    /// # Errors
    ///
    /// [`UnlockError::ServerKey`].
    pub fn blind(
        pin: &Pin,
        share: &ShareId,
        key: &OprfPublicKey,
        rng: &mut impl CryptoRngCore,
    ) -> Result<(EvaluateRequest, Self), UnlockError> {
        let public_key = poprf::PublicKey::parse(&key.public_key).map_err(|_| UnlockError::ServerKey)?;
        let input = [labels::SHARE_PIN.as_bytes(), pin.expose_text().as_bytes()].concat();
        // Blinding fails only for an input that hashes to the identity, which nobody can find.
        let (element, blinded) = poprf::blind(Zeroizing::new(input), rng).map_err(|_| UnlockError::Evaluation)?;
        let request = EvaluateRequest { epoch: key.epoch, tag: tag(share), blinded: element };
        Ok((request, Self { blinded, key: public_key, share: share.clone() }))
    }

    /// The secret behind the PIN: what the bundle and the access token of the share are made from. `secret` is the one in
    /// the link. A wrong PIN is no error; it gives a secret that opens nothing.
    ///
    /// # Errors
    ///
    /// [`UnlockError::Evaluation`].
    pub fn finish(self, response: &EvaluateResponse, secret: &ShareSecret) -> Result<ShareSecret, UnlockError> {
        let tag = tag(&self.share);
        let output = self.blinded.finalize(&response.evaluated, &response.proof, &self.key, tag.as_bytes());
        let output = output.map_err(|_| UnlockError::Evaluation)?;
        let both = Zeroizing::new([secret.expose_secret().as_slice(), output.as_slice()].concat());
        Ok(ShareSecret::filled(|out| kdf::derive(&both, labels::SHARE_BEHIND_PIN, self.share.as_bytes(), out)))
    }
}

/// What the server counts guesses by, and the public info of the POPRF.
fn tag(share: &ShareId) -> HandleTag {
    HandleTag(sha256(&[labels::SHARE_PIN_TAG.as_bytes(), share.as_bytes()]))
}

impl fmt::Debug for PinGuess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinGuess")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{OprfServer, rng};

    fn behind(pin: &str, share: u8, server: u8, link: u64, blind: u64) -> [u8; 16] {
        let server = OprfServer::new(server);
        let pin = pin.parse().expect("six digits");
        let (request, guess) =
            PinGuess::blind(&pin, &ShareId([share; 16]), &server.public_key(), &mut rng(blind)).expect("a good key");
        let secret = ShareSecret::generate(&mut rng(link));
        *guess.finish(&server.evaluate(&request), &secret).expect("an honest server").expose_secret()
    }

    #[test]
    fn what_is_behind_a_pin_depends_on_all_of_it() {
        let right = behind("123456", 1, 1, 1, 1);
        assert_eq!(behind("123 456", 1, 1, 1, 2), right, "another blind");
        assert_ne!(*ShareSecret::generate(&mut rng(1)).expose_secret(), right, "the link alone");
        for other in [
            behind("123457", 1, 1, 1, 1),
            behind("123456", 2, 1, 1, 1),
            behind("123456", 1, 2, 1, 1),
            behind("123456", 1, 1, 2, 1),
        ] {
            assert_ne!(other, right);
        }
    }

    #[test]
    fn a_server_that_evaluates_with_another_key_or_for_another_share_is_refused() {
        let (server, other) = (OprfServer::new(1), OprfServer::new(2));
        let (pin, share): (Pin, _) = ("123456".parse().expect("six digits"), ShareId([1; 16]));
        let blind = || PinGuess::blind(&pin, &share, &server.public_key(), &mut rng(1)).expect("a good key");
        let secret = ShareSecret::generate(&mut rng(1));
        let (request, guess) = blind();
        assert_eq!(guess.finish(&other.evaluate(&request), &secret).err(), Some(UnlockError::Evaluation));
        let (request, guess) = blind();
        let moved = EvaluateRequest { tag: tag(&ShareId([2; 16])), ..request };
        assert_eq!(guess.finish(&server.evaluate(&moved), &secret).err(), Some(UnlockError::Evaluation));
    }

    #[test]
    fn a_pin_is_six_digits() {
        for seed in 0..100 {
            let pin = Pin::generate(&mut rng(seed));
            assert_eq!(pin.expose_text().parse::<Pin>(), Ok(pin.clone()));
            assert_eq!(format!("{pin:?}"), "Pin");
        }
        for wrong in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12-3456"] {
            assert_eq!(wrong.parse::<Pin>(), Err(PinError), "{wrong}");
        }
    }
}
