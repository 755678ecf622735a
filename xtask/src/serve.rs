//! The server on this machine, with the web app in it.

use crate::{RunArgs, WebArgs, shell, web};
use anyhow::{Context, Result, bail};
use std::env;
use std::os::unix::process::CommandExt;
use std::process::Stdio;

/// Builds the web app and becomes the server: whoever ends this process ends the server. Everything is kept in `data/`
/// of the workspace, unless a setting says otherwise.
pub(crate) fn run(args: &RunArgs) -> Result<()> {
    web::build(&WebArgs { fast: args.fast, only: Vec::new() })?;
    let mut command = shell::cargo();
    command.args(["run", "--package", "server", "--bin", "farde", "--manifest-path"]);
    command.arg(shell::root().join("Cargo.toml"));
    if args.release {
        command.arg("--release");
    }
    command.args(["--", "serve"]).args(&args.settings);
    // Paths among the settings are those of whoever typed them.
    command.current_dir(env::current_dir().context("looking for the current folder")?);
    if !says_where(&args.settings) {
        command.env("FARDE_DATA", shell::root().join("data"));
    }
    eprintln!("$ {}", shell::line(&command));
    let error = command.stdin(Stdio::null()).exec();
    bail!("cannot start the server: {error}")
}

/// Whether a flag, the environment or a settings file may name the folder of the data.
fn says_where(settings: &[String]) -> bool {
    let by_flag = |setting: &String| {
        ["--data", "--config"]
            .iter()
            .any(|flag| setting.strip_prefix(flag).is_some_and(|rest| rest.is_empty() || rest.starts_with('=')))
    };
    settings.iter().any(by_flag) || ["FARDE_DATA", "FARDE_CONFIG"].iter().any(|name| env::var_os(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_says_where_the_data_is() {
        let says = |settings: &[&str]| says_where(&settings.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert!(says(&["--data", "elsewhere"]));
        assert!(says(&["--listen=127.0.0.1:0", "--config=farde.toml"]));
        assert!(!says(&["--listen", "127.0.0.1:9000", "--database"]));
    }
}
