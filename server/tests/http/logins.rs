//! TH-10, TH-07: every failed login looks alike; sessions end when they should.

use crate::world::{Answer, Body, World, json, person};
use ed25519_dalek::Signer;
use std::sync::Arc;
use storage::memory::MemoryStorage;
use wallet_api::{
    Signature, SlotId, UnixSeconds, VaultId, limits, routes,
    sessions::{LoginRequest, OpenedVault, login_message},
    vaults::{ErasureRequest, ErasureTime, LockRequest},
};

async fn login_with(world: &World, change: impl FnOnce(&mut LoginRequest)) -> Answer {
    let mut request = world.login_request(&person(1)).await;
    change(&mut request);
    world.send("POST", routes::SESSIONS, None, json(&request)).await
}

#[tokio::test]
async fn every_reason_that_nothing_opens_gives_the_same_bytes() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let mut answers = vec![
        ("unknown slot", login_with(&world, |r| r.slot = SlotId([9; 16])).await),
        ("wrong signature", login_with(&world, |r| r.signature = Signature([7; 64])).await),
        ("unknown nonce", login_with(&world, |r| r.nonce.0[0] ^= 1).await),
        ("another door's key", world.login(&crate::world::Owner { key: person(2).key, ..owner.clone() }).await),
    ];
    let used = world.login_request(&owner).await;
    assert_eq!(world.send("POST", routes::SESSIONS, None, json(&used)).await.status, 200);
    answers.push(("used nonce", world.send("POST", routes::SESSIONS, None, json(&used)).await));
    let old = world.login_request(&owner).await;
    world.clock.advance(limits::CHALLENGE_SECONDS);
    answers.push(("expired nonce", world.send("POST", routes::SESSIONS, None, json(&old)).await));
    let mut foreign = world.login_request(&owner).await;
    let message = login_message("https://evil.example", &foreign.slot, &foreign.nonce);
    foreign.signature = Signature(owner.key.sign(&message).to_bytes());
    answers.push(("signed for another origin", world.send("POST", routes::SESSIONS, None, json(&foreign)).await));
    let lock = LockRequest { until: world.now().plus(100) };
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), json(&lock)).await.status, 204);
    answers.push(("locked", world.login(&owner).await));

    assert_eq!(answers[0].1.code(), "nothing-opens");
    for (reason, answer) in &answers {
        assert_eq!(answer.everything(), answers[0].1.everything(), "{reason}");
    }
}

/// What a request makes the storage look for.
async fn looked_for(world: &World, storage: &MemoryStorage, path: &str, body: Body) -> (Answer, Vec<&'static str>) {
    let _ = storage.take_notes();
    let answer = world.send("POST", path, None, body).await;
    (answer, storage.take_notes())
}

#[tokio::test]
async fn a_locked_or_erased_vault_costs_the_storage_what_none_costs() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::on(storage.clone(), server::Limits::default()).await;
    let (locked, erased, taken) = (world.owner(1).await, world.owner(2).await, world.owner(3).await);
    let erasure = json(&ErasureRequest { when: ErasureTime::InSevenDays });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&erased.token), erasure).await.status, 204);
    let lock = json(&LockRequest { until: world.now().plus(8 * 86_400) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&locked.token), lock).await.status, 204);
    world.clock.advance(7 * 86_400);

    let unknown = json(&world.login_request(&person(9)).await);
    let (expected, reads) = looked_for(&world, &storage, routes::SESSIONS, unknown).await;
    assert_eq!(expected.code(), "nothing-opens");
    let wrong_key = crate::world::Owner { key: person(9).key, ..taken.clone() };
    for owner in [&locked, &erased, &wrong_key] {
        let login = json(&world.login_request(owner).await);
        let (answer, looked) = looked_for(&world, &storage, routes::SESSIONS, login).await;
        assert_eq!((answer.everything(), looked), (expected.everything(), reads.clone()));
    }

    let mut other = world.creation(&taken).await;
    other.manifest.0[0] ^= 1;
    let (expected, reads) = looked_for(&world, &storage, routes::VAULTS, json(&other)).await;
    assert_eq!(expected.code(), "already-exists");
    let foreign = crate::world::Owner { vault: VaultId([9; 16]), ..taken.clone() };
    for owner in [&locked, &erased, &foreign] {
        let creation = json(&world.creation(owner).await);
        let (answer, looked) = looked_for(&world, &storage, routes::VAULTS, creation).await;
        assert_eq!((answer.everything(), looked), (expected.everything(), reads.clone()));
    }
}

