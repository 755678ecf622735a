//! A server that lies: swaps, cuts, rolls back, answers under another key. Each is noticed. (MS-04, MS-14, MS-17 to MS-21)

use crate::document;
use std::cell::RefCell;
use std::rc::Rc;
use tests::world::World;
use wallet_api::sessions::{EvaluateResponse, ManifestRecord, ServerInfo};
use wallet_client::{ClientError, ReceivedShare};
use wallet_core::shares::Handling;

#[tokio::test]
async fn blobs_of_two_papers_cannot_be_swapped() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let one = wallet.add(document("one", &[1; 1_000])).await.unwrap();
    let two = wallet.add(document("two", &[2; 1_000])).await.unwrap();
    let device = wallet.host().clone();
    let kept = Rc::new(RefCell::new(Vec::new()));
    let keep = Rc::clone(&kept);
    device.set_tamper(move |_, body| {
        keep.borrow_mut().clone_from(&body);
        body
    });
    assert!(wallet.original(&two, 0).await.is_ok());
    let of_two = kept.borrow().clone();
    device.set_tamper(move |_, _| of_two.clone());
    assert_eq!(wallet.original(&one, 0).await.err(), Some(ClientError::Tampered));
    assert!(wallet.original(&two, 0).await.is_ok(), "the answer itself is good where it belongs");
}

#[tokio::test]
async fn a_blob_that_was_changed_cut_or_extended_is_refused() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", &[1; 100_000])).await.unwrap();
    let device = wallet.host().clone();
    for place in [0, 20, 200, 5_000, 99_000] {
        device.set_tamper(move |_, mut body| {
            body[place] ^= 1;
            body
        });
        assert_eq!(wallet.original(&id, 0).await.err(), Some(ClientError::Tampered), "bit at {place}");
    }
    device.set_tamper(|_, mut body| {
        body.pop();
        body
    });
    assert_eq!(wallet.original(&id, 0).await.err(), Some(ClientError::Tampered));
    device.set_tamper(|_, mut body| {
        body.push(0);
        body
    });
    assert_eq!(wallet.original(&id, 0).await.err(), Some(ClientError::Tampered));
}

#[tokio::test]
async fn an_older_manifest_is_refused_by_a_device_that_saw_a_newer_one() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let device = wallet.host().clone();
    let old = Rc::new(RefCell::new(Vec::new()));
    let keep = Rc::clone(&old);
    device.set_tamper(move |_, body| {
        keep.borrow_mut().clone_from(&body);
        body
    });
    wallet.refresh().await.unwrap();
    let old: ManifestRecord = serde_json::from_slice(&old.borrow()).unwrap();
    device.set_tamper(|_, body| body);
    wallet.add(document("paper", b"original")).await.unwrap();

    for version in [old.version, wallet.manifest().version(), wallet.manifest().version().next()] {
        let lie = serde_json::to_vec(&ManifestRecord { version, record: old.record.clone() }).unwrap();
        device.set_tamper(move |_, _| lie.clone());
        assert_eq!(wallet.refresh().await, Err(ClientError::Tampered), "as version {version:?}");
    }
    device.set_tamper(|_, body| body);
    assert!(wallet.refresh().await.is_ok());
}

#[tokio::test]
async fn an_evaluation_under_another_key_is_refused_before_anything_else_is_sent() {
    let world = World::new().await;
    let (person, _wallet) = world.person(1).await;
    for flipped in [0, 31, 32, 63, 64, 95] {
        let device = world.device(10 + flipped);
        device.set_tamper(move |path, body| {
            if path != wallet_api::routes::OPRF {
                return body;
            }
            let mut answer: EvaluateResponse = serde_json::from_slice(&body).expect("an evaluation");
            match usize::try_from(flipped).expect("small") {
                at @ 0..32 => answer.evaluated.0[at] ^= 1,
                at => answer.proof.0[at - 32] ^= 1,
            }
            serde_json::to_vec(&answer).expect("plain data")
        });
        world.clock().advance(3_600);
        let opened = wallet_client::open(device.clone(), &person.handle, &person.secret).await;
        assert_eq!(opened.err(), Some(ClientError::Tampered));
        let wire = device.wire();
        assert!(memchr::memmem::find(&wire, wallet_api::routes::CHALLENGES.as_bytes()).is_none(), "it stopped there");
    }
}

