use super::Title;
use crate::{
    Kind,
    documents::DocumentId,
    shares::{Handling, Purpose, ShareSecret},
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
        let terms = |r: &Self| (r.purpose.clone(), r.handling);
        let when = |r: &Self| (r.openings, r.lifetime, r.made_at, r.expires_at, r.stopped_at, r.secret.is_some());
        what(self) == what(other) && terms(self) == terms(other) && when(self) == when(other)
    }
}

impl Eq for ShareRecord {}
