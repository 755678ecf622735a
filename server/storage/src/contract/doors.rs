use super::{at, slot_row, with_two_vaults, write};
use crate::{CeremonyRow, Inserted, PasskeyRow, SessionRow, SlotRow, Storage, TokenHash};
use std::sync::Arc;
use wallet_api::{HandleTag, Nonce, SlotId, VaultId, sessions::PendingRecovery, vaults::Wait};

fn recovery(slot: u8, started: u64) -> PendingRecovery {
    PendingRecovery { slot: SlotId([slot; 16]), started_at: at(started), ready_at: at(started + 100) }
}

fn passkey(slot: u8, state: u8) -> PasskeyRow {
    PasskeyRow { slot: SlotId([slot; 16]), credential: vec![slot; 20], state: vec![state; 300] }
}

fn ceremony(n: u8, vault: Option<u8>, expires: u64) -> CeremonyRow {
    let vault = vault.map(|vault| VaultId([vault; 16]));
    CeremonyRow { nonce: Nonce([n; 32]), vault, state: vec![n; 300], expires_at: at(expires) }
}

pub(super) async fn keyslots_of_a_vault_come_and_go(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let (one, two) = (VaultId([1; 16]), VaultId([2; 16]));
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, wait) in [(11, Wait::Day), (12, Wait::Week), (13, Wait::Month)] {
        let slot = SlotRow { wait, ..slot_row(n, 1) };
        assert_eq!(tx.insert_slot(&slot).await.expect("inserts"), Inserted::New);
        assert_eq!(tx.slot(&slot.id).await.expect("reads"), Some(slot));
    }
    let mut waits = tx.slot_waits(&one).await.expect("reads");
    waits.sort();
    assert_eq!(waits, [Wait::None, Wait::Day, Wait::Week, Wait::Month]);
    let ids = [1, 11, 12, 13].map(|n| SlotId([n; 16]));
    assert_eq!(tx.slot_ids(&one).await.expect("reads"), ids);
    assert!(!tx.delete_slot(&two, &SlotId([11; 16])).await.expect("answers"), "another vault's");
    assert!(tx.delete_slot(&one, &SlotId([11; 16])).await.expect("deletes"));
    assert!(!tx.delete_slot(&one, &SlotId([11; 16])).await.expect("answers"), "gone already");
    assert_eq!(tx.slot(&SlotId([11; 16])).await.expect("reads"), None);
    assert_eq!(tx.slot_waits(&one).await.expect("reads").len(), 3);
    assert_eq!(tx.slot_waits(&two).await.expect("reads"), [Wait::None]);
    assert_eq!(tx.insert_slot(&slot_row(11, 2)).await.expect("inserts"), Inserted::New, "its id is free");
}

pub(super) async fn a_keyslot_takes_its_wait_and_its_passkey_with_it(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for slot in [1, 2] {
        tx.insert_recovery(&recovery(slot, 10)).await.expect("inserts");
        tx.put_passkey(&passkey(slot, 0)).await.expect("puts");
    }
    assert!(tx.delete_slot(&VaultId([1; 16]), &SlotId([1; 16])).await.expect("deletes"));
    assert_eq!(tx.recovery(&SlotId([1; 16])).await.expect("reads"), None);
    assert_eq!(tx.passkey(&SlotId([1; 16])).await.expect("reads"), None);
    tx.insert_ceremony(&ceremony(5, Some(2), 10)).await.expect("inserts");
    assert_eq!(tx.recovery(&SlotId([2; 16])).await.expect("reads"), Some(recovery(2, 10)));
    tx.delete_vault(&VaultId([2; 16])).await.expect("deletes");
    assert_eq!(tx.recovery(&SlotId([2; 16])).await.expect("reads"), None);
    assert_eq!(tx.passkey(&SlotId([2; 16])).await.expect("reads"), None);
    assert_eq!(tx.ceremony(&Nonce([5; 32])).await.expect("reads"), None);
}

pub(super) async fn sessions_know_what_opened_them(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let session = |n: u8, vault: u8, slot: Option<u8>| SessionRow {
        token_hash: TokenHash([n; 32]),
        vault: VaultId([vault; 16]),
        slot: slot.map(|slot| SlotId([slot; 16])),
        started_at: at(1),
        used_at: at(1),
    };
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.insert_slot(&slot_row(11, 1)).await.expect("inserts");
    let all = [session(1, 1, Some(1)), session(2, 1, Some(11)), session(3, 1, None), session(4, 2, Some(2))];
    for session in &all {
        tx.insert_session(session).await.expect("inserts");
        assert_eq!(tx.session(&session.token_hash).await.expect("reads").as_ref(), Some(session));
    }
    tx.end_sessions_by(&SlotId([1; 16])).await.expect("ends");
    assert_eq!(tx.session(&TokenHash([1; 32])).await.expect("reads"), None);
    assert!(tx.delete_slot(&VaultId([1; 16]), &SlotId([11; 16])).await.expect("deletes"));
    let forgot = tx.session(&TokenHash([2; 32])).await.expect("reads");
    assert_eq!(forgot, Some(session(2, 1, None)), "it outlives its keyslot");
    tx.end_other_sessions(&VaultId([1; 16]), &TokenHash([2; 32])).await.expect("ends");
    for (n, there) in [(2, true), (3, false), (4, true)] {
        assert_eq!(tx.session(&TokenHash([n; 32])).await.expect("reads").is_some(), there, "{n}");
    }
}

