//! What gives the user of the session more rights than it needs.

use super::Report;
use super::system::USER;
use crate::tree::Tree;
use std::io;

/// What it may belong to.
const GROUPS: [&str; 4] = ["audio", "farde-kiosk", "render", "video"];

const OWNS: &str = "Whoever breaks out of the browser owns the computer, and waits there for everybody after.";
const RIGHTS: &str =
    "Whoever breaks out of the browser has the rights of that group: over files, devices, or the whole computer.";

pub(super) fn check(tree: &Tree, report: &mut Report) -> io::Result<()> {
    let begin = report.findings.len();
    let passwd = tree.read("/etc/passwd")?.unwrap_or_default();
    let people: Vec<Vec<&str>> = passwd.lines().map(|line| line.split(':').collect()).collect();
    let word = |place: usize| people.iter().find(|words| words[0] == USER).and_then(|words| words.get(place)).copied();
    let (uid, gid) = (word(2).unwrap_or_default(), word(3).unwrap_or_default());
    for other in people.iter().filter(|words| words[0] != USER && !uid.is_empty() && words.get(2) == Some(&uid)) {
        let danger = "Whoever logs in with the other name changes what the next session shows.";
        let mend = format!("give the other name a number of its own, or take it away: sudo userdel {}", other[0]);
        report.find("user number", format!("{USER} and {} are one user", other[0]), danger, mend);
    }
    let mine = groups(&tree.read("/etc/group")?.unwrap_or_default(), gid, report);
    let mut givers = vec!["/etc/sudoers".to_owned()];
    givers.extend(tree.names("/etc/sudoers.d")?.into_iter().map(|name| format!("/etc/sudoers.d/{name}")));
    for path in givers {
        let text = tree.read(&path)?.unwrap_or_default();
        if text.lines().any(|line| gives(line, uid, gid, &mine)) {
            let mend = format!("take the line out: sudo visudo -f {path}");
            report.find(&path, format!("it gives rights to {USER}"), OWNS, mend);
        }
    }
    if report.findings.len() == begin {
        report.good.push("the user has no rights over the computer".to_owned());
    }
    Ok(())
}

/// The groups of the user, each of which it may have or not.
fn groups(text: &str, gid: &str, report: &mut Report) -> Vec<String> {
    let mut mine = Vec::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split(':').collect();
        let (Some(group), Some(number)) = (words.first(), words.get(2)) else { continue };
        let is_first = *number == gid;
        if is_first && *group != USER {
            let mend = format!("sudo usermod --gid {USER} {USER}");
            report.find("primary group", format!("{USER} belongs to {group} before all others"), RIGHTS, mend);
        }
        let is_member = words.get(3).is_some_and(|members| members.split(',').any(|member| member == USER));
        if is_member && !GROUPS.contains(group) {
            let mend = format!("sudo gpasswd --delete {USER} {group}");
            report.find("groups", format!("{USER} belongs to {group}"), RIGHTS, mend);
        }
        if is_first || is_member {
            mine.push((*group).to_owned());
        }
    }
    mine
}

/// Whether a rule of sudo is for the user: by its name, its number, a group, or for everybody.
fn gives(line: &str, uid: &str, gid: &str, groups: &[String]) -> bool {
    let line = line.trim();
    // A number has the sign of a comment before it.
    let is_comment = line.starts_with('#') && !line[1..].starts_with(|next: char| next.is_ascii_digit());
    if is_comment || line.is_empty() || line.starts_with("Defaults") {
        return false;
    }
    let is_alias = line.starts_with("User_Alias");
    let who = match line.split_once('=') {
        Some((_, names)) if is_alias => names,
        Some((who, _)) => who,
        None => line,
    };
    // The last word before the sign says on which computer; names may have spaces around their commas.
    let who = if is_alias { who } else { who.trim_end().rsplit_once(char::is_whitespace).map_or(who, |(who, _)| who) };
    who.split(',').map(|name| name.trim().trim_matches('"')).any(|name| {
        name == "ALL"
            || name.contains(USER)
            || name.strip_prefix('#') == Some(uid)
            || name.strip_prefix("%#") == Some(gid)
            || name.strip_prefix('%').is_some_and(|name| groups.iter().any(|group| group == name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_for_the_user_are_told_from_those_for_others() {
        let given = |line: &str| gives(line, "996", "997", &["farde-kiosk".to_owned(), "video".to_owned()]);
        for line in [
            "ALL ALL=(ALL) NOPASSWD: ALL",
            "  farde-kiosk ALL=/bin/true",
            "maria, farde-kiosk ALL = ALL",
            "#996 ALL=(ALL) ALL",
            "%video ALL=(ALL) ALL",
            "%#997\tALL=(ALL) ALL",
            "User_Alias KIOSK = maria, farde-kiosk",
            "User_Alias EVERY = ALL",
        ] {
            assert!(given(line), "{line}");
        }
        for line in [
            "root ALL=(ALL:ALL) ALL",
            "%sudo ALL=(ALL:ALL) ALL",
            "# farde-kiosk ALL=ALL",
            "#99 ALL=ALL",
            "Defaults x=ALL",
        ] {
            assert!(!given(line), "{line}");
        }
    }
}
