use super::{Handover, ShareSecret};
use wallet_api::ShareId;
use zeroize::Zeroizing;

/// A share as a link gives it: what stands after `#` in `https://host/s#<share id>.<secret>`. It never reaches a server.
#[derive(Debug)]
pub struct ShareLink {
    /// Which share.
    pub share: ShareId,
    /// Its secret.
    pub secret: ShareSecret,
}

/// The link is not whole: it was cut or changed on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link is not whole")]
pub struct BadLink;

impl ShareLink {
    /// `<share id>.<secret>`, both base64url: 45 characters.
    #[must_use]
    pub fn fragment(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}.{}", self.share, *self.secret.expose_text()))
    }

    /// Reads a fragment; white space around it and a `#` before it are tolerated, nothing else.
    ///
    /// # Errors
    ///
    /// [`BadLink`].
    pub fn parse(fragment: &str) -> Result<Self, BadLink> {
        let fragment = fragment.trim();
        let (share, secret) = fragment.strip_prefix('#').unwrap_or(fragment).split_once('.').ok_or(BadLink)?;
        Ok(Self { share: share.parse().map_err(|_| BadLink)?, secret: secret.parse().map_err(|_| BadLink)? })
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
        ShareLink { share: ShareId([1; 16]), secret: ShareSecret::generate(&mut rng(1)) }
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
