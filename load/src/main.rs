//! The load generator: people with real clients, at a given rate, and databases as they are after years.

mod acts;
mod device;
mod grow;
mod measure;
mod people;

use clap::{Parser, Subcommand};
use std::io::Write as _;
use std::process::ExitCode;

/// Makes people who open, add, share and receive, and measures what the server needs for them
#[derive(Parser)]
#[command(name = "farde-load", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Lets people use a server that runs. Only ever your own: it fills the server with their wallets
    People(people::PeopleArgs),
    /// Fills a database with the rows of many vaults, to see what growth costs
    Grow(grow::GrowArgs),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(anyhow::Error::from);
    let done = done.and_then(|runtime| {
        tokio::task::LocalSet::new().block_on(&runtime, async {
            match cli.command {
                Command::People(args) => args.run().await,
                Command::Grow(args) => args.run().await,
            }
        })
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "farde-load: {error:#}");
            ExitCode::FAILURE
        }
    }
}
