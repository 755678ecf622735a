use crate::{
    clock::Clock,
    oprf::OprfKeys,
    random::Random,
    tls::Tls,
    voices::Voices,
    vouchers::VoucherKey,
    watch::{Traces, WatchOptions},
};
use blobs::BlobStore;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};
use storage::Storage;

/// Everything that a server is made of.
pub struct ServerOptions {
    /// The address to listen on; port 0 picks a free one.
    pub listen: SocketAddr,
    /// A socket that listens already, in the place of the address.
    pub socket: Option<TcpListener>,
    /// The certificate, where the server speaks TLS itself; `None` leaves that to whatever is before it.
    pub tls: Option<Tls>,
    /// The origin that browsers see; by default `http://`, or `https://` with a certificate, and the address.
    pub origin: Option<String>,
    /// Where rows go.
    pub storage: Arc<dyn Storage>,
    /// Where encrypted files go.
    pub blobs: Arc<dyn BlobStore>,
    /// The POPRF keys.
    pub keys: OprfKeys,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub random: Arc<dyn Random>,
    /// What is allowed.
    pub limits: Limits,
    /// Recorded voices.
    pub voices: Voices,
    /// The key of vouchers, if making a vault needs one.
    pub vouchers: Option<VoucherKey>,
    /// Where the numbers are shown; `None` shows them nowhere.
    pub watch: Option<WatchOptions>,
    /// Where spans go; by default nowhere.
    pub traces: Traces,
    /// How often the jobs run by themselves; `None` leaves it to [`run_jobs`](crate::RunningServer::run_jobs).
    pub jobs_every: Option<Duration>,
}

impl ServerOptions {
    /// A server on a free port of this machine, whose jobs run only when they are called.
    #[must_use]
    pub fn for_testing(
        storage: Arc<dyn Storage>,
        blobs: Arc<dyn BlobStore>,
        keys: OprfKeys,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            socket: None,
            tls: None,
            origin: None,
            storage,
            blobs,
            keys,
            clock,
            random: Arc::new(crate::SystemRandom),
            limits: Limits::default(),
            voices: Voices::default(),
            vouchers: None,
            watch: None,
            traces: Traces::default(),
            jobs_every: None,
        }
    }
}

/// What one server allows. Sizes that client and server agree on are in [`wallet_api::limits`].
#[derive(Clone, Debug)]
pub struct Limits {
    /// What one vault may hold, in bytes.
    pub vault_bytes: u64,
    /// When shared computers lock.
    pub kiosk: wallet_api::sessions::KioskTimes,
    /// How many vaults one network address may make in an hour.
    pub vaults_per_address: u32,
    /// How many vaults may be made in an hour in all.
    pub vaults_per_hour: u32,
    /// How many connections are served at the same time.
    pub connections: usize,
    /// How many of them may come from one network address that is no trusted proxy.
    pub connections_per_address: usize,
    /// How many POPRF evaluations run at the same time.
    pub evaluations: usize,
    /// How long a TLS handshake and the head of a request may take each, and how long a connection may be idle.
    pub head_timeout: Duration,
    /// How long the body of a request may take to arrive.
    pub body_timeout: Duration,
    /// How long an answer may wait for a client that does not read it.
    pub write_timeout: Duration,
    /// How long requests that are under way may take to end when the server stops.
    pub drain_timeout: Duration,
    /// Networks whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<crate::http::Network>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            vault_bytes: wallet_api::limits::VAULT_BYTES,
            kiosk: wallet_api::sessions::KioskTimes::default(),
            vaults_per_address: 20,
            vaults_per_hour: 1_000,
            connections: 2_048,
            connections_per_address: 512,
            evaluations: std::thread::available_parallelism().map_or(2, usize::from),
            head_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(120),
            write_timeout: Duration::from_secs(60),
            drain_timeout: Duration::from_secs(20),
            trusted_proxies: Vec::new(),
        }
    }
}
