//! The storage contracts of the server, their contract suite, and the in-memory engine.
//!
//! One trait per aggregate; all of them are used through one transaction ([`Tx`]), which [`run`] opens, commits when
//! the work succeeds, and takes back whole when it does not. An engine is done when it passes `contract`.

mod attempts;
mod blobs;
mod copying;
mod counts;
mod creations;
mod error;
mod keys;
mod manifests;
mod passkeys;
mod recoveries;
mod refusals;
mod requests;
mod rounds;
mod runner;
mod sessions;
mod shares;
mod standing;
mod tables;
mod vaults;
mod vouchers;

#[cfg(feature = "testing")]
pub mod contract;
#[cfg(feature = "testing")]
pub mod memory;

pub use attempts::{AttemptRow, Attempts};
pub use blobs::{BlobRow, BlobState, Blobs, CHARGE_UNIT, PieceTag, charged};
pub use copying::{CopiedStorage, Filling, Part, RealColumn, Row, Rows, Value};
pub use counts::{Counted, Counts, Kept, Month, ParseMonthError};
pub use creations::{CreationBucket, Creations};
pub use error::StorageError;
pub use futures_core::future::BoxFuture;
pub use keys::Keys;
pub use manifests::Manifests;
pub use passkeys::{CeremonyRow, PasskeyRow, Passkeys};
pub use recoveries::Recoveries;
pub use refusals::Refusals;
pub use requests::{DepositRow, RequestRow, Requests};
pub use rounds::{Round, Rounds};
pub use runner::{Access, Facts, Next, OpenTx, Schema, Storage, Tx, TxError, run};
pub use sessions::{SessionRow, Sessions};
pub use shares::{OpeningRow, ReceiptRow, ShareRow, Shares};
pub use standing::{Standing, StandingRow, Standings};
pub use tables::{APART, Column, Kind, TABLES, Table};
pub use vaults::{SlotRow, VaultRow, Vaults};
pub use vouchers::Vouchers;

/// SHA-256 of a bearer token: all that is kept of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

/// Whether a new row found its place free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inserted {
    /// The row is there now.
    New,
    /// The id belonged to another row, which was left as it is.
    Taken,
}
