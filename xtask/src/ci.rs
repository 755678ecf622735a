//! Everything that must hold before a change is taken, in one command.

use crate::web::Way;
use crate::{PrepareArgs, TestArgs, WebArgs, layers, paths, prepare, shell, test, tools, web};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// A named step.
type Step = (&'static str, fn() -> Result<()>);

/// In order: what is quick to fail stands first.
const STEPS: &[Step] = &[
    ("format", || shell::run(shell::cargo().args(["fmt", "--all", "--check"]))),
    ("layers", layers_hold),
    ("paths in documents", paths::check),
    // Before the lints: the server embeds what is in `dist/`.
    ("web app", || web::build(&WebArgs::default())),
    ("lints", || shell::run(clippy().args(["--workspace", "--all-targets", "--", "-Dwarnings"]))),
    ("statements for PostgreSQL", || prepare::run(&PrepareArgs { check: true })),
    ("lints of what only the browser compiles", wasm_lints),
    ("documentation", || {
        shell::run(
            shell::cargo().args(["doc", "--workspace", "--no-deps", "--quiet"]).env("RUSTDOCFLAGS", "-Dwarnings"),
        )
    }),
    ("licences, bans, sources", deny),
    ("tests", || test::all(&TestArgs::default())),
];

/// Runs every step, and fails at the first that does.
pub(crate) fn all() -> Result<()> {
    for (name, step) in STEPS {
        eprintln!("\n== {name}");
        step().with_context(|| format!("the step \"{name}\" failed"))?;
    }
    eprintln!("\nci: everything holds");
    Ok(())
}

fn clippy() -> Command {
    let mut command = shell::cargo();
    command.arg("clippy");
    command
}

fn layers_hold() -> Result<()> {
    layers::self_check()?;
    layers::check()
}

/// Modules behind `cfg(target_arch = "wasm32")` are invisible to the lints of the machine itself.
fn wasm_lints() -> Result<()> {
    let root = shell::root();
    match web::way(&root)? {
        Way::Rustup => {
            let packages = [
                "--package",
                "web",
                "--package",
                "worker",
                "--package",
                "media",
                "--package",
                "scanner",
                "--package",
                "copier",
            ];
            let mut command = Way::Rustup.cargo("clippy", &root);
            shell::run(command.args(packages).args(["--lib", "--", "-Dwarnings"]))
        }
        Way::Debian => {
            eprintln!("NOT RUN: clippy belongs to another compiler than the one that builds for wasm32 here");
            Ok(())
        }
    }
}

fn deny() -> Result<()> {
    let program = match tools::cargo_deny() {
        Ok(program) => program,
        Err(error) => {
            eprintln!("NOT RUN: cargo-deny is not there and cannot be installed: {error:#}");
            return Ok(());
        }
    };
    let check = |what: &[&str]| {
        let mut command = shell::clean(&program);
        command.args(["--offline", "--workspace", "check", "--hide-inclusion-graph"]).args(what);
        shell::run(&mut command)
    };
    check(&["licenses", "bans", "sources"])?;
    if !has_advisories()? {
        eprintln!("NOT RUN: advisories, as their database is not on this machine (`cargo deny fetch db` fetches it)");
        return Ok(());
    }
    check(&["advisories"])
}

/// Whether the advisory database was fetched before; we do not fetch it.
fn has_advisories() -> Result<bool> {
    let home = std::env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| std::path::Path::new(&home).join(".cargo")));
    let Some(home) = home else { bail!("neither CARGO_HOME nor HOME is set") };
    Ok(home.join("advisory-dbs").read_dir().is_ok_and(|mut entries| entries.next().is_some()))
}
