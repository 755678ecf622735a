use super::{at, slot_row, vault_row, with_two_vaults, write};
use crate::{
    AttemptRow, BlobRow, BlobState, CreationBucket, Inserted, OpeningRow, PieceTag, ReceiptRow, SessionRow, ShareRow,
    Storage, TokenHash, VaultRow,
};
use std::sync::Arc;
use wallet_api::{
    AccessTokenHash, BlobId, HandleTag, ManifestVersion, Nonce, OprfElement, OprfEpoch, ShareId, SlotId, VaultId,
    sessions::{ManifestRecord, OprfPublicKey},
    shares::Openings,
};

pub(super) async fn a_vault_and_its_slots_are_found_again(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    assert_eq!(tx.vault(&VaultId([1; 16])).await.expect("reads"), Some(vault_row(1)));
    assert_eq!(tx.slot(&SlotId([2; 16])).await.expect("reads"), Some(slot_row(2, 2)));
    assert_eq!(tx.slot(&SlotId([9; 16])).await.expect("reads"), None);

    let id = VaultId([1; 16]);
    tx.set_lock(&id, at(50)).await.expect("locks");
    tx.set_erasure(&id, Some(at(60))).await.expect("sets");
    let expected = VaultRow { locked_until: Some(at(50)), erased_at: Some(at(60)), ..vault_row(1) };
    assert_eq!(tx.vault(&id).await.expect("reads"), Some(expected));
    assert_eq!(tx.vaults_to_erase(at(59), 9).await.expect("reads"), []);
    assert_eq!(tx.vaults_to_erase(at(60), 9).await.expect("reads"), std::slice::from_ref(&id));
    tx.set_erasure(&id, None).await.expect("sets");
    assert_eq!(tx.vaults_to_erase(at(99), 9).await.expect("reads"), []);
}

pub(super) async fn a_taken_id_is_refused_and_nothing_changes(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let other = VaultRow { created_day: 8, ..vault_row(1) };
    assert_eq!(tx.insert_vault(&other).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.vault(&other.id).await.expect("reads"), Some(vault_row(1)));
    assert_eq!(tx.insert_slot(&slot_row(1, 2)).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.slot(&SlotId([1; 16])).await.expect("reads"), Some(slot_row(1, 1)));
}

pub(super) async fn deleting_a_vault_takes_everything_but_its_files(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let vault = VaultId([1; 16]);
    let mut open = write(&storage).await;
    let tx = open.as_tx();
    let token = TokenHash([5; 32]);
    tx.insert_manifest(&vault, &manifest(1), 7).await.expect("inserts");
    tx.insert_session(&session(5, 1, 10)).await.expect("inserts");
    let blob = BlobRow {
        id: BlobId([3; 16]),
        vault: vault.clone(),
        size: 5,
        received: 1,
        so_far: wallet_api::Sha256([0; 32]),
        tags: Vec::new(),
        born: PieceTag([0; 8]),
        state: BlobState::Live,
        since: at(1),
    };
    tx.insert_blob(&blob).await.expect("inserts");
    tx.insert_share(&share(4, 1), b"bundle", std::slice::from_ref(&blob.id)).await.expect("inserts");
    let share = ShareId([4; 16]);
    let opening = OpeningRow { token_hash: token, share: share.clone(), ends_at: at(99) };
    tx.insert_opening(&opening).await.expect("inserts");
    let receipt = ReceiptRow { opening: token, share: share.clone(), vault: vault.clone(), receipt: vec![1], day: 7 };
    tx.insert_receipt(&receipt).await.expect("inserts");
    tx.delete_vault(&vault).await.expect("deletes");
    open.commit().await.expect("commits");

    let mut open = write(&storage).await;
    let tx = open.as_tx();
    assert_eq!(tx.vault(&vault).await.expect("reads"), None);
    assert_eq!(tx.slot(&SlotId([1; 16])).await.expect("reads"), None);
    assert_eq!(tx.session(&token).await.expect("reads"), None);
    assert_eq!(tx.newest_manifest(&vault).await.expect("reads"), None);
    assert_eq!(tx.blob(&blob.id).await.expect("reads"), None);
    assert_eq!(tx.share(&share).await.expect("reads"), None);
    assert_eq!(tx.share_bundle(&share).await.expect("reads"), None);
    assert_eq!(tx.opening(&token).await.expect("reads"), None);
    assert_eq!(tx.receipts(&vault).await.expect("reads"), []);
    assert_eq!(tx.doomed_files(9).await.expect("reads"), [blob.id]);
    assert!(tx.vault(&VaultId([2; 16])).await.expect("reads").is_some(), "the other vault stays");
}

pub(super) async fn a_challenge_is_taken_once(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=3 {
        tx.insert_challenge(&Nonce([n; 32]), at(u64::from(n) * 10)).await.expect("inserts");
    }
    assert_eq!(tx.take_challenge(&Nonce([1; 32])).await.expect("takes"), Some(at(10)));
    assert_eq!(tx.take_challenge(&Nonce([1; 32])).await.expect("takes"), None);
    assert_eq!(tx.delete_expired_challenges(at(20), 9).await.expect("deletes"), 1);
    assert_eq!(tx.take_challenge(&Nonce([2; 32])).await.expect("takes"), None);
    assert_eq!(tx.take_challenge(&Nonce([3; 32])).await.expect("takes"), Some(at(30)));
}

