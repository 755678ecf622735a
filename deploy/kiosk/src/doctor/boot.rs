//! The menu that a computer begins with: who can change its line owns the computer.

use super::Report;
use crate::tree::Tree;
use std::io;

/// What the boot menu reads, as its own program has put it together.
pub(super) const MENU: &str = "/boot/grub/grub.cfg";

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let Some(text) = tree.read(MENU)? else {
        report.unseen.push(format!("the boot menu, and whether it asks for a password: there is no {MENU}"));
        return Ok(());
    };
    let lines = || text.lines().map(str::trim_start);
    let names_somebody = lines().filter_map(|line| line.strip_prefix("set superusers=")).next_back();
    let names_somebody = names_somebody.is_some_and(|names| !names.trim().trim_matches(['"', '\'']).is_empty());
    let has_password = lines().any(|line| line.starts_with("password_pbkdf2 "));
    if names_somebody && has_password {
        report.good.push("the boot menu asks for a password before it is changed".to_owned());
    } else {
        let danger = "Whoever has a keyboard presses \"e\" in the boot menu, and owns the computer: they can leave a false wallet for everybody after.";
        let mend =
            "set a password as the chapter \"The boot menu\" of deploy/kiosk/README.md says, then: sudo update-grub";
        report.find(MENU, "the boot menu asks for no password", danger, mend);
    }
    Ok(())
}
