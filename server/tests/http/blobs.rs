//! Blobs and their pieces; AN-10: another vault's blob is like none; MU-08, MU-09: bytes are reserved before they come.

use crate::world::{Answer, Body, Owner, World, json};
use async_trait::async_trait;
use server::{BlobError, BlobStore, Limits, MemoryBlobs, Writing};
use sha2::Digest;
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use storage::{PieceTag, memory::MemoryStorage};
use wallet_api::{
    BlobId, PieceIndex, Sha256,
    blobs::{AnnounceBlobRequest, Announcement, BlobStatus},
    limits::{self, PIECE_BYTES},
    routes,
};

async fn announce(world: &World, owner: &Owner, n: u8, size: u64) -> Answer {
    announce_as(world, owner, n, size, Announcement::Anew).await
}

async fn announce_as(world: &World, owner: &Owner, n: u8, size: u64, how: Announcement) -> Answer {
    let path = routes::blob(&BlobId([n; 16]));
    world.send("PUT", &path, Some(&owner.token), json(&AnnounceBlobRequest { size, how })).await
}

async fn put(world: &World, owner: &Owner, n: u8, piece: u32, bytes: &[u8]) -> Answer {
    let path = routes::piece(&BlobId([n; 16]), PieceIndex(piece));
    world.send("PUT", &path, Some(&owner.token), Body::Piece(bytes.to_vec())).await
}

/// What a server says that has stored these pieces and no other.
fn so_far(pieces: &[&[u8]]) -> Sha256 {
    let begin = [0; 32];
    let grown = |before: [u8; 32], piece: &&[u8]| {
        sha2::Sha256::digest([&before[..], &sha2::Sha256::digest(piece)[..]].concat()).into()
    };
    Sha256(pieces.iter().fold(begin, grown))
}

async fn get(world: &World, owner: &Owner, n: u8, piece: u32) -> Answer {
    let path = routes::piece(&BlobId([n; 16]), PieceIndex(piece));
    world.send("GET", &path, Some(&owner.token), Body::None).await
}

#[tokio::test]
async fn a_blob_comes_in_pieces_and_resumes_after_a_restart() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let bytes: Vec<u8> = (0..PIECE_BYTES * 2 + 100).map(|n| n as u8).collect();
    let pieces: Vec<&[u8]> = bytes.chunks(PIECE_BYTES).collect();
    let size = bytes.len() as u64;
    assert_eq!(announce(&world, &owner, 5, size).await.json::<BlobStatus>(), BlobStatus::empty(size));
    assert_eq!(put(&world, &owner, 5, 0, pieces[0]).await.json::<BlobStatus>().received, 1);
    assert_eq!(get(&world, &owner, 5, 0).await.body, pieces[0], "what has arrived can be read by its owner");
    assert_eq!(get(&world, &owner, 5, 1).await.code(), "wrong-blob-state", "not there yet");

    let world = world.restart().await;
    let status = world.send("GET", &routes::blob(&BlobId([5; 16])), Some(&owner.token), Body::None).await;
    let one = BlobStatus { size, received: 1, so_far: so_far(&pieces[..1]) };
    assert_eq!(status.json::<BlobStatus>(), one);
    assert_eq!(announce(&world, &owner, 5, size).await.json::<BlobStatus>().received, 1, "announced again");
    assert_eq!(put(&world, &owner, 5, 1, pieces[1]).await.json::<BlobStatus>().received, 2);
    assert_eq!(put(&world, &owner, 5, 1, pieces[1]).await.json::<BlobStatus>().received, 2, "acknowledged again");
    assert_eq!(put(&world, &owner, 5, 1, &vec![0xff; PIECE_BYTES]).await.code(), "already-exists", "another one");
    assert_eq!(put(&world, &owner, 5, 2, pieces[2]).await.json::<BlobStatus>().received, 3);
    for (number, piece) in (0..).zip(pieces) {
        assert_eq!(get(&world, &owner, 5, number).await.body, piece, "byte for byte, and not changed by a repetition");
    }
    assert_eq!(get(&world, &owner, 5, 3).await.code(), "not-found");
}

