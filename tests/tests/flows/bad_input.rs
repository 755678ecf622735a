//! Bad input has a clear answer and loses nothing.

use crate::document;
use tests::world::{Person, World};
use wallet_api::limits::DOCUMENT_BYTES;
use wallet_client::{ClientError, ReceivedShare};
use wallet_core::shares::Handling;

#[tokio::test]
async fn files_that_are_empty_or_too_large_are_refused_before_anything_is_sent() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let device = wallet.host().clone();
    device.set_network(|_, request| panic!("{} was requested", request.path));
    assert_eq!(wallet.add(document("empty", b"")).await.err(), Some(ClientError::EmptyFile));
    let large = vec![0; usize::try_from(DOCUMENT_BYTES).unwrap() + 30_000_000];
    let too_large = ClientError::TooLarge { limit: DOCUMENT_BYTES };
    assert_eq!(wallet.add(document("large", &large)).await.err(), Some(too_large.clone()));
    let just_too_large = &large[..=usize::try_from(DOCUMENT_BYTES).unwrap()];
    assert_eq!(wallet.add(document("large", just_too_large)).await.err(), Some(too_large));
}

#[tokio::test]
async fn the_largest_file_is_kept() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let largest = vec![7; usize::try_from(DOCUMENT_BYTES).unwrap()];
    let id = wallet.add(document("largest", &largest)).await.unwrap();
    assert!(wallet.original(&id, 0).await.unwrap().bytes == largest);
}

#[tokio::test]
async fn a_full_vault_says_so_and_keeps_what_it_has() {
    let limits = server::Limits { vault_bytes: 100_000, ..server::Limits::default() };
    let world = World::with_limits(limits).await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("fits", &[1; 20_000])).await.unwrap();
    let full = wallet.add(document("does not fit", &[1; 200_000])).await;
    assert_eq!(full.err(), Some(ClientError::VaultFull));
    assert_eq!(wallet.original(&id, 0).await.unwrap().bytes, [1; 20_000]);
    assert_eq!(wallet.manifest().documents().len(), 1);
}

#[tokio::test]
async fn wrong_links_are_told_from_links_that_open_nothing() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![id], 3_600, Handling::Look)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1;
    for broken in ["", "x", &fragment[1..], &fragment[..fragment.len() - 1], &fragment.replace('.', "-")] {
        let opened = ReceivedShare::open(world.device(2), broken, "Fatima", "", None).await;
        assert_eq!(opened.err(), Some(ClientError::BadLink), "{broken}");
    }
    let (share, _) = fragment.split_once('.').unwrap();
    let other_secret = format!("{share}.{}", "A".repeat(22));
    let other_share = format!("{}.{}", "A".repeat(22), fragment.split_once('.').unwrap().1);
    for nothing in [other_secret, other_share] {
        let opened = ReceivedShare::open(world.device(2), &nothing, "Fatima", "", None).await;
        assert_eq!(opened.err(), Some(ClientError::ShareNotAvailable));
    }
    let nameless = ReceivedShare::open(world.device(2), fragment, "  ", "", None).await;
    assert!(matches!(nameless.err(), Some(ClientError::BadInput { .. })));
    assert_eq!(wallet.shares().await.unwrap()[0].receipts.len(), 0, "none of these was an opening");
}

#[tokio::test]
async fn the_same_card_and_story_make_one_wallet_only() {
    let world = World::new().await;
    let (person, _wallet) = world.person(1).await;
    let again = wallet_client::create(world.device(2), &person.handle, &person.secret).await;
    assert_eq!(again.err(), Some(ClientError::AlreadyOpens));
}

#[tokio::test]
async fn a_secret_that_is_too_short_makes_no_wallet() {
    let world = World::new().await;
    let (handle, short) = (Person::new(1).handle, wallet_core::unlock::PicturePhrase::new(vec![1, 2, 3]).unwrap());
    let secret = wallet_core::unlock::Secret::Pictures(short);
    let made = wallet_client::create(world.device(2), &handle, &secret).await;
    assert!(matches!(made.err(), Some(ClientError::BadInput { .. })));
}
