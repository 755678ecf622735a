use super::{Handover, ShareSecret};
use wallet_api::ShareId;
use zeroize::Zeroizing;

/// Behind the link of a share that asks for a PIN.
const ASKS_PIN: &str = ".pin";
/// Behind the link of a share that only the first computer opens.
const FIRST_COMPUTER: &str = ".first";

/// A share as a link gives it: what stands after `#` in `https://host/s#<share id>.<secret>`, with `.pin` behind it if the
/// receiver is told a [`Pin`](super::Pin) besides, and `.first` if only the computer that opens it first may open it. It
/// never reaches a server.
#[derive(Debug)]
pub struct ShareLink {
    /// Which share.
    pub share: ShareId,
    /// Its secret.
    pub secret: ShareSecret,
    /// Whether a PIN is needed too. It opens nothing without one: this says only what to ask for.
    pub asks_pin: bool,
    /// Whether the computer has to show itself. It opens nothing without: this says only that it should.
    pub first_computer: bool,
}

/// The link is not whole: it was cut or changed on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link is not whole")]
pub struct BadLink;

impl ShareLink {
    /// `<share id>.<secret>`, both base64url: 45 characters; then `.pin`, `.first` or both, in this order.
    #[must_use]
    pub fn fragment(&self) -> Zeroizing<String> {
        let pin = if self.asks_pin { ASKS_PIN } else { "" };
        let first = if self.first_computer { FIRST_COMPUTER } else { "" };
        Zeroizing::new(format!("{}.{}{pin}{first}", self.share, *self.secret.expose_text()))
    }

    /// Reads a fragment; white space around it and a `#` before it are tolerated, nothing else.
    ///
    /// # Errors
    ///
    /// [`BadLink`].
    pub fn parse(fragment: &str) -> Result<Self, BadLink> {
        let fragment = fragment.trim();
        let link = fragment.strip_prefix('#').unwrap_or(fragment);
        let (link, first_computer) = link.strip_suffix(FIRST_COMPUTER).map_or((link, false), |link| (link, true));
        let (link, asks_pin) = link.strip_suffix(ASKS_PIN).map_or((link, false), |link| (link, true));
        let (share, secret) = link.split_once('.').ok_or(BadLink)?;
        let share = share.parse().map_err(|_| BadLink)?;
        Ok(Self { share, secret: secret.parse().map_err(|_| BadLink)?, asks_pin, first_computer })
    }
}

impl Handover for ShareLink {
    type Error = BadLink;

    fn text(&self) -> Zeroizing<String> {
        self.fragment()
    }

    fn read(text: &str) -> Result<Self, BadLink> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{mutations, rng};
    use proptest::prelude::*;

    fn link() -> ShareLink {
        ShareLink {
            share: ShareId([1; 16]),
            secret: ShareSecret::generate(&mut rng(1)),
            asks_pin: false,
            first_computer: false,
        }
    }

    fn same(text: &str) -> bool {
        ShareLink::parse(text).is_ok_and(|parsed| parsed.fragment() == link().fragment())
    }

    #[test]
    fn a_link_survives_and_surroundings_are_tolerated() {
        let fragment = link().fragment();
        assert_eq!(fragment.len(), 45);
        assert!(same(&fragment) && same(&format!(" #{}\r\n", *fragment)) && same(&link().text()));
        assert!(!format!("{:?}", link()).contains(&*link().secret.expose_text()));
    }

    #[test]
    fn a_link_says_what_more_is_needed() {
        let text = ShareLink { asks_pin: true, ..link() }.fragment();
        assert_eq!(*text, format!("{}.pin", *link().fragment()));
        let parsed = ShareLink::parse(&text).expect("a good link");
        assert!(parsed.asks_pin && parsed.fragment() == text && !same(&text));
        let both = ShareLink { asks_pin: true, first_computer: true, ..link() }.fragment();
        assert_eq!(*both, format!("{}.pin.first", *link().fragment()));
        assert!(ShareLink::parse(&both).is_ok_and(|parsed| parsed.fragment() == both));
        let turned = format!("{}.first.pin", *link().fragment());
        for wrong in [&turned, &text[..48], &format!("{}.pin", *text), &text.replace("pin", "PIN"), ".pin"] {
            assert_eq!(ShareLink::parse(wrong).err(), Some(BadLink), "{wrong}");
        }
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let fragment = link().fragment();
        for wrong in
            ["", "#", ".", &fragment[..44], &fragment[1..], &fragment.replace('.', ","), &format!("##{}", *fragment)]
        {
            assert_eq!(ShareLink::parse(wrong).err(), Some(BadLink), "{wrong}");
        }
        for more in [format!("{}.", *fragment), format!("{}=", *fragment), fragment.replace('.', " . ")] {
            assert_eq!(ShareLink::parse(&more).err(), Some(BadLink), "{more}");
        }
        assert!(mutations(fragment.as_bytes()).iter().all(|changed| !same(&String::from_utf8_lossy(changed))));
    }

    proptest! {
        #[test]
        fn garbage_never_panics(text: String) {
            prop_assert!(ShareLink::read(&text).is_err());
        }
    }
}
