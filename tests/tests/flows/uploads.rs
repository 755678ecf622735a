//! Uploads that are cut off, go on, are stopped, or meet each other: what is stored is the file, whole, and nothing else.

use crate::{document, file};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use tests::host::{Network, TestHost};
use tests::stored::StoredBlob;
use tests::world::World;
use wallet_api::limits::PIECE_BYTES;
use wallet_client::{Body, ClientError, Method, Transport};
use wallet_core::manifest::Document;

/// Bytes that do not repeat, so that no two pieces are alike.
fn content(len: usize, seed: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..len).map(|_| next()).collect()
}

/// Lets so many pieces through, then nothing any more.
fn cut_after(device: &TestHost, pieces: usize) {
    let sent = Cell::new(0);
    device.set_network(move |_, request| {
        if request.method == Method::Put && request.path.contains("/pieces/") {
            sent.set(sent.get() + 1);
        }
        if sent.get() > pieces { Network::LosesRequest } else { Network::Works }
    });
}

fn works(device: &TestHost) {
    device.set_network(|_, _| Network::Works);
}

/// How many pieces were sent, and how many bytes in them.
fn sent(device: &TestHost) -> (usize, usize) {
    let traffic = device.traffic();
    let pieces =
        traffic.iter().filter(|exchange| exchange.what.starts_with("PUT") && exchange.what.contains("/pieces/"));
    pieces.fold((0, 0), |(count, bytes), piece| (count + 1, bytes + piece.sent))
}

/// How many pieces there are where the server keeps blobs.
fn stored_pieces(world: &World) -> usize {
    world.stored_pieces()
}

#[tokio::test]
async fn an_upload_goes_on_after_a_reload_and_on_another_device() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let bytes = content(3_000_000, 1);
    let pieces = bytes.len() / PIECE_BYTES + 1;
    let mut stored = 0;
    for device in 2..6 {
        cut_after(wallet.host(), 3);
        assert_eq!(wallet.add(document("paper", &bytes)).await.err(), Some(ClientError::Offline));
        assert_eq!(sent(wallet.host()).0, 3);
        stored += 3;
        assert_eq!(stored_pieces(&world), stored, "it went on where it stopped");
        // A page that is loaded again remembers nothing; so does another device.
        world.clock().advance(600);
        wallet = world.open(&person, device).await;
    }
    let id = wallet.add(document("paper", &bytes)).await.unwrap();
    let (count, sent_bytes) = sent(wallet.host());
    let left = pieces + 2 - stored;
    assert!(count <= left + 1, "{count} pieces were sent, {left} were missing");
    assert!(sent_bytes < (left + 1) * PIECE_BYTES);
    assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes, "byte for byte");
    assert_eq!(wallet.manifest().documents().len(), 1);
}

/// All pieces of a blob as they lie on the disk, without their check sums.
fn on_disk(world: &World, blob: &wallet_api::BlobId) -> Vec<u8> {
    world.stored().iter().find(|stored| stored.id == *blob).map(StoredBlob::bytes).unwrap_or_default()
}

#[tokio::test]
async fn twenty_cut_connections_in_the_largest_upload_change_no_byte() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let bytes = content(usize::try_from(wallet_api::limits::DOCUMENT_BYTES).unwrap(), 7);
    let device = wallet.host().clone();
    device.forget_wire();
    // A connection is lost with every fifth piece, on its way or with its answer.
    let (cuts, passed) = (Rc::new(Cell::new(0)), Cell::new(0));
    let counted = Rc::clone(&cuts);
    device.set_network(move |_, request| {
        if !request.path.contains("/pieces/") {
            return Network::Works;
        }
        passed.set(passed.get() + 1);
        match (passed.get() % 5, counted.get()) {
            (4, 0..20) => {
                counted.set(counted.get() + 1);
                if counted.get() % 2 == 0 { Network::LosesAnswer } else { Network::LosesRequest }
            }
            _ => Network::Works,
        }
    });
    let id = wallet.add(document("largest", &bytes)).await.unwrap();
    assert_eq!(cuts.get(), 20);
    let reference = wallet.manifest().document(&id).unwrap().current().original.clone();
    let stored = on_disk(&world, &reference.blob);
    assert_eq!(stored.len() as u64, reference.size);
    let hash: [u8; 32] =
        sha2::Digest::finalize(sha2::Digest::chain_update(<sha2::Sha256 as sha2::Digest>::new(), &stored)).into();
    assert_eq!(hash, reference.sha256.0, "what is on the disk is what was sealed");
    let (count, _) = sent(&device);
    assert!(
        count <= wallet_api::blobs::piece_count(reference.size) as usize + 2 + 10,
        "an answer lost costs one piece"
    );
    let wallet = world.open(&person, 2).await;
    assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes, "byte for byte");
}

