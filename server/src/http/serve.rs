use super::{address::is_trusted, stall::StallGuard};
use crate::{options::Limits, watch::Connections};
use axum::Router;
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulConnection, GracefulShutdown},
};
use std::{
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use tower::ServiceExt;

/// The longest head of a request in bytes, and the largest number of header lines.
const HEAD_BYTES: usize = 16 * 1024;
const HEADER_LINES: usize = 64;
/// How long to wait when the system has no more file descriptors.
const BREATHE: Duration = Duration::from_millis(50);

/// The address at the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// A bound socket.
pub(crate) struct Listening {
    listener: TcpListener,
    pub(crate) addr: SocketAddr,
}

impl Listening {
    pub(crate) async fn bind(address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let addr = listener.local_addr()?;
        Ok(Self { listener, addr })
    }

    /// On a socket that somebody else has bound.
    pub(crate) fn on(socket: std::net::TcpListener) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        let listener = TcpListener::from_std(socket)?;
        let addr = listener.local_addr()?;
        Ok(Self { listener, addr })
    }

    /// Serves, over TLS if there is an acceptor, until `stop` changes; then takes no more connections and lets requests end.
    pub(crate) async fn serve(
        self,
        router: Router,
        tls: Option<TlsAcceptor>,
        limits: Limits,
        counted: Connections,
        mut stop: watch::Receiver<bool>,
    ) {
        let graceful = GracefulShutdown::new();
        let places = Places::new(&limits, counted);
        loop {
            let (stream, place) = tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                accepted = places.accept(&self.listener) => match accepted {
                    Some(accepted) => accepted,
                    None => continue,
                },
            };
            let stream = StallGuard::new(stream, limits.write_timeout);
            let (watcher, router, head_timeout) = (graceful.watcher(), router.clone(), limits.head_timeout);
            let (tls, stop) = (tls.clone(), stop.clone());
            // An error here is the client's: a broken connection, a malformed head, a timeout.
            tokio::spawn(async move {
                match tls {
                    None => drop(watcher.watch(connection(stream, place.peer, router, head_timeout)).await),
                    Some(tls) => {
                        if let Some(stream) = shake_hands(tls, stream, head_timeout, stop).await {
                            drop(watcher.watch(connection(stream, place.peer, router, head_timeout)).await);
                        }
                    }
                }
                drop(place);
            });
        }
        drop(self.listener);
        if timeout(limits.drain_timeout, graceful.shutdown()).await.is_err() {
            tracing::warn!("some requests did not end in time");
        }
    }
}

/// Opens TLS; `None` if that does not come to its end in time, or the server stops first. Whoever dawdles holds one place
/// meanwhile, like anybody with a slow head.
async fn shake_hands(
    tls: TlsAcceptor,
    stream: StallGuard,
    limit: Duration,
    mut stop: watch::Receiver<bool>,
) -> Option<TlsStream<StallGuard>> {
    tokio::select! {
        _ = stop.wait_for(|stop| *stop) => None,
        opened = timeout(limit, tls.accept(stream)) => opened.ok()?.ok(),
    }
}

fn connection<S: AsyncRead + AsyncWrite + Send + Unpin + 'static>(
    stream: S,
    peer: Peer,
    router: Router,
    head_timeout: Duration,
) -> impl GracefulConnection + Send + use<S> {
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        router.clone().oneshot(request.map(axum::body::Body::new))
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head_timeout)
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEADER_LINES)
        .serve_connection(TokioIo::new(stream), service)
}

/// The connections that there is room for.
struct Places {
    all: Arc<Semaphore>,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
    limits: Limits,
    counted: Connections,
}

/// One connection's room, given back when it is dropped.
struct Place {
    peer: Peer,
    by_address: Arc<Mutex<HashMap<IpAddr, usize>>>,
    counted: Connections,
    _permit: OwnedSemaphorePermit,
}

impl Places {
    fn new(limits: &Limits, counted: Connections) -> Self {
        let all = Arc::new(Semaphore::new(limits.connections));
        Self { all, by_address: Arc::default(), limits: limits.clone(), counted }
    }

    /// Waits for room and then for a connection; `None` if it was turned away.
    async fn accept(&self, listener: &TcpListener) -> Option<(TcpStream, Place)> {
        let permit = Arc::clone(&self.all).acquire_owned().await.ok()?;
        let (stream, address) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(cause = %error.kind(), "a connection could not be accepted");
                tokio::time::sleep(BREATHE).await;
                return None;
            }
        };
        let _ = stream.set_nodelay(true);
        let peer = Peer(address.ip().to_canonical());
        let mut counts = self.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(network(peer.0)).or_insert(0);
        *count += 1;
        let is_too_many = *count > self.limits.connections_per_address;
        drop(counts);
        let (by_address, counted) = (Arc::clone(&self.by_address), self.counted.clone());
        counted.open.inc();
        let place = Place { peer, by_address, counted, _permit: permit };
        if is_too_many && !is_trusted(peer.0, &self.limits.trusted_proxies) {
            self.counted.refused.inc();
            return None;
        }
        Some((stream, place))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.counted.open.dec();
        let mut counts = self.by_address.lock().unwrap_or_else(PoisonError::into_inner);
        let address = network(self.peer.0);
        if let Some(count) = counts.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&address);
            }
        }
    }
}

/// What connections are counted by: an IPv4 address, or the /64 that an IPv6 address is in.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 64 << 64).into()),
    }
}
