use super::{at, with_two_vaults, write};
use crate::{BlobRow, BlobState, DepositRow, Inserted, PieceTag, RequestRow, Storage, Tx};
use std::sync::Arc;
use wallet_api::{
    AccessTokenHash, BlobId, DepositId, RequestId, Sha256, VaultId,
    requests::{InboxItem, Room},
};

fn request(n: u8, vault: u8) -> RequestRow {
    RequestRow {
        id: RequestId([n; 16]),
        vault: VaultId([vault; 16]),
        access_token_hash: AccessTokenHash([n; 32]),
        expires_at: at(u64::from(n) * 100),
        lifetime: 100,
        room: Room { files: 3, bytes: 1 << 40 },
        whole: Room { files: 0, bytes: 0 },
        begun: 0,
    }
}

/// The deposit number `n` of a file request, begun at a time.
async fn deposit(tx: &mut dyn Tx, n: u8, vault: u8, request: u8, since: u64) -> DepositRow {
    let blob = BlobRow {
        id: BlobId([n; 16]),
        vault: VaultId([vault; 16]),
        size: 5,
        received: 0,
        so_far: Sha256([0; 32]),
        tags: Vec::new(),
        born: PieceTag([0; 8]),
        state: BlobState::Pending,
        since: at(since),
    };
    assert_eq!(tx.insert_blob(&blob).await.expect("inserts"), Inserted::New);
    let row = DepositRow { blob: blob.id, request: RequestId([request; 16]), id: DepositId([n; 16]), day: None };
    assert_eq!(tx.insert_deposit(&row).await.expect("inserts"), Inserted::New);
    row
}

pub(super) async fn a_file_request_is_found_again(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, vault) in [(1, 1), (2, 1), (3, 2)] {
        assert_eq!(tx.insert_request(&request(n, vault), &[n; 9]).await.expect("inserts"), Inserted::New);
    }
    assert_eq!(tx.insert_request(&request(1, 2), b"other").await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.request(&RequestId([1; 16])).await.expect("reads"), Some(request(1, 1)));
    assert_eq!(tx.request(&RequestId([9; 16])).await.expect("reads"), None);
    assert_eq!(tx.request_invitation(&RequestId([1; 16])).await.expect("reads"), Some(vec![1; 9]));
    assert_eq!(tx.request_invitation(&RequestId([9; 16])).await.expect("reads"), None);
    let live = async |tx: &mut dyn Tx, now| tx.live_requests(&VaultId([1; 16]), at(now)).await.expect("reads");
    assert_eq!(live(tx, 99).await, [request(1, 1), request(2, 1)], "the first to end first");
    assert_eq!(live(tx, 100).await, [request(2, 1)], "over at its second");
    tx.delete_request(&VaultId([2; 16]), &RequestId([1; 16])).await.expect("does nothing");
    assert!(tx.request(&RequestId([1; 16])).await.expect("reads").is_some(), "another vault cannot close it");
    tx.delete_request(&VaultId([1; 16]), &RequestId([1; 16])).await.expect("deletes");
    assert_eq!(tx.request(&RequestId([1; 16])).await.expect("reads"), None);
    assert_eq!(tx.request_invitation(&RequestId([1; 16])).await.expect("reads"), None);
}

pub(super) async fn beginnings_stop_at_the_limit(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.insert_request(&request(1, 1), b"x").await.expect("inserts");
    let id = RequestId([1; 16]);
    for expected in [true, true, false, false] {
        assert_eq!(tx.count_beginning(&id, 2).await.expect("counts"), expected);
    }
    tx.count_whole(&id, 7).await.expect("counts");
    tx.count_whole(&id, 1 << 33).await.expect("counts");
    let row = tx.request(&id).await.expect("reads").expect("there");
    assert_eq!((row.begun, row.whole), (2, Room { files: 2, bytes: (1 << 33) + 7 }));
    assert!(!tx.count_beginning(&RequestId([2; 16]), 3).await.expect("answers"), "an unknown file request");
}

