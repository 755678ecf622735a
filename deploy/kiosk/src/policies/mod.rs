//! What the browser of a shared computer is told by its administrator: one table for every system.

mod devices;
mod leaks;
mod places;
mod traces;

use crate::Origin;
use serde_json::{Map, Value, json};

/// Where saved files go: below the folder in memory that a session has. It is also where the browser would look by itself.
pub const DOWNLOADS: &str = "/run/farde-kiosk/session/home/Downloads";

/// Where the browser's cache goes: below the folder in memory that a session has.
pub const CACHE: &str = "/run/farde-kiosk/session/cache";

/// One policy of Chromium, and of the browsers made of it.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// As the browser names it.
    pub name: &'static str,
    /// What it must be.
    pub value: fn(&Origin) -> Value,
    /// Where it has a meaning.
    pub on: On,
    /// What it does, in one sentence.
    pub why: &'static str,
    /// What the next person, or somebody far away, gets without it.
    pub danger: &'static str,
}

/// The systems on which a policy has a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Linux, Windows and ChromeOS.
    All,
    /// Not on ChromeOS, which has its own way.
    Desktop,
    /// Paths of our own.
    Linux,
}

/// A system whose browser is managed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum System {
    /// Debian, set up by this kit.
    Linux,
    /// Windows, by a registry file.
    Windows,
    /// ChromeOS, by its admin console.
    Chromeos,
}

impl Policy {
    /// Whether it is for this system.
    pub fn is_on(&self, system: System) -> bool {
        match (self.on, system) {
            (On::All, _) | (_, System::Linux) | (On::Desktop, System::Windows) => true,
            (On::Desktop, System::Chromeos) | (On::Linux, System::Windows | System::Chromeos) => false,
        }
    }
}

/// Every policy, in the order of the documents.
pub fn all() -> impl Iterator<Item = &'static Policy> {
    [places::POLICIES, traces::POLICIES, leaks::POLICIES, devices::POLICIES].into_iter().flatten()
}

/// What is said besides where there are no printers. Not in the table: with printers it would be no protection.
pub const NO_PRINTING: &Policy = &Policy {
    name: "PrintingEnabled",
    value: |_| json!(false),
    on: On::All,
    why: "Nothing is printed: no printer was set up so that it keeps nothing.",
    danger: "Papers are printed on a printers' server that keeps them on the disk, with their names.",
};

/// The managed policies of a Linux computer for this wallet, as the browser reads them.
pub fn file(origin: &Origin) -> Value {
    file_without(origin, &[])
}

/// As [`file()`], without the named ones.
///
/// A test that drives the browser leaves out what forbids just that: `RemoteDebuggingAllowed` and
/// `DeveloperToolsAvailability`.
pub fn file_without(origin: &Origin, left_out: &[&str]) -> Value {
    let kept = all().filter(|policy| !left_out.contains(&policy.name));
    let entries = kept.map(|policy| (policy.name.to_owned(), (policy.value)(origin)));
    Value::Object(entries.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn origin() -> Origin {
        "https://farde.example.org".parse().unwrap()
    }

    #[test]
    fn no_policy_stands_twice_and_each_says_why() {
        let mut names = BTreeSet::new();
        for policy in all() {
            assert!(names.insert(policy.name), "{} stands twice", policy.name);
            for sentence in [policy.why, policy.danger] {
                assert!(sentence.ends_with('.') && sentence.len() > 20, "{}: {sentence}", policy.name);
            }
        }
        assert!(names.len() > 60);
    }

    #[test]
    fn the_file_holds_the_address_and_nothing_that_was_left_out() {
        let whole = file(&origin());
        assert_eq!(whole["HomepageLocation"], "https://farde.example.org/kiosk");
        assert_eq!(whole["RemoteDebuggingAllowed"], false);
        let part = file_without(&origin(), &["RemoteDebuggingAllowed"]);
        assert_eq!(part.get("RemoteDebuggingAllowed"), None);
        assert_eq!(part.as_object().unwrap().len() + 1, whole.as_object().unwrap().len());
    }
}
