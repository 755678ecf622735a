use super::{at, vaults::share, with_two_vaults, write};
use crate::{Inserted, OpeningRow, ReceiptRow, Storage, TokenHash, Tx};
use std::sync::Arc;
use wallet_api::{BlobId, ShareId, SpokenSlot, VaultId};

async fn opening(tx: &mut dyn Tx, token: u8, share: u8, ends: u64) {
    let row = OpeningRow { token_hash: TokenHash([token; 32]), share: ShareId([share; 16]), ends_at: at(ends) };
    tx.insert_opening(&row).await.expect("inserts");
    assert_eq!(tx.opening(&row.token_hash).await.expect("reads"), Some(row));
}

fn receipt(token: u8, share: u8, day: u64) -> ReceiptRow {
    ReceiptRow {
        opening: TokenHash([token; 32]),
        share: ShareId([share; 16]),
        vault: VaultId([1; 16]),
        receipt: vec![token; 20],
        day,
    }
}

pub(super) async fn a_share_gives_exactly_its_blobs(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let blobs = [BlobId([1; 16]), BlobId([2; 16])];
    assert_eq!(tx.insert_share(&share(1, 1), b"bundle", &blobs).await.expect("inserts"), Inserted::New);
    let other = share(1, 2);
    assert_eq!(tx.insert_share(&other, b"other", &[BlobId([3; 16])]).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.share(&ShareId([1; 16])).await.expect("reads"), Some(share(1, 1)));
    assert_eq!(tx.share(&ShareId([2; 16])).await.expect("reads"), None);
    assert_eq!(tx.share_bundle(&ShareId([1; 16])).await.expect("reads"), Some(b"bundle".to_vec()));
    assert_eq!(tx.share_bundle(&ShareId([2; 16])).await.expect("reads"), None);
    for (n, given) in [(1, true), (2, true), (3, false)] {
        assert_eq!(tx.share_gives(&ShareId([1; 16]), &BlobId([n; 16])).await.expect("reads"), given, "{n}");
    }
    let mut given = tx.share_blobs(&ShareId([1; 16])).await.expect("reads");
    given.sort();
    assert_eq!(given, blobs);
}

pub(super) async fn openings_stop_at_the_limit(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    tx.insert_share(&share(1, 1), b"bundle", &[]).await.expect("inserts");
    let id = ShareId([1; 16]);
    for expected in [true, true, true, false, false] {
        assert_eq!(tx.count_opening(&id, 3).await.expect("counts"), expected);
    }
    assert_eq!(tx.share(&id).await.expect("reads").expect("there").opened, 3);
    assert!(!tx.count_opening(&ShareId([2; 16]), 3).await.expect("answers"), "an unknown share");
}

pub(super) async fn the_first_computer_stays(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let id = ShareId([2; 16]);
    tx.insert_share(&share(2, 1), b"bundle", &[]).await.expect("inserts");
    let read = tx.share(&id).await.expect("reads").expect("there");
    assert_eq!((read.first_computer, read.computer), (true, None));
    for computer in [TokenHash([7; 32]), TokenHash([8; 32])] {
        tx.bind_computer(&id, &computer).await.expect("answers");
        assert_eq!(tx.share(&id).await.expect("reads").expect("there").computer, Some(TokenHash([7; 32])));
    }
    tx.bind_computer(&ShareId([9; 16]), &TokenHash([7; 32])).await.expect("an unknown share is no error");
}

pub(super) async fn a_spoken_code_goes_with_its_share(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in [1, 2] {
        tx.insert_share(&share(n, 1), b"bundle", &[]).await.expect("inserts");
    }
    let (one, two) = (ShareId([1; 16]), ShareId([2; 16]));
    let slot = |n| SpokenSlot([n; 16]);
    let said = async |tx: &mut dyn Tx, id| tx.share(id).await.expect("reads").expect("there").said;
    assert_eq!(tx.put_spoken(&one, &slot(1), b"first").await.expect("puts"), Inserted::New);
    assert_eq!(tx.put_spoken(&two, &slot(1), b"other").await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.spoken(&slot(1)).await.expect("reads"), Some((one.clone(), b"first".to_vec())));
    assert_eq!([said(tx, &one).await, said(tx, &two).await], [true, false]);
    let live = tx.live_shares(&VaultId([1; 16]), at(1)).await.expect("reads");
    assert_eq!(live.iter().map(|share| share.said).collect::<Vec<_>>(), [true, false]);
    assert_eq!(tx.put_spoken(&one, &slot(1), b"again").await.expect("puts"), Inserted::New);
    assert_eq!(tx.put_spoken(&one, &slot(3), b"last").await.expect("puts"), Inserted::New);
    assert_eq!(tx.spoken(&slot(1)).await.expect("reads"), None, "the last one stays");
    assert_eq!(tx.put_spoken(&two, &slot(1), b"other").await.expect("puts"), Inserted::New, "it is free again");
    tx.delete_share(&VaultId([1; 16]), &one).await.expect("deletes");
    assert_eq!(tx.spoken(&slot(3)).await.expect("reads"), None);
    assert_eq!(tx.spoken(&slot(1)).await.expect("reads"), Some((two, b"other".to_vec())));
}

