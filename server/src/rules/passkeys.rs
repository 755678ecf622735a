//! Whether the first half of a passkey's making or use is good for its second half.

use storage::CeremonyRow;
use wallet_api::{UnixSeconds, VaultId};

/// How many uses can be under way at the same time: with more, the oldest end. Anybody can begin one, so they must not
/// fill the disk; and nobody can end others' without beginning as many in the time that a person takes.
pub(crate) const USES_KEPT: u32 = 100_000;

/// Whether it makes a passkey for this vault.
pub(crate) fn makes_for(ceremony: &CeremonyRow, vault: &VaultId, now: UnixSeconds) -> bool {
    ceremony.vault.as_ref() == Some(vault) && now < ceremony.expires_at
}

/// Whether it uses a passkey.
pub(crate) fn uses(ceremony: &CeremonyRow, now: UnixSeconds) -> bool {
    ceremony.vault.is_none() && now < ceremony.expires_at
}

#[cfg(test)]
mod tests {
    use super::*;
    use wallet_api::Nonce;

    #[test]
    fn a_ceremony_is_good_for_one_purpose_and_for_its_time() {
        let ceremony = |vault: Option<u8>| CeremonyRow {
            nonce: Nonce([0; 32]),
            vault: vault.map(|n| VaultId([n; 16])),
            state: vec![],
            expires_at: UnixSeconds(10),
        };
        let (vault, now, late) = (VaultId([1; 16]), UnixSeconds(9), UnixSeconds(10));
        assert!(makes_for(&ceremony(Some(1)), &vault, now) && uses(&ceremony(None), now));
        assert!(!makes_for(&ceremony(Some(1)), &vault, late) && !uses(&ceremony(None), late));
        assert!(!makes_for(&ceremony(Some(2)), &vault, now), "another vault's");
        assert!(!makes_for(&ceremony(None), &vault, now) && !uses(&ceremony(Some(1)), now), "the other purpose");
    }
}
