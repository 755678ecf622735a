//! The main job, natively: the browser story of `tests/tests/browsers` without the browser.

use crate::document;
use tests::papers;
use tests::world::World;
use wallet_api::shares::Openings;
use wallet_client::{ClientError, ReceivedShare, ShareTerms};
use wallet_core::shares::Handling;

const DAY: u64 = 86_400;

#[tokio::test]
async fn a_wallet_is_made_filled_opened_elsewhere_and_shared_until_the_time_is_over() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let letter = wallet.add(document("Lettre du CPAS", papers::letter())).await.unwrap();
    let photo = wallet.add(document("Photo", papers::photograph())).await.unwrap();
    wallet.end().await.unwrap();

    let mut wallet = world.open(&person, 2).await;
    assert_eq!(wallet.manifest().documents().len(), 2);
    assert_eq!(wallet.original(&letter, 0).await.unwrap().bytes, papers::letter());
    assert_eq!(wallet.original(&photo, 0).await.unwrap().bytes, papers::photograph());
    assert_eq!(wallet.pages(&letter, 0).await.unwrap().files, document("Lettre du CPAS", b"").file.pages);

    let made = wallet.share(terms(vec![letter], DAY, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(world.device(3), &fragment, "Fatima", "CPAS test", None).await.unwrap();
    assert_eq!(received.bundle().documents().len(), 1);
    assert_eq!(received.bundle().documents()[0].title.as_str(), "Lettre du CPAS");
    assert_eq!(received.original(0).await.unwrap().bytes, papers::letter());
    assert_eq!(received.pages(1).await, Err(ClientError::NotThere));

    let seen = wallet.shares().await.unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].receipts[0].as_ref().unwrap().name.as_str(), "Fatima");

    world.clock().advance(DAY + 1);
    assert_eq!(received.pages(0).await, Err(ClientError::ShareNotAvailable));
    let again = ReceivedShare::open(world.device(4), &fragment, "Fatima", "", None).await;
    assert_eq!(again.err(), Some(ClientError::ShareNotAvailable));
}

#[tokio::test]
async fn stopping_a_share_ends_it_at_once_for_an_open_page_too() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let letter = wallet.add(document("Lettre", papers::letter())).await.unwrap();
    let made = wallet.share(terms(vec![letter], DAY, Handling::Look)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(world.device(2), &fragment, "Fatima", "", None).await.unwrap();
    assert!(received.pages(0).await.is_ok());
    wallet.stop_share(&made.share).await.unwrap();
    wallet.stop_share(&made.share).await.unwrap();
    assert_eq!(received.pages(0).await, Err(ClientError::ShareNotAvailable));
    let again = ReceivedShare::open(world.device(3), &fragment, "Fatima", "", None).await;
    assert_eq!(again.err(), Some(ClientError::ShareNotAvailable));
}

#[tokio::test]
async fn a_look_only_share_has_no_way_to_the_original() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let letter = wallet.add(document("Lettre", papers::letter())).await.unwrap();
    let made = wallet.share(terms(vec![letter], DAY, Handling::Look)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(world.device(2), &fragment, "Fatima", "", None).await.unwrap();
    assert!(received.bundle().documents()[0].original.is_none());
    assert_eq!(received.original(0).await.err(), Some(ClientError::NotThere));
}

#[tokio::test]
async fn two_devices_at_once_lose_nothing() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let first = one.add(document("first", b"1")).await.unwrap();
    let mut two = world.open(&person, 2).await;
    let second = two.add(document("second", b"2")).await.unwrap();
    // Device one does not know of the second paper yet, and changes the first.
    let third = one.add(document("third", b"3")).await.unwrap();
    two.bin(std::slice::from_ref(&first)).await.unwrap();
    let third_wallet = world.open(&person, 3).await;
    let manifest = third_wallet.manifest();
    for id in [&first, &second, &third] {
        assert!(manifest.document(id).is_some());
        assert!(third_wallet.original(id, 0).await.is_ok());
    }
    assert!(manifest.document(&first).unwrap().binned().is_some());
}

#[tokio::test]
async fn the_bin_gives_back_for_thirty_days_and_not_longer() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let paper = wallet.add(document("paper", b"original")).await.unwrap();
    let made = wallet.share(terms(vec![paper.clone()], 7 * DAY, Handling::Look)).await.unwrap();
    wallet.bin(std::slice::from_ref(&paper)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(world.device(9), &fragment, "Fatima", "", None).await;
    assert_eq!(received.err(), Some(ClientError::ShareNotAvailable), "a share of a paper in the bin is stopped");

    world.clock().advance(29 * DAY);
    world.run_jobs().await;
    let mut wallet = world.open(&person, 2).await;
    wallet.restore(std::slice::from_ref(&paper)).await.unwrap();
    assert_eq!(wallet.original(&paper, 0).await.unwrap().bytes, b"original");

    wallet.bin(std::slice::from_ref(&paper)).await.unwrap();
    world.clock().advance(32 * DAY);
    world.run_jobs().await;
    let wallet = world.open(&person, 3).await;
    assert_eq!(wallet.original(&paper, 0).await.err(), Some(ClientError::NotThere));
}

#[tokio::test]
async fn a_nickname_and_a_passphrase_open_too_and_forgive_what_fingers_do() {
    let world = World::new().await;
    let handle = wallet_core::unlock::Handle::Nickname("Étoile du Nord".parse().unwrap());
    let secret = wallet_core::unlock::Secret::Passphrase("un petit chat noir dort".parse().unwrap());
    let mut wallet = wallet_client::create(world.device(1), &handle, &secret).await.unwrap();
    wallet.add(document("paper", b"original")).await.unwrap();
    let handle = wallet_core::unlock::Handle::Nickname("  ÉTOILE  du nord".parse().unwrap());
    let secret = wallet_core::unlock::Secret::Passphrase("Un petit  chat noir dort ".parse().unwrap());
    let wallet = wallet_client::open(world.device(2), &handle, &secret).await.unwrap();
    assert_eq!(wallet.manifest().documents().len(), 1);
}

pub(crate) fn terms(
    documents: Vec<wallet_core::documents::DocumentId>,
    lifetime: u64,
    handling: Handling,
) -> ShareTerms {
    ShareTerms {
        documents,
        lifetime,
        openings: Openings::Any,
        handling,
        purpose: "test".parse().unwrap(),
        asks_pin: false,
        first_computer: false,
    }
}
