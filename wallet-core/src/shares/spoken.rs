use super::{Handover, ShareLink};
use crate::{
    OpenError,
    hazmat::{argon2id, hash::sha256, kdf, poprf},
    labels,
    records::{self, RecordKind},
    secret::secret_bytes,
    unlock::UnlockError,
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{borrow::Cow, fmt, str::FromStr};
use wallet_api::{
    Bytes, HandleTag, SpokenSlot,
    limits::SPOKEN_BYTES,
    sessions::{EvaluateRequest, EvaluateResponse, OprfPublicKey},
};
use zeroize::{Zeroize, Zeroizing};

/// Words in each list.
pub const SPOKEN_LIST: u16 = 2_048;

const WORDS: usize = 4;
const NUMBERS: u16 = 1_000;
const RECORD: RecordKind = RecordKind { label: labels::SPOKEN_RECORD, floor: 128, limit: SPOKEN_BYTES };

/// Four words and a number of three digits, to be said aloud: leads to a share. The words are places in a list of
/// [`SPOKEN_LIST`]; which language the list is in is no part of the code.
///
/// # Security
///
/// The first word and the number (21 bits) say which code is meant; the server counts guesses by them. The other three words
/// (33 bits) are the secret. Each guess costs an evaluation by the server and Argon2id: five at once, then ever fewer, about
/// three an hour in the long run. Who runs the server and has its key can try all of them, at some 35 years of one processor.
#[derive(Clone, PartialEq, Eq)]
pub struct SpokenCode {
    words: [u16; WORDS],
    number: u16,
}

/// A text that is not a spoken code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not four places in a list and a number")]
pub struct SpokenCodeError;

impl SpokenCode {
    /// Draws one.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let mut draw = |below: u16| {
            // 2^64 is so much more that no number is seen more often than another.
            u16::try_from(rng.next_u64() % u64::from(below)).unwrap_or_default()
        };
        Self { words: std::array::from_fn(|_| draw(SPOKEN_LIST)), number: draw(NUMBERS) }
    }

    /// Of these words, by their places in the list, and this number.
    ///
    /// # Errors
    ///
    /// [`SpokenCodeError`] if there are no such words or the number has more than three digits.
    pub fn new(words: [u16; WORDS], number: u16) -> Result<Self, SpokenCodeError> {
        let is_right = words.iter().all(|word| *word < SPOKEN_LIST) && number < NUMBERS;
        is_right.then_some(Self { words, number }).ok_or(SpokenCodeError)
    }

    /// The places of its words in the list, from 0.
    #[must_use]
    pub fn words(&self) -> [u16; WORDS] {
        self.words
    }

    /// Its number, below 1,000.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.number
    }

    /// What says which code is meant.
    fn locator(&self) -> [u8; 4] {
        let ([a, b], [c, d]) = (self.words[0].to_be_bytes(), self.number.to_be_bytes());
        [a, b, c, d]
    }

    fn secret(&self) -> Zeroizing<Vec<u8>> {
        let places = self.words[1..].iter().flat_map(|word| word.to_be_bytes());
        Zeroizing::new(labels::SPOKEN_SECRET.bytes().chain(places).collect())
    }
}

impl Drop for SpokenCode {
    fn drop(&mut self) {
        self.words.zeroize();
        self.number.zeroize();
    }
}

impl fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenCode")
    }
}

/// `12-2047-3-99-042`: the places of the words, then the number.
impl Handover for SpokenCode {
    type Error = SpokenCodeError;

    fn text(&self) -> Zeroizing<String> {
        let [a, b, c, d] = self.words;
        Zeroizing::new(format!("{a}-{b}-{c}-{d}-{:03}", self.number))
    }

    fn read(text: &str) -> Result<Self, SpokenCodeError> {
        let mut parts = text.split('-').map(|part| part.parse::<u16>().map_err(|_| SpokenCodeError));
        let mut next = || parts.next().unwrap_or(Err(SpokenCodeError));
        let code = Self::new([next()?, next()?, next()?, next()?], next()?)?;
        // One spelling only, and nothing behind it.
        (*code.text() == text).then_some(code).ok_or(SpokenCodeError)
    }
}

