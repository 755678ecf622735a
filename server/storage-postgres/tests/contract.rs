//! The PostgreSQL engine keeps the contract, across restarts too.

use sqlx::{Connection, PgConnection};
use std::sync::Arc;
use storage::{
    Access, BoxFuture, CopiedStorage, Inserted, OpenTx, SlotRow, Storage, StorageError, Tx, VaultRow, contract, run,
};
use storage_postgres::{PostgresStorage, testing::Cluster};
use wallet_api::{
    ManifestVersion, SlotId, SlotPublicKey, VaultId, VoucherId, sessions::ManifestRecord, vaults::Wait,
    vouchers::VoucherPeriod,
};

async fn open(url: &str) -> Arc<dyn Storage> {
    Arc::new(PostgresStorage::open(url).await.expect("opens"))
}

async fn write(storage: &Arc<dyn Storage>) -> Box<dyn OpenTx> {
    storage.begin(Access::Write).await.expect("begins")
}

fn vault(n: u8) -> VaultRow {
    VaultRow { id: VaultId([n; 16]), created_day: 1, locked_until: None, erased_at: None }
}

fn insert<'a>(tx: &'a mut dyn Tx, vault: &'a VaultRow) -> BoxFuture<'a, Result<Inserted, StorageError>> {
    Box::pin(tx.insert_vault(vault))
}

async fn is_there(storage: &Arc<dyn Storage>, vault: &VaultRow) -> bool {
    fn find<'a>(tx: &'a mut dyn Tx, id: &'a VaultId) -> BoxFuture<'a, Result<Option<VaultRow>, StorageError>> {
        Box::pin(tx.vault(id))
    }
    run(&**storage, Access::Read, &vault.id, find).await.expect("reads").is_some()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_postgres_engine_keeps_the_contract() {
    let cluster = Cluster::shared();
    contract::check(|| async { open(&cluster.create_database()).await }).await;
}

#[tokio::test]
async fn what_was_committed_is_there_after_a_restart() {
    let cluster = Cluster::shared();
    let url = cluster.create_database();
    let storage = open(&url).await;
    run(&*storage, Access::Write, &vault(1), insert).await.expect("inserts");
    storage.tidy().await.expect("tidies");
    storage.close().await;
    assert!(is_there(&open(&url).await, &vault(1)).await);
}

#[tokio::test]
async fn what_was_committed_outlives_the_server_and_the_engine_goes_on_by_itself() {
    let cluster = Cluster::start();
    let storage = open(&cluster.create_database()).await;
    run(&*storage, Access::Write, &vault(1), insert).await.expect("inserts");
    assert!(is_there(&storage, &vault(1)).await);
    // Begun before the end: one is noticed at its next statement, the other at its commit.
    let (mut one, mut two) = (write(&storage).await, write(&storage).await);
    one.as_tx().insert_vault(&vault(2)).await.expect("inserts");
    two.as_tx().insert_vault(&vault(3)).await.expect("inserts");
    cluster.kill_immediate();
    cluster.start_again();
    let refused = one.as_tx().insert_vault(&vault(4)).await.expect_err("the connection is gone");
    assert!(matches!(refused, StorageError::Conflict), "it can be tried again: {refused}");
    let refused = two.commit().await.expect_err("the connection is gone");
    assert!(matches!(refused, StorageError::Engine(_)), "nobody knows whether it is stored: {refused}");
    drop(one);

    for n in [2, 3, 4] {
        assert!(!is_there(&storage, &vault(n)).await, "{n}");
    }
    assert!(is_there(&storage, &vault(1)).await);
    run(&*storage, Access::Write, &vault(5), insert).await.expect("inserts");
    storage.ping().await.expect("answers");
}

#[tokio::test]
async fn a_newer_schema_stops_the_start() {
    let cluster = Cluster::shared();
    let url = cluster.create_database();
    open(&url).await.close().await;
    let mut connection = PgConnection::connect(&url).await.expect("connects");
    sqlx::query("UPDATE schema_version SET version = 999").execute(&mut connection).await.expect("sets");
    let refused = PostgresStorage::open(&url).await.expect_err("does not open");
    assert!(matches!(refused, StorageError::SchemaTooNew { found: 999, .. }), "{refused}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn servers_that_start_at_once_bring_the_schema_up_to_date_once() {
    let cluster = Cluster::shared();
    let url = cluster.create_database();
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { open(&url).await })
        })
        .collect();
    let mut engines = Vec::new();
    for engine in starting {
        engines.push(engine.await.expect("does not panic"));
    }
    run(&*engines[0], Access::Write, &vault(1), insert).await.expect("inserts");
    assert!(is_there(&engines[5], &vault(1)).await);
}

