use crate::{
    hazmat::kdf,
    labels,
    secret::secret_bytes,
    unlock::{DoorRoot, WayIn},
};
use rand_core::CryptoRngCore;
use std::convert::Infallible;

secret_bytes! {
    /// What a recovery sheet holds: 128 random bits.
    pub SheetSecret, 16
}

secret_bytes! {
    /// What guardians hold together: 128 random bits.
    pub GuardiansSecret, 16
}

impl SheetSecret {
    /// Draws the secret of a new sheet.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }
}

impl GuardiansSecret {
    /// Draws a secret to be split.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        Self::filled(|bytes| rng.fill_bytes(bytes))
    }
}

/// HKDF straight: nobody guesses 128 bits, so there is neither a POPRF nor Argon2id, and no limit that a thief could use
/// up.
impl WayIn for &SheetSecret {
    type Answer = ();
    type Error = Infallible;

    fn root(self, (): &()) -> Result<DoorRoot, Infallible> {
        Ok(DoorRoot::filled(|out| kdf::derive(self.expose_secret(), labels::SHEET_ROOT, &[], out)))
    }
}

/// As a sheet, under a label of its own.
impl WayIn for &GuardiansSecret {
    type Answer = ();
    type Error = Infallible;

    fn root(self, (): &()) -> Result<DoorRoot, Infallible> {
        Ok(DoorRoot::filled(|out| kdf::derive(self.expose_secret(), labels::GUARDIANS_ROOT, &[], out)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_bits_lead_to_another_door_on_a_sheet_and_with_guardians() {
        let sheet = SheetSecret::filled(|out| out.fill(7));
        let guardians = GuardiansSecret::filled(|out| out.fill(7));
        let (Ok(one), Ok(two)) = (sheet.door(&()), guardians.door(&()));
        assert_ne!(one.slot(), two.slot());
        assert_eq!(format!("{sheet:?} {guardians:?}"), "SheetSecret GuardiansSecret");
    }
}
