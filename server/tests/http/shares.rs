//! MR-01 to MR-10: a share is exactly the chosen blobs, for the chosen time and number of openings.

use crate::world::{Answer, Body, Given, Owner, World, json, share_request};
use std::sync::Arc;
use storage::{Storage, memory::MemoryStorage};
use wallet_api::{
    BlobId, ComputerToken, PieceIndex, ShareId, SpokenSlot, UnixSeconds, limits, routes,
    shares::{CreateShareRequest, OpenShareRequest, OpenedShare, Openings, ShareStatus, SharesResponse, SpokenRecord},
};

/// A vault with the live blobs 10 and 11, and the pending blob 12.
async fn owner_with_blobs(world: &World) -> (Owner, [BlobId; 3]) {
    let owner = world.owner(1).await;
    let blobs = [
        world.upload(&owner, 10, b"ten").await,
        world.upload(&owner, 11, b"eleven").await,
        world.upload(&owner, 12, b"x").await,
    ];
    assert_eq!(world.commit(&owner, 1, &blobs[..2], &[]).await.code(), "204");
    (owner, blobs)
}

async fn list(world: &World, owner: &Owner) -> SharesResponse {
    world.send("GET", routes::SHARES, Some(&owner.token), Body::None).await.json()
}

async fn create(world: &World, owner: &Owner, request: &CreateShareRequest) -> Answer {
    world.send("POST", routes::SHARES, Some(&owner.token), json(request)).await
}

async fn stop(world: &World, owner: &Owner, given: &Given) -> Answer {
    world.send("DELETE", &routes::share(&given.id), Some(&owner.token), Body::None).await
}

#[tokio::test]
async fn a_share_is_opened_receipted_and_read() {
    let world = World::on_disk().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 7, &blobs[..1], Openings::Three).await;
    let opened: OpenedShare = world.open(&given).await.json();
    assert_eq!(opened.bundle.0, vec![7; 500]);
    assert_eq!(opened.expires_at, world.now().plus(86_400));
    assert_eq!(opened.opening_ends_at, world.now().plus(limits::OPENING_SECONDS));
    let token = opened.opening.expose_text();
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.code(), "share-not-available", "no receipt");
    assert_eq!(world.receipt(&given, &token, b"mine").await.code(), "204");
    assert_eq!(world.receipt(&given, &token, b"mine").await.code(), "204", "again");
    assert_eq!(world.receipt(&given, &token, b"other").await.code(), "already-exists");
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.body, b"ten");
    let seen = list(&world, &owner).await;
    let status = &seen.shares[0];
    assert_eq!((&status.share, status.opened, status.openings), (&given.id, 1, Openings::Three));
    assert_eq!((&seen.receipts[0].share, &seen.receipts[0].receipt.0[..]), (&given.id, &b"mine"[..]));
    assert_eq!(seen.now, Some(world.now()));
}

