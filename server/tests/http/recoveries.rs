//! A keyslot that waits: shown to the owner, refused by the owner, opening for its time only.

use crate::{
    doors::door,
    world::{Answer, Body, Owner, World, json, person},
};
use std::sync::Arc;
use storage::memory::MemoryStorage;
use wallet_api::{
    Signature, limits, routes,
    sessions::{OpenedVault, PendingRecovery},
    vaults::{ErasureRequest, ErasureTime, LockRequest, Wait},
};

const DAY: u64 = 86_400;

/// A vault with a keyslot that waits a week.
async fn with_guardian(world: &World) -> (Owner, Owner) {
    let owner = world.owner(1).await;
    let (guardian, added) = door(&owner, 2, Wait::Week);
    assert_eq!(world.change(&owner, 1, &[added], &[]).await.code(), "204");
    (owner, guardian)
}

async fn shown(world: &World, owner: &Owner) -> Vec<PendingRecovery> {
    world.login(owner).await.json::<OpenedVault>().recoveries
}

async fn owner_session(world: &World, owner: &Owner) -> String {
    world.login(owner).await.json::<OpenedVault>().session.expose_text()
}

fn seconds_to_wait(answer: &Answer) -> u64 {
    assert_eq!(answer.code(), "recovery-waits", "{}", answer.text());
    let seconds = answer.problem().retry_after.expect("says how long");
    assert_eq!(answer.headers["retry-after"], seconds.to_string().as_str());
    seconds
}

#[tokio::test]
async fn an_opening_waits_is_shown_opens_for_a_week_and_then_waits_anew() {
    let world = World::on_disk().await;
    let (owner, guardian) = with_guardian(&world).await;
    assert_eq!(shown(&world, &owner).await, []);
    let start = world.now();
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY);
    let pending = PendingRecovery { slot: guardian.slot.clone(), started_at: start, ready_at: start.plus(7 * DAY) };
    assert_eq!(shown(&world, &owner).await, std::slice::from_ref(&pending));

    world.clock.advance(7 * DAY - 1);
    let world = world.restart().await;
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 1, "coming again changes nothing");
    assert_eq!(shown(&world, &owner).await, std::slice::from_ref(&pending));
    world.clock.advance(1);
    world.server.run_jobs().await;
    for _ in 0..2 {
        let opened: OpenedVault = world.login(&guardian).await.json();
        assert_eq!((opened.keyslot.0, opened.recoveries), (vec![2; 100], vec![pending.clone()]));
    }
    world.clock.advance(limits::RECOVERY_SECONDS - 1);
    world.server.run_jobs().await;
    assert_eq!(world.login(&guardian).await.status, 200, "the last second");
    world.clock.advance(1);
    assert_eq!(shown(&world, &owner).await, [], "over, before the job came by");
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY, "anew");
    world.server.run_jobs().await;
    assert_eq!(shown(&world, &owner).await.first().map(|pending| pending.started_at), Some(world.now()));
    world.clock.advance(14 * DAY);
    assert_eq!(world.server.run_jobs().await, 0);
    assert_eq!(crate::jobs::count(&world, "recoveries").await, 0);
}

#[tokio::test]
async fn openings_are_shown_the_first_to_begin_first() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let doors = [(9, Wait::Month), (3, Wait::Day), (5, Wait::Week)].map(|(n, wait)| door(&owner, n, wait));
    let added: Vec<_> = doors.iter().map(|(_, added)| added.clone()).collect();
    assert_eq!(world.change(&owner, 1, &added, &[]).await.code(), "204");
    for (holder, added) in &doors {
        assert_eq!(seconds_to_wait(&world.login(holder).await), added.wait.seconds());
        world.clock.advance(5);
    }
    let slots: Vec<_> = shown(&world, &owner).await.into_iter().map(|pending| pending.slot.0[0]).collect();
    assert_eq!(slots, [9, 3, 5]);
    assert_eq!(shown(&world, &world.owner(7).await).await, [], "another vault sees none of it");
}

#[tokio::test]
async fn what_is_refused_begins_from_nothing_and_ends_what_it_opened() {
    let world = World::new().await;
    let (owner, guardian) = with_guardian(&world).await;
    let stranger = world.owner(9).await;
    let path = routes::recovery(&guardian.slot);
    let refuse = async |token: &str| world.send("DELETE", &path, Some(token), Body::None).await.code();
    assert_eq!(refuse(&owner.token).await, "204", "there is none");
    world.login(&guardian).await;
    world.clock.advance(60);
    assert_eq!(refuse(&stranger.token).await, "204");
    assert_eq!(shown(&world, &owner).await.len(), 1, "another vault cannot");
    assert_eq!(refuse(&owner.token).await, "204");
    assert_eq!(shown(&world, &owner).await, []);
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY);

    world.clock.advance(7 * DAY);
    let thief = world.login(&guardian).await.json::<OpenedVault>().session.expose_text();
    let owner = Owner { token: owner_session(&world, &owner).await, ..owner };
    let stranger = Owner { token: owner_session(&world, &stranger).await, ..stranger };
    let looks = async |token: &str| world.send("GET", routes::MANIFEST, Some(token), Body::None).await.code();
    assert_eq!(refuse(&stranger.token).await, "204");
    assert_eq!(looks(&thief).await, "200", "another vault cannot end it");
    assert_eq!(refuse(&owner.token).await, "204");
    assert_eq!(looks(&thief).await, "session-ended");
    assert_eq!(looks(&owner.token).await, "200");
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY);
}

