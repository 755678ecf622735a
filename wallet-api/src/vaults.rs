//! Making a vault, its manifest, its lock and its end (`docs/protocol.md`, sections 2, 4 and 7).

use crate::{
    BlobId, Bytes, Nonce, Signature, SlotId, SlotPublicKey, UnixSeconds, VaultId, passkeys::NewPasskey,
    vouchers::Voucher,
};
use serde::{Deserialize, Serialize};

/// A new vault with its first door: `POST /api/v1/vaults`, answered by [`OpenedVault`](crate::sessions::OpenedVault).
///
/// Sent again with the same content it gives the same vault and a new session; with an id that is taken by other
/// content it is refused as `already-exists`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateVaultRequest {
    /// A fresh random id.
    pub vault: VaultId,
    /// The first door.
    pub slot: NewKeyslot,
    /// The sealed manifest with version 1.
    pub manifest: Bytes,
    /// A challenge.
    pub nonce: Nonce,
    /// By the slot's key, over [`create_message`](crate::sessions::create_message).
    pub signature: Signature,
    /// Used up in the same moment, where the server asks for one; elsewhere not looked at. What is sent again after the vault was
    /// made needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voucher: Option<Voucher>,
}

/// A keyslot as it is handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewKeyslot {
    /// Derived from the door's secret.
    pub id: SlotId,
    /// Verifies the door's logins.
    pub public_key: SlotPublicKey,
    /// The vault's root key, sealed under the door's wrap key.
    pub record: Bytes,
}

/// A commit: `PUT /api/v1/vault/manifest` with the header `If-Match: "<version>"` naming the version it follows.
///
/// All of it happens or nothing does. Sent again after it happened (same version, same record) it succeeds again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitRequest {
    /// The sealed manifest, whose version is one more than that of `If-Match`.
    pub record: Bytes,
    /// Complete pending blobs, or blobs in the bin, that become live.
    pub live: Vec<BlobId>,
    /// Live blobs that go to the bin.
    pub gone: Vec<BlobId>,
    /// Keyslots that come to the vault.
    pub new_slots: Vec<AddedKeyslot>,
    /// Keyslots that stop opening it. If there is one, every other session of the vault ends in the same moment.
    pub gone_slots: Vec<SlotId>,
}

/// A keyslot that comes to a vault that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedKeyslot {
    /// The keyslot.
    pub slot: NewKeyslot,
    /// How long whoever opens it has to wait.
    pub wait: Wait,
    /// The passkey that it is opened with, if it is one; it cannot wait.
    pub passkey: Option<NewPasskey>,
}

/// How long an opening by a keyslot waits, in days. Meanwhile it is shown at every other opening, and can be refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u16", try_from = "u16")]
pub enum Wait {
    /// It opens at once.
    #[default]
    None,
    /// One day.
    Day,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
}

/// A number of days that nobody can wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not 0, 1, 7 or 30 days")]
pub struct WaitError;

impl Wait {
    /// In days.
    #[must_use]
    pub fn days(self) -> u16 {
        match self {
            Self::None => 0,
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }

    /// In seconds.
    #[must_use]
    pub fn seconds(self) -> u64 {
        u64::from(self.days()) * 86_400
    }
}

impl From<Wait> for u16 {
    fn from(wait: Wait) -> Self {
        wait.days()
    }
}

impl TryFrom<u16> for Wait {
    type Error = WaitError;

    fn try_from(days: u16) -> Result<Self, WaitError> {
        [Self::None, Self::Day, Self::Week, Self::Month].into_iter().find(|wait| wait.days() == days).ok_or(WaitError)
    }
}

/// Locks the vault, its owner included: `PUT /api/v1/vault/lock`. Ends every session.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockRequest {
    /// Until then the vault answers as if it did not exist. At most [`LOCK_SECONDS`](crate::limits::LOCK_SECONDS)
    /// from the server's now.
    pub until: UnixSeconds,
}

/// Ends the vault: `PUT /api/v1/vault/erasure`; taken back by `DELETE` while there is time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasureRequest {
    /// When.
    pub when: ErasureTime,
}

/// When a vault is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErasureTime {
    /// At once, with no way back.
    Now,
    /// In seven days, with a way back until then.
    InSevenDays,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_one_of_four() {
        for days in [0, 1, 7, 30] {
            assert_eq!(Wait::try_from(days).map(Wait::days), Ok(days));
        }
        assert_eq!(Wait::try_from(2), Err(WaitError));
        assert_eq!(serde_json::from_str::<Wait>("7").ok(), Some(Wait::Week));
        assert!(serde_json::from_str::<Wait>("8").is_err());
    }
}
