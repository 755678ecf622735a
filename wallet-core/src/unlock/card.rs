use super::normal;
use rand_core::CryptoRngCore;
use std::{fmt, str::FromStr};

const DIGITS: usize = 20;
const RANDOM_DIGITS: usize = 18;

/// The number on a card: 18 random digits and 2 check digits (ISO/IEC 7064, MOD 97-10).
///
/// The check digits catch every wrong digit and every swap of two digits, wherever they stand.
#[derive(Clone, PartialEq, Eq, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct CardNumber([u8; DIGITS]);

/// A text that is not a card number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CardNumberError {
    /// Something in it is neither a digit nor a separator.
    #[error("not only digits")]
    NotOnlyDigits,
    /// Too few or too many digits.
    #[error("not 20 digits")]
    WrongLength,
    /// A digit is wrong, or two are swapped.
    #[error("the check digits do not fit")]
    WrongCheckDigits,
}

impl CardNumber {
    /// Draws a new card number: 10^18 are possible, all alike.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut digits = [0; DIGITS];
        for digit in &mut digits[..RANDOM_DIGITS] {
            *digit = random_digit(rng);
        }
        let check = 98 - remainder(&digits);
        digits[RANDOM_DIGITS] = check / 10;
        digits[RANDOM_DIGITS + 1] = check % 10;
        Self(digits)
    }

    /// All 20 digits, without spaces.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// The digits in five groups of four, as they are printed on the card.
    #[must_use]
    pub fn grouped(&self) -> String {
        let digits = self.digits();
        let groups: Vec<&str> = (0..DIGITS).step_by(4).map(|at| &digits[at..at + 4]).collect();
        groups.join(" ")
    }
}

/// Uniform: bytes from 250 on are drawn again.
fn random_digit(rng: &mut impl CryptoRngCore) -> u8 {
    loop {
        let mut byte = [0];
        rng.fill_bytes(&mut byte);
        if byte[0] < 250 {
            return byte[0] % 10;
        }
    }
}

fn remainder(digits: &[u8; DIGITS]) -> u8 {
    let remainder = digits.iter().fold(0u32, |value, digit| (value * 10 + u32::from(*digit)) % 97);
    u8::try_from(remainder).expect("less than 97")
}

impl FromStr for CardNumber {
    type Err = CardNumberError;

    /// Spaces, dashes and invisible marks are ignored; the digits may be of any script.
    fn from_str(text: &str) -> Result<Self, CardNumberError> {
        let mut digits = [0; DIGITS];
        let mut count = 0;
        for character in text.chars().filter(|c| !normal::is_separator(*c) && !normal::is_invisible(*c)) {
            let digit = normal::decimal_digit(character).ok_or(CardNumberError::NotOnlyDigits)?;
            *digits.get_mut(count).ok_or(CardNumberError::WrongLength)? = digit;
            count += 1;
        }
        if count != DIGITS {
            return Err(CardNumberError::WrongLength);
        }
        if remainder(&digits) == 1 { Ok(Self(digits)) } else { Err(CardNumberError::WrongCheckDigits) }
    }
}

/// Prints only its name: with it anybody could use up the attempts of its owner.
impl fmt::Debug for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardNumber")
    }
}
