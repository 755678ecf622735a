use super::write;
use crate::{Access, Inserted, Storage, StorageError, run};
use std::sync::Arc;
use wallet_api::{OprfElement, OprfEpoch, VoucherId, sessions::OprfPublicKey, vouchers::VoucherPeriod};

fn id(n: u8) -> VoucherId {
    VoucherId([n; 32])
}

pub(super) async fn a_voucher_is_used_once(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    assert!(!tx.is_voucher_spent(&id(1)).await.expect("reads"));
    assert_eq!(tx.spend_voucher(&id(1), VoucherPeriod(7)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.spend_voucher(&id(1), VoucherPeriod(8)).await.expect("answers"), Inserted::Taken);
    assert!(tx.is_voucher_spent(&id(1)).await.expect("reads"));
    assert!(!tx.is_voucher_spent(&id(2)).await.expect("reads"));
    tx.mix_vouchers().await.expect("mixes");
    assert!(tx.is_voucher_spent(&id(1)).await.expect("reads"), "still used");
}

pub(super) async fn of_two_at_the_same_moment_one_uses_it(storage: Arc<dyn Storage>) {
    let mut tasks = Vec::new();
    for _ in 0..8 {
        let storage = Arc::clone(&storage);
        tasks.push(tokio::spawn(async move {
            run(&*storage, Access::Write, &(), |tx, ()| tx.spend_voucher(&VoucherId([1; 32]), VoucherPeriod(7))).await
        }));
    }
    let mut used = 0;
    for task in tasks {
        let inserted: Result<Inserted, StorageError> = task.await.expect("no panic");
        used += u32::from(inserted.expect("answers") == Inserted::New);
    }
    assert_eq!(used, 1);
}

pub(super) async fn used_vouchers_go_with_their_period(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    for (n, period) in [(1, 6), (2, 6), (3, 7), (4, 8), (5, 6)] {
        tx.spend_voucher(&id(n), VoucherPeriod(period)).await.expect("inserts");
    }
    tx.mix_vouchers().await.expect("mixes");
    assert_eq!(tx.delete_old_vouchers(VoucherPeriod(7), 2).await.expect("deletes"), 2);
    assert_eq!(tx.delete_old_vouchers(VoucherPeriod(7), 9).await.expect("deletes"), 1);
    for (n, there) in [(1, false), (2, false), (3, true), (4, true), (5, false)] {
        assert_eq!(tx.is_voucher_spent(&id(n)).await.expect("reads"), there, "{n}");
    }
}

pub(super) async fn a_key_of_vouchers_stays_what_it_was(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    let tx = tx.as_tx();
    let key = |epoch, n| OprfPublicKey { epoch: OprfEpoch(epoch), public_key: OprfElement([n; 32]) };
    assert_eq!(tx.voucher_keys().await.expect("reads"), []);
    assert_eq!(tx.insert_voucher_key(&key(2, 2)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_voucher_key(&key(1, 1)).await.expect("inserts"), Inserted::New);
    assert_eq!(tx.insert_voucher_key(&key(2, 3)).await.expect("answers"), Inserted::Taken);
    assert_eq!(tx.voucher_keys().await.expect("reads"), [key(1, 1), key(2, 2)]);
    assert_eq!(tx.oprf_keys().await.expect("reads"), [], "the keys of guesses are others");
}