#[tokio::test]
async fn pieces_have_their_order_and_length() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    announce(&world, &owner, 5, PIECE_BYTES as u64 + 10).await;
    assert_eq!(put(&world, &owner, 5, 1, &[0; 10]).await.code(), "wrong-blob-state", "not the next one");
    assert_eq!(put(&world, &owner, 5, 0, &[0; 10]).await.code(), "malformed", "too short");
    assert_eq!(put(&world, &owner, 5, 0, &vec![0; PIECE_BYTES + 1]).await.code(), "too-large");
    assert_eq!(put(&world, &owner, 5, 2, &[0; 10]).await.code(), "wrong-blob-state", "past the end");
    assert_eq!(put(&world, &owner, 5, 0, &vec![0; PIECE_BYTES]).await.code(), "200");
    assert_eq!(put(&world, &owner, 5, 1, &[0; 11]).await.code(), "malformed", "too long");
    assert_eq!(put(&world, &owner, 5, 1, &[0; 10]).await.code(), "200");
    let path = routes::piece(&BlobId([5; 16]), PieceIndex(0));
    let typed = world.request("PUT", &path).bearer_auth(&owner.token).json(&[1]);
    assert_eq!(world.finish("PUT", &path, typed).await.code(), "unsupported-media-type");
}

#[tokio::test]
async fn sizes_and_quota_are_checked_before_any_byte_comes() {
    let world = World::with(Limits { vault_bytes: 3 * 4096, ..Limits::default() }).await;
    let owner = world.owner(1).await;
    assert_eq!(announce(&world, &owner, 1, 0).await.code(), "malformed");
    assert_eq!(announce(&world, &owner, 1, limits::BLOB_BYTES + 1).await.code(), "too-large");
    assert_eq!(announce(&world, &owner, 1, 3 * 4096 + 1).await.code(), "quota-exceeded");
    assert_eq!(announce(&world, &owner, 1, 2 * 4096).await.code(), "200");
    assert_eq!(announce(&world, &owner, 2, 1).await.code(), "200", "one byte takes a block");
    assert_eq!(announce(&world, &owner, 3, 1).await.code(), "quota-exceeded");
    assert_eq!(announce(&world, &owner, 2, 1).await.code(), "200", "again, it takes no more");
    let path = routes::blob(&BlobId([2; 16]));
    assert_eq!(world.send("DELETE", &path, Some(&owner.token), Body::None).await.code(), "204");
    assert_eq!(announce(&world, &owner, 3, 1).await.code(), "200", "room again");
}

#[tokio::test]
async fn a_blob_is_announced_anew_with_another_size_until_its_first_piece() {
    let world = World::with(Limits { vault_bytes: 3 * 4096, ..Limits::default() }).await;
    let owner = world.owner(1).await;
    for size in [4096, 3 * 4096, 100] {
        assert_eq!(announce(&world, &owner, 1, size).await.json::<BlobStatus>(), BlobStatus::empty(size));
    }
    assert_eq!(announce(&world, &owner, 1, 3 * 4096 + 1).await.code(), "quota-exceeded");
    assert_eq!(announce(&world, &owner, 2, 2 * 4096).await.code(), "200", "the first takes one block now");
    assert_eq!(announce(&world, &owner, 1, 4097).await.code(), "quota-exceeded");
    assert_eq!(put(&world, &owner, 1, 0, &[0; 100]).await.code(), "200");
    let status = announce(&world, &owner, 1, 99).await.json::<BlobStatus>();
    assert_eq!((status.size, status.received), (100, 1), "it has begun");
}

