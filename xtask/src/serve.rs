//! The server on this machine, with the web app in it.

use crate::{RunArgs, WebArgs, shell, web};
use anyhow::Result;
use std::fs;

/// Builds the web app and serves it until it is interrupted; everything is kept in `data/`.
pub(crate) fn run(args: &RunArgs) -> Result<()> {
    web::build(&WebArgs { fast: args.fast, only: Vec::new() })?;
    let data = shell::root().join("data");
    fs::create_dir_all(&data)?;
    let mut command = shell::cargo();
    command.args(["run", "--package", "server", "--bin", "farde"]);
    if args.release {
        command.arg("--release");
    }
    command.args(["--", "serve"]).env("FARDE_DATA", &data);
    shell::run(&mut command)
}