#[tokio::test]
async fn every_reason_that_a_share_is_not_available_gives_the_same_bytes() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = |n| world.share(&owner, n, &blobs[..1], Openings::Once);
    let mut answers = Vec::new();

    let unknown = Given { id: ShareId([99; 16]), access: given(1).await.access };
    answers.push(("unknown", world.open(&unknown).await));
    let good = given(2).await;
    answers.push(("wrong token", world.open(&Given { access: unknown.access.clone(), ..good.clone() }).await));
    answers.push(("no text of a token", world.open(&Given { access: "x".into(), ..good.clone() }).await));
    let openings = routes::openings(&good.id);
    answers.push(("no token", world.send("POST", &openings, None, Body::None).await));
    let token = world.open_with_receipt(&good).await;
    answers.push(("used up", world.open(&good).await));
    answers.push(("the session as token", world.open(&Given { access: owner.token.clone(), ..good.clone() }).await));
    answers.push(("no id", world.send("POST", "/api/v1/shares/x/openings", Some(&good.access), Body::None).await));

    answers.push(("a blob outside", world.shared_piece(&good, &token, &blobs[1], 0).await));
    answers.push(("a pending blob", world.shared_piece(&good, &token, &blobs[2], 0).await));
    answers.push(("an unknown blob", world.shared_piece(&good, &token, &BlobId([98; 16]), 0).await));
    answers.push(("past the end", world.shared_piece(&good, &token, &blobs[0], 1).await));
    answers.push(("the access token as opening", world.shared_piece(&good, &good.access, &blobs[0], 0).await));
    let other = given(3).await;
    answers.push(("another share's opening", world.shared_piece(&other, &token, &blobs[0], 0).await));
    answers.push(("receipt of another share", world.receipt(&other, &token, b"r").await));
    let odd = format!("/api/v1/shares/{}/blobs/x/pieces/0", good.id);
    answers.push(("no blob id", world.send("GET", &odd, Some(&token), Body::None).await));

    let stopped = given(4).await;
    let late = world.open_with_receipt(&stopped).await;
    stop(&world, &owner, &stopped).await;
    answers.push(("stopped", world.open(&stopped).await));
    answers.push(("stopped, opened before", world.shared_piece(&stopped, &late, &blobs[0], 0).await));
    answers.push(("receipt of a stopped one", world.receipt(&stopped, &late, b"receipt").await));

    assert_eq!(world.shared_piece(&good, &token, &blobs[0], 0).await.status, 200, "it was good until now");
    world.clock.advance(limits::OPENING_SECONDS);
    answers.push(("opening over", world.shared_piece(&good, &token, &blobs[0], 0).await));
    answers.push(("receipt after the opening", world.receipt(&good, &token, b"receipt").await));
    world.clock.advance(86_400);
    answers.push(("expired", world.open(&other).await));

    assert_eq!(answers[0].1.code(), "share-not-available");
    for (reason, answer) in &answers {
        assert_eq!(answer.everything(), answers[0].1.everything(), "{reason}");
    }
}

#[tokio::test]
async fn who_guesses_shares_does_not_keep_the_writer_busy() {
    let storage = Arc::new(MemoryStorage::new());
    let world = World::on(storage.clone(), server::Limits::default()).await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Once).await;
    let unknown = Given { id: ShareId([99; 16]), access: given.access.clone() };
    let guessed = Given { access: owner.token.clone(), ..given.clone() };
    let _ = storage.take_notes();
    for wrong in [&unknown, &guessed] {
        assert_eq!(world.open(wrong).await.code(), "share-not-available");
        assert!(!storage.take_notes().contains(&"write"));
    }
    assert_eq!(world.open(&given).await.status, 200);
    assert!(storage.take_notes().contains(&"write"), "an opening is counted");
    assert_eq!(world.open(&given).await.code(), "share-not-available", "used up");
    assert!(!storage.take_notes().contains(&"write"));
}

#[tokio::test]
async fn a_blob_that_is_gone_is_given_by_no_share() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Any).await;
    let token = world.open_with_receipt(&given).await;
    world.commit(&owner, 2, &[], &blobs[..1]).await;
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.code(), "share-not-available");
    world.commit(&owner, 3, &blobs[..1], &[]).await;
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.status, 200, "brought back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_parallel_openings_of_three_are_exactly_three() {
    let world = World::on_disk().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Three).await;
    assert_eq!(parallel(&world, &given).await, 3);
    let world = world.restart().await;
    assert_eq!(parallel(&world, &given).await, 0);
    assert_eq!(list(&world, &owner).await.shares[0].opened, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_parallel_test_sees_a_storage_that_loses_updates() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::with_lost_updates());
    let world = World::on(storage, server::Limits::default()).await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let mut most = 0;
    for n in 1..10 {
        let given = world.share(&owner, n, &blobs[..1], Openings::Three).await;
        most = most.max(parallel(&world, &given).await);
    }
    assert!(most > 3, "the planted fault was not seen");
}

async fn parallel(world: &World, given: &Given) -> usize {
    let (path, any) = (routes::openings(&given.id), OpenShareRequest::default());
    let tasks: Vec<_> = (0..200)
        .map(|_| tokio::spawn(world.request("POST", &path).bearer_auth(&given.access).json(&any).send()))
        .collect();
    let mut opened = 0;
    for task in tasks {
        match task.await.expect("no panic").expect("an answer").status().as_u16() {
            200 => opened += 1,
            status => assert_eq!(status, 404),
        }
    }
    opened
}

