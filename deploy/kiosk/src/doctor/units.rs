//! Drop-ins: files that change a unit from beside it, in every folder where systemd looks for them.

use super::Report;
use super::overrides::MERGE;
use crate::kit::files;
use crate::tree::Tree;
use std::collections::BTreeSet;
use std::io;

/// Units that nobody else may change.
const UNITS: [&str; 9] = [
    "farde-kiosk.service",
    "farde-kiosk-restart.service",
    "farde-kiosk-restart.timer",
    "getty@tty1.service",
    "cups.service",
    "cups.socket",
    "var-spool-cups.mount",
    "var-cache-cups.mount",
    "var-log-cups.mount",
];

/// Where systemd looks.
const FOLDERS: [&str; 10] = [
    "/etc/systemd/system.control",
    "/run/systemd/system.control",
    "/run/systemd/transient",
    "/run/systemd/generator.early",
    "/etc/systemd/system",
    "/run/systemd/system",
    "/run/systemd/generator",
    "/usr/local/lib/systemd/system",
    "/usr/lib/systemd/system",
    "/run/systemd/generator.late",
];

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let beside: BTreeSet<String> = UNITS.iter().flat_map(|unit| beside(unit)).collect();
    for folder in FOLDERS {
        for name in &beside {
            for file in tree.names(&format!("{folder}/{name}"))?.into_iter().filter(|file| file.ends_with(".conf")) {
                let path = format!("{folder}/{name}/{file}");
                // What the kit itself writes there is compared word by word.
                if files::FILES.iter().all(|ours| ours.path != path) {
                    let units = name.trim_end_matches(".d");
                    report.find(&path, format!("it changes {units}"), MERGE, format!("take it away: sudo rm {path}"));
                }
            }
        }
    }
    debug_shell(tree, report)
}

/// The folders whose files change a unit: its own, those of its template, of each beginning that ends with a hyphen, and of
/// its kind.
fn beside(unit: &str) -> Vec<String> {
    let Some((name, kind)) = unit.rsplit_once('.') else { return Vec::new() };
    let mut folders = vec![format!("{unit}.d"), format!("{kind}.d")];
    folders.extend(name.split_once('@').map(|(template, _)| format!("{template}@.{kind}.d")));
    folders.extend(name.match_indices('-').map(|(at, _)| format!("{}.{kind}.d", &name[..=at])));
    folders
}

/// A shell of root on the ninth console, without a password.
fn debug_shell(tree: &Tree, report: &mut Report) -> io::Result<()> {
    for folder in FOLDERS {
        for wants in
            tree.names(folder)?.into_iter().filter(|name| name.ends_with(".wants") || name.ends_with(".requires"))
        {
            let path = format!("{folder}/{wants}/debug-shell.service");
            if tree.names(&format!("{folder}/{wants}"))?.iter().any(|name| name == "debug-shell.service") {
                let danger = "A key leads to a console where everybody is root.";
                report.find(&path, "a shell without a password begins", danger, "sudo systemctl disable debug-shell");
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_that_changes_a_unit_is_known() {
        let restart = ["farde-kiosk-restart.timer.d", "timer.d", "farde-.timer.d", "farde-kiosk-.timer.d"];
        assert_eq!(beside("farde-kiosk-restart.timer"), restart);
        assert_eq!(beside("getty@tty1.service"), ["getty@tty1.service.d", "service.d", "getty@.service.d"]);
    }
}
