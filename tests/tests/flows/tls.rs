//! TLS by the server itself: the real client over it, hostile handshakes beside it, and files that are renewed while it runs.

use crate::document;
use crate::program::{Farde, free_address, now};
use crate::story::terms;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion, version};
use server::{
    Limits, MemoryBlobs, MockClock, OprfKeys, RunningServer, Server, ServerOptions, SystemRandom, Tls, TlsFiles,
    WatchOptions,
};
use std::fs;
use std::net::SocketAddr;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use storage::memory::MemoryStorage;
use tests::host::TestHost;
use tests::papers;
use tests::world::Person;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use wallet_client::ReceivedShare;
use wallet_core::shares::Handling;

const DAY: u64 = 86_400;
/// The name that everything here is reached by.
const NAME: &str = "localhost";

/// An authority that nobody else trusts.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "An authority of a test");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Writes a fresh certificate with its chain, and its key, into a folder.
    pub(crate) fn certify(&self, folder: &Path, name: &str, valid: Range<u64>) -> TlsFiles {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        let time = |seconds| rcgen::date_time_ymd(1970, 1, 1) + Duration::from_secs(seconds);
        (params.not_before, params.not_after) = (time(valid.start), time(valid.end));
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let files = TlsFiles { certificate: folder.join("chain.pem"), key: folder.join("key.pem") };
        fs::write(&files.certificate, certificate.pem() + &self.0.pem()).unwrap();
        fs::write(&files.key, key.serialize_pem()).unwrap();
        files
    }

    /// A client that trusts it, and nobody else.
    fn client(&self, versions: &[&'static SupportedProtocolVersion]) -> ClientConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
        builder.with_root_certificates(roots).with_no_client_auth()
    }

    fn http(&self) -> reqwest::Client {
        let client = reqwest::Client::builder().no_proxy().https_only(true);
        client.use_preconfigured_tls(self.client(rustls::DEFAULT_VERSIONS)).build().unwrap()
    }

    async fn connect(&self, to: SocketAddr) -> TlsStream<TcpStream> {
        connect(to, self.client(rustls::DEFAULT_VERSIONS)).await.unwrap()
    }

    /// What a new connection is shown.
    async fn shown(&self, to: SocketAddr) -> CertificateDer<'static> {
        let stream = self.connect(to).await;
        stream.get_ref().1.peer_certificates().unwrap()[0].clone()
    }
}

async fn connect(to: SocketAddr, settings: ClientConfig) -> std::io::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(to).await?;
    TlsConnector::from(Arc::new(settings)).connect(ServerName::try_from(NAME).unwrap(), stream).await
}

