//! What every store of pieces must do; a store's tests call [`check`] with a function that makes an empty one.
//!
//! Each case is a function of its own, so that a failure names it.

use crate::{BlobError, BlobStore, Writing};
use std::{io, path::Path, sync::Arc};
use storage::PieceTag;
use wallet_api::{BlobId, PieceIndex};

/// Changes what is stored, as a failing disk would: makes the change to the bytes of every object.
pub type Damage = dyn Fn(&Change) + Send + Sync;

/// One change of what is stored.
pub type Change = dyn Fn(&mut Vec<u8>);

/// A store to be checked.
pub struct Subject {
    /// The store, empty.
    pub store: Arc<dyn BlobStore>,
    /// How what it stores is damaged; none for a store that does not outlive the program.
    pub damage: Option<Box<Damage>>,
}

/// Runs every case, each on an empty store of its own.
///
/// # Panics
/// When the store breaks the contract.
pub async fn check<F, Fut>(make: F)
where
    F: Fn() -> Fut,
    Fut: Future<Output = Subject>,
{
    macro_rules! cases {
        ($($case:ident),* $(,)?) => { $({
            let subject = make().await;
            $case(&subject.store).await;
        })* };
    }
    cases!(
        what_is_put_is_read_until_it_is_deleted,
        two_writings_of_a_piece_do_not_touch_each_other,
        what_was_written_without_a_tag_is_found,
        a_piece_may_be_empty_or_as_large_as_pieces_get,
        ids_may_be_any_bytes,
        each_blob_is_listed_once,
        a_deletion_takes_all_pieces_and_no_others,
        what_came_after_a_listing_stays,
        blobs_are_put_and_deleted_at_the_same_time,
        a_ping_leaves_nothing,
    );
    damaged_pieces_are_never_given_out(make().await).await;
}

/// Changes every file under a folder that has something in it (locks have not): damage for stores that keep files.
///
/// # Errors
/// When the folder cannot be read or written.
pub fn rewrite_files(folder: &Path, change: &Change) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rewrite_files(&path, change)?;
        } else {
            let mut bytes = std::fs::read(&path)?;
            if !bytes.is_empty() {
                change(&mut bytes);
                std::fs::write(&path, bytes)?;
            }
        }
    }
    Ok(())
}

/// Deletes all writings of a blob that there are at this moment.
///
/// # Errors
/// As [`BlobStore::writings`] and [`BlobStore::delete`].
pub async fn delete_all(store: &(impl BlobStore + ?Sized), blob: &BlobId) -> Result<(), BlobError> {
    store.delete(blob, &store.writings(blob).await?).await
}

/// Bytes that are no text, so that no store takes them for one.
const TAG: PieceTag = PieceTag([0xfe, 0, 0xff, 0xc3, 0x28, b'/', 0, 1]);
const OTHER: PieceTag = PieceTag([2; 8]);

fn id(first: u8, last: u8) -> BlobId {
    let mut bytes = [first; 16];
    bytes[15] = last;
    BlobId(bytes)
}

async fn put(store: &Arc<dyn BlobStore>, blob: &BlobId, piece: u32, tag: PieceTag, bytes: &[u8]) {
    store.put_piece(blob, PieceIndex(piece), tag, bytes.to_vec()).await.expect("puts");
}

async fn read(store: &Arc<dyn BlobStore>, blob: &BlobId, piece: u32, tag: PieceTag) -> Option<Vec<u8>> {
    match store.read_piece(blob, PieceIndex(piece), tag).await {
        Ok(bytes) => Some(bytes),
        Err(BlobError::Missing) => None,
        Err(error @ (BlobError::Full | BlobError::Damaged | BlobError::Io(_))) => panic!("cannot read: {error}"),
    }
}