/// Two transactions that both read a number and write one more; gives what the second one was told, and the number then.
async fn two_add_one(url: &str, begin: &'static str) -> (Result<(), sqlx::Error>, i64) {
    let mut one = PgConnection::connect(url).await.expect("connects");
    let mut two = PgConnection::connect(url).await.expect("connects");
    sqlx::raw_sql("DROP TABLE IF EXISTS n; CREATE TABLE n (n BIGINT); INSERT INTO n VALUES (0)")
        .execute(&mut one)
        .await
        .expect("makes a number");
    let mut first = one.begin_with(begin).await.expect("begins");
    let mut second = two.begin_with(begin).await.expect("begins");
    let seen: i64 = sqlx::query_scalar("SELECT n FROM n").fetch_one(&mut *first).await.expect("reads");
    let also: i64 = sqlx::query_scalar("SELECT n FROM n").fetch_one(&mut *second).await.expect("reads");
    sqlx::query("UPDATE n SET n = $1").bind(seen + 1).execute(&mut *first).await.expect("writes");
    first.commit().await.expect("commits");
    let told = sqlx::query("UPDATE n SET n = $1").bind(also + 1).execute(&mut *second).await.map(drop);
    match &told {
        Ok(()) => second.commit().await.expect("commits"),
        Err(_) => second.rollback().await.expect("goes back"),
    }
    let n = sqlx::query_scalar("SELECT n FROM n").fetch_one(&mut one).await.expect("reads");
    (told, n)
}

/// Why the engine asks for `SERIALIZABLE`: what PostgreSQL does by itself loses changes, and says nothing.
#[tokio::test]
async fn a_change_would_be_lost_if_the_engine_did_not_ask_for_more() {
    let cluster = Cluster::shared();
    let url = cluster.create_database();
    let (told, n) = two_add_one(&url, "BEGIN ISOLATION LEVEL READ COMMITTED").await;
    assert!(told.is_ok());
    assert_eq!(n, 1, "one of the two is lost");
    let (told, _) = two_add_one(&url, "BEGIN ISOLATION LEVEL SERIALIZABLE").await;
    let code = told.expect_err("is told").as_database_error().and_then(|error| error.code()).map(String::from);
    assert_eq!(code.as_deref(), Some("40001"));
}

#[tokio::test]
async fn who_comes_second_is_told_to_try_again() {
    let cluster = Cluster::shared();
    let storage = open(&cluster.create_database()).await;
    for n in [1, 2] {
        run(&*storage, Access::Write, &vault(n), insert).await.expect("inserts");
    }
    // A keyslot of a vault that was there.
    let mut one = write(&storage).await;
    assert!(one.as_tx().vault(&vault(1).id).await.expect("reads").is_some());
    let mut two = write(&storage).await;
    two.as_tx().delete_vault(&vault(1).id).await.expect("deletes");
    two.commit().await.expect("commits");
    let slot = SlotRow {
        id: SlotId([1; 16]),
        vault: vault(1).id,
        public_key: SlotPublicKey([1; 32]),
        record: vec![1],
        wait: Wait::None,
    };
    let refused = one.as_tx().insert_slot(&slot).await.expect_err("its vault is gone");
    assert!(matches!(refused, StorageError::Conflict), "{refused}");

    // The next manifest, by two at once.
    let manifest = ManifestRecord { version: ManifestVersion(1), record: vec![1].into() };
    let (mut one, mut two) = (write(&storage).await, write(&storage).await);
    for tx in [&mut one, &mut two] {
        assert_eq!(tx.as_tx().newest_manifest(&vault(2).id).await.expect("reads"), None);
    }
    one.as_tx().insert_manifest(&vault(2).id, &manifest, 1).await.expect("inserts");
    one.commit().await.expect("commits");
    let refused = two.as_tx().insert_manifest(&vault(2).id, &manifest, 1).await.expect_err("is written once");
    assert!(matches!(refused, StorageError::Conflict), "{refused}");
}

