//! One spelling for what a person types on different keyboards: NFKC, case folded, decimal digits of every script as
//! ASCII, invisible characters left out, white space trimmed and collapsed.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The normal form of a typed text.
pub(super) fn normal_form(text: &str) -> Zeroizing<String> {
    // Room enough for all but odd texts, so that growing leaves no copy behind.
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 4));
    folded.extend(text.nfkc().flat_map(fold));
    let mut normal = Zeroizing::new(String::with_capacity(folded.len() * 3));
    for word in folded.split_whitespace() {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.extend(word.nfkc());
    }
    normal
}

/// Upper case, then lower case, each without looking at the neighbours: `ß`, `SS` and `ss` become one, so do `ς` and `σ`.
fn fold(character: char) -> impl Iterator<Item = char> {
    let visible = (!is_invisible(character)).then(|| digit_as_ascii(character));
    visible.into_iter().flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

fn digit_as_ascii(character: char) -> char {
    decimal_digit(character).map_or(character, |digit| char::from(b'0' + digit))
}

/// The value of a decimal digit (general category Nd) of any living script, full width forms too.
pub(super) fn decimal_digit(character: char) -> Option<u8> {
    let code = u32::from(character);
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    u8::try_from(code - zero).ok().filter(|value| *value < 10)
}

/// The values of all decimal digits of a text; what is none is left out.
pub(crate) fn digits_of(text: &str) -> Zeroizing<Vec<u8>> {
    let mut digits = Zeroizing::new(Vec::with_capacity(text.len()));
    digits.extend(text.chars().filter_map(decimal_digit));
    digits
}

/// The zero of each script's digits (general category Nd, Basic Multilingual Plane), ascending.
const ZEROS: [u32; 37] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// What people put between groups of digits.
pub(super) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// Marks that keyboards and copying add and nobody sees: controls, soft hyphens, joiners, direction marks, variation
/// selectors, byte order marks.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
        || (character.is_control() && !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn normal(text: &str) -> String {
        normal_form(text).to_string()
    }

    #[test]
    fn spellings_of_one_text_are_one() {
        for same in [
            ["Jose\u{301}", "josé", " JOSÉ\t"],
            ["straße 1", "STRASSE  1", "Strasse\u{a0}\u{661}"],
            ["ΣΊΣΥΦΟΣ", "σίσυφος", "Σίσυφος"],
            ["ﬁn", "FIN", "f\u{200d}in"],
            ["علي ٣", "علي 3", "\u{200f}علي ۳"],
        ] {
            assert_eq!(normal(same[0]), normal(same[1]), "{same:?}");
            assert_eq!(normal(same[1]), normal(same[2]), "{same:?}");
        }
        assert_ne!(normal("anna"), normal("ann"));
        assert_ne!(normal("an na"), normal("anna"));
    }

    proptest! {
        #[test]
        fn a_normal_form_is_trimmed_and_stays_as_it_is(text in "\\PC{0,40}") {
            let once = normal(&text);
            prop_assert_eq!(once.trim(), once.as_str());
            prop_assert!(!once.contains("  "));
            prop_assert_eq!(normal(&once), once);
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-Zéàèüßøåñçğşœαβγδаб0-9 ]{0,30}") {
            prop_assert_eq!(normal(&text.to_uppercase()), normal(&text.to_lowercase()));
        }
    }
}