#[tokio::test]
async fn whoever_has_seen_the_first_piece_says_the_size_for_good() {
    let world = World::new().await;
    let owner = world.owner(1).await;
    let piece = PIECE_BYTES as u64;
    let resumed = async |size| announce_as(&world, &owner, 5, size, Announcement::Resumed).await;
    assert_eq!(resumed(3 * piece).await.json::<BlobStatus>(), BlobStatus::empty(3 * piece));
    put(&world, &owner, 5, 0, &vec![0; PIECE_BYTES]).await;
    put(&world, &owner, 5, 1, &vec![0; PIECE_BYTES]).await;
    for (size, after) in [(2 * piece - 1, 3 * piece), (2 * piece + 7, 2 * piece + 7), (2 * piece, 2 * piece)] {
        let status = resumed(size).await.json::<BlobStatus>();
        assert_eq!((status.size, status.received), (after, 2), "{size}");
    }
    world.commit(&owner, 1, &[BlobId([5; 16])], &[]).await;
    assert_eq!(resumed(3 * piece).await.json::<BlobStatus>().size, 2 * piece, "it is live");
}

#[tokio::test]
async fn another_vaults_blob_is_like_no_blob_and_its_id_is_taken() {
    let world = World::on_disk().await;
    let (owner, other) = (world.owner(1).await, world.owner(2).await);
    let blob = world.upload(&owner, 5, b"secret").await;
    let unknown = BlobId([6; 16]);
    for method in ["GET", "DELETE"] {
        let foreign = world.send(method, &routes::blob(&blob), Some(&other.token), Body::None).await;
        let none = world.send(method, &routes::blob(&unknown), Some(&other.token), Body::None).await;
        assert_eq!(foreign.code(), "not-found");
        assert_eq!(foreign.everything(), none.everything(), "{method}");
    }
    assert_eq!(get(&world, &other, 5, 0).await.everything(), get(&world, &other, 6, 0).await.everything());
    assert_eq!(put(&world, &other, 5, 0, b"secret").await.code(), "not-found");
    assert_eq!(announce(&world, &other, 5, 6).await.code(), "already-exists");
    let status = announce(&world, &owner, 5, 7).await.json::<BlobStatus>();
    assert_eq!((status.size, status.received), (6, 1), "it goes on as it began");
    assert_eq!(get(&world, &owner, 5, 0).await.body, b"secret");
}

#[tokio::test]
async fn only_a_pending_blob_is_dropped() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let blob = world.upload(&owner, 5, b"a").await;
    world.commit(&owner, 1, std::slice::from_ref(&blob), &[]).await;
    let path = routes::blob(&blob);
    let drop = || world.send("DELETE", &path, Some(&owner.token), Body::None);
    assert_eq!(drop().await.code(), "wrong-blob-state");
    world.commit(&owner, 2, &[], std::slice::from_ref(&blob)).await;
    assert_eq!(drop().await.code(), "wrong-blob-state", "in the bin");
    assert_eq!(get(&world, &owner, 5, 0).await.body, b"a", "still readable");
    let pending = world.upload(&owner, 6, b"b").await;
    assert_eq!(world.send("DELETE", &routes::blob(&pending), Some(&owner.token), Body::None).await.code(), "204");
    assert!(!world.folder().join("blobs/06/06").join("06".repeat(16)).exists());
    assert_eq!(get(&world, &owner, 6, 0).await.code(), "not-found");
    assert_eq!(announce(&world, &owner, 6, 1).await.code(), "200", "the id is free again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_piece_sent_in_parallel_is_stored_once() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    announce(&world, &owner, 5, 100).await;
    let path = routes::piece(&BlobId([5; 16]), PieceIndex(0));
    let sent: Vec<_> = (0..20)
        .map(|n: u8| {
            let request = world.request("PUT", &path).bearer_auth(&owner.token);
            let request = request.header("content-type", "application/octet-stream").body(vec![n; 100]);
            tokio::spawn(async move { (request.send().await.expect("an answer").status().as_u16(), n) })
        })
        .collect();
    let mut answers = Vec::new();
    for task in sent {
        answers.push(task.await.expect("no panic"));
    }
    let first = get(&world, &owner, 5, 0).await.body;
    assert!(first.iter().all(|byte| *byte == first[0]), "one whole piece");
    for (status, n) in answers {
        assert_eq!(status, if n == first[0] { 200 } else { 409 }, "whoever sent another one hears it");
    }
    put(&world, &owner, 5, 0, &[99; 100]).await;
    assert_eq!(get(&world, &owner, 5, 0).await.body, first, "what was acknowledged stays");
    let folder = world.folder().join("blobs/05/05").join("05".repeat(16));
    assert_eq!(std::fs::read_dir(folder).expect("lists").count(), 1, "what does not count is taken away");
}

