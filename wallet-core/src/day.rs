use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A day of the proleptic Gregorian calendar, written `YYYY-MM-DD`, from year 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day YYYY-MM-DD")]
pub struct ParseDayError;

impl FromStr for Day {
    type Err = ParseDayError;

    fn from_str(text: &str) -> Result<Self, ParseDayError> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(ParseDayError);
        }
        let year = number(&bytes[..4])?;
        let month = number(&bytes[5..7])? as u8;
        let day = number(&bytes[8..])? as u8;
        let right = year >= 1 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        right.then_some(Self { year, month, day }).ok_or(ParseDayError)
    }
}

/// At most four digits.
fn number(digits: &[u8]) -> Result<u16, ParseDayError> {
    digits.iter().try_fold(0, |value, byte| {
        if byte.is_ascii_digit() { Ok(value * 10 + u16::from(byte - b'0')) } else { Err(ParseDayError) }
    })
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Prints nothing of its value: it may be a date of birth.
impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Day")
    }
}

impl TryFrom<String> for Day {
    type Error = ParseDayError;

    fn try_from(text: String) -> Result<Self, ParseDayError> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_days_survive_and_others_are_refused() {
        for right in ["2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(right.parse::<Day>().map(|day| day.to_string()), Ok(right.to_owned()));
        }
        for wrong in
            ["", "2023-02-29", "1900-02-29", "2024-13-01", "2024-04-31", "2024-00-10", "2024-1-1", "+024-01-01"]
        {
            assert_eq!(wrong.parse::<Day>(), Err(ParseDayError), "{wrong}");
        }
        for wrong in ["0000-01-01", "2024-01-00", "2024/01/01", "2024-01-01 ", "٢٠٢٤-01"] {
            assert_eq!(wrong.parse::<Day>(), Err(ParseDayError), "{wrong}");
        }
    }
}
