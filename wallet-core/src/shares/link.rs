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
