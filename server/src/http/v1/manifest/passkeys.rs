//! The part of a commit that makes passkeys: verified before its transaction, which may run more than once, and stored
//! in it.

use super::commit::CommitError;
use crate::{app::App, http::extract::Session, rules::passkeys::makes_for};
use storage::{PasskeyRow, Tx};
use wallet_api::{
    UnixSeconds, VaultId,
    vaults::{AddedKeyslot, CommitRequest},
};

/// Verifies the passkeys of a commit; gives those that were made as asked.
///
/// Nothing is refused here, as a commit that happened before succeeds again without its ceremonies; and nothing is
/// taken away, as one that comes too late is tried again with the same passkey.
pub(super) async fn verify(
    app: &App,
    session: &Session,
    body: &CommitRequest,
    now: UnixSeconds,
) -> Result<Vec<PasskeyRow>, CommitError> {
    let mut made = Vec::new();
    for added in &body.new_slots {
        let (Some(passkeys), Some(new)) = (&app.passkeys, &added.passkey) else { continue };
        let ceremony = app.read(&new.nonce, |tx, nonce| Box::pin(tx.ceremony(nonce))).await?;
        let ceremony = ceremony.filter(|ceremony| makes_for(ceremony, &session.vault, now));
        let state = ceremony.and_then(|ceremony| passkeys.finish_making(&ceremony.state, new));
        made.extend(state.map(|state| PasskeyRow {
            slot: added.slot.id.clone(),
            credential: new.credential.0.clone(),
            state,
        }));
    }
    Ok(made)
}

/// Stores the passkey of a keyslot that was added, if it has one, and takes its ceremony away.
///
/// Whether a credential's id is known already is not looked at: a login finds a passkey by its keyslot, and an answer
/// would tell of other vaults.
pub(super) async fn store(
    tx: &mut dyn Tx,
    vault: &VaultId,
    added: &AddedKeyslot,
    made: &[PasskeyRow],
    now: UnixSeconds,
) -> Result<(), CommitError> {
    let Some(new) = &added.passkey else { return Ok(()) };
    let ceremony = tx.take_ceremony(&new.nonce).await?.filter(|ceremony| makes_for(ceremony, vault, now));
    let verified = made.iter().find(|passkey| passkey.slot == added.slot.id);
    let (Some(_), Some(verified)) = (ceremony, verified) else { return Err(CommitError::PasskeyRefused) };
    Ok(tx.put_passkey(verified).await?)
}
