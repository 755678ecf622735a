//! A store that fails: what is acknowledged can be read, what is not is an error, nothing hangs, and it goes on by
//! itself.

use blobs::{
    BlobError, BlobStore, Patience, S3Blobs, S3Keys, Writing,
    contract::delete_all,
    testing::{Fault, S3Server},
};
use std::{io::ErrorKind, time::Duration};
use storage::PieceTag;
use tokio::time::Instant;
use url::Url;
use wallet_api::{BlobId, PieceIndex};
use zeroize::Zeroizing;

const TAG: PieceTag = PieceTag([9; 8]);
const ALWAYS: u32 = u32::MAX;

/// Answers of a server on the same computer take milliseconds.
fn impatient() -> Patience {
    Patience {
        connect: Duration::from_millis(500),
        request: Duration::from_millis(500),
        retries: Duration::from_millis(700),
        pause: Duration::from_millis(100),
        ping: Duration::from_secs(3),
        page: None,
    }
}

/// What [`impatient`] may take at most, and what a busy computer adds.
const BOUND: Duration = Duration::from_secs(4);

fn open(server: &S3Server, keys: &S3Keys) -> S3Blobs {
    S3Blobs::open(&Url::parse(&server.url()).expect("is a URL"), keys, impatient()).expect("opens")
}

async fn start() -> (S3Server, S3Blobs) {
    let server = S3Server::start().await.expect("a server");
    let store = open(&server, &server.keys());
    (server, store)
}

async fn put(store: &S3Blobs, n: u8) -> Result<(), BlobError> {
    in_time(store.put_piece(&BlobId([n; 16]), PieceIndex(0), TAG, vec![n; 1000])).await
}

async fn read(store: &S3Blobs, n: u8) -> Result<Vec<u8>, BlobError> {
    in_time(store.read_piece(&BlobId([n; 16]), PieceIndex(0), TAG)).await
}

async fn in_time<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(BOUND, work).await.expect("nothing hangs")
}

/// The kind of an error that is the system's, with its sentence.
fn io(error: BlobError) -> (ErrorKind, String) {
    match error {
        BlobError::Io(error) => (error.kind(), error.to_string()),
        BlobError::Full | BlobError::Missing | BlobError::Damaged => panic!("another error: {error}"),
    }
}

/// Everything works again, without anybody doing anything.
async fn goes_on(server: &S3Server, store: &S3Blobs) {
    server.heal();
    in_time(store.ping()).await.expect("can write");
    put(store, 0xee).await.expect("puts");
    assert_eq!(read(store, 0xee).await.expect("reads"), [0xee; 1000]);
    assert!(in_time(store.list(0xee)).await.expect("lists").contains(&BlobId([0xee; 16])));
    in_time(delete_all(store, &BlobId([0xee; 16]))).await.expect("deletes");
    assert!(matches!(read(store, 0xee).await, Err(BlobError::Missing)));
}

/// Every request fails until the fault has passed, and then succeeds; none succeeds while it lasts.
async fn passes(fault: Fault) {
    let (server, store) = start().await;
    put(&store, 0).await.expect("puts");
    put(&store, 8).await.expect("puts");

    server.break_next(2, fault);
    put(&store, 1).await.expect("is tried again");
    server.break_next(2, fault);
    assert_eq!(read(&store, 0).await.expect("is tried again"), [0; 1000]);
    server.break_next(2, fault);
    assert_eq!(in_time(store.list(0)).await.expect("is tried again"), [BlobId([0; 16])]);
    server.break_next(2, fault);
    in_time(delete_all(&store, &BlobId([8; 16]))).await.expect("is tried again");
    server.heal();
    assert_eq!(read(&store, 1).await.expect("acknowledged is readable"), [1; 1000]);
    assert!(matches!(read(&store, 8).await, Err(BlobError::Missing)));

    server.break_next(ALWAYS, fault);
    let begun = Instant::now();
    put(&store, 2).await.expect_err("is not acknowledged");
    assert!(begun.elapsed() >= Duration::from_millis(500), "given up too early");
    read(&store, 0).await.expect_err("cannot be read");
    in_time(store.list(0)).await.expect_err("cannot be listed");
    in_time(delete_all(&store, &BlobId([0; 16]))).await.expect_err("cannot be deleted");
    in_time(store.ping()).await.expect_err("is not ready");
    goes_on(&server, &store).await;
}

