//! File requests and deposits; MU-08, MU-09: places and bytes are counted before they come; MU-11: deposits are append only;
//! MR-06: unknown, over, closed, full: one answer; MR-10: a depositor learns nothing of the vault.

use crate::world::{Answer, Body, Owner, START, World, json};
use server::Limits;
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use storage::{Storage, memory::MemoryStorage};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use wallet_api::{
    AccessToken, AccessTokenHash, BlobId, DepositId, PieceIndex, RequestId,
    limits::{BLOB_BYTES, DEPOSIT_DAYS, DEPOSIT_WAIT_SECONDS, PIECE_BYTES, VAULT_REQUESTS},
    requests::*,
    routes,
};

/// A file request as its depositors know it.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) id: RequestId,
    pub(crate) access: String,
}

pub(crate) fn ask(n: u8, files: u32, bytes: u64) -> (Asked, CreateFileRequest) {
    let access = AccessToken([n; 32]);
    let request = CreateFileRequest {
        request: RequestId([n; 16]),
        access_token_hash: AccessTokenHash(Sha256::digest(access.as_bytes()).into()),
        invitation: vec![n; 500].into(),
        lifetime: 86_400,
        room: Room { files, bytes },
    };
    (Asked { id: request.request.clone(), access: access.expose_text() }, request)
}

async fn create(world: &World, owner: &Owner, request: &CreateFileRequest) -> Answer {
    world.send("POST", routes::FILE_REQUESTS, Some(&owner.token), json(request)).await
}

/// The file request number `n`.
pub(crate) async fn asked(world: &World, owner: &Owner, n: u8, files: u32, bytes: u64) -> Asked {
    let (asked, request) = ask(n, files, bytes);
    assert_eq!(create(world, owner, &request).await.code(), "201");
    asked
}

pub(crate) async fn look(world: &World, asked: &Asked) -> Answer {
    world.send("GET", &routes::open_request(&asked.id), Some(&asked.access), Body::None).await
}

pub(crate) async fn begin(world: &World, asked: &Asked, n: u8, size: u64) -> Answer {
    let path = routes::deposit(&asked.id, &DepositId([n; 16]));
    world.send("PUT", &path, Some(&asked.access), json(&BeginDepositRequest { size })).await
}

pub(crate) async fn give_up(world: &World, asked: &Asked, n: u8) -> Answer {
    let path = routes::deposit(&asked.id, &DepositId([n; 16]));
    world.send("DELETE", &path, Some(&asked.access), Body::None).await
}

pub(crate) async fn put(world: &World, asked: &Asked, n: u8, piece: u32, bytes: &[u8]) -> Answer {
    let path = routes::deposit_piece(&asked.id, &DepositId([n; 16]), PieceIndex(piece));
    world.send("PUT", &path, Some(&asked.access), Body::Piece(bytes.to_vec())).await
}

/// Deposits bytes as deposit number `n`.
pub(crate) async fn deposit(world: &World, asked: &Asked, n: u8, bytes: &[u8]) {
    assert_eq!(begin(world, asked, n, bytes.len() as u64).await.code(), "200");
    for (place, piece) in (0..).zip(bytes.chunks(PIECE_BYTES)) {
        assert_eq!(put(world, asked, n, place, piece).await.code(), "200");
    }
}

pub(crate) async fn inbox(world: &World, owner: &Owner) -> InboxResponse {
    world.send("GET", routes::FILE_REQUESTS, Some(&owner.token), Body::None).await.json()
}

async fn login(world: &World, owner: &Owner) -> Owner {
    let opened: wallet_api::sessions::OpenedVault = world.login(owner).await.json();
    Owner { token: opened.session.expose_text(), ..owner.clone() }
}

pub(crate) const MB: u64 = 1_000_000;

