use super::{Handle, normal};
use crate::labels;
use rand_core::CryptoRngCore;
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

/// How many pictures there are to choose from; an index is less than this.
pub const PICTURES: u8 = 64;

/// How many pictures are drawn for a person with a card: 36 bits.
pub const CARD_PICTURES: usize = 6;

/// How many pictures are drawn for a person with a nickname only: 60 bits.
pub const NICKNAME_PICTURES: usize = 10;

const MOST_PICTURES: usize = 32;
const CARD_CHARACTERS: usize = 12;
const NICKNAME_CHARACTERS: usize = 20;
const MOST_CHARACTERS: usize = 256;

/// Pictures in order, by index: 1 to 32 of them, each less than [`PICTURES`].
pub struct PicturePhrase(Zeroizing<Vec<u8>>);

/// A list that is not a picture phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 1 to 32 pictures out of 64")]
pub struct PicturePhraseError;

impl PicturePhrase {
    /// Draws `len` pictures, each uniform and independent of the others; `len` is taken into 1 to 32.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore, len: usize) -> Self {
        let mut pictures = Zeroizing::new(vec![0; len.clamp(1, MOST_PICTURES)]);
        rng.fill_bytes(&mut pictures);
        // 64 divides 256, so the remainder is uniform.
        pictures.iter_mut().for_each(|picture| *picture %= PICTURES);
        Self(pictures)
    }

    /// Takes a list of picture indices.
    ///
    /// # Errors
    ///
    /// [`PicturePhraseError`] if it is empty, too long, or has an index that is not a picture.
    pub fn new(pictures: Vec<u8>) -> Result<Self, PicturePhraseError> {
        let pictures = Zeroizing::new(pictures);
        let right = (1..=MOST_PICTURES).contains(&pictures.len()) && pictures.iter().all(|picture| *picture < PICTURES);
        right.then_some(Self(pictures)).ok_or(PicturePhraseError)
    }

    /// The indices, in order.
    #[must_use]
    pub fn expose_secret(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for PicturePhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PicturePhrase")
    }
}

/// A typed secret, in its normal form: 12 to 256 characters.
///
/// Counted as 3 bits a character, which is what a phrase of a person's own making has at best: 12 characters stand for
/// the 36 bits of six pictures. A new vault under a nickname asks for 20 ([`Secret::strong_enough_for`]).
pub struct Passphrase(Zeroizing<String>);

/// A text that is not a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Fewer characters than the smallest number, after white space was collapsed.
    #[error("fewer than 12 characters")]
    TooShort,
    /// More characters than the largest number.
    #[error("more than 256 characters")]
    TooLong,
}

impl FromStr for Passphrase {
    type Err = PassphraseError;

    fn from_str(text: &str) -> Result<Self, PassphraseError> {
        let normal = normal::normal_form(text);
        match normal.chars().count() {
            0..CARD_CHARACTERS => Err(PassphraseError::TooShort),
            CARD_CHARACTERS..=MOST_CHARACTERS => Ok(Self(normal)),
            _ => Err(PassphraseError::TooLong),
        }
    }
}

impl Passphrase {
    /// The normal form.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// The secret half of unlocking.
#[derive(Debug)]
pub enum Secret {
    /// Pictures in order.
    Pictures(PicturePhrase),
    /// A typed passphrase.
    Passphrase(Passphrase),
}

/// Too easily guessed for a new vault under this handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too easily guessed with this handle")]
pub struct WeakSecret;

impl Secret {
    /// Whether a new vault may have this secret: 36 bits with a card, whose number must be known too, 60 without.
    ///
    /// # Errors
    ///
    /// [`WeakSecret`] if it is shorter. To be asked when a vault is made, never when one is opened.
    pub fn strong_enough_for(&self, handle: &Handle) -> Result<(), WeakSecret> {
        let with_card = handle.card().is_some();
        let (len, least) = match self {
            Self::Pictures(phrase) => (phrase.0.len(), if with_card { CARD_PICTURES } else { NICKNAME_PICTURES }),
            Self::Passphrase(phrase) => {
                (phrase.0.chars().count(), if with_card { CARD_CHARACTERS } else { NICKNAME_CHARACTERS })
            }
        };
        if len < least { Err(WeakSecret) } else { Ok(()) }
    }

