//! An S3 server in the test's own process, which can be broken.

mod fault;

pub use fault::Fault;

use crate::S3Keys;
use fault::{Faults, answer};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use s3s::{
    auth::SimpleAuth,
    service::{S3Service, S3ServiceBuilder},
};
use std::{
    future::poll_fn,
    io,
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
};
use zeroize::Zeroizing;

/// A real S3 server on loopback: signatures are checked, objects are files, and it is gone with its last connection
/// when it is dropped.
pub struct S3Server {
    address: SocketAddr,
    folder: tempfile::TempDir,
    keys: S3Keys,
    faults: Arc<Faults>,
    task: AbortHandle,
}

impl S3Server {
    /// Its one bucket.
    pub const BUCKET: &str = "papers";

    /// Starts a server with an empty bucket.
    ///
    /// # Errors
    /// When there is no port or no folder for it.
    pub async fn start() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join(Self::BUCKET))?;
        let keys = S3Keys::new("KEYOFTESTS".to_owned(), Zeroizing::new("the secret of tests/+=".to_owned()));
        let files = s3s_fs::FileSystem::new(folder.path()).map_err(|error| io::Error::other(format!("{error:?}")))?;
        let mut builder = S3ServiceBuilder::new(files);
        let (id, secret) = keys.expose();
        builder.set_auth(SimpleAuth::from_single(id, secret));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let faults = Arc::<Faults>::default();
        let task = tokio::spawn(accept(listener, builder.build(), Arc::clone(&faults))).abort_handle();
        Ok(Self { address, folder, keys, faults, task })
    }

    /// Where its bucket is, with a folder in it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("s3://{}/a/folder?endpoint=http%3A%2F%2F{}&region=garage", Self::BUCKET, self.address)
    }

    /// The keys that it accepts.
    #[must_use]
    pub fn keys(&self) -> S3Keys {
        self.keys.clone()
    }

    /// The folder of its objects: one file each.
    #[must_use]
    pub fn objects(&self) -> PathBuf {
        self.folder.path().join(Self::BUCKET)
    }

    /// Breaks the next `requests` requests; [`u32::MAX`] stands for all.
    pub fn break_next(&self, requests: u32, fault: Fault) {
        self.break_after(0, requests, fault);
    }

    /// Leaves some requests alone, and breaks those after them.
    pub fn break_after(&self, before: u32, requests: u32, fault: Fault) {
        self.faults.set(before, requests, fault);
    }

    /// Breaks no request any more.
    pub fn heal(&self) {
        self.faults.set(0, 0, Fault::Cut);
    }

    /// How many requests were broken.
    #[must_use]
    pub fn broken(&self) -> u32 {
        self.faults.broken.load(Ordering::Relaxed)
    }

    /// How many requests have come.
    #[must_use]
    pub fn requests(&self) -> u32 {
        self.faults.requests.load(Ordering::Relaxed)
    }
}

impl Drop for S3Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, store: S3Service, faults: Arc<Faults>) {
    // Dropped with this task, and all connections with it.
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        while connections.try_join_next().is_some() {}
        connections.spawn(serve(stream, store.clone(), Arc::clone(&faults)));
    }
}

async fn serve(stream: TcpStream, store: S3Service, faults: Arc<Faults>) {
    let service = service_fn(move |request| Box::pin(answer(store.clone(), Arc::clone(&faults), request)));
    let mut connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(60))
        .serve_connection(TokioIo::new(stream), service);
    if poll_fn(|context| connection.poll_without_shutdown(context)).await.is_err() {
        // A broken answer ends with a reset, not with a goodbye.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}
