//! A whole Farde in one test: a real server on a real disk, people with their devices, and one clock for all.

use crate::host::TestHost;
use server::{
    Clock, FolderBlobs, Limits, MockClock, OprfKeys, RunningServer, Server, ServerOptions, SystemRandom, Voices,
};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use storage_sqlite::SqliteStorage;
use tempfile::TempDir;
use wallet_api::UnixSeconds;
use wallet_client::Wallet;
use wallet_core::unlock::{CardNumber, Handle, PicturePhrase, Secret};

/// The moment at which every world begins: 2026-11-21, 12:00 UTC.
pub const BEGINNING: UnixSeconds = UnixSeconds(1_795_262_400);

/// What stands between devices and a server: its address is the server's to all of them.
pub trait Between: Send + Sync {
    /// Where devices go.
    fn origin(&self) -> String;
    /// Where the server is.
    fn lead_to(&self, server: SocketAddr);
}

/// A server, its disk, and the clock that server and devices share.
pub struct World {
    clock: Arc<MockClock>,
    data: TempDir,
    server: Option<RunningServer>,
    origin: String,
    limits: Limits,
    voices: Voices,
    between: Option<Box<dyn Between>>,
}

/// Somebody with a card and a story.
pub struct Person {
    /// The card.
    pub handle: Handle,
    /// The story.
    pub secret: Secret,
}

impl Person {
    /// A person whose card and story follow from a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut rng = <rand_chacha::ChaCha20Rng as rand_core::SeedableRng>::seed_from_u64(seed);
        let handle = Handle::Card(CardNumber::generate(&mut rng));
        Self { handle, secret: Secret::Pictures(PicturePhrase::generate(&mut rng, 6)) }
    }
}

impl World {
    /// A fresh server on an empty data folder.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn new() -> Self {
        Self::with_limits(Limits { vaults_per_address: 1_000, ..Limits::default() }).await
    }

    /// A fresh server with other limits.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn with_limits(limits: Limits) -> Self {
        Self::begin(limits, Voices::default(), None).await
    }

    /// A fresh server with the recorded voices of a folder.
    ///
    /// # Panics
    /// If it does not start, or the folder is wrong.
    pub async fn with_voices(folder: &Path) -> Self {
        let voices = Voices::load(folder).expect("recordings");
        Self::begin(Limits::default(), voices, None).await
    }

    /// A fresh server that is reached only through a wire, or through somebody who pretends to be it.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn behind(between: impl Between + 'static) -> Self {
        Self::begin(Limits::default(), Voices::default(), Some(Box::new(between))).await
    }

    async fn begin(limits: Limits, voices: Voices, between: Option<Box<dyn Between>>) -> Self {
        let data = tempfile::tempdir().expect("a folder for data");
        let clock = Arc::new(MockClock::at(BEGINNING));
        let mut world = Self { clock, data, server: None, origin: String::new(), limits, voices, between };
        world.start().await;
        world
    }

    /// Starts the server on its data, on the same origin as before if there was one.
    async fn start(&mut self) {
        let folder = self.data.path();
        let storage = SqliteStorage::open(&folder.join("farde.sqlite")).await.expect("the database opens");
        let blobs = FolderBlobs::open(&folder.join("blobs")).expect("the folder opens");
        let keys = OprfKeys::load_or_create(&folder.join("keys"), &SystemRandom).expect("the key is there");
        let mut options = ServerOptions::for_testing(Arc::new(storage), Arc::new(blobs), keys, self.clock.clone());
        options.limits = self.limits.clone();
        options.voices = self.voices.clone();
        if let Some(between) = &self.between {
            options.origin = Some(between.origin());
        } else if let Some(address) = self.origin.strip_prefix("http://") {
            options.listen = address.parse().expect("an address that was bound before");
        }
        let server = Server::start(options).await.expect("the server starts");
        if let Some(between) = &self.between {
            between.lead_to(server.addr);
        }
        self.origin.clone_from(&server.origin);
        self.server = Some(server);
    }

    /// Stops the server and starts it again on the same data.
    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    /// Stops the server, keeps a copy of all its data, and starts it again.
    ///
    /// # Panics
    /// If the disk fails.
    pub async fn snapshot(&mut self) -> TempDir {
        self.stop().await;
        let copy = tempfile::tempdir().expect("a folder for data");
        copy_folder(self.data.path(), copy.path());
        self.start().await;
        copy
    }

    /// Stops the server, puts an older copy of its data in place, and starts it again.
    ///
    /// # Panics
    /// If the disk fails.
    pub async fn restore(&mut self, copy: TempDir) {
        self.stop().await;
        self.data = copy;
        self.start().await;
    }

    async fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await;
        }
    }

    /// Runs the server's jobs once.
    ///
    /// # Panics
    /// If one fails.
    pub async fn run_jobs(&self) {
        let failed = self.server.as_ref().expect("the server runs").run_jobs().await;
        assert_eq!(failed, 0, "a job failed");
    }

    /// Where the server is.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Its data folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The clock of server and devices.
    #[must_use]
    pub fn clock(&self) -> &Arc<MockClock> {
        &self.clock
    }

    /// A device.
    #[must_use]
    pub fn device(&self, seed: u64) -> TestHost {
        let clock = self.clock.clone();
        TestHost::new(&self.origin, move || clock.now(), seed)
    }

    /// A device whose clock is wrong by so many seconds.
    #[must_use]
    pub fn device_with_wrong_clock(&self, seed: u64, ahead: i64) -> TestHost {
        let clock = self.clock.clone();
        TestHost::new(&self.origin, move || UnixSeconds(clock.now().0.saturating_add_signed(ahead)), seed)
    }

    /// A person who has just made a wallet.
    ///
    /// # Panics
    /// If that fails.
    pub async fn person(&self, seed: u64) -> (Person, Wallet<TestHost>) {
        let person = Person::new(seed);
        let wallet = wallet_client::create(self.device(seed), &person.handle, &person.secret).await;
        (person, wallet.expect("a wallet can be made"))
    }

    /// Opens a person's wallet on a device, on a day when the attempts are fresh.
    ///
    /// # Panics
    /// If it does not open.
    pub async fn open(&self, person: &Person, device: u64) -> Wallet<TestHost> {
        self.try_open(person, device).await.expect("the wallet opens")
    }

    /// Tries to open a person's wallet on a device.
    ///
    /// # Errors
    /// As [`wallet_client::open`].
    pub async fn try_open(&self, person: &Person, device: u64) -> Result<Wallet<TestHost>, wallet_client::ClientError> {
        wallet_client::open(self.device(device), &person.handle, &person.secret).await
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let entry = entry.expect("a folder of ours");
        let target = to.join(entry.path().strip_prefix(from).expect("inside"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(&target).expect("a new folder");
        } else {
            std::fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
