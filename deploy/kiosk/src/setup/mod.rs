//! The set-up: steps in an order in which an interruption leaves nothing half open, each of which sees whether it is done.

mod error;
mod write;

pub use error::SetUpError;

use crate::kit::{Kit, packages};
use crate::tree::{Done, Tree};
use std::io::Write;
use std::process::{Command, Stdio};

/// The oldest Debian that it was made for.
const OLDEST: u32 = 12;

/// How a set-up is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Everything is done.
    Really,
    /// Everything is only said.
    DryRun,
}

/// Makes a shared computer of a Debian. Done again, it mends what is missing and leaves the rest as it is.
///
/// # Errors
/// If the computer is not fit for it or a step fails: the same command goes on from there.
pub fn set_up(tree: &Tree, kit: &Kit, way: Way, say: &mut dyn Write) -> Result<(), SetUpError> {
    if way == Way::DryRun {
        return describe(tree, kit, say);
    }
    if !rustix::process::geteuid().is_root() {
        return Err(SetUpError::NotRoot);
    }
    check_debian(tree)?;
    step(say, "packages", install(tree, kit)?)?;
    step(say, "settings of the printers and of the disk", write::edits(tree, kit)?)?;
    step(say, "files", write::files(tree, kit)?)?;
    step(say, "policies of the browser", write::policies(tree, kit)?)?;
    step(say, "the user of the session", user(tree)?)?;
    // Its last link lets the session begin: a computer that was only half set up never shows it.
    step(say, "what begins by itself, and what never does", write::links(tree, kit)?)?;
    if tree.is_running() {
        now(tree)?;
        step(say, "swap, dumps of memory, list of services", Done::Now)?;
        writeln!(say, "\nIt is set up. Restart the computer: it begins with {}.", kit.origin.kiosk())?;
    } else {
        writeln!(say, "\nThe tree is set up. What only a running computer has is done when it starts.")?;
    }
    writeln!(say, "Then ask whether it is safe: farde doctor kiosk")?;
    Ok(())
}

/// Takes away what the set-up wrote. Packages, the user, and the changes in files of others stay.
///
/// # Errors
/// If something cannot be taken away.
pub fn remove(tree: &Tree, say: &mut dyn Write) -> Result<(), SetUpError> {
    if !rustix::process::geteuid().is_root() {
        return Err(SetUpError::NotRoot);
    }
    for path in write::removed(tree)? {
        writeln!(say, "taken away: {path}")?;
    }
    writeln!(say, "Packages, the user farde-kiosk and the settings of printers and swap stay. Restart the computer.")?;
    Ok(())
}

/// Everything that is written, without the commands that only a system has.
#[cfg(test)]
pub(crate) fn write_all(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let done =
        [write::edits(tree, kit)?, write::files(tree, kit)?, write::policies(tree, kit)?, write::links(tree, kit)?];
    Ok(done.into_iter().find(|done| *done == Done::Now).unwrap_or(Done::Already))
}

fn step(say: &mut dyn Write, what: &str, done: Done) -> Result<(), SetUpError> {
    let word = match done {
        Done::Already => "as it was",
        Done::Now => "done",
    };
    Ok(writeln!(say, "{what}: {word}")?)
}

fn describe(tree: &Tree, kit: &Kit, say: &mut dyn Write) -> Result<(), SetUpError> {
    writeln!(say, "Nothing is changed. It would install: {}\n", packages::of(kit).join(" "))?;
    for (path, content) in write::planned(tree, kit)? {
        writeln!(say, "== {path}\n{content}")?;
    }
    Ok(())
}

fn check_debian(tree: &Tree) -> Result<(), SetUpError> {
    let path = "/etc/os-release";
    let text = tree.read(path).map_err(SetUpError::file("read", path))?.unwrap_or_default();
    let value = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.map(|value| value.trim_matches('"').to_owned()).unwrap_or_default()
    };
    let (id, version) = (value("ID"), value("VERSION_ID"));
    // A Debian that is still being made has no number yet.
    let is_new = version.is_empty() || version.parse::<u32>().is_ok_and(|version| version >= OLDEST);
    if id == "debian" && is_new { Ok(()) } else { Err(SetUpError::NotDebian(format!("{id} {version}"))) }
}

