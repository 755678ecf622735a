use super::RequestSecret;
use crate::keys::RecipientHash;
use wallet_api::RequestId;
use zeroize::Zeroizing;

/// A file request as a link gives it: what stands after `#` in `https://host/r#<request id>.<secret>.<recipient hash>`. It
/// never reaches a server.
#[derive(Clone, Debug)]
pub struct RequestLink {
    /// Which file request.
    pub request: RequestId,
    /// Its secret.
    pub secret: RequestSecret,
    /// Whom everything is encrypted to, and nobody else.
    pub recipient: RecipientHash,
}

/// The link is not whole: it was cut or changed on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the link is not whole")]
pub struct BadRequestLink;

impl RequestLink {
    /// `<request id>.<secret>.<recipient hash>`, all base64url: 68 characters.
    #[must_use]
    pub fn fragment(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}.{}.{}", self.request, *self.secret.expose_text(), self.recipient))
    }

    /// Reads a fragment; white space around it and a `#` before it are tolerated, nothing else.
    ///
    /// # Errors
    ///
    /// [`BadRequestLink`].
    pub fn parse(fragment: &str) -> Result<Self, BadRequestLink> {
        let fragment = fragment.trim();
        let mut parts = fragment.strip_prefix('#').unwrap_or(fragment).split('.');
        let mut next = || parts.next().ok_or(BadRequestLink);
        let (request, secret, recipient) = (next()?, next()?, next()?);
        if next().is_ok() {
            return Err(BadRequestLink);
        }
        Ok(Self {
            request: request.parse().map_err(|_| BadRequestLink)?,
            secret: secret.parse().map_err(|_| BadRequestLink)?,
            recipient: recipient.parse().map_err(|_| BadRequestLink)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{mutations, rng};
    use proptest::prelude::*;

    fn link() -> RequestLink {
        let secret = RequestSecret::generate(&mut rng(1));
        RequestLink { request: RequestId([1; 16]), secret, recipient: RecipientHash([2; 16]) }
    }

    fn same(text: &str) -> bool {
        RequestLink::parse(text).is_ok_and(|parsed| parsed.fragment() == link().fragment())
    }

    #[test]
    fn a_link_survives_and_surroundings_are_tolerated() {
        let fragment = link().fragment();
        assert_eq!(fragment.len(), 68);
        assert!(same(&fragment) && same(&format!(" #{}\r\n", *fragment)));
        assert!(!format!("{:?}", link()).contains(&*link().secret.expose_text()));
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let fragment = link().fragment();
        let share = &fragment[..45];
        for wrong in ["", "#", "..", share, &fragment[..67], &fragment[1..], &format!("##{}", *fragment)] {
            assert_eq!(RequestLink::parse(wrong).err(), Some(BadRequestLink), "{wrong}");
        }
        for more in [format!("{}.", *fragment), format!("{}=", *fragment), fragment.replace('.', " . ")] {
            assert_eq!(RequestLink::parse(&more).err(), Some(BadRequestLink), "{more}");
        }
        assert!(mutations(fragment.as_bytes()).iter().all(|changed| !same(&String::from_utf8_lossy(changed))));
    }

    proptest! {
        #[test]
        fn garbage_never_panics(text: String) {
            prop_assert!(RequestLink::parse(&text).is_err());
        }
    }
}
