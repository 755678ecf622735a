//! The vault's keys (`docs/protocol.md`, section 3): a random root, and one typed key for each purpose.

mod blobs;
mod receipts;
mod root;

pub use blobs::BlobPlace;
pub use receipts::{ReceiptRecipient, RecipientError};
pub use root::{ManifestKey, RootKey, VaultKeys};
