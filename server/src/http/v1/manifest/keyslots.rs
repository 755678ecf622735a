//! The part of a commit that lets keyslots come and go.

use super::{commit::CommitError, passkeys};
use crate::http::extract::Session;
use std::collections::BTreeSet;
use storage::{Inserted, PasskeyRow, SlotRow, Tx};
use wallet_api::{
    SlotId, UnixSeconds, VaultId,
    limits::{KEYSLOT_BYTES, PASSKEY_BYTES, VAULT_KEYSLOTS},
    passkeys::NewPasskey,
    vaults::{AddedKeyslot, CommitRequest, Wait},
};

/// What can be said of them without looking at the vault.
pub(super) fn check(body: &CommitRequest) -> Result<(), CommitError> {
    if body.new_slots.len() > VAULT_KEYSLOTS {
        return Err(CommitError::TooManyKeyslots);
    }
    if body.gone_slots.len() > VAULT_KEYSLOTS {
        return Err(CommitError::TooLarge);
    }
    let new = body.new_slots.iter().map(|added| &added.slot.id);
    let distinct: BTreeSet<&SlotId> = new.chain(&body.gone_slots).collect();
    if distinct.len() != body.new_slots.len() + body.gone_slots.len() {
        return Err(CommitError::Malformed);
    }
    body.new_slots.iter().try_for_each(check_added)
}

fn check_added(added: &AddedKeyslot) -> Result<(), CommitError> {
    let record = added.slot.record.0.len();
    let parts = added.passkey.iter().flat_map(|NewPasskey { nonce: _, credential, attestation, client_data }| {
        [credential, attestation, client_data].map(|part| part.0.len())
    });
    let parts: Vec<usize> = parts.collect();
    if record > KEYSLOT_BYTES || parts.iter().any(|len| *len > PASSKEY_BYTES) {
        return Err(CommitError::TooLarge);
    }
    if record == 0 || parts.contains(&0) || (added.passkey.is_some() && added.wait != Wait::None) {
        return Err(CommitError::Malformed);
    }
    Ok(())
}

/// Lets keyslots go and come; if any goes, every other session ends.
pub(super) async fn change(
    tx: &mut dyn Tx,
    session: &Session,
    body: &CommitRequest,
    made: &[PasskeyRow],
    now: UnixSeconds,
) -> Result<(), CommitError> {
    if body.new_slots.is_empty() && body.gone_slots.is_empty() {
        return Ok(());
    }
    let vault = &session.vault;
    for slot in &body.gone_slots {
        if !tx.delete_slot(vault, slot).await? {
            return Err(CommitError::NotFound);
        }
    }
    for added in &body.new_slots {
        if tx.insert_slot(&row(vault, added)).await? == Inserted::Taken {
            return Err(CommitError::AlreadyExists);
        }
        passkeys::store(tx, vault, added, made, now).await?;
    }
    require_right_number(&tx.slot_waits(vault).await?)?;
    if !body.gone_slots.is_empty() {
        tx.end_other_sessions(vault, &session.token_hash).await?;
    }
    Ok(())
}

/// Not too many, and one that opens at once.
fn require_right_number(waits: &[Wait]) -> Result<(), CommitError> {
    if waits.len() > VAULT_KEYSLOTS {
        return Err(CommitError::TooManyKeyslots);
    }
    if waits.contains(&Wait::None) { Ok(()) } else { Err(CommitError::LastKeyslot) }
}

fn row(vault: &VaultId, added: &AddedKeyslot) -> SlotRow {
    SlotRow {
        id: added.slot.id.clone(),
        vault: vault.clone(),
        public_key: added.slot.public_key.clone(),
        record: added.slot.record.0.clone(),
        wait: added.wait,
    }
}