#[tokio::test]
async fn after_a_reload_only_what_is_missing_is_sent() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let bytes = content(usize::try_from(wallet_api::limits::DOCUMENT_BYTES).unwrap(), 8);
    wallet.host().forget_wire();
    cut_after(wallet.host(), 60);
    assert_eq!(wallet.add(document("largest", &bytes)).await.err(), Some(ClientError::Offline));
    let (_, before) = sent(wallet.host());
    drop(wallet);
    world.clock().advance(600);
    let mut wallet = world.open(&person, 2).await;
    wallet.host().forget_wire();
    let id = wallet.add(document("largest", &bytes)).await.unwrap();
    let (_, after) = sent(wallet.host());
    let version = wallet.manifest().document(&id).unwrap().current();
    let whole = (version.original.size + version.pages_blob.size + version.preview.size) as usize;
    assert_eq!((before, before + after), (60 * PIECE_BYTES, whole), "not a byte twice");
    assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes);
}

#[tokio::test]
async fn an_upload_that_was_only_announced_begins_anew_whatever_its_size_was() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let bytes = content(600_000, 1);
    // The header has random filler, so the size is another one each time.
    for _ in 0..6 {
        cut_after(wallet.host(), 0);
        assert_eq!(wallet.add(document("paper", &bytes)).await.err(), Some(ClientError::Offline));
    }
    works(wallet.host());
    let id = wallet.add(document("paper", &bytes)).await.unwrap();
    assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes);
}

#[tokio::test]
async fn an_upload_that_finds_a_wrong_first_piece_begins_anew() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let bytes = content(900_000, 1);
    let other = wallet.add(document("other", &content(900_000, 2))).await.unwrap();
    let of_other = Rc::new(RefCell::new(Vec::new()));
    let keep = Rc::clone(&of_other);
    wallet.host().set_tamper(move |path, body| {
        if path.ends_with("/pieces/0") {
            keep.borrow_mut().clone_from(&body);
        }
        body
    });
    wallet.original(&other, 0).await.unwrap();
    wallet.host().set_tamper(|_, body| body);
    cut_after(wallet.host(), 2);
    assert_eq!(wallet.add(document("paper", &bytes)).await.err(), Some(ClientError::Offline));

    type Lie = Box<dyn Fn(Vec<u8>) -> Vec<u8>>;
    let flip = |place: usize| -> Lie {
        Box::new(move |mut body: Vec<u8>| {
            body[place] ^= 1;
            body
        })
    };
    let of_other = of_other.borrow().clone();
    let lies: Vec<(&str, Lie)> = vec![
        ("of another blob", Box::new(move |_| of_other.clone())),
        ("a bit in the header", flip(30)),
        ("a bit behind the header", flip(1_000)),
        ("the last bit", flip(PIECE_BYTES - 1)),
        ("cut", Box::new(|body| body[..PIECE_BYTES - 1].to_vec())),
        ("nothing", Box::new(|_| Vec::new())),
    ];
    for (number, (what, lie)) in lies.into_iter().enumerate() {
        world.clock().advance(600);
        let mut wallet = world.open(&person, 10 + number as u64).await;
        wallet.host().set_tamper(move |path, body| {
            if path.ends_with("/pieces/0") && body.starts_with(b"age-") { lie(body) } else { body }
        });
        let id = wallet.add(document("paper", &bytes)).await.unwrap();
        wallet.host().set_tamper(|_, body| body);
        assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes, "{what}");
        wallet.bin(&[id]).await.unwrap();
        cut_after(wallet.host(), 2);
        assert_eq!(wallet.add(document("paper", &bytes)).await.err(), Some(ClientError::Offline), "for the next");
    }
}

/// A piece of another upload of the same file, which was on its way for long, lands behind the first piece of this one.
#[tokio::test]
async fn two_uploads_of_a_file_are_never_mixed() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let bytes = content(900_000, 1);
    for received in [1_u64, 2, 3] {
        let late = Rc::new(RefCell::new(None));
        let (keep, sent) = (Rc::clone(&late), Cell::new(0_u64));
        wallet.host().set_network(move |_, request| {
            if request.method == Method::Put && request.path.contains("/pieces/") {
                sent.set(sent.get() + 1);
            }
            if sent.get() <= received {
                return Network::Works;
            }
            keep.borrow_mut().get_or_insert_with(|| request.clone());
            Network::LosesRequest
        });
        assert_eq!(wallet.add(document("paper", &bytes)).await.err(), Some(ClientError::Offline));
        works(wallet.host());
        let mut piece = late.take().expect("a piece is on its way");
        let Body::Octets(wrong) = &mut piece.body else { panic!("a piece is bytes") };
        wrong.reverse();
        assert_eq!(wallet.host().send(piece).await.unwrap().status, 200, "the server cannot know");

        let id = wallet.add(document("paper", &bytes)).await.unwrap();
        assert!(wallet.original(&id, 0).await.unwrap().bytes == bytes, "after {received} pieces");
        wallet.bin(&[id]).await.unwrap();
        world.clock().advance(600);
        wallet = world.open(&person, 10 + received).await;
    }
}

