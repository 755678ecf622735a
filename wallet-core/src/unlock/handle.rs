use super::{CardNumber, normal};
use crate::{hazmat::hash::sha256, labels};
use std::{fmt, str::FromStr};
use wallet_api::HandleTag;
use zeroize::Zeroizing;

/// A name of 2 to 64 characters that takes the place of a card. Not unique, not registered.
///
/// Kept in its normal form: NFKC, case folded, digits of every script as ASCII, white space trimmed and collapsed.
#[derive(Clone, PartialEq, Eq)]
pub struct Nickname(Zeroizing<String>);

/// A text that is not a nickname.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 2 to 64 characters")]
pub struct NicknameError;

impl FromStr for Nickname {
    type Err = NicknameError;

    fn from_str(text: &str) -> Result<Self, NicknameError> {
        let normal = normal::normal_form(text);
        if (2..=64).contains(&normal.chars().count()) { Ok(Self(normal)) } else { Err(NicknameError) }
    }
}

impl Nickname {
    /// The normal form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Prints only its name.
impl fmt::Debug for Nickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Nickname")
    }
}

/// The public half of unlocking.
///
/// The number of a card that was typed where a nickname is asked for *is* that card: both have one tag and lead to the
/// same door. So no typing mistake makes a second, unreachable vault, and nothing is gained by confusing the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handle {
    /// The number of a card.
    Card(CardNumber),
    /// A nickname.
    Nickname(Nickname),
}

impl Handle {
    /// The only form in which a handle reaches a server; attempts are counted by it.
    ///
    /// SHA-256 over the label, then `card:` and the 20 digits, or `name:` and the normal form.
    #[must_use]
    pub fn tag(&self) -> HandleTag {
        HandleTag(sha256(&[labels::HANDLE_TAG.as_bytes(), self.encoded().as_bytes()]))
    }

    /// The salt of Argon2id.
    pub(crate) fn salt(&self) -> [u8; 32] {
        sha256(&[labels::HANDLE_SALT.as_bytes(), self.encoded().as_bytes()])
    }

    /// The card that this handle is, also when it was typed as a nickname.
    #[must_use]
    pub fn card(&self) -> Option<CardNumber> {
        match self {
            Self::Card(card) => Some(card.clone()),
            Self::Nickname(nickname) => nickname.0.parse().ok(),
        }
    }

    fn encoded(&self) -> Zeroizing<String> {
        let card_text = |card: &CardNumber| format!("card:{}", *Zeroizing::new(card.digits()));
        Zeroizing::new(match self {
            Self::Card(card) => card_text(card),
            Self::Nickname(nickname) => match nickname.0.parse::<CardNumber>() {
                Ok(card) => card_text(&card),
                Err(_) => format!("name:{}", *nickname.0),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rng;

    fn nickname(text: &str) -> Handle {
        Handle::Nickname(text.parse().expect("2 to 64 characters"))
    }

    #[test]
    fn a_card_number_typed_as_a_nickname_is_that_card() {
        let card = CardNumber::generate(&mut rng(1));
        let typed = nickname(&card.grouped());
        assert_eq!(typed.card(), Some(card.clone()));
        assert_eq!(typed.tag(), Handle::Card(card.clone()).tag());
        assert_eq!(typed.salt(), Handle::Card(card.clone()).salt());
        // A nickname that only looks like one stays a nickname.
        assert_ne!(nickname(&format!("card:{}", card.digits())).tag(), typed.tag());
        assert_eq!(nickname("12345678901234567890").card(), None);
    }

    #[test]
    fn tag_and_salt_differ_and_depend_on_the_handle() {
        let (anna, bert) = (nickname("anna"), nickname("bert"));
        assert_eq!(anna.tag(), nickname(" ANNA ").tag());
        assert_ne!(anna.tag(), bert.tag());
        assert_ne!(anna.salt(), bert.salt());
        assert_ne!(anna.tag().0, anna.salt());
    }

    #[test]
    fn a_nickname_has_2_to_64_characters_and_does_not_print() {
        for wrong in ["", "a", " a ", &"a".repeat(65), "\u{200b}\u{200b}\u{200b}"] {
            assert_eq!(wrong.parse::<Nickname>(), Err(NicknameError), "{wrong}");
        }
        assert_eq!(format!("{:?}", nickname("canary")), "Nickname(Nickname)");
    }
}
