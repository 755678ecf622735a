//! Where the servers of a world keep what they have. `XTASK_STORES` says it for all worlds of a run:
//!
//! | | rows | encrypted files | servers |
//! | --- | --- | --- | --- |
//! | `sqlite` (unless said) | SQLite | folder | 1 |
//! | `memory` | memory | memory | 1 |
//! | `sqlite-two` | SQLite | folder | 2, in turn |

use server::{BlobStore, FolderBlobs, MemoryBlobs};
use std::path::Path;
use std::sync::Arc;
use storage::Storage;
use storage::memory::MemoryStorage;
use storage_sqlite::SqliteStorage;

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
}

impl Stores {
    /// What `XTASK_STORES` asks for, empty.
    ///
    /// # Panics
    /// If it asks for what there is not.
    #[must_use]
    pub fn begin() -> Self {
        let asked = std::env::var("XTASK_STORES").unwrap_or_else(|_| "sqlite".to_owned());
        let (servers, kept) = match asked.as_str() {
            "sqlite" => (1, Kept::Files),
            "sqlite-two" => (2, Kept::Files),
            "memory" => (1, Kept::Memory(Arc::default(), Arc::default())),
            other => panic!("XTASK_STORES={other} is none of those in tests/src/stores.rs"),
        };
        Self { servers, kept }
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
        }
    }

    /// A copy of what is not in the data folder.
    pub(crate) async fn copy(&self) -> Self {
        let kept = match &self.kept {
            Kept::Files => Kept::Files,
            Kept::Memory(storage, blobs) => Kept::Memory(Arc::new(storage.copy().await), Arc::new(blobs.copy())),
        };
        Self { servers: self.servers, kept }
    }
}