    /// The POPRF input: the label, one byte for the kind (1 pictures, 2 passphrase), then one byte for each picture, or
    /// the normal form in UTF-8. No two secrets have one encoding.
    pub(crate) fn encoded(&self) -> Zeroizing<Vec<u8>> {
        let (kind, content) = match self {
            Self::Pictures(phrase) => (1, phrase.0.as_slice()),
            Self::Passphrase(phrase) => (2, phrase.0.as_bytes()),
        };
        let mut input = Zeroizing::new(Vec::with_capacity(labels::SECRET.len() + 1 + content.len()));
        input.extend_from_slice(labels::SECRET.as_bytes());
        input.push(kind);
        input.extend_from_slice(content);
        input
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{testing::rng, unlock::CardNumber};

    fn pictures(indices: &[u8]) -> Secret {
        Secret::Pictures(PicturePhrase::new(indices.to_vec()).expect("pictures"))
    }

    fn passphrase(text: &str) -> Secret {
        Secret::Passphrase(text.parse().expect("long enough"))
    }

    #[test]
    fn no_two_secrets_have_one_encoding() {
        let text = "0123456789:;";
        let same_bytes: Vec<u8> = text.bytes().collect();
        let all = [
            passphrase(text).encoded(),
            pictures(&same_bytes).encoded(),
            pictures(&same_bytes[1..]).encoded(),
            pictures(&[0]).encoded(),
            pictures(&[0, 0]).encoded(),
        ];
        let distinct: std::collections::BTreeSet<&[u8]> = all.iter().map(|input| input.as_slice()).collect();
        assert_eq!(distinct.len(), all.len());
    }

    #[test]
    fn drawn_pictures_are_uniform() {
        let mut counts = [0u32; PICTURES as usize];
        let mut rng = rng(1);
        for _ in 0..10_000 {
            let phrase = PicturePhrase::generate(&mut rng, NICKNAME_PICTURES);
            assert_eq!(phrase.expose_secret().len(), NICKNAME_PICTURES);
            phrase.expose_secret().iter().for_each(|picture| counts[usize::from(*picture)] += 1);
        }
        assert!(counts.iter().all(|count| (1_350..1_800).contains(count)), "{counts:?}");
    }

    #[test]
    fn wrong_secrets_are_refused() {
        for wrong in [vec![], vec![64], vec![0; 33], vec![255]] {
            assert_eq!(PicturePhrase::new(wrong).err(), Some(PicturePhraseError));
        }
        assert_eq!(" eleven  chr ".parse::<Passphrase>().err(), Some(PassphraseError::TooShort));
        assert_eq!("a".repeat(257).parse::<Passphrase>().err(), Some(PassphraseError::TooLong));
    }

    #[test]
    fn a_nickname_asks_for_more_than_a_card() {
        let card = Handle::Card(CardNumber::generate(&mut rng(1)));
        let nickname = Handle::Nickname("anna".parse().expect("long enough"));
        let asked =
            |secret: &Secret| (secret.strong_enough_for(&card).is_ok(), secret.strong_enough_for(&nickname).is_ok());
        assert_eq!(asked(&pictures(&[1; 5])), (false, false));
        assert_eq!(asked(&pictures(&[1; CARD_PICTURES])), (true, false));
        assert_eq!(asked(&pictures(&[1; NICKNAME_PICTURES])), (true, true));
        assert_eq!(asked(&passphrase("twelve chars")), (true, false));
        assert_eq!(asked(&passphrase("twenty characters ok")), (true, true));
    }

    #[test]
    fn secrets_print_only_their_names() {
        assert_eq!(format!("{:?}", pictures(&[42])), "Pictures(PicturePhrase)");
        assert_eq!(format!("{:?}", passphrase("canary canary")), "Passphrase(Passphrase)");
    }
}
