//! The PostgreSQL engine of the storage contracts, for several servers with one database.
//!
//! Transactions that write are `SERIALIZABLE`: they run beside each other, and one that saw what another changed is tried again
//! (`storage::run`). Those that only read see one consistent state (`REPEATABLE READ`). Every commit is on the database's disk
//! before it returns (`synchronous_commit = on`). Each statement is checked against the schema when it is compiled; after a
//! change of one, `cargo xtask prepare` writes anew what that is done with.

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
mod rows;
mod schema;
mod sessions;
mod share_row;
mod shares;
mod standing;
#[cfg(feature = "testing")]
pub mod testing;
mod tx;
mod vaults;
mod vouchers;

pub use engine::{PostgresStorage, schema_of};
