//! The real program, as a process of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use wallet_api::UnixSeconds;

/// The program, running on a data folder; ended when dropped.
pub(crate) struct Farde(Child);

impl Farde {
    /// Starts it, and returns when it listens.
    pub(crate) fn start(data: &Path, address: &str) -> Self {
        let mut command = Command::new(program());
        command.args(arguments(data, address));
        Self::run(command)
    }

    /// Starts it with settings in its environment.
    pub(crate) fn start_with(data: &Path, address: &str, settings: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut command = Command::new(program());
        command.args(["serve", "--log-level", "error", "--listen", address, "--data"]).arg(data).envs(settings);
        Self::run(command)
    }

    /// Starts it on a disk of its own, of this size, that is mounted on the data folder and seen by nobody else.
    pub(crate) fn start_on_small_disk(data: &Path, address: &str, size: &str) -> Self {
        let script = r#"mount -t tmpfs -o "size=$1" tmpfs "$2" && shift 2 && exec "$@""#;
        let mut command = Command::new("unshare");
        // As root of a name space of its own where it is not root already.
        command.args(["--map-root-user", "--mount", "sh", "-c", script, "sh", size]).arg(data).arg(program());
        command.args(arguments(data, address));
        Self::run(command)
    }

    fn run(mut command: Command) -> Self {
        let child = command.stdout(Stdio::piped()).spawn();
        let mut child = child.expect("the program `farde` is built together with the tests");
        // It prints its address when it listens.
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("Farde answers at"), "it did not start: {line}");
        Self(child)
    }

    /// A path as the program sees it.
    pub(crate) fn sees(&self, path: &Path) -> PathBuf {
        Path::new("/proc").join(self.0.id().to_string()).join("root").join(path.strip_prefix("/").unwrap())
    }

    /// Ends it without a warning.
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Farde {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn arguments(data: &Path, address: &str) -> Vec<std::ffi::OsString> {
    let origin = format!("http://{address}");
    let text = ["serve", "--log-level", "error", "--listen", address, "--origin", &origin, "--data"];
    text.into_iter().map(Into::into).chain([data.into()]).collect()
}

/// The program that stands beside this test's program.
pub(crate) fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.parent().and_then(Path::parent).unwrap().join("farde")
}

/// An address that nobody listens on, below the range from which servers of other tests get theirs.
pub(crate) fn free_address() -> String {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 5_000).unwrap() * 2 + 20_000;
    loop {
        let address = format!("127.0.0.1:{}", start + NEXT.fetch_add(1, Ordering::Relaxed));
        if std::net::TcpListener::bind(&address).is_ok() {
            return address;
        }
    }
}

/// The time by this machine, which is the one that the program goes by.
#[expect(clippy::disallowed_methods, reason = "the program has no clock that a test could set")]
pub(crate) fn now() -> UnixSeconds {
    UnixSeconds(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs())
}
