//! What is counted by month, and of whom: of nobody.

use crate::world::{Body, World, json};
use server::Limits;
use std::sync::Arc;
use storage::{Access, Counted, Month, Storage, StorageError, memory::MemoryStorage, run};
use wallet_api::{UnixSeconds, routes, shares::Openings};

async fn counts(storage: &dyn Storage) -> Vec<(String, Counted, u64)> {
    let counts = run(storage, Access::Read, &(), |tx, ()| tx.counts()).await;
    let counts = counts.unwrap_or_else(|error: StorageError| panic!("{error}"));
    counts.into_iter().map(|(month, what, count)| (month.to_string(), what, count)).collect()
}

async fn of(storage: &dyn Storage, month: &str, what: Counted) -> Option<u64> {
    counts(storage).await.into_iter().find(|count| count.0 == month && count.1 == what).map(|count| count.2)
}

#[tokio::test]
async fn a_month_is_counted_once_and_its_end_is_remembered() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::on(storage.clone(), Limits::default()).await;
    // 2027-01-15, by the clock of the tests.
    let owner = world.owner(1).await;
    world.owner(2).await;
    assert_eq!(world.login(&owner).await.code(), "200");
    assert_eq!(world.login(&world.owner(3).await).await.code(), "200");
    let blobs = [world.upload(&owner, 10, b"abc").await, world.upload(&owner, 11, b"d").await];
    assert_eq!(world.commit(&owner, 1, &blobs, &[]).await.code(), "204");
    assert_eq!(world.commit(&owner, 1, &blobs, &[]).await.code(), "204", "the answer was lost");
    let given = world.share(&owner, 12, &blobs[..1], Openings::Any).await;
    world.open(&given).await;
    world.open(&given).await;
    // What is refused is not counted.
    assert_eq!(world.send("POST", &routes::openings(&given.id), None, Body::None).await.code(), "share-not-available");
    let mut wrong = world.login_request(&owner).await;
    wrong.signature.0[0] ^= 1;
    assert_eq!(world.send("POST", routes::SESSIONS, None, json(&wrong)).await.code(), "nothing-opens");

    assert_eq!(counts(&*storage).await, [], "not yet written");
    for _ in 0..2 {
        assert_eq!(world.server.run_jobs().await, 0);
        let january = |what, count| ("2027-01".to_owned(), what, count);
        let expected = [
            january(Counted::VaultsMade, 3),
            january(Counted::VaultsOpened, 2),
            january(Counted::BlobsAdded, 2),
            january(Counted::SharesMade, 1),
            january(Counted::SharesOpened, 2),
        ];
        assert_eq!(counts(&*storage).await, expected);
    }
    // On the first day of the next month: what there was before it. What comes on that day is not of it.
    world.clock.set(UnixSeconds(1_801_440_000 + 5));
    world.owner(4).await;
    for _ in 0..2 {
        assert_eq!(world.server.run_jobs().await, 0);
        assert_eq!(of(&*storage, "2027-01", Counted::VaultsKept).await, Some(3));
        assert_eq!(of(&*storage, "2027-01", Counted::BlobsKept).await, Some(2));
        assert_eq!(of(&*storage, "2027-01", Counted::BytesKept).await, Some(4));
        assert_eq!(of(&*storage, "2027-02", Counted::VaultsMade).await, Some(1));
        assert_eq!(of(&*storage, "2027-02", Counted::VaultsKept).await, None);
    }
    // Five years later.
    world.clock.advance(61 * 31 * 86_400);
    assert_eq!(world.server.run_jobs().await, 0);
    assert!(counts(&*storage).await.iter().all(|count| count.0.parse::<Month>().expect("a month") > Month(2032 * 12)));
}

#[tokio::test]
async fn what_was_counted_is_written_when_a_server_stops_and_two_servers_add_up() {
    let storage = Arc::new(MemoryStorage::new());
    let one = World::on(storage.clone(), Limits::default()).await;
    let two = World::on(storage.clone(), Limits::default()).await;
    for n in 1..=3 {
        one.owner(n).await;
        two.owner(n + 100).await;
    }
    let ((), ()) = tokio::join!(one.server.stop(), two.server.stop());
    assert_eq!(of(&*storage, "2027-01", Counted::VaultsMade).await, Some(6));
}
