use crate::unlock::{digits_of, random_digit};
use age::{
    scrypt,
    secrecy::{ExposeSecret, SecretString},
};
use rand_core::CryptoRngCore;
use std::{fmt, str::FromStr};

const DIGITS: usize = 24;
const GROUP: usize = 6;

/// scrypt with N = 2^12 (4 MiB). The code has 24 random digits, close to 80 bits: nobody tries that many, so the work factor
/// is there because the format has one. A telephone does this in some 10 ms.
const WORK_FACTOR: u8 = 12;

/// What is opened at most: 64 MiB. A file that asks for more was not made here.
const MOST_WORK: u8 = 16;

/// What opens a sealed export: 24 random digits in groups of six, with a dash between. As it is printed, so it is typed
/// into the stock `age`.
pub struct ExportCode(SecretString);

/// A text that is not 24 digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 24 digits")]
pub struct ExportCodeError;

impl ExportCode {
    /// Draws a new one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let digits: [u8; DIGITS] = std::array::from_fn(|_| random_digit(rng));
        Self::written(&digits)
    }

    /// `123456-123456-123456-123456`.
    ///
    /// # Security
    ///
    /// To be shown once, and printed: it is kept nowhere.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }

    fn written(digits: &[u8; DIGITS]) -> Self {
        let mut text = String::with_capacity(DIGITS + DIGITS / GROUP);
        for (place, digit) in digits.iter().enumerate() {
            if place > 0 && place.is_multiple_of(GROUP) {
                text.push('-');
            }
            text.push(char::from(b'0' + digit));
        }
        Self(text.into())
    }

    pub(super) fn recipient(&self) -> scrypt::Recipient {
        let mut recipient = scrypt::Recipient::new(self.0.clone());
        recipient.set_work_factor(WORK_FACTOR);
        recipient
    }

    pub(super) fn identity(&self) -> scrypt::Identity {
        let mut identity = scrypt::Identity::new(self.0.clone());
        identity.set_max_work_factor(MOST_WORK);
        identity
    }
}

impl FromStr for ExportCode {
    type Err = ExportCodeError;

    /// Everything but digits is ignored; the digits may be of any script.
    fn from_str(text: &str) -> Result<Self, ExportCodeError> {
        let digits = digits_of(text);
        digits.as_slice().try_into().map(Self::written).map_err(|_| ExportCodeError)
    }
}

impl fmt::Debug for ExportCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ExportCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_is_24_digits_in_groups_of_six() {
        let codes: BTreeSet<String> =
            (0..50).map(|seed| ExportCode::generate(&mut rng(seed)).expose_secret().to_owned()).collect();
        assert_eq!(codes.len(), 50);
        for code in &codes {
            let groups: Vec<&str> = code.split('-').collect();
            assert!(groups.len() == 4 && groups.iter().all(|group| group.len() == 6), "{code}");
            assert!(code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'), "{code}");
        }
        assert_eq!(format!("{:?}", ExportCode::generate(&mut rng(1))), "ExportCode");
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let wanted = "012345-678901-234567-890123";
        for typed in
            [wanted, "012345678901234567890123", " 012345 678901\n234567 – 890123 ", "٠١٢٣٤٥ ٦٧٨٩٠١ ٢٣٤٥٦٧ ٨٩٠١٢٣"]
        {
            assert_eq!(typed.parse::<ExportCode>().map(|code| code.expose_secret().to_owned()), Ok(wanted.to_owned()));
        }
        for wrong in ["", "12345", "0123456789012345678901234"] {
            assert_eq!(wrong.parse::<ExportCode>().err(), Some(ExportCodeError));
        }
    }
}
