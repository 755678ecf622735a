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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{mutations, rng};
    use ed25519_dalek::{Verifier, VerifyingKey};

    fn door(seed: u8) -> Door {
        Door::derive(&DoorRoot::filled(|out| out.fill(seed)))
    }

    fn verifies(door: &Door, message: &[u8], signature: &Signature) -> bool {
        let key = VerifyingKey::from_bytes(&door.public_key().0).expect("a public key");
        key.verify(message, &ed25519_dalek::Signature::from_bytes(&signature.0)).is_ok()
    }

    #[test]
    fn a_login_is_for_one_origin_and_one_challenge() {
        let (door, nonce) = (door(1), Nonce([5; 32]));
        let login = door.sign_login("https://farde.example", &nonce);
        let message = |origin, nonce: &Nonce| login_message(origin, door.slot(), nonce);
        assert!(verifies(&door, &message("https://farde.example", &nonce), &login.signature));
        assert!(!verifies(&door, &message("https://evil.example", &nonce), &login.signature));
        assert!(!verifies(&door, &message("https://farde.example", &Nonce([6; 32])), &login.signature));
        let create = door.sign_create("https://farde.example", &VaultId([1; 16]), &nonce);
        let created = create_message("https://farde.example", door.slot(), &VaultId([1; 16]), &nonce);
        assert!(verifies(&door, &created, &create));
        assert!(!verifies(&door, &message("https://farde.example", &nonce), &create), "no login");
    }

    #[test]
    fn a_keyslot_opens_with_its_door_for_its_vault_only() {
        let (vault, root) = (VaultId([1; 16]), RootKey::generate(&mut rng(1)));
        let slot = door(1).new_keyslot(&root, &vault, &mut rng(2));
        let opened = door(1).open_keyslot(&vault, &slot.record).expect("the right door");
        assert_eq!(opened.expose_secret(), root.expose_secret());
        assert_eq!(door(2).open_keyslot(&vault, &slot.record).err(), Some(OpenError), "another door");
        assert!(door(1).open_keyslot(&VaultId([2; 16]), &slot.record).is_err(), "another vault");
        for changed in mutations(&slot.record.0) {
            assert!(door(1).open_keyslot(&vault, &Bytes(changed)).is_err());
        }
    }

    #[test]
    fn slot_id_signing_key_and_wrap_key_are_independent() {
        let door = door(1);
        assert_ne!(door.slot.0, door.wrap.expose_secret()[..16]);
        assert_ne!(door.signing.to_bytes(), *door.wrap.expose_secret());
        assert_eq!(format!("{door:?} {:?}", door.wrap), "Door WrapKey");
    }
}
