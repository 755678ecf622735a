//! Ways in and ways back: each opens exactly what it should, and is dead at once when it is removed.

use crate::document;
use server::Clock as _;
use tests::host::TestHost;
use tests::world::{BEGINNING, Person, World};
use wallet_api::UnixSeconds;
use wallet_api::vaults::Wait;
use wallet_client::{ClientError, Wallet, recover};
use wallet_core::manifest::DoorWay;

const DAY: u64 = 86_400;

async fn recovered(world: &World, sheets: &[&str], device: u64) -> Result<Wallet<TestHost>, ClientError> {
    recover(world.device(device), sheets).await
}

/// A new day: the attempts are fresh again.
fn next_day(world: &World) {
    world.clock().advance(DAY);
}

#[tokio::test]
async fn an_old_story_is_dead_at_once_for_new_and_running_sessions() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    wallet.add(document("passport", b"1")).await.unwrap();
    let mut elsewhere = world.open(&person, 2).await;
    let new = Person { secret: Person::new(9).secret, handle: person.handle.clone() };
    let old_door = wallet.opened_by().clone();
    wallet.replace_doors(&new.handle, &new.secret, vec![old_door]).await.unwrap();
    assert_eq!(elsewhere.refresh().await, Err(ClientError::OpenAgain), "the running session");
    assert_eq!(world.try_open(&person, 3).await.err(), Some(ClientError::NothingOpens), "the old story");
    wallet.refresh().await.unwrap();
    assert_eq!(world.open(&new, 4).await.manifest().documents().len(), 1);
}

#[tokio::test]
async fn a_new_card_opens_and_the_lost_one_does_not() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let new = Person::new(2);
    let old = wallet.opened_by().clone();
    wallet.replace_doors(&new.handle, &person.secret, vec![old]).await.unwrap();
    assert_eq!(world.try_open(&person, 3).await.err(), Some(ClientError::NothingOpens));
    let with_new = Person { handle: new.handle, secret: person.secret };
    assert_eq!(world.open(&with_new, 4).await.manifest().doors().len(), 1);
}

#[tokio::test]
async fn a_sheet_brings_everything_back_and_ends_with_a_new_story() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    wallet.add(document("passport", b"1")).await.unwrap();
    let sheet = wallet.add_sheet(Wait::None).await.unwrap().to_string();
    drop(wallet);

    let mut back = recovered(&world, &[&sheet], 2).await.unwrap();
    assert!(back.is_recovered());
    assert_eq!(back.manifest().documents().len(), 1);
    let old = back.manifest().doors().iter().map(|door| door.slot.clone()).collect();
    let new = Person::new(3);
    back.replace_doors(&new.handle, &new.secret, old).await.unwrap();
    assert!(!back.is_recovered());

    assert_eq!(world.try_open(&person, 4).await.err(), Some(ClientError::NothingOpens), "the old story");
    assert_eq!(recovered(&world, &[&sheet], 5).await.err(), Some(ClientError::NothingOpens), "the used sheet");
    assert_eq!(world.open(&new, 6).await.manifest().doors().len(), 1);
}

#[tokio::test]
async fn a_sheet_that_is_not_kept_confirmed_is_dead_and_one_that_is_goes_on() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let sheet = wallet.add_sheet(Wait::None).await.unwrap().to_string();
    let other = wallet.add_sheet(Wait::None).await.unwrap().to_string();
    let slots: Vec<_> = wallet.manifest().doors().iter().map(|door| (door.slot.clone(), door.way.clone())).collect();
    let removed = slots.iter().filter(|(_, way)| matches!(way, DoorWay::Sheet { .. })).map(|(slot, _)| slot);
    let removed: Vec<_> = removed.collect();
    // The newest first; both were made in the same second, so ask which it is.
    wallet.remove_door(removed[0]).await.unwrap();
    let left = [&sheet, &other].map(|digits| async { recovered(&world, &[digits], 3).await.is_ok() });
    let mut opened = 0;
    for one in left {
        opened += usize::from(one.await);
    }
    assert_eq!(opened, 1, "one of two sheets was removed");
    assert!(world.try_open(&person, 4).await.is_ok());
}

