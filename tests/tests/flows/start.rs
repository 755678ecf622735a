//! What stops the real program before it serves, where that takes more than its own folder; and what the doctor says of shared stores.

use crate::program::program;
use blobs::testing::S3Server;
use std::path::Path;
use std::process::{Command, Stdio};
use storage_postgres::{PostgresStorage, testing::Cluster};

/// Runs the program to its end, which comes soon; gives how it ended and all that it said.
fn run(arguments: &[&str], settings: &[(&str, &str)]) -> (Option<i32>, String) {
    let mut command = Command::new(program());
    command.args(arguments).envs(settings.iter().copied()).stdin(Stdio::null());
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

fn serve(data: &Path, settings: &[(&str, &str)]) -> String {
    let data = data.to_str().unwrap();
    let (code, said) = run(&["serve", "--listen", "127.0.0.1:0", "--log-level", "error", "--data", data], settings);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.starts_with("farde: ") && said.lines().count() == 1, "one sentence: {said}");
    said
}

#[tokio::test]
async fn a_database_of_a_newer_version_stops_the_start() {
    let (folder, cluster) = (tempfile::tempdir().unwrap(), Cluster::shared());
    let url = cluster.create_database();
    PostgresStorage::open(&url).await.unwrap();
    let newer = folder.path().join("newer.sql");
    std::fs::write(&newer, "UPDATE schema_version SET version = 999").unwrap();
    cluster.run_files(&url, [newer]);
    let data = folder.path().join("data");
    let said = serve(&data, &[("FARDE_DATABASE", &url)]);
    assert!(said.contains("written by a newer version of the program (schema 999"), "{said}");
    let arguments = ["doctor", "server", "--data", data.to_str().unwrap()];
    let (code, said) = run(&arguments, &[("FARDE_DATABASE", &url)]);
    assert!(code == Some(1) && said.contains("BAD   database: the data was written by a newer version"), "{said}");
}

#[test]
fn a_clock_that_cannot_be_right_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let library = tests::tools::find("libfaketime.so.1").expect("libfaketime: `cargo xtask test` brings it");
    for moment in ["@1970-01-01 00:00:10", "@2026-10-31 23:00:00", "@2130-01-01 00:00:00"] {
        let data = folder.path().join("data");
        let settings = [("LD_PRELOAD", library.to_str().unwrap()), ("FAKETIME", moment), ("TZ", "UTC")];
        let said = serve(&data, &settings);
        assert!(said.contains("the clock of this computer is wrong"), "{moment}: {said}");
        assert!(!data.exists(), "{moment}: nothing was made");
    }
}

#[tokio::test]
async fn the_doctor_looks_at_shared_stores() {
    let (folder, cluster, s3) = (tempfile::tempdir().unwrap(), Cluster::shared(), S3Server::start().await.unwrap());
    let url = cluster.create_database();
    PostgresStorage::open(&url).await.unwrap();
    let (keys, store) = (s3.keys(), s3.url());
    let (id, secret) = keys.expose();
    let settings = [
        ("FARDE_DATABASE", url.as_str()),
        ("FARDE_BLOBS", &store),
        ("FARDE_S3_KEY_ID", id),
        ("FARDE_S3_SECRET", secret),
    ];
    let data = folder.path().join("data").to_str().unwrap().to_owned();
    let doctor = |settings: Vec<(String, String)>| {
        let data = data.clone();
        tokio::task::spawn_blocking(move || {
            let settings: Vec<_> = settings.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            run(&["doctor", "server", "--origin", "https://farde.example", "--data", &data], &settings)
        })
    };
    let own = |settings: &[(&str, &str)]| settings.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let (code, said) = doctor(own(&settings)).await.unwrap();
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("good  database: PostgreSQL ") && said.contains("good  clock: is that of the database"),
        "{said}"
    );
    assert!(said.contains("good  encrypted files: can be written and deleted in the bucket"), "{said}");
    let wrong = [&settings[..3], &[("FARDE_S3_SECRET", "canary-of-a-wrong-secret")]].concat();
    let (code, said) = doctor(own(&wrong)).await.unwrap();
    assert!(code == Some(1) && said.contains("BAD   encrypted files: "), "{said}");
    for secret in ["canary-of-a-wrong-secret", url.as_str()] {
        assert!(!said.contains(secret), "{said}");
    }
}