#[tokio::test]
async fn a_failed_login_uses_up_its_challenge() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let good = world.login_request(&owner).await;
    let bad = LoginRequest { signature: Signature([7; 64]), ..good.clone() };
    assert_eq!(world.send("POST", routes::SESSIONS, None, json(&bad)).await.code(), "nothing-opens");
    assert_eq!(world.send("POST", routes::SESSIONS, None, json(&good)).await.code(), "nothing-opens");
}

#[tokio::test]
async fn a_login_opens_the_vault_with_its_newest_manifest() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    assert_eq!(world.commit(&owner, 1, &[], &[]).await.status, 204);
    let opened: OpenedVault = world.login(&owner).await.json();
    assert_eq!(opened.vault, owner.vault);
    assert_eq!(opened.keyslot.0, vec![1; 100]);
    assert_eq!((opened.manifest.version.0, opened.manifest.record.0), (2, vec![1; 200]));
    assert_eq!((opened.erased_at, opened.now), (None, world.now()));
    let token = opened.session.expose_text();
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&token), Body::None).await.status, 200);
    assert_eq!(world.send("DELETE", routes::CURRENT_SESSION, Some(&token), Body::None).await.status, 204);
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&token), Body::None).await.code(), "session-ended");
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.status, 200, "the other");
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_and_in_any_case_after_twelve_hours() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let mut lived = 0;
    while lived + 1_700 < limits::SESSION_SECONDS {
        world.clock.advance(1_700);
        lived += 1_700;
        assert_eq!(world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.status, 200);
    }
    world.clock.advance(limits::SESSION_SECONDS - lived);
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.code(), "session-ended");

    let owner = world.owner(2).await;
    world.clock.advance(limits::SESSION_IDLE_SECONDS);
    assert_eq!(world.send("GET", routes::MANIFEST, Some(&owner.token), Body::None).await.code(), "session-ended");
}

#[tokio::test]
async fn tokens_that_are_none_end_in_the_same_answer() {
    let world = World::new().await;
    world.owner(1).await;
    let none = world.send("GET", routes::MANIFEST, None, Body::None).await;
    assert_eq!(none.code(), "session-ended");
    for token in ["x", "", &"A".repeat(43), &"A".repeat(44), "a b"] {
        let answer = world.send("GET", routes::MANIFEST, Some(token), Body::None).await;
        assert_eq!(answer.everything(), none.everything(), "{token}");
    }
}

#[tokio::test]
async fn a_lock_ends_every_session_and_opens_by_itself() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let other: OpenedVault = world.login(&owner).await.json();
    for until in [UnixSeconds(0), world.now(), world.now().plus(limits::LOCK_SECONDS + 1)] {
        let lock = json(&LockRequest { until });
        assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), lock).await.code(), "malformed");
    }
    let lock = json(&LockRequest { until: world.now().plus(1_000) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), lock).await.status, 204);
    for token in [&owner.token, &other.session.expose_text()] {
        assert_eq!(world.send("GET", routes::MANIFEST, Some(token), Body::None).await.code(), "session-ended");
    }
    world.clock.advance(999);
    assert_eq!(world.login(&owner).await.code(), "nothing-opens");
    world.clock.advance(1);
    assert_eq!(world.login(&owner).await.status, 200);
}
