//! The SQLite engine keeps the contract, across restarts too.

use std::{path::Path, sync::Arc};
use storage::{Access, CopiedStorage, Storage, StorageError, TokenHash, VaultRow, contract};
use storage_sqlite::SqliteStorage;
use wallet_api::{DepositId, RequestId, SlotId, VaultId, VoucherId, vaults::Wait, vouchers::VoucherPeriod};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sqlite_engine_keeps_the_contract() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let number = std::sync::atomic::AtomicU32::new(0);
    contract::check(|| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let file = folder.path().join(format!("{number}.db"));
        async move { open(&file).await }
    })
    .await;
}

async fn open(file: &Path) -> Arc<dyn Storage> {
    Arc::new(SqliteStorage::open(file).await.expect("opens"))
}

#[tokio::test]
async fn what_was_committed_is_there_after_a_restart() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    let vault = VaultRow { id: VaultId([1; 16]), created_day: 1, locked_until: None, erased_at: None };
    let storage = open(&file).await;
    let mut tx = storage.begin(Access::Write).await.expect("begins");
    tx.as_tx().insert_vault(&vault).await.expect("inserts");
    tx.commit().await.expect("commits");
    storage.tidy().await.expect("tidies");
    storage.close().await;

    let storage = open(&file).await;
    let mut tx = storage.begin(Access::Read).await.expect("begins");
    assert_eq!(tx.as_tx().vault(&vault.id).await.expect("reads"), Some(vault));
}

#[tokio::test]
async fn a_newer_schema_stops_the_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    open(&file).await.close().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
    let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
    sqlx::query("PRAGMA user_version = 999").execute(&pool).await.expect("sets");
    pool.close().await;
    let refused = SqliteStorage::open(&file).await.expect_err("does not open");
    assert!(matches!(refused, StorageError::SchemaTooNew { found: 999, .. }), "{refused}");
}

#[tokio::test]
async fn a_damaged_file_stops_the_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    std::fs::write(&file, [7; 9000]).expect("writes");
    assert!(SqliteStorage::open(&file).await.is_err());
}

#[tokio::test]
async fn damage_is_found_while_the_file_is_in_use() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    let storage = open(&file).await;
    storage.quick_check().await.expect("whole");
    storage.close().await;
    // Its connections have read nothing yet that would hide what the file has become.
    let storage = open(&file).await;
    let pool = sqlx::SqlitePool::connect_with(sqlx::sqlite::SqliteConnectOptions::new().filename(&file)).await;
    let pool = pool.expect("connects");
    let sql = "SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_schema WHERE name = 'receipts'";
    let (page, size): (u32, u32) = sqlx::query_as(sql).fetch_one(&pool).await.expect("a table");
    pool.close().await;
    let mut bytes = std::fs::read(&file).expect("reads");
    let start = ((page - 1) * size) as usize;
    bytes[start..start + size as usize].fill(7);
    std::fs::write(&file, &bytes).expect("writes");
    storage.quick_check().await.expect_err("damaged");
    storage.close().await;
    let small = folder.path().join("small.db");
    std::fs::copy(&file, &small).expect("copies");
    assert!(SqliteStorage::open(&small).await.is_err(), "a small file is looked through at the start");
    // Larger than what is looked through then; what is not there takes no room on the disk.
    std::fs::File::options().write(true).open(&file).and_then(|file| file.set_len(300 << 20)).expect("grows");
    let storage = SqliteStorage::open(&file).await.expect("a large one opens at once");
    storage.quick_check().await.expect_err("and is looked through later");
}

#[tokio::test]
async fn what_an_older_program_wrote_is_brought_up_to_date() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
    for step in [
        include_str!("../../../migrations/sqlite/0001_first.sql"),
        include_str!("../../../migrations/sqlite/0002_receipts_share.sql"),
        "INSERT INTO vaults VALUES (zeroblob(16), 1, NULL, NULL);
         INSERT INTO slots VALUES (zeroblob(16), zeroblob(16), zeroblob(32), x'01');
         INSERT INTO sessions VALUES (zeroblob(32), zeroblob(16), 1, 1);
         PRAGMA user_version = 2;",
    ] {
        sqlx::raw_sql(step).execute(&pool).await.expect("writes");
    }
    pool.close().await;

    let storage = open(&file).await;
    let mut tx = storage.begin(Access::Read).await.expect("begins");
    let slot = tx.as_tx().slot(&SlotId([0; 16])).await.expect("reads").expect("there");
    assert_eq!((slot.wait, slot.record), (Wait::None, vec![1]));
    let session = tx.as_tx().session(&TokenHash([0; 32])).await.expect("reads").expect("there");
    assert_eq!((session.vault, session.slot), (VaultId([0; 16]), None));
}

