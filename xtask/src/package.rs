//! A package for Debian: the program with the web app in it, and around it what `deploy/debian` says. Debian's own tools make it.

use crate::install::{self, Need};
use crate::{PackageArgs, WebArgs, shell, web};
use anyhow::{Context, Result, ensure};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What makes packages.
pub(crate) const NEEDS: &[Need] = &[
    Need { probe: "dpkg-buildpackage", package: "dpkg-dev" },
    Need { probe: "dh", package: "debhelper" },
    Need { probe: "help2man", package: "help2man" },
];

/// Makes it, and says where it is.
pub(crate) fn make(args: &PackageArgs) -> Result<()> {
    install::apt(NEEDS)?;
    let here = env::current_dir().context("looking for the current folder")?;
    let program = match &args.binary {
        Some(file) => here.join(file),
        None => build()?,
    };
    let folder = match &args.into {
        Some(folder) => here.join(folder),
        None => target()?.join("package"),
    };
    let source = folder.join("farde");
    lay_out(&source, &program)?;
    let mut command = shell::clean("dpkg-buildpackage");
    command.current_dir(&source).args(["--build=binary", "--no-sign"]);
    // Languages and time zones of this machine are no part of the package.
    shell::run(command.env("LC_ALL", "C.UTF-8").env("TZ", "UTC"))?;
    fs::remove_dir_all(&source)?;
    for package in packages(&folder)? {
        eprintln!("{}", package.display());
    }
    Ok(())
}

/// The program as it is given to people.
fn build() -> Result<PathBuf> {
    web::build(&WebArgs::default())?;
    shell::run(shell::cargo().args(["build", "--release", "--locked", "--package", "server", "--bin", "farde"]))?;
    Ok(target()?.join("release/farde"))
}

/// Where cargo puts what it builds.
fn target() -> Result<PathBuf> {
    let text = shell::output(shell::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&text)?;
    Ok(metadata["target_directory"].as_str().context("cargo metadata names no target folder")?.into())
}

/// The folder as Debian's tools want it.
fn lay_out(source: &Path, program: &Path) -> Result<()> {
    if source.exists() {
        fs::remove_dir_all(source)?;
    }
    for folder in ["debian", "proxies"] {
        copy(&shell::root().join("deploy").join(folder), &source.join(folder))?;
    }
    for file in ["LICENSE", "CHANGELOG.md"] {
        fs::copy(shell::root().join(file), source.join(file))?;
    }
    fs::copy(program, source.join("farde")).with_context(|| format!("copying {}", program.display()))?;
    Ok(fs::write(source.join("debian/changelog"), changelog(source)?)?)
}

/// The files of a folder, which has no folders.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Names the version and its day, which is that of the newest commit, so that the same source makes the same package.
fn changelog(source: &Path) -> Result<String> {
    let control = fs::read_to_string(source.join("debian/control"))?;
    let maintainer = control.lines().find_map(|line| line.strip_prefix("Maintainer: "));
    let maintainer = maintainer.context("deploy/debian/control names no maintainer")?;
    let day = shell::output(shell::clean("git").args(["log", "-1", "--format=%cD"]))?;
    let version = env!("CARGO_PKG_VERSION");
    let text = "  * What is new stands in /usr/share/doc/farde/changelog.gz.";
    Ok(format!("farde ({version}-1) unstable; urgency=medium\n\n{text}\n\n -- {maintainer}  {}\n", day.trim()))
}

/// The packages in a folder.
fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    let packages: Vec<_> = files.into_iter().filter(|file| file.extension().is_some_and(|end| end == "deb")).collect();
    ensure!(!packages.is_empty(), "no package came out");
    Ok(packages)
}
