//! A whole Farde in one test: a real server on a real disk, people with their devices, and one clock for all.

use crate::balancer::Balancer;
use crate::host::TestHost;
use crate::stored::StoredBlob;
use crate::stores::Stores;
use server::{
    Clock, Limits, MockClock, OprfKeys, RunningServer, Server, ServerOptions, SystemRandom, Traces, Voices,
    VoucherAnswer, VoucherKey, VoucherSecrets, WatchOptions, period_of_new_vouchers,
};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use wallet_api::UnixSeconds;
use wallet_api::vouchers::VoucherCode;
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
    stores: Stores,
    servers: Vec<RunningServer>,
    /// Stands before several servers.
    balancer: Option<Balancer>,
    origin: String,
    limits: Limits,
    voices: Voices,
    asks_vouchers: bool,
    between: Option<Box<dyn Between>>,
    is_watched: bool,
    traces: Traces,
}

/// A copy of all that a world's servers kept.
pub struct Snapshot {
    data: TempDir,
    stores: Stores,
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

    /// A fresh server where making a wallet needs a voucher.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn with_vouchers(limits: Limits) -> Self {
        let mut world = Self::with_limits(limits).await;
        world.asks_vouchers = true;
        world.restart().await;
        world
    }

    /// A fresh server that is reached only through a wire, or through somebody who pretends to be it.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn behind(between: impl Between + 'static) -> Self {
        Self::begin(Limits::default(), Voices::default(), Some(Box::new(between))).await
    }

    /// A fresh server with a metrics page.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn watched() -> Self {
        let mut world = Self::new().await;
        world.stop().await;
        world.is_watched = true;
        world.start().await;
        world
    }

    /// A fresh server whose work is traced.
    ///
    /// # Panics
    /// If it does not start.
    pub async fn traced(traces: Traces) -> Self {
        let mut world = Self::new().await;
        world.traces = traces;
        world.restart().await;
        world
    }

    /// Stops the servers, once and for all.
    pub async fn end(mut self) {
        self.stop().await;
    }

    async fn begin(limits: Limits, voices: Voices, between: Option<Box<dyn Between>>) -> Self {
        let data = tempfile::tempdir().expect("a folder for data");
        let clock = Arc::new(MockClock::at(BEGINNING));
        let stores = Stores::begin().await;
        let balancer = if stores.servers > 1 { Some(Balancer::start().await) } else { None };
        let (servers, origin) = (Vec::new(), String::new());
        let (asks_vouchers, is_watched) = (false, false);
        let mut world = Self {
            clock,
            data,
            stores,
            servers,
            balancer,
            origin,
            limits,
            voices,
            asks_vouchers,
            between,
            is_watched,
            traces: Traces::default(),
        };
        world.start().await;
        world
    }

    /// Starts the servers on their data, on the same origin as before if there was one.
    async fn start(&mut self) {
        for _ in 0..self.stores.servers {
            let server = Server::start(self.options().await).await.expect("the server starts");
            self.origin.clone_from(&server.origin);
            self.servers.push(server);
        }
        let addresses: Vec<_> = self.servers.iter().map(|server| server.addr).collect();
        let address = self.balancer.as_ref().map_or(addresses[0], |balancer| balancer.address);
        if let Some(balancer) = &self.balancer {
            balancer.lead_to(addresses);
        }
        if let Some(between) = &self.between {
            between.lead_to(address);
        }
    }

    /// What the next server is made of.
    async fn options(&self) -> ServerOptions {
        let folder = self.data.path();
        let (storage, blobs) = self.stores.open(folder).await;
        let keys = OprfKeys::of_database(&folder.join("keys"), &SystemRandom, &*storage).await;
        let keys = keys.expect("the key is there");
        let mut options = ServerOptions::for_testing(storage, blobs, keys, self.clock.clone());
        options.limits = self.limits.clone();
        options.voices = self.voices.clone();
        options.traces = self.traces.clone();
        if self.is_watched {
            let folders = vec![("data", folder.to_owned())];
            options.watch = Some(WatchOptions { listen: SocketAddr::from(([127, 0, 0, 1], 0)), folders });
        }
        if self.asks_vouchers {
            let key = VoucherKey::of_database(&folder.join("keys"), &SystemRandom, &*options.storage).await;
            options.vouchers = Some(key.expect("a key for vouchers"));
        }
        if let Some(between) = &self.between {
            options.origin = Some(between.origin());
        } else if let Some(balancer) = &self.balancer {
            options.origin = Some(format!("http://{}", balancer.address));
        } else if let Some(address) = self.origin.strip_prefix("http://") {
            options.listen = address.parse().expect("an address that was bound before");
        }
        options
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
    pub async fn snapshot(&mut self) -> Snapshot {
        self.stop().await;
        let data = tempfile::tempdir().expect("a folder for data");
        copy_folder(self.data.path(), data.path());
        let stores = self.stores.copy().await;
        self.start().await;
        Snapshot { data, stores }
    }

    /// Stops the server, puts an older copy of its data in place, and starts it again.
    ///
    /// # Panics
    /// If the disk fails.
    pub async fn restore(&mut self, copy: Snapshot) {
        self.stop().await;
        self.data = copy.data;
        self.stores = copy.stores;
        self.start().await;
    }

    async fn stop(&mut self) {
        for server in std::mem::take(&mut self.servers) {
            server.stop().await;
        }
    }

    /// Runs the server's jobs once.
    ///
    /// # Panics
    /// If one fails.
    pub async fn run_jobs(&self) {
        let failed = self.servers.first().expect("the server runs").run_jobs().await;
        assert_eq!(failed, 0, "a job failed");
    }

    /// Where the server is.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Where the metrics pages of its servers are.
    #[must_use]
    pub fn metrics(&self) -> Vec<SocketAddr> {
        self.servers.iter().filter_map(|server| server.metrics).collect()
    }

    /// The key of its vouchers.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn voucher_key(&self) -> VoucherKey {
        VoucherKey::of_folder(&self.data.path().join("keys")).expect("a key for vouchers")
    }

    /// Vouchers that an organisation asked for now.
    ///
    /// # Panics
    /// If they are not signed.
    #[must_use]
    pub fn vouchers(&self, count: usize) -> Vec<VoucherCode> {
        let (key, now) = (self.voucher_key(), self.clock.now());
        let period = period_of_new_vouchers(now);
        let asked = VoucherSecrets::ask(&self.origin, &key.public_key(), period, count, &SystemRandom);
        let (request, secrets) = asked.expect("a request");
        let answer: VoucherAnswer = request.sign(&key, now, &SystemRandom).expect("an answer");
        secrets.codes(&answer).expect("a proof that holds")
    }

    /// Its database, opened once more.
    pub async fn storage(&self) -> Arc<dyn storage::Storage> {
        self.stores.open(self.data.path()).await.0
    }

    /// Its data folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// All folders in which its servers keep something.
    #[must_use]
    pub fn places(&self) -> Vec<PathBuf> {
        self.stores.places(self.data.path())
    }

    /// All blobs that its servers store.
    #[must_use]
    pub fn stored(&self) -> Vec<StoredBlob> {
        self.stores.stored(self.data.path())
    }

    /// How many pieces of blobs its servers store.
    #[must_use]
    pub fn stored_pieces(&self) -> usize {
        self.stored().iter().map(|blob| blob.pieces.len()).sum()
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