#[tokio::test]
async fn any_two_of_three_helpers_open_and_one_alone_does_not() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let sheets = wallet.add_guardians(2, 3, Wait::None).await.unwrap();
    let others = wallet.add_guardians(2, 3, Wait::None).await.unwrap();
    let (sheets, others) = (texts(&sheets), texts(&others));
    // One part is lost, whichever it is.
    for (a, b) in [(0, 1), (0, 2), (2, 1)] {
        assert!(recovered(&world, &[&sheets[a], &sheets[b]], 2).await.unwrap().is_recovered(), "{a} and {b}");
    }
    for wrong in [vec![&sheets[0]], vec![&sheets[0], &sheets[0]], vec![&sheets[0], &others[1]]] {
        let wrong: Vec<&str> = wrong.into_iter().map(String::as_str).collect();
        assert_eq!(recovered(&world, &wrong, 3).await.err(), Some(ClientError::SheetsDoNotFit));
    }
    assert_eq!(
        wallet.add_guardians(1, 3, Wait::None).await.err().map(|e| matches!(e, ClientError::BadInput { .. })),
        Some(true)
    );
}

fn texts(sheets: &[wallet_core::recovery::Sheet]) -> Vec<String> {
    sheets.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_sheet_that_waits_is_seen_and_can_be_refused() {
    let mut world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let sheet = wallet.add_sheet(Wait::Week).await.unwrap().to_string();
    let waits = |seconds| Some(ClientError::RecoveryWaits { seconds });
    assert_eq!(recovered(&world, &[&sheet], 2).await.err(), waits(7 * DAY));
    next_day(&world);
    world.restart().await;
    assert_eq!(recovered(&world, &[&sheet], 2).await.err(), waits(6 * DAY), "coming again does not begin it anew");

    let mut owner = world.open(&person, 3).await;
    let seen = owner.recoveries().to_vec();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].started_at, seen[0].ready_at), (BEGINNING, BEGINNING.plus(7 * DAY)));
    owner.refuse_recovery(&seen[0].slot).await.unwrap();
    assert!(world.open(&person, 4).await.recoveries().is_empty());

    world.clock().advance(6 * DAY);
    assert_eq!(recovered(&world, &[&sheet], 5).await.err(), waits(7 * DAY), "refused: it begins anew");
    world.clock().advance(7 * DAY);
    assert!(recovered(&world, &[&sheet], 6).await.unwrap().is_recovered());
    world.clock().advance(7 * DAY);
    assert_eq!(recovered(&world, &[&sheet], 7).await.err(), waits(7 * DAY), "nobody came in time");
}

#[tokio::test]
async fn a_locked_vault_opens_by_no_way_and_begins_no_wait() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let at_once = wallet.add_sheet(Wait::None).await.unwrap().to_string();
    let later = wallet.add_sheet(Wait::Day).await.unwrap().to_string();
    wallet.lock_until(UnixSeconds(BEGINNING.0 + 2 * DAY)).await.unwrap();
    for sheet in [&at_once, &later] {
        assert_eq!(recovered(&world, &[sheet], 2).await.err(), Some(ClientError::NothingOpens));
    }
    world.clock().advance(2 * DAY + 1);
    assert!(recovered(&world, &[&at_once], 3).await.is_ok());
    assert!(world.open(&person, 4).await.recoveries().is_empty(), "nothing began while it was locked");
}

#[tokio::test]
async fn the_last_door_that_opens_at_once_cannot_go() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    wallet.add_sheet(Wait::Week).await.unwrap();
    let only = wallet.opened_by().clone();
    assert_eq!(wallet.remove_door(&only).await, Err(ClientError::LastDoor));
    let sheet = wallet.add_sheet(Wait::None).await.unwrap().to_string();
    wallet.remove_door(&only).await.unwrap();
    assert_eq!(world.try_open(&person, 2).await.err(), Some(ClientError::NothingOpens));
    assert!(recovered(&world, &[&sheet], 3).await.is_ok());
}