#[tokio::test]
async fn a_deposit_lands_in_the_inbox_and_leaves_it() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 2, MB).await;
    let open: OpenFileRequest = look(&world, &asked).await.json();
    assert_eq!((open.invitation.0, open.left), (vec![1; 500], Room { files: 2, bytes: MB }));
    assert_eq!((open.expires_at, open.now), (START.plus(86_400), START));

    let bytes: Vec<u8> = (0..PIECE_BYTES + 77).map(|n| n as u8).collect();
    let size = bytes.len() as u64;
    assert_eq!(begin(&world, &asked, 5, size).await.json::<DepositStatus>(), DepositStatus { size, received: 0 });
    assert_eq!(inbox(&world, &owner).await.inbox, [], "not whole yet");
    let left = Room { files: 1, bytes: MB - size };
    assert_eq!(inbox(&world, &owner).await.requests[0].left, left, "its place is taken already");
    assert_eq!(put(&world, &asked, 5, 0, &bytes[..PIECE_BYTES]).await.json::<DepositStatus>().received, 1);
    assert_eq!(put(&world, &asked, 5, 0, &bytes[..PIECE_BYTES]).await.json::<DepositStatus>().received, 1, "again");
    assert_eq!(put(&world, &asked, 5, 0, &vec![9; PIECE_BYTES]).await.code(), "already-exists", "write once");
    assert_eq!(put(&world, &asked, 5, 1, b"short").await.code(), "malformed");
    assert_eq!(begin(&world, &asked, 5, size).await.json::<DepositStatus>().received, 1, "an answer was lost");
    assert_eq!(put(&world, &asked, 5, 1, &bytes[PIECE_BYTES..]).await.json::<DepositStatus>().received, 2);

    let seen = inbox(&world, &owner).await;
    assert_eq!(seen.requests, [FileRequestStatus { request: asked.id.clone(), expires_at: START.plus(86_400), left }]);
    let [item] = &seen.inbox[..] else { panic!("one deposit") };
    assert_eq!((&item.request, item.size, item.day), (&asked.id, size, START.day()));
    for (place, piece) in (0..).zip(bytes.chunks(PIECE_BYTES)) {
        let path = routes::piece(&item.blob, PieceIndex(place));
        assert_eq!(world.send("GET", &path, Some(&owner.token), Body::None).await.body, piece);
    }
    let world = world.restart().await;
    assert_eq!(inbox(&world, &owner).await, seen, "durable");
    let drop = async || world.send("DELETE", &routes::blob(&item.blob), Some(&owner.token), Body::None).await.code();
    assert_eq!((drop().await, drop().await), ("204".to_owned(), "not-found".to_owned()));
    let after = inbox(&world, &owner).await;
    assert_eq!((after.inbox, after.requests[0].left), (vec![], left), "its place stays used");
}

#[tokio::test]
async fn over_closed_full_and_unknown_are_one_answer_everywhere() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let unknown = ask(9, 1, MB).0;
    let mut over = ask(1, 1, MB).1;
    over.lifetime = 60;
    assert_eq!(create(&world, &owner, &over).await.code(), "201");
    let over = ask(1, 1, MB).0;
    let closed = asked(&world, &owner, 2, 1, MB).await;
    let close = routes::file_request(&closed.id);
    assert_eq!(world.send("DELETE", &close, Some(&owner.token), Body::None).await.code(), "204");
    assert_eq!(world.send("DELETE", &close, Some(&owner.token), Body::None).await.code(), "204", "twice is no error");
    let full = asked(&world, &owner, 3, 1, MB).await;
    deposit(&world, &full, 1, b"the only one").await;
    let live = asked(&world, &owner, 4, 1, MB).await;
    world.clock.advance(60);

    let expected = look(&world, &unknown).await;
    assert_eq!((expected.code().as_str(), expected.status), ("request-not-available", 404));
    let with_other_token = Asked { access: unknown.access.clone(), ..live.clone() };
    for asked in [&over, &closed, &full, &with_other_token] {
        assert_eq!(look(&world, asked).await.everything(), expected.everything());
        assert_eq!(begin(&world, asked, 7, 5).await.everything(), expected.everything());
        assert_eq!(put(&world, asked, 7, 0, b"bytes").await.everything(), expected.everything());
    }
    assert_eq!(begin(&world, &live, 7, MB + 1).await.everything(), expected.everything(), "no room for it");
    for (method, path) in [
        ("GET", routes::open_request(&live.id)),
        ("PUT", routes::deposit(&live.id, &DepositId([7; 16]))),
        ("PUT", routes::deposit_piece(&live.id, &DepositId([7; 16]), PieceIndex(0))),
        ("DELETE", routes::deposit(&live.id, &DepositId([7; 16]))),
    ] {
        let answer = world.send(method, &path, None, Body::None).await;
        assert_eq!(answer.everything(), expected.everything(), "{method} {path} without a token");
        let answer = world.send(method, &path, Some(&owner.token), Body::None).await;
        assert_eq!(answer.everything(), expected.everything(), "{method} {path} with the owner's session");
    }
    let bad = world.send("GET", "/api/v1/requests/x", Some(&live.access), Body::None).await;
    assert_eq!(bad.everything(), expected.everything());
    world.server.run_jobs().await;
    assert_eq!(look(&world, &over).await.everything(), expected.everything(), "purged");
    assert_eq!(look(&world, &live).await.code(), "200");
}