/// A store whose first write takes a while, and happens even if nobody waits for it any more, like one on a disk.
#[derive(Default)]
struct SlowBlobs {
    inner: Arc<MemoryBlobs>,
    written: AtomicUsize,
    deleted: AtomicUsize,
}

const SLOW: Duration = Duration::from_millis(900);

#[async_trait]
impl BlobStore for SlowBlobs {
    async fn put_piece(
        &self,
        blob: &BlobId,
        piece: PieceIndex,
        tag: PieceTag,
        bytes: Vec<u8>,
    ) -> Result<(), BlobError> {
        let wait = if self.written.fetch_add(1, Ordering::SeqCst) == 0 { SLOW } else { Duration::ZERO };
        let (inner, blob) = (Arc::clone(&self.inner), blob.clone());
        let writing = tokio::spawn(async move {
            tokio::time::sleep(wait).await;
            inner.put_piece(&blob, piece, tag, bytes).await
        });
        writing.await.expect("no panic")
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        self.inner.read_piece(blob, piece, tag).await
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        self.inner.writings(blob).await
    }

    async fn delete(&self, blob: &BlobId, writings: &[Writing]) -> Result<(), BlobError> {
        self.deleted.fetch_add(writings.len(), Ordering::SeqCst);
        self.inner.delete(blob, writings).await
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        self.inner.list(first_byte).await
    }

    async fn ping(&self) -> Result<(), BlobError> {
        self.inner.ping().await
    }
}

#[tokio::test]
async fn a_write_whose_request_was_cut_off_replaces_nothing_that_was_acknowledged() {
    let blobs = Arc::new(SlowBlobs::default());
    let world = World::with_blobs(Arc::new(MemoryStorage::new()), blobs.clone(), Limits::default()).await;
    let owner = world.owner(1).await;
    announce(&world, &owner, 5, 10).await;
    let path = routes::piece(&BlobId([5; 16]), PieceIndex(0));
    let cut = world.request("PUT", &path).bearer_auth(&owner.token).timeout(Duration::from_millis(300));
    let cut = cut.header("content-type", "application/octet-stream").body(vec![1; 10]).send().await;
    assert!(cut.is_err_and(|error| error.is_timeout()), "cut off while its piece was written");
    assert_eq!(blobs.written.load(Ordering::SeqCst), 1, "it had begun");
    assert_eq!(put(&world, &owner, 5, 0, &[2; 10]).await.json::<BlobStatus>().received, 1, "nobody waits for it");
    tokio::time::sleep(SLOW).await;
    assert_eq!(blobs.deleted.load(Ordering::SeqCst), 1, "it came too late, and is taken away");
    assert_eq!(put(&world, &owner, 5, 0, &[1; 10]).await.code(), "already-exists");
    assert_eq!(get(&world, &owner, 5, 0).await.body, [2; 10]);
}

