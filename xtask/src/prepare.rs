//! What the statements of `storage-postgres` are checked with when they are compiled: written by a throw-away server, so that
//! nobody needs one to build.
//!
//! The macros of sqlx do the work (in its version 0.8): with an address in `DATABASE_URL` they ask the server about each
//! statement, and leave what it says in the folder that `SQLX_OFFLINE_DIR` names; without, they read it from `.sqlx/`.

use crate::{PrepareArgs, shell, tools};
use anyhow::{Context, Result, bail};
use cluster::Cluster;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The same as in the tests. By its file and not as a dependency: while statements have to be prepared their package does not
/// compile, and neither would this one.
#[allow(dead_code, unreachable_pub, reason = "it is made for tests of other packages, which use more of it")]
#[path = "../../server/storage-postgres/src/testing.rs"]
mod cluster;

const PACKAGE: &str = "storage-postgres";

/// Writes `.sqlx/` anew, or only says whether it would change.
pub(crate) fn run(args: &PrepareArgs) -> Result<()> {
    tools::postgres()?;
    let package = shell::root().join("server").join(PACKAGE);
    let (wanted, there) = (ask(&package)?, package.join(".sqlx"));
    let found = content(&there)?;
    if wanted.is_empty() {
        bail!("no statement was found in {PACKAGE}");
    }
    if wanted == found {
        eprintln!("prepare: {} statements, as they are in {}", wanted.len(), there.display());
        return Ok(());
    }
    if args.check {
        bail!("{} does not fit the statements or the schema: run `cargo xtask prepare`", there.display());
    }
    fs::create_dir_all(&there)?;
    for name in found.keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(there.join(name))?;
    }
    for (name, text) in &wanted {
        fs::write(there.join(name), text)?;
    }
    eprintln!("prepare: {} statements written to {}", wanted.len(), there.display());
    Ok(())
}

/// What a server with the newest schema says about each statement, by the names of the files that it belongs in.
fn ask(package: &Path) -> Result<BTreeMap<String, String>> {
    let cluster = Cluster::start();
    let database = cluster.create_database();
    cluster.run_files(&database, steps()?);
    let folder = shell::root().join("target/prepare");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let mut check = shell::cargo();
    check.args(["check", "--quiet", "--package", PACKAGE]);
    check.env("DATABASE_URL", &database).env("SQLX_OFFLINE", "false").env("SQLX_OFFLINE_DIR", &folder);
    // Macros run only where a file changed.
    touch(package)?;
    let checked = shell::run(&mut check);
    // Whatever was compiled with the server's word is compiled again with what stands in `.sqlx/`.
    touch(package)?;
    checked?;
    content(&folder)
}

/// The steps of the schema, in order.
fn steps() -> Result<Vec<PathBuf>> {
    let folder = shell::root().join("migrations/postgres");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        files.push(entry?.path());
    }
    files.sort();
    Ok(files)
}

/// Makes a package look changed.
fn touch(package: &Path) -> Result<()> {
    #[expect(clippy::disallowed_methods, reason = "cargo compares the times of files with the machine's clock")]
    let now = std::time::SystemTime::now();
    fs::File::options().append(true).open(package.join("src/lib.rs"))?.set_modified(now)?;
    Ok(())
}

/// The files of a folder by their names; none if there is no folder.
fn content(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?);
    }
    Ok(files)
}
