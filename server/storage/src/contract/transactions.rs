use super::{at, vault_row, with_two_vaults, write};
use crate::{
    Access, AttemptRow, BoxFuture, CreationBucket, Round, Standing, StandingRow, Storage, StorageError, Tx, run,
};
use std::{sync::Arc, time::Duration};
use wallet_api::{BlobId, HandleTag, UnixSeconds};

pub(super) async fn a_dropped_transaction_leaves_nothing(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    tx.as_tx().insert_vault(&vault_row(1)).await.expect("inserts");
    assert!(tx.as_tx().vault(&vault_row(1).id).await.expect("reads").is_some(), "seen inside");
    drop(tx);
    let mut tx = write(&storage).await;
    assert_eq!(tx.as_tx().vault(&vault_row(1).id).await.expect("reads"), None);
}

pub(super) async fn a_failed_piece_of_work_leaves_nothing(storage: Arc<dyn Storage>) {
    fn insert_and_fail<'a>(tx: &'a mut dyn Tx, n: &'a u8) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            tx.insert_vault(&vault_row(*n)).await?;
            Err(StorageError::Full)
        })
    }
    let failed = run(&*storage, Access::Write, &1, insert_and_fail).await;
    assert!(matches!(failed, Err(StorageError::Full)));
    assert_eq!(write(&storage).await.as_tx().vault(&vault_row(1).id).await.expect("reads"), None);
}

pub(super) async fn parallel_counting_is_exact(storage: Arc<dyn Storage>) {
    fn count<'a>(tx: &'a mut dyn Tx, limit: &'a u32) -> BoxFuture<'a, Result<bool, StorageError>> {
        Box::pin(async move {
            let bucket = CreationBucket::EVERYBODY;
            let free = tx.creations(&bucket, 1).await? < *limit;
            if free {
                tx.count_creation(&bucket, 1).await?;
            }
            Ok(free)
        })
    }
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let storage = Arc::clone(&storage);
            tokio::spawn(async move { run(&*storage, Access::Write, &7, count).await.expect("counts") })
        })
        .collect();
    let mut counted = 0;
    for task in tasks {
        counted += u32::from(task.await.expect("does not panic"));
    }
    assert_eq!(counted, 7);
}

/// What is read and written again by many at once is written by each of them: nobody is sent away, and no change is lost.
pub(super) async fn a_row_that_all_want_takes_every_change(storage: Arc<dyn Storage>) {
    fn raise<'a>(tx: &'a mut dyn Tx, tag: &'a HandleTag) -> BoxFuture<'a, Result<(), StorageError>> {
        Box::pin(async move {
            let left = tx.attempts(tag).await?.map_or(0, |row| row.left) + 1;
            tx.put_attempts(tag, &AttemptRow { left, wait: 1, refill_from: at(1), last_at: at(1) }).await
        })
    }
    const TASKS: u32 = 16;
    const TIMES: u32 = 4;
    let tag = HandleTag([9; 32]);
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (storage, tag) = (Arc::clone(&storage), tag.clone());
            tokio::spawn(async move {
                for _ in 0..TIMES {
                    run(&*storage, Access::Write, &tag, raise).await.expect("is let in some time");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("does not panic");
    }
    let row = write(&storage).await.as_tx().attempts(&tag).await.expect("reads").expect("there");
    assert_eq!(row.left, TASKS * TIMES);
}

pub(super) async fn a_reader_does_not_wait_for_a_writer(storage: Arc<dyn Storage>) {
    with_two_vaults(&storage).await;
    let mut writing = write(&storage).await;
    writing.as_tx().insert_vault(&vault_row(3)).await.expect("inserts");
    let reading = async {
        let mut tx = storage.begin(Access::Read).await.expect("a read transaction opens");
        let seen = tx.as_tx().vault(&vault_row(3).id).await.expect("reads");
        assert_eq!(seen, None, "not committed yet");
        assert!(tx.as_tx().vault(&vault_row(1).id).await.expect("reads").is_some());
    };
    tokio::time::timeout(Duration::from_secs(2), reading).await.expect("readers do not wait");
    writing.commit().await.expect("commits");
}

async fn take_round(storage: Arc<dyn Storage>, round: Round, now: u64) -> bool {
    let taken =
        run(&*storage, Access::Write, &now, |tx, now| tx.take_round(round, UnixSeconds(*now), UnixSeconds(now + 10)));
    taken.await.unwrap_or_else(|error: StorageError| panic!("{error}"))
}

pub(super) async fn a_round_is_taken_once(storage: Arc<dyn Storage>) {
    let take = |round, now| take_round(Arc::clone(&storage), round, now);
    let servers: Vec<_> = (0..8).map(|_| tokio::spawn(take(Round::Usual, 100))).collect();
    let mut taken = 0;
    for server in servers {
        taken += u32::from(server.await.expect("no panic"));
    }
    assert_eq!(taken, 1);
    assert!(take(Round::Daily, 100).await, "each has its own time");
    for (now, is_due) in [(109, false), (110, true), (111, false), (500, true), (440, false), (439, true), (448, false)]
    {
        assert_eq!(take(Round::Usual, now).await, is_due, "{now}");
    }
    let next = run(&*storage, Access::Read, &(), |tx, ()| tx.next_round(Round::Usual)).await;
    assert_eq!(next.unwrap_or_else(|error: StorageError| panic!("{error}")), Some(at(449)));
    assert!(!take(Round::Daily, 109).await);
    assert!(take(Round::Daily, 110).await);
}

pub(super) async fn what_a_database_is_among_its_copies_is_remembered(storage: Arc<dyn Storage>) {
    let mut tx = write(&storage).await;
    assert_eq!(tx.as_tx().standing().await.expect("reads"), StandingRow::default());
    let restored_at = Some(UnixSeconds(7));
    for (standing, mark) in [(Standing::Copy, Some(BlobId([7; 16]))), (Standing::Moved, None), (Standing::Serves, None)]
    {
        let row = StandingRow { standing, mark, restored_at };
        tx.as_tx().put_standing(&row).await.expect("puts");
        assert_eq!(tx.as_tx().standing().await.expect("reads"), row);
    }
}
