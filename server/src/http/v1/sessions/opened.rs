//! What login and the making of a vault have in common.

use crate::{app::App, rules::recoveries::is_current};
use ed25519_dalek::{Signature as DalekSignature, VerifyingKey};
use storage::{SessionRow, SlotRow, StorageError, TokenHash, Tx, VaultRow};
use wallet_api::{
    Nonce, SessionToken, Signature, SlotPublicKey, UnixSeconds,
    limits::VAULT_KEYSLOTS,
    sessions::{ManifestRecord, OpenedVault},
};

/// The public key of an unknown slot, so that its login takes as long as that of a known one: the base point.
const NOBODY: SlotPublicKey = SlotPublicKey([
    0x58, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,
    0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,
]);

/// A session that is about to begin.
pub(crate) struct NewSession {
    pub(crate) token: [u8; 32],
    pub(crate) hash: TokenHash,
    pub(crate) now: UnixSeconds,
}

impl NewSession {
    pub(crate) fn draw(app: &App) -> Self {
        let (token, hash) = app.draw_token();
        Self { token, hash, now: app.now() }
    }
}

/// Takes a challenge away, whatever comes of it; says whether it was good.
pub(crate) async fn take_nonce(tx: &mut dyn Tx, nonce: &Nonce, now: UnixSeconds) -> Result<bool, StorageError> {
    Ok(tx.take_challenge(nonce).await?.is_some_and(|expires_at| now < expires_at))
}

/// Whether a message is signed by a key (RFC 8032, strictly); `None` verifies against a key that nobody has.
pub(crate) fn is_signed(key: Option<&SlotPublicKey>, message: &[u8], signature: &Signature) -> bool {
    let verifies = VerifyingKey::from_bytes(key.unwrap_or(&NOBODY).as_bytes())
        .is_ok_and(|key| key.verify_strict(message, &DalekSignature::from_bytes(signature.as_bytes())).is_ok());
    verifies && key.is_some()
}

/// Begins a session and gives what its holder is told.
pub(crate) async fn begin(
    tx: &mut dyn Tx,
    session: &NewSession,
    vault: VaultRow,
    slot: SlotRow,
    manifest: ManifestRecord,
) -> Result<OpenedVault, StorageError> {
    let now = session.now;
    let row = SessionRow {
        token_hash: session.hash,
        vault: vault.id.clone(),
        slot: Some(slot.id),
        started_at: now,
        used_at: now,
    };
    tx.insert_session(&row).await?;
    let mut recoveries = tx.recoveries(&vault.id).await?;
    recoveries.retain(|recovery| is_current(recovery, now));
    let slots = tx.slot_ids(&vault.id).await?;
    Ok(OpenedVault {
        slots: slots.iter().cycle().take(VAULT_KEYSLOTS).cloned().collect(),
        session: SessionToken(session.token),
        vault: vault.id,
        keyslot: slot.record.into(),
        manifest,
        erased_at: vault.erased_at,
        recoveries,
        now,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_nobody_is_a_point_and_opens_nothing() {
        assert!(VerifyingKey::from_bytes(NOBODY.as_bytes()).is_ok_and(|key| !key.is_weak()));
        assert!(!is_signed(None, b"", &Signature([0; 64])));
    }
}