#[tokio::test]
async fn a_spoken_code_is_one_for_each_share_and_goes_with_it() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let (one, two) = (
        world.share(&owner, 1, &blobs[..1], Openings::Any).await,
        world.share(&owner, 2, &blobs[..1], Openings::Any).await,
    );
    let put = async |owner: &Owner, share: &ShareId, slot: u8, size: usize| {
        let body = SpokenRecord { slot: SpokenSlot([slot; 16]), record: vec![slot; size].into() };
        world.send("PUT", &routes::spoken(share), Some(&owner.token), json(&body)).await
    };
    let read =
        async |slot: u8| world.send("GET", &routes::spoken_code(&SpokenSlot([slot; 16])), None, Body::None).await;
    let nothing = read(9).await;
    assert_eq!((nothing.status, nothing.code().as_str()), (404, "share-not-available"));

    assert_eq!(put(&owner, &one.id, 1, 0).await.code(), "malformed");
    assert_eq!(put(&owner, &one.id, 1, limits::SPOKEN_BYTES + 1).await.code(), "malformed");
    assert_eq!(put(&owner, &ShareId([9; 16]), 1, 100).await.code(), "not-found");
    let other = world.owner(2).await;
    assert_eq!(put(&other, &one.id, 1, 100).await.code(), "not-found", "of another vault");
    assert_eq!(put(&owner, &one.id, 1, 100).await.status, 204);
    assert_eq!(put(&owner, &one.id, 1, 100).await.status, 204, "asked twice");
    assert_eq!(put(&owner, &two.id, 1, 100).await.code(), "already-exists");
    let found: SpokenRecord = read(1).await.json();
    assert_eq!(found.record.0, vec![1; 100]);
    assert_eq!(put(&owner, &one.id, 3, 100).await.status, 204);
    assert_eq!(read(1).await.text(), nothing.text(), "the last one stays");
    assert_eq!(list(&world, &owner).await.shares[0].opened, 0, "reading one opens nothing");

    world.send("DELETE", &routes::share(&one.id), Some(&owner.token), Body::None).await;
    assert_eq!(read(3).await.text(), nothing.text(), "stopped");
    assert_eq!(put(&owner, &two.id, 4, 100).await.status, 204);
    world.clock.advance(86_401);
    assert_eq!(read(4).await.text(), nothing.text(), "over");
}

#[tokio::test]
async fn only_the_first_computer_opens_again() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let (given, request) = share_request(1, &blobs[..1], Openings::Any);
    let request = CreateShareRequest { first_computer: true, ..request };
    assert_eq!(create(&world, &owner, &request).await.status, 201);
    assert_eq!(create(&world, &owner, &request).await.status, 201, "asked twice");
    let open = async |computer: Option<u8>| {
        let body = OpenShareRequest { computer: computer.map(|n| ComputerToken([n; 32])) };
        world.send("POST", &routes::openings(&given.id), Some(&given.access), json(&body)).await
    };
    let unknown = Given { id: ShareId([99; 16]), ..given.clone() };
    let refused = world.open(&unknown).await.text();
    assert_eq!(open(None).await.text(), refused, "one that shows nothing never is the first");
    assert_eq!(open(Some(1)).await.status, 200);
    for computer in [None, Some(2), Some(0)] {
        assert_eq!(open(computer).await.text(), refused, "{computer:?}");
    }
    assert_eq!(open(Some(1)).await.status, 200);
    assert_eq!(list(&world, &owner).await.shares[0].opened, 2, "a refusal is no opening");
    assert_eq!(create(&world, &owner, &request).await.status, 201, "asked again, after it was bound");
    let other = CreateShareRequest { first_computer: false, ..request };
    assert_eq!(create(&world, &owner, &other).await.code(), "already-exists", "a condition cannot be taken off");
    // Twenty computers at once: one of them is the first.
    let (given, request) = share_request(2, &blobs[..1], Openings::Any);
    create(&world, &owner, &CreateShareRequest { first_computer: true, ..request }).await;
    let path = routes::openings(&given.id);
    let tasks: Vec<_> = (0..20)
        .map(|n| {
            let body = OpenShareRequest { computer: Some(ComputerToken([n; 32])) };
            tokio::spawn(world.request("POST", &path).bearer_auth(&given.access).json(&body).send())
        })
        .collect();
    let mut opened = 0;
    for task in tasks {
        opened += usize::from(task.await.expect("no panic").expect("an answer").status().as_u16() == 200);
    }
    assert_eq!(opened, 1);
}

