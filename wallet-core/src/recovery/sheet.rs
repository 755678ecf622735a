use super::{GuardianPart, SheetSecret, rows};
use crate::{hazmat::hash::sha256, labels, unlock::digits_of};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

const SHEET: u8 = 1;
const PART: u8 = 2;
/// Kind, secret, check byte.
const SHEET_BYTES: usize = 1 + 16 + 1;
/// Kind, part, check byte.
const PART_BYTES: usize = 1 + GuardianPart::BYTES + 1;

/// A sheet of paper that helps back into a vault.
///
/// The bytes are a kind (1 for a recovery sheet, 2 for a guardian's part), the content, and the first byte of a SHA-256
/// over both; printed as rows of six digits (9 rows, or 13). The QR code holds these digits, one row after the other.
#[derive(Debug)]
pub enum Sheet {
    /// A recovery sheet: it opens a door by itself.
    Recovery(SheetSecret),
    /// A guardian's: it opens a door together with others.
    Part(GuardianPart),
}

/// A text that is not a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Too few or too many digits.
    #[error("not as many digits as a sheet has")]
    WrongLength,
    /// A digit in this row (from 0) is wrong.
    #[error("a digit in row {row} is wrong")]
    WrongRow {
        /// Which.
        row: usize,
    },
    /// All rows fit, but not together; or it is a sheet of a newer program.
    #[error("the rows do not fit together")]
    DoesNotFit,
}

impl Sheet {
    /// The rows to print.
    #[must_use]
    pub fn rows(&self) -> Vec<Zeroizing<String>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(PART_BYTES));
        match self {
            Self::Recovery(secret) => {
                bytes.push(SHEET);
                bytes.extend_from_slice(secret.expose_secret());
            }
            Self::Part(part) => {
                bytes.push(PART);
                bytes.extend_from_slice(&*part.to_bytes());
            }
        }
        let check = check_byte(&bytes);
        bytes.push(check);
        rows::write(&bytes)
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let (check, content) = bytes.split_last()?;
        if check_byte(content) != *check {
            return None;
        }
        match content.split_first()? {
            (&SHEET, secret) => {
                let secret: &[u8; 16] = secret.try_into().ok()?;
                Some(Self::Recovery(SheetSecret::filled(|out| out.copy_from_slice(secret))))
            }
            (&PART, part) => GuardianPart::from_bytes(part).map(Self::Part),
            _ => None,
        }
    }
}

fn check_byte(content: &[u8]) -> u8 {
    sha256(&[labels::SHEET_CHECK.as_bytes(), content])[0]
}

impl FromStr for Sheet {
    type Err = SheetError;

    /// Everything but digits is ignored; the digits may be of any script.
    fn from_str(text: &str) -> Result<Self, SheetError> {
        let digits = digits_of(text);
        if ![SHEET_BYTES, PART_BYTES].iter().any(|bytes| digits.len() == bytes / 2 * rows::ROW) {
            return Err(SheetError::WrongLength);
        }
        let bytes = rows::read(&digits).map_err(|row| SheetError::WrongRow { row })?;
        Self::parse(&bytes).ok_or(SheetError::DoesNotFit)
    }
}

/// The digits, one row after the other: what the QR code holds.
impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rows().iter().try_for_each(|row| f.write_str(row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        recovery::{GuardiansSecret, split},
        testing::rng,
    };

    fn sheets() -> Vec<Sheet> {
        let secret = GuardiansSecret::generate(&mut rng(2));
        let parts = split(&secret, 2, 3, &mut rng(3)).expect("2 of 3");
        let mut sheets: Vec<Sheet> = parts.into_iter().map(Sheet::Part).collect();
        sheets.push(Sheet::Recovery(SheetSecret::generate(&mut rng(1))));
        sheets
    }

    #[test]
    fn a_sheet_survives_paper() {
        for sheet in sheets() {
            let digits = sheet.to_string();
            assert!(digits.len() == 54 || digits.len() == 78, "{}", digits.len());
            let again: Sheet = digits.parse().expect("just printed");
            assert_eq!(again.to_string(), digits);
            let typed: Vec<String> = sheet.rows().iter().map(|row| format!("{} {}", &row[..3], &row[3..])).collect();
            assert_eq!(typed.join("\n").parse::<Sheet>().expect("with spaces").to_string(), digits);
        }
    }

    #[test]
    fn a_mistake_is_named_by_its_row() {
        let digits = sheets().pop().expect("the sheet").to_string();
        let mut wrong = digits.clone().into_bytes();
        wrong[13] = if wrong[13] == b'9' { b'0' } else { wrong[13] + 1 };
        let wrong = String::from_utf8(wrong).expect("digits");
        assert_eq!(wrong.parse::<Sheet>().err(), Some(SheetError::WrongRow { row: 2 }));
        assert_eq!(digits[1..].parse::<Sheet>().err(), Some(SheetError::WrongLength));
        assert_eq!("".parse::<Sheet>().err(), Some(SheetError::WrongLength));
    }

    #[test]
    fn rows_that_fit_alone_but_not_together_are_refused() {
        let digits = sheets().pop().expect("the sheet").to_string();
        let other = Sheet::Recovery(SheetSecret::generate(&mut rng(9))).to_string();
        // The rows of one sheet with the last row of another.
        let refused = |a: &str, b: &str| format!("{}{}", &a[..48], &b[48..]).parse::<Sheet>().err();
        assert_eq!(refused(&digits, &digits), None, "the test itself must be able to make a good one");
        assert_eq!(refused(&digits, &other), Some(SheetError::DoesNotFit));
    }
}
