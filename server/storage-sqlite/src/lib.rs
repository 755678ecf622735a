//! The SQLite engine of the storage contracts.
//!
//! One connection writes, one transaction at a time (`BEGIN IMMEDIATE`); a pool reads beside it from the write-ahead
//! log. Every commit is synced to the disk before it returns (`synchronous = FULL`), and deleted rows are overwritten
//! (`secure_delete`).

mod attempts;
mod blobs;
mod convert;
mod copying;
mod counts;
mod creations;
mod engine;
mod keys;
mod manifests;
mod passkeys;
mod recoveries;
mod refusals;
mod requests;
mod rounds;
mod schema;
mod sessions;
mod shares;
mod standing;
mod tx;
mod vaults;
mod vouchers;

pub use engine::{SqliteStorage, schema_of};
