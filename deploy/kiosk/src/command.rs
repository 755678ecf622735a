//! The words of the command line: `farde kiosk …` and `farde doctor kiosk`.

use crate::kit::{Kit, Piece};
use crate::policies::System;
use crate::setup::{self, Way};
use crate::tree::Tree;
use crate::{Origin, doctor, documents};
use clap::{Args, Subcommand};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// A computer for everybody, at a day centre or a library.
#[derive(Debug, Subcommand)]
pub enum KioskCommand {
    /// Turns this Debian computer into one that shows the wallet and nothing else, and keeps nothing
    ///
    /// Run again, it mends what is missing and leaves the rest as it is.
    SetUp(SetUpArgs),
    /// Takes away what the set-up wrote
    Remove(RemoveArgs),
    /// Prints the policies of the browser, for this or another system
    Policies(PoliciesArgs),
}

/// What the doctor is asked.
#[derive(Debug, Subcommand)]
pub enum DoctorCommand {
    /// Says what is unsafe on a shared computer, what the next person could get by it, and how to mend it
    ///
    /// Ends with 0 if nothing is unsafe, with 1 if something is, and with 2 if it could not look.
    Kiosk(DoctorArgs),
}

/// How a computer is set up.
#[derive(Args, Debug)]
pub struct SetUpArgs {
    /// The address of the wallet, such as `https://farde.example.org`
    #[arg(long)]
    address: Origin,
    /// A folder that will be the root of a computer, for those who build images
    #[arg(long, default_value = "/")]
    root: PathBuf,
    /// What to leave out
    #[arg(long, value_delimiter = ',')]
    without: Vec<Piece>,
    /// Says what would be installed and written, and does nothing
    #[arg(long)]
    dry_run: bool,
}

/// What is undone.
#[derive(Args, Debug)]
pub struct RemoveArgs {
    /// A folder that is the root of a computer
    #[arg(long, default_value = "/")]
    root: PathBuf,
}

/// Which policies are printed.
#[derive(Args, Debug)]
pub struct PoliciesArgs {
    /// The address of the wallet, such as `https://farde.example.org`
    #[arg(long)]
    address: Origin,
    /// The system whose browser is managed: a file for the registry of Windows, a list for the admin console of ChromeOS
    #[arg(long = "for", default_value = "linux")]
    system: System,
}

/// What the doctor looks at.
#[derive(Args, Debug)]
pub struct DoctorArgs {
    /// A folder that is the root of a computer, for those who build images
    #[arg(long, default_value = "/")]
    root: PathBuf,
    /// The address that the computer must have; what the set-up was told, if nothing is said
    #[arg(long)]
    address: Option<Origin>,
}

impl KioskCommand {
    /// Does it, and says each step.
    pub fn run(self) -> ExitCode {
        let mut out = io::stdout();
        let done = match self {
            Self::SetUp(args) => {
                let way = if args.dry_run { Way::DryRun } else { Way::Really };
                let kit = Kit { origin: args.address, without: args.without };
                setup::set_up(&Tree::at(&args.root), &kit, way, &mut out)
            }
            Self::Remove(args) => setup::remove(&Tree::at(&args.root), &mut out),
            Self::Policies(args) => {
                let text = documents::policies(args.system, &args.address);
                out.write_all(text.as_bytes()).map_err(Into::into)
            }
        };
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error, 1),
        }
    }
}

impl DoctorCommand {
    /// Looks, and says what was seen.
    pub fn run(self) -> ExitCode {
        let Self::Kiosk(args) = self;
        let report = match doctor::look(&Tree::at(&args.root), args.address) {
            Ok(report) => report,
            Err(error) => return fail(&error, 2),
        };
        match report.print(&mut io::stdout()) {
            Ok(()) => ExitCode::from(u8::from(!report.findings.is_empty())),
            Err(error) => fail(&error, 2),
        }
    }
}

fn fail(error: &dyn std::error::Error, code: u8) -> ExitCode {
    let _ = writeln!(io::stderr(), "farde: {error}");
    ExitCode::from(code)
}