#[tokio::test]
async fn a_piece_that_was_written_for_a_blob_that_is_gone_does_not_count_for_the_next_of_its_id() {
    let blobs = Arc::new(SlowBlobs::default());
    let world = World::with_blobs(Arc::new(MemoryStorage::new()), blobs.clone(), Limits::default()).await;
    let owner = world.owner(1).await;
    announce(&world, &owner, 5, 10).await;
    let path = routes::piece(&BlobId([5; 16]), PieceIndex(0));
    let late = world.request("PUT", &path).bearer_auth(&owner.token);
    let late = late.header("content-type", "application/octet-stream").body(vec![1; 10]).send();
    let late = tokio::spawn(late);
    while blobs.written.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let drop = world.send("DELETE", &routes::blob(&BlobId([5; 16])), Some(&owner.token), Body::None).await;
    assert_eq!(drop.code(), "204");
    assert_eq!(announce(&world, &owner, 5, 10).await.json::<BlobStatus>().received, 0, "it begins anew");
    let late = late.await.expect("no panic").expect("an answer");
    assert_eq!(late.status().as_u16(), 404, "what it was for is gone");
    let status = world.send("GET", &routes::blob(&BlobId([5; 16])), Some(&owner.token), Body::None).await;
    assert_eq!(status.json::<BlobStatus>().received, 0);
    assert_eq!(blobs.inner.writings(&BlobId([5; 16])).await.expect("lists"), [], "and it is taken away");
    assert_eq!(put(&world, &owner, 5, 0, &[2; 10]).await.json::<BlobStatus>().received, 1);
    assert_eq!(get(&world, &owner, 5, 0).await.body, [2; 10]);
}

#[tokio::test]
async fn the_files_of_another_database_are_left_alone() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    world.upload(&owner, 5, b"mine").await;
    let stray = |n: u8| world.folder().join(format!("blobs/{n:02x}/{n:02x}")).join(format!("{n:02x}").repeat(16));
    let leave = |numbers: std::ops::Range<u8>| {
        for n in numbers {
            std::fs::create_dir_all(stray(n)).expect("makes");
            std::fs::write(stray(n).join("0"), [0; 40]).expect("writes");
        }
    };
    leave(0x10..0x18);
    assert_eq!(world.server.run_jobs().await, 0);
    assert!((0x10..0x18).all(|n| !stray(n).exists()), "a few are what a restored backup leaves");
    leave(0x20..0x40);
    assert_eq!(world.server.run_jobs().await, 1, "the job says that it fails");
    assert!((0x20..0x40).all(|n| stray(n).join("0").exists()));
    assert_eq!(get(&world, &owner, 5, 0).await.body, b"mine");
}

#[tokio::test]
async fn a_damaged_file_is_an_error_and_never_an_answer() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    world.upload(&owner, 5, b"ciphertext").await;
    let folder = world.folder().join("blobs/05/05").join("05".repeat(16));
    let file = std::fs::read_dir(folder).expect("lists").next().expect("one file").expect("lists").path();
    let mut bytes = std::fs::read(&file).expect("reads");
    bytes[3] ^= 1;
    std::fs::write(&file, bytes).expect("writes");
    assert_eq!(get(&world, &owner, 5, 0).await.code(), "internal");
}

#[tokio::test]
async fn ids_in_paths_are_parsed_and_nothing_else_reaches_a_file() {
    let world = World::on_disk().await;
    let owner = world.owner(1).await;
    let good = BlobId([5; 16]).to_string();
    for (blob, piece) in [
        ("..%2f..%2fetc%2fpasswd", "0"),
        ("%2e%2e", "0"),
        ("BQUFBQUFBQUFBQUFBQUFBR", "0"),
        ("", "0"),
        (&good[..21], "0"),
        (&good, "00"),
        (&good, "+0"),
        (&good, "-1"),
        (&good, "4294967296"),
        (&good, "%2e"),
        (&good, "%ff"),
    ] {
        let path = format!("/api/v1/vault/blobs/{blob}/pieces/{piece}");
        let answer = world.send("GET", &path, Some(&owner.token), Body::None).await;
        assert_eq!(answer.code(), "not-found", "{path}");
    }
}