#[tokio::test]
async fn a_file_request_ends_while_something_arrives() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let (one, two) = (asked(&world, &owner, 1, 2, MB).await, asked(&world, &owner, 2, 2, MB).await);
    for asked in [&one, &two] {
        deposit(&world, asked, 1, b"whole").await;
        assert_eq!(begin(&world, asked, 2, 5).await.code(), "200");
    }
    let close = routes::file_request(&one.id);
    assert_eq!(world.send("DELETE", &close, Some(&owner.token), Body::None).await.code(), "204");
    assert_eq!(crate::jobs::count(&world, "deposits").await, 3, "at once");
    assert_eq!(put(&world, &one, 2, 0, b"later").await.code(), "request-not-available");
    world.clock.advance(86_400);
    assert_eq!(put(&world, &two, 2, 0, b"later").await.code(), "request-not-available");
    assert_eq!(world.server.run_jobs().await, 0);
    let owner = login(&world, &owner).await;
    let seen = inbox(&world, &owner).await;
    assert_eq!((seen.requests.len(), seen.inbox.len()), (0, 2), "what was whole stays");
    assert_eq!(crate::jobs::count(&world, "blobs").await, 2);
}

#[tokio::test]
async fn limits_of_a_file_request_hold() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 3, 100_000).await;
    assert_eq!(begin(&world, &asked, 1, 0).await.code(), "malformed");
    assert_eq!(begin(&world, &asked, 1, BLOB_BYTES + 1).await.code(), "too-large");
    assert_eq!(begin(&world, &asked, 1, 60_000).await.code(), "200");
    assert_eq!(begin(&world, &asked, 1, 60_001).await.code(), "request-not-available", "the same one, larger");
    assert_eq!(begin(&world, &asked, 2, 40_001).await.code(), "request-not-available", "more bytes than are left");
    assert_eq!(begin(&world, &asked, 2, 39_999).await.code(), "200");
    assert_eq!(begin(&world, &asked, 3, 1).await.code(), "200");
    assert_eq!(begin(&world, &asked, 4, 1).await.code(), "request-not-available", "neither place nor bytes");
    assert_eq!(put(&world, &asked, 2, 0, &vec![1; 40_000]).await.code(), "malformed", "more than was announced");
    assert_eq!(put(&world, &asked, 2, 0, &vec![1; PIECE_BYTES + 1]).await.code(), "too-large");
    assert_eq!(put(&world, &asked, 2, 1, b"x").await.code(), "wrong-blob-state", "not the next one");
    assert_eq!(put(&world, &asked, 9, 0, b"x").await.code(), "request-not-available", "a deposit that is none");

    for (what, change) in [
        ("no file", (|r| r.room.files = 0) as fn(&mut CreateFileRequest)),
        ("21 files", |r| r.room.files = 21),
        ("no bytes", |r| r.room.bytes = 0),
        ("too many bytes", |r| r.room.bytes = 20 * BLOB_BYTES + 1),
        ("a short life", |r| r.lifetime = 59),
        ("a long life", |r| r.lifetime = 31 * 86_400 + 1),
        ("no invitation", |r| r.invitation = vec![].into()),
    ] {
        let mut request = ask(2, 1, MB).1;
        change(&mut request);
        assert_eq!(create(&world, &owner, &request).await.code(), "malformed", "{what}");
    }
    let mut large = ask(2, 1, MB).1;
    large.invitation = vec![1; 8 * 1024 + 1].into();
    assert_eq!(create(&world, &owner, &large).await.code(), "too-large");
    let mut more = serde_json::to_value(ask(2, 1, MB).1).expect("JSON");
    more["needs_signature"] = true.into();
    let answer = world.send("POST", routes::FILE_REQUESTS, Some(&owner.token), json(&more)).await;
    assert_eq!(answer.code(), "malformed", "a condition that is not understood");
}

