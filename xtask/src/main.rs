//! One command for everything: run, test, ci, bench, screenshots, layers.

mod install;
mod shell;
mod web;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use std::process::ExitCode;

/// One command for everything in Farde. What is missing on the machine is installed, and said.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds the web app into `dist/`: wasm, loaders, style, pictures, texts, compressed variants
    Web(WebArgs),
}

/// How the web app is built.
#[derive(Args, Clone, Default)]
struct WebArgs {
    /// Quick and larger: thin link-time optimisation, quick compression
    #[arg(long)]
    fast: bool,
    /// Builds these wasm packages only (`web`, `worker`, `media`) and takes the others as they were last built
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
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
    }
}
