//! Making a vault, its manifest, its lock and its end (`docs/protocol.md`, sections 2, 4 and 7).

use crate::{BlobId, Bytes, Nonce, Signature, SlotId, SlotPublicKey, UnixSeconds, VaultId};
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
}

/// A keyslot as it is handed in.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
