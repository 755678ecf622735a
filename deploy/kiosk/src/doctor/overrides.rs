//! What others have put beside the kit's files, and what counts more than they do.

use super::{Report, browser, units};
use crate::tree::Tree;
use std::collections::BTreeSet;
use std::io;

/// Kinds of settings that are put together from several folders: their folder below each of [`BELOW`], and the kit's text.
const MERGED: [(&str, &str); 5] = [
    ("systemd/logind.conf.d", include_str!("../../files/logind.conf")),
    ("systemd/sleep.conf.d", include_str!("../../files/sleep.conf")),
    ("systemd/coredump.conf.d", include_str!("../../files/coredump.conf")),
    ("systemd/journald.conf.d", include_str!("../../files/journald.conf")),
    ("sysctl.d", include_str!("../../files/sysctl.conf")),
];

/// Where settings of programs are.
const BELOW: [&str; 4] = ["/usr/lib", "/usr/local/lib", "/run", "/etc"];

const OURS: &str = "zz-farde-kiosk.conf";
pub(super) const MERGE: &str =
    "What is set there counts more than the kit: memory may be kept on the disk, or another session begin.";

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let before = report.findings.len();
    for (kind, ours) in MERGED {
        let keys = keys(ours);
        for folder in BELOW.map(|below| format!("{below}/{kind}")) {
            for name in tree.names(&folder)?.into_iter().filter(|name| name.as_str() > OURS && name.ends_with(".conf"))
            {
                later(tree, &format!("{folder}/{name}"), &keys, report)?;
            }
        }
    }
    units::check(tree, report)?;
    browser::check(tree, report)?;
    if report.findings.len() == before {
        report.good.push("nothing counts more than the files of the kit".to_owned());
    }
    Ok(())
}

/// A file that is read after ours must not set what ours sets.
fn later(tree: &Tree, path: &str, ours: &BTreeSet<String>, report: &mut Report) -> io::Result<()> {
    let text = tree.read(path)?.unwrap_or_default();
    let both: Vec<String> = keys(&text).intersection(ours).cloned().collect();
    if !both.is_empty() {
        let mend = format!("take it away, or take these words out of it: sudo rm {path}");
        report.find(path, format!("it is read after the kit's and sets {}", both.join(", ")), MERGE, mend);
    }
    Ok(())
}

/// The words before `=`.
fn keys(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';', '[']));
    let keys = lines.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim().trim_start_matches('-'));
    keys.map(|key| key.replace('/', ".")).collect()
}
