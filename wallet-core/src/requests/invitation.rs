use super::RequestLink;
use crate::{
    OpenError, Text,
    keys::InboxRecipient,
    labels,
    records::{self, RecordKind},
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, limits::INVITATION_BYTES};
use zeroize::Zeroizing;

const FORMAT: u32 = 1;

/// A recipient and 200 characters, however JSON writes them, are below the floor: all invitations have one size.
const INVITATION: RecordKind = RecordKind { label: labels::INVITATION, floor: 4 * 1024, limit: INVITATION_BYTES };

/// What is asked for, in the person's words: at most 200 characters, may be empty.
pub type AskedFor = Text<200>;

/// What a file request says to those who have its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    format: u32,
    recipient: InboxRecipient,
    asked_for: AskedFor,
}

impl Invitation {
    /// Asks for something, for one recipient.
    #[must_use]
    pub fn new(recipient: InboxRecipient, asked_for: AskedFor) -> Self {
        Self { format: FORMAT, recipient, asked_for }
    }

    /// Whom deposits are encrypted to.
    #[must_use]
    pub fn recipient(&self) -> &InboxRecipient {
        &self.recipient
    }

    /// What is asked for.
    ///
    /// # Security
    ///
    /// Whoever made the link wrote it: show it as somebody's words.
    #[must_use]
    pub fn asked_for(&self) -> &AskedFor {
        &self.asked_for
    }
}

/// Why an invitation does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenInvitationError {
    /// Not sealed for this link.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It names another recipient than the link does: somebody who has the link's secret wants to read along.
    #[error("another recipient than the link names")]
    OtherRecipient,
    /// Written by a newer version of this program.
    #[error("written by a newer version of this program")]
    NewerFormat,
}

/// Seals an invitation for those who have the link.
///
/// # Panics
///
/// Never: a recipient and 200 characters are far below [`INVITATION_BYTES`].
#[must_use]
pub fn seal_invitation(invitation: &Invitation, link: &RequestLink, rng: &mut impl CryptoRngCore) -> Bytes {
    let json = Zeroizing::new(serde_json::to_vec(invitation).expect("plain data"));
    let key = link.secret.invitation_key(&link.request);
    let record = records::seal(key.expose_secret(), &INVITATION, &[link.request.as_bytes()], &json, rng);
    Bytes(record.expect("a recipient and 200 characters are far below the limit"))
}

/// Opens the invitation that a link leads to.
///
/// # Errors
///
/// [`OpenInvitationError`].
///
/// # Security
///
/// A server that does not have the link cannot make one that opens. One that has it (it made a pact with somebody who
/// was given the link) cannot make one with a recipient of its own: the link pins the recipient.
pub fn open_invitation(record: &Bytes, link: &RequestLink) -> Result<Invitation, OpenInvitationError> {
    #[derive(Deserialize)]
    struct AnyFormat {
        format: u32,
    }
    let key = link.secret.invitation_key(&link.request);
    let json = records::open(key.expose_secret(), &INVITATION, &[link.request.as_bytes()], &record.0)?;
    let any: AnyFormat = serde_json::from_slice(&json).map_err(|_| OpenError)?;
    if any.format > FORMAT {
        return Err(OpenInvitationError::NewerFormat);
    }
    let invitation: Invitation = serde_json::from_slice(&json).map_err(|_| OpenError)?;
    if invitation.format != FORMAT {
        return Err(OpenError.into());
    }
    if invitation.recipient.hash(&link.request) != link.recipient {
        return Err(OpenInvitationError::OtherRecipient);
    }
    Ok(invitation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::{RootKey, VaultKeys},
        requests::RequestSecret,
        testing::{mutations, rng},
    };
    use wallet_api::RequestId;

    const REQUEST: RequestId = RequestId([1; 16]);

    fn recipient(vault: u64) -> InboxRecipient {
        VaultKeys::derive(&RootKey::generate(&mut rng(vault))).inbox_recipient(&REQUEST)
    }

    fn link(secret: u64) -> RequestLink {
        let secret = RequestSecret::generate(&mut rng(secret));
        RequestLink { request: REQUEST, secret, recipient: recipient(1).hash(&REQUEST) }
    }

    fn invitation(vault: u64, asked_for: &str) -> Invitation {
        Invitation::new(recipient(vault), asked_for.parse().expect("short"))
    }

    #[test]
    fn an_invitation_opens_with_its_link_only_and_all_have_one_size() {
        let invited = invitation(1, "the attestation of residence");
        let record = seal_invitation(&invited, &link(1), &mut rng(2));
        assert_eq!(open_invitation(&record, &link(1)), Ok(invited));
        assert!(open_invitation(&record, &link(2)).is_err(), "another secret");
        let other = RequestLink { request: RequestId([2; 16]), ..link(1) };
        assert!(open_invitation(&record, &other).is_err(), "another request");
        for changed in mutations(&record.0) {
            assert!(open_invitation(&Bytes(changed), &link(1)).is_err());
        }
        for text in [String::new(), "\0".repeat(200), "\u{10ffff}".repeat(200)] {
            assert_eq!(seal_invitation(&invitation(1, &text), &link(1), &mut rng(3)).0.len(), record.0.len());
        }
    }

    /// A server that was given the link by somebody can seal whatever it likes, but for another recipient.
    #[test]
    fn a_swapped_recipient_is_refused_even_from_somebody_who_has_the_secret() {
        let swapped = seal_invitation(&invitation(2, "the same words"), &link(1), &mut rng(2));
        assert_eq!(open_invitation(&swapped, &link(1)), Err(OpenInvitationError::OtherRecipient));
        let own = RequestLink { recipient: recipient(2).hash(&REQUEST), ..link(1) };
        assert!(open_invitation(&swapped, &own).is_ok(), "the forged invitation itself is good");
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        let json = serde_json::to_string(&invitation(1, "x")).expect("plain data");
        let reopened = |json: &str| {
            let key = link(1).secret.invitation_key(&REQUEST);
            let record =
                records::seal(key.expose_secret(), &INVITATION, &[REQUEST.as_bytes()], json.as_bytes(), &mut rng(3));
            open_invitation(&Bytes(record.expect("small")), &link(1))
        };
        assert!(reopened(&json).is_ok(), "the test itself must be able to make a good one");
        let newer = json.replace("\"format\":1", "\"format\":2,\"x\":1");
        assert_eq!(reopened(&newer), Err(OpenInvitationError::NewerFormat));
        for (from, to) in [("\"format\":1", "\"format\":0"), ("{", "{\"x\":1,"), ("age1pq1", "age1"), ("\"x\"", "7")] {
            assert_eq!(reopened(&json.replacen(from, to, 1)), Err(OpenInvitationError::Open(OpenError)), "{to}");
        }
    }
}
