//! The load generator measures what happened, and a database that it filled is one that a server starts on.

use crate::program::{Farde, beside, free_address};
use std::path::Path;
use std::process::Command;

/// Starts the load generator and waits for its end; gives whether it succeeded, and what it printed.
fn load(arguments: &[&str]) -> (bool, String) {
    let output = Command::new(beside("farde-load")).args(arguments).output();
    let output = output.expect("the program `farde-load` is built together with the tests");
    let printed = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(printed).expect("text"))
}

fn program(folder: &Path, address: &str) -> Farde {
    let settings = [("FARDE_VAULTS_PER_ADDRESS", "3"), ("FARDE_ORIGIN", &format!("http://{address}"))];
    Farde::start_with(folder, address, settings.map(|(name, value)| (name.to_owned(), value.to_owned())))
}

#[test]
fn people_are_measured_and_what_fails_is_counted() {
    let (folder, address) = (tempfile::tempdir().unwrap(), free_address());
    let mut farde = program(folder.path(), &address);
    let origin = format!("http://{address}");
    let few = ["people", "--origin", &origin, "--people", "3", "--size", "3000", "--for", "2", "--json"];
    let (is_done, printed) = load(&[&few[..], &["--at-once", "2"]].concat());
    assert!(is_done, "{printed}");
    let report: serde_json::Value =
        serde_json::from_str(&printed[printed.find('{').unwrap()..=printed.rfind('}').unwrap()]).unwrap();
    let acts = report["acts"].as_array().unwrap();
    assert_eq!(acts.len(), 6, "{printed}");
    assert!(acts.iter().all(|act| act["count"].as_u64() > Some(0) && act["failed"] == 0), "{printed}");
    let requests = report["requests"].as_array().unwrap();
    let of =
        |what: &str| requests.iter().find(|line| line["what"] == what).unwrap_or_else(|| panic!("{what}: {printed}"));
    assert!(of("PUT /api/v1/vault/blobs/…/pieces/…")["bytes_sent"].as_u64() > Some(3_000));
    assert_eq!(
        of("POST /api/v1/oprf")["count"],
        acts.iter().find(|act| act["what"] == "open a wallet").unwrap()["count"]
    );

    // Nobody may make a fourth wallet.
    let (is_done, printed) = load(&["people", "--origin", &origin, "--people", "1"]);
    assert!(!is_done && printed.contains("--vaults-per-address"), "{printed}");
    farde.kill();
    let (is_done, printed) = load(&["people", "--origin", &origin, "--people", "1"]);
    assert!(!is_done && printed.starts_with("farde-load: no server answers at"), "{printed}");
}

#[test]
fn a_server_starts_on_a_database_that_has_grown() {
    let (folder, address) = (tempfile::tempdir().unwrap(), free_address());
    program(folder.path(), &address).kill();
    let database = format!("sqlite:{}", folder.path().join("farde.db").display());
    let (is_done, printed) = load(&["grow", "--database", &database, "--vaults", "700", "--papers", "2"]);
    assert!(is_done && printed.contains("700 of 700 vaults"), "{printed}");
    let _farde = program(folder.path(), &address);
}
