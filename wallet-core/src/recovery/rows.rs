//! Bytes as rows of digits: two bytes a row, as five digits and a check digit.
//!
//! The check digit is that of ISO/IEC 7064, MOD 11,10, over the number of the row (two digits) and the five digits. It
//! catches every wrong digit and nearly every swap of neighbours in the row in which it happened, and a row in the wrong
//! place. Digits rather than words: they are the same in every language and script, and have a keyboard everywhere.

use crate::unlock::digits_of;
use zeroize::Zeroizing;

/// Digits of a row.
pub(super) const ROW: usize = 6;

/// The rows of an even number of bytes.
pub(super) fn write(bytes: &[u8]) -> Vec<Zeroizing<String>> {
    let row = |(index, pair): (usize, &[u8])| {
        let value = u16::from_be_bytes([pair[0], pair[1]]);
        let mut text = Zeroizing::new(format!("{value:05}"));
        let check = check_digit(index, text.bytes().map(|digit| digit - b'0'));
        text.push(char::from(b'0' + check));
        text
    };
    bytes.chunks_exact(2).enumerate().map(row).collect()
}

/// For each whole row of what was typed so far, whether its check digit fits. Everything but digits is ignored; the digits
/// may be of any script.
#[must_use]
pub fn check_rows(text: &str) -> Vec<bool> {
    let digits = digits_of(text);
    digits.chunks_exact(ROW).enumerate().map(|(index, row)| value(index, row).is_some()).collect()
}

/// The bytes of whole rows, or the first row that does not fit.
pub(super) fn read(digits: &[u8]) -> Result<Zeroizing<Vec<u8>>, usize> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(digits.len() / ROW * 2));
    for (index, row) in digits.chunks(ROW).enumerate() {
        bytes.extend_from_slice(&value(index, row).ok_or(index)?.to_be_bytes());
    }
    Ok(bytes)
}

fn value(index: usize, row: &[u8]) -> Option<u16> {
    let (check, data) = row.split_last().filter(|_| row.len() == ROW)?;
    let value = data.iter().fold(0u32, |value, digit| value * 10 + u32::from(*digit));
    let fits = check_digit(index, data.iter().copied()) == *check;
    u16::try_from(value).ok().filter(|_| fits)
}

/// ISO/IEC 7064, MOD 11,10.
fn check_digit(index: usize, data: impl Iterator<Item = u8>) -> u8 {
    let place = u8::try_from(index % 100).expect("less than 100");
    let product = [place / 10, place % 10].into_iter().chain(data).fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum } * 2) % 11
    });
    (11 - product) % 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// ISO/IEC 7064, MOD 11,10: the check digit of 0794 is 5 (the example of the standard).
    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        // Row 7 puts "07" before the digits; "94" follows.
        assert_eq!(check_digit(7, [9, 4].into_iter()), 5);
    }

    fn digits(rows: &[Zeroizing<String>]) -> Vec<u8> {
        rows.iter().flat_map(|row| row.bytes().map(|digit| digit - b'0')).collect()
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes in prop::collection::vec(any::<[u8; 2]>(), 1..20)) {
            let bytes = bytes.concat();
            let rows = write(&bytes);
            prop_assert_eq!(&*read(&digits(&rows)).expect("just written"), &bytes);
            let text: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
            prop_assert_eq!(check_rows(&text.join(" - ")), vec![true; rows.len()]);
        }

        #[test]
        fn a_wrong_digit_is_found_in_its_row(bytes in any::<[u8; 18]>(), at in 0usize..54, by in 1u8..10) {
            let mut digits = digits(&write(&bytes));
            digits[at] = (digits[at] + by) % 10;
            prop_assert_eq!(read(&digits).err(), Some(at / ROW));
        }

        #[test]
        fn a_row_in_the_wrong_place_is_found(bytes in any::<[u8; 18]>(), a in 0usize..9, b in 0usize..9) {
            prop_assume!(a != b && bytes[2 * a..2 * a + 2] != bytes[2 * b..2 * b + 2]);
            let mut rows = write(&bytes);
            rows.swap(a, b);
            prop_assert!(read(&digits(&rows)).is_err());
        }

        #[test]
        fn no_text_panics(text in "\\PC*") {
            let _ = check_rows(&text);
        }
    }
}
