//! What stops the real program before it serves, where that takes more than its own folder; and what the doctor says of shared stores.

use crate::program::{now, program};
use crate::tls::Authority;
use blobs::testing::S3Server;
use std::fs;
use std::os::unix::fs::PermissionsExt;
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

const DAY: u64 = 86_400;

#[test]
fn a_wrong_certificate_stops_the_start() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let of = |name: &str| {
        let folder = folder.path().join(name);
        fs::create_dir(&folder).unwrap();
        authority.certify(&folder, "farde.example", now().0..now().0 + DAY)
    };
    let (good, other) = (of("good"), of("other"));
    let file = |name: &str, content: &[u8]| {
        let file = folder.path().join(name);
        fs::write(&file, content).unwrap();
        file
    };
    let begun = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let locked = b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let (garbage, begun, locked) = (file("garbage", &[7; 500]), file("begun", begun), file("locked", locked));
    let (empty, nowhere) = (file("empty", b""), folder.path().join("nowhere"));
    let data = folder.path().join("data");
    let says = |certificate: &Path, key: &Path, origin: &str, says: &str| {
        let (certificate, key) = (certificate.to_str().unwrap(), key.to_str().unwrap());
        let settings = [("FARDE_TLS_CERTIFICATE", certificate), ("FARDE_TLS_KEY", key), ("FARDE_ORIGIN", origin)];
        let said = serve(&data, &settings);
        assert!(said.contains(says), "{says}: {said}");
    };
    let origin = "https://farde.example";
    for wrong in [&garbage, &begun, &empty, &good.key] {
        says(wrong, &good.key, origin, &format!("{} holds no certificate in PEM", wrong.display()));
    }
    for wrong in [&garbage, &locked, &empty, &good.certificate] {
        says(&good.certificate, wrong, origin, &format!("{} holds no key in PEM that can be used", wrong.display()));
    }
    says(&nowhere, &good.key, origin, "nowhere cannot be read: No such file");
    says(&good.certificate, folder.path(), origin, "cannot be read: Is a directory");
    says(Path::new("/dev/zero"), &good.key, origin, "/dev/zero is too large for a certificate");
    says(&good.certificate, &other.key, origin, "is not that of the certificate");
    says(&good.certificate, &good.key, "http://farde.example", "with tls-certificate browsers see https");
    let said = serve(&data, &[("FARDE_TLS_KEY", good.key.to_str().unwrap())]);
    assert!(said.contains("tls-certificate and tls-key belong together"), "{said}");
}

#[test]
fn the_doctor_looks_at_the_certificate() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let data = folder.path().join("data");
    let says = |name: &str, valid: std::ops::Range<u64>, spoil: &dyn Fn(&Path, &Path), code: i32, says: &str| {
        let files = authority.certify(folder.path(), name, valid);
        fs::set_permissions(&files.key, PermissionsExt::from_mode(0o640)).unwrap();
        spoil(&files.certificate, &files.key);
        let settings = [
            ("FARDE_TLS_CERTIFICATE", files.certificate.to_str().unwrap()),
            ("FARDE_TLS_KEY", files.key.to_str().unwrap()),
            ("FARDE_ORIGIN", "https://farde.example"),
        ];
        let (ended, said) = run(&["doctor", "server", "--data", data.to_str().unwrap()], &settings);
        assert!(ended == Some(code) && said.contains(says), "{says}: {said}");
        said
    };
    let (name, now, well) = ("farde.example", now().0, |_: &Path, _: &Path| {});
    let said = says(name, now - DAY..now + 80 * DAY + 3_600, &well, 0, "good  certificate: is valid for 80 more days");
    assert_eq!(said.matches("certificate: ").count(), 1, "{said}");
    assert!(!said.contains("something before the server"), "nothing is before it: {said}");
    says(name, now - 80 * DAY..now + 10 * DAY + 3_600, &well, 0, "LOOK  certificate: it runs out in 10 days");
    says(name, now - 80 * DAY..now - 2 * DAY, &well, 1, "BAD   certificate: it ran out 2 days ago");
    says(name, now + DAY..now + 80 * DAY, &well, 1, "BAD   certificate: it is not valid yet");
    let ours = now - DAY..now + 80 * DAY;
    says("x.example", ours.clone(), &well, 1, "BAD   certificate: it is not for farde.example");
    let open = |_: &Path, key: &Path| fs::set_permissions(key, PermissionsExt::from_mode(0o644)).unwrap();
    says(name, ours.clone(), &open, 1, "BAD   certificate: everybody on this computer can read its key");
    let alone = |certificate: &Path, _: &Path| {
        let chain = fs::read_to_string(certificate).unwrap();
        let end = chain.find("-----END CERTIFICATE-----\n").unwrap() + "-----END CERTIFICATE-----\n".len();
        fs::write(certificate, chain.get(..end).unwrap()).unwrap();
    };
    says(name, ours.clone(), &alone, 0, "LOOK  certificate: those that vouch for it are not in its file");
    let away = |_: &Path, key: &Path| fs::remove_file(key).unwrap();
    says(name, ours, &away, 1, "BAD   certificate: the file ");
}
