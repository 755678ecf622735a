//! Shares: chosen documents for a chosen time (`docs/protocol.md`, section 5).

use crate::{AccessTokenHash, BlobId, Bytes, ComputerToken, OpeningToken, ShareId, SpokenSlot, UnixSeconds};
use serde::{Deserialize, Serialize};

/// A new share: `POST /api/v1/vault/shares`, answered by [`ShareStatus`].
///
/// A field that the server does not know is refused: a condition is never silently ignored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateShareRequest {
    /// A fresh random id.
    pub share: ShareId,
    /// What the server compares an access token with.
    pub access_token_hash: AccessTokenHash,
    /// The sealed bundle.
    pub bundle: Bytes,
    /// The live blobs that the share gives, and no others.
    pub blobs: Vec<BlobId>,
    /// How long it lives, counted by the server's clock, in seconds;
    /// within [`SHARE_SECONDS`](crate::limits::SHARE_SECONDS).
    pub lifetime: u64,
    /// How often it can be opened.
    pub openings: Openings,
    /// Whether only the computer that opens it first can open it again.
    pub first_computer: bool,
}

/// How often a share can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Openings {
    /// Once.
    Once,
    /// Three times.
    Three,
    /// Any number of times.
    Any,
}

impl Openings {
    /// The largest number of openings; `None` if there is none.
    #[must_use]
    pub fn limit(self) -> Option<u32> {
        match self {
            Self::Once => Some(1),
            Self::Three => Some(3),
            Self::Any => None,
        }
    }
}

/// What the owner learns of a live share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareStatus {
    /// Which share.
    pub share: ShareId,
    /// When it ends by the server's clock.
    pub expires_at: UnixSeconds,
    /// How often it was opened.
    pub opened: u32,
    /// How often it can be opened in all.
    pub openings: Openings,
    /// Whether a spoken code leads to it.
    pub said: bool,
}

/// The owner's shares: `GET /api/v1/vault/shares`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharesResponse {
    /// The live ones (used-up ones too, until they end); ended and stopped ones are gone.
    pub shares: Vec<ShareStatus>,
    /// All receipts that were left, those of ended and stopped shares too.
    pub receipts: Vec<StoredReceipt>,
    /// The server's clock.
    pub now: Option<UnixSeconds>,
}

/// A receipt as the server keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredReceipt {
    /// Of which share.
    pub share: ShareId,
    /// An age file for the vault alone.
    pub receipt: Bytes,
}

/// The record of a spoken code: `PUT /api/v1/vault/shares/{share}/spoken`, one for each share. Read by whoever can name it:
/// `GET /api/v1/spoken/{slot}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokenRecord {
    /// What it is found by.
    pub slot: SpokenSlot,
    /// The sealed link.
    pub record: Bytes,
}

/// Opening a share: `POST /api/v1/shares/{share}/openings`, authorised by the [`AccessToken`](crate::AccessToken).
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenShareRequest {
    /// Needed where only the first computer may open the share; else it is not looked at.
    pub computer: Option<ComputerToken>,
}

/// One opening: the answer to [`OpenShareRequest`].
#[derive(Debug, Serialize, Deserialize)]
pub struct OpenedShare {
    /// Authorises the receipt and the blobs.
    pub opening: OpeningToken,
    /// The sealed bundle.
    pub bundle: Bytes,
    /// When the share ends by the server's clock.
    pub expires_at: UnixSeconds,
    /// Until when this opening serves blobs.
    pub opening_ends_at: UnixSeconds,
    /// The server's clock.
    pub now: UnixSeconds,
}

/// The receipt: `PUT /api/v1/shares/{share}/receipt`, authorised by the opening token. Until it is stored, the opening
/// serves no blob.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRequest {
    /// An age file for the vault's receipt recipient.
    pub receipt: Bytes,
}
