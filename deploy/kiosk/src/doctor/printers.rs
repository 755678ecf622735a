//! The printers' server: what it keeps, and who reaches it.

use super::{AGAIN, Report};
use crate::kit::edits;
use crate::tree::Tree;
use std::io;

const FILES: &str = "/etc/cups/cups-files.conf";
const PRINTERS: &str = "/etc/cups/printers.conf";

/// Folders of the server that the kit keeps in memory.
const FOLDERS: [(&str, &str); 5] = [
    ("RequestRoot", "/var/spool/cups"),
    ("TempDir", "/var/spool/cups/tmp"),
    ("CacheDir", "/var/cache/cups"),
    ("AccessLog", "/var/log/cups/access_log"),
    ("PageLog", "/var/log/cups/page_log"),
];

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let begin = report.findings.len();
    let text = tree.read(edits::CUPS)?.unwrap_or_default();
    for setting in edits::CUPS_SETTINGS {
        let found = edits::cups_value(&text, setting.name);
        if !found.is_some_and(|value| value.eq_ignore_ascii_case(setting.value)) {
            let found = found.unwrap_or("not said");
            let fault = format!("in {} it is {found} and must be {}", edits::CUPS, setting.value);
            report.find(setting.name, fault, setting.danger, AGAIN);
        }
    }
    for line in text.lines().filter(|line| listens_to_others(line)) {
        let danger = "Everybody in the network reaches the printers' server, with what waits there.";
        let mend = format!("take the line out of {}", edits::CUPS);
        report.find("Listen", format!("in {} it says: {}", edits::CUPS, line.trim()), danger, mend);
    }
    let text = tree.read(FILES)?.unwrap_or_default();
    for (name, wanted) in FOLDERS {
        // `syslog` is the log in memory, or none.
        let found = edits::cups_value(&text, name).filter(|found| !["syslog", "none"].contains(found));
        if let Some(found) = found.filter(|found| found.trim_end_matches('/') != wanted) {
            let danger = "Papers that were printed, or their names, are on the disk.";
            let fault = format!("in {FILES} it is {found} and must be {wanted}");
            report.find(name, fault, danger, format!("take the line out of {FILES}"));
        }
    }
    queues(&tree.read(PRINTERS)?.unwrap_or_default(), report);
    if report.findings.len() == begin {
        report.good.push("the printers' server keeps nothing".to_owned());
    }
    Ok(())
}

fn listens_to_others(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let name = words.next().unwrap_or_default().to_ascii_lowercase();
    let place = words.next().unwrap_or_default().to_ascii_lowercase();
    let is_here = ["/", "localhost:", "127.0.0.1:", "[::1]:"].iter().any(|begin| place.starts_with(begin));
    ["port", "sslport"].contains(&name.as_str())
        || (["listen", "ssllisten"].contains(&name.as_str())
            && !is_here
            && place != "localhost"
            && place != "127.0.0.1")
}

/// Printers that are files.
fn queues(text: &str, report: &mut Report) {
    let devices = text.lines().filter_map(|line| line.trim().strip_prefix("DeviceURI"));
    for device in devices.map(str::trim).filter(|device| device.starts_with("cups-pdf:") || device.starts_with("file:"))
    {
        let danger = "Papers that are printed there are files, for whoever comes next.";
        let mend = "find its name with lpstat -v, and take it away: sudo lpadmin -x NAME";
        report.find(PRINTERS, format!("a printer writes files: {device}"), danger, mend);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reaches_the_server_is_told() {
        for line in [
            "Listen 0.0.0.0:631",
            "listen *:631",
            "Port 631",
            "Listen 192.0.2.1:631",
            "Listen localhost.example.org:631",
        ] {
            assert!(listens_to_others(line), "{line}");
        }
        for line in
            ["Listen localhost:631", "Listen /run/cups/cups.sock", "# Port 631", "Listen [::1]:631", "LogLevel warn"]
        {
            assert!(!listens_to_others(line), "{line}");
        }
    }
}
