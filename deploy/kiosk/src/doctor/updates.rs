//! Whether updates come by themselves.

use super::Report;
use crate::tree::Tree;
use std::io;

const OURS: &str = "zz-farde-kiosk";
const HOLES: &str = "Holes of the browser that are known to everybody stay open.";

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let folder = "/etc/apt/apt.conf.d";
    // The single file is read after the whole folder.
    let mut later = vec!["/etc/apt/apt.conf".to_owned()];
    let names = tree.names(folder)?.into_iter().filter(|name| name.as_str() > OURS);
    later.extend(names.map(|name| format!("{folder}/{name}")));
    for path in later {
        if tree.read(&path)?.unwrap_or_default().lines().any(is_about_updates) {
            let mend = format!("take it away: sudo rm {path}");
            report.find(&path, "it is read after the kit's, and may turn updates off", HOLES, mend);
        }
    }
    for unit in ["apt-daily.timer", "apt-daily-upgrade.timer", "apt-daily.service", "apt-daily-upgrade.service"] {
        for folder in ["/etc/systemd/system", "/run/systemd/system"] {
            let path = format!("{folder}/{unit}");
            if tree.link(&path).as_deref() == Some("/dev/null") || tree.read(&path)?.is_some_and(|text| text.is_empty())
            {
                let mend = format!("sudo systemctl unmask {unit} && sudo systemctl enable {unit}");
                report.find(&path, "updates never begin", HOLES, mend);
            }
        }
    }
    Ok(())
}

/// Comments are not; `#clear` is none, though it looks like one.
fn is_about_updates(line: &str) -> bool {
    let line = line.trim().to_ascii_lowercase();
    let is_comment = line.starts_with("//") || (line.starts_with('#') && !line.starts_with("#clear"));
    !is_comment && (line.contains("periodic") || line.contains("unattended-upgrade"))
}