#[tokio::test]
async fn making_one_twice_is_making_it_once_and_a_vault_has_so_many() {
    let world = World::new().await;
    let (owner, other) = (world.owner(1).await, world.owner(2).await);
    let request = ask(1, 2, MB).1;
    let first = create(&world, &owner, &request).await;
    deposit(&world, &ask(1, 2, MB).0, 1, b"one").await;
    let again = create(&world, &owner, &request).await;
    assert_eq!((first.code(), again.code()), ("201".to_owned(), "201".to_owned()));
    assert_eq!(again.json::<FileRequestStatus>().left.files, 1, "as it is now");
    let changed = CreateFileRequest { invitation: vec![9; 9].into(), ..request.clone() };
    assert_eq!(create(&world, &owner, &changed).await.code(), "already-exists");
    assert_eq!(create(&world, &other, &request).await.code(), "already-exists");
    assert_eq!(inbox(&world, &other).await.inbox, [], "nothing of another vault");
    let close = routes::file_request(&request.request);
    assert_eq!(world.send("DELETE", &close, Some(&other.token), Body::None).await.code(), "204");
    assert_eq!(look(&world, &ask(1, 2, MB).0).await.code(), "200", "nobody else can close it");

    for n in 2..=u8::try_from(VAULT_REQUESTS).expect("small") {
        assert_eq!(create(&world, &owner, &ask(n, 1, MB).1).await.code(), "201");
    }
    assert_eq!(create(&world, &owner, &ask(200, 1, MB).1).await.code(), "too-many-file-requests");
    assert_eq!(create(&world, &other, &ask(200, 1, MB).1).await.code(), "201");
}

/// A depositor whose browser broke down leaves a place for the next one; one who never finishes does not hold it.
#[tokio::test]
async fn a_place_is_free_again_when_it_is_given_up_or_left() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 1, MB).await;
    let size = 3 * PIECE_BYTES as u64;
    assert_eq!(begin(&world, &asked, 1, size).await.code(), "200");
    assert_eq!(look(&world, &asked).await.code(), "request-not-available", "the only place is taken");
    assert_eq!(give_up(&world, &asked, 1).await.code(), "204");
    assert_eq!(give_up(&world, &asked, 1).await.code(), "204", "twice is no error");
    assert_eq!(begin(&world, &asked, 2, size).await.code(), "200");
    for piece in 0..2 {
        world.clock.advance(DEPOSIT_WAIT_SECONDS - 1);
        assert_eq!(put(&world, &asked, 2, piece, &vec![1; PIECE_BYTES]).await.code(), "200", "slow, but it comes");
    }
    assert_eq!(begin(&world, &asked, 3, size).await.code(), "request-not-available");
    world.clock.advance(DEPOSIT_WAIT_SECONDS);
    assert_eq!(look(&world, &asked).await.code(), "200", "it waited too long");
    assert_eq!(begin(&world, &asked, 3, size).await.code(), "200");
    assert_eq!(put(&world, &asked, 2, 2, &vec![1; PIECE_BYTES]).await.code(), "request-not-available");
    assert_eq!(crate::jobs::count(&world, "blobs").await, 1);
    for piece in 0..3 {
        assert_eq!(put(&world, &asked, 3, piece, &vec![1; PIECE_BYTES]).await.code(), "200");
    }
    assert_eq!(give_up(&world, &asked, 3).await.code(), "wrong-blob-state", "what is whole cannot be taken back");
    let owner = login(&world, &owner).await;
    assert_eq!(inbox(&world, &owner).await.inbox.len(), 1);
}

