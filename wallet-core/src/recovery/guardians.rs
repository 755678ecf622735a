use super::GuardiansSecret;
use crate::{hazmat::hash::sha256, labels};
use rand_core::CryptoRngCore;
use std::{collections::BTreeMap, convert::Infallible, fmt};
use vsss_rs::Gf256;
use zeroize::Zeroizing;

const SECRET: usize = 16;
const CHECK: usize = 4;
/// The place on the polynomial, then a byte for each byte of secret and check value.
const SHARE: usize = 1 + SECRET + CHECK;
const MOST: u8 = 7;

/// One guardian's part of a secret.
///
/// The secret is split by Shamir's scheme over GF(256), byte for byte, together with a check value of four bytes: without
/// it too few parts, or parts of two secrets, would combine to something.
pub struct GuardianPart {
    set: [u8; 2],
    needed: u8,
    parts: u8,
    share: Zeroizing<[u8; SHARE]>,
}

/// A number of parts that nobody can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 2 to 7 parts, of which 2 or more are needed")]
pub struct SplitError;

/// Why parts do not give a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CombineError {
    /// More parts are needed; the same one twice counts once.
    #[error("{missing} more parts are needed")]
    TooFew {
        /// How many.
        missing: u8,
    },
    /// They were not made together, or one was changed.
    #[error("the parts do not belong together")]
    DoNotBelongTogether,
}

/// Splits a secret into `parts`, of which any `needed` give it back.
///
/// # Errors
///
/// [`SplitError`] unless `2 <= needed <= parts <= 7`.
///
/// # Security
///
/// Fewer than `needed` parts say nothing about the secret. Which parts belong together is on them, as two random bytes;
/// whose they are is not.
pub fn split(
    secret: &GuardiansSecret,
    needed: u8,
    parts: u8,
    rng: &mut impl CryptoRngCore,
) -> Result<Vec<GuardianPart>, SplitError> {
    if needed < 2 || needed > parts || parts > MOST {
        return Err(SplitError);
    }
    let mut set = [0; 2];
    rng.fill_bytes(&mut set);
    let mut whole = Zeroizing::new([0; SECRET + CHECK]);
    whole[..SECRET].copy_from_slice(secret.expose_secret());
    whole[SECRET..].copy_from_slice(&check_value(secret.expose_secret()));
    let shares = Gf256::split_bytes(needed.into(), parts.into(), whole.as_slice(), NewerRng(rng));
    let shares = shares.map_err(|_| SplitError)?;
    let part = |share: Vec<u8>| {
        let share = Zeroizing::new(share);
        let mut bytes = Zeroizing::new([0; SHARE]);
        bytes.copy_from_slice(&share);
        GuardianPart { set, needed, parts, share: bytes }
    };
    Ok(shares.into_iter().map(part).collect())
}

/// Gives the secret back.
///
/// # Errors
///
/// [`CombineError`].
pub fn combine(parts: &[GuardianPart]) -> Result<GuardiansSecret, CombineError> {
    let first = parts.first().ok_or(CombineError::TooFew { missing: 2 })?;
    if !parts.iter().all(|part| part.is_of_one_set_with(first)) {
        return Err(CombineError::DoNotBelongTogether);
    }
    let distinct: BTreeMap<u8, &GuardianPart> = parts.iter().map(|part| (part.number(), part)).collect();
    let missing = usize::from(first.needed).saturating_sub(distinct.len());
    if missing > 0 {
        return Err(CombineError::TooFew { missing: u8::try_from(missing).unwrap_or(MOST) });
    }
    // One part that was changed must not spoil what the others give: there are 35 ways to choose at most.
    let parts: Vec<&GuardianPart> = distinct.into_values().collect();
    let found =
        (0..1u32 << parts.len()).filter(|chosen| chosen.count_ones() == u32::from(first.needed)).find_map(|chosen| {
            let chosen = parts.iter().enumerate().filter(|(place, _)| chosen >> place & 1 == 1);
            interpolate(chosen.map(|(_, part)| *part))
        });
    found.ok_or(CombineError::DoNotBelongTogether)
}

/// The secret that these parts give, if the check value fits.
fn interpolate<'a>(parts: impl Iterator<Item = &'a GuardianPart>) -> Option<GuardiansSecret> {
    let shares: Zeroizing<Vec<Vec<u8>>> = Zeroizing::new(parts.map(|part| part.share.to_vec()).collect());
    let whole = Zeroizing::new(Gf256::combine_bytes(&*shares).ok()?);
    let (secret, check) = whole.split_first_chunk::<SECRET>()?;
    (check_value(secret) == *check).then(|| GuardiansSecret::filled(|out| out.copy_from_slice(secret)))
}

fn check_value(secret: &[u8; SECRET]) -> [u8; CHECK] {
    let hash = Zeroizing::new(sha256(&[labels::GUARDIANS_CHECK.as_bytes(), secret]));
    *hash.first_chunk().expect("32 bytes")
}

impl GuardianPart {
    /// Set, needed and parts, share.
    pub(super) const BYTES: usize = 2 + 1 + SHARE;

    /// Which part this is, from 1.
    #[must_use]
    pub fn number(&self) -> u8 {
        self.share[0]
    }

    /// How many are needed.
    #[must_use]
    pub fn needed(&self) -> u8 {
        self.needed
    }

    /// How many there are.
    #[must_use]
    pub fn parts(&self) -> u8 {
        self.parts
    }

    /// The same for all parts that were made together; random.
    #[must_use]
    pub fn set(&self) -> u16 {
        u16::from_be_bytes(self.set)
    }

    fn is_of_one_set_with(&self, other: &Self) -> bool {
        (self.set, self.needed, self.parts) == (other.set, other.needed, other.parts)
    }

    pub(super) fn to_bytes(&self) -> Zeroizing<[u8; Self::BYTES]> {
        let mut bytes = Zeroizing::new([0; Self::BYTES]);
        bytes[..2].copy_from_slice(&self.set);
        bytes[2] = self.needed << 4 | self.parts;
        bytes[3..].copy_from_slice(&*self.share);
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; Self::BYTES] = bytes.try_into().ok()?;
        let (needed, parts) = (bytes[2] >> 4, bytes[2] & 15);
        let mut share = Zeroizing::new([0; SHARE]);
        share.copy_from_slice(&bytes[3..]);
        let is_right = needed >= 2 && needed <= parts && parts <= MOST && (1..=parts).contains(&share[0]);
        is_right.then_some(Self { set: [bytes[0], bytes[1]], needed, parts, share })
    }
}

/// Prints only its name.
impl fmt::Debug for GuardianPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GuardianPart")
    }
}

/// Our generator under the trait of the newer generation, which the sharing draws from.
struct NewerRng<'a, R>(&'a mut R);

impl<R: CryptoRngCore> rand_core_10::TryRng for NewerRng<'_, R> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.0.next_u32())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.next_u64())
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill_bytes(out);
        Ok(())
    }
}

impl<R: CryptoRngCore> rand_core_10::TryCryptoRng for NewerRng<'_, R> {}

#[cfg(test)]
mod tests;
