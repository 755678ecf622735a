//! A newer scan of the same paper keeps the older ones; two devices lose none; a sound is looked at by listening.

use crate::{document, file};
use tests::world::World;
use wallet_api::UnixSeconds;
use wallet_client::{ClientError, NewDocument, NewFile, ReceivedShare};
use wallet_core::manifest::{Details, Document};
use wallet_core::shares::Handling;

#[tokio::test]
async fn a_newer_version_keeps_the_older_ones() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"first")).await.unwrap();
    for bytes in [b"second", b"third."] {
        world.clock().advance(60);
        wallet.add_version(&id, document("paper", bytes).file).await.unwrap();
    }
    let wallet = world.open(&person, 2).await;
    for (version, bytes) in [&b"third."[..], b"second", b"first"].into_iter().enumerate() {
        assert_eq!(wallet.original(&id, version).await.unwrap().bytes, bytes);
        assert_eq!(wallet.pages(&id, version).await.unwrap().files.len(), 2);
    }
    assert_eq!(wallet.original(&id, 3).await.err(), Some(ClientError::NotThere));
    assert_eq!(wallet.pages(&id, 3).await.err(), Some(ClientError::NotThere));
    assert_eq!(wallet.manifest().document(&id).unwrap().added(), tests::world::BEGINNING);
}

#[tokio::test]
async fn a_share_gives_the_newest_version_only() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"first")).await.unwrap();
    world.clock().advance(60);
    wallet.add_version(&id, document("paper", b"second").file).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![id], 3_600, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1;
    let received = ReceivedShare::open(world.device(2), fragment, "Fatima", "", None).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, b"second");
    assert_eq!(received.bundle().blobs().len(), 3);
}

#[tokio::test]
async fn two_devices_that_change_one_paper_at_once_lose_nothing() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let id = one.add(document("paper", b"first")).await.unwrap();
    let mut two = world.open(&person, 2).await;
    world.clock().advance(60);
    one.add_version(&id, document("paper", b"by one").file).await.unwrap();
    one.describe(&id, Details { place: Some(2), ..document("said by one", b"").details }).await.unwrap();
    world.clock().advance(60);
    // Device two knows nothing of that.
    two.add_version(&id, document("paper", b"by two").file).await.unwrap();
    let wallet = world.open(&person, 3).await;
    let paper = wallet.manifest().document(&id).unwrap();
    assert_eq!((paper.details().title.as_str(), paper.details().place), ("said by one", Some(2)));
    for (version, bytes) in [&b"by two"[..], b"by one", b"first"].into_iter().enumerate() {
        assert_eq!(wallet.original(&id, version).await.unwrap().bytes, bytes, "the newest first");
    }
    assert_eq!(wallet.manifest().documents().len(), 1);
}

#[tokio::test]
async fn a_version_for_a_paper_that_is_not_there_is_refused_before_anything_is_sent() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"first")).await.unwrap();
    wallet.bin(std::slice::from_ref(&id)).await.unwrap();
    let device = wallet.host().clone();
    device.set_network(|_, request| panic!("{} was requested", request.path));
    let added = wallet.add_version(&id, document("paper", b"second").file).await;
    assert!(matches!(added, Err(ClientError::BadInput { .. })), "it is in the bin");
    let unknown = "AAAAAAAAAAAAAAAAAAAAAA".parse().unwrap();
    let added = wallet.add_version(&unknown, document("paper", b"second").file).await;
    assert_eq!(added.err(), Some(ClientError::NotThere));
}

#[tokio::test]
async fn when_a_paper_was_added_elsewhere_is_kept_but_never_in_the_future() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let add = |added: u64| NewDocument {
        details: Details::default(),
        file: NewFile { added: Some(UnixSeconds(added)), ..file("text/plain", b"words") },
    };
    let old = wallet.add(add(1_000)).await.unwrap();
    let future = wallet.add(add(u64::MAX)).await.unwrap();
    let added = |id| wallet.manifest().document(id).map(Document::added);
    assert_eq!(added(&old), Some(UnixSeconds(1_000)));
    assert_eq!(added(&future), Some(tests::world::BEGINNING));
}

#[tokio::test]
async fn a_sound_is_listened_to_where_a_paper_is_looked_at() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let sound: Vec<u8> = (0..400_000_u32).map(|at| at.to_le_bytes()[0]).collect();
    let new = NewDocument { details: Details::default(), file: file("audio/webm", &sound) };
    let id = wallet.add(new).await.unwrap();
    let wallet_elsewhere = world.open(&person, 2).await;
    assert_eq!(wallet_elsewhere.original(&id, 0).await.unwrap().bytes, sound);
    let shown = wallet_elsewhere.pages(&id, 0).await.unwrap();
    assert_eq!((shown.media_type.as_str(), shown.files.as_slice()), ("audio/webm", &[sound.clone()][..]));
    let made = wallet.share(crate::story::terms(vec![id], 3_600, Handling::Look)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1;
    let received = ReceivedShare::open(world.device(3), fragment, "Fatima", "", None).await.unwrap();
    assert_eq!(received.original(0).await.err(), Some(ClientError::NotThere));
    let shown = received.pages(0).await.unwrap();
    assert_eq!((shown.media_type.as_str(), shown.files), ("audio/webm", vec![sound]));
    let with_pages = NewFile { pages: vec![vec![1]], ..file("audio/webm", b"sound") };
    let added = wallet.add(NewDocument { details: Details::default(), file: with_pages }).await;
    assert!(matches!(added.err(), Some(ClientError::BadInput { .. })));
}
