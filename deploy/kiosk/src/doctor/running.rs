//! What only a computer that runs has: memory, swap in use, the kernel's settings.

use super::Report;
use crate::tree::Tree;
use std::io;
use std::process::{Command, Stdio};

const RESTART: &str = "restart the computer, then ask again";

/// The number by which the kernel names a file system in memory (statfs(2)).
const IN_MEMORY: u64 = 0x0102_1994;

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    if !tree.is_running() {
        let unseen =
            "swap in use, the kernel's settings, whether the session runs: this is a tree and no running computer";
        report.unseen.push(unseen.to_owned());
        return Ok(());
    }
    let begin = report.findings.len();
    swap(&tree.read("/proc/swaps")?.unwrap_or_default(), report);
    for (path, wanted) in [("/proc/sys/kernel/core_pattern", "|/bin/false"), ("/proc/sys/kernel/sysrq", "0")] {
        let found = tree.read(path)?.unwrap_or_default();
        if found.trim() != wanted {
            let danger = "When the browser crashes, its memory is kept on the disk; keys of the kernel print it.";
            report.find(path, format!("it is {} and must be {wanted}", found.trim()), danger, RESTART);
        }
    }
    if !rustix::fs::statfs(tree.path("/run")).is_ok_and(|found| u64::try_from(found.f_type) == Ok(IN_MEMORY)) {
        let danger = "What a session writes is on the disk, and is there for the next person.";
        report.find("/run", "it is not in memory", danger, "this is no usual Debian: install it anew");
    }
    if !is_active("farde-kiosk.service") {
        let danger = "Another screen than the wallet's is shown.";
        report.find("farde-kiosk.service", "it does not run", danger, RESTART);
    }
    if report.findings.len() == begin {
        report.good.push("the computer runs as it was set up".to_owned());
    }
    Ok(())
}

/// Swap in compressed memory never reaches a disk.
fn swap(text: &str, report: &mut Report) {
    for line in text.lines().skip(1).filter(|line| !line.starts_with("/dev/zram")) {
        let name = line.split_whitespace().next().unwrap_or_default();
        let danger = "Pieces of memory, with papers and keys, are written to the disk and stay there.";
        report.find("/proc/swaps", format!("swap is in use: {name}"), danger, "sudo swapoff --all, and restart");
    }
}

fn is_active(unit: &str) -> bool {
    let mut command = Command::new("systemctl");
    command.args(["is-active", "--quiet", unit]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swap_on_a_disk_is_named_and_swap_in_memory_is_not() {
        let mut report = Report::default();
        swap("Filename Type Size Used Priority\n/dev/zram0 partition 1 0 100\n", &mut report);
        assert!(report.findings.is_empty());
        swap("Filename Type Size Used Priority\n/dev/sda3 partition 1 0 -2\n", &mut report);
        assert!(report.names("/proc/swaps"));
    }
}