/// PostgreSQL itself answers such a `COMMIT` as if nothing were wrong.
#[tokio::test]
async fn work_that_goes_on_after_a_failure_is_not_called_stored() {
    let cluster = Cluster::shared();
    let storage = open(&cluster.create_database()).await;
    let mut tx = write(&storage).await;
    tx.as_tx().insert_vault(&vault(1)).await.expect("inserts");
    let slot = SlotRow {
        id: SlotId([1; 16]),
        vault: vault(9).id,
        public_key: SlotPublicKey([1; 32]),
        record: vec![1],
        wait: Wait::None,
    };
    assert!(tx.as_tx().insert_slot(&slot).await.is_err(), "there is no such vault");
    assert!(tx.as_tx().vault(&vault(1).id).await.is_err());
    assert!(tx.commit().await.is_err());
    assert!(!is_there(&storage, &vault(1)).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_postgres_engine_can_be_copied() {
    let cluster = Cluster::shared();
    contract::check_copying(|| async {
        Arc::new(PostgresStorage::open(&cluster.create_database()).await.expect("opens")) as Arc<dyn CopiedStorage>
    })
    .await;
}

/// Who has a copy of the database reads which transaction wrote each row, and in which order they lie.
#[tokio::test]
async fn a_used_voucher_does_not_lead_to_the_vault_that_it_was_used_for() {
    fn spend<'a>(tx: &'a mut dyn Tx, n: &'a u8) -> BoxFuture<'a, Result<Inserted, StorageError>> {
        Box::pin(async move {
            tx.insert_vault(&vault(*n)).await?;
            tx.spend_voucher(&VoucherId([100 - *n; 32]), VoucherPeriod(1)).await
        })
    }
    let cluster = Cluster::shared();
    let url = cluster.create_database();
    let storage = open(&url).await;
    let mut connection = PgConnection::connect(&url).await.expect("connects");
    let mut together = async || -> i64 {
        let sql = "SELECT count(*) FROM vaults JOIN spent_vouchers ON vaults.xmin = spent_vouchers.xmin";
        sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("reads")
    };
    for n in 1..=3 {
        run(&*storage, Access::Write, &n, spend).await.expect("writes");
    }
    assert_eq!(together().await, 3, "this test sees what leads to a vault");
    run::<_, (), StorageError, _>(&*storage, Access::Write, &(), |tx, ()| tx.mix_vouchers()).await.expect("mixes");
    assert_eq!(together().await, 0);
    run(&*storage, Access::Write, &4, spend).await.expect("writes");
    run::<_, (), StorageError, _>(&*storage, Access::Write, &(), |tx, ()| tx.mix_vouchers()).await.expect("mixes");
    assert_eq!(together().await, 0);
    let sql = "SELECT id FROM spent_vouchers ORDER BY ctid";
    let ids: Vec<Vec<u8>> = sqlx::query_scalar(sql).fetch_all(&mut connection).await.expect("reads");
    assert_eq!(ids.iter().map(|id| id[0]).collect::<Vec<_>>(), [96, 97, 98, 99], "by their ids, not as they came");
    let sql = "SELECT count(DISTINCT xmin::text) FROM spent_vouchers";
    let written: i64 = sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("reads");
    assert_eq!(written, 1, "all of them by one transaction");
}
