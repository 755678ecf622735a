use super::ShareLink;
use crate::{
    OpenError,
    hazmat::{
        age_file::{self, Scalar},
        kdf,
    },
    labels,
    records::{self, RecordKind},
    secret::{secret_as_text, secret_bytes, to_text},
};
use rand_core::CryptoRngCore;
use std::{fmt, str::FromStr};
use wallet_api::{Bytes, SpokenSlot, limits::SPOKEN_BYTES};
use zeroize::Zeroizing;

/// A link is shorter than the floor: all records have one size before age draws its filler.
const RECORD: RecordKind = RecordKind { label: labels::SCREEN_RECORD, floor: 128, limit: SPOKEN_BYTES };
/// What a record holds, in bytes.
const SEALED: usize = 256;

secret_bytes! {
    /// What a screen draws and shows: whoever does not see the screen cannot open what is sent to it.
    ScreenSecret, 16
}

secret_bytes! {
    /// Seals the record for one screen, and nothing else.
    ScreenKey, 32
}

/// A text that is not the secret of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the secret of a screen")]
struct ScreenSecretError;

secret_as_text!(ScreenSecret, ScreenSecretError);

impl ScreenSecret {
    fn expose_text(&self) -> Zeroizing<String> {
        to_text(self.expose_secret())
    }

    fn slot(&self) -> SpokenSlot {
        let mut slot = SpokenSlot([0; SpokenSlot::LEN]);
        kdf::derive(self.expose_secret(), labels::SCREEN_SLOT, &[], &mut slot.0);
        slot
    }

    fn key(&self) -> ScreenKey {
        ScreenKey::filled(|out| kdf::derive(self.expose_secret(), labels::SCREEN_KEY, &[], out))
    }
}

/// The text on a screen is not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a screen")]
pub struct BadScreenCode;

/// What a screen without a wallet shows to be scanned, so that papers can be shown on it: what stands after `#` in
/// `https://host/k#<secret>.<recipient>`, where the recipient is an X25519 recipient of age.
///
/// # Security
///
/// What is sent opens with the secret *and* the recipient's identity. Somebody who photographs the screen has the secret
/// and not the identity; somebody who keeps the traffic until X25519 can be broken has the identity then, and not the secret,
/// which no server ever sees. What it cannot tell is whose screen it is.
#[derive(Clone)]
pub struct ScreenCode {
    secret: ScreenSecret,
    recipient: String,
}

impl ScreenCode {
    /// `<secret>.age1…`: 85 characters.
    #[must_use]
    pub fn fragment(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}.{}", *self.secret.expose_text(), self.recipient))
    }

    /// Where the screen looks for what is sent to it; cannot be told from random.
    #[must_use]
    pub fn slot(&self) -> SpokenSlot {
        self.secret.slot()
    }

    /// Encrypts the link of a share for this screen.
    ///
    /// # Panics
    ///
    /// Never: a link is shorter than a record may be.
    #[must_use]
    pub fn seal(&self, link: &ShareLink, rng: &mut impl CryptoRngCore) -> Bytes {
        let (text, slot) = (link.fragment(), self.slot());
        let sealed = records::seal(self.secret.key().expose_secret(), &RECORD, &[&slot.0], text.as_bytes(), rng);
        Bytes(age_file::encrypt_to(&self.recipient, &sealed.expect("a link is shorter than the floor")))
    }
}

/// Reads a fragment; white space around it and a `#` before it are tolerated, nothing else.
impl FromStr for ScreenCode {
    type Err = BadScreenCode;

    fn from_str(text: &str) -> Result<Self, BadScreenCode> {
        let text = text.trim();
        let text = text.strip_prefix('#').unwrap_or(text);
        let (secret, recipient) = text.split_once('.').ok_or(BadScreenCode)?;
        let secret = secret.parse().map_err(|_| BadScreenCode)?;
        age_file::is_recipient(recipient).then(|| Self { secret, recipient: recipient.to_owned() }).ok_or(BadScreenCode)
    }
}

impl fmt::Debug for ScreenCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ScreenCode")
    }
}

/// A screen that waits for papers: it has a key for this once, and no vault.
pub struct Screen {
    identity: Scalar,
    code: ScreenCode,
}