#[tokio::test]
async fn a_server_that_shows_another_key_is_found_out() {
    let (world, other) = (World::new().await, World::new().await);
    let (person, _wallet) = world.person(1).await;
    let foreign = wallet_client::create(other.device(1), &person.handle, &person.secret).await.unwrap();
    let foreign_key = foreign.manifest().oprf_keys()[0].public_key.clone();
    let with = |seed, change: fn(&mut ServerInfo, wallet_api::OprfElement)| {
        let (device, key) = (world.device(seed), foreign_key.clone());
        device.set_tamper(move |path, body| {
            if path != wallet_api::routes::SERVER {
                return body;
            }
            let mut info: ServerInfo = serde_json::from_slice(&body).expect("server info");
            change(&mut info, key.clone());
            serde_json::to_vec(&info).expect("plain data")
        });
        device
    };
    let replaced = with(2, |info, key| info.oprf_keys[0].public_key = key);
    let opened = wallet_client::open(replaced, &person.handle, &person.secret).await;
    assert_eq!(opened.err(), Some(ClientError::Tampered));
    // A key under an epoch of its own, behind the true one.
    let added = with(3, |info, public_key| {
        let epoch = wallet_api::OprfEpoch(9);
        info.oprf_keys.push(wallet_api::sessions::OprfPublicKey { epoch, public_key });
    });
    let opened = wallet_client::open(added, &person.handle, &person.secret).await;
    assert_eq!(opened.err(), Some(ClientError::Tampered));
}

#[tokio::test]
async fn a_bundle_of_another_share_does_not_open() {
    let world = World::new().await;
    let (_, mut wallet) = world.person(1).await;
    let id = wallet.add(document("paper", b"original")).await.unwrap();
    let mut fragments = Vec::new();
    for _ in 0..2 {
        let made = wallet.share(crate::story::terms(vec![id.clone()], 3_600, Handling::Look)).await.unwrap();
        fragments.push(made.link.split_once('#').unwrap().1.to_owned());
    }
    let kept = Rc::new(RefCell::new(Vec::new()));
    let (device, keep) = (world.device(2), Rc::clone(&kept));
    device.set_tamper(move |path, body| {
        if path.ends_with("/openings") {
            keep.borrow_mut().clone_from(&body);
        }
        body
    });
    assert!(ReceivedShare::open(device, &fragments[0], "Fatima", "", None).await.is_ok());
    let (device, first) = (world.device(3), kept.borrow().clone());
    device.set_tamper(move |path, body| if path.ends_with("/openings") { first.clone() } else { body });
    let opened = ReceivedShare::open(device.clone(), &fragments[1], "Fatima", "", None).await;
    assert_eq!(opened.err(), Some(ClientError::Tampered));
    assert!(memchr::memmem::find(&device.wire(), b"/receipt").is_none(), "no receipt was sent");
}

/// MS-20. The server forks: what this device saw is not what the other history grew from, however long that is.
#[tokio::test]
async fn another_history_is_refused_also_when_it_is_several_versions_longer() {
    let mut world = World::new().await;
    let (person, mut wallet) = world.person(1).await;
    wallet.add(document("before", b"1")).await.unwrap();
    let fork = world.snapshot().await;
    wallet.add(document("here", b"2")).await.unwrap();
    world.restore(fork).await;
    let mut elsewhere = world.open(&person, 2).await;
    for title in ["there", "and there", "and there too"] {
        elsewhere.add(document(title, b"3")).await.unwrap();
    }
    assert!(elsewhere.manifest().version() > wallet.manifest().version().next());
    // The session is of before the fork, so it is good in both histories.
    assert_eq!(wallet.refresh().await, Err(ClientError::Tampered));
    let mut honest = world.open(&person, 3).await;
    elsewhere.add(document("one more", b"4")).await.unwrap();
    elsewhere.add(document("and another", b"5")).await.unwrap();
    assert_eq!(honest.refresh().await, Ok(()), "several versions later, in the one history");
}
