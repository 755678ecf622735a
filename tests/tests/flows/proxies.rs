//! The examples of `deploy/proxies` with the real programs, between the real client and the real server. Only addresses and
//! certificates are others than in the examples.
//!
//! It says loudly when nginx or Caddy is not there, and fails then if `XTASK_ALL_TESTS` is set.

use crate::document;
use crate::program::{Farde, free_address, now};
use crate::story::terms;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use std::fs::{self, File};
use std::net::{IpAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tests::host::TestHost;
use tests::papers;
use tests::tools;
use tests::world::Person;
use wallet_api::limits::MANIFEST_BYTES;
use wallet_api::routes;
use wallet_client::{ClientError, ReceivedShare};
use wallet_core::shares::Handling;

/// Where those who ask are, whom no log may name.
const ASKER: &str = "127.0.0.77";

/// Of the way from one to the next, or of the proxy itself.
const OF_THE_WAY: &[&str] =
    &["connection", "date", "keep-alive", "server", "strict-transport-security", "transfer-encoding", "via"];

/// A program before another one, on a folder of its own; ended when dropped.
struct Proxied {
    proxy: Child,
    farde: Option<Farde>,
    address: String,
    inner: String,
    folder: TempDir,
}

impl Proxied {
    /// Starts both. The example may be spoilt first, with each of these texts in the place of another.
    fn nginx(program: &Path, spoil: &[(&str, &str)]) -> Self {
        let example = with(include_str!("../../../deploy/proxies/nginx.conf"), spoil);
        let example: String =
            example.lines().filter(|line| !line.trim().starts_with("ssl_")).map(|line| format!("{line}\n")).collect();
        Self::start(|folder, address, inner| {
            let other = free_address();
            let example = with(
                &example,
                &[
                    ("listen 443 ssl http2;", &format!("listen {address};")),
                    ("listen [::]:443 ssl http2;", ""),
                    ("listen 80;", &format!("listen {other};")),
                    ("listen [::]:80;", ""),
                    ("server 127.0.0.1:8080;", &format!("server {inner};")),
                ],
            );
            let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
            let temporary: String = temporary.iter().map(|of| format!("{of}_temp_path {of};\n")).collect();
            // Whatever the example does not turn off is logged.
            let outer = "error_log error.log info; pid nginx.pid; daemon off; master_process off; events {}\n";
            let whole = format!("{outer}http {{\naccess_log access.log;\n{temporary}{example}}}\n");
            fs::write(folder.join("nginx.conf"), whole).unwrap();
            let mut command = Command::new(program);
            command.args(["-e", "error.log", "-c", "nginx.conf", "-p"]).arg(format!("{}/", folder.display()));
            command
        })
    }

    /// As [`Proxied::nginx`].
    fn caddy(program: &Path, spoil: &[(&str, &str)]) -> Self {
        let example = with(include_str!("../../../deploy/proxies/Caddyfile"), spoil);
        Self::start(|folder, address, inner| {
            let example = with(
                &example,
                &[
                    ("\n{\n\tlog {", "\n{\n\tadmin off\n\tlog {"),
                    ("\nfarde.example {", &format!("\nhttp://{address} {{")),
                    ("reverse_proxy 127.0.0.1:8080 {", &format!("reverse_proxy {inner} {{")),
                    ("lb_try_duration 10s", "lb_try_duration 1s"),
                ],
            );
            fs::write(folder.join("Caddyfile"), example).unwrap();
            let mut command = Command::new(program);
            command.args(["run", "--adapter", "caddyfile", "--config", "Caddyfile"]).env("HOME", folder);
            command
        })
    }

    fn start(proxy: impl FnOnce(&Path, &str, &str) -> Command) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (address, inner) = (free_address(), free_address());
        let settings = [
            ("FARDE_ORIGIN", format!("http://{address}")),
            ("FARDE_TRUSTED_PROXIES", "127.0.0.1".to_owned()),
            ("FARDE_VAULTS_PER_ADDRESS", "1".to_owned()),
        ];
        let settings = settings.map(|(name, value)| (name.to_owned(), value));
        let farde = Farde::start_with(&folder.path().join("data"), &inner, settings);
        let said = File::create(folder.path().join("said")).unwrap();
        let mut command = proxy(folder.path(), &address, &inner);
        let command =
            command.current_dir(folder.path()).stdin(Stdio::null()).stdout(said.try_clone().unwrap()).stderr(said);
        let proxied = Self { proxy: command.spawn().unwrap(), farde: Some(farde), address, inner, folder };
        for _ in 0..100 {
            if TcpStream::connect(&proxied.address).is_ok() {
                return proxied;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("it does not start: {}", proxied.logged());
    }

    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Somebody at an address, who claims another one.
    fn device(&self, seed: u64, address: &str) -> TestHost {
        TestHost::with_http(&self.origin(), now, seed, from(address, &format!("192.0.2.{seed}")))
    }

    /// All that the proxy has written, but for its settings and what Farde keeps.
    fn logged(&self) -> String {
        let files = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let logs =
            files.filter(|file| file.is_file() && !["nginx.conf", "Caddyfile"].iter().any(|name| file.ends_with(name)));
        logs.map(|file| fs::read_to_string(file).unwrap()).collect()
    }
}

impl Drop for Proxied {
    fn drop(&mut self) {
        let _ = self.proxy.kill();
        let _ = self.proxy.wait();
    }
}

/// The text with others in the place of some that are in it.
fn with(text: &str, others: &[(&str, &str)]) -> String {
    others.iter().fold(text.to_owned(), |text, (old, new)| {
        assert!(text.contains(old), "the example has no {old:?}");
        text.replace(old, new)
    })
}

fn from(address: &str, claims: &str) -> reqwest::Client {
    let address: IpAddr = address.parse().unwrap();
    let claim = (HeaderName::from_static("x-forwarded-for"), HeaderValue::from_str(claims).unwrap());
    let client = reqwest::Client::builder().no_proxy().local_address(address);
    client.default_headers(HeaderMap::from_iter([claim])).build().unwrap()
}

/// The program, or `None` after it was said that it is not there.
fn program(name: &str) -> Option<PathBuf> {
    let found = tools::find(name);
    assert!(found.is_some() || std::env::var_os("XTASK_ALL_TESTS").is_none(), "{name} must be there");
    if found.is_none() {
        eprintln!("NOT RUN: the example for {name}, as it is not there");
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nginx_as_in_the_example_carries_everything_and_keeps_no_address() {
    let Some(nginx) = program("nginx") else { return };
    it_carries_everything(Proxied::nginx(&nginx, &[])).await;
    // The planted faults: one that believes the browser, and one that writes down who asked.
    let believing = Proxied::nginx(&nginx, &[("$remote_addr", "$http_x_forwarded_for")]);
    assert!(make(&believing, 1, ASKER).await.is_ok() && make(&believing, 2, ASKER).await.is_ok());
    let mut writing = Proxied::nginx(&nginx, &[("    error_log /dev/null emerg;\n", "")]);
    assert!(names_who_asked(&mut writing).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn caddy_as_in_the_example_carries_everything_and_keeps_no_address() {
    let Some(caddy) = program("caddy") else { return };
    it_carries_everything(Proxied::caddy(&caddy, &[])).await;
    let mut writing = Proxied::caddy(&caddy, &[("request delete", "")]);
    assert!(names_who_asked(&mut writing).await);
}

async fn it_carries_everything(mut proxied: Proxied) {
    the_story(&proxied).await;
    // Each address counts for itself, whatever it claims.
    assert!(matches!(make(&proxied, 2, ASKER).await, Err(ClientError::WaitFirst { .. })));
    assert!(make(&proxied, 3, "127.0.0.78").await.is_ok());
    the_largest_request_arrives(&proxied).await;
    answers_are_not_changed(&proxied).await;
    assert!(!names_who_asked(&mut proxied).await, "{}", proxied.logged());
}

async fn make(proxied: &Proxied, seed: u64, address: &str) -> Result<(), ClientError> {
    let person = Person::new(seed);
    wallet_client::create(proxied.device(seed, address), &person.handle, &person.secret).await.map(drop)
}

async fn the_story(proxied: &Proxied) {
    let person = Person::new(1);
    let device = proxied.device(1, ASKER);
    let mut wallet = wallet_client::create(device, &person.handle, &person.secret).await.unwrap();
    let large: Vec<u8> = (0..2_000_000_u32).map(|at| (at.wrapping_mul(7) >> 3).to_le_bytes()[0]).collect();
    let paper = wallet.add(document("Lettre", papers::letter())).await.unwrap();
    let long = wallet.add(document("Long", &large)).await.unwrap();
    assert_eq!(wallet.original(&long, 0).await.unwrap().bytes, large);
    let made = wallet.share(terms(vec![paper], 86_400, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let received = ReceivedShare::open(proxied.device(9, ASKER), &fragment, "Fatima", "", None).await.unwrap();
    assert_eq!(received.original(0).await.unwrap().bytes, papers::letter());
}

/// A full list of papers is not too large for the proxy. Farde reads no more than 4 MiB of what nobody known to it sends, so it is
/// its refusal that comes back, or nothing.
async fn the_largest_request_arrives(proxied: &Proxied) {
    let list = vec![b'x'; MANIFEST_BYTES * 4 / 3 + 64 * 1024];
    let request = from(ASKER, "192.0.2.1").put(format!("{}{}", proxied.origin(), routes::MANIFEST));
    let answer = request.header("content-type", "application/json").body(list).send().await.unwrap();
    assert_ne!(answer.status(), 413);
}

async fn answers_are_not_changed(proxied: &Proxied) {
    for path in ["/", "/api/v1/server", "/health/ready", "/nowhere"] {
        let ask = async |address: &str| {
            let request = from(ASKER, "192.0.2.1").get(format!("http://{address}{path}"));
            let answer = request.header("accept-encoding", "br, gzip").send().await.unwrap();
            let (status, mut headers) = (answer.status(), answer.headers().clone());
            OF_THE_WAY.iter().for_each(|name| drop(headers.remove(*name)));
            (status, headers, answer.bytes().await.unwrap())
        };
        assert_eq!(ask(&proxied.address).await, ask(&proxied.inner).await, "{path}");
    }
}

/// Whether it wrote down who asked, also when nobody answers behind it.
async fn names_who_asked(proxied: &mut Proxied) -> bool {
    let ask = async || from(ASKER, "192.0.2.1").get(format!("{}/health/live", proxied.origin())).send().await;
    assert_eq!(ask().await.unwrap().status(), 200);
    drop(proxied.farde.take());
    let ask = async || from(ASKER, "192.0.2.1").get(format!("{}/health/live", proxied.origin())).send().await;
    assert!(ask().await.unwrap().status().is_server_error());
    proxied.logged().contains(ASKER)
}
