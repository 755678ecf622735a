//! The vault's keys (`docs/protocol.md`, section 3): a random root, and one typed key for each purpose.

mod blobs;
mod inbox;
mod receipts;
mod recipient;
mod root;

pub use blobs::BlobPlace;
pub use inbox::{InboxRecipient, RecipientHash};
pub use receipts::ReceiptRecipient;
pub use recipient::RecipientError;
pub use root::{ManifestKey, RootKey, VaultKeys};
