//! Frozen vectors: `wallet-core/vectors/<format>/*.json`, one case a file, found by this runner.
//!
//! They hold every format that is stored or sent. A change that breaks one breaks the vaults of people. After a format
//! was changed on purpose (with a new label or version), `FARDE_WRITE_VECTORS=1 cargo test -p wallet-core vectors`
//! writes them anew; commit the difference with the reason.

mod documents;
mod kept;
mod manifest;
mod poprf;
mod records;
mod recovery;
mod requests;
mod shares;
mod unlock;
mod uploads;

use serde::{Serialize, de::DeserializeOwned};
use std::{fs, path::PathBuf};

/// One kind of vector.
trait Vector: Serialize + DeserializeOwned {
    /// The folder in `vectors/`.
    const FOLDER: &'static str;

    /// Whether the same bytes are made every time. age files are not.
    const REPEATABLE: bool;

    /// All cases with their file names, made by the code as it is; none if they come from elsewhere.
    fn make() -> Vec<(&'static str, Self)>;

    /// Compares the code with the case.
    fn check(&self) -> Result<(), String>;

    /// Plants a fault in what the case expects, which `check` must then see.
    fn spoil(&mut self);
}

fn folder<V: Vector>() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors").join(V::FOLDER)
}

fn made<V: Vector>() -> Vec<(PathBuf, String)> {
    let json = |case: &V| serde_json::to_string_pretty(case).expect("plain data") + "\n";
    let path = |name: &str| folder::<V>().join(name).with_extension("json");
    V::make().iter().map(|(name, case)| (path(name), json(case))).collect()
}

fn write<V: Vector>() {
    fs::create_dir_all(folder::<V>()).expect("the repository can be written to");
    for (path, json) in made::<V>() {
        fs::write(path, json).expect("the repository can be written to");
    }
}

fn run<V: Vector>() {
    if std::env::var_os("FARDE_WRITE_VECTORS").is_some() {
        write::<V>();
    }
    let entries = fs::read_dir(folder::<V>()).expect("the folder is in the repository");
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    assert!(!paths.is_empty(), "no case in {}", V::FOLDER);
    for (path, json) in made::<V>() {
        let frozen = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(!V::REPEATABLE || frozen == json, "{}: it is written differently now", path.display());
    }
    for path in paths {
        let json = fs::read_to_string(&path).expect("readable");
        let mut case: V = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(case.check(), Ok(()), "{}", path.display());
        case.spoil();
        assert!(case.check().is_err(), "{}: a planted fault is not seen", path.display());
    }
}

/// Fails with the name of what differs.
fn same<T: PartialEq>(what: &str, ours: T, expected: T) -> Result<(), String> {
    if ours == expected { Ok(()) } else { Err(format!("{what} differs")) }
}

/// The first byte changed in its lowest bit.
fn flipped(bytes: &[u8]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    if let Some(first) = changed.first_mut() {
        *first ^= 1;
    }
    changed
}

/// One bit changed somewhere in the middle.
fn bent(bytes: &[u8]) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    let middle = changed.len() / 2;
    changed[middle] ^= 0x10;
    changed
}