pub(super) async fn stopping_takes_openings_and_leaves_receipts(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, vault) in [(1, 1), (2, 1), (3, 2)] {
        tx.insert_share(&share(n, vault), b"bundle", &[BlobId([n; 16])]).await.expect("inserts");
        opening(tx, n, n, 500).await;
    }
    tx.insert_receipt(&receipt(1, 1, 7)).await.expect("inserts");
    tx.delete_share(&VaultId([2; 16]), &ShareId([1; 16])).await.expect("does nothing");
    assert!(tx.share(&ShareId([1; 16])).await.expect("reads").is_some(), "another vault cannot stop it");
    tx.delete_share(&VaultId([1; 16]), &ShareId([1; 16])).await.expect("deletes");
    assert_eq!(tx.share(&ShareId([1; 16])).await.expect("reads"), None);
    assert_eq!(tx.opening(&TokenHash([1; 32])).await.expect("reads"), None);
    assert!(!tx.share_gives(&ShareId([1; 16]), &BlobId([1; 16])).await.expect("reads"));
    assert_eq!(tx.receipts(&VaultId([1; 16])).await.expect("reads").len(), 1);
    tx.delete_shares(&VaultId([1; 16])).await.expect("deletes");
    assert_eq!(tx.share(&ShareId([2; 16])).await.expect("reads"), None);
    assert!(tx.share(&ShareId([3; 16])).await.expect("reads").is_some(), "another vault's");
}

pub(super) async fn expired_shares_and_openings_go(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for n in 1..=3 {
        tx.insert_share(&share(n, 1), b"bundle", &[]).await.expect("inserts");
        opening(tx, n, n, u64::from(n) * 100).await;
    }
    opening(tx, 9, 3, 50).await;
    let live = tx.live_shares(&VaultId([1; 16]), at(100)).await.expect("reads");
    assert_eq!(live, [share(2, 1), share(3, 1)], "over at its second, the first to end first");
    assert_eq!(tx.delete_expired_shares(at(200), 9).await.expect("deletes"), 2);
    assert_eq!(tx.opening(&TokenHash([2; 32])).await.expect("reads"), None, "goes with its share");
    assert_eq!(tx.delete_expired_openings(at(50), 9).await.expect("deletes"), 1);
    assert!(tx.opening(&TokenHash([3; 32])).await.expect("reads").is_some());
}

pub(super) async fn an_opening_leaves_one_receipt(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    assert_eq!(tx.insert_receipt(&receipt(1, 1, 7)).await.expect("inserts"), Inserted::New);
    let other = ReceiptRow { receipt: vec![0], ..receipt(1, 1, 7) };
    assert_eq!(tx.insert_receipt(&other).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.receipt_of(&TokenHash([1; 32])).await.expect("reads"), Some(vec![1; 20]));
    assert_eq!(tx.receipt_of(&TokenHash([2; 32])).await.expect("reads"), None);
    tx.insert_receipt(&receipt(2, 1, 8)).await.expect("inserts");
    assert_eq!(tx.delete_old_receipts(7, 9).await.expect("deletes"), 1);
    assert_eq!(tx.receipts(&VaultId([1; 16])).await.expect("reads").len(), 1);
}

pub(super) async fn old_receipts_of_a_share_are_emptied(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, share) in [(9, 1), (2, 2), (3, 1), (1, 1)] {
        tx.insert_receipt(&receipt(n, share, 7)).await.expect("inserts");
    }
    for _ in 0..2 {
        tx.trim_receipts(&ShareId([1; 16]), 2).await.expect("trims");
        let kept = tx.receipts(&VaultId([1; 16])).await.expect("reads");
        let kept: Vec<u8> = kept.iter().map(|receipt| receipt.receipt.0[0]).collect();
        assert_eq!(kept, [2, 3, 1], "the newest of the share, and another share's");
        assert_eq!(tx.receipt_of(&TokenHash([9; 32])).await.expect("reads"), Some(vec![]), "it left one");
    }
}
