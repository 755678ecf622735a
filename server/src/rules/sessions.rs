//! How long a session lives.

use storage::SessionRow;
use wallet_api::{
    UnixSeconds,
    limits::{SESSION_IDLE_SECONDS, SESSION_SECONDS},
};

/// A session notes its use once in so many seconds, to spare the disk.
const TOUCH_SECONDS: u64 = 60;

/// Whether a session still opens its vault.
pub(crate) fn is_open(session: &SessionRow, now: UnixSeconds) -> bool {
    now < session.started_at.plus(SESSION_SECONDS) && now < session.used_at.plus(SESSION_IDLE_SECONDS)
}

/// Whether this use should be noted.
pub(crate) fn is_to_be_touched(session: &SessionRow, now: UnixSeconds) -> bool {
    now >= session.used_at.plus(TOUCH_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::TokenHash;
    use wallet_api::VaultId;

    #[test]
    fn a_session_ends_when_idle_and_in_any_case_after_its_time() {
        let session = |started: u64, used: u64| SessionRow {
            token_hash: TokenHash([0; 32]),
            vault: VaultId([0; 16]),
            slot: None,
            started_at: UnixSeconds(started),
            used_at: UnixSeconds(used),
        };
        assert!(is_open(&session(0, 0), UnixSeconds(SESSION_IDLE_SECONDS - 1)));
        assert!(!is_open(&session(0, 0), UnixSeconds(SESSION_IDLE_SECONDS)));
        assert!(is_open(&session(0, SESSION_SECONDS - 1), UnixSeconds(SESSION_SECONDS - 1)));
        assert!(!is_open(&session(0, SESSION_SECONDS), UnixSeconds(SESSION_SECONDS)));
    }
}
