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
    pub(super) fn salt(&self) -> [u8; 32] {
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
        let text = match (self, self.card()) {
            (_, Some(card)) => format!("card:{}", *Zeroizing::new(card.digits())),
            (Self::Nickname(nickname), None) => format!("name:{}", *nickname.0),
            (Self::Card(_), None) => unreachable!("a card is a card"),
        };
        Zeroizing::new(text)
    }
}
