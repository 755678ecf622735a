//! A door: what every login looks for, and what a right one leads to.

use super::{NewSession, begin};
use crate::{
    http::endpoint_error,
    rules::{
        recoveries::{Verdict, decide},
        vaults::is_shut,
    },
};
use storage::{PasskeyRow, SlotRow, StorageError, Tx, VaultRow};
use wallet_api::{SlotId, UnixSeconds, VaultId, problem::ProblemCode, sessions::OpenedVault};

endpoint_error! {
    /// Why a door stays shut.
    LoginError { NothingOpens; Waits(u64) => |seconds| Self::retry_after(ProblemCode::RecoveryWaits, seconds) }
}

/// What there is of a keyslot.
pub(crate) struct Door {
    pub(crate) slot: Option<SlotRow>,
    /// `None` if it is locked or gone, too.
    pub(crate) vault: Option<VaultRow>,
    pub(crate) passkey: Option<PasskeyRow>,
}

impl Door {
    /// Looks for everything, whatever is there, so that every refusal has done the same.
    pub(crate) async fn look(tx: &mut dyn Tx, id: &SlotId, now: UnixSeconds) -> Result<Self, StorageError> {
        let slot = tx.slot(id).await?;
        // An unknown slot looks for a vault that there is not.
        let vault = slot.as_ref().map_or(VaultId(id.0), |slot| slot.vault.clone());
        let vault = tx.vault(&vault).await?.filter(|vault| !is_shut(vault, now));
        Ok(Self { slot, vault, passkey: tx.passkey(id).await? })
    }
}

/// Opens a vault to somebody who came with the right proof; or they wait, or there is no vault now.
///
/// The inner result is a refusal that is committed.
pub(crate) async fn enter(
    tx: &mut dyn Tx,
    session: &NewSession,
    slot: Option<SlotRow>,
    vault: Option<VaultRow>,
) -> Result<Result<OpenedVault, LoginError>, LoginError> {
    let (Some(slot), Some(vault)) = (slot, vault) else { return Ok(Err(LoginError::NothingOpens)) };
    let Some(manifest) = tx.newest_manifest(&vault.id).await? else { return Ok(Err(LoginError::NothingOpens)) };
    match decide(&slot, tx.recovery(&slot.id).await?, session.now) {
        Verdict::Opens => Ok(Ok(begin(tx, session, vault, slot, manifest).await?)),
        Verdict::Waits { retry_after } => Ok(Err(LoginError::Waits(retry_after))),
        Verdict::Begins(recovery) => {
            tx.delete_recovery(&slot.id).await?;
            tx.insert_recovery(&recovery).await?;
            Ok(Err(LoginError::Waits(slot.wait.seconds())))
        }
    }
}
