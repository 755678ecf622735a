use crate::{
    app::{App, AppState},
    http::{Listening, router},
    jobs,
    options::ServerOptions,
    passkeys::Passkeys,
};
use std::{io, net::SocketAddr, sync::Arc};
use tokio::{
    sync::{Mutex, Semaphore, watch},
    task::JoinHandle,
};

/// How many pieces are stored at the same time; 256 KiB each, and as many again while they are hashed and sent.
const STORING: usize = 64;

/// Starts servers.
#[derive(Debug)]
pub struct Server;

/// A server that answers requests.
pub struct RunningServer {
    /// The origin that logins are signed for.
    pub origin: String,
    /// The address that it listens on.
    pub addr: SocketAddr,
    app: AppState,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Server {
    /// Binds the address and answers requests from then on.
    ///
    /// # Errors
    /// When the address cannot be bound.
    pub async fn start(options: ServerOptions) -> io::Result<RunningServer> {
        let listening = Listening::bind(options.listen).await?;
        let addr = listening.addr;
        let origin = options.origin.unwrap_or_else(|| format!("http://{addr}"));
        let (stop, stopped) = watch::channel(false);
        let app = Arc::new(App {
            storing: Arc::new(Semaphore::new(STORING)),
            evaluations: Semaphore::new(options.limits.evaluations.max(1)),
            storage: options.storage,
            blobs: options.blobs,
            keys: options.keys,
            passkeys: Passkeys::for_origin(&origin),
            clock: options.clock,
            random: options.random,
            limits: options.limits,
            voices: options.voices,
            vouchers: options.vouchers,
            origin: origin.clone(),
            readiness: Mutex::new(None),
        });
        let mut tasks = vec![tokio::spawn(listening.serve(router(app.clone()), app.limits.clone(), stopped.clone()))];
        if let Some(every) = options.jobs_every {
            tasks.push(tokio::spawn(jobs::run_regularly(app.clone(), every, stopped)));
        }
        Ok(RunningServer { origin, addr, app, stop, tasks })
    }
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
        self.app.storage.close().await;
    }
}
