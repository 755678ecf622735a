//! What is given to the browser beside its policies, and who may change the programs of the session.

use super::Report;
use crate::kit::packages;
use crate::tree::Tree;
use std::fs;
use std::io;
use std::process::{Command, Stdio};

/// Every file there is read by the shell, each time when the browser begins.
const SOURCED: &str = "/etc/chromium.d";

/// Programs that the session starts, and what it reads as programs.
const STARTED: [&str; 9] = [
    SOURCED,
    "/etc/default/keyboard",
    "/usr/lib/farde-kiosk",
    "/usr/bin/sway",
    "/usr/bin/swayidle",
    "/usr/bin/swaymsg",
    "/usr/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/usr/bin/wvkbd-mobintl",
];

const FLAG: &str = "A flag can turn off what the policies forbid, or let another program read every page.";

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let status = tree.read(packages::STATUS)?.unwrap_or_default();
    let known = packages::settings(&status, packages::BROWSER);
    for name in tree.names(SOURCED)? {
        let path = format!("{SOURCED}/{name}");
        let fault = match known.get(path.as_str()) {
            None => "it gives flags to the browser",
            Some(wanted) if fingerprint(tree, &path)? != *wanted => {
                "it is not as the package of the browser brought it"
            }
            Some(_) => continue,
        };
        let mend = format!("take it away: sudo rm {path}");
        report.find(&path, fault, FLAG, mend);
    }
    let extensions = "/usr/share/chromium/extensions";
    for name in tree.names(extensions)? {
        let path = format!("{extensions}/{name}");
        let danger = "An extension reads every page and every secret.";
        report.find(&path, "an extension of every browser here", danger, "remove the package that brought it");
    }
    for path in STARTED {
        writers(tree, path, report);
    }
    Ok(())
}

/// The path as it is written, and the one that its links lead to.
fn writers(tree: &Tree, path: &str, report: &mut Report) {
    let real = fs::canonicalize(tree.path(path)).ok();
    let real = real.and_then(|real| Some(format!("/{}", real.strip_prefix(tree.root()).ok()?.display())));
    if tree.is_open_to_others(path) || real.is_some_and(|real| tree.is_open_to_others(&real)) {
        let danger = "Whoever logs in to this computer in another way puts a program there that records what is typed.";
        let mend = format!("sudo chown root:root {path} && sudo chmod go-w {path}, and the same for its folders");
        report.find(path, "others than root can write it, or replace it", danger, mend);
    }
}

/// As the package manager writes it: MD5, which is good enough for a file that somebody else has chosen.
fn fingerprint(tree: &Tree, path: &str) -> io::Result<String> {
    let mut command = Command::new("md5sum");
    let file = fs::File::open(tree.path(path))?;
    let output = command.stdin(file).stderr(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    Ok(said.split_whitespace().next().unwrap_or_default().to_owned())
}
