use serde::Serialize;
use std::{
    fmt::Display,
    io::{self, Write},
};

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// As it should be.
    Good,
    /// It works, and somebody should look at it.
    Look,
    /// It does not work, or is not safe.
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    verdict: Verdict,
    what: &'static str,
    says: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mend: Option<String>,
}

/// All that was looked at.
#[derive(Debug, Default, Serialize)]
pub(super) struct Report {
    findings: Vec<Finding>,
}

/// What no program can see from here.
const BLIND: [&str; 5] = [
    "whether there is a backup, and whether somebody restored it once: farde verify looks into one",
    "whether a copy of the keys lies somewhere else than the backups",
    "who else may become root on this computer, or read its disk",
    "whether a bucket keeps old versions of what was deleted: versioning must be off",
    "whether the proxy before it keeps addresses of visitors in its log",
];

impl Report {
    pub(super) fn good(&mut self, what: &'static str, says: impl Display) {
        self.findings.push(Finding { verdict: Verdict::Good, what, says: says.to_string(), mend: None });
    }

    pub(super) fn look(&mut self, what: &'static str, says: impl Display, mend: impl Display) {
        self.add(Verdict::Look, what, says, mend);
    }

    pub(super) fn bad(&mut self, what: &'static str, says: impl Display, mend: impl Display) {
        self.add(Verdict::Bad, what, says, mend);
    }

    pub(super) fn add(&mut self, verdict: Verdict, what: &'static str, says: impl Display, mend: impl Display) {
        self.findings.push(Finding { verdict, what, says: says.to_string(), mend: Some(mend.to_string()) });
    }

    /// The worst that was found.
    pub(super) fn worst(&self) -> Verdict {
        self.findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Good)
    }

    /// Prints it for people: the worst last, where the eye is.
    pub(super) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        for verdict in [Verdict::Good, Verdict::Look, Verdict::Bad] {
            for finding in self.findings.iter().filter(|finding| finding.verdict == verdict) {
                writeln!(out, "{}  {}: {}", word(verdict), finding.what, finding.says)?;
                if let Some(mend) = &finding.mend {
                    writeln!(out, "      {mend}")?;
                }
            }
        }
        writeln!(out, "\nNo program can see, so look yourself:")?;
        for blind in BLIND {
            writeln!(out, "  - {blind}")?;
        }
        match self.worst() {
            Verdict::Good => writeln!(out, "\nGOOD: nothing wrong was found."),
            Verdict::Look => writeln!(out, "\nGOOD ENOUGH: it can run; look at what is said above."),
            Verdict::Bad => writeln!(out, "\nBAD: mend what is said above."),
        }
    }
}

/// All of one length, in columns.
fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Good => "good",
        Verdict::Look => "LOOK",
        Verdict::Bad => "BAD ",
    }
}