#[tokio::test]
async fn nothing_but_the_one_request_counts_as_an_opening() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Once).await;
    let path = routes::openings(&given.id);
    for method in ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        assert_eq!(world.send(method, &path, Some(&given.access), Body::None).await.status, 405, "{method}");
    }
    world.send("GET", "/s", None, Body::None).await;
    let override_method =
        world.request("GET", &path).bearer_auth(&given.access).header("x-http-method-override", "POST");
    assert_eq!(world.finish("GET", &path, override_method).await.status, 405);
    assert_eq!(list(&world, &owner).await.shares[0].opened, 0);
    assert_eq!(world.open(&given).await.status, 200);
}

#[tokio::test]
async fn a_share_gives_only_live_blobs_of_its_vault() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let other = world.owner(2).await;
    for (owner, blob) in [(&owner, &blobs[2]), (&owner, &BlobId([99; 16])), (&other, &blobs[0])] {
        let (_, request) = share_request(1, std::slice::from_ref(blob), Openings::Once);
        assert_eq!(create(&world, owner, &request).await.code(), "wrong-blob-state");
    }
}

#[tokio::test]
async fn a_share_is_made_once_and_has_its_limits() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    type Change = fn(&mut CreateShareRequest);
    let (_, request) = share_request(1, &blobs[..1], Openings::Once);
    let first: ShareStatus = create(&world, &owner, &request).await.json();
    world.clock.advance(10);
    assert_eq!(create(&world, &owner, &request).await.json::<ShareStatus>(), first, "the same request again");
    let changes: [Change; 5] = [
        |r| r.lifetime += 1,
        |r| r.openings = Openings::Any,
        |r| r.bundle.0[0] ^= 1,
        |r| r.blobs.clear(),
        |r| r.access_token_hash.0[0] ^= 1,
    ];
    for change in changes {
        let mut other = request.clone();
        change(&mut other);
        assert_eq!(create(&world, &owner, &other).await.code(), "already-exists");
    }
    let wrong: [(Change, &str); 6] = [
        (|r| r.lifetime = 59, "malformed"),
        (|r| r.lifetime = 31 * 86_400 + 1, "malformed"),
        (|r| r.bundle.0.clear(), "malformed"),
        (|r| r.bundle.0 = vec![0; limits::BUNDLE_BYTES + 1], "too-large"),
        (|r| r.blobs.push(r.blobs[0].clone()), "malformed"),
        (|r| r.blobs = vec![r.blobs[0].clone(); limits::SHARE_BLOBS + 1], "too-large"),
    ];
    for (change, code) in wrong {
        let (_, mut request) = share_request(2, &blobs[..1], Openings::Once);
        change(&mut request);
        assert_eq!(create(&world, &owner, &request).await.code(), code);
    }
}

#[tokio::test]
async fn a_condition_that_the_server_does_not_know_is_refused() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let (_, request) = share_request(1, &blobs[..1], Openings::Once);
    for (key, value) in [("first_computer_only", serde_json::json!(true)), ("openings", serde_json::json!("twice"))] {
        let mut body = serde_json::to_value(&request).expect("JSON");
        body[key] = value;
        assert_eq!(world.send("POST", routes::SHARES, Some(&owner.token), json(&body)).await.code(), "malformed");
    }
    assert!(list(&world, &owner).await.shares.is_empty());
}

#[tokio::test]
async fn a_vault_has_so_many_live_shares() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    for n in 0..limits::VAULT_SHARES {
        world.share(&owner, n as u8, &blobs[..1], Openings::Once).await;
    }
    let (_, request) = share_request(255, &blobs[..1], Openings::Once);
    assert_eq!(create(&world, &owner, &request).await.code(), "too-many-shares");
    world.clock.advance(86_400);
    let owner = Owner { token: login(&world, &owner).await, ..owner };
    assert_eq!(create(&world, &owner, &request).await.code(), "201", "the others ended");
}

async fn login(world: &World, owner: &Owner) -> String {
    world.login(owner).await.json::<wallet_api::sessions::OpenedVault>().session.expose_text()
}