#[tokio::test]
async fn beginning_again_and_again_comes_to_an_end() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 2, MB).await;
    let mut begun = 0;
    while begin(&world, &asked, begun, MB / 2).await.status == 200 {
        assert_eq!(give_up(&world, &asked, begun).await.code(), "204");
        begun += 1;
    }
    assert_eq!(begun, 20);
    assert_eq!(
        look(&world, &asked).await.code(),
        "request-not-available",
        "it is full, and says so before a file is chosen"
    );
    assert_eq!(inbox(&world, &owner).await.requests[0].left, Room { files: 0, bytes: MB });
}

#[tokio::test]
async fn a_vault_without_room_is_like_a_file_request_without_room() {
    let world = World::with(Limits { vault_bytes: 200_000, ..Limits::default() }).await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 5, MB).await;
    world.upload(&owner, 10, &[1; 100_000]).await;
    let refused = begin(&world, &asked, 1, 100_000).await;
    assert_eq!(refused.everything(), look(&world, &ask(9, 1, MB).0).await.everything());
    assert_eq!(begin(&world, &asked, 1, 90_000).await.code(), "200");
    assert_eq!(begin(&world, &asked, 2, 90_000).await.code(), "request-not-available", "reserved before it came");
    let own = wallet_api::blobs::AnnounceBlobRequest { size: 20_000, how: wallet_api::blobs::Announcement::Anew };
    let own = world.send("PUT", &routes::blob(&BlobId([11; 16])), Some(&owner.token), json(&own)).await;
    assert_eq!(own.code(), "quota-exceeded", "for the owner's own too");
}

/// MU-08. What is not allowed is refused without a byte of the body.
#[tokio::test]
async fn a_refusal_does_not_wait_for_the_body() {
    let world = World::new().await;
    let unknown = ask(9, 1, MB).0;
    let path = routes::deposit_piece(&unknown.id, &DepositId([1; 16]), PieceIndex(0));
    for token in [unknown.access.as_str(), "x"] {
        let mut stream = tokio::net::TcpStream::connect(world.server.addr).await.expect("connects");
        let head = format!(
            "PUT {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n\
             content-type: application/octet-stream\r\ncontent-length: {PIECE_BYTES}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.expect("writes");
        let mut answer = vec![0; 12];
        let reading = stream.read_exact(&mut answer);
        tokio::time::timeout(Duration::from_secs(5), reading).await.expect("at once").expect("an answer");
        assert_eq!(answer, b"HTTP/1.1 404");
    }
}

#[tokio::test]
async fn a_locked_vault_takes_deposits_and_an_erased_one_does_not() {
    let world = World::new().await;
    let (owner, gone) = (world.owner(1).await, world.owner(2).await);
    let (asked, of_gone) = (asked(&world, &owner, 1, 2, MB).await, asked(&world, &gone, 2, 2, MB).await);
    let lock = wallet_api::vaults::LockRequest { until: START.plus(3_600) };
    assert_eq!(world.send("PUT", routes::LOCK, Some(&owner.token), json(&lock)).await.code(), "204");
    deposit(&world, &asked, 1, b"while it is locked").await;
    deposit(&world, &of_gone, 1, b"before").await;
    let erase = wallet_api::vaults::ErasureRequest { when: wallet_api::vaults::ErasureTime::Now };
    assert_eq!(world.send("PUT", routes::ERASURE, Some(&gone.token), json(&erase)).await.code(), "204");
    assert_eq!(look(&world, &of_gone).await.code(), "request-not-available");
    world.clock.advance(3_600);
    let owner = login(&world, &owner).await;
    assert_eq!(inbox(&world, &owner).await.inbox.len(), 1);
}

#[tokio::test]
async fn deposits_lie_in_the_inbox_for_their_time() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 2, MB).await;
    deposit(&world, &asked, 1, b"whole").await;
    world.clock.advance((DEPOSIT_DAYS - 1) * 86_400);
    assert_eq!(world.server.run_jobs().await, 0);
    let seen = inbox(&world, &login(&world, &owner).await).await;
    assert_eq!(seen.inbox.len(), 1, "longer than any pending blob");
    world.clock.advance(86_400);
    assert_eq!(world.server.run_jobs().await, 0);
    assert_eq!(inbox(&world, &login(&world, &owner).await).await.inbox, []);
    for table in ["blobs", "deposits", "deposited", "requests", "doomed_files"] {
        assert_eq!(crate::jobs::count(&world, table).await, 0, "{table}");
    }
}