pub(super) async fn sessions_begin_are_used_and_end(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=4 {
        tx.insert_session(&session(n, 1, u64::from(n) * 10)).await.expect("inserts");
    }
    tx.insert_session(&session(5, 2, 50)).await.expect("inserts");
    tx.touch_session(&TokenHash([1; 32]), at(70)).await.expect("touches");
    let touched = SessionRow { used_at: at(70), ..session(1, 1, 10) };
    assert_eq!(tx.session(&TokenHash([1; 32])).await.expect("reads"), Some(touched));
    assert_eq!(tx.delete_expired_sessions(at(0), at(20), 9).await.expect("deletes"), 1, "idle: 2");
    assert_eq!(tx.delete_expired_sessions(at(10), at(0), 9).await.expect("deletes"), 1, "old: 1");
    tx.end_session(&TokenHash([3; 32])).await.expect("ends");
    assert_eq!(tx.session(&TokenHash([3; 32])).await.expect("reads"), None);
    tx.end_sessions(&VaultId([1; 16])).await.expect("ends");
    assert_eq!(tx.session(&TokenHash([4; 32])).await.expect("reads"), None);
    assert!(tx.session(&TokenHash([5; 32])).await.expect("reads").is_some(), "another vault's");
}

pub(super) async fn the_newest_manifest_wins_and_old_ones_go(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let (one, two) = (VaultId([1; 16]), VaultId([2; 16]));
    let mut open = write(&storage).await;
    let tx = open.as_tx();
    for version in 1..=10 {
        tx.insert_manifest(&one, &manifest(version), 7).await.expect("inserts");
    }
    tx.insert_manifest(&two, &manifest(1), 7).await.expect("inserts");
    assert_eq!(tx.newest_manifest(&one).await.expect("reads"), Some(manifest(10)));
    assert_eq!(tx.delete_old_manifests(8, 9).await.expect("deletes"), 2);
    assert_eq!(tx.delete_old_manifests(8, 9).await.expect("deletes"), 0);
    tx.trim_manifests(&one, 3).await.expect("trims");
    assert_eq!(tx.delete_old_manifests(2, 9).await.expect("deletes"), 1, "exactly three were left");
    assert_eq!(tx.newest_manifest(&one).await.expect("reads"), Some(manifest(10)));
    assert_eq!(tx.newest_manifest(&two).await.expect("reads"), Some(manifest(1)));
    assert!(tx.insert_manifest(&one, &manifest(10), 7).await.is_err(), "a version is written once");
}

pub(super) async fn attempts_are_remembered_and_forgotten(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let row = |wait, last| AttemptRow { left: 3, wait, refill_from: at(1), last_at: at(last) };
    for (n, wait, last) in [(1, 3, 10), (2, 60, 10), (3, 60, 5), (4, 3, 20)] {
        tx.put_attempts(&HandleTag([n; 32]), &row(wait, 1)).await.expect("puts");
        tx.put_attempts(&HandleTag([n; 32]), &row(wait, last)).await.expect("puts over it");
    }
    assert_eq!(tx.attempts(&HandleTag([2; 32])).await.expect("reads"), Some(row(60, 10)));
    assert_eq!(tx.delete_refilled_attempts(at(5), (3, at(10)), 9).await.expect("deletes"), 2);
    for (n, there) in [(1, false), (2, true), (3, false), (4, true)] {
        assert_eq!(tx.attempts(&HandleTag([n; 32])).await.expect("reads").is_some(), there, "{n}");
    }
}

pub(super) async fn creations_are_counted_by_bucket_and_hour(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let bucket = CreationBucket([1; 16]);
    for _ in 0..3 {
        tx.count_creation(&bucket, 100).await.expect("counts");
    }
    assert_eq!(tx.creations(&bucket, 100).await.expect("reads"), 3);
    assert_eq!(tx.creations(&bucket, 101).await.expect("reads"), 0);
    assert_eq!(tx.creations(&CreationBucket::EVERYBODY, 100).await.expect("reads"), 0);
    tx.insert_creation_key(4, &[1; 32]).await.expect("inserts");
    tx.insert_creation_key(4, &[2; 32]).await.expect("inserts nothing");
    assert_eq!(tx.creation_key(4).await.expect("reads"), Some([1; 32]));
    assert_eq!(tx.delete_old_creations(101, 5, 9).await.expect("deletes"), 2);
    assert_eq!(tx.creation_key(4).await.expect("reads"), None);
}

fn manifest(version: u64) -> ManifestRecord {
    ManifestRecord { version: ManifestVersion(version), record: vec![version as u8; 50].into() }
}

fn session(n: u8, vault: u8, time: u64) -> SessionRow {
    let vault = VaultId([vault; 16]);
    SessionRow { token_hash: TokenHash([n; 32]), vault, slot: None, started_at: at(time), used_at: at(time) }
}

pub(super) fn share(n: u8, vault: u8) -> ShareRow {
    ShareRow {
        id: ShareId([n; 16]),
        vault: VaultId([vault; 16]),
        access_token_hash: AccessTokenHash([n; 32]),
        expires_at: at(u64::from(n) * 100),
        lifetime: 100,
        openings: Openings::Three,
        opened: 0,
        first_computer: n.is_multiple_of(2),
        computer: None,
        said: false,
    }
}

pub(super) async fn a_key_stays_what_it_was(storage: Arc<dyn Storage>) {
    let key = |epoch, n| OprfPublicKey { epoch: OprfEpoch(epoch), public_key: OprfElement([n; 32]) };
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    assert_eq!(tx.oprf_keys().await.expect("reads"), []);
    assert_eq!(tx.insert_oprf_key(&key(2, 9)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_oprf_key(&key(1, 1)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_oprf_key(&key(1, 7)).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.oprf_keys().await.expect("reads"), [key(1, 1), key(2, 9)]);
}
