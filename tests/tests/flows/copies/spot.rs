//! A server on stores that the test chooses, whatever `XTASK_STORES` says.

use blobs::BlobStore;
use blobs::testing::S3Server;
use server::copies::{Place, Progress, Restore, require_serving};
use server::{
    Limits, MockClock, Opening, OprfKeys, RunningServer, Secret, Server, ServerOptions, SystemRandom, open_blobs,
    open_database,
};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storage::{CopiedStorage, Part, Row, TABLES, Table};
use storage_postgres::testing::Cluster;
use tempfile::TempDir;
use tests::host::TestHost;
use tests::world::{BEGINNING, Person};
use wallet_api::UnixSeconds;
use wallet_client::Wallet;

pub(super) struct Spot {
    pub(super) folder: TempDir,
    pub(super) clock: Arc<MockClock>,
    pub(super) database: String,
    pub(super) s3: Option<S3Server>,
    _cluster: Option<Arc<Cluster>>,
    serving: Option<RunningServer>,
}

impl Spot {
    /// SQLite and a folder.
    pub(super) fn small(clock: &Arc<MockClock>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("farde.db").display());
        Self { folder, clock: clock.clone(), database, s3: None, _cluster: None, serving: None }
    }

    /// PostgreSQL and S3.
    pub(super) async fn large(clock: &Arc<MockClock>) -> Self {
        let (cluster, s3) = (Cluster::shared(), S3Server::start().await.unwrap());
        let database = cluster.create_database();
        let folder = tempfile::tempdir().unwrap();
        Self { folder, clock: clock.clone(), database, s3: Some(s3), _cluster: Some(cluster), serving: None }
    }

    pub(super) fn clock() -> Arc<MockClock> {
        Arc::new(MockClock::at(BEGINNING))
    }

    pub(super) fn keys(&self) -> PathBuf {
        self.folder.path().join("keys")
    }

    /// The keys are copied by hand, as `docs/backup.md` says.
    pub(super) fn copy_keys_to(&self, other: &Self) {
        std::fs::create_dir_all(other.keys()).unwrap();
        std::fs::copy(self.keys().join("oprf-1.key"), other.keys().join("oprf-1.key")).unwrap();
    }

    pub(super) async fn storage(&self, opening: Opening) -> Arc<dyn CopiedStorage> {
        let url = Secret::from(self.database.clone());
        open_database(Some(&url), self.folder.path(), opening).await.unwrap()
    }

    pub(super) fn blobs(&self, opening: Opening) -> Arc<dyn BlobStore> {
        let Some(s3) = &self.s3 else { return open_blobs(None, None, self.folder.path(), opening).unwrap() };
        let keys = s3.keys();
        let (id, secret) = keys.expose();
        let keys = Some((id.to_owned(), Secret::from(secret.to_owned())));
        open_blobs(Some(&s3.url()), keys, self.folder.path(), opening).unwrap()
    }

    pub(super) async fn place(&self, opening: Opening) -> Place {
        Place { storage: self.storage(opening).await, blobs: self.blobs(opening) }
    }

    /// Starts a server as `farde serve` does.
    pub(super) async fn serve(&mut self) -> Result<(), String> {
        let storage = self.storage(Opening::Use).await;
        require_serving(&*storage).await.map_err(|error| error.to_string())?;
        let keys = OprfKeys::of_database(&self.keys(), &SystemRandom, &*storage).await;
        let keys = keys.map_err(|error| error.to_string())?;
        let mut options = ServerOptions::for_testing(storage, self.blobs(Opening::Use), keys, self.clock.clone());
        options.limits = Limits { vaults_per_address: 1_000, ..Limits::default() };
        self.serving = Some(Server::start(options).await.unwrap());
        Ok(())
    }

    pub(super) async fn stop(&mut self) {
        self.serving.take().unwrap().stop().await;
    }

    pub(super) async fn run_jobs(&self) {
        assert_eq!(self.serving.as_ref().unwrap().run_jobs().await, 0, "a job failed");
    }

    pub(super) fn device(&self, seed: u64) -> TestHost {
        let clock = self.clock.clone();
        TestHost::new(&self.serving.as_ref().unwrap().origin, move || server::Clock::now(&*clock), seed)
    }

    pub(super) async fn person(&self, seed: u64) -> (Person, Wallet<TestHost>) {
        let person = Person::new(seed);
        let wallet = wallet_client::create(self.device(seed), &person.handle, &person.secret).await;
        (person, wallet.unwrap())
    }

    pub(super) async fn open(
        &self,
        person: &Person,
        device: u64,
    ) -> Result<Wallet<TestHost>, wallet_client::ClientError> {
        wallet_client::open(self.device(device), &person.handle, &person.secret).await
    }

    /// Restores something into this place.
    pub(super) fn how<'a>(
        &'a self,
        target: &'a Place,
        keys: &'a Path,
        scratch: &'a Path,
        quiet: &'a Progress,
    ) -> Restore<'a> {
        Restore {
            target,
            keys,
            scratch,
            rows: None,
            incomplete: false,
            now: server::Clock::now(&*self.clock),
            random: &SystemRandom,
            progress: quiet,
        }
    }

    pub(super) fn now(&self) -> UnixSeconds {
        server::Clock::now(&*self.clock)
    }
}

pub(super) fn table(name: &str) -> &'static Table {
    TABLES.iter().find(|table| table.name == name).unwrap()
}

/// All rows of a table.
pub(super) async fn rows(storage: &Arc<dyn CopiedStorage>, table: &Table) -> Vec<Row> {
    let mut snapshot = storage.snapshot().await.unwrap();
    let (mut all, mut after) = (Vec::new(), None::<Row>);
    loop {
        let rows = snapshot.rows(table, Part::Whole, after.as_deref()).await.unwrap();
        let Some(last) = rows.last() else { return all };
        after = Some(last[..table.key].to_vec());
        all.extend(rows);
    }
}

/// Everything: rows by table, and the bytes of every piece.
pub(super) async fn everything(place: &Place) -> (BTreeMap<&'static str, Vec<Row>>, BTreeMap<String, Vec<u8>>) {
    let (mut tables, mut pieces) = (BTreeMap::new(), BTreeMap::new());
    for table in TABLES {
        tables.insert(table.name, rows(&place.storage, table).await);
    }
    for first in 0..=u8::MAX {
        for blob in place.blobs.list(first).await.unwrap() {
            for writing in place.blobs.writings(&blob).await.unwrap() {
                let bytes = place.blobs.read_piece(&blob, writing.piece, writing.tag).await.unwrap();
                pieces.insert(blobs::path(&blob, writing), bytes);
            }
        }
    }
    (tables, pieces)
}

pub(super) fn content(number: u32) -> Vec<u8> {
    (0..300_000_u32).map(|at| (at.wrapping_mul(number.wrapping_add(7)) >> 3).to_le_bytes()[0]).collect()
}
