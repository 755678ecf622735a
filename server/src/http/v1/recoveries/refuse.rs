//! Refusing an opening that waits. What the keyslot opened already, because its wait was over, ends too.

use crate::{
    app::AppState,
    http::{
        Failure, endpoint_error,
        extract::{RecoveryPath, Session},
        no_content,
    },
};
use axum::{extract::State, response::Response};
use storage::Tx;
use wallet_api::{SlotId, VaultId, vaults::Wait};

endpoint_error! {
    /// Why an opening is not refused.
    session RefuseError { }
}

pub(crate) async fn handler(
    State(app): State<AppState>,
    session: Session,
    RecoveryPath { slot }: RecoveryPath,
) -> Result<Response, Failure> {
    let input = (session.vault.clone(), slot);
    app.write_as(&session, &input, |tx, (vault, slot)| Box::pin(refuse(tx, vault, slot))).await?;
    Ok(no_content())
}

async fn refuse(tx: &mut dyn Tx, vault: &VaultId, slot: &SlotId) -> Result<(), RefuseError> {
    let slot = tx.slot(slot).await?.filter(|slot| slot.vault == *vault && slot.wait != Wait::None);
    if let Some(slot) = slot {
        tx.delete_recovery(&slot.id).await?;
        tx.end_sessions_by(&slot.id).await?;
    }
    Ok(())
}