/// MR-10. Everything that a depositor is ever told, field by field.
#[tokio::test]
async fn a_depositor_learns_nothing_of_the_vault() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 2, MB).await;
    let names = |answer: &Answer| -> BTreeSet<String> {
        let value: serde_json::Value = answer.json();
        value.as_object().expect("an object").keys().cloned().collect()
    };
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(&look(&world, &asked).await), set(&["invitation", "expires_at", "left", "now"]));
    let begun = begin(&world, &asked, 1, 5).await;
    assert_eq!(names(&begun), set(&["size", "received"]));
    let stored = put(&world, &asked, 1, 0, b"bytes").await;
    assert_eq!(names(&stored), set(&["size", "received"]));
    let blob = &inbox(&world, &owner).await.inbox[0].blob;
    for path in [routes::piece(blob, PieceIndex(0)), routes::blob(blob), routes::FILE_REQUESTS.to_owned()] {
        let answer = world.send("GET", &path, Some(&asked.access), Body::None).await;
        assert_eq!(answer.code(), "session-ended", "{path}: nothing is read with a link");
    }
    for (method, path) in [
        ("GET", routes::deposit(&asked.id, &DepositId([1; 16]))),
        ("GET", routes::deposit_piece(&asked.id, &DepositId([1; 16]), PieceIndex(0))),
        ("DELETE", routes::open_request(&asked.id)),
    ] {
        assert_eq!(world.send(method, &path, Some(&asked.access), Body::None).await.code(), "method-not-allowed");
    }
}

#[tokio::test]
async fn looking_changes_nothing() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let asked = asked(&world, &owner, 1, 1, MB).await;
    for _ in 0..50 {
        assert_eq!(look(&world, &asked).await.code(), "200");
    }
    deposit(&world, &asked, 1, b"still").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_never_exceed_the_places() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    for n in 1..4 {
        let asked = asked(&world, &owner, n, 7, MB).await;
        assert_eq!(parallel(&world, &asked).await, 7);
        let left = inbox(&world, &owner).await.requests[usize::from(n) - 1].left;
        assert_eq!(left, Room { files: 0, bytes: MB - 700 });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_many_see_a_storage_that_loses_updates() {
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::with_lost_updates());
    let world = World::on(storage, Limits::default()).await;
    let owner = world.owner(1).await;
    let mut most = 0;
    for n in 1..10 {
        let asked = asked(&world, &owner, n, 7, MB).await;
        most = most.max(parallel(&world, &asked).await);
    }
    assert!(most > 7, "the planted fault was not seen");
}

/// A hundred beginnings at once; gives how many were taken.
async fn parallel(world: &World, asked: &Asked) -> usize {
    let body = BeginDepositRequest { size: 100 };
    let one = |n: u8| {
        let path = routes::deposit(&asked.id, &DepositId([n; 16]));
        tokio::spawn(world.request("PUT", &path).bearer_auth(&asked.access).json(&body).send())
    };
    let mut taken = 0;
    for task in (0..100).map(one).collect::<Vec<_>>() {
        match task.await.expect("no panic").expect("an answer").status().as_u16() {
            200 => taken += 1,
            status => assert_eq!(status, 404),
        }
    }
    taken
}
