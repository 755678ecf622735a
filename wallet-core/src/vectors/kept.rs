//! What is kept on a device: its name, its list, its door.

use super::{Vector, bent, run, same};
use crate::{
    kept::{KeptDoor, KeptList},
    keys::{RootKey, VaultKeys},
    manifest::Manifest,
    testing::{document, rng},
    unlock::PasskeyOutput,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use wallet_api::{Bytes, SlotId, VaultId};

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptCase {
    about: String,
    root_key: Bytes,
    passkey_output: Bytes,
    name: String,
    door: KeptDoor,
    record: Bytes,
    /// The keyslot in the door; `null` if it does not open.
    slot: Option<SlotId>,
    /// What is kept, as the passkey finds it; `null` if it does not open.
    list: Value,
}

impl KeptCase {
    fn new() -> Self {
        let mut rng = rng(1);
        let keys = vault(&Bytes(vec![6; 32]));
        let papers = [document("Mietvertrag", 1, &mut rng), document("عقد", 2, &mut rng)];
        let mut manifest = Manifest::new(VaultId([1; 16]), Vec::new());
        papers.iter().for_each(|paper| manifest.add(paper.clone()).expect("new"));
        let list = KeptList::of(&manifest, &papers.map(|paper| paper.id().clone()));
        let slot = SlotId([5; 16]);
        Self {
            about: "two papers".to_owned(),
            root_key: vec![6; 32].into(),
            passkey_output: vec![7; 32].into(),
            name: keys.kept_name().to_string(),
            door: KeptDoor::new(&keys, &output(&[7; 32]), &slot, "farde.example", &mut rng),
            record: list.seal(keys.kept_key(), keys.kept_name(), &mut rng).expect("small").into(),
            slot: Some(slot),
            list: serde_json::to_value(&list).expect("plain data"),
        }
    }

    fn refused(&self, about: &str) -> Self {
        Self { about: about.to_owned(), list: Value::Null, ..self.clone() }
    }

    fn opened(&self) -> Option<KeptList> {
        let name = self.name.parse().ok()?;
        let key = self.door.open(&name, &output(&self.passkey_output.0)).ok()?;
        KeptList::open(&key, &name, &self.record.0).ok()
    }
}

fn vault(root_key: &Bytes) -> VaultKeys {
    VaultKeys::derive(&RootKey::filled(|out| out.copy_from_slice(&root_key.0)))
}

fn output(bytes: &[u8]) -> PasskeyOutput {
    PasskeyOutput::from_bytes(bytes).expect("32 bytes")
}

impl Vector for KeptCase {
    const FOLDER: &'static str = "kept";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let good = Self::new();
        vec![
            ("refused-flip", Self { record: bent(&good.record.0).into(), ..good.refused("one bit is changed") }),
            ("refused-passkey", Self { passkey_output: vec![8; 32].into(), ..good.refused("another passkey") }),
            ("opens", good),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let keys = vault(&self.root_key);
        same("name", keys.kept_name().to_string(), self.name.clone())?;
        same("slot", self.door.slot(&keys).ok(), self.slot.clone())?;
        let json = self.opened().map_or(Value::Null, |list| serde_json::to_value(list).expect("plain data"));
        same("list", &json, &self.list)
    }

    fn spoil(&mut self) {
        self.slot = None;
    }
}

#[test]
fn vectors_of_what_is_kept() {
    run::<KeptCase>();
}