#[tokio::test]
async fn several_vaults_under_one_card_know_nothing_of_each_other() {
    let world = World::new().await;
    let (person, mut first) = world.person(1).await;
    first.add(document("first", b"1")).await.unwrap();
    let other = Person { secret: Person::new(2).secret, handle: person.handle.clone() };
    let mut second = wallet_client::create(world.device(2), &other.handle, &other.secret).await.unwrap();
    second.add(document("second", b"2")).await.unwrap();
    next_day(&world);
    for (who, title) in [(&person, "first"), (&other, "second")] {
        let wallet = world.open(who, 3).await;
        let titles: Vec<&str> = wallet.manifest().documents().iter().map(|d| d.details().title.as_str()).collect();
        assert_eq!(titles, [title]);
        assert_eq!(wallet.manifest().doors().len(), 1);
    }
    let again = wallet_client::create(world.device(4), &other.handle, &other.secret).await;
    assert_eq!(again.err(), Some(ClientError::AlreadyOpens));
    // Both secrets live on their own: changing one leaves the other.
    next_day(&world);
    let mut first = world.open(&person, 5).await;
    let old = first.opened_by().clone();
    first.replace_doors(&person.handle, &Person::new(8).secret, vec![old]).await.unwrap();
    assert!(world.try_open(&other, 6).await.is_ok());
}

#[tokio::test]
async fn the_owner_is_told_once_of_tries_that_were_refused() {
    let world = World::new().await;
    let (person, wallet) = world.person(1).await;
    assert_eq!(wallet.refused_at(), None);
    let sheet = {
        let mut wallet = wallet;
        wallet.add_sheet(Wait::None).await.unwrap().to_string()
    };
    next_day(&world);
    let thief = Person { secret: Person::new(9).secret, handle: person.handle.clone() };
    let mut refused = 0;
    for _ in 0..8 {
        let tried = world.try_open(&thief, 2).await.err();
        refused += usize::from(matches!(tried, Some(ClientError::WaitFirst { .. })));
    }
    assert_eq!(refused, 3);
    // The thief's tries stop neither the sheet (nor a passkey), and nobody is told of a number.
    assert!(recovered(&world, &[&sheet], 3).await.is_ok());
    let when = world.clock().now();
    world.clock().advance(2 * DAY);
    let mut owner = world.open(&person, 4).await;
    assert_eq!(owner.refused_at(), Some(UnixSeconds(when.0 / 60 * 60)));
    owner.see_refusal().await.unwrap();
    assert_eq!(owner.refused_at(), None);
    assert_eq!(world.open(&person, 5).await.refused_at(), None, "told once");
}

#[tokio::test]
async fn tries_that_were_not_refused_are_never_told() {
    let world = World::new().await;
    let (person, _) = world.person(1).await;
    next_day(&world);
    let thief = Person { secret: Person::new(9).secret, handle: person.handle.clone() };
    for _ in 0..4 {
        assert_eq!(world.try_open(&thief, 2).await.err(), Some(ClientError::NothingOpens));
    }
    assert_eq!(world.open(&person, 3).await.refused_at(), None, "it would betray that another vault is in use");
}

#[tokio::test]
async fn two_devices_that_change_doors_at_once_lose_none() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let mut two = world.open(&person, 2).await;
    let first = one.add_sheet(Wait::None).await.unwrap().to_string();
    let second = two.add_sheet(Wait::None).await.unwrap().to_string();
    for sheet in [&first, &second] {
        assert_eq!(recovered(&world, &[sheet], 3).await.unwrap().manifest().doors().len(), 3);
    }
}

#[tokio::test]
async fn what_is_on_a_sheet_never_crosses_the_wire() {
    use wallet_core::recovery::Sheet;
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let sheet = wallet.add_sheet(Wait::None).await.unwrap();
    let digits = sheet.to_string();
    let back = recovered(&world, &[&digits], 2).await.unwrap();
    let Sheet::Recovery(secret) = &sheet else { panic!("a sheet of its own") };
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(secret.expose_secret());
    let found = |wire: &[u8], what: &str| memchr::memmem::find(wire, what.as_bytes()).is_some();
    let slot = wallet.manifest().doors()[0].slot.to_string();
    assert!(found(&wallet.host().wire(), &slot) || found(&back.host().wire(), &slot), "the search finds what is there");
    for wire in [wallet.host().wire(), back.host().wire()] {
        assert!(!found(&wire, &encoded) && !found(&wire, &digits) && !found(&wire, &digits[..12]));
    }
}
