//! Where the servers of a world keep what they have. `XTASK_STORES` says it for all worlds of a run:
//!
//! | | rows | encrypted files | servers |
//! | --- | --- | --- | --- |
//! | `sqlite` (unless said) | SQLite | folder | 1 |
//! | `memory` | memory | memory | 1 |
//! | `sqlite-two` | SQLite | folder | 2, in turn |
//! | `postgres` | PostgreSQL | folder | 1 |
//! | `postgres-s3` | PostgreSQL | S3 | 1 |
//! | `postgres-s3-two` | PostgreSQL | S3 | 2, in turn |

use crate::stored::{StoredBlob, stored_blobs};
use blobs::testing::S3Server;
use server::{BlobStore, FolderBlobs, MemoryBlobs};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use storage::Storage;
use storage::memory::MemoryStorage;
use storage_postgres::PostgresStorage;
use storage_postgres::testing::Cluster;
use storage_sqlite::SqliteStorage;
use wallet_api::BlobId;

/// A kind of stores, and what is open of it.
pub struct Stores {
    /// How many servers there are.
    pub servers: usize,
    kept: Kept,
}

enum Kept {
    /// In files of the data folder.
    Files,
    /// In memory; as long as this lives.
    Memory(Arc<MemoryStorage>, Arc<MemoryBlobs>),
    /// A database of a PostgreSQL server, and files in the data folder or in an S3 store.
    Postgres { cluster: Arc<Cluster>, database: String, s3: Option<Arc<S3Server>> },
}

/// One PostgreSQL server for all worlds that there are at the same time.
fn cluster() -> Arc<Cluster> {
    static SHARED: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    shared.upgrade().unwrap_or_else(|| {
        let cluster = Arc::new(Cluster::start());
        *shared = Arc::downgrade(&cluster);
        cluster
    })
}

impl Stores {
    /// What `XTASK_STORES` asks for, empty.
    ///
    /// # Panics
    /// If it asks for what there is not.
    pub async fn begin() -> Self {
        let asked = std::env::var("XTASK_STORES").unwrap_or_else(|_| "sqlite".to_owned());
        let (servers, kept) = match asked.as_str() {
            "sqlite" => (1, Kept::Files),
            "sqlite-two" => (2, Kept::Files),
            "memory" => (1, Kept::Memory(Arc::default(), Arc::default())),
            "postgres" => (1, postgres(None)),
            "postgres-s3" => (1, postgres(Some(S3Server::start().await.expect("the S3 server starts")))),
            "postgres-s3-two" => (2, postgres(Some(S3Server::start().await.expect("the S3 server starts")))),
            other => panic!("XTASK_STORES={other} is none of those in tests/src/stores.rs"),
        };
        Self { servers, kept }
    }

    /// Where the encrypted files of these stores lie, if they lie on a disk.
    fn files(&self, data: &Path) -> PathBuf {
        match &self.kept {
            Kept::Postgres { s3: Some(s3), .. } => s3.objects(),
            Kept::Files | Kept::Memory(..) | Kept::Postgres { s3: None, .. } => data.join("blobs"),
        }
    }

    /// All blobs of these stores, as somebody finds them who has nothing else.
    pub(crate) fn stored(&self, data: &Path) -> Vec<StoredBlob> {
        match &self.kept {
            Kept::Memory(_, blobs) => {
                let mut stored: BTreeMap<BlobId, BTreeMap<u32, Vec<u8>>> = BTreeMap::new();
                for ((id, piece, _), bytes) in blobs.all() {
                    let before = stored.entry(id).or_default().insert(piece.0, bytes);
                    assert!(before.is_none(), "two writings of piece {}", piece.0);
                }
                stored.into_iter().map(|(id, pieces)| StoredBlob { id, pieces }).collect()
            }
            Kept::Files | Kept::Postgres { .. } => stored_blobs(&self.files(data)),
        }
    }

    /// All folders in which something of these stores lies.
    pub(crate) fn places(&self, data: &Path) -> Vec<PathBuf> {
        let mut places = vec![data.to_owned()];
        if let Kept::Postgres { cluster, s3, .. } = &self.kept {
            places.push(cluster.folder().to_owned());
            places.extend(s3.as_ref().map(|s3| s3.objects()));
        }
        places
    }

    /// Opens them, for one server more.
    pub(crate) async fn open(&self, data: &Path) -> (Arc<dyn Storage>, Arc<dyn BlobStore>) {
        match &self.kept {
            Kept::Files => {
                let storage = SqliteStorage::open(&data.join("farde.sqlite")).await.expect("the database opens");
                let blobs = FolderBlobs::open(&data.join("blobs")).expect("the folder opens");
                (Arc::new(storage), Arc::new(blobs))
            }
            Kept::Memory(storage, blobs) => (storage.clone(), blobs.clone()),
            Kept::Postgres { database, s3, .. } => {
                let storage = PostgresStorage::open(database).await.expect("the database opens");
                let blobs: Arc<dyn BlobStore> = match s3 {
                    Some(s3) => blobs::open_url(&s3.url(), Some(&s3.keys())).expect("the store opens"),
                    None => Arc::new(FolderBlobs::open(&data.join("blobs")).expect("the folder opens")),
                };
                (Arc::new(storage), blobs)
            }
        }
    }

    /// A copy of what is not in the data folder.
    pub(crate) async fn copy(&self) -> Self {
        let kept = match &self.kept {
            Kept::Files => Kept::Files,
            Kept::Memory(storage, blobs) => Kept::Memory(Arc::new(storage.copy().await), Arc::new(blobs.copy())),
            // The files of an S3 store are the same for both: nothing in them is ever changed.
            Kept::Postgres { cluster, database, s3 } => {
                let database = cluster.copy_database(database);
                Kept::Postgres { cluster: cluster.clone(), database, s3: s3.clone() }
            }
        };
        Self { servers: self.servers, kept }
    }
}

fn postgres(s3: Option<S3Server>) -> Kept {
    let cluster = cluster();
    let database = cluster.create_database();
    Kept::Postgres { cluster, database, s3: s3.map(Arc::new) }
}
