//! What every request of a receiver must pass, and the one refusal that it can get.

use crate::{http::endpoint_error, rules};
use storage::{ShareRow, StorageError, TokenHash, Tx};
use wallet_api::{ShareId, UnixSeconds};

endpoint_error! {
    /// The share does not exist, is over, was stopped or is used up, or the opening is none: all alike.
    NotAvailable { ShareNotAvailable }
}

/// The share, if it is live and its vault is not gone.
pub(crate) async fn live_share(
    tx: &mut dyn Tx,
    share: &ShareId,
    now: UnixSeconds,
) -> Result<Option<ShareRow>, StorageError> {
    let Some(share) = tx.share(share).await?.filter(|share| rules::shares::is_live(share, now)) else {
        return Ok(None);
    };
    let vault = tx.vault(&share.vault).await?;
    Ok(vault.filter(|vault| !rules::vaults::is_gone(vault, now)).map(|_| share))
}

/// The share, if it is live and `opening` is one of its openings that is still good.
pub(crate) async fn allowed(
    tx: &mut dyn Tx,
    share: &ShareId,
    opening: &TokenHash,
    now: UnixSeconds,
) -> Result<ShareRow, NotAvailable> {
    let share = live_share(tx, share, now).await?;
    let opening = tx.opening(opening).await?;
    let (Some(share), Some(opening)) = (share, opening) else { return Err(NotAvailable::ShareNotAvailable) };
    if rules::shares::is_open(&share, &opening, now) { Ok(share) } else { Err(NotAvailable::ShareNotAvailable) }
}
