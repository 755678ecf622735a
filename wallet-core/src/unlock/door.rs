use super::DoorRoot;
use crate::{
    OpenError,
    hazmat::kdf,
    keys::RootKey,
    labels,
    records::{self, RecordKind},
    secret::secret_bytes,
};
use ed25519_dalek::{Signer, SigningKey};
use rand_core::CryptoRngCore;
use std::fmt;
use wallet_api::{
    Bytes, Nonce, Signature, SlotId, SlotPublicKey, VaultId,
    sessions::{LoginRequest, create_message, login_message},
    vaults::NewKeyslot,
};

/// Every keyslot has the same size.
const KEYSLOT: RecordKind = RecordKind { label: labels::KEYSLOT, floor: 64, limit: 64 + records::OVERHEAD };

secret_bytes! {
    /// Wraps the root key of a vault, and nothing else.
    WrapKey, 32
}

/// One door: it names its keyslot, signs with it, and wraps and unwraps the vault's root key.
///
/// A door can be derived from any secret. Whether there is a vault behind it only the server's answer to the login says.
pub struct Door {
    slot: SlotId,
    signing: SigningKey,
    wrap: WrapKey,
}

impl Door {
    /// Derives slot id, signing key and wrap key from the root (HKDF-SHA-256, RFC 5869).
    #[must_use]
    pub fn derive(root: &DoorRoot) -> Self {
        let root = root.expose_secret();
        let mut slot = SlotId([0; SlotId::LEN]);
        kdf::derive(root, labels::SLOT_ID, &[], &mut slot.0);
        let seed = WrapKey::filled(|out| kdf::derive(root, labels::AUTH_KEY, &[], out));
        let signing = SigningKey::from_bytes(seed.expose_secret());
        Self { slot, signing, wrap: WrapKey::filled(|out| kdf::derive(root, labels::WRAP_KEY, &[], out)) }
    }

    /// The keyslot that this door leads to; cannot be told from random.
    #[must_use]
    pub fn slot(&self) -> &SlotId {
        &self.slot
    }

    /// Verifies this door's signatures (Ed25519, RFC 8032).
    #[must_use]
    pub fn public_key(&self) -> SlotPublicKey {
        SlotPublicKey(self.signing.verifying_key().to_bytes())
    }

    /// Answers a challenge.
    ///
    /// # Security
    ///
    /// `origin` is the one that the app was loaded from, never one that an answer named: a login signed for one server is
    /// worth nothing at another.
    #[must_use]
    pub fn sign_login(&self, origin: &str, nonce: &Nonce) -> LoginRequest {
        let signature = self.sign(&login_message(origin, &self.slot, nonce));
        LoginRequest { slot: self.slot.clone(), nonce: nonce.clone(), signature }
    }

    /// Signs the making of a vault.
    #[must_use]
    pub fn sign_create(&self, origin: &str, vault: &VaultId, nonce: &Nonce) -> Signature {
        self.sign(&create_message(origin, &self.slot, vault, nonce))
    }

    /// Seals a vault's root key for this door.
    #[must_use]
    pub fn new_keyslot(&self, root: &RootKey, vault: &VaultId, rng: &mut impl CryptoRngCore) -> NewKeyslot {
        let context: [&[u8]; 2] = [vault.as_bytes(), self.slot.as_bytes()];
        let record = records::seal(self.wrap.expose_secret(), &KEYSLOT, &context, root.expose_secret(), rng)
            .expect("a root key is smaller than the record");
        NewKeyslot { id: self.slot.clone(), public_key: self.public_key(), record: Bytes(record) }
    }

    /// Opens the keyslot record of a vault.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it was not sealed by this door for this vault.
    ///
    /// # Security
    ///
    /// Nobody but the holder of the secret can make a record that opens, so a server cannot put a root key of its own.
    pub fn open_keyslot(&self, vault: &VaultId, record: &Bytes) -> Result<RootKey, OpenError> {
        let context: [&[u8]; 2] = [vault.as_bytes(), self.slot.as_bytes()];
        let content = records::open(self.wrap.expose_secret(), &KEYSLOT, &context, &record.0)?;
        let bytes = content.first_chunk::<32>().filter(|_| content.len() == 32).ok_or(OpenError)?;
        Ok(RootKey::filled(|out| out.copy_from_slice(bytes)))
    }

    fn sign(&self, message: &[u8]) -> Signature {
        Signature(self.signing.sign(message).to_bytes())
    }
}

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Door")
    }
}
