//! The outside world of a person's device: real HTTP, the machine's clock and randomness; each request is measured.

use crate::measure::Measures;
use anyhow::{Context, Result, ensure};
use rand_core::OsRng;
use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;
use wallet_api::{UnixSeconds, routes};
use wallet_client::{
    Body, Clock, KeptStore, Progress, ProgressStep, Random, Request, Response, StoreError, ThisComputer, Transport,
    TransportError,
};

/// After so long a device gives a request up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What all devices share: the servers, and what is measured.
pub(crate) struct Servers {
    /// What logins are signed for.
    origin: String,
    /// `http://host:port` of each; requests go to one after the other.
    addresses: Vec<String>,
    next: Cell<usize>,
    http: reqwest::Client,
    measures: Measures,
}

impl Servers {
    /// Servers behind one origin.
    pub(crate) fn new(origin: String, addresses: Vec<String>, measures: Measures) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder().no_proxy().timeout(PATIENCE).tcp_nodelay(true).build()?;
        Ok(Self { origin, addresses, next: Cell::new(0), http, measures })
    }

    /// Whether each of them answers: a client would be patient with one that does not.
    pub(crate) async fn check(&self) -> Result<()> {
        for address in &self.addresses {
            let answer = self.http.get(format!("{address}{}", routes::HEALTH_READY)).send().await;
            let is_ready = answer.with_context(|| format!("no server answers at {address}"))?.status().is_success();
            ensure!(is_ready, "what answers at {address} is not a server of Farde that is ready");
        }
        Ok(())
    }

    fn next(&self) -> &str {
        let next = self.next.get();
        self.next.set(next.wrapping_add(1));
        &self.addresses[next % self.addresses.len()]
    }
}

/// A device; clones are the same one.
#[derive(Clone)]
pub(crate) struct Device(Rc<Servers>);

impl Device {
    pub(crate) fn new(servers: &Rc<Servers>) -> Self {
        Self(servers.clone())
    }

    async fn exchange(&self, request: Request) -> reqwest::Result<Response> {
        let method = reqwest::Method::from_bytes(request.method.name().as_bytes()).unwrap_or_default();
        let mut builder = self.0.http.request(method, format!("{}{}", self.0.next(), request.path));
        if let Some(bearer) = &request.bearer {
            builder = builder.bearer_auth(bearer);
        }
        if let Some(version) = request.if_match {
            builder = builder.header("if-match", format!("\"{}\"", version.0));
        }
        let builder = match request.body {
            Body::Empty => builder,
            Body::Json(bytes) => builder.header("content-type", "application/json").body(bytes),
            Body::Octets(bytes) => builder.header("content-type", "application/octet-stream").body(bytes),
        };
        let response = builder.send().await?;
        let status = response.status().as_u16();
        Ok(Response { status, body: response.bytes().await?.to_vec() })
    }
}

impl Transport for Device {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let what = format!("{} {}", request.method.name(), template(&request.path));
        let sent = match &request.body {
            Body::Empty => 0,
            Body::Json(bytes) | Body::Octets(bytes) => bytes.len(),
        };
        let begun = Instant::now();
        let answer = self.exchange(request).await;
        let took = begun.elapsed();
        let (received, is_good) = answer.as_ref().map_or((0, false), |it| (it.body.len(), it.status < 500));
        self.0.measures.request(&what, took, sent, received, is_good);
        answer.map_err(|_| TransportError)
    }

    fn origin(&self) -> &str {
        &self.0.origin
    }
}

/// The path without its ids, so that a report has few lines and names nobody.
fn template(path: &str) -> String {
    let known = |segment: &str| segment.len() < 16 && !segment.bytes().any(|byte| byte.is_ascii_digit());
    let segments = path.split('/').map(|segment| if known(segment) || segment == "v1" { segment } else { "…" });
    segments.collect::<Vec<_>>().join("/")
}

impl Clock for Device {
    #[expect(clippy::disallowed_methods, reason = "the devices live in real time")]
    fn now(&self) -> UnixSeconds {
        UnixSeconds(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    async fn sleep(&self, milliseconds: u32) {
        tokio::time::sleep(Duration::from_millis(milliseconds.into())).await;
    }
}

impl Random for Device {
    fn rng(&self) -> impl rand_core::CryptoRngCore {
        OsRng
    }
}

impl Progress for Device {
    fn report(&self, _step: ProgressStep, _done: u64, _total: u64) {}

    fn is_stopped(&self) -> bool {
        false
    }
}

/// Nobody keeps papers on these devices.
impl KeptStore for Device {
    async fn entries(&self) -> Result<Vec<String>, StoreError> {
        Ok(Vec::new())
    }

    async fn load(&self, _entry: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(None)
    }

    async fn store(&self, _entry: &str, _bytes: &[u8]) -> Result<(), StoreError> {
        Err(StoreError::Unavailable)
    }

    async fn remove(&self, _entries: &[String]) -> Result<(), StoreError> {
        Ok(())
    }
}

impl ThisComputer for Device {
    async fn computer_secret(&self) -> Result<Vec<u8>, StoreError> {
        Err(StoreError::Unavailable)
    }
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn a_path_is_counted_without_its_ids() {
        assert_eq!(template("/api/v1/vault/manifest"), "/api/v1/vault/manifest");
        assert_eq!(template("/api/v1/vault/blobs/AAECAwQFBgcICQoLDA0ODw/pieces/12"), "/api/v1/vault/blobs/…/pieces/…");
    }
}
