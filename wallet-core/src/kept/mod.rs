//! Papers that are kept on a device for when there is no network (`docs/protocol.md`, section 12).
//!
//! A [`KeptList`] says which papers they are and opens their blobs, which lie beside it as the server has them. The vault's
//! keys renew it at any opening; without a network only a [`KeptDoor`] leads to its key, by the output of a passkey's PRF.
//! Nothing here follows from a picture phrase or a passphrase, so that nothing on a device can be guessed against.

mod door;
mod list;
mod name;

pub use door::KeptDoor;
pub use list::{KeptList, OpenKeptError, SealKeptError};
pub use name::{KeptName, ParseKeptNameError};

use crate::secret::secret_bytes;

secret_bytes! {
    /// Opens the list of what one vault keeps on a device. The same on every device of the vault.
    pub KeptKey, 32
}
