//! What a person takes along, and brings elsewhere.

use crate::Details;
use serde::{Deserialize, Serialize};

/// How everything is taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExportForm {
    /// One file that opens with a code, here or with the stock programs (`age -d farde.tar.age | tar x`).
    Sealed,
    /// A folder in a zip archive, for everybody who has the file: the person must have been warned.
    Plain,
}

/// What was taken along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exported {
    /// What opens it, if it is sealed: 24 digits in groups of six with dashes, as they have to be typed. To be shown and
    /// printed now: it is kept nowhere.
    pub code: Option<String>,
    /// A name for saving it.
    pub file_name: String,
    /// Its media type.
    pub media_type: String,
    /// How many papers are in it.
    pub papers: u32,
}

/// What somebody brings from elsewhere. All of it is what the file says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    /// When it was put together, seconds since 1970 (UTC).
    pub made_at: u64,
    /// Its papers.
    pub papers: Vec<ImportEntry>,
}

/// One paper that was brought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportEntry {
    /// How it is described.
    pub details: Details,
    /// When it was added where it comes from, seconds since 1970 (UTC).
    pub added: u64,
    /// Its versions, the newest first; never empty. Add them from the last to the first.
    pub versions: Vec<ImportVersion>,
}

/// One version of a paper that was brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportVersion {
    /// When it was added where it comes from, seconds since 1970 (UTC).
    pub added: u64,
    /// As it says: the media worker decides by the content.
    pub media_type: String,
    /// Its name in the folder.
    pub file_name: String,
    /// In bytes.
    pub size: u64,
}