pub(super) async fn a_deposit_is_whole_once_it_is_finished(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let (one, two) = (deposit(tx, 2, 1, 1, 10).await, deposit(tx, 1, 1, 1, 10).await);
    deposit(tx, 3, 2, 2, 10).await;
    let again = DepositRow { blob: BlobId([3; 16]), ..one.clone() };
    assert_eq!(tx.insert_deposit(&again).await.expect("answers"), Inserted::Taken, "the same name twice");
    assert_eq!(tx.deposit(&one.request, &one.id).await.expect("reads"), Some(one.clone()));
    assert_eq!(tx.deposit(&RequestId([2; 16]), &one.id).await.expect("reads"), None, "of another file request");
    let mut arriving = tx.arriving(&one.request).await.expect("reads");
    arriving.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(arriving.iter().map(|blob| blob.id.0[0]).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(tx.inbox(&VaultId([1; 16])).await.expect("reads"), []);
    tx.finish_deposit(&one.blob, 7).await.expect("finishes");
    tx.finish_deposit(&two.blob, 8).await.expect("finishes");
    assert_eq!(tx.arriving(&one.request).await.expect("reads"), []);
    let item = |row: &DepositRow, day| InboxItem { blob: row.blob.clone(), request: row.request.clone(), size: 5, day };
    assert_eq!(tx.inbox(&VaultId([1; 16])).await.expect("reads"), [item(&one, 7), item(&two, 8)]);
    assert_eq!(tx.inbox(&VaultId([2; 16])).await.expect("reads"), [], "another vault's is still arriving");
}

pub(super) async fn a_deposit_goes_with_its_blob_and_its_vault(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let (one, two) = (deposit(tx, 1, 1, 1, 10).await, deposit(tx, 2, 1, 1, 10).await);
    tx.insert_request(&request(1, 1), b"x").await.expect("inserts");
    assert!(tx.charged_bytes(&VaultId([1; 16])).await.expect("sums") > 0, "it counts against the quota");
    tx.doom_blob(&one.blob).await.expect("dooms");
    assert_eq!(tx.deposit(&one.request, &one.id).await.expect("reads"), None);
    tx.delete_vault(&VaultId([1; 16])).await.expect("deletes");
    assert_eq!(tx.deposit(&two.request, &two.id).await.expect("reads"), None);
    assert_eq!(tx.request(&RequestId([1; 16])).await.expect("reads"), None);
    let mut doomed = tx.doomed_files(9).await.expect("reads");
    doomed.sort();
    assert_eq!(doomed, [one.blob, two.blob]);
}

pub(super) async fn that_a_deposit_was_whole_goes_with_its_file_request(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=3 {
        tx.insert_request(&request(n, n.min(2)), b"x").await.expect("inserts");
        let row = deposit(tx, n, n.min(2), n, 10).await;
        assert_eq!(tx.deposited(&row.request, &row.id).await.expect("reads"), None, "not whole yet");
        tx.finish_deposit(&row.blob, 7).await.expect("finishes");
        assert_eq!(tx.deposited(&row.request, &row.id).await.expect("reads"), Some(5));
        tx.doom_blob(&row.blob).await.expect("dooms");
        assert_eq!(tx.deposit(&row.request, &row.id).await.expect("reads"), None);
        assert_eq!(tx.deposited(&row.request, &row.id).await.expect("reads"), Some(5), "it left the inbox");
    }
    let one = async |tx: &mut dyn Tx, n| {
        tx.deposited(&RequestId([n; 16]), &DepositId([n; 16])).await.expect("reads").is_some()
    };
    assert_eq!(tx.deposited(&RequestId([1; 16]), &DepositId([2; 16])).await.expect("reads"), None, "of another one");
    tx.delete_request(&VaultId([1; 16]), &RequestId([1; 16])).await.expect("deletes");
    assert_eq!([one(tx, 1).await, one(tx, 2).await, one(tx, 3).await], [false, true, true], "closed");
    tx.delete_expired_requests(at(200), 9).await.expect("deletes");
    assert_eq!([one(tx, 2).await, one(tx, 3).await], [false, true], "ended");
    tx.delete_vault(&VaultId([2; 16])).await.expect("deletes");
    assert!(!one(tx, 3).await, "erased");
    let row = deposit(tx, 4, 1, 9, 10).await;
    tx.finish_deposit(&row.blob, 7).await.expect("finishes");
    assert_eq!(tx.deposited(&row.request, &row.id).await.expect("reads"), None, "without a file request");
}

pub(super) async fn stale_and_old_deposits_are_doomed(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.insert_request(&request(1, 1), b"x").await.expect("inserts");
    let old = deposit(tx, 1, 1, 1, 10).await;
    tx.finish_deposit(&old.blob, 7).await.expect("finishes");
    let newer = deposit(tx, 2, 1, 1, 10).await;
    tx.finish_deposit(&newer.blob, 8).await.expect("finishes");
    let (late, fresh) = (deposit(tx, 3, 1, 1, 50).await, deposit(tx, 4, 1, 1, 51).await);
    let without_request = deposit(tx, 5, 1, 9, 99).await;
    assert_eq!(
        tx.doom_stale_blobs(BlobState::Pending, at(1_000), 9).await.expect("dooms"),
        0,
        "deposits are not asked"
    );
    assert_eq!(tx.doom_stale_deposits(at(50), 9).await.expect("dooms"), 2);
    for (row, is_there) in [(&late, false), (&without_request, false), (&fresh, true), (&old, true)] {
        assert_eq!(tx.blob(&row.blob).await.expect("reads").is_some(), is_there, "{row:?}");
    }
    assert_eq!(tx.doom_old_deposits(7, 9).await.expect("dooms"), 1);
    assert_eq!(tx.blob(&old.blob).await.expect("reads"), None);
    assert!(tx.blob(&newer.blob).await.expect("reads").is_some());
}

pub(super) async fn expired_requests_go_and_their_whole_deposits_stay(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=3 {
        tx.insert_request(&request(n, 1), b"x").await.expect("inserts");
    }
    let whole = deposit(tx, 1, 1, 1, 10).await;
    tx.finish_deposit(&whole.blob, 7).await.expect("finishes");
    assert_eq!(tx.delete_expired_requests(at(200), 1).await.expect("deletes"), 1);
    assert_eq!(tx.delete_expired_requests(at(200), 9).await.expect("deletes"), 1);
    assert_eq!(tx.request(&RequestId([1; 16])).await.expect("reads"), None);
    assert!(tx.request(&RequestId([3; 16])).await.expect("reads").is_some());
    assert_eq!(tx.doom_stale_deposits(at(1_000), 9).await.expect("dooms"), 0);
    assert_eq!(tx.inbox(&VaultId([1; 16])).await.expect("reads").len(), 1);
}
