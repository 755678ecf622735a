use crate::{hazmat::kdf, labels, secret::secret_bytes};
use rand_core::CryptoRngCore;
use wallet_api::{ComputerToken, ShareId};

secret_bytes! {
    /// What one computer keeps to itself, so that it is known again where only the first computer may open a share.
    pub ComputerSecret, 32
}

impl ComputerSecret {
    /// Draws one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }

    /// The one with these bytes; `None` if they are not 32.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 32] = bytes.try_into().ok()?;
        Some(Self::filled(|out| out.copy_from_slice(bytes)))
    }

    /// What it shows when it opens this share: shown for another share, it is another.
    #[must_use]
    pub fn token(&self, share: &ShareId) -> ComputerToken {
        let mut token = ComputerToken([0; ComputerToken::LEN]);
        kdf::derive(self.expose_secret(), labels::COMPUTER_TOKEN, share.as_bytes(), &mut token.0);
        token
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    #[test]
    fn a_token_depends_on_computer_and_share() {
        let (one, two) = (ComputerSecret::generate(&mut rng(1)), ComputerSecret::generate(&mut rng(2)));
        let (share, other) = (ShareId([1; 16]), ShareId([2; 16]));
        let kept = ComputerSecret::from_bytes(one.expose_secret()).expect("32 bytes");
        assert_eq!(one.token(&share).0, kept.token(&share).0);
        assert_ne!(one.token(&share).0, one.token(&other).0);
        assert_ne!(one.token(&share).0, two.token(&share).0);
        assert!(ComputerSecret::from_bytes(&[0; 31]).is_none());
    }
}
