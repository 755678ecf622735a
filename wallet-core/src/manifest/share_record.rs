use super::Title;
use crate::{
    Kind,
    documents::DocumentId,
    shares::{Handling, Pin, Purpose, ShareSecret, SpokenCode},
};
use serde::{Deserialize, Serialize};
use wallet_api::{ShareId, UnixSeconds, shares::Openings};

/// What the owner remembers of a share.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareRecord {
    /// Which share.
    pub share: ShareId,
    /// Kept while the share may live, so that its code can be shown again.
    pub secret: Option<ShareSecret>,
    /// What the receiver is told by mouth, if so; goes with the secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<Pin>,
    /// Whether it asks for a PIN; stays when the PIN is gone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_pin: bool,
    /// The code that is said aloud, if one was made; goes with the secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spoken: Option<SpokenCode>,
    /// Which documents were chosen.
    pub documents: Vec<DocumentId>,
    /// Their titles as they were then.
    pub titles: Vec<Title>,
    /// Their kinds as they were then; none in a record of format 2 or before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<Kind>,
    /// What for.
    pub purpose: Purpose,
    /// What the receiver may do.
    pub handling: Handling,
    /// How often it may be opened.
    pub openings: Openings,
    /// Whether only the computer that opens it first may open it again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub first_computer: bool,
    /// How long it lives, in seconds.
    pub lifetime: u64,
    /// When it was made, by the server's clock.
    pub made_at: UnixSeconds,
    /// When it ends, by the server's clock.
    pub expires_at: UnixSeconds,
    /// When the owner stopped it, if so.
    pub stopped_at: Option<UnixSeconds>,
}

impl ShareRecord {
    /// Whether the share may still be open at this time: not stopped, and not over.
    #[must_use]
    pub fn may_live(&self, now: UnixSeconds) -> bool {
        self.stopped_at.is_none() && now < self.expires_at
    }
}

/// Two records are equal if everything but the secret is, and both or neither still have one.
impl PartialEq for ShareRecord {
    fn eq(&self, other: &Self) -> bool {
        let what = |r: &Self| (r.share.clone(), r.documents.clone(), r.titles.clone(), r.kinds.clone());
        let terms = |r: &Self| (r.purpose.clone(), r.handling, r.openings, r.first_computer);
        let when = |r: &Self| (r.lifetime, r.made_at, r.expires_at, r.stopped_at);
        let code = |r: &Self| (r.secret.is_some(), r.asks_pin, r.pin.clone(), r.spoken.clone());
        let (same, alike) = (what(self) == what(other), terms(self) == terms(other));
        same && alike && when(self) == when(other) && code(self) == code(other)
    }
}

impl Eq for ShareRecord {}