impl FromStr for SpokenCode {
    type Err = SpokenCodeError;

    fn from_str(text: &str) -> Result<Self, SpokenCodeError> {
        Self::read(text)
    }
}

impl Serialize for SpokenCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for SpokenCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A spoken code on its way: blinded, waiting for the server's evaluation.
///
/// POPRF with ristretto255-SHA512 (RFC 9497), then Argon2id (RFC 9106), as for doors.
pub struct SpokenGuess {
    blinded: poprf::Blinded,
    key: poprf::PublicKey,
    locator: [u8; 4],
}

secret_bytes! {
    /// Opens the record of one spoken code, and nothing else.
    SpokenKey, 32
}

/// Where the link of a spoken code lies, and what opens it.
pub struct SpokenDoor {
    slot: SpokenSlot,
    key: SpokenKey,
}

impl SpokenGuess {
    /// Blinds a code.
    ///
    /// # Errors
    ///
    /// [`UnlockError::ServerKey`].
    pub fn blind(
        code: &SpokenCode,
        key: &OprfPublicKey,
        rng: &mut impl CryptoRngCore,
    ) -> Result<(EvaluateRequest, Self), UnlockError> {
        let public_key = poprf::PublicKey::parse(&key.public_key).map_err(|_| UnlockError::ServerKey)?;
        // Blinding fails only for an input that hashes to the identity, which nobody can find.
        let (element, blinded) = poprf::blind(code.secret(), rng).map_err(|_| UnlockError::Evaluation)?;
        let locator = code.locator();
        let request = EvaluateRequest { epoch: key.epoch, tag: tag(&locator), blinded: element };
        Ok((request, Self { blinded, key: public_key, locator }))
    }

    /// Checks the server's proof and derives where the link lies. Takes a second or two. A wrong code is no error: it leads
    /// to nothing.
    ///
    /// # Errors
    ///
    /// [`UnlockError::Evaluation`] and [`UnlockError::OutOfMemory`].
    pub fn finish(self, response: &EvaluateResponse) -> Result<SpokenDoor, UnlockError> {
        let tag = tag(&self.locator);
        let output = self.blinded.finalize(&response.evaluated, &response.proof, &self.key, tag.as_bytes());
        let output = output.map_err(|_| UnlockError::Evaluation)?;
        let salt = sha256(&[labels::SPOKEN_SALT.as_bytes(), &self.locator]);
        let mut outcome = Ok(());
        let root = SpokenKey::filled(|out| outcome = argon2id::derive(&output, &salt, out));
        outcome.map_err(|_| UnlockError::OutOfMemory)?;
        let mut slot = SpokenSlot([0; SpokenSlot::LEN]);
        kdf::derive(root.expose_secret(), labels::SPOKEN_SLOT, &[], &mut slot.0);
        let key = SpokenKey::filled(|out| kdf::derive(root.expose_secret(), labels::SPOKEN_KEY, &[], out));
        Ok(SpokenDoor { slot, key })
    }
}

impl SpokenDoor {
    /// Where the link lies; cannot be told from random.
    #[must_use]
    pub fn slot(&self) -> &SpokenSlot {
        &self.slot
    }

    /// Seals a link.
    #[must_use]
    pub fn seal(&self, link: &ShareLink, rng: &mut impl CryptoRngCore) -> Bytes {
        let text = link.fragment();
        let sealed = records::seal(self.key.expose_secret(), &RECORD, &[&self.slot.0], text.as_bytes(), rng);
        Bytes(sealed.expect("a link is shorter than the floor"))
    }

