use super::{KeptKey, KeptName};
use crate::{
    OpenError,
    hazmat::kdf,
    keys::VaultKeys,
    labels,
    records::{self, RecordKind},
    secret::secret_bytes,
    unlock::PasskeyOutput,
};
use rand_core::CryptoRngCore;
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, SlotId};

const FORMAT: u32 = 1;
const KEY: RecordKind = RecordKind { label: labels::KEPT_DOOR, floor: 64, limit: 64 + records::OVERHEAD };
const SLOT: RecordKind = RecordKind { label: labels::KEPT_SLOT, floor: 64, limit: 64 + records::OVERHEAD };

secret_bytes! {
    /// Wraps the key of what is kept, and nothing else.
    KeptWrapKey, 32
}

/// Leads from a passkey to what a vault keeps on a device.
///
/// It is one entry, so that it is there whole or not at all: with it everything is kept, without it nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptDoor {
    format: u32,
    rp_id: String,
    /// For the passkey.
    key: Bytes,
    /// For the vault: the keyslot of that passkey.
    slot: Bytes,
}

impl KeptDoor {
    /// The door of a vault's passkey: `output` is of its PRF, `slot` its keyslot.
    ///
    /// # Security
    ///
    /// The caller makes sure that the vault lists `slot`, and that `output` leads to it: by the passkey of another vault that
    /// one could be found from this one.
    #[must_use]
    pub fn new(
        keys: &VaultKeys,
        output: &PasskeyOutput,
        slot: &SlotId,
        rp_id: &str,
        rng: &mut impl CryptoRngCore,
    ) -> Self {
        let mut door =
            Self { format: FORMAT, rp_id: rp_id.to_owned(), key: Bytes(Vec::new()), slot: Bytes(Vec::new()) };
        let (name, key) = (keys.kept_name(), keys.kept_key().expose_secret());
        let sealed = records::seal(wrap_key(output).expose_secret(), &KEY, &door.key_context(name), key, rng);
        door.key = Bytes(sealed.expect("a key is smaller than the record"));
        let sealed = records::seal(key, &SLOT, &door.slot_context(name), slot.as_bytes(), rng);
        door.slot = Bytes(sealed.expect("an id is smaller than the record"));
        door
    }

    /// As it is stored.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("plain data")
    }

    /// What was stored; nothing if it is damaged, or of a format that is not known here.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(|door: &Self| door.format == FORMAT)
    }

    /// The relying party id that the passkey is asked for by.
    #[must_use]
    pub fn rp_id(&self) -> &str {
        &self.rp_id
    }

    /// The key of what is kept, by the passkey.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is the door of another passkey, or of something else that is kept.
    pub fn open(&self, name: &KeptName, output: &PasskeyOutput) -> Result<KeptKey, OpenError> {
        let content = records::open(wrap_key(output).expose_secret(), &KEY, &self.key_context(name), &self.key.0)?;
        let bytes = content.first_chunk::<32>().filter(|_| content.len() == 32).ok_or(OpenError)?;
        Ok(KeptKey::filled(|out| out.copy_from_slice(bytes)))
    }

    /// The keyslot of the passkey, by the vault.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is the door of another vault, or damaged in any part.
    pub fn slot(&self, keys: &VaultKeys) -> Result<SlotId, OpenError> {
        let context = self.slot_context(keys.kept_name());
        let content = records::open(keys.kept_key().expose_secret(), &SLOT, &context, &self.slot.0)?;
        content.as_slice().try_into().map(SlotId).map_err(|_| OpenError)
    }

    fn key_context<'a>(&'a self, name: &'a KeptName) -> [&'a [u8]; 2] {
        [name.as_bytes(), self.rp_id.as_bytes()]
    }

    /// All the rest, so that the vault notices a door that its passkey could not open.
    fn slot_context<'a>(&'a self, name: &'a KeptName) -> [&'a [u8]; 3] {
        [name.as_bytes(), self.rp_id.as_bytes(), &self.key.0]
    }
}

fn wrap_key(output: &PasskeyOutput) -> KeptWrapKey {
    KeptWrapKey::filled(|out| kdf::derive(output.expose_secret(), labels::KEPT_WRAP_KEY, &[], out))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::RootKey,
        testing::rng,
        unlock::{Door, WayIn},
    };

    fn vault(seed: u64) -> VaultKeys {
        VaultKeys::derive(&RootKey::generate(&mut rng(seed)))
    }

    fn output(byte: u8) -> PasskeyOutput {
        PasskeyOutput::from_bytes(&[byte; 32]).expect("32 bytes")
    }

    fn door(keys: &VaultKeys) -> KeptDoor {
        KeptDoor::new(keys, &output(1), &SlotId([5; 16]), "farde.example", &mut rng(9))
    }

    #[test]
    fn a_door_opens_by_its_passkey_and_tells_its_vault_the_slot() {
        let (keys, other) = (vault(1), vault(2));
        let door = KeptDoor::from_bytes(&door(&keys).to_bytes()).expect("just made");
        let key = door.open(keys.kept_name(), &output(1)).expect("the passkey");
        assert_eq!(key.expose_secret(), keys.kept_key().expose_secret());
        assert_eq!(door.slot(&keys), Ok(SlotId([5; 16])));
        assert!(door.open(keys.kept_name(), &output(2)).is_err(), "another passkey");
        assert!(door.open(other.kept_name(), &output(1)).is_err(), "moved to another vault");
        assert!(door.slot(&other).is_err(), "another vault");
        let moved = KeptDoor { rp_id: "evil.example".to_owned(), ..door };
        assert!(
            moved.open(keys.kept_name(), &output(1)).is_err() && moved.slot(&keys).is_err(),
            "another relying party"
        );
    }

    #[test]
    fn the_vault_notices_damage_that_only_the_passkey_would_meet() {
        let keys = vault(1);
        let good = door(&keys);
        for key in crate::testing::mutations(&good.key.0) {
            assert!(KeptDoor { key: Bytes(key), ..good.clone() }.slot(&keys).is_err());
        }
    }

    #[test]
    fn what_is_not_a_door_is_refused() {
        let good = door(&vault(1)).to_bytes();
        let newer = String::from_utf8(good.clone()).expect("JSON").replace("\"format\":1", "\"format\":2");
        for wrong in [b"".as_slice(), b"{}", &good[1..], newer.as_bytes()] {
            assert_eq!(KeptDoor::from_bytes(wrong), None);
        }
    }

    #[test]
    fn all_doors_have_the_same_size_and_none_shows_a_key() {
        let sizes = [1, 2, 3].map(|seed| door(&vault(seed)).to_bytes().len());
        assert!(sizes.windows(2).all(|pair| pair[0] == pair[1]), "{sizes:?}");
        assert_eq!(format!("{:?}", wrap_key(&output(1))), "KeptWrapKey");
    }

    #[test]
    fn the_keys_of_a_passkey_for_the_server_and_for_this_device_are_independent() {
        let Ok(walked) = (&output(1)).door(&());
        let root = (&output(1)).root(&()).map(|root| *root.expose_secret());
        let wrap = wrap_key(&output(1));
        assert_ne!(root, Ok(*wrap.expose_secret()));
        assert_ne!(walked.slot().0, wrap.expose_secret()[..16]);
        assert_ne!(*Door::slot(&walked), SlotId([0; 16]));
    }
}