async fn what_is_put_is_read_until_it_is_deleted(store: &Arc<dyn BlobStore>) {
    let blob = id(0xab, 1);
    assert_eq!(read(store, &blob, 0, TAG).await, None);
    put(store, &blob, 0, TAG, &[1; 100]).await;
    put(store, &blob, 1, TAG, &[2; 10]).await;
    assert_eq!(read(store, &blob, 0, TAG).await, Some(vec![1; 100]));
    assert_eq!(read(store, &blob, 1, TAG).await, Some(vec![2; 10]));
    assert_eq!(read(store, &blob, 2, TAG).await, None);
    delete_all(&**store, &blob).await.expect("deletes");
    delete_all(&**store, &blob).await.expect("deletes nothing");
    assert_eq!(read(store, &blob, 0, TAG).await, None);
    assert_eq!(store.list(0xab).await.expect("lists"), []);
    put(store, &blob, 0, OTHER, &[3]).await;
    assert_eq!(read(store, &blob, 0, OTHER).await, Some(vec![3]), "a deletion is not remembered");
}

async fn two_writings_of_a_piece_do_not_touch_each_other(store: &Arc<dyn BlobStore>) {
    let blob = id(2, 1);
    put(store, &blob, 0, TAG, &[1]).await;
    put(store, &blob, 0, OTHER, &[2]).await;
    assert_eq!(read(store, &blob, 0, TAG).await, Some(vec![1]));
    for blob in [&blob, &blob, &id(3, 1)] {
        store.delete(blob, &[Writing { piece: PieceIndex(0), tag: OTHER }]).await.expect("deletes, or nothing");
    }
    assert_eq!(read(store, &blob, 0, TAG).await, Some(vec![1]));
    assert_eq!(read(store, &blob, 0, OTHER).await, None);
}

async fn what_was_written_without_a_tag_is_found(store: &Arc<dyn BlobStore>) {
    let (blob, none) = (id(4, 1), PieceTag([0; 8]));
    put(store, &blob, 1, none, &[1]).await;
    put(store, &blob, 1, TAG, &[2]).await;
    assert_eq!(read(store, &blob, 1, none).await, Some(vec![1]));
}

async fn a_piece_may_be_empty_or_as_large_as_pieces_get(store: &Arc<dyn BlobStore>) {
    let blob = id(5, 1);
    let large: Vec<u8> = (0..256 * 1024_u32).map(|n| n.to_le_bytes()[0] ^ n.to_le_bytes()[1]).collect();
    put(store, &blob, 0, TAG, &large).await;
    put(store, &blob, 1, TAG, &[]).await;
    assert!(read(store, &blob, 0, TAG).await == Some(large), "a large piece is another one");
    assert_eq!(read(store, &blob, 1, TAG).await, Some(Vec::new()));
}

async fn ids_may_be_any_bytes(store: &Arc<dyn BlobStore>) {
    let mut text = *b"../a b/%2F?#\\'\"\n";
    text[15] = 0;
    for blob in [BlobId([0; 16]), BlobId([0xff; 16]), BlobId(text), id(0, 0x2f)] {
        put(store, &blob, 0, TAG, blob.as_bytes()).await;
        assert_eq!(read(store, &blob, 0, TAG).await, Some(blob.as_bytes().to_vec()));
        assert!(store.list(blob.as_bytes()[0]).await.expect("lists").contains(&blob));
    }
}

async fn each_blob_is_listed_once(store: &Arc<dyn BlobStore>) {
    for blob in 0..7 {
        for piece in 0..5 {
            put(store, &id(0x1a, blob), piece, TAG, &[blob]).await;
        }
        put(store, &id(0x1a, blob), 0, OTHER, &[blob]).await;
    }
    put(store, &id(0x1b, 0), 0, TAG, &[0]).await;
    put(store, &id(0xa1, 0), 0, TAG, &[0]).await;
    let mut ids = store.list(0x1a).await.expect("lists");
    ids.sort_unstable();
    assert_eq!(ids, (0..7).map(|blob| id(0x1a, blob)).collect::<Vec<_>>());
    assert_eq!(store.list(0x1b).await.expect("lists"), [id(0x1b, 0)]);
    assert_eq!(store.list(0x1c).await.expect("lists"), []);
}

