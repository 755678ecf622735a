use super::{DoorRoot, WayIn};
use crate::{
    hazmat::{hash::sha256, kdf},
    labels,
    secret::secret_bytes,
};
use std::convert::Infallible;

secret_bytes! {
    /// The output of a passkey's PRF: 32 uniform bytes that never leave this device.
    pub PasskeyOutput, 32
}

impl PasskeyOutput {
    /// Takes the bytes that an authenticator gave; `None` if they are not 32.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; 32] = bytes.try_into().ok()?;
        Some(Self::filled(|out| out.copy_from_slice(bytes)))
    }
}

/// The salt that every passkey's PRF is asked with: SHA-256 over [`PRF_SALT`](wallet_api::passkeys::PRF_SALT).
///
/// One for all: a discoverable login does not know whose passkey it will be.
#[must_use]
pub fn passkey_salt() -> [u8; 32] {
    sha256(&[wallet_api::passkeys::PRF_SALT.as_bytes()])
}

/// The output takes the place of Argon2id's: it is a key already.
impl WayIn for &PasskeyOutput {
    type Answer = ();
    type Error = Infallible;

    fn root(self, (): &()) -> Result<DoorRoot, Infallible> {
        Ok(DoorRoot::filled(|out| kdf::derive(self.expose_secret(), labels::PASSKEY_ROOT, &[], out)))
    }
}
