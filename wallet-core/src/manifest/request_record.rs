use crate::requests::{AskedFor, RequestSecret};
use serde::{Deserialize, Serialize};
use wallet_api::{RequestId, UnixSeconds, requests::Room};

/// What the owner remembers of a file request.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestRecord {
    /// Which file request.
    pub request: RequestId,
    /// Kept while the file request may live, so that its link can be shown again.
    pub secret: Option<RequestSecret>,
    /// What was asked for.
    pub asked_for: AskedFor,
    /// What could be deposited in all.
    pub room: Room,
    /// How long it lives, in seconds.
    pub lifetime: u64,
    /// When it was made, by the server's clock.
    pub made_at: UnixSeconds,
    /// When it ends, by the server's clock.
    pub expires_at: UnixSeconds,
    /// When the owner closed it, if so.
    pub closed_at: Option<UnixSeconds>,
}

impl RequestRecord {
    /// Whether somebody may still deposit for it at this time: not closed, and not over.
    #[must_use]
    pub fn may_live(&self, now: UnixSeconds) -> bool {
        self.closed_at.is_none() && now < self.expires_at
    }
}

/// Two records are equal if everything but the secret is, and both or neither still have one.
impl PartialEq for RequestRecord {
    fn eq(&self, other: &Self) -> bool {
        let what = |r: &Self| (r.request.clone(), r.asked_for.clone(), r.room, r.secret.is_some());
        let when = |r: &Self| (r.lifetime, r.made_at, r.expires_at, r.closed_at);
        what(self) == what(other) && when(self) == when(other)
    }
}

impl Eq for RequestRecord {}