#[tokio::test]
async fn refusing_a_keyslot_that_does_not_wait_does_nothing() {
    let world = World::new().await;
    let (owner, _) = with_guardian(&world).await;
    let by_the_same_door = owner_session(&world, &owner).await;
    let path = routes::recovery(&owner.slot);
    assert_eq!(world.send("DELETE", &path, Some(&owner.token), Body::None).await.code(), "204");
    let looked = world.send("GET", routes::MANIFEST, Some(&by_the_same_door), Body::None).await;
    assert_eq!(looked.code(), "200");
    let nonsense = routes::RECOVERY.replace("{slot}", "x");
    assert_eq!(world.send("DELETE", &nonsense, Some(&owner.token), Body::None).await.code(), "not-found");
    assert_eq!(world.send("DELETE", &path, None, Body::None).await.code(), "session-ended");
}

#[tokio::test]
async fn a_keyslot_that_goes_takes_its_wait_with_it() {
    let world = World::on_disk().await;
    let (owner, guardian) = with_guardian(&world).await;
    world.login(&guardian).await;
    assert_eq!(shown(&world, &owner).await.len(), 1);
    let gone = std::slice::from_ref(&guardian.slot);
    assert_eq!(world.change(&owner, 2, &[], gone).await.code(), "204");
    assert_eq!(shown(&world, &owner).await, []);
    assert_eq!(world.login(&guardian).await.everything(), world.login(&person(9)).await.everything());
    let (_, again) = door(&owner, 2, Wait::Week);
    assert_eq!(world.change(&owner, 3, &[again], &[]).await.code(), "204");
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY, "what was begun is not taken over");
}

#[tokio::test]
async fn nothing_begins_without_the_right_proof_or_while_the_vault_is_shut() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::on(storage.clone(), server::Limits::default()).await;
    let (owner, guardian) = with_guardian(&world).await;
    let unknown = world.login(&person(9)).await;
    let mut forged = world.login_request(&guardian).await;
    forged.signature = Signature([7; 64]);
    let mut old = world.login_request(&guardian).await;
    old.nonce.0[0] ^= 1;
    for request in [forged, old] {
        let answer = world.send("POST", routes::SESSIONS, None, json(&request)).await;
        assert_eq!(answer.everything(), unknown.everything());
    }
    assert_eq!(shown(&world, &owner).await, []);

    let lock = json(&LockRequest { until: world.now().plus(DAY) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), lock).await.code(), "204");
    let (unknown_login, login) =
        (json(&world.login_request(&person(9)).await), json(&world.login_request(&guardian).await));
    let _ = storage.take_notes();
    let unknown = world.send("POST", routes::SESSIONS, None, unknown_login).await;
    let expected = storage.take_notes();
    let locked = world.send("POST", routes::SESSIONS, None, login).await;
    assert_eq!((locked.everything(), storage.take_notes()), (unknown.everything(), expected), "the same work");
    world.clock.advance(DAY);
    assert_eq!(shown(&world, &owner).await, [], "nothing began while it was locked");
    assert_eq!(seconds_to_wait(&world.login(&guardian).await), 7 * DAY, "the same proof begins it now");

    let owner = Owner { token: owner_session(&world, &owner).await, ..owner };
    let erase = json(&ErasureRequest { when: ErasureTime::InSevenDays });
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&owner.token), erase).await.code(), "204");
    world.clock.advance(7 * DAY);
    assert_eq!(world.login(&guardian).await.everything(), unknown.everything(), "erased: the wait opens nothing");
}

#[tokio::test]
async fn a_lock_ends_what_waits_and_its_owner_sees_the_next_one() {
    let world = World::new().await;
    let (owner, guardian) = with_guardian(&world).await;
    world.login(&guardian).await;
    let lock = json(&LockRequest { until: world.now().plus(8 * DAY) });
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), lock).await.code(), "204");
    world.clock.advance(7 * DAY);
    assert_eq!(world.login(&guardian).await.everything(), world.login(&person(9)).await.everything());
    world.clock.advance(DAY);
    let begun = world.login(&guardian).await;
    assert_eq!((begun.status, begun.code()), (409, "recovery-waits".to_owned()), "it begins from nothing");
    assert_eq!(shown(&world, &owner).await.len(), 1);
}
