//! All tests, in one native build, with what they need installed and the web app built.

use crate::{TestArgs, WebArgs, install, shell, tools, web};
use anyhow::Result;
use std::fs;
use std::process::Command;

/// Runs every test of the workspace.
pub(crate) fn all(args: &TestArgs) -> Result<()> {
    prepare()?;
    let mut command = cargo_test();
    command.args(["--workspace", "--no-fail-fast"]);
    // What only root can run has all that it needs: there is no excuse not to run it.
    if install::has_apt_as_root()? {
        command.env("XTASK_ALL_TESTS", "1");
    }
    if !args.rest.is_empty() {
        command.arg("--").args(&args.rest);
    }
    shell::run(&mut command)
}

/// Photographs every screen into `screenshots/`.
pub(crate) fn screenshots() -> Result<()> {
    prepare()?;
    let folder = shell::root().join("screenshots");
    fs::create_dir_all(&folder)?;
    shell::run(cargo_test().args(["--package", "tests", "screens"]).env("XTASK_SCREENSHOTS", &folder))?;
    let count = fs::read_dir(&folder)?.count();
    eprintln!("{count} pictures in {}", folder.display());
    Ok(())
}

fn prepare() -> Result<()> {
    tools::for_tests()?;
    web::build(&WebArgs::default())
}

/// `cargo test` that finds the tools.
fn cargo_test() -> Command {
    let mut command = shell::cargo();
    command.arg("test").env("XTASK_TOOLS", tools::folder());
    command
}
