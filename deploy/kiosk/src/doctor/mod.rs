//! The doctor: what is unsafe on a shared computer, what the next person could get by it, and how to mend it.

mod boot;
mod browser;
mod files;
mod overrides;
mod policies;
mod printers;
mod rights;
mod running;
mod system;
#[cfg(test)]
mod tests;
mod units;
mod updates;

use crate::kit::{Kit, RECORD};
use crate::tree::Tree;
use crate::{Origin, SetUpError};
use std::io::{self, Write};

/// One thing that is unsafe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The policy, file, setting or link by its name.
    pub name: String,
    /// What is wrong with it.
    pub fault: String,
    /// What the next person gets by it.
    pub danger: String,
    /// How to mend it.
    pub mend: String,
}

/// What the doctor saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What is unsafe.
    pub findings: Vec<Finding>,
    /// What was looked at and is good, in short.
    pub good: Vec<String>,
    /// What could not be looked at here.
    pub unseen: Vec<String>,
}

/// What no program on the computer can see.
const BLIND: [&str; 7] = [
    "a device between keyboard and computer, or a keyboard that remembers",
    "from which disk or stick the computer starts, and whether the BIOS has a password",
    "whether the case can be opened and the disk taken out; whether the disk is encrypted",
    "cameras and eyes in the room",
    "what printers, their own disks and the router keep",
    "people who may log in from far away (ssh) or at the console, and what they do",
    "whether the address is the right one: compare it with the one that the organisation has on paper",
];

const AGAIN: &str = "run the set-up again: sudo farde kiosk set-up --address …";

/// Looks at a computer; the record of the set-up says which wallet it is for, unless `address` does.
///
/// # Errors
/// If it cannot be looked at: nothing was set up here, or files cannot be read.
pub fn look(tree: &Tree, address: Option<Origin>) -> Result<Report, DoctorError> {
    let record = Kit::of(tree)?;
    let kit = match (record, address) {
        (Some(kit), None) => kit,
        (Some(kit), Some(origin)) => Kit { origin, without: kit.without },
        (None, Some(origin)) => Kit { origin, without: Vec::new() },
        (None, None) => return Err(DoctorError::NoRecord),
    };
    let mut report = Report::default();
    policies::check(tree, &kit, &mut report)?;
    files::check(tree, &kit, &mut report)?;
    overrides::check(tree, &mut report)?;
    system::check(tree, &kit, &mut report)?;
    boot::check(tree, &mut report)?;
    running::check(tree, &mut report)?;
    report.unseen.extend(kit.without.iter().map(|piece| format!("{}: left out on purpose", piece.name())));
    Ok(report)
}

/// Why a computer could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum DoctorError {
    /// Nobody said what it should be like.
    #[error(
        "no kiosk was set up here ({RECORD} is not there, or cannot be understood). Say which wallet it is for: --address https://…"
    )]
    NoRecord,
    /// A file of the kit.
    #[error("{0}")]
    Kit(#[from] SetUpError),
    /// Any other file.
    #[error("cannot look everywhere: {0}. Put sudo before it")]
    Files(#[from] io::Error),
}

impl Report {
    fn find(&mut self, name: &str, fault: impl Into<String>, danger: &str, mend: impl Into<String>) {
        let (fault, mend) = (fault.into(), mend.into());
        self.findings.push(Finding { name: name.to_owned(), fault, danger: danger.to_owned(), mend });
    }

    /// Whether anything is named so.
    pub fn names(&self, name: &str) -> bool {
        self.findings.iter().any(|finding| finding.name == name)
    }

    /// Prints it for people.
    ///
    /// # Errors
    /// If it cannot be printed.
    pub fn print(&self, say: &mut dyn Write) -> io::Result<()> {
        for finding in &self.findings {
            writeln!(say, "UNSAFE  {}: {}", finding.name, finding.fault)?;
            writeln!(say, "        What somebody gets by it: {}", finding.danger)?;
            writeln!(say, "        To mend it: {}\n", finding.mend)?;
        }
        for good in &self.good {
            writeln!(say, "good    {good}")?;
        }
        for unseen in &self.unseen {
            writeln!(say, "unseen  {unseen}")?;
        }
        writeln!(say, "\nNo program can see, so look yourself:")?;
        for blind in BLIND {
            writeln!(say, "  - {blind}")?;
        }
        match self.findings.len() {
            0 => writeln!(say, "\nSAFE: nothing unsafe was found."),
            count => writeln!(say, "\nNOT SAFE: {count} found, see above."),
        }
    }
}