async fn a_deletion_takes_all_pieces_and_no_others(store: &Arc<dyn BlobStore>) {
    let (blob, beside) = (id(6, 1), id(6, 2));
    for piece in 0..12 {
        put(store, &blob, piece, TAG, &[1]).await;
        put(store, &blob, piece, OTHER, &[1]).await;
    }
    put(store, &beside, 0, TAG, &[2]).await;
    delete_all(&**store, &blob).await.expect("deletes");
    for piece in 0..12 {
        assert_eq!(read(store, &blob, piece, TAG).await, None);
        assert_eq!(read(store, &blob, piece, OTHER).await, None);
    }
    assert_eq!(store.list(6).await.expect("lists"), [beside]);
}

async fn what_came_after_a_listing_stays(store: &Arc<dyn BlobStore>) {
    let blob = id(9, 1);
    put(store, &blob, 0, TAG, &[1]).await;
    put(store, &blob, 1, PieceTag([0; 8]), &[2]).await;
    let mut before = store.writings(&blob).await.expect("lists");
    before.sort_unstable();
    let tagged = Writing { piece: PieceIndex(0), tag: TAG };
    assert_eq!(before, [tagged, Writing { piece: PieceIndex(1), tag: PieceTag([0; 8]) }]);
    put(store, &blob, 0, OTHER, &[3]).await;
    store.delete(&blob, &before).await.expect("deletes");
    assert_eq!(read(store, &blob, 0, OTHER).await, Some(vec![3]));
    assert_eq!(store.writings(&blob).await.expect("lists"), [Writing { piece: PieceIndex(0), tag: OTHER }]);
    assert_eq!(store.writings(&id(9, 2)).await.expect("lists"), []);
}

async fn blobs_are_put_and_deleted_at_the_same_time(store: &Arc<dyn BlobStore>) {
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let store = Arc::clone(store);
            tokio::spawn(async move {
                let (stays, goes) = (id(7, n), id(7, n + 100));
                for piece in 0..4 {
                    put(&store, &stays, piece, TAG, &[n]).await;
                    put(&store, &goes, piece, TAG, &[n]).await;
                }
                delete_all(&*store, &goes).await.expect("deletes");
                assert_eq!(read(&store, &stays, 3, TAG).await, Some(vec![n]));
                assert_eq!(read(&store, &goes, 3, TAG).await, None);
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no task panics");
    }
    let mut ids = store.list(7).await.expect("lists");
    ids.sort_unstable();
    assert_eq!(ids, (0..8).map(|n| id(7, n)).collect::<Vec<_>>());
}

async fn a_ping_leaves_nothing(store: &Arc<dyn BlobStore>) {
    store.ping().await.expect("can write");
    for first in 0..=255 {
        assert_eq!(store.list(first).await.expect("lists"), []);
    }
}

async fn damaged_pieces_are_never_given_out(subject: Subject) {
    let Subject { store, damage: Some(damage) } = subject else { return };
    let blob = id(8, 1);
    let changes: [&Change; 6] = [
        &|bytes| bytes[3] ^= 1,
        &|bytes| *bytes.last_mut().expect("is not empty") ^= 0x80,
        &|bytes| bytes.truncate(bytes.len() - 1),
        &|bytes| bytes.truncate(10),
        &Vec::clear,
        &|bytes| bytes.push(0),
    ];
    for change in changes {
        put(&store, &blob, 0, TAG, &[7; 50]).await;
        damage(change);
        assert!(matches!(store.read_piece(&blob, PieceIndex(0), TAG).await, Err(BlobError::Damaged)));
    }
    put(&store, &blob, 0, TAG, &[7; 50]).await;
    assert_eq!(read(&store, &blob, 0, TAG).await, Some(vec![7; 50]), "a damaged piece can be replaced");
}
