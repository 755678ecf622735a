//! Records everything that crosses the wire between browsers and a server.

use crate::world::Between;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A relay on a port of its own, through which all connections go.
#[derive(Clone)]
pub struct Wire {
    address: SocketAddr,
    server: Arc<Mutex<Option<SocketAddr>>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    whole: Arc<watch::Sender<bool>>,
}

impl Between for Wire {
    /// By name, as passkeys are bound to a name and not to an address.
    fn origin(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    fn lead_to(&self, server: SocketAddr) {
        *self.server.lock().expect("not poisoned") = Some(server);
    }
}

impl Wire {
    /// Listens; connections wait until [`Between::lead_to`] was called.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        let whole = Arc::new(watch::Sender::new(true));
        let wire = Self { address, server: Arc::default(), bytes: Arc::default(), whole };
        let relay = wire.clone();
        tokio::spawn(async move {
            while let Ok((incoming, _)) = listener.accept().await {
                tokio::spawn(relay.clone().carry(incoming));
            }
        });
        wire
    }

    /// Everything that was carried, both ways.
    ///
    /// # Panics
    /// If another test thread panicked.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.lock().expect("not poisoned").clone()
    }

    /// Cuts the wire: every connection ends in the middle, and new ones lead nowhere, until it is mended.
    pub fn cut(&self) {
        self.whole.send_replace(false);
    }

    /// Mends the wire.
    pub fn mend(&self) {
        self.whole.send_replace(true);
    }

    async fn carry(self, incoming: TcpStream) {
        let mut whole = self.whole.subscribe();
        if !*whole.borrow() {
            return;
        }
        let Some(server) = *self.server.lock().expect("not poisoned") else { return };
        let Ok(outgoing) = TcpStream::connect(server).await else { return };
        let (from_browser, to_browser) = incoming.into_split();
        let (from_server, to_server) = outgoing.into_split();
        tokio::select! {
            _ = async { tokio::join!(self.copy(from_browser, to_server), self.copy(from_server, to_browser)) } => {}
            _ = whole.wait_for(|whole| !whole) => {}
        }
    }

    async fn copy(&self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
        let mut buffer = vec![0; 65_536];
        while let Ok(count @ 1..) = from.read(&mut buffer).await {
            self.bytes.lock().expect("not poisoned").extend_from_slice(&buffer[..count]);
            if to.write_all(&buffer[..count]).await.is_err() {
                break;
            }
        }
        // The other side is told that nothing more comes; that it is gone already does not matter.
        drop(to.shutdown().await);
    }
}
