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
pub(crate) fn random_digit(rng: &mut impl CryptoRngCore) -> u8 {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    fn numbers() -> Vec<CardNumber> {
        let mut rng = rng(1);
        (0..50).map(|_| CardNumber::generate(&mut rng)).collect()
    }

    fn accepted(digits: &[u8]) -> bool {
        let text: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        text.parse::<CardNumber>().is_ok()
    }

    #[test]
    fn a_number_survives_its_text_in_any_script() {
        for number in numbers() {
            let arabic: String = number.0.iter().filter_map(|d| char::from_u32(0x660 + u32::from(*d))).collect();
            let dashed = number.grouped().replace(' ', " - ");
            let marked = format!("\u{200f}{}\u{feff}\n", number.grouped());
            for text in [number.digits(), number.grouped(), arabic, dashed, marked] {
                assert_eq!(text.parse().as_ref(), Ok(&number), "{text}");
            }
            assert_eq!(number.grouped().len(), 24);
        }
    }

    #[test]
    fn every_wrong_digit_and_every_swap_is_caught() {
        for number in numbers() {
            assert!(accepted(&number.0), "the number itself is right");
            for at in 0..DIGITS {
                for digit in (0..10).filter(|digit| *digit != number.0[at]) {
                    let mut wrong = number.0;
                    wrong[at] = digit;
                    assert!(!accepted(&wrong));
                }
                for other in (at + 1..DIGITS).filter(|other| number.0[*other] != number.0[at]) {
                    let mut swapped = number.0;
                    swapped.swap(at, other);
                    assert!(!accepted(&swapped));
                }
            }
        }
    }

    #[test]
    fn a_mistake_is_named() {
        let digits = numbers()[0].digits();
        let parse = |text: &str| text.parse::<CardNumber>().err();
        assert_eq!(parse(&digits[1..]), Some(CardNumberError::WrongLength));
        assert_eq!(parse(&format!("{digits}1")), Some(CardNumberError::WrongLength));
        assert_eq!(parse(&digits.replace(&digits[..1], "x")), Some(CardNumberError::NotOnlyDigits));
        assert_eq!(parse(""), Some(CardNumberError::WrongLength));
    }

    #[test]
    fn digits_are_uniform() {
        let mut counts = [0u32; 10];
        let mut rng = rng(2);
        (0..100_000).for_each(|_| counts[usize::from(random_digit(&mut rng))] += 1);
        assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
    }
}
