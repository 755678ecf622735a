//! What comes and goes in the source at the worst moment: between a look at its rows and at its files.

use super::spot::{Spot, content, rows, table};
use crate::document;
use async_trait::async_trait;
use blobs::{BlobError, BlobStore, Writing};
use server::copies::{Place, Progress, migrate, verify};
use server::{Opening, SystemRandom};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use storage::contract::sample;
use storage::{Access, CopiedStorage, PieceTag, Row, Value};
use wallet_api::{BlobId, PieceIndex, VaultId};

/// The vault that comes and goes.
const FLEETING: [u8; 16] = [0x55; 16];

/// A store of a server that is at work: with the first piece that is read a vault comes, with a blob; with the first piece of that, it
/// is erased.
struct Restless {
    inner: Arc<dyn BlobStore>,
    storage: Arc<dyn CopiedStorage>,
    has_come: AtomicBool,
}

impl Restless {
    async fn come(&self) {
        let mut filling = self.storage.fill().await.unwrap();
        for name in ["vaults", "blobs"] {
            let (table, mut row): (_, Row) = (table(name), sample(table(name), FLEETING[0]));
            if let Some(erased) = table.at("erased_at") {
                row[erased] = Value::Null;
            }
            if let Some(tags) = table.at("tags") {
                row[tags] = Value::Bytes(vec![5; 8]);
            }
            filling.put(table, &[row]).await.unwrap();
        }
        filling.commit().await.unwrap();
    }

    async fn go(&self) {
        let mut tx = self.storage.begin(Access::Write).await.unwrap();
        tx.as_tx().delete_vault(&VaultId(FLEETING)).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[async_trait]
impl BlobStore for Restless {
    async fn put_piece(&self, _: &BlobId, _: PieceIndex, _: PieceTag, _: Vec<u8>) -> Result<(), BlobError> {
        panic!("nothing is written into a source")
    }

    async fn read_piece(&self, blob: &BlobId, piece: PieceIndex, tag: PieceTag) -> Result<Vec<u8>, BlobError> {
        if blob.0 == FLEETING {
            self.go().await;
            return Err(BlobError::Missing);
        }
        if !self.has_come.swap(true, Ordering::SeqCst) {
            self.come().await;
        }
        self.inner.read_piece(blob, piece, tag).await
    }

    async fn writings(&self, blob: &BlobId) -> Result<Vec<Writing>, BlobError> {
        self.inner.writings(blob).await
    }

    async fn delete(&self, _: &BlobId, _: &[Writing]) -> Result<(), BlobError> {
        panic!("nothing is deleted from a source")
    }

    async fn list(&self, first_byte: u8) -> Result<Vec<BlobId>, BlobError> {
        self.inner.list(first_byte).await
    }

    async fn ping(&self) -> Result<(), BlobError> {
        self.inner.ping().await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_goes_between_a_look_at_its_row_and_at_its_file_is_gone_and_no_fault() {
    let clock = Spot::clock();
    let (mut old, new) = (Spot::small(&clock), Spot::small(&clock));
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    wallet.add(document("paper", &content(1))).await.unwrap();
    old.stop().await;
    let place = old.place(Opening::Use).await;
    let restless = Restless { inner: place.blobs, storage: place.storage.clone(), has_come: AtomicBool::new(false) };
    let from = Place { storage: place.storage.clone(), blobs: Arc::new(restless) };
    let (to, quiet) = (new.place(Opening::Use).await, Progress::quiet());
    let counts = migrate(&from, &to, &SystemRandom, &quiet).await.unwrap();
    assert!(counts.faults.is_empty(), "{counts:?}");
    assert!(counts.deleted > 0, "it was there for a while");
    assert_eq!(rows(&to.storage, table("blobs")).await, rows(&place.storage, table("blobs")).await);
    assert!(verify(&to, &quiet).await.unwrap().is_clean());
}

/// A file that is missing though its row says that it is there is told each time, and keeps nobody from copying all others.
#[tokio::test]
async fn what_is_missing_in_the_source_is_told_and_all_else_is_copied() {
    let clock = Spot::clock();
    let (mut old, new) = (Spot::small(&clock), Spot::small(&clock));
    old.serve().await.unwrap();
    let (_, mut wallet) = old.person(1).await;
    wallet.add(document("paper", &content(1))).await.unwrap();
    old.stop().await;
    let (from, to) = (old.place(Opening::Use).await, new.place(Opening::Use).await);
    let quiet = Progress::quiet();
    let first = rows(&from.storage, table("blobs")).await.swap_remove(0);
    let Value::Bytes(id) = &first[0] else { panic!("an id") };
    let blob = BlobId(id.as_slice().try_into().unwrap());
    from.blobs.delete(&blob, &from.blobs.writings(&blob).await.unwrap()[..1]).await.unwrap();
    for _ in 0..2 {
        let counts = migrate(&from, &to, &SystemRandom, &quiet).await.unwrap();
        assert_eq!(counts.faults.len(), 1, "{counts:?}");
    }
    let counts = server::copies::finish(&from, &to, &SystemRandom, &quiet).await.unwrap();
    assert_eq!(counts.faults.len(), 1, "it is no reason to stay");
    assert_eq!(verify(&to, &quiet).await.unwrap().count, 1);
    assert_eq!(verify(&from, &quiet).await.unwrap().count, 1);
}