#[tokio::test]
async fn a_deposit_that_was_whole_before_is_remembered() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
    for step in [
        include_str!("../../../migrations/sqlite/0001_first.sql"),
        include_str!("../../../migrations/sqlite/0002_receipts_share.sql"),
        include_str!("../../../migrations/sqlite/0003_doors.sql"),
        include_str!("../../../migrations/sqlite/0004_so_far.sql"),
        include_str!("../../../migrations/sqlite/0005_first_computer.sql"),
        include_str!("../../../migrations/sqlite/0006_requests.sql"),
        include_str!("../../../migrations/sqlite/0007_spoken.sql"),
        "INSERT INTO vaults VALUES (zeroblob(16), 1, NULL, NULL);
         INSERT INTO requests VALUES (zeroblob(16), zeroblob(16), zeroblob(32), x'01', 100, 100, 2, 100, 1, 5, 2);
         INSERT INTO blobs (id, vault, size, received, so_far, state, since)
         VALUES (x'01010101010101010101010101010101', zeroblob(16), 5, 1, zeroblob(32), 0, 1),
                (x'02020202020202020202020202020202', zeroblob(16), 6, 0, zeroblob(32), 0, 1);
         INSERT INTO deposits VALUES
         (x'01010101010101010101010101010101', zeroblob(16), x'01010101010101010101010101010101', 1),
         (x'02020202020202020202020202020202', zeroblob(16), x'02020202020202020202020202020202', NULL);
         PRAGMA user_version = 7;",
    ] {
        sqlx::raw_sql(step).execute(&pool).await.expect("writes");
    }
    pool.close().await;

    let storage = open(&file).await;
    let mut tx = storage.begin(Access::Read).await.expect("begins");
    for (n, size) in [(1, Some(5)), (2, None)] {
        let found = tx.as_tx().deposited(&RequestId([0; 16]), &DepositId([n; 16])).await.expect("reads");
        assert_eq!(found, size, "deposit {n}");
    }
}

#[tokio::test]
async fn the_sqlite_engine_can_be_copied() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let number = std::sync::atomic::AtomicU32::new(0);
    contract::check_copying(|| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let file = folder.path().join(format!("{number}.db"));
        async move { Arc::new(SqliteStorage::open(&file).await.expect("opens")) as Arc<dyn CopiedStorage> }
    })
    .await;
}

#[tokio::test]
async fn whoever_only_looks_makes_nothing_and_changes_no_schema() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("farde.db");
    assert!(SqliteStorage::open_to_read(&file).await.is_err());
    assert!(!file.exists());
    open(&file).await.close().await;
    let read = SqliteStorage::open_to_read(&file).await.expect("opens");
    read.snapshot().await.expect("begins");
    read.close().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&file);
    let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
    sqlx::query("PRAGMA user_version = 3").execute(&pool).await.expect("sets");
    pool.close().await;
    let refused = SqliteStorage::open_to_read(&file).await.expect_err("does not open");
    assert!(matches!(refused, StorageError::SchemaTooOld { found: 3, .. }), "{refused}");
}

/// Who has a copy of the file reads where each row lies in it: a page is filled in the order in which rows came.
#[tokio::test]
async fn a_used_voucher_does_not_lie_where_it_tells_when_it_was_used() {
    async fn spend(storage: &dyn Storage, ids: impl Iterator<Item = u8>) {
        for n in ids {
            let mut tx = storage.begin(Access::Write).await.expect("begins");
            tx.as_tx().spend_voucher(&VoucherId([n; 32]), VoucherPeriod(1)).await.expect("spends");
            tx.commit().await.expect("commits");
        }
        storage.tidy().await.expect("tidies");
    }
    async fn mix(storage: &dyn Storage) {
        let mut tx = storage.begin(Access::Write).await.expect("begins");
        tx.as_tx().mix_vouchers().await.expect("mixes");
        tx.commit().await.expect("commits");
        storage.tidy().await.expect("tidies");
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("farde.db");
    // Cells are written from the end of a page to its beginning.
    let lying = |used: std::ops::Range<u8>| {
        let file = std::fs::read(&path).expect("reads");
        let place = |n: u8| file.windows(32).rposition(|bytes| bytes == [n; 32]).expect("is in the file");
        let mut ids: Vec<u8> = used.collect();
        ids.sort_by_key(|n| std::cmp::Reverse(place(*n)));
        ids
    };
    let storage = open(&path).await;
    spend(&*storage, (100..120).rev()).await;
    assert_eq!(lying(100..120), (100..120).rev().collect::<Vec<_>>(), "this test sees what tells when each was used");
    mix(&*storage).await;
    assert_eq!(lying(100..120), (100..120).collect::<Vec<_>>(), "by their ids, not as they came");
    spend(&*storage, (80..100).rev()).await;
    mix(&*storage).await;
    assert_eq!(lying(80..120), (80..120).collect::<Vec<_>>());
}