/// Asks for something on a connection that stays open, and reads the head of the answer.
async fn ask(stream: &mut TlsStream<TcpStream>) -> String {
    stream.write_all(b"HEAD /health/live HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(answer).unwrap()
}

/// A server in this process, which reads its files again twenty times a second.
async fn serve(files: TlsFiles, clock: Arc<MockClock>, limits: Limits) -> RunningServer {
    serve_on(None, files, clock, limits).await
}

/// The same, on an origin.
async fn serve_on(origin: Option<String>, files: TlsFiles, clock: Arc<MockClock>, limits: Limits) -> RunningServer {
    let keys = OprfKeys::generate(&SystemRandom).unwrap();
    let (storage, blobs) = (Arc::new(MemoryStorage::new()), Arc::new(MemoryBlobs::default()));
    let options = ServerOptions::for_testing(storage, blobs, keys, clock);
    let tls = Some(Tls::load(files, Duration::from_millis(50)).unwrap());
    let watch = Some(WatchOptions { listen: SocketAddr::from(([127, 0, 0, 1], 0)), folders: Vec::new() });
    Server::start(ServerOptions { origin, tls, watch, limits, ..options }).await.unwrap()
}

fn around(now: u64) -> Range<u64> {
    now - DAY..now + 90 * DAY
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_story_goes_over_tls() {
    let (folder, authority, address) = (tempfile::tempdir().unwrap(), Authority::new(), free_address());
    let files = authority.certify(folder.path(), NAME, around(now().0));
    let settings = [("FARDE_TLS_CERTIFICATE", &files.certificate), ("FARDE_TLS_KEY", &files.key)];
    let settings = settings.map(|(name, file)| (name.to_owned(), file.to_str().unwrap().to_owned()));
    let _farde = Farde::start_with(&folder.path().join("data"), &address, settings);
    let origin = format!("https://{NAME}:{}", address.split(':').nth(1).unwrap());
    let device = |seed| TestHost::with_http(&origin, now, seed, authority.http());

    let person = Person::new(1);
    let mut wallet = wallet_client::create(device(1), &person.handle, &person.secret).await.unwrap();
    let large: Vec<u8> = (0..500_000_u32).flat_map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let long = wallet.add(document("Long", &large)).await.unwrap();
    let letter = wallet.add(document("Lettre", papers::letter())).await.unwrap();
    let made = wallet.share(terms(vec![letter], DAY, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(device(2), &fragment, "Fatima", "", None).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, papers::letter());
    let elsewhere = wallet_client::open(device(3), &person.handle, &person.secret).await.unwrap();
    assert_eq!(elsewhere.original(&long, 0).await.unwrap().bytes, large);

    let page = authority.http().get(&origin).send().await.unwrap();
    assert!(page.status() == 200 && page.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    assert!(page.headers().contains_key("strict-transport-security"));
    assert!(Authority::new().http().get(&origin).send().await.is_err(), "who does not trust the authority sees it");
}

#[tokio::test]
async fn both_versions_are_spoken_and_http_1_only() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let files = authority.certify(folder.path(), NAME, around(now().0));
    let server = serve(files, Arc::new(MockClock::at(now())), Limits::default()).await;
    assert_eq!(server.origin, format!("https://{}", server.addr));
    for version in [&version::TLS12, &version::TLS13] {
        let mut stream = connect(server.addr, authority.client(&[version])).await.unwrap();
        assert_eq!(stream.get_ref().1.protocol_version(), Some(version.version));
        assert!(ask(&mut stream).await.starts_with("HTTP/1.1 200"));
    }
    let offering = |protocols: &[&str]| {
        let mut settings = authority.client(rustls::DEFAULT_VERSIONS);
        settings.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        connect(server.addr, settings)
    };
    let both = offering(&["h2", "http/1.1"]).await.unwrap();
    assert_eq!(both.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    assert!(offering(&["h2"]).await.is_err());
    server.stop().await;
}

/// Connections that begin a handshake and never go on: one after nothing, one in the middle of its first message, and so on.
async fn stalled(to: SocketAddr, count: usize) -> Vec<TcpStream> {
    let mut all = Vec::new();
    for at in 0..count {
        let mut stream = TcpStream::connect(to).await.unwrap();
        let begun: &[u8] = if at % 2 == 0 { b"" } else { &[22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3] };
        stream.write_all(begun).await.unwrap();
        all.push(stream);
    }
    all
}

#[tokio::test]
async fn hostile_handshakes_hinder_nobody_for_long() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let files = authority.certify(folder.path(), NAME, around(now().0));
    let head_timeout = Duration::from_secs(3);
    let limits = Limits { connections: 8, head_timeout, ..Limits::default() };
    let server = serve(files, Arc::new(MockClock::at(now())), limits).await;
    let started = Instant::now();
    let few = stalled(server.addr, 4).await;
    let mut other = authority.connect(server.addr).await;
    assert!(ask(&mut other).await.starts_with("HTTP/1.1 200"));
    assert!(started.elapsed() < head_timeout, "nobody waited for those: {:?}", started.elapsed());
    drop((few, other));

    // With all places taken, the next one waits until the first of them were long enough.
    let _many = stalled(server.addr, 8).await;
    let next = timeout(head_timeout * 2, authority.connect(server.addr)).await;
    assert!(ask(&mut next.expect("places are given back")).await.starts_with("HTTP/1.1 200"));

    // Without TLS there is no answer, and it ends at once.
    let mut plain = TcpStream::connect(server.addr).await.unwrap();
    plain.write_all(b"GET /api/v1/server HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    let _ = timeout(head_timeout, plain.read_to_end(&mut answer)).await.expect("it is closed");
    assert!(!String::from_utf8_lossy(&answer).contains("HTTP/1.1"), "{answer:?}");

    // And a stop waits for no handshake.
    let _stalled = stalled(server.addr, 2).await;
    sleep(Duration::from_millis(100)).await;
    timeout(head_timeout / 2, server.stop()).await.expect("it stops");
}

#[tokio::test]
async fn who_does_not_read_is_cut_off_over_tls_too() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let files = authority.certify(folder.path(), NAME, around(now().0));
    let limits = Limits { write_timeout: Duration::from_millis(400), ..Limits::default() };
    let server = serve(files, Arc::new(MockClock::at(now())), limits).await;
    let request = format!("GET {} HTTP/1.1\r\nhost: x\r\n\r\n", wallet_api::routes::OPENAPI);
    let mut stream = authority.connect(server.addr).await;
    for _ in 0..500 {
        stream.write_all(request.as_bytes()).await.unwrap();
    }
    sleep(Duration::from_millis(1_500)).await;
    let mut read = Vec::new();
    let _ = timeout(Duration::from_secs(5), stream.read_to_end(&mut read)).await.expect("it was closed");
    let whole = include_str!("../../../server/openapi.json").len() * 500;
    assert!(read.len() < whole * 2 / 3, "{} of {whole} bytes", read.len());
}

#[tokio::test]
async fn a_renewed_certificate_is_used_without_a_restart_and_a_broken_one_is_not() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let ends = now().0 + 90 * DAY;
    let files = authority.certify(folder.path(), NAME, around(now().0));
    let clock = Arc::new(MockClock::at(now()));
    let server = serve_on(Some(format!("https://{NAME}")), files.clone(), clock.clone(), Limits::default()).await;
    let first = authority.shown(server.addr).await;
    let mut kept = authority.connect(server.addr).await;
    assert!(metrics(&server, ends).await);

    let good = (fs::read(&files.certificate).unwrap(), fs::read(&files.key).unwrap());
    let other = tempfile::tempdir().unwrap();
    let stranger = authority.certify(other.path(), NAME, around(now().0));
    let faults: [(&str, &dyn Fn()); 6] = [
        ("garbage", &|| fs::write(&files.certificate, "-----BEGIN CERTIFICATE-----").unwrap()),
        ("nothing", &|| fs::write(&files.key, "").unwrap()),
        ("away", &|| fs::remove_file(&files.key).unwrap()),
        ("half of a renewal", &|| _ = fs::copy(&stranger.certificate, &files.certificate).unwrap()),
        ("of another name", &|| drop(authority.certify(folder.path(), "other.example", around(now().0)))),
        ("run out", &|| drop(authority.certify(folder.path(), NAME, 0..now().0 - DAY))),
    ];
    for (what, spoil) in faults {
        fs::write(&files.certificate, &good.0).unwrap();
        fs::write(&files.key, &good.1).unwrap();
        spoil();
        sleep(Duration::from_millis(200)).await;
        assert_eq!(authority.shown(server.addr).await, first, "{what}");
    }

    authority.certify(folder.path(), NAME, now().0 - DAY..ends + DAY);
    let mut shown = authority.shown(server.addr).await;
    for _ in 0..100 {
        if shown != first {
            break;
        }
        sleep(Duration::from_millis(50)).await;
        shown = authority.shown(server.addr).await;
    }
    assert_ne!(shown, first);
    assert!(ask(&mut kept).await.starts_with("HTTP/1.1 200"), "who is there already notices nothing");
    clock.advance(61);
    assert!(metrics(&server, ends + DAY).await);
    server.stop().await;
}

/// Whether the metrics page says that the certificate ends then.
async fn metrics(server: &RunningServer, ends: u64) -> bool {
    let text = reqwest::get(format!("http://{}/metrics", server.metrics.unwrap())).await.unwrap().text().await.unwrap();
    text.contains(&format!("\nfarde_certificate_end_timestamp_seconds {ends}\n"))
}
