//! The wasm modules, compiled.

use super::way::Way;
use crate::{WebArgs, shell};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A package that becomes a wasm module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Package {
    /// The page.
    Web,
    /// The wallet worker.
    Worker,
    /// The media worker.
    Media,
    /// The scanner.
    Scanner,
    /// The copier.
    Copier,
}

impl Package {
    /// All of them, the one that most people wait for first.
    pub(crate) const ALL: [Package; 5] =
        [Package::Web, Package::Worker, Package::Media, Package::Scanner, Package::Copier];

    /// Its name in the workspace, which is also its name in `dist/`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Package::Web => "web",
            Package::Worker => "worker",
            Package::Media => "media",
            Package::Scanner => "scanner",
            Package::Copier => "copier",
        }
    }

    fn folder(self, root: &Path) -> PathBuf {
        match self {
            Package::Web => root.join("web"),
            Package::Worker => root.join("web/worker"),
            Package::Media => root.join("web/media"),
            Package::Scanner => root.join("web/scanner"),
            Package::Copier => root.join("web/copier"),
        }
    }

    /// Pictures need the speed: everything in it at opt-level 3. The others are small first.
    fn profile(self) -> &'static str {
        match self {
            Package::Web | Package::Worker => "wasm",
            Package::Media | Package::Scanner | Package::Copier => "wasm-media",
        }
    }

    /// Whether it does not export anything to JavaScript yet.
    pub(crate) fn is_skeleton(self, root: &Path) -> Result<bool> {
        let manifest = self.folder(root).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).with_context(|| format!("reading {}", manifest.display()))?;
        Ok(!text.lines().any(|line| line.starts_with("wasm-bindgen") || line.starts_with("leptos")))
    }

    /// Compiles it; the path of the wasm file.
    pub(crate) fn compile(self, root: &Path, way: Way, args: &WebArgs) -> Result<PathBuf> {
        let mut command = way.cargo("rustc", root);
        command.args(["--package", self.name(), "--profile", self.profile()]);
        if self.folder(root).join("src/main.rs").exists() {
            command.args(["--bin", self.name()]);
        } else {
            // As `["cdylib", "rlib"]` together cargo would leave link-time optimisation out without a word.
            command.args(["--lib", "--crate-type", "cdylib"]);
        }
        if args.fast {
            command.arg("--config").arg(format!("profile.{}.lto=\"thin\"", self.profile()));
        }
        if self == Package::Web {
            // What refers to what: the build parts the module by it. After `--` it concerns the last step only.
            command.args(["--", "-Clink-arg=--emit-relocs"]);
        }
        command.env("RUSTFLAGS", self.rustflags(root));
        shell::run(&mut command)?;
        Ok(root.join("target/wasm/wasm32-unknown-unknown").join(self.profile()).join(format!("{}.wasm", self.name())))
    }

    fn rustflags(self, root: &Path) -> String {
        // The paths of whoever built it are nobody's business, and differ from machine to machine.
        let home = std::env::var("CARGO_HOME")
            .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
            .unwrap_or_else(|_| "/nowhere".into());
        let hide = format!("--remap-path-prefix={home}=cargo --remap-path-prefix={}=farde", root.display());
        match self {
            // Leptos with erased types: a fifth smaller, and no slower that anybody could see. The worker has no Leptos,
            // but with other flags than the page's the two would build everything that they share again each time.
            Package::Web | Package::Worker => format!("{hide} --cfg=erase_components"),
            Package::Media | Package::Scanner | Package::Copier => format!("{hide} -Ctarget-feature=+simd128"),
        }
    }
}
