//! What is installed from the distribution.

use super::{Kit, Piece};
use std::collections::BTreeMap;

/// The list of what is installed.
pub(crate) const STATUS: &str = "/var/lib/dpkg/status";

/// The browser.
pub(crate) const BROWSER: &str = "chromium";

const PACKAGES: &[(&str, Option<Piece>)] = &[
    (BROWSER, None),
    // The screen: one window, a strip, what darkens it; logins of services.
    ("sway", None),
    ("swayidle", None),
    ("libpam-systemd", None),
    ("libgl1-mesa-dri", None),
    ("udev", None),
    ("ca-certificates", None),
    // What people read: Latin, Arabic and nearly every other script.
    ("fonts-noto-core", None),
    // A voice of the computer's own in their languages: what is said aloud is sent nowhere.
    ("speech-dispatcher", None),
    ("speech-dispatcher-espeak-ng", None),
    ("wvkbd", Some(Piece::Keyboard)),
    ("cups", Some(Piece::Printers)),
    ("cups-client", Some(Piece::Printers)),
    ("cups-filters", Some(Piece::Printers)),
    ("unattended-upgrades", Some(Piece::Updates)),
];

/// What this kit needs.
pub(crate) fn of(kit: &Kit) -> Vec<&'static str> {
    PACKAGES.iter().filter(|(_, piece)| kit.has(*piece)).map(|(name, _)| *name).collect()
}

/// Installed packages with their versions, from the text of dpkg's list.
pub(crate) fn installed(status: &str) -> BTreeMap<&str, &str> {
    let field = |entry: &'_ str, name: &str| -> Option<(usize, usize)> {
        let start = if entry.starts_with(name) { 0 } else { entry.find(&format!("\n{name}"))? + 1 };
        let value = start + name.len();
        let end = entry[value..].find('\n').map_or(entry.len(), |end| value + end);
        Some((value, end))
    };
    let mut found = BTreeMap::new();
    for entry in status.split("\n\n") {
        let read = |name: &str| field(entry, name).map(|(start, end)| entry[start..end].trim());
        if let (Some(package), Some(state), Some(version)) = (read("Package:"), read("Status:"), read("Version:"))
            && state.ends_with(" ok installed")
        {
            found.insert(package, version);
        }
    }
    found
}

/// The files of settings that a package and its parts brought, each with its fingerprint, from the text of dpkg's list.
pub(crate) fn settings<'a>(status: &'a str, package: &str) -> BTreeMap<&'a str, &'a str> {
    let is_of = |entry: &str| {
        let name = entry.lines().next().and_then(|line| line.strip_prefix("Package: ")?.strip_prefix(package));
        name.is_some_and(|part| part.is_empty() || part.starts_with('-'))
    };
    let lines = status.split("\n\n").filter(|entry| is_of(entry)).flat_map(|entry| {
        let lines = entry.lines().skip_while(|line| *line != "Conffiles:").skip(1);
        lines.take_while(|line| line.starts_with(' '))
    });
    let words = lines.map(str::split_whitespace);
    words.filter_map(|mut words| Some((words.next()?, words.next()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_installed_counts() {
        let status = "Package: sway\nStatus: install ok installed\nVersion: 1.7-6\n\nPackage: cups\nStatus: deinstall ok config-files\nVersion: 2\n\nPackage: wvkbd\nStatus: install ok half-configured\nVersion: 3\n";
        assert_eq!(installed(status).into_iter().collect::<Vec<_>>(), [("sway", "1.7-6")]);
    }

    #[test]
    fn settings_are_those_of_one_package() {
        let status = "Package: a\nConffiles:\n /etc/a 1\n\nPackage: b\nConffiles:\n /etc/b 2\n /etc/c 3\nDescription: x\n /etc/d 4\n\nPackage: b-part\nConffiles:\n /etc/e 5 obsolete\n";
        let found: Vec<_> = settings(status, "b").into_iter().collect();
        assert_eq!(found, [("/etc/b", "2"), ("/etc/c", "3"), ("/etc/e", "5")]);
        assert!(settings(status, "c").is_empty());
    }
}