    /// Opens what [`seal`](Self::seal) made for this code.
    ///
    /// # Errors
    ///
    /// [`OpenError`].
    pub fn open(&self, record: &Bytes) -> Result<ShareLink, OpenError> {
        let opened = records::open(self.key.expose_secret(), &RECORD, &[&self.slot.0], &record.0)?;
        let text = std::str::from_utf8(&opened).map_err(|_| OpenError)?;
        ShareLink::parse(text).map_err(|_| OpenError)
    }
}

/// What the server counts guesses by, and the public info of the POPRF.
fn tag(locator: &[u8; 4]) -> HandleTag {
    HandleTag(sha256(&[labels::SPOKEN_TAG.as_bytes(), locator]))
}

impl fmt::Debug for SpokenGuess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenGuess")
    }
}

impl fmt::Debug for SpokenDoor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SpokenDoor")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        shares::ShareSecret,
        testing::{OprfServer, mutations, rng},
    };
    use wallet_api::ShareId;

    fn code(words: [u16; 4], number: u16) -> SpokenCode {
        SpokenCode::new(words, number).expect("in the list")
    }

    fn door(code: &SpokenCode, server: u8, blind: u64) -> SpokenDoor {
        let server = OprfServer::new(server);
        let (request, guess) = SpokenGuess::blind(code, &server.public_key(), &mut rng(blind)).expect("a good key");
        guess.finish(&server.evaluate(&request)).expect("an honest server")
    }

    fn link() -> ShareLink {
        let secret = ShareSecret::generate(&mut rng(1));
        ShareLink { share: ShareId([1; 16]), secret, asks_pin: true, first_computer: true }
    }

    #[test]
    fn a_code_leads_to_its_link_and_another_to_nothing() {
        let said = code([1, 2, 3, 2_047], 42);
        let record = door(&said, 1, 1).seal(&link(), &mut rng(2));
        let again = door(&said, 1, 3);
        assert_eq!(again.open(&record).expect("sealed for it").fragment(), link().fragment());
        assert!(record.0.len() <= SPOKEN_BYTES);
        for other in [
            code([1, 2, 3, 2_046], 42),
            code([1, 2, 4, 2_047], 42),
            code([2, 2, 3, 2_047], 42),
            code([1, 2, 3, 2_047], 43),
        ] {
            let other = door(&other, 1, 1);
            assert_ne!(other.slot(), again.slot());
            assert!(other.open(&record).is_err());
        }
        assert_ne!(door(&said, 2, 1).slot(), again.slot(), "another server");
        for changed in mutations(&record.0) {
            assert!(again.open(&Bytes(changed)).is_err());
        }
    }

    #[test]
    fn guesses_are_counted_by_the_first_word_and_the_number() {
        let server = OprfServer::new(1);
        let tag = |code| SpokenGuess::blind(&code, &server.public_key(), &mut rng(1)).expect("a good key").0.tag;
        let said = tag(code([1, 2, 3, 4], 42));
        assert_eq!(tag(code([1, 9, 9, 9], 42)), said, "the server learns nothing of the other words");
        assert_ne!(tag(code([2, 2, 3, 4], 42)), said);
        assert_ne!(tag(code([1, 2, 3, 4], 41)), said);
    }

    #[test]
    fn a_code_has_one_text() {
        for seed in 0..50 {
            let drawn = SpokenCode::generate(&mut rng(seed));
            assert_eq!(drawn.text().parse::<SpokenCode>(), Ok(drawn.clone()));
            assert_eq!(format!("{drawn:?}"), "SpokenCode");
        }
        assert_eq!(*code([12, 2_047, 3, 99], 42).text(), "12-2047-3-99-042");
        for wrong in [
            "",
            "1-2-3-4",
            "1-2-3-4-5",
            "1-2-3-4-005-6",
            "1-2-3-2048-005",
            "1-2-3-4-1000",
            "01-2-3-4-005",
            "+1-2-3-4-005",
        ] {
            assert_eq!(wrong.parse::<SpokenCode>(), Err(SpokenCodeError), "{wrong}");
        }
    }
}
