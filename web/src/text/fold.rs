//! Text made comparable for searching: what a hurried person types finds what a careful one wrote.

use js_sys::{JsString, RegExp};

thread_local! {
    /// Marks that stand on letters, and what only stretches or steers a line: tatweel, and directions.
    static MARKS: RegExp = RegExp::new(r"[\p{M}\u0640\u200b-\u200f\u2060-\u2069\ufeff]", "gu");
}

/// Letters that no decomposition takes apart, and that people type as the plain one.
///
/// Arabic: alef maqsura and Persian yeh are written for yeh, Persian kaf for kaf, teh marbuta for heh.
const PLAIN: [(char, &str); 24] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ς', "σ"),
    ('ى', "ي"),
    ('ی', "ي"),
    ('ے', "ي"),
    ('ک', "ك"),
    ('ة', "ه"),
    ('ہ', "ه"),
    ('ھ', "ه"),
    ('ٱ', "ا"),
    ('ґ', "г"),
    ('ё', "е"),
    ('’', "'"),
    ('‘', "'"),
    ('ʼ', "'"),
];

/// Folds case, accents, vowel signs, widths, digits and look-alike letters, by the Unicode tables of the browser (NFKD),
/// which cost no download.
pub(crate) fn folded(text: &str) -> String {
    let lower = JsString::from(text).to_lower_case().normalize("NFKD");
    let bare: String = MARKS.with(|marks| lower.replace_by_pattern(marks, "")).into();
    let mut folded = String::with_capacity(bare.len());
    for letter in bare.chars() {
        match PLAIN.iter().find(|(from, _)| *from == letter) {
            Some((_, plain)) => folded.push_str(plain),
            None => folded.push(plain_digit(letter)),
        }
    }
    folded
}

/// Arabic, Persian and Devanagari digits as those on every card and calendar.
fn plain_digit(letter: char) -> char {
    let zero = match letter {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return letter,
    };
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
}
