//! A secret opens a door: POPRF, challenge, login (`docs/protocol.md`, section 2).

use crate::{
    Bytes, HandleTag, ManifestVersion, Nonce, OprfElement, OprfEpoch, OprfProof, SessionToken, Signature, SlotId,
    UnixSeconds, VaultId,
};
use serde::{Deserialize, Serialize};

/// What a server says of itself: `GET /api/v1/server`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerInfo {
    /// The POPRF keys in use, the newest first; never empty.
    pub oprf_keys: Vec<OprfPublicKey>,
    /// The server's clock.
    pub now: UnixSeconds,
    /// What one vault may hold, in bytes.
    pub vault_bytes: u64,
    /// How long a shared computer stays open.
    pub kiosk: KioskTimes,
    /// The public key that vouchers are made with; if there is one, making a vault needs a [`Voucher`](crate::vouchers::Voucher).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voucher_key: Option<OprfElement>,
}

/// When a shared computer locks the wallet, as the organisation wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KioskTimes {
    /// After so many seconds without a touch; within [`KIOSK_IDLE_SECONDS`](crate::limits::KIOSK_IDLE_SECONDS).
    pub idle_seconds: u64,
    /// After so many seconds in all; within [`KIOSK_LONGEST_SECONDS`](crate::limits::KIOSK_LONGEST_SECONDS).
    pub longest_seconds: u64,
}

impl Default for KioskTimes {
    fn default() -> Self {
        Self { idle_seconds: 120, longest_seconds: 3_000 }
    }
}

/// The public half of one POPRF key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OprfPublicKey {
    /// Which key.
    pub epoch: OprfEpoch,
    /// The public key, against which every evaluation is proved.
    pub public_key: OprfElement,
}

/// One guess: `POST /api/v1/oprf`. Counted by `tag`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluateRequest {
    /// The key to evaluate under.
    pub epoch: OprfEpoch,
    /// The POPRF's public info.
    pub tag: HandleTag,
    /// The blinded secret.
    pub blinded: OprfElement,
}

/// The evaluation and its proof.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EvaluateResponse {
    /// The evaluated element.
    pub evaluated: OprfElement,
    /// Proof that the key behind the epoch's public key was used (RFC 9497, section 3.3.3).
    pub proof: OprfProof,
    /// When a guess under this tag was last refused for coming too soon, if one was lately.
    pub refused_at: Option<UnixSeconds>,
}

/// A fresh challenge: `POST /api/v1/challenges`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChallengeResponse {
    /// To be signed once.
    pub nonce: Nonce,
}

/// A login: `POST /api/v1/sessions`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LoginRequest {
    /// The slot that the door leads to.
    pub slot: SlotId,
    /// The challenge.
    pub nonce: Nonce,
    /// Over [`login_message`].
    pub signature: Signature,
}

/// An opened vault.
#[derive(Debug, Serialize, Deserialize)]
pub struct OpenedVault {
    /// Authorises every request on the vault.
    pub session: SessionToken,
    /// Which vault it is.
    pub vault: VaultId,
    /// The sealed keyslot record.
    pub keyslot: Bytes,
    /// The newest manifest.
    pub manifest: ManifestRecord,
    /// When the vault will be erased, if its owner said so.
    pub erased_at: Option<UnixSeconds>,
    /// Openings that wait; each can be refused by `DELETE /api/v1/vault/recoveries/{slot}`.
    pub recoveries: Vec<PendingRecovery>,
    /// All keyslots that the vault has, to be held against those that its manifest knows. Always as many entries as there
    /// can be keyslots, some more than once, so that the length of the answer does not tell their number.
    pub slots: Vec<SlotId>,
    /// The server's clock.
    pub now: UnixSeconds,
}

/// Somebody has come with a keyslot that makes them wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingRecovery {
    /// Which keyslot.
    pub slot: SlotId,
    /// When they came.
    pub started_at: UnixSeconds,
    /// From when on the keyslot opens the vault, for [`RECOVERY_SECONDS`](crate::limits::RECOVERY_SECONDS).
    pub ready_at: UnixSeconds,
}

/// One sealed manifest and its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestRecord {
    /// Its number.
    pub version: ManifestVersion,
    /// The sealed record.
    pub record: Bytes,
}

/// The bytes that a login signs.
///
/// `"farde/login/v1"`, the origin's length (2 bytes, big endian), the origin, the slot id, the nonce.
#[must_use]
pub fn login_message(origin: &str, slot: &SlotId, nonce: &Nonce) -> Vec<u8> {
    signed_message("farde/login/v1", origin, &[slot.as_bytes(), nonce.as_bytes()])
}

/// The bytes that the making of a vault signs.
///
/// `"farde/create/v1"`, the origin's length (2 bytes, big endian), the origin, the slot id, the vault id, the nonce.
#[must_use]
pub fn create_message(origin: &str, slot: &SlotId, vault: &VaultId, nonce: &Nonce) -> Vec<u8> {
    signed_message("farde/create/v1", origin, &[slot.as_bytes(), vault.as_bytes(), nonce.as_bytes()])
}

fn signed_message(label: &str, origin: &str, fixed: &[&[u8]]) -> Vec<u8> {
    let origin_len = u16::try_from(origin.len()).unwrap_or(u16::MAX);
    let mut message = Vec::from(label.as_bytes());
    message.extend_from_slice(&origin_len.to_be_bytes());
    message.extend_from_slice(origin.as_bytes());
    for part in fixed {
        message.extend_from_slice(part);
    }
    message
}
