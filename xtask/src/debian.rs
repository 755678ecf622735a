//! A clean Debian as one file, which tests unpack: a computer that is only a folder.

use crate::install::{self, Need};
use crate::{shell, tools};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// After this time it is made anew: its programs are to be those of today.
const FRESH: Duration = Duration::from_hours(7 * 24);

/// Makes `debian.tar` among the tools, where this machine is a Debian of root; elsewhere the tests that need it say so.
pub(crate) fn tree() -> Result<()> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !release.lines().any(|line| line == "ID=debian") || !install::has_apt_as_root()? {
        return Ok(());
    }
    install::apt(&[
        Need { probe: "mmdebstrap", package: "mmdebstrap" },
        // Starts such a computer.
        Need { probe: "systemd-nspawn", package: "systemd-container" },
    ])?;
    let (file, half) = (tools::folder().join("debian.tar"), tools::folder().join("debian.half.tar"));
    if is_fresh(&file) {
        return Ok(());
    }
    fs::create_dir_all(tools::folder())?;
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    let mut command = shell::clean("mmdebstrap");
    // As little as there can be and still be started.
    command.args(["--variant=minbase", "--include=systemd", "--mode=root", "--quiet"]);
    // Nobody reads manuals there.
    command.args(["--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*"]);
    command.args(["--dpkgopt=force-unsafe-io", "--dpkgopt=path-exclude=/usr/share/locale/*"]);
    command.args(proxies()?).arg(name.context("this release of Debian has no name")?).arg(&half).args(sources()?);
    shell::run(command.env("DEBIAN_FRONTEND", "noninteractive"))?;
    Ok(fs::rename(half, file)?)
}

fn is_fresh(file: &Path) -> bool {
    let changed = fs::metadata(file).and_then(|metadata| metadata.modified());
    changed.is_ok_and(|at| at.elapsed().is_ok_and(|age| age < FRESH))
}

/// The proxies of this machine: whatever it is installed from can be reached.
fn proxies() -> Result<Vec<String>> {
    let settings = shell::output(Command::new("apt-config").arg("dump"))?;
    let lines = settings.lines().filter(|line| line.contains("::Proxy "));
    Ok(lines.map(|line| format!("--aptopt={}", line.trim_end_matches(';'))).collect())
}

/// The Debian sources of this machine.
fn sources() -> Result<Vec<String>> {
    let format = "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)";
    let command = ["indextargets", "--format", format, "Created-By: Packages"];
    let targets = shell::output(Command::new("apt-get").args(command))?;
    let targets = targets.lines().filter_map(|line| line.strip_prefix("Debian|"));
    let mut lines: Vec<String> = targets.map(|line| format!("deb {}", line.replace('|', " "))).collect();
    lines.sort();
    lines.dedup();
    Ok(lines)
}
