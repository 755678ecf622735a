//! Sealed records, and keyslots.

use super::{Vector, bent, flipped, run, same};
use crate::{
    keys::RootKey,
    records::{self, RecordKind},
    testing::rng,
    unlock::{Door, DoorRoot},
};
use serde::{Deserialize, Serialize};
use wallet_api::{Bytes, VaultId};

const KIND: RecordKind = RecordKind { label: "farde/test/v1", floor: 64, limit: 1 << 16 };

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordCase {
    about: String,
    key: Bytes,
    context: Vec<Bytes>,
    record: Bytes,
    /// `null` if the record does not open.
    data: Option<Bytes>,
}

impl RecordCase {
    fn opened(&self) -> Option<Vec<u8>> {
        let key = self.key.0.as_slice().try_into().expect("32 bytes");
        let context: Vec<&[u8]> = self.context.iter().map(|part| part.0.as_slice()).collect();
        records::open(key, &KIND, &context, &self.record.0).ok().map(|data| data.to_vec())
    }

    fn refused(&self, about: &str, change: impl FnOnce(&mut Self)) -> Self {
        let mut case = Self { about: about.to_owned(), data: None, ..self.clone() };
        change(&mut case);
        case
    }
}

impl Vector for RecordCase {
    const FOLDER: &'static str = "record";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let (key, data) = ([1; 32], b"a small thing that a vault says to itself".to_vec());
        let context: [&[u8]; 2] = [b"one", b"two"];
        let record = records::seal(&key, &KIND, &context, &data, &mut rng(1)).expect("small");
        let good = Self {
            about: "label farde/test/v1, floor 64".to_owned(),
            key: key.to_vec().into(),
            context: context.iter().map(|part| part.to_vec().into()).collect(),
            record: record.into(),
            data: Some(data.into()),
        };
        vec![
            ("refused-flip", good.refused("one bit is changed", |case| case.record = bent(&case.record.0).into())),
            ("refused-cut", good.refused("the end is missing", |case| case.record.0.truncate(90))),
            ("refused-version", good.refused("another version byte", |case| case.record.0[0] = 2)),
            ("refused-context", good.refused("parts swapped", |case| case.context.reverse())),
            ("refused-key", good.refused("another key", |case| case.key = flipped(&case.key.0).into())),
            ("opens", good),
        ]
    }

    fn check(&self) -> Result<(), String> {
        same("data", self.opened(), self.data.clone().map(|data| data.0))
    }

    fn spoil(&mut self) {
        self.data = match &self.data {
            Some(data) => Some(flipped(&data.0).into()),
            None => Some(Bytes::default()),
        };
    }
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyslotCase {
    about: String,
    door_root: Bytes,
    vault: VaultId,
    record: Bytes,
    /// `null` if the keyslot does not open.
    root_key: Option<Bytes>,
}

impl KeyslotCase {
    fn door(&self) -> Door {
        Door::derive(&DoorRoot::filled(|out| out.copy_from_slice(&self.door_root.0)))
    }
}

impl Vector for KeyslotCase {
    const FOLDER: &'static str = "keyslot";
    const REPEATABLE: bool = true;

    fn make() -> Vec<(&'static str, Self)> {
        let (vault, root) = (VaultId([2; 16]), RootKey::generate(&mut rng(1)));
        let mut good = Self {
            about: "a root key for one door".to_owned(),
            door_root: vec![3; 32].into(),
            vault: vault.clone(),
            record: Bytes::default(),
            root_key: Some(root.expose_secret().to_vec().into()),
        };
        good.record = good.door().new_keyslot(&root, &vault, &mut rng(2)).record;
        let refused = |about: &str| Self { about: about.to_owned(), root_key: None, ..good.clone() };
        vec![
            ("refused-flip", Self { record: bent(&good.record.0).into(), ..refused("one bit is changed") }),
            ("refused-vault", Self { vault: VaultId([9; 16]), ..refused("for another vault") }),
            ("refused-door", Self { door_root: vec![4; 32].into(), ..refused("for another door") }),
            ("opens", good),
        ]
    }

    fn check(&self) -> Result<(), String> {
        let opened = self.door().open_keyslot(&self.vault, &self.record).ok();
        let opened = opened.map(|root| root.expose_secret().to_vec());
        same("root key", opened, self.root_key.clone().map(|root| root.0))
    }

    fn spoil(&mut self) {
        self.root_key = match &self.root_key {
            Some(root) => Some(flipped(&root.0).into()),
            None => Some(Bytes::default()),
        };
    }
}

#[test]
fn vectors_of_records() {
    run::<RecordCase>();
}

#[test]
fn vectors_of_keyslots() {
    run::<KeyslotCase>();
}
