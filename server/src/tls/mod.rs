//! TLS by the server itself, for installations with nothing before it. Certificate and key stand in two files, which another program
//! renews: they are read again every so often, so that nobody has to tell the server.

mod files;

pub use files::{TlsError, TlsFiles};

use prometheus_client::metrics::gauge::Gauge;
use rustls::{
    ServerConfig,
    crypto::ring::default_provider,
    pki_types::ServerName,
    server::{ClientHello, ParsedCertificate, ResolvesServerCert},
    sign::CertifiedKey,
};
use std::{
    fmt, io,
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::{sync::watch, task::spawn_blocking, time::sleep};
use tokio_rustls::TlsAcceptor;
use wallet_api::UnixSeconds;

use crate::clock::Clock;

/// TLS 1.2 and 1.3, with a certificate that may be renewed while the server runs.
pub struct Tls {
    files: TlsFiles,
    every: Duration,
    current: Arc<Current>,
    acceptor: TlsAcceptor,
}

/// A certificate and its key, which fit.
#[derive(Clone)]
pub(crate) struct Certificate {
    key: Arc<CertifiedKey>,
    /// From when on it is valid.
    pub(crate) begins: UnixSeconds,
    /// Until when.
    pub(crate) ends: UnixSeconds,
    /// Whether those that vouch for it are missing.
    pub(crate) is_alone: bool,
}

impl Certificate {
    /// Whether it is for a host, by name or address.
    pub(crate) fn is_for(&self, host: &str) -> bool {
        let Ok(name) = ServerName::try_from(host) else { return false };
        let parsed = self.key.end_entity_cert().and_then(ParsedCertificate::try_from);
        parsed.is_ok_and(|parsed| rustls::client::verify_server_name(&parsed, &name).is_ok())
    }

    fn is_valid_at(&self, now: UnixSeconds) -> bool {
        (self.begins..=self.ends).contains(&now)
    }
}

impl Tls {
    /// Reads the files now, and then every so often while a server runs.
    ///
    /// A certificate that has run out is taken: this computer is reached no better without it. The log says so.
    ///
    /// # Errors
    /// When a file cannot be read or is not what it should be, or when they do not fit.
    pub fn load(files: TlsFiles, every: Duration) -> Result<Self, TlsError> {
        let current = Arc::new(Current(RwLock::new(files.read()?)));
        let acceptor = TlsAcceptor::from(Arc::new(settings(current.clone())));
        Ok(Self { files, every, current, acceptor })
    }

    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        self.acceptor.clone()
    }

    /// Reads the files again every so often, until `stop` changes. What cannot be used, or is not for this host while the one before
    /// is, is left, and the log says once why.
    pub(crate) async fn follow(
        self,
        host: String,
        clock: Arc<dyn Clock>,
        ends: Gauge,
        mut stop: watch::Receiver<bool>,
    ) {
        let mut said = String::new();
        loop {
            let saying = self.look(&host, clock.now()).await.err().map(|error| error.to_string()).unwrap_or_default();
            if said != saying {
                said = saying;
                match said.is_empty() {
                    true => tracing::info!("the certificate is in order again"),
                    false => tracing::error!(cause = %said, "the certificate in its files is not in order"),
                }
            }
            ends.set(i64::try_from(self.current.ends().0).unwrap_or(i64::MAX));
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = sleep(self.every) => {}
            }
        }
    }

    async fn look(&self, host: &str, now: UnixSeconds) -> Result<(), TlsError> {
        let files = self.files.clone();
        let panicked = |_| {
            let cause = io::Error::other("the reader ended early");
            Err(TlsError::Unreadable { path: self.files.certificate.clone(), cause })
        };
        let found = spawn_blocking(move || files.read()).await.unwrap_or_else(panicked)?;
        if !found.is_valid_at(now) {
            return Err(TlsError::NotNow(self.files.certificate.clone()));
        }
        let other = || TlsError::OtherHost { path: self.files.certificate.clone(), host: host.to_owned() };
        if !found.is_for(host) && self.current.is_for(host) {
            return Err(other());
        }
        let is_ours = found.is_for(host);
        if self.current.replace(found) {
            tracing::info!("a renewed certificate is used from now on");
        }
        if is_ours { Ok(()) } else { Err(other()) }
    }
}

/// HTTP/1.1 is what the server speaks; who offers another protocol only is refused.
fn settings(current: Arc<Current>) -> ServerConfig {
    let builder =
        ServerConfig::builder_with_provider(Arc::new(default_provider())).with_safe_default_protocol_versions();
    let builder = builder.expect("the provider has what both versions need");
    let mut settings = builder.with_no_client_auth().with_cert_resolver(current);
    settings.alpn_protocols = vec![b"http/1.1".to_vec()];
    settings
}

/// The certificate that new connections get.
struct Current(RwLock<Certificate>);

impl Current {
    fn ends(&self) -> UnixSeconds {
        self.0.read().unwrap_or_else(PoisonError::into_inner).ends
    }

    fn is_for(&self, host: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).is_for(host)
    }

    /// Takes another certificate; gives whether it is another.
    fn replace(&self, found: Certificate) -> bool {
        let mut current = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let is_other = current.key.cert != found.key.cert;
        *current = found;
        is_other
    }
}

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).key.clone())
    }
}

impl fmt::Debug for Current {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Current")
    }
}
