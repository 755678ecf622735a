//! Packages, the user, swap; what belongs to pieces of the kit.

use super::{AGAIN, Report, printers, rights, updates};
use crate::kit::{Kit, Piece, edits, packages};
use crate::tree::Tree;
use std::io;

/// The user of the session.
pub(super) const USER: &str = "farde-kiosk";

pub(super) fn check(tree: &Tree, kit: &Kit, report: &mut Report) -> io::Result<()> {
    check_packages(tree, kit, report)?;
    user(tree, report)?;
    rights::check(tree, report)?;
    swap(tree, report)?;
    if kit.has(Some(Piece::Printers)) {
        printers::check(tree, report)?;
    }
    if kit.has(Some(Piece::Updates)) {
        updates::check(tree, report)?;
    }
    Ok(())
}

fn check_packages(tree: &Tree, kit: &Kit, report: &mut Report) -> io::Result<()> {
    let status = tree.read(packages::STATUS)?.unwrap_or_default();
    let installed = packages::installed(&status);
    for name in packages::of(kit).into_iter().filter(|name| !installed.contains_key(name)) {
        let danger = "What the kit counts on is not there: the session does not begin, or begins without a part of it.";
        report.find(name, "the package is not installed", danger, AGAIN);
    }
    if let Some(version) = installed.get(packages::BROWSER) {
        report.good.push(format!("the browser is Chromium {version}"));
        report.unseen.push("whether a newer browser is out: apt-get update; apt list --upgradable".to_owned());
    }
    Ok(())
}

fn user(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let entry = |text: Option<String>| -> Option<Vec<String>> {
        let text = text.unwrap_or_default();
        let line = text.lines().map(|line| line.split(':')).find(|words| words.clone().next() == Some(USER))?;
        Some(line.map(str::to_owned).collect())
    };
    let Some(passwd) = entry(tree.read("/etc/passwd")?) else {
        report.find(
            USER,
            "the user is missing",
            "The session does not begin, or begins as somebody with more rights.",
            AGAIN,
        );
        return Ok(());
    };
    let word = |place: usize| passwd.get(place).map(String::as_str).unwrap_or_default();
    let begin = report.findings.len();
    if word(2) == "0" {
        let danger = "Whoever breaks out of the browser owns the computer, and waits there for everybody after.";
        report.find(USER, "the user of the session is root", danger, format!("sudo userdel {USER}, then {AGAIN}"));
    }
    if !["/usr/sbin/nologin", "/sbin/nologin", "/bin/false", "/usr/bin/false"].contains(&word(6)) {
        let danger = "Somebody logs in as the user of the session, and changes what the next session shows.";
        report.find(
            "login shell",
            format!("{USER} has the shell {}", word(6)),
            danger,
            format!("sudo usermod --shell /usr/sbin/nologin {USER}"),
        );
    }
    if tree.path(word(5)).is_dir() {
        let danger = "What is written there is on the disk from one session to the next.";
        report.find(
            "home folder",
            format!("{USER} has the folder {}", word(5)),
            danger,
            format!("sudo usermod --home /nonexistent {USER}"),
        );
    }
    let shadow = entry(tree.read("/etc/shadow")?);
    if !shadow.as_ref().and_then(|words| words.get(1)).is_some_and(|hash| hash.starts_with(['!', '*'])) {
        let danger = "Somebody logs in as the user of the session, and changes what the next session shows.";
        report.find(
            "password",
            format!("{USER} has a password, or an empty one"),
            danger,
            format!("sudo passwd --lock {USER}"),
        );
    }
    if report.findings.len() == begin {
        report.good.push("the user has no password, no shell, no folder".to_owned());
    }
    Ok(())
}

fn swap(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let text = tree.read(edits::FSTAB)?.unwrap_or_default();
    match text.lines().find(|line| edits::is_swap(line)) {
        Some(line) => {
            let danger = "Pieces of memory, with papers and keys, are written to the disk and stay there.";
            report.find(edits::FSTAB, format!("it turns swap on: {line}"), danger, AGAIN);
        }
        None => report.good.push("no swap in the table of disks".to_owned()),
    }
    Ok(())
}
