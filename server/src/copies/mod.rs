//! What an operator does with all that is stored: move it to other stores, back it up, restore it, and look whether it is whole.
//!
//! All of it is one mechanism: a place (a database and a store of files) is made like another one (`sync.rs`), by differences, so
//! that it can run while the source is served, be interrupted, and run again. `docs/backup.md` says how it is used.

mod backup;
mod claim;
mod commands;
mod error;
mod migrate;
mod pieces;
mod progress;
mod restore;
mod rows;
mod safety;
mod stream;
mod sync;
mod verify;

pub use backup::{BackupInfo, backup, backup_stream};
pub use claim::require_serving;
pub use commands::CopiesCommand;
pub use error::CopyError;
pub use migrate::{finish, migrate, take_back};
pub use progress::Progress;
pub use restore::{Restore, Restored, restore, restore_stream};
pub use sync::{Counts, Place};
pub use verify::{Findings, verify};
