use super::{at, vault_row, with_two_vaults, write};
use crate::{BlobRow, BlobState, Counted, Kept, Month, PieceTag, Storage, VaultRow};
use std::sync::Arc;
use wallet_api::{BlobId, Sha256, VaultId};

pub(super) async fn counts_add_up_by_month_and_go(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let (before, month) = (Month(24_321), Month(24_322));
    assert_eq!(tx.counts().await.expect("reads"), []);
    for (month, what, more) in [
        (month, Counted::VaultsMade, 3),
        (before, Counted::SharesMade, 1),
        (month, Counted::VaultsMade, 4),
        (month, Counted::BytesKept, 1 << 40),
        (month, Counted::SharesOpened, 0),
    ] {
        tx.add_count(month, what, more).await.expect("adds");
    }
    let expected = [
        (before, Counted::SharesMade, 1),
        (month, Counted::VaultsMade, 7),
        (month, Counted::SharesOpened, 0),
        (month, Counted::BytesKept, 1 << 40),
    ];
    assert_eq!(tx.counts().await.expect("reads"), expected);
    assert!(tx.is_counted(month, Counted::SharesOpened).await.expect("reads"), "0 is a count too");
    assert!(!tx.is_counted(before, Counted::VaultsMade).await.expect("reads"));
    assert_eq!(tx.delete_old_counts(month).await.expect("deletes"), 1);
    assert_eq!(tx.counts().await.expect("reads"), expected[1..]);
}

pub(super) async fn what_is_kept_is_counted_as_of_a_day(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    // The two are of day 7, this one is of day 9.
    tx.insert_vault(&VaultRow { created_day: 9, ..vault_row(3) }).await.expect("inserts");
    for (n, state, day) in [
        (1, BlobState::Live, 7),
        (2, BlobState::Live, 8),
        (3, BlobState::Live, 9),
        (4, BlobState::Binned, 7),
        (5, BlobState::Pending, 7),
    ] {
        let row = BlobRow {
            id: BlobId([n; 16]),
            vault: VaultId([1; 16]),
            born: PieceTag([n; 8]),
            size: 1 << n,
            received: 0,
            so_far: Sha256([0; 32]),
            tags: Vec::new(),
            state,
            since: at(day * 86_400),
        };
        tx.insert_blob(&row).await.expect("inserts");
    }
    assert_eq!(tx.kept_before(7).await.expect("counts"), Kept { vaults: 0, blobs: 0, bytes: 0 });
    assert_eq!(tx.kept_before(9).await.expect("counts"), Kept { vaults: 2, blobs: 2, bytes: 6 });
    assert_eq!(tx.kept_before(10).await.expect("counts"), Kept { vaults: 3, blobs: 3, bytes: 14 });
}