#[tokio::test]
async fn a_busy_store_is_waited_for() {
    passes(Fault::Refuse(503, "SlowDown")).await;
}

#[tokio::test]
async fn a_store_with_an_inner_error_is_waited_for() {
    passes(Fault::Refuse(500, "InternalError")).await;
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_none() {
    passes(Fault::Cut).await;
}

#[tokio::test]
async fn a_late_answer_is_waited_for_and_not_for_ever() {
    let late = Fault::Late(Duration::from_secs(60));
    let (server, store) = start().await;
    put(&store, 0).await.expect("puts");
    server.break_next(1, late);
    put(&store, 1).await.expect("is tried again");
    assert_eq!(read(&store, 1).await.expect("acknowledged is readable"), [1; 1000]);
    server.break_next(1, late);
    in_time(delete_all(&store, &BlobId([1; 16]))).await.expect("is tried again");
    server.break_next(ALWAYS, late);
    let (kind, sentence) = io(put(&store, 2).await.expect_err("is not acknowledged"));
    assert_eq!((kind, sentence.as_str()), (ErrorKind::TimedOut, "the store did not answer in time"));
    assert_eq!(io(read(&store, 0).await.expect_err("cannot be read")).0, ErrorKind::TimedOut);
    goes_on(&server, &store).await;
}

#[tokio::test]
async fn a_blob_whose_pieces_stay_is_not_deleted() {
    let (server, store) = start().await;
    let blob = BlobId([3; 16]);
    for piece in 0..4 {
        in_time(store.put_piece(&blob, PieceIndex(piece), TAG, vec![3])).await.expect("puts");
    }
    // The listing succeeds, and two deletions.
    for fault in [Fault::Refuse(403, "AccessDenied"), Fault::Refuse(503, "SlowDown")] {
        server.break_after(3, ALWAYS, fault);
        in_time(delete_all(&store, &blob)).await.expect_err("is not deleted");
        assert_eq!(in_time(list(&server, &store, 3)).await, std::slice::from_ref(&blob));
        in_time(store.put_piece(&blob, PieceIndex(9), TAG, vec![3])).await.expect("puts");
        in_time(store.put_piece(&blob, PieceIndex(8), TAG, vec![3])).await.expect("puts");
    }
    in_time(delete_all(&store, &blob)).await.expect("deletes what is left");
    assert_eq!(in_time(list(&server, &store, 3)).await, []);
    goes_on(&server, &store).await;
}

/// What a healthy store lists.
async fn list(server: &S3Server, store: &S3Blobs, first_byte: u8) -> Vec<BlobId> {
    server.heal();
    store.list(first_byte).await.expect("lists")
}

#[tokio::test]
async fn what_was_changed_on_the_way_is_never_given_out() {
    let (server, store) = start().await;
    put(&store, 0).await.expect("puts");
    for fault in [Fault::Short, Fault::Altered] {
        server.break_next(ALWAYS, fault);
        assert!(matches!(read(&store, 0).await, Err(BlobError::Damaged)), "{fault:?}");
        goes_on(&server, &store).await;
        assert_eq!(read(&store, 0).await.expect("reads"), [0; 1000]);
    }
}

#[tokio::test]
async fn what_was_changed_before_it_came_is_not_acknowledged() {
    let (server, store) = start().await;
    server.break_next(ALWAYS, Fault::AlteredOnTheWay);
    put(&store, 0).await.expect_err("is not acknowledged");
    goes_on(&server, &store).await;
}

#[tokio::test]
async fn a_stranger_who_says_yes_is_not_believed() {
    let (server, store) = start().await;
    put(&store, 1).await.expect("puts");
    server.break_next(ALWAYS, Fault::Stranger);
    let (kind, sentence) = io(put(&store, 0).await.expect_err("is not acknowledged"));
    assert_eq!((kind, sentence.as_str()), (ErrorKind::InvalidData, "the answer is not one of an S3 store"));
    in_time(store.list(0)).await.expect_err("is no listing");
    in_time(store.delete(&BlobId([1; 16]), &[Writing { piece: PieceIndex(0), tag: TAG }]))
        .await
        .expect_err("is not deleted");
    in_time(delete_all(&store, &BlobId([1; 16]))).await.expect_err("is not deleted");
    assert!(matches!(read(&store, 1).await, Err(BlobError::Damaged | BlobError::Io(_))));
    goes_on(&server, &store).await;
}

#[tokio::test]
async fn a_wrong_secret_is_refused_and_said() {
    let (server, store) = start().await;
    put(&store, 0).await.expect("puts");
    let wrong = S3Keys::new("KEYOFTESTS".to_owned(), Zeroizing::new("another secret".to_owned()));
    let wrong = open(&server, &wrong);
    let before = server.requests();
    let (kind, sentence) = io(put(&wrong, 1).await.expect_err("is not acknowledged"));
    assert_eq!(kind, ErrorKind::PermissionDenied);
    assert!(sentence.starts_with("access denied: the secret key"), "{sentence}");
    assert!(!sentence.contains("another secret") && !sentence.contains("KEYOFTESTS"), "{sentence}");
    assert_eq!(server.requests(), before + 1, "what cannot pass is not tried again");
    assert_eq!(io(read(&wrong, 0).await.expect_err("is not given out")).0, ErrorKind::PermissionDenied);
    assert_eq!(
        io(in_time(delete_all(&wrong, &BlobId([0; 16]))).await.expect_err("stays")).0,
        ErrorKind::PermissionDenied
    );
    let stranger = open(&server, &S3Keys::new("NOBODY".to_owned(), Zeroizing::new("another secret".to_owned())));
    assert_eq!(io(in_time(stranger.ping()).await.expect_err("is not ready")).0, ErrorKind::PermissionDenied);
    assert_eq!(read(&store, 0).await.expect("reads"), [0; 1000]);
    assert!(matches!(read(&store, 1).await, Err(BlobError::Missing)));
}

#[tokio::test]
async fn a_full_store_says_so() {
    let (server, store) = start().await;
    for fault in [Fault::Refuse(507, "XMinioStorageFull"), Fault::Refuse(403, "QuotaExceeded")] {
        server.break_next(ALWAYS, fault);
        assert!(matches!(put(&store, 0).await, Err(BlobError::Full)), "{fault:?}");
        goes_on(&server, &store).await;
    }
}

#[tokio::test]
async fn a_missing_bucket_is_no_missing_piece() {
    let (server, store) = start().await;
    server.break_next(ALWAYS, Fault::Refuse(404, "NoSuchBucket"));
    let (_, sentence) = io(read(&store, 0).await.expect_err("cannot be read"));
    assert!(sentence.starts_with("there is no such bucket"), "{sentence}");
    put(&store, 0).await.expect_err("is not acknowledged");
    in_time(store.list(0)).await.expect_err("is no empty listing");
}

#[tokio::test]
async fn a_store_that_is_gone_is_not_waited_for_for_ever() {
    let (server, store) = start().await;
    put(&store, 0).await.expect("puts");
    drop(server);
    let (_, sentence) = io(put(&store, 1).await.expect_err("is not acknowledged"));
    assert!(sentence.starts_with("the store cannot be reached"), "{sentence}");
    read(&store, 0).await.expect_err("cannot be read");
}

#[tokio::test]
async fn a_store_without_a_certificate_is_not_talked_to() {
    let server = S3Server::start().await.expect("a server");
    let url = server.url().replace("endpoint=http", "endpoint=https");
    let store = S3Blobs::open(&Url::parse(&url).expect("is a URL"), &server.keys(), impatient()).expect("opens");
    put(&store, 0).await.expect_err("is not acknowledged");
    assert_eq!(server.requests(), 0);
}
