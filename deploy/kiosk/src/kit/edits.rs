//! Changes in files that belong to others: as few words as can be.

/// Where the printers' server reads its settings.
pub(crate) const CUPS: &str = "/etc/cups/cupsd.conf";

/// Which file systems the computer mounts.
pub(crate) const FSTAB: &str = "/etc/fstab";

/// A setting of the printers' server.
pub(crate) struct CupsSetting {
    /// As it is written.
    pub(crate) name: &'static str,
    /// What it must be.
    pub(crate) value: &'static str,
    /// What somebody gets without it.
    pub(crate) danger: &'static str,
}

pub(crate) const CUPS_SETTINGS: &[CupsSetting] = &[
    CupsSetting {
        name: "PreserveJobFiles",
        value: "No",
        danger: "Papers stay with the printers' server after they were printed, and can be printed again.",
    },
    CupsSetting {
        name: "PreserveJobHistory",
        value: "No",
        danger: "The list of what was printed shows the names of papers to the next person.",
    },
    CupsSetting {
        name: "MaxJobTime",
        value: "900",
        danger: "A paper that waits for an empty printer comes out hours later, before somebody else.",
    },
    CupsSetting {
        name: "Browsing",
        value: "No",
        danger: "The printers of this computer are offered to everybody in the network, with what waits on them.",
    },
];

/// The settings of the printers' server with ours: each stands once, at the top, and nowhere else.
pub(crate) fn cups(text: &str) -> String {
    let others = text.lines().filter(|line| CUPS_SETTINGS.iter().all(|setting| value_of(line, setting.name).is_none()));
    let ours = CUPS_SETTINGS.iter().map(|setting| format!("{} {}", setting.name, setting.value));
    lines(ours.chain(others.map(str::to_owned)))
}

/// What a setting is: its last line says so.
pub(crate) fn cups_value<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().filter_map(|line| value_of(line, name)).next_back()
}

fn value_of<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (found, value) = line.trim().split_once(char::is_whitespace)?;
    found.eq_ignore_ascii_case(name).then(|| value.trim())
}

/// The table of file systems with every swap as a comment.
pub(crate) fn fstab(text: &str) -> String {
    lines(text.lines().map(|line| if is_swap(line) { format!("# farde-kiosk: {line}") } else { line.to_owned() }))
}

/// Whether a line of the table is a swap: its third word is the kind.
pub(crate) fn is_swap(line: &str) -> bool {
    !line.trim_start().starts_with('#') && line.split_whitespace().nth(2) == Some("swap")
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printers_settings_are_changed_once_and_the_others_kept() {
        let before =
            "LogLevel warn\n  preservejobfiles Yes\nBrowsing On\n<Location />\n  Order allow,deny\n</Location>\n";
        let once = cups(before);
        assert_eq!(cups_value(&once, "PreserveJobFiles"), Some("No"));
        assert_eq!(cups_value(&once, "LogLevel"), Some("warn"));
        assert!(once.ends_with("LogLevel warn\n<Location />\n  Order allow,deny\n</Location>\n"), "{once}");
        assert_eq!(cups(&once), once);
    }

    #[test]
    fn swap_is_turned_off_and_nothing_else() {
        let before = "# comment swap swap swap\nUUID=1 / ext4 errors=remount-ro 0 1\nUUID=2 none swap sw 0 0\n/swapfile none swap sw 0 0\n";
        let after = fstab(before);
        assert!(!after.lines().any(is_swap));
        assert_eq!(after.lines().filter(|line| line.starts_with("# farde-kiosk: ")).count(), 2);
        assert_eq!(fstab(&after), after);
    }
}
