//! Everything that a person has, to take along (`docs/protocol.md`, section 11): one sealed file, or a plain folder.
//!
//! Both hold the same: a folder `farde` with `farde.json` first, then the files that it lists, in its order, and last the
//! consent records of shares, which are for the person and are not read back. The sealed form is an age file with a code over a tar archive, the plain one a zip archive without compression.

mod code;
mod index;
mod names;
mod read;
mod write;

pub use code::{ExportCode, ExportCodeError};
pub use index::{ExportIndex, ExportedPaper, ExportedVersion};
pub use read::{OpenExportError, OpenedExport};
pub use write::ExportWriter;

/// The folder that everything is in.
const FOLDER: &str = "farde";

/// The list of everything, in that folder.
const INDEX: &str = "farde.json";

/// The consent records, in that folder.
const CONSENT: &str = "consent.json";

/// The largest `consent.json` that is accepted, in bytes: it is read over, never into memory.
const CONSENT_LIMIT: u64 = 1 << 30;

/// The largest `farde.json` that is read, in bytes: twice what a manifest can hold.
const INDEX_LIMIT: u64 = 8 * 1024 * 1024;

/// The largest number of files that is read.
const MOST_FILES: usize = 20_000;

fn path_of(name: &str) -> String {
    format!("{FOLDER}/{name}")
}

#[cfg(test)]
mod tests;