/// Installs what is missing. What is there is left as it is: updates are another matter.
fn install(tree: &Tree, kit: &Kit) -> Result<Done, SetUpError> {
    let read = || tree.read(packages::STATUS).map_err(SetUpError::file("read", packages::STATUS));
    let status = read()?.unwrap_or_default();
    let there = packages::installed(&status);
    let missing: Vec<&str> = packages::of(kit).into_iter().filter(|name| !there.contains_key(name)).collect();
    if missing.is_empty() {
        return Ok(Done::Already);
    }
    // An installation that was interrupted is ended first.
    run(tree, &["dpkg", "--configure", "-a"])?;
    run(tree, &["apt-get", "update", "--quiet=2", "--error-on=any"])?;
    let install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"];
    run(tree, &[&install[..], &missing].concat())?;
    Ok(Done::Now)
}

fn user(tree: &Tree) -> Result<Done, SetUpError> {
    let read = || tree.read("/etc/passwd").map_err(SetUpError::file("read", "/etc/passwd"));
    let before = read()?;
    run(tree, &["systemd-sysusers", "/etc/sysusers.d/farde-kiosk.conf"])?;
    Ok(if before == read()? { Done::Already } else { Done::Now })
}

/// What need not wait for the restart.
fn now(tree: &Tree) -> Result<(), SetUpError> {
    run(tree, &["swapoff", "--all"])?;
    run(tree, &["systemctl", "daemon-reload"])?;
    // A setting that was closed for good at an earlier set-up cannot be set again, and need not be.
    let _ = run(tree, &["sysctl", "--quiet", "--system"]);
    Ok(())
}

/// Runs a command on the computer, inside its tree, and shows what it says only if it fails.
fn run(tree: &Tree, words: &[&str]) -> Result<(), SetUpError> {
    let mut command = if tree.is_root() { Command::new(words[0]) } else { Command::new("chroot") };
    if !tree.is_root() {
        command.arg(tree.root()).arg(words[0]);
    }
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive").env("LC_ALL", "C.UTF-8");
    command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").stdin(Stdio::null());
    let line = words.join(" ");
    let output = command.output().map_err(|cause| SetUpError::NotStarted { line: line.clone(), cause })?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    let said: Vec<String> = String::from_utf8_lossy(&said).lines().map(str::to_owned).collect();
    // Its end says why.
    let said = said[said.len().saturating_sub(12)..].join("\n");
    Err(if line.starts_with("apt-get") { SetUpError::NoPackages { said } } else { SetUpError::Failed { line, said } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(release: &str) -> (tempfile::TempDir, Tree) {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree::at(folder.path());
        tree.write("/etc/os-release", release, 0o644).unwrap();
        (folder, tree)
    }

    fn kit() -> Kit {
        Kit { origin: "https://farde.example.org".parse().unwrap(), without: Vec::new() }
    }

    #[test]
    fn only_debian_that_is_new_enough_is_changed() {
        for (release, fits) in [
            ("ID=debian\nVERSION_ID=\"12\"\n", true),
            ("ID=debian\nVERSION_ID=\"13\"\n", true),
            ("PRETTY_NAME=\"Debian GNU/Linux forky/sid\"\nID=debian\n", true),
            ("ID=debian\nVERSION_ID=\"11\"\n", false),
            ("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n", false),
            ("", false),
        ] {
            assert_eq!(check_debian(&tree(release).1).is_ok(), fits, "{release}");
        }
    }

    #[test]
    fn a_dry_run_shows_everything_and_changes_nothing() {
        let (folder, tree) = tree("ID=other\n");
        let mut said = Vec::new();
        set_up(&tree, &kit(), Way::DryRun, &mut said).unwrap();
        let said = String::from_utf8(said).unwrap();
        for part in
            ["sway", "== /etc/chromium/policies/managed/farde-kiosk.json", "URLBlocklist", "no swap is turned on"]
        {
            assert!(said.contains(part), "{part}");
        }
        assert_eq!(std::fs::read_dir(folder.path().join("etc")).unwrap().count(), 1);
    }

    #[test]
    fn what_was_written_is_taken_away_and_what_is_not_ours_stays() {
        let (folder, tree) = tree("ID=debian\n");
        write_all(&tree, &kit()).unwrap();
        // Somebody has their own reason for this one.
        tree.make_link("/etc/systemd/system/default.target", "/usr/lib/systemd/system/graphical.target").unwrap();
        assert!(write::removed(&tree).unwrap().len() > 30);
        let mut left = Vec::new();
        for entry in walk(folder.path()) {
            left.push(entry.strip_prefix(folder.path()).unwrap().display().to_string());
        }
        left.sort();
        assert_eq!(left, ["etc/os-release", "etc/systemd/system/default.target"]);
    }

    #[test]
    fn the_session_is_let_begin_last_of_all() {
        let last = crate::kit::links::LINKS.last().map(|link| link.path);
        assert_eq!(last, Some("/etc/systemd/system/multi-user.target.wants/farde-kiosk.service"));
    }

    fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
    }
}
