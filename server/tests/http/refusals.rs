//! MS-06, AN-03: a refused guess is remembered to the minute, cheaply; and no header gives anybody more guesses.

use crate::world::{Answer, Body, World, json};
use server::Limits;
use std::sync::Arc;
use storage::{Storage, memory::MemoryStorage};
use voprf::{Group, Ristretto255};
use wallet_api::{HandleTag, OprfElement, OprfEpoch, UnixSeconds, limits, routes, sessions::*};

fn request(tag: u8) -> EvaluateRequest {
    let blinded = OprfElement(Ristretto255::serialize_elem(Ristretto255::base_elem()).into());
    EvaluateRequest { epoch: OprfEpoch(1), tag: HandleTag([tag; 32]), blinded }
}

async fn guess(world: &World, tag: u8) -> Answer {
    world.send("POST", routes::OPRF, None, json(&request(tag))).await
}

async fn refused_at(world: &World, tag: u8) -> Option<UnixSeconds> {
    guess(world, tag).await.json::<EvaluateResponse>().refused_at
}

#[tokio::test]
async fn the_next_guess_is_told_when_one_was_refused() {
    let mut world = World::on_disk().await;
    world.clock.set(UnixSeconds(1_800_000_042));
    for _ in 0..5 {
        assert_eq!(refused_at(&world, 1).await, None);
    }
    assert_eq!(guess(&world, 1).await.code(), "too-many-attempts");
    world.clock.advance(60);
    world = world.restart().await;
    assert_eq!(refused_at(&world, 1).await, Some(UnixSeconds(1_800_000_000)), "to the minute");
    assert_eq!(refused_at(&world, 2).await, None, "another handle's");
    assert_eq!(guess(&world, 1).await.code(), "too-many-attempts");
    world.clock.advance(3_600);
    let last = Some(UnixSeconds(1_800_000_060));
    assert_eq!(refused_at(&world, 1).await, last, "the last one");

    let day = 86_400;
    world.clock.set(UnixSeconds(1_800_000_060 + limits::REFUSAL_DAYS * day - 1));
    assert_eq!(world.server.run_jobs().await, 0);
    assert_eq!(refused_at(&world, 1).await, last);
    world.clock.advance(1);
    assert_eq!(refused_at(&world, 1).await, None, "forgotten, before the job came by");
    assert_eq!(world.server.run_jobs().await, 0);
    world.clock.set(UnixSeconds(1_800_003_700));
    assert_eq!(refused_at(&world, 1).await, None, "nothing is left of it");
}

#[tokio::test]
async fn hammering_writes_once_a_minute() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::on(storage.clone(), Limits::default()).await;
    for _ in 0..5 {
        guess(&world, 1).await;
    }
    let hammer = async || {
        let _ = storage.take_notes();
        for _ in 0..20 {
            assert_eq!(guess(&world, 1).await.code(), "too-many-attempts");
        }
        storage.take_notes().into_iter().filter(|note| *note == "refusal").count()
    };
    assert_eq!(hammer().await, 1);
    assert_eq!(hammer().await, 0, "the same minute");
    world.clock.advance(60);
    guess(&world, 1).await;
    assert_eq!(hammer().await, 1);
}

/// Makes 100 guesses at once, each of which says that it comes from elsewhere; gives how many were evaluated.
async fn parallel(world: &World, tag: u8) -> usize {
    let guesses = (0..100).map(|n| {
        let forged = world.request("POST", routes::OPRF).header("x-forwarded-for", format!("192.0.2.{n}, 10.0.0.{n}"));
        tokio::spawn(forged.json(&request(tag)).send())
    });
    let mut evaluated = 0;
    for guess in guesses.collect::<Vec<_>>() {
        match guess.await.expect("no panic").expect("an answer").status().as_u16() {
            200 => evaluated += 1,
            status => assert_eq!(status, 429),
        }
    }
    evaluated
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_addresses_get_five_guesses_together_and_none_after_a_restart() {
    // The header is not believed, and then it is: it makes no difference.
    let trusting = Limits { trusted_proxies: vec!["127.0.0.1".parse().expect("an address")], ..Limits::default() };
    for limits in [Limits::default(), trusting] {
        let world = World::on_disk_with(limits, None).await;
        assert_eq!(parallel(&world, 1).await, 5);
        let world = world.restart().await;
        assert_eq!(parallel(&world, 1).await, 0);
        assert_eq!(parallel(&world, 2).await, 5, "another handle is another count");
        world.clock.advance(60);
        assert_eq!(parallel(&world, 1).await, 1, "one a minute");
        world.clock.advance(59);
        assert_eq!(parallel(&world, 1).await, 0, "and not sooner");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hundred_see_a_storage_that_loses_updates() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::with_lost_updates());
    let world = World::on(storage, Limits { evaluations: 50, ..Limits::default() }).await;
    let mut most = 0;
    for tag in 0..20 {
        most = most.max(parallel(&world, tag).await);
    }
    assert!(most > 5, "the planted fault was not seen");
    assert_eq!(world.send("GET", routes::SERVER, None, Body::None).await.status, 200);
}
