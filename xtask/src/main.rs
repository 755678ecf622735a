//! One command for everything: run, test, ci, bench, screenshots, layers.

mod bench;
mod ci;
mod debian;
mod install;
mod layers;
mod package;
mod paths;
mod prepare;
mod serve;
mod shell;
mod test;
mod tools;
mod web;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// One command for everything in Farde. What is missing on the machine is installed, and said.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the web app into `dist/`: wasm, loaders, style, pictures, texts, compressed variants
    Web(WebArgs),
    /// Builds the web app and serves it on this machine, with everything kept in `data/` unless a setting says otherwise
    Run(RunArgs),
    /// Installs what the tests need, builds the web app, and runs every test, those in browsers too
    Test(TestArgs),
    /// Everything that must hold before a change is taken: format, layers, lints, documentation, licences, tests
    Ci,
    /// Checks that every package links only what it may
    Layers,
    /// Checks that the paths that the documents name exist
    Paths,
    /// Writes anew what the statements for PostgreSQL are checked with when they are compiled, after a change of one or of the
    /// schema
    Prepare(PrepareArgs),
    /// Makes a package for Debian of the server, optimised and with the web app in it
    Package(PackageArgs),
    /// Photographs every screen into `screenshots/`
    Screenshots,
    /// Prints how large the web app is and what the benchmarks measure, as Markdown tables
    Bench,
}

/// How the web app is built.
#[derive(Args, Clone, Default)]
struct WebArgs {
    /// Quick and larger: thin link-time optimisation, quick compression
    #[arg(long)]
    fast: bool,
    /// Builds these wasm packages only (`web`, `worker`, `media`, `scanner`, `copier`) and takes the others as they were last built
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
}

/// How the server is run.
#[derive(Args)]
struct RunArgs {
    /// Optimised: slower to build, faster to use
    #[arg(long)]
    release: bool,
    /// Builds the web app quickly and larger
    #[arg(long)]
    fast: bool,
    /// Settings of `farde serve`, after `--`: `-- --listen 127.0.0.1:9000 --data elsewhere`
    #[arg(last = true)]
    settings: Vec<String>,
}

/// What becomes of what the statements are checked with.
#[derive(Args)]
struct PrepareArgs {
    /// Changes nothing, and fails if there is something to write
    #[arg(long)]
    check: bool,
}

/// What the package is made of.
#[derive(Args)]
struct PackageArgs {
    /// A `farde` that is built already, in the place of a new one
    #[arg(long, value_name = "FILE")]
    binary: Option<PathBuf>,
    /// The folder that the package goes into [default: `package` of cargo's target folder]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

/// Which tests are run.
#[derive(Args, Default)]
struct TestArgs {
    /// Passed on to the tests, after `--`
    #[arg(last = true)]
    rest: Vec<String>,
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a backtrace: what failed is nearly always a command that has already said why.
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<()> {
    match command {
        Command::Web(args) => web::build(args),
        Command::Run(args) => serve::run(args),
        Command::Test(args) => test::all(args),
        Command::Ci => ci::all(),
        Command::Layers => layers::check(),
        Command::Paths => paths::check(),
        Command::Prepare(args) => prepare::run(args),
        Command::Package(args) => package::make(args),
        Command::Screenshots => test::screenshots(),
        Command::Bench => bench::run(),
    }
}
