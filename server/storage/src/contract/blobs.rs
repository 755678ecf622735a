use super::{at, with_two_vaults, write};
use crate::{BlobRow, BlobState, CHARGE_UNIT, Inserted, PieceTag, Storage};
use std::sync::Arc;
use wallet_api::{BlobId, Sha256, VaultId};

fn blob(n: u8, vault: u8, state: BlobState, since: u64) -> BlobRow {
    BlobRow {
        id: BlobId([n; 16]),
        vault: VaultId([vault; 16]),
        born: tag(n + 100),
        size: CHARGE_UNIT + 1,
        received: 0,
        so_far: Sha256([0; 32]),
        tags: Vec::new(),
        state,
        since: at(since),
    }
}

/// Bytes that are no text, so that no engine takes them for one.
fn tag(n: u8) -> PieceTag {
    PieceTag([n, 0, 0xff, 0xc3, 0x28, b'\'', 0, 0])
}

pub(super) async fn pieces_are_counted_in_order(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let row = blob(1, 1, BlobState::Pending, 10);
    assert_eq!(tx.insert_blob(&row).await.expect("inserts"), Inserted::New);
    assert_eq!(
        tx.insert_blob(&BlobRow { vault: VaultId([2; 16]), ..row.clone() }).await.expect("answers"),
        Inserted::Taken
    );
    assert!(tx.count_piece(&row.id, 0, &Sha256([1; 32]), tag(1)).await.expect("counts"));
    assert!(!tx.count_piece(&row.id, 0, &Sha256([9; 32]), tag(9)).await.expect("counts"), "the same piece twice");
    assert!(tx.count_piece(&row.id, 1, &Sha256([2; 32]), tag(2)).await.expect("counts"));
    tx.set_blob_state(&row.id, BlobState::Live, at(11)).await.expect("moves");
    assert!(!tx.count_piece(&row.id, 2, &Sha256([3; 32]), tag(3)).await.expect("counts"), "a live blob is not written");
    let expected = BlobRow {
        received: 2,
        so_far: Sha256([2; 32]),
        tags: vec![tag(1), tag(2)],
        state: BlobState::Live,
        since: at(11),
        ..row.clone()
    };
    assert_eq!(tx.blob(&row.id).await.expect("reads"), Some(expected));
}

pub(super) async fn a_pending_blob_has_another_size_if_nothing_came_meanwhile(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let (row, live) = (blob(1, 1, BlobState::Pending, 10), blob(2, 1, BlobState::Live, 10));
    tx.insert_blob(&row).await.expect("inserts");
    tx.insert_blob(&live).await.expect("inserts");
    assert!(tx.resize_blob(&row.id, 0, 7).await.expect("resizes"));
    assert_eq!(tx.blob(&row.id).await.expect("reads"), Some(BlobRow { size: 7, ..row.clone() }));
    assert!(tx.count_piece(&row.id, 0, &Sha256([1; 32]), tag(1)).await.expect("counts"));
    assert!(!tx.resize_blob(&row.id, 0, 8).await.expect("answers"), "a piece came meanwhile");
    assert!(!tx.resize_blob(&live.id, 0, 8).await.expect("answers"), "it is live");
    assert!(!tx.resize_blob(&BlobId([9; 16]), 0, 8).await.expect("answers"), "there is none");
    assert_eq!(tx.blob(&row.id).await.expect("reads").map(|blob| blob.size), Some(7));
    assert!(tx.resize_blob(&row.id, 1, 9).await.expect("resizes"));
    assert_eq!(tx.blob(&row.id).await.expect("reads").map(|blob| blob.size), Some(9));
}

pub(super) async fn the_quota_counts_every_state(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    assert_eq!(tx.charged_bytes(&VaultId([1; 16])).await.expect("sums"), 0);
    for (n, state) in [(1, BlobState::Pending), (2, BlobState::Live), (3, BlobState::Binned)] {
        tx.insert_blob(&blob(n, 1, state, 10)).await.expect("inserts");
    }
    tx.insert_blob(&blob(4, 2, BlobState::Live, 10)).await.expect("inserts");
    assert_eq!(tx.charged_bytes(&VaultId([1; 16])).await.expect("sums"), 6 * CHARGE_UNIT);
    tx.doom_blob(&BlobId([3; 16])).await.expect("dooms");
    assert_eq!(tx.charged_bytes(&VaultId([1; 16])).await.expect("sums"), 4 * CHARGE_UNIT);
}

