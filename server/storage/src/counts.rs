use crate::StorageError;
use async_trait::async_trait;
use std::{fmt, str::FromStr};

/// A month (UTC): twelve times its year, and its number from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(pub u32);

impl Month {
    /// A month of a year, from 1 to 12.
    #[must_use]
    pub fn of(year: u32, month: u8) -> Option<Self> {
        let number = u32::from(month).checked_sub(1).filter(|number| *number < 12)?;
        Some(Self(year.checked_mul(12)? + number))
    }

    /// The month before.
    #[must_use]
    pub fn before(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 12, self.0 % 12 + 1)
    }
}

/// A text that is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no month; write it like 2026-10")]
pub struct ParseMonthError;

impl FromStr for Month {
    type Err = ParseMonthError;

    fn from_str(text: &str) -> Result<Self, ParseMonthError> {
        let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
        let (year, month) = parts.ok_or(ParseMonthError)?;
        let month = Self::of(year.parse().map_err(|_| ParseMonthError)?, month.parse().map_err(|_| ParseMonthError)?);
        // What is written with a sign is no month.
        month.filter(|month| month.to_string() == text).ok_or(ParseMonthError)
    }
}

/// Makes the list of what is counted, with the numbers by which it is stored: a number is never used for something else.
macro_rules! counted {
    ($($(#[$meta:meta])* $name:ident = $number:literal;)*) => {
        /// What is counted by month, of all vaults together.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Counted {
            $($(#[$meta])* $name,)*
        }

        impl Counted {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The number by which it is stored.
            #[must_use]
            pub fn number(self) -> u8 {
                match self {
                    $(Self::$name => $number,)*
                }
            }
        }
    };
}

counted! {
    /// Vaults that were made.
    VaultsMade = 1;
    /// Times that a vault was opened, after it was made.
    VaultsOpened = 2;
    /// Files that became part of a vault; three make a paper, or a newer version of one.
    BlobsAdded = 3;
    /// Shares that were made.
    SharesMade = 4;
    /// Times that a share was opened.
    SharesOpened = 5;
    /// File requests that were made.
    RequestsMade = 6;
    /// Deposits that arrived whole.
    DepositsMade = 7;
    /// Vaults that there were when the month ended.
    VaultsKept = 8;
    /// Files of vaults, without those in the bin, that there were when the month ended.
    BlobsKept = 9;
    /// What those took, in bytes, padded and encrypted.
    BytesKept = 10;
}

impl Counted {
    /// What a number stands for; one of a newer program stands for nothing here.
    #[must_use]
    pub fn of_number(number: u64) -> Option<Self> {
        Self::ALL.iter().copied().find(|counted| u64::from(counted.number()) == number)
    }
}

/// What there is at a moment, of all vaults together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Vaults.
    pub vaults: u64,
    /// Live blobs.
    pub blobs: u64,
    /// What they take, in bytes.
    pub bytes: u64,
}

/// Anonymous counts by month. No row leads to a vault.
#[async_trait]
pub trait Counts: Send {
    /// Adds to a count.
    async fn add_count(&mut self, month: Month, what: Counted, more: u64) -> Result<(), StorageError>;
    /// All counts, by month.
    async fn counts(&mut self) -> Result<Vec<(Month, Counted, u64)>, StorageError>;
    /// Whether something was counted in a month.
    async fn is_counted(&mut self, month: Month, what: Counted) -> Result<bool, StorageError>;
    /// What there is of what was there before a day began (days since 1970).
    async fn kept_before(&mut self, day: u64) -> Result<Kept, StorageError>;
    /// Deletes the counts of months before one; gives how many rows.
    async fn delete_old_counts(&mut self, before: Month) -> Result<u64, StorageError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_written_in_one_way() {
        let month: Month = "2026-10".parse().expect("a month");
        assert_eq!((month, month.to_string().as_str()), (Month(2026 * 12 + 9), "2026-10"));
        assert_eq!(Month::of(2026, 1).map(Month::before), Month::of(2025, 12));
        for wrong in ["", "2026", "2026-13", "2026-00", "2026-1", "26-10", "+026-10", "2026-+1", "2026-10-01", "x"] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_stand_for_one_thing() {
        for counted in Counted::ALL {
            assert_eq!(Counted::of_number(counted.number().into()), Some(*counted));
        }
        assert_eq!(Counted::of_number(0), None);
    }
}
