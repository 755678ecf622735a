//! `farde vouchers`: what is typed by an organisation and by whoever runs the server.

use server::{Opening, OprfKeys, SystemRandom, VoucherKey, open_database};
use std::{
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Output},
};

fn run(words: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
    command.arg("vouchers").args(words).current_dir(folder).output().expect("runs")
}

fn done(words: &[&str], folder: &Path) -> String {
    let output = run(words, folder);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// Fails, and says why in one line.
fn refused(words: &[&str], folder: &Path) -> String {
    let output = run(words, folder);
    let error = String::from_utf8(output.stderr).expect("text");
    assert!(
        !output.status.success() && error.lines().count() == 1 && error.starts_with("farde: "),
        "{words:?}: {error}"
    );
    error
}

/// A data folder with what the first start of a server with vouchers makes.
fn serve_once(folder: &Path) {
    let data = folder.join("data");
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runs").block_on(async {
        let storage = open_database(None, &data, Opening::Use).await.expect("opens");
        OprfKeys::of_database(&data.join("keys"), &SystemRandom, &*storage).await.expect("keys");
        VoucherKey::of_database(&data.join("keys"), &SystemRandom, &*storage).await.expect("a key");
        storage.close().await;
    });
}

const ORIGIN: &str = "https://farde.example";

#[test]
fn an_organisation_asks_the_server_signs_and_sheets_are_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::create_dir(folder.join("data")).expect("a folder");
    assert!(refused(&["key", "--data", "data"], folder).contains("no key for vouchers"));
    let make = ["make", "--data", "data", "--origin", ORIGIN, "--count", "2", "own"];
    assert!(refused(&make, folder).contains("no database of a running Farde"));
    assert!(refused(&["revoke", "--data", "data", "--all"], folder).contains("no database of a running Farde"));
    assert_eq!(std::fs::read_dir(folder.join("data")).expect("a folder").count(), 0, "nothing is made");
    serve_once(folder);
    let elsewhere = ["revoke", "--data", "data", "--keys", "elsewhere", "--all"];
    assert!(refused(&elsewhere, folder).contains("another folder of keys"));
    assert!(!folder.join("elsewhere").exists());
    done(&["make", "--data", "data", "--origin", ORIGIN, "--count", "2", "own"], folder);
    let key = done(&["key", "--data", "data"], folder);

    let ask = ["ask", "--key", key.trim(), "--origin", ORIGIN, "--count", "3", "ours"];
    assert!(done(&ask, folder).contains("3 vouchers"));
    assert!(refused(&ask, folder).contains("ours"), "nothing is written over");
    let signed = done(&["sign", "--data", "data", "ours/request.json", "answer.json"], folder);
    assert!(signed.contains("3 vouchers are signed"), "{signed}");
    assert!(done(&["sheets", "--answer", "answer.json", "ours"], folder).contains(ORIGIN));
    for name in ["secrets.json", "sheets.html", "list.txt"] {
        let mode = std::fs::metadata(folder.join("ours").join(name)).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let page = std::fs::read_to_string(folder.join("ours/sheets.html")).expect("a page");
    assert_eq!(page.matches("<section>").count(), 3);

    let list = std::fs::read_to_string(folder.join("ours/list.txt")).expect("a list");
    let (head, one) = (list.lines().next().expect("a line"), list.lines().nth(2).expect("a line"));
    std::fs::write(folder.join("lost.txt"), format!("{head}\n{one}\n")).expect("writes");
    let first = done(&["revoke", "--data", "data", "lost.txt"], folder);
    assert!(first.contains("1 vouchers are revoked (SQLite") && first.contains("0 of the list"), "{first}");
    let all = done(&["revoke", "--data", "data", "ours/list.txt"], folder);
    assert!(all.contains("2 vouchers are revoked (SQLite") && all.contains("1 of the list"), "{all}");
    done(&["revoke", "--data", "data", "--all"], folder);
    assert_ne!(done(&["key", "--data", "data"], folder), key);
    assert!(refused(&["revoke", "--data", "data", "ours/list.txt"], folder).contains("another key"));
    assert!(refused(&["sign", "--data", "data", "ours/request.json", "late.json"], folder).contains("another key"));
}

#[test]
fn what_is_wrong_is_named_and_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::create_dir(folder.join("data")).expect("a folder");
    serve_once(folder);
    for count in ["0", "1001"] {
        let make = ["make", "--data", "data", "--origin", ORIGIN, "--count", count, "own"];
        assert!(refused(&make, folder).contains("1 to 1000"));
        assert!(!folder.join("own").exists());
    }
    for key in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        assert!(
            refused(&["ask", "--key", key, "--origin", ORIGIN, "--count", "1", "a"], folder).contains("public key")
        );
    }
    done(&["make", "--data", "data", "--origin", ORIGIN, "--count", "1", "own"], folder);
    let huge = "x".repeat(9 << 20);
    for (name, text) in [("empty", ""), ("cut", "{\"format\":\"farde/vou"), ("huge", &huge), ("list", "1 AAAA\n")] {
        std::fs::write(folder.join(name), text).expect("writes");
        assert!(refused(&["sign", "--data", "data", name, "out"], folder).contains("is no request"), "{name}");
        assert!(refused(&["revoke", "--data", "data", name], folder).contains("is no list"), "{name}");
    }
    assert!(!folder.join("out").exists());
    let key = done(&["key", "--data", "data"], folder);
    for (period, says) in [(4_040, "ran out"), (u16::MAX, "is no list")] {
        let text = format!("farde vouchers until 2020-06-30 ({period} {})\n", key.trim());
        std::fs::write(folder.join("other"), text).expect("writes");
        assert!(refused(&["revoke", "--data", "data", "other"], folder).contains(says));
    }
}
