use crate::{
    app::{App, AppState},
    config::host,
    http::{Listening, router},
    jobs,
    options::{Limits, ServerOptions},
    passkeys::Passkeys,
    stats::{self, Tally},
    tls::Tls,
    watch::{self, Connections, Numbers, Page, WatchedBlobs, WatchedStorage},
};
use prometheus_client::registry::Registry;
use std::{io, net::SocketAddr, sync::Arc};
use tokio::{
    sync::{Mutex, Semaphore, watch as channel},
    task::JoinHandle,
};

/// How many pieces are stored at the same time; 256 KiB each, and as many again while they are hashed and sent.
pub(crate) const STORING: usize = 64;
/// How many guesses and proofs of passkeys are under way at the same time: most of them wait for the database.
pub(crate) const GUESSES: usize = 64;

/// How many connections the metrics page takes at the same time.
const SCRAPERS: usize = 16;

/// An address that cannot be listened on.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {cause}")]
pub struct ListenError {
    /// Which one.
    pub address: SocketAddr,
    /// What the system says.
    pub cause: io::Error,
}

/// Starts servers.
#[derive(Debug)]
pub struct Server;

/// A server that answers requests.
pub struct RunningServer {
    /// The origin that logins are signed for.
    pub origin: String,
    /// The address that it listens on.
    pub addr: SocketAddr,
    /// The address of the metrics page, if there is one.
    pub metrics: Option<SocketAddr>,
    app: AppState,
    stop: channel::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Server {
    /// Binds the addresses, unless a socket was given, and answers requests from then on.
    ///
    /// # Errors
    /// When an address cannot be bound, or the socket not be used; which one.
    pub async fn start(options: ServerOptions) -> Result<RunningServer, ListenError> {
        let listening = match options.socket {
            Some(socket) => Listening::on(socket).map_err(|cause| ListenError { address: options.listen, cause })?,
            None => bind(options.listen).await?,
        };
        let metrics = match options.watch {
            Some(watch) => Some((bind(watch.listen).await?, watch)),
            None => None,
        };
        let addr = listening.addr;
        let scheme = if options.tls.is_some() { "https" } else { "http" };
        let origin = options.origin.unwrap_or_else(|| format!("{scheme}://{addr}"));
        let (stop, stopped) = channel::channel(false);
        let mut registry = Registry::default();
        let numbers = Numbers::register(&mut registry, jobs::names());
        let app = Arc::new(App {
            storing: Arc::new(Semaphore::new(STORING)),
            guesses: Semaphore::new(GUESSES),
            evaluations: Semaphore::new(options.limits.evaluations.max(1)),
            storage: Arc::new(WatchedStorage::new(options.storage, numbers.clone(), options.traces.clone())),
            blobs: Arc::new(WatchedBlobs::new(options.blobs, numbers.clone(), options.traces.clone())),
            keys: options.keys,
            passkeys: Passkeys::for_origin(&origin),
            clock: options.clock,
            random: options.random,
            limits: options.limits,
            voices: options.voices,
            vouchers: options.vouchers,
            numbers,
            traces: options.traces,
            tally: Tally::default(),
            origin: origin.clone(),
            readiness: Mutex::new(None),
        });
        let (limits, connections) = (app.limits.clone(), app.numbers.connections.clone());
        let acceptor = options.tls.as_ref().map(Tls::acceptor);
        let serving = listening.serve(router(app.clone()), acceptor, limits, connections, stopped.clone());
        let mut tasks = vec![tokio::spawn(serving)];
        if let Some(tls) = options.tls {
            let ends = app.numbers.certificate_ends.clone();
            let host = host(&origin).to_owned();
            tasks.push(tokio::spawn(tls.follow(host, app.clock.clone(), ends, stopped.clone())));
        }
        let mut metrics_address = None;
        if let Some((listening, watch)) = metrics {
            metrics_address = Some(listening.addr);
            let page = watch::router(Page::new(registry, watch, app.clone()));
            let limits = Limits { connections: SCRAPERS, ..app.limits.clone() };
            tasks.push(tokio::spawn(listening.serve(page, None, limits, Connections::default(), stopped.clone())));
        }
        if let Some(every) = options.jobs_every {
            tasks.push(tokio::spawn(jobs::run_regularly(app.clone(), every, stopped)));
        }
        Ok(RunningServer { origin, addr, metrics: metrics_address, app, stop, tasks })
    }
}

async fn bind(address: SocketAddr) -> Result<Listening, ListenError> {
    Listening::bind(address).await.map_err(|cause| ListenError { address, cause })
}

impl RunningServer {
    /// Runs every job once, to its end; gives how many failed.
    pub async fn run_jobs(&self) -> u32 {
        jobs::run_all(&self.app).await
    }

    /// Takes no more connections, lets requests end, and closes the storage.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        for task in self.tasks {
            let _ = task.await;
        }
        if let Err(error) = stats::write(&self.app).await {
            tracing::error!(cause = %error, "the monthly counts since the last round are lost");
        }
        self.app.storage.close().await;
    }
}
