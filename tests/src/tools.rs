//! Where programs are that tests need and that are no library.

use std::path::{Path, PathBuf};

/// A program on the search path, or where `cargo xtask test` puts what is not installed.
#[must_use]
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([folder().join("bin")]);
    folders.map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Where `cargo xtask test` puts what is not from the distribution.
pub(crate) fn folder() -> PathBuf {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tools");
    std::env::var_os("XTASK_TOOLS").map_or_else(ours, PathBuf::from)
}
