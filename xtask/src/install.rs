//! What the machine lacks, installed from the distribution.

use crate::shell;
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Something from the distribution, known by one file or program that it brings.
pub(crate) struct Need {
    /// A program on the search path, or an absolute path.
    pub(crate) probe: &'static str,
    /// The Debian package that brings it.
    pub(crate) package: &'static str,
}

impl Need {
    fn is_met(&self) -> bool {
        if self.probe.starts_with('/') {
            Path::new(self.probe).exists()
        } else {
            shell::find_program(self.probe).is_some()
        }
    }
}

/// As [`apt()`], where only root has a use for it; others go without, and the test that needs it says so.
pub(crate) fn apt_for_root(needs: &[Need]) -> Result<()> {
    if has_apt_as_root()? { apt(needs) } else { Ok(()) }
}

/// Whether [`apt_for_root`] installs anything here.
pub(crate) fn has_apt_as_root() -> Result<bool> {
    Ok(shell::find_program("apt-get").is_some() && is_root()?)
}

/// Installs what is missing of `needs`, without a question.
///
/// # Errors
/// If something is missing and cannot be installed: then the message names the command for the administrator.
pub(crate) fn apt(needs: &[Need]) -> Result<()> {
    let missing: Vec<&str> = needs.iter().filter(|need| !need.is_met()).map(|need| need.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand = format!("apt-get install {}", missing.join(" "));
    if shell::find_program("apt-get").is_none() {
        bail!("missing on this machine: {}. Install what brings them; on Debian: {by_hand}", missing.join(", "));
    }
    if !is_root()? {
        bail!("missing on this machine: {}. As root: {by_hand}", missing.join(", "));
    }
    eprintln!("Installing from the distribution: {}", missing.join(", "));
    shell::run(apt_get().args(["update", "-qq"]))?;
    shell::run(apt_get().args(["install", "--yes", "-qq", "--no-install-recommends"]).args(&missing))
}

/// Fetches a package of the distribution and unpacks it into a folder; nothing is installed or started.
pub(crate) fn unpack(package: &str, folder: &Path) -> Result<()> {
    if shell::find_program("apt-get").is_none() {
        bail!("missing on this machine: what the package {package} of Debian brings");
    }
    eprintln!("Unpacking from the distribution: {package}");
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder)?;
    if is_root()? {
        shell::run(apt_get().args(["update", "-qq"]))?;
    }
    shell::run(apt_get().current_dir(folder).args(["download", "-qq", package]))?;
    let files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    for file in files {
        shell::run(shell::clean("dpkg-deb").arg("--extract").arg(file.path()).arg(folder))?;
    }
    Ok(())
}

fn apt_get() -> Command {
    let mut command = shell::clean("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> Result<bool> {
    Ok(shell::output(shell::clean("id").arg("-u"))?.trim() == "0")
}
