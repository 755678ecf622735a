//! What becomes of an opening by a keyslot that waits. Once begun, nothing changes its wait but the owner's refusal.

use storage::SlotRow;
use wallet_api::{UnixSeconds, limits::RECOVERY_SECONDS, sessions::PendingRecovery, vaults::Wait};

/// What a right signature for a keyslot leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The vault opens.
    Opens,
    /// A wait goes on.
    Waits {
        /// Seconds until it is over; at least 1.
        retry_after: u64,
    },
    /// A wait begins, in the place of one that is over, if there is one.
    Begins(PendingRecovery),
}

/// Decides one opening.
pub(crate) fn decide(slot: &SlotRow, known: Option<PendingRecovery>, now: UnixSeconds) -> Verdict {
    if slot.wait == Wait::None {
        return Verdict::Opens;
    }
    match known.filter(|known| is_current(known, now)) {
        Some(known) if known.ready_at <= now => Verdict::Opens,
        Some(known) => Verdict::Waits { retry_after: known.ready_at.0 - now.0 },
        None => {
            let ready_at = now.plus(slot.wait.seconds());
            Verdict::Begins(PendingRecovery { slot: slot.id.clone(), started_at: now, ready_at })
        }
    }
}

/// Whether it waits, or is ready. One that began in the future is neither: a clock that was ahead and is set back must
/// not make anybody wait for the time that it was ahead.
pub(crate) fn is_current(recovery: &PendingRecovery, now: UnixSeconds) -> bool {
    recovery.started_at <= now && now < recovery.ready_at.plus(RECOVERY_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wallet_api::{SlotId, SlotPublicKey, VaultId};

    const DAY: u64 = 86_400;

    fn slot(wait: Wait) -> SlotRow {
        let (id, vault) = (SlotId([1; 16]), VaultId([1; 16]));
        SlotRow { id, vault, public_key: SlotPublicKey([1; 32]), record: vec![1], wait }
    }

    fn begun(at: u64, wait: u64) -> PendingRecovery {
        let slot = SlotId([1; 16]);
        PendingRecovery { slot, started_at: UnixSeconds(at), ready_at: UnixSeconds(at + wait) }
    }

    #[test]
    fn a_wait_begins_lasts_opens_for_its_time_and_begins_anew() {
        let decide = |known, now| decide(&slot(Wait::Week), known, UnixSeconds(now));
        assert_eq!(decide(None, 100), Verdict::Begins(begun(100, 7 * DAY)));
        let known = || Some(begun(100, 7 * DAY));
        assert_eq!(decide(known(), 100), Verdict::Waits { retry_after: 7 * DAY });
        assert_eq!(decide(known(), 99 + 7 * DAY), Verdict::Waits { retry_after: 1 });
        assert_eq!(decide(known(), 100 + 7 * DAY), Verdict::Opens);
        let over = 100 + 7 * DAY + RECOVERY_SECONDS;
        assert_eq!(decide(known(), over - 1), Verdict::Opens);
        assert_eq!(decide(known(), over), Verdict::Begins(begun(over, 7 * DAY)));
    }

    #[test]
    fn what_does_not_wait_opens() {
        assert_eq!(decide(&slot(Wait::None), None, UnixSeconds(5)), Verdict::Opens);
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew() {
        let ahead = Some(begun(400 * DAY, DAY));
        assert_eq!(decide(&slot(Wait::Day), ahead, UnixSeconds(DAY)), Verdict::Begins(begun(DAY, DAY)));
    }
}
