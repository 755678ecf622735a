//! Which compiler builds for wasm32: rustup's, or the distribution's with the standard library from source.

use crate::install::{self, Need};
use crate::shell;
use anyhow::Result;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const TARGET: &str = "wasm32-unknown-unknown";

/// What Debian brings for the second way.
const DEBIAN: [Need; 4] = [
    Need { probe: "/usr/bin/cargo", package: "cargo-web" },
    Need { probe: "/usr/bin/rustc", package: "rustc-web" },
    Need { probe: "/usr/lib/rustlib/src/rust/library/std/Cargo.toml", package: "rust-web-src" },
    Need { probe: "wasm-ld-19", package: "lld-19" },
];

/// How to build for wasm32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The target is installed in rustup's toolchain.
    Rustup,
    /// Debian's `rustc-web` builds the standard library from source.
    Debian,
}

/// The way that works here; installs what it needs, and says which it is.
///
/// `XTASK_WASM=debian` takes the second way where both would work.
pub(crate) fn find(root: &Path) -> Result<Way> {
    let asked = std::env::var_os("XTASK_WASM").is_some_and(|way| way == "debian");
    if asked {
        install::apt(&DEBIAN)?;
        return Ok(said(Way::Debian));
    }
    if has_target() {
        return Ok(said(Way::Rustup));
    }
    // Asking rustup's server again at every build would cost seconds each time.
    let note = root.join("target/wasm/way-debian");
    let tried = note.exists();
    if !tried && add_target() && has_target() {
        return Ok(said(Way::Rustup));
    }
    install::apt(&DEBIAN)?;
    fs::write(&note, "rustup could not fetch the target; delete this file to try it again\n")?;
    Ok(said(Way::Debian))
}

fn said(way: Way) -> Way {
    match way {
        Way::Rustup => eprintln!("wasm: rustup's {TARGET}"),
        Way::Debian => eprintln!("wasm: Debian's rustc-web, standard library from source (rustup has no {TARGET})"),
    }
    way
}

/// Whether the compiler that cargo would use brings the standard library for the target.
fn has_target() -> bool {
    let sysroot = shell::output(rustc().args(["--print", "sysroot"]));
    sysroot.is_ok_and(|path| Path::new(path.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn rustc() -> Command {
    shell::clean("rustc")
}

fn add_target() -> bool {
    shell::find_program("rustup").is_some()
        && shell::succeeds_within(shell::clean("rustup").args(["target", "add", TARGET]), Duration::from_secs(90))
}

impl Way {
    /// A cargo command that builds for the target into `target/wasm`.
    pub(crate) fn cargo(self, subcommand: &str, root: &Path) -> Command {
        let mut command = match self {
            Way::Rustup => {
                let mut command = shell::cargo();
                command.arg(subcommand);
                command
            }
            Way::Debian => {
                let mut command = shell::clean("/usr/bin/cargo");
                command.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
                command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19");
                command.args([subcommand, "-Zbuild-std=std,panic_abort"]);
                command
            }
        };
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.arg("--target-dir").arg(root.join("target/wasm")).args(["--target", TARGET]);
        command
    }
}
