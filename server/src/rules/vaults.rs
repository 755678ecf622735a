//! Whether a vault is there for the outside.

use storage::VaultRow;
use wallet_api::UnixSeconds;

/// How long an erasure can be taken back, in seconds.
pub(crate) const WAY_BACK_SECONDS: u64 = 7 * 86_400;

/// Whether its erasure has come due. It is gone then, even if the job that deletes it has not come by.
pub(crate) fn is_gone(vault: &VaultRow, now: UnixSeconds) -> bool {
    vault.erased_at.is_some_and(|at| at <= now)
}

/// Whether no door and no session opens it: locked, or gone.
pub(crate) fn is_shut(vault: &VaultRow, now: UnixSeconds) -> bool {
    vault.locked_until.is_some_and(|until| now < until) || is_gone(vault, now)
}
