//! The driver process between us and the browser: one for each browser, on a port of its own choice.

use super::{BrowserError, BrowserKind, Options, Result};
use crate::tools;
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The command that installs browsers and drivers.
const INSTALL: &str = "cargo xtask test";

/// Two drivers that start at once may choose the same port; the loser is started again.
const TRIES: u32 = 4;

/// A running driver. Dropping it ends its browser and then the driver itself.
pub(super) struct Driver {
    child: Child,
    port: u16,
    session: Option<String>,
    browser: Option<Pid>,
}

impl Driver {
    /// Starts it and waits until it listens.
    pub(super) fn start(kind: BrowserKind, options: &Options) -> Result<Self> {
        let program = match kind {
            BrowserKind::Chromium => {
                find_program("chromium", INSTALL)?;
                find_program("chromedriver", INSTALL)?
            }
            BrowserKind::Firefox => {
                find_program("firefox-esr", INSTALL)?;
                find_program("geckodriver", INSTALL)?
            }
        };
        let mut tried = Self::start_program(kind, &program, options);
        for _ in 0..TRIES {
            match tried {
                Err(BrowserError::DriverFailed { .. }) => tried = Self::start_program(kind, &program, options),
                Ok(_) | Err(_) => return tried,
            }
        }
        tried
    }

    fn start_program(kind: BrowserKind, program: &Path, options: &Options) -> Result<Self> {
        let policies = options.policies.as_deref();
        let mut command = policies.map_or_else(|| Command::new(program), |file| under_policies(file, program));
        command.envs(options.env.iter().cloned());
        match kind {
            BrowserKind::Chromium => command.arg("--port=0"),
            // The second port is for BiDi, and its default would be the same for two at once.
            BrowserKind::Firefox => command.args(["--port=0", "--websocket-port=0"]),
        };
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let port = match child.stdout.take().map(read_port) {
            Some(Ok(port)) => port,
            other => {
                let _ = child.kill();
                let _ = child.wait();
                let output = other.and_then(std::result::Result::err).unwrap_or_default();
                return Err(BrowserError::DriverFailed { program: program.display().to_string(), output });
            }
        };
        Ok(Self { child, port, session: None, browser: None })
    }

    /// Where it listens.
    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The session to be ended before the driver is, and the browser's process id if the driver told it.
    pub(super) fn set_session(&mut self, session: Option<String>, browser: Option<i32>) {
        self.session = session;
        self.browser = browser.and_then(Pid::from_raw);
    }

    pub(super) fn pid(&self) -> Option<u32> {
        Some(self.child.id())
    }

    /// Blocking and by hand, as no runtime may be left when a test ends.
    fn end_session(&self) -> std::io::Result<()> {
        let Some(session) = &self.session else { return Ok(()) };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let port = self.port;
        write!(
            stream,
            "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )?;
        stream.read_exact(&mut [0; 12])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.end_session();
        if let Some(browser) = self.browser {
            let _ = kill_process(browser, Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The driver in a mount namespace of its own, where the machine's settings of Chromium are these policies and nothing else.
fn under_policies(file: &Path, program: &Path) -> Command {
    const SCRIPT: &str = "mount -t tmpfs none /etc/chromium && mkdir -p /etc/chromium/policies/managed \
        && cp \"$1\" /etc/chromium/policies/managed/farde.json && shift && exec \"$@\"";
    let mut command = Command::new("unshare");
    if !rustix::process::geteuid().is_root() {
        command.arg("--map-root-user");
    }
    command.args(["--mount", "--propagation", "private", "sh", "-c", SCRIPT, "sh"]).arg(file).arg(program);
    command
}

/// The port in the line by which the driver says that it listens; else everything that it printed.
fn read_port(output: impl std::io::Read + Send + 'static) -> std::result::Result<u16, String> {
    let mut reader = BufReader::new(output);
    let mut printed = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return Err(printed);
        }
        if let Some(port) = port_in(&line) {
            // A full pipe would stop the driver.
            std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
            return Ok(port);
        }
        printed.push_str(&line);
    }
}

/// `ChromeDriver was started successfully on port 41893.` or `... Listening on 127.0.0.1:41893`
fn port_in(line: &str) -> Option<u16> {
    let after = line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?.1;
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

fn find_program(name: &str, install: &'static str) -> Result<PathBuf> {
    tools::find(name).ok_or_else(|| BrowserError::Missing { program: name.to_owned(), install })
}

/// The root of the workspace.
pub(super) fn workspace() -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_read_from_what_drivers_say() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 41893.\n"), Some(41893));
        assert_eq!(port_in("1732221\tgeckodriver\tINFO\tListening on 127.0.0.1:4444\n"), Some(4444));
        assert_eq!(port_in("Starting ChromeDriver 156 on port 0\n"), None);
    }

    #[test]
    fn a_missing_browser_names_the_command_that_installs_it() {
        let error = find_program("no-such-browser", INSTALL).unwrap_err();
        assert_eq!(error.to_string(), "no-such-browser is not installed; this installs it: cargo xtask test");
    }
}