pub(super) async fn a_wait_that_has_begun_stays_as_it_is(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.insert_slot(&slot_row(11, 1)).await.expect("inserts");
    assert_eq!(tx.insert_recovery(&recovery(1, 20)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_recovery(&recovery(1, 90)).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.insert_recovery(&recovery(11, 10)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_recovery(&recovery(2, 5)).await.expect("inserts"), Inserted::New);
    let own = tx.recoveries(&VaultId([1; 16])).await.expect("reads");
    assert_eq!(own, [recovery(11, 10), recovery(1, 20)], "the first to begin first");
    assert_eq!(tx.delete_expired_recoveries(at(110), 1).await.expect("deletes"), 1);
    assert_eq!(tx.delete_expired_recoveries(at(110), 9).await.expect("deletes"), 1);
    assert_eq!(tx.recoveries(&VaultId([1; 16])).await.expect("reads"), [recovery(1, 20)]);
    tx.delete_recovery(&SlotId([1; 16])).await.expect("deletes");
    tx.delete_recovery(&SlotId([1; 16])).await.expect("deletes nothing");
    assert_eq!(tx.recovery(&SlotId([1; 16])).await.expect("reads"), None);
}

pub(super) async fn refusals_are_remembered_and_forgotten(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let [one, two] = [HandleTag([1; 32]), HandleTag([2; 32])];
    assert_eq!(tx.refusal(&one).await.expect("reads"), None);
    tx.put_refusal(&one, at(60)).await.expect("puts");
    tx.put_refusal(&one, at(120)).await.expect("puts over it");
    tx.put_refusal(&two, at(180)).await.expect("puts");
    assert_eq!(tx.refusal(&one).await.expect("reads"), Some(at(120)));
    for (newest, beyond) in [(0, Some(at(180))), (1, Some(at(120))), (2, None)] {
        assert_eq!(tx.refusal_beyond(newest).await.expect("reads"), beyond, "{newest}");
    }
    assert_eq!(tx.delete_old_refusals(at(119), 9).await.expect("deletes"), 0);
    assert_eq!(tx.delete_old_refusals(at(120), 9).await.expect("deletes"), 1);
    assert_eq!(tx.refusal(&one).await.expect("reads"), None);
    assert_eq!(tx.refusal(&two).await.expect("reads"), Some(at(180)));
}

pub(super) async fn a_ceremony_is_taken_once(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, vault, expires) in [(1, None, 10), (2, Some(1), 20), (3, Some(2), 30), (4, None, 40)] {
        tx.insert_ceremony(&ceremony(n, vault, expires)).await.expect("inserts");
    }
    let four = Nonce([4; 32]);
    assert_eq!(tx.ceremony(&four).await.expect("reads"), Some(ceremony(4, None, 40)));
    assert_eq!(tx.take_ceremony(&four).await.expect("takes"), Some(ceremony(4, None, 40)));
    assert_eq!(tx.take_ceremony(&four).await.expect("answers"), None);
    assert_eq!(tx.delete_expired_ceremonies(at(10), 9).await.expect("deletes"), 1);
    tx.delete_ceremonies(&VaultId([1; 16])).await.expect("deletes");
    for (n, there) in [(1, false), (2, false), (3, true)] {
        assert_eq!(tx.ceremony(&Nonce([n; 32])).await.expect("reads").is_some(), there, "{n}");
    }
}

pub(super) async fn only_so_many_ceremonies_of_nobody_are_kept(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, vault) in [(1, Some(1)), (9, None), (3, None), (8, Some(2)), (5, None), (4, None)] {
        tx.insert_ceremony(&ceremony(n, vault, 10)).await.expect("inserts");
    }
    for (keep, left) in [(9, [9, 3, 5, 4].as_slice()), (2, &[5, 4]), (1, &[4]), (0, &[])] {
        tx.trim_ceremonies(keep).await.expect("trims");
        for n in [9, 3, 5, 4] {
            let is_there = tx.ceremony(&Nonce([n; 32])).await.expect("reads").is_some();
            assert_eq!(is_there, left.contains(&n), "{n}, {keep} kept");
        }
        for n in [1, 8] {
            assert!(tx.ceremony(&Nonce([n; 32])).await.expect("reads").is_some(), "a vault's");
        }
    }
}

pub(super) async fn a_passkey_is_found_by_its_keyslot(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.put_passkey(&passkey(1, 1)).await.expect("puts");
    tx.put_passkey(&passkey(1, 2)).await.expect("puts over it");
    assert_eq!(tx.passkey(&SlotId([1; 16])).await.expect("reads"), Some(passkey(1, 2)));
    assert_eq!(tx.passkey(&SlotId([2; 16])).await.expect("reads"), None);
}
