//! A computer that is only a folder and a few processes: a clean Debian, started with its own systemd (systemd-nspawn(1)). What a
//! unit forbids its program is forbidden there as on any other.

use crate::tools;
use rustix::process::{Pid, Signal, kill_process};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// How long starting may take: in seconds.
const PATIENCE: u32 = 60;

/// A computer that runs; it is gone when dropped. It shares the network of this machine.
pub struct Machine {
    root: PathBuf,
    nspawn: Child,
    init: Pid,
    _folder: TempDir,
}

impl Machine {
    /// Why there cannot be one here.
    #[must_use]
    pub fn hindrance() -> Option<&'static str> {
        if !rustix::process::geteuid().is_root() {
            return Some("it needs root");
        }
        if !debian().exists() {
            return Some("there is no clean Debian (on a Debian, cargo xtask test makes it)");
        }
        let nspawn = Command::new("systemd-nspawn").arg("--version").stdout(Stdio::null()).status();
        (!nspawn.is_ok_and(|status| status.success())).then_some("systemd-nspawn is not there")
    }

    /// Unpacks one into this folder, writes files into it, by their paths, and starts it.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start(folder: TempDir, files: &[(&str, String)]) -> Self {
        let root = folder.path().join("tree");
        fs::create_dir(&root).expect("a new folder");
        must(Command::new("tar").args(["--numeric-owner", "-xf"]).arg(debian()).arg("-C").arg(&root));
        for (path, content) in files {
            let file = root.join(path);
            fs::create_dir_all(file.parent().expect("a path of a file has a folder")).expect("a folder");
            fs::write(file, content).expect("a file");
        }
        let mut command = Command::new("systemd-nspawn");
        command.args(["--quiet", "--boot", "--register=no", "--keep-unit", "--directory"]).arg(&root);
        let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let nspawn = command.spawn().expect("systemd-nspawn was there");
        let init = wait_for(|| first_child(&nspawn)).expect("systemd-nspawn starts the first program");
        let machine = Self { root, nspawn, init, _folder: folder };
        let state = wait_for(|| {
            let said = text(&machine.run("systemctl is-system-running"));
            ["running", "degraded"].contains(&said.trim()).then_some(said)
        });
        assert!(state.is_some(), "it does not start: {}", text(&machine.run("systemctl --failed")));
        machine
    }

    /// Runs a line of shell on it.
    ///
    /// # Panics
    /// If nsenter is not there.
    #[must_use]
    pub fn run(&self, line: &str) -> Output {
        let mut command = Command::new("nsenter");
        command.args(["--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup", "--target", &pid(self.init)]);
        command.args([
            "env",
            "-i",
            "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL=C.UTF-8",
            "DEBIAN_FRONTEND=noninteractive",
        ]);
        command.args(["sh", "-c", line]).stdin(Stdio::null()).output().expect("nsenter is part of every Linux")
    }

    /// Runs a line of shell that succeeds; gives what it says.
    ///
    /// # Panics
    /// If it fails.
    pub fn must(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line}: {}", text(&output));
        text(&output)
    }

    /// A path of it, as this machine sees it.
    #[must_use]
    pub fn sees(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    /// Every file and folder on its disk, with kind, rights and owners.
    ///
    /// # Panics
    /// If the disk fails.
    #[must_use]
    pub fn listing(&self) -> BTreeMap<String, (u32, u32, u32)> {
        let entries = walkdir::WalkDir::new(&self.root).min_depth(1).into_iter().filter_map(Result::ok);
        let listed = entries.filter_map(|entry| {
            let metadata = entry.path().symlink_metadata().ok()?;
            let path = Path::new("/").join(entry.path().strip_prefix(&self.root).ok()?);
            Some((path.to_str()?.to_owned(), (metadata.mode(), metadata.uid(), metadata.gid())))
        });
        listed.collect()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // With the first program all others end.
        let _ = kill_process(self.init, Signal::KILL);
        let _ = self.nspawn.wait();
    }
}

fn debian() -> PathBuf {
    tools::folder().join("debian.tar")
}

fn must(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().expect("a program of every Debian");
    assert!(output.status.success(), "{command:?}: {}", text(&output));
}

/// All that a command said.
#[must_use]
pub fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

fn pid(pid: Pid) -> String {
    pid.as_raw_nonzero().to_string()
}

fn first_child(parent: &Child) -> Option<Pid> {
    let children = fs::read_to_string(format!("/proc/{0}/task/{0}/children", parent.id())).ok()?;
    let first = children.split_whitespace().next()?;
    Pid::from_raw(first.parse().ok()?)
}

fn wait_for<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    for _ in 0..PATIENCE * 10 {
        if let Some(found) = look() {
            return Some(found);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    None
}
