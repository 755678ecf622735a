//! What is wrong with this installation, and how to mend it: with the settings of `serve`, and without changing anything.

mod certificate;
mod folders;
mod machine;
mod report;
mod settings;
mod stores;

pub use report::Verdict;

use crate::{
    clock::{Clock, SystemClock},
    config::{Flags, Settings},
};
use clap::Args;
use report::Report;
use std::io::{self, Write};

/// What the doctor looks at.
#[derive(Args)]
pub struct DoctorArgs {
    /// As JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    flags: Flags,
}

impl DoctorArgs {
    /// Looks at everything and prints it; gives the worst that was found.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub async fn run(self) -> io::Result<Verdict> {
        let report = look(self.flags).await;
        let mut out = io::stdout().lock();
        if self.json {
            writeln!(out, "{}", serde_json::to_string_pretty(&report).map_err(io::Error::other)?)?;
        } else {
            report.print(&mut out)?;
        }
        Ok(report.worst())
    }
}

async fn look(flags: Flags) -> Report {
    let mut report = Report::default();
    let file = flags.config.clone();
    let now = SystemClock.now();
    machine::clock(now, &mut report);
    let settings = match Settings::load(flags, std::env::vars_os().map(|(name, _)| name)) {
        Ok(settings) => settings,
        Err(error) => {
            report.bad("settings", error, "a server with these settings does not start: write them anew");
            return report;
        }
    };
    report.good("settings", "are understood");
    settings::check(&settings, file.as_deref(), &mut report);
    certificate::check(&settings, now, &mut report);
    folders::check(&settings, &mut report);
    machine::check(&settings, &mut report);
    stores::check(&settings, now, &mut report).await;
    report
}