#[tokio::test]
async fn a_server_that_says_that_more_has_arrived_than_was_sent_does_not_deceive() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    wallet.host().set_tamper(|path, body| {
        if path.contains("/blobs/") && !path.contains("/pieces/") {
            String::from_utf8(body).unwrap().replace("\"received\":0", "\"received\":2").into_bytes()
        } else {
            body
        }
    });
    let added = wallet.add(document("paper", &content(900_000, 1))).await;
    assert!(added.is_err(), "there is no first piece to go on from");
    assert_eq!(sent(wallet.host()).0, 0);
}

#[tokio::test]
async fn the_same_file_on_two_devices_at_once_is_stored_whole() {
    let world = World::new().await;
    let (person, mut one) = world.person(1).await;
    let mut two = world.open(&person, 2).await;
    for round in 0..6 {
        let bytes = content(1_500_000 + round, 1);
        let (first, second) = tokio::join!(one.add(document("one", &bytes)), two.add(document("two", &bytes)));
        for id in [first.unwrap(), second.unwrap()] {
            one.refresh().await.unwrap();
            assert!(one.original(&id, 0).await.unwrap().bytes == bytes, "round {round}");
        }
        two.refresh().await.unwrap();
    }
    assert_eq!(one.manifest().documents().len(), 12, "two papers each time, as two were added");
}

#[tokio::test]
async fn a_file_that_is_in_the_vault_already_is_another_blob() {
    let world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(wallet.add(document("paper", b"the same")).await.unwrap());
    }
    let all: Vec<_> = wallet.manifest().documents().iter().flat_map(Document::blobs).collect();
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (9, 9));
    let of = |wallet: &wallet_client::Wallet<TestHost>| {
        wallet
            .manifest()
            .documents()
            .iter()
            .map(|document| document.current().original.blob.clone())
            .collect::<Vec<_>>()
    };
    let gone = of(&wallet);
    wallet.bin(&ids).await.unwrap();
    world.clock().advance(32 * 86_400);
    world.run_jobs().await;
    let mut wallet = world.open(&person, 2).await;
    wallet.add(document("something", b"else")).await.unwrap();
    assert_eq!(wallet.manifest().documents().len(), 1, "the others are forgotten");
    wallet.add(document("paper", b"the same")).await.unwrap();
    assert!(of(&wallet).iter().all(|blob| !gone.contains(blob)), "the server does not see that it is the same file");
}

#[tokio::test]
async fn an_upload_that_is_stopped_leaves_nothing() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let bytes = content(1_500_000, 1);
    // Between the first request and the last: six pieces, two small blobs, and the announcements of the three.
    for after in 0..11 {
        let device = wallet.host().clone();
        let stopping = device.clone();
        device.set_network(move |number, _| {
            if number == after {
                stopping.set_stopped(true);
            }
            Network::Works
        });
        let added = wallet.add(document("paper", &bytes)).await;
        assert_eq!(added.err(), Some(ClientError::Stopped), "stopped after {after} requests");
        assert_eq!(stored_pieces(&world), 0, "stopped after {after} requests");
        device.set_stopped(false);
    }
    works(wallet.host());
    wallet.refresh().await.unwrap();
    assert_eq!(wallet.manifest().documents().len(), 0);
    wallet.add(document("paper", &bytes)).await.unwrap();
}

#[tokio::test]
async fn an_upload_is_stopped_while_there_is_no_network_too() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let device = wallet.host().clone();
    let (stopping, asked) = (device.clone(), Cell::new(0));
    device.set_network(move |number, _| {
        asked.set(asked.get() + 1);
        if asked.get() == 5 {
            stopping.set_stopped(true);
        }
        assert!(asked.get() < 12, "it goes on asking");
        if number < 3 { Network::Works } else { Network::LosesRequest }
    });
    let added = wallet.add(document("paper", &content(1_500_000, 1))).await;
    assert_eq!(added.err(), Some(ClientError::Stopped));
    assert!(stored_pieces(&world) > 0, "without network nothing can be dropped");
    world.clock().advance(2 * 86_400);
    world.run_jobs().await;
    assert_eq!(stored_pieces(&world), 0, "so the server does it after a day");
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent_is_refused() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper");
    std::fs::write(&path, content(1_500_000, 1)).unwrap();
    let changing = path.clone();
    wallet.host().set_network(move |number, _| {
        if number == 3 {
            std::fs::write(&changing, content(1_500_000, 2)).unwrap();
        }
        Network::Works
    });
    let original = Box::new(std::fs::File::open(&path).unwrap());
    let new = wallet_client::NewFile { original, ..file("application/pdf", b"") };
    let added = wallet.add(wallet_client::NewDocument { details: document("paper", b"").details, file: new }).await;
    assert_eq!(added.err(), Some(ClientError::Unreadable));
    assert_eq!(wallet.manifest().documents().len(), 0);
}