#[tokio::test]
async fn stopping_is_at_once_only_by_the_owner_and_leaves_receipts() {
    let world = World::on_disk().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let other = world.owner(2).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Any).await;
    let token = world.open_with_receipt(&given).await;
    assert_eq!(stop(&world, &other, &given).await.code(), "204", "as if it had none");
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.status, 200, "another vault cannot stop it");
    assert_eq!(stop(&world, &owner, &given).await.code(), "204");
    assert_eq!(stop(&world, &owner, &given).await.code(), "204", "twice is no error");
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.code(), "share-not-available");
    assert_eq!(list(&world, &owner).await.receipts.len(), 1);

    for n in [2, 3] {
        world.share(&owner, n, &blobs[..1], Openings::Any).await;
    }
    let all = world.send("DELETE", routes::SHARES, Some(&owner.token), Body::None).await;
    assert_eq!(all.code(), "204");
    assert!(list(&world, &owner).await.shares.is_empty());
}

#[tokio::test]
async fn a_locked_vault_keeps_its_shares_open() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Any).await;
    let lock = json(&wallet_api::vaults::LockRequest { until: UnixSeconds(world.now().0 + 1_000) });
    world.send("PUT", routes::LOCK, Some(&owner.token), lock).await;
    let token = world.open_with_receipt(&given).await;
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.status, 200);
}

#[tokio::test]
async fn a_receiver_can_do_nothing_else() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Any).await;
    let token = world.open_with_receipt(&given).await;
    for token in [&token, &given.access] {
        for (method, path) in [
            ("GET", routes::MANIFEST.to_owned()),
            ("GET", routes::SHARES.to_owned()),
            ("DELETE", routes::SHARES.to_owned()),
            ("GET", routes::blob(&blobs[0])),
            ("DELETE", routes::blob(&blobs[0])),
            ("GET", routes::piece(&blobs[0], PieceIndex(0))),
            ("DELETE", routes::ERASURE.to_owned()),
            ("DELETE", routes::CURRENT_SESSION.to_owned()),
        ] {
            assert_eq!(world.send(method, &path, Some(token), Body::None).await.code(), "session-ended", "{path}");
        }
    }
    let opened: OpenedShare = world.open(&given).await.json();
    let token = opened.opening.expose_text();
    for (receipt, code) in
        [(0, "malformed"), (4 * 1024 + 1, "too-large"), (limits::RECEIPT_BYTES, "too-large"), (4 * 1024, "204")]
    {
        assert_eq!(world.receipt(&given, &token, &vec![1; receipt]).await.code(), code, "{receipt}");
    }
}

#[tokio::test]
async fn a_receiver_who_opens_again_and_again_does_not_swell_the_owners_list() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let given = world.share(&owner, 1, &blobs[..1], Openings::Any).await;
    let other = world.share(&owner, 2, &blobs[..1], Openings::Any).await;
    world.open_with_receipt(&other).await;
    let mut tokens = Vec::new();
    for n in 0..53 {
        let opened: OpenedShare = world.open(&given).await.json();
        let token = opened.opening.expose_text();
        assert_eq!(world.receipt(&given, &token, &[n]).await.code(), "204");
        tokens.push(token);
    }
    let seen = list(&world, &owner).await;
    let of_share: Vec<u8> = seen.receipts.iter().filter(|r| r.share == given.id).map(|r| r.receipt.0[0]).collect();
    assert_eq!(of_share, (3..53).collect::<Vec<u8>>(), "the newest fifty");
    assert_eq!(seen.receipts.len(), 51, "another share's stays");
    assert_eq!(seen.shares.iter().find(|share| share.share == given.id).expect("there").opened, 53);
    assert_eq!(world.shared_piece(&given, &tokens[0], &blobs[0], 0).await.status, 200, "its receipt was taken");
    assert_eq!(world.receipt(&given, &tokens[0], &[0]).await.code(), "204", "again");
}

#[tokio::test]
async fn an_opening_ends_with_its_share() {
    let world = World::new().await;
    let (owner, blobs) = owner_with_blobs(&world).await;
    let (given, mut request) = share_request(1, &blobs[..1], Openings::Any);
    request.lifetime = 60;
    create(&world, &owner, &request).await;
    let opened: OpenedShare = world.open(&given).await.json();
    assert_eq!(opened.opening_ends_at, world.now().plus(60));
    let token = opened.opening.expose_text();
    world.receipt(&given, &token, b"r").await;
    world.clock.advance(59);
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.status, 200);
    world.clock.advance(1);
    assert_eq!(world.shared_piece(&given, &token, &blobs[0], 0).await.code(), "share-not-available");
}