impl Screen {
    /// Draws secret and identity.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRngCore) -> Self {
        let identity = Scalar::filled(|bytes| rng.fill_bytes(bytes));
        let secret = ScreenSecret::filled(|bytes| rng.fill_bytes(bytes));
        let recipient = age_file::recipient_text(&identity);
        Self { identity, code: ScreenCode { secret, recipient } }
    }

    /// What is shown to be scanned.
    #[must_use]
    pub fn code(&self) -> &ScreenCode {
        &self.code
    }

    /// Opens what was sent.
    ///
    /// # Errors
    ///
    /// [`OpenError`] for anything that was not sealed for this screen.
    ///
    /// # Security
    ///
    /// Whoever saw the screen may have sent it.
    pub fn open(&self, record: &Bytes) -> Result<ShareLink, OpenError> {
        if record.0.len() > SPOKEN_BYTES {
            return Err(OpenError);
        }
        let sealed = age_file::decrypt(&self.identity, &record.0, SEALED)?;
        let (key, slot) = (self.code.secret.key(), self.code.slot());
        let opened = records::open(key.expose_secret(), &RECORD, &[&slot.0], &sealed)?;
        let text = std::str::from_utf8(&opened).map_err(|_| OpenError)?;
        ShareLink::parse(text).map_err(|_| OpenError)
    }
}

impl fmt::Debug for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Screen")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        shares::ShareSecret,
        testing::{mutations, rng},
    };
    use proptest::prelude::*;
    use wallet_api::ShareId;

    fn link() -> ShareLink {
        let secret = ShareSecret::generate(&mut rng(1));
        ShareLink { share: ShareId([1; 16]), secret, asks_pin: true, first_computer: true }
    }

    #[test]
    fn a_screen_opens_what_is_sent_to_it_and_another_does_not() {
        let (screen, other) = (Screen::generate(&mut rng(1)), Screen::generate(&mut rng(2)));
        let record = screen.code().seal(&link(), &mut rng(3));
        assert_eq!(screen.open(&record).expect("sealed for it").fragment(), link().fragment());
        assert!(other.open(&record).is_err());
        assert_ne!(screen.code().slot(), other.code().slot());
        for changed in mutations(&record.0) {
            assert!(screen.open(&Bytes(changed)).is_err());
        }
    }

    #[test]
    fn neither_the_secret_nor_the_identity_is_enough() {
        let (screen, other) = (Screen::generate(&mut rng(1)), Screen::generate(&mut rng(2)));
        let record = screen.code().seal(&link(), &mut rng(3));
        let same = |scalar: &Scalar| Scalar::filled(|out| out.copy_from_slice(scalar.expose_secret()));
        // Who photographed the screen: the secret, and an identity of their own.
        let seen = ScreenCode { secret: screen.code().secret.clone(), recipient: other.code().recipient.clone() };
        let photographed = Screen { identity: same(&other.identity), code: seen };
        assert_eq!(photographed.code().slot(), screen.code().slot(), "they find it");
        assert!(photographed.open(&record).is_err(), "and cannot open it");
        // Who broke X25519: the identity, and a secret of their own.
        let broke = Screen { identity: same(&screen.identity), code: other.code().clone() };
        assert!(broke.open(&record).is_err());
    }

    #[test]
    fn a_record_fits_whatever_filler_age_draws() {
        let screen = Screen::generate(&mut rng(1));
        let largest = (0..300).map(|seed| screen.code().seal(&link(), &mut rng(seed)).0.len()).max();
        assert!(largest.is_some_and(|largest| largest <= SPOKEN_BYTES), "{largest:?}");
    }

    #[test]
    fn a_code_has_one_text() {
        let screen = Screen::generate(&mut rng(1));
        let text = screen.code().fragment();
        assert_eq!(text.len(), 85);
        let same =
            |text: &str| text.parse::<ScreenCode>().is_ok_and(|parsed| parsed.fragment() == screen.code().fragment());
        assert!(same(&text) && same(&format!(" #{}\r\n", *text)));
        assert!(!format!("{screen:?}{:?}", screen.code()).contains(&*screen.code().secret.expose_text()));
        let share = link().fragment();
        for wrong in ["", ".", &text[..84], &text[1..], &share, &format!("{}.pin", *text), &format!("##{}", *text)] {
            assert!(wrong.parse::<ScreenCode>().is_err(), "{wrong}");
        }
        assert!(mutations(text.as_bytes()).iter().all(|changed| !same(&String::from_utf8_lossy(changed))));
    }

    proptest! {
        #[test]
        fn garbage_never_panics(text: String, bytes: Vec<u8>) {
            prop_assert!(text.parse::<ScreenCode>().is_err());
            prop_assert!(Screen::generate(&mut rng(1)).open(&Bytes(bytes)).is_err());
        }
    }
}
