use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A text of at most `MAX` characters (Unicode scalar values), kept exactly as it was written.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

/// A text with more characters than there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than {limit} characters")]
pub struct TextTooLong {
    /// How many there may be.
    pub limit: usize,
}

impl<const MAX: usize> Text<MAX> {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> TryFrom<String> for Text<MAX> {
    type Error = TextTooLong;

    fn try_from(text: String) -> Result<Self, TextTooLong> {
        if text.chars().nth(MAX).is_some() { Err(TextTooLong { limit: MAX }) } else { Ok(Self(text)) }
    }
}

impl<const MAX: usize> FromStr for Text<MAX> {
    type Err = TextTooLong;

    fn from_str(text: &str) -> Result<Self, TextTooLong> {
        Self::try_from(text.to_owned())
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prints only its length: it may be a title or a name.
impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

impl<const MAX: usize> Serialize for Text<MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
    }
}

/// A text of somebody else without what could deceive the eye: no control characters but line breaks, nothing that changes
/// the direction of what follows, nothing that cannot be seen.
///
/// Joiners stay: scripts and pictures are written with them.
pub(crate) fn without_tricks(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !(c.is_control() || is_hidden(*c))).collect()
}

/// Format characters and other invisible ones (Unicode, "Default_Ignorable_Code_Point"), but for joiners and variation
/// selectors; and the separators that break lines.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// The kind of a document: a short name of at most 40 characters `a` to `z` and `-`; empty if none was chosen.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Kind(String);

/// A text that is not the short name of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a short name of at most 40 characters a to z and -")]
pub struct KindError;

impl Kind {
    /// The short name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Kind {
    type Error = KindError;

    fn try_from(name: String) -> Result<Self, KindError> {
        let right = name.len() <= 40 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        right.then_some(Self(name)).ok_or(KindError)
    }
}

impl FromStr for Kind {
    type Err = KindError;

    fn from_str(name: &str) -> Result<Self, KindError> {
        Self::try_from(name.to_owned())
    }
}

impl From<Kind> for String {
    fn from(kind: Kind) -> Self {
        kind.0
    }
}

/// Prints nothing of its value: a kind says much about a person.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kind")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_a_limit_in_characters_and_is_kept_as_it_is() {
        assert_eq!("é\u{202e}\0".parse::<Text<3>>().map(|t| t.to_string()), Ok("é\u{202e}\0".to_owned()));
        assert_eq!("abcd".parse::<Text<3>>(), Err(TextTooLong { limit: 3 }));
        assert_eq!(format!("{:?}", Text::<3>("abc".to_owned())), "Text(3 bytes)");
    }

    #[test]
    fn a_text_of_somebody_else_cannot_deceive_the_eye() {
        let tricks = "a\u{202e}b\0c\u{2066}d\u{200b}e\u{feff}f\u{e0041}g\r\nh\u{61c}i\u{1b}[31mj\u{2028}k";
        assert_eq!(without_tricks(tricks), "abcdefg\nhi[31mjk");
        for honest in ["Été 2026: «ça va»?", "می‌خواهم", "👩‍👧", "شهادة", "字"] {
            assert_eq!(without_tricks(honest), honest);
        }
    }

    #[test]
    fn a_kind_is_a_slug() {
        assert!("".parse::<Kind>().is_ok() && "health-card".parse::<Kind>().is_ok());
        for wrong in ["Health", "a b", "é", "a/b", &"a".repeat(41)] {
            assert_eq!(wrong.parse::<Kind>(), Err(KindError), "{wrong}");
        }
    }
}