pub(super) async fn a_doomed_file_keeps_its_id(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let row = blob(1, 1, BlobState::Pending, 10);
    tx.insert_blob(&row).await.expect("inserts");
    tx.doom_blob(&row.id).await.expect("dooms");
    tx.doom_blob(&row.id).await.expect("dooms again");
    tx.doom_blob(&BlobId([9; 16])).await.expect("dooms nothing");
    assert_eq!(tx.blob(&row.id).await.expect("reads"), None);
    assert_eq!(tx.insert_blob(&row).await.expect("answers"), Inserted::Taken);
    let both = [row.id.clone(), BlobId([9; 16])];
    assert_eq!(tx.unknown_blobs(&both).await.expect("reads"), both[1..]);
    assert_eq!(tx.doomed_files(9).await.expect("reads"), std::slice::from_ref(&row.id));
    assert!(tx.is_doomed(&row.id).await.expect("reads") && !tx.is_doomed(&BlobId([9; 16])).await.expect("reads"));
    tx.forget_doomed(&row.id).await.expect("forgets");
    assert!(!tx.is_doomed(&row.id).await.expect("reads"));
    assert_eq!(tx.unknown_blobs(&both).await.expect("reads"), both);
    assert_eq!(tx.insert_blob(&row).await.expect("inserts"), Inserted::New);
    let many: Vec<_> =
        (0..498_u16).map(|n| BlobId([[2; 14].as_slice(), &n.to_be_bytes()].concat().try_into().expect("16"))).collect();
    let whole = [many.as_slice(), &both].concat();
    let unknown = tx.unknown_blobs(&whole).await.expect("reads");
    assert_eq!(unknown.len(), 499, "all but the one that is there");
    assert!(!unknown.contains(&row.id));
    assert_eq!(tx.unknown_blobs(&[]).await.expect("reads"), []);
}

pub(super) async fn files_that_no_row_knows_are_doomed_once(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let row = blob(1, 1, BlobState::Pending, 10);
    tx.insert_blob(&row).await.expect("inserts");
    assert!(!tx.doom_unknown(&row.id).await.expect("answers"), "a row knows it");
    assert_eq!(tx.blob(&row.id).await.expect("reads"), Some(row));
    let stray = BlobId([9; 16]);
    assert!(tx.doom_unknown(&stray).await.expect("dooms"));
    assert!(!tx.doom_unknown(&stray).await.expect("answers"), "it is doomed already");
    assert_eq!(tx.doomed_files(9).await.expect("reads"), std::slice::from_ref(&stray));
    let begun = blob(9, 1, BlobState::Pending, 10);
    assert_eq!(tx.insert_blob(&begun).await.expect("answers"), Inserted::Taken, "while its files are deleted");
}

pub(super) async fn stale_blobs_are_doomed_in_batches(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=3 {
        tx.insert_blob(&blob(n, 1, BlobState::Pending, 10)).await.expect("inserts");
    }
    tx.insert_blob(&blob(4, 1, BlobState::Binned, 10)).await.expect("inserts");
    tx.insert_blob(&blob(5, 1, BlobState::Pending, 11)).await.expect("inserts");
    tx.insert_blob(&blob(6, 1, BlobState::Live, 1)).await.expect("inserts");
    assert_eq!(tx.doom_stale_blobs(BlobState::Pending, at(10), 2).await.expect("dooms"), 2);
    assert_eq!(tx.doom_stale_blobs(BlobState::Pending, at(10), 2).await.expect("dooms"), 1);
    assert_eq!(tx.doom_stale_blobs(BlobState::Live, at(99), 9).await.expect("dooms"), 0, "live blobs do not go stale");
    assert_eq!(tx.doomed_files(9).await.expect("reads").len(), 3);
    for (n, there) in [(4, true), (5, true), (6, true), (1, false)] {
        assert_eq!(tx.blob(&BlobId([n; 16])).await.expect("reads").is_some(), there, "{n}");
    }
}
