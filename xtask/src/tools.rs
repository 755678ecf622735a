//! Tools that tests and checks need and that are no library: installed into `target/tools`, each at one exact version.

use crate::install::{self, Need};
use crate::{debian, package, shell};
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// axe-core (MPL-2.0), the accessibility rules that a browser test runs on a page.
const AXE_VERSION: &str = "4.14.1";
const AXE_SHA256: &str = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c";

const GECKODRIVER_VERSION: &str = "0.37.1";
const CARGO_DENY_VERSION: &str = "0.20.2";

/// Where they are.
pub(crate) fn folder() -> PathBuf {
    shell::root().join("target/tools")
}

/// What every test run needs.
pub(crate) fn for_tests() -> Result<()> {
    install::apt(&[
        Need { probe: "chromium", package: "chromium" },
        Need { probe: "chromedriver", package: "chromium-driver" },
        Need { probe: "firefox-esr", package: "firefox-esr" },
        // Interoperability: what we encrypt, the reference implementation decrypts.
        Need { probe: "age", package: "age" },
        // Sheets and cards are printed, and read back from paper.
        Need { probe: "zbarimg", package: "zbar-tools" },
        Need { probe: "pdftoppm", package: "poppler-utils" },
        // What was photographed must be readable after it is straightened.
        // A voice, for what is said aloud.
        Need { probe: "espeak-ng", package: "espeak-ng" },
        Need { probe: "speech-dispatcher", package: "speech-dispatcher" },
        Need { probe: "/usr/lib/speech-dispatcher-modules/sd_espeak-ng", package: "speech-dispatcher-espeak-ng" },
        Need { probe: "tesseract", package: "tesseract-ocr" },
        Need { probe: "/usr/share/tesseract-ocr/5/tessdata/fra.traineddata", package: "tesseract-ocr-fra" },
    ])?;
    postgres()?;
    // A shared computer is set up from nothing, and a server from its package.
    install::apt_for_root(package::NEEDS)?;
    debian::tree()?;
    // The web servers that the examples of `deploy/proxies` are for; not installed, as their packages would start them.
    if install::has_apt_as_root()? {
        unpacked("nginx", "usr/sbin/nginx")?;
        unpacked("caddy", "usr/bin/caddy")?;
    }
    // Alert rules are checked and tried by Prometheus' own tool.
    unpacked("prometheus", "usr/bin/promtool")?;
    // A clock that is wrong, for one program alone.
    unpacked("libfaketime", &format!("usr/lib/{}-linux-gnu/faketime/libfaketime.so.1", std::env::consts::ARCH))?;
    geckodriver()?;
    axe()?;
    age_node()
}

/// PostgreSQL's programs, of which tests start a server of their own.
pub(crate) fn postgres() -> Result<()> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions = debian.map(|version| version.path().join("bin/initdb"));
    if shell::find_program("initdb").is_some() || versions.any(|program| program.exists()) {
        return Ok(());
    }
    let server = Need { probe: "initdb", package: "postgresql" };
    if install::has_apt_as_root()? {
        // The package would start a server for everybody on the machine: it is told not to before it is there.
        install::apt(&[Need { probe: "pg_createcluster", package: "postgresql-common" }])?;
        let settings = fs::File::options().append(true).open("/etc/postgresql-common/createcluster.conf");
        writeln!(settings?, "create_main_cluster = false")?;
    }
    install::apt(&[server])
}

/// One file of a package, without the rest: that of Prometheus would start a server for everybody on the machine.
fn unpacked(package: &str, path: &str) -> Result<()> {
    let name = path.rsplit('/').next().context("a path to a file")?;
    let file = folder().join("bin").join(name);
    if shell::find_program(name).is_some() || file.exists() {
        return Ok(());
    }
    let unpacked = folder().join(package);
    install::unpack(package, &unpacked)?;
    fs::create_dir_all(folder().join("bin"))?;
    fs::rename(unpacked.join(path), &file).with_context(|| format!("{package} has no {path}"))?;
    fs::remove_dir_all(&unpacked).with_context(|| format!("removing the rest of {package}"))
}

/// Firefox's driver, which Debian does not have.
fn geckodriver() -> Result<()> {
    match shell::find_program("geckodriver") {
        Some(_) => Ok(()),
        None => cargo_install("geckodriver", GECKODRIVER_VERSION, "geckodriver").map(drop),
    }
}

/// The path of `cargo-deny`, installed if need be.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    match shell::find_program("cargo-deny") {
        Some(found) => Ok(found),
        None => cargo_install("cargo-deny", CARGO_DENY_VERSION, "cargo-deny"),
    }
}

/// The path of axe-core's script.
fn axe() -> Result<PathBuf> {
    let folder = folder();
    let script = folder.join("axe.min.js");
    if fs::read(&script).is_ok_and(|content| is_axe(&content)) {
        return Ok(script);
    }
    install::apt(&[Need { probe: "npm", package: "npm" }])?;
    fs::create_dir_all(&folder)?;
    let archive = format!("axe-core-{AXE_VERSION}.tgz");
    let pack = ["pack", "--silent", "--ignore-scripts"];
    shell::run(shell::clean("npm").current_dir(&folder).args(pack).arg(format!("axe-core@{AXE_VERSION}")))?;
    let unpack = ["--strip-components=1", "package/axe.min.js"];
    shell::run(shell::clean("tar").current_dir(&folder).args(["-xzf", &archive]).args(unpack))?;
    fs::remove_file(folder.join(&archive)).with_context(|| format!("removing {archive}"))?;
    let content = fs::read(&script)?;
    ensure!(is_axe(&content), "axe-core {AXE_VERSION} is not the one that was checked: {:x}", Sha256::digest(&content));
    Ok(script)
}

/// age in TypeScript and the vectors of C2SP, with which the hybrid recipient is compared: what the lock file names.
fn age_node() -> Result<()> {
    let (from, folder) = (shell::root().join("age-mlkem768x25519/tests/node"), folder().join("age-node"));
    let lock = fs::read(from.join("package-lock.json"))?;
    // npm writes its own copy of the lock last.
    let installed = folder.join("node_modules/.package-lock.json").exists();
    if !installed || fs::read(folder.join("package-lock.json")).ok() != Some(lock) {
        install::apt(&[Need { probe: "npm", package: "npm" }])?;
        copy(&from, &folder)?;
        let install = ["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"];
        return shell::run(shell::clean("npm").current_dir(&folder).args(install));
    }
    copy(&from, &folder)
}

/// The files of a folder, without its folders.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn is_axe(content: &[u8]) -> bool {
    format!("{:x}", Sha256::digest(content)) == AXE_SHA256
}

fn cargo_install(package: &str, version: &str, program: &str) -> Result<PathBuf> {
    let folder = folder();
    let file = folder.join("bin").join(program);
    if !file.exists() {
        eprintln!("Installing {package} {version} into target/tools");
        // Unoptimised: it is built once and used for seconds.
        let args = ["install", "--locked", "--debug", "--quiet", "--version", version, package, "--root"];
        shell::run(shell::cargo().args(args).arg(&folder).env("CARGO_TARGET_DIR", folder.join("build")))?;
        let _ = fs::remove_dir_all(folder.join("build"));
    }
    Ok(file)
}
