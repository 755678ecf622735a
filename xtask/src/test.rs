//! All tests, in one native build, with what they need installed and the web app built.

use crate::{TestArgs, WebArgs, install, shell, tools, web};
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The tests in real browsers.
const BROWSERS: &str = "browsers";

/// Runs every test of the workspace.
pub(crate) fn all(args: &TestArgs) -> Result<()> {
    prepare()?;
    let mut failed = Vec::new();
    for Part { what, targets, threads, stores } in parts()? {
        let mut command = cargo_test();
        command.arg("--no-fail-fast").args(targets);
        if let Some(stores) = stores {
            command.env("XTASK_STORES", stores);
        }
        if let (Some(threads), None) = (threads, std::env::var_os("RUST_TEST_THREADS")) {
            command.env("RUST_TEST_THREADS", threads);
        }
        // What only root can run has all that it needs: there is no excuse not to run it.
        if install::has_apt_as_root()? {
            command.env("XTASK_ALL_TESTS", "1");
        }
        command.arg("--").args(&args.rest);
        if stores.is_some() {
            command.args(SAME_ON_ALL_STORES.iter().flat_map(|flow| ["--skip", flow]));
        }
        if shell::run(&mut command).is_err() {
            failed.push(what);
        }
    }
    ensure!(failed.is_empty(), "tests failed: {}", failed.join(", "));
    Ok(())
}

/// Some of the test targets.
struct Part {
    what: &'static str,
    /// For `cargo test`.
    targets: Vec<String>,
    /// How many tests run at once, if it is not one a core.
    threads: Option<&'static str>,
    /// Where servers keep what they have, if it is not in a folder (`tests/src/stores.rs`).
    stores: Option<&'static str>,
}

/// Flows that have programs and stores of their own, take long, or measure times, which a busy machine would spoil twice.
const SAME_ON_ALL_STORES: &[&str] = &[
    "copies::",
    "crash::",
    "deniability::",
    "full_disk::",
    "load::",
    "package::",
    "program::",
    "proxies::",
    "shared_stores::",
    "timing::",
    "tls::",
    "traces::",
];

/// The test targets of the workspace in parts, all of the same build: a browser mostly waits, so more of them run at once; and the
/// flows run once more on stores that several servers share.
fn parts() -> Result<[Part; 4]> {
    let text = shell::output(shell::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    let packages = || metadata["packages"].as_array().into_iter().flatten();
    let targets = packages().flat_map(|package| package["targets"].as_array().into_iter().flatten());
    let is_test = |target: &&serde_json::Value| target["kind"] == serde_json::json!(["test"]);
    let names: BTreeSet<&str> = targets.filter(is_test).filter_map(|target| target["name"].as_str()).collect();
    ensure!(names.contains(BROWSERS), "there is no test target {BROWSERS}");
    let whole = || "--workspace".to_owned();
    let mut others = vec![whole(), "--lib".to_owned(), "--bins".to_owned()];
    for name in names.into_iter().filter(|name| *name != BROWSERS) {
        others.extend(["--test".to_owned(), name.to_owned()]);
    }
    let browsers = vec![whole(), "--test".to_owned(), BROWSERS.to_owned()];
    let mut examples = vec!["--doc".to_owned()];
    for package in packages() {
        let text = |key: &str| package[key].as_str().with_context(|| format!("a package without {key}"));
        if has_example(Path::new(text("manifest_path")?))? {
            examples.extend(["--package".to_owned(), text("name")?.to_owned()]);
        }
    }
    ensure!(examples.len() > 1, "no package has an example");
    Ok([
        Part { what: "units and flows", targets: others, threads: None, stores: None },
        Part {
            what: "flows on PostgreSQL and S3, two servers in turn",
            targets: vec![whole(), "--test".to_owned(), "flows".to_owned()],
            threads: None,
            stores: Some("postgres-s3-two"),
        },
        Part { what: "examples in documentation", targets: examples, threads: None, stores: None },
        Part { what: BROWSERS, targets: browsers, threads: Some("3"), stores: None },
    ])
}

/// Whether a package shows code in its documentation: the others need not be built once more to find nothing.
fn has_example(manifest: &Path) -> Result<bool> {
    let mut files = Vec::new();
    web::files_below(&manifest.with_file_name("src"), &mut files)?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")) {
        let is_fence = |line: &str| ["/// ```", "//! ```"].iter().any(|fence| line.trim_start().starts_with(fence));
        if fs::read_to_string(file)?.lines().any(is_fence) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Photographs every screen, and all that is printed, into `screenshots/`.
pub(crate) fn screenshots() -> Result<()> {
    prepare()?;
    let folder = shell::root().join("screenshots");
    fs::create_dir_all(&folder)?;
    let looked_at = ["--package", "tests", "--", "screens", "print::"];
    shell::run(cargo_test().args(looked_at).env("XTASK_SCREENSHOTS", &folder))?;
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
