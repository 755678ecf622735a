//! The program itself: first start, second start, settings, stop, and a kill in the middle of work.

use std::{
    io::{BufRead, BufReader, Read},
    net::{SocketAddr, TcpListener},
    os::{fd::OwnedFd, unix::fs::PermissionsExt},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

fn farde(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Starts it and waits until it says where it answers.
fn start(data: &Path) -> (Child, String) {
    let mut child = farde(data).spawn().expect("starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
    let url = line.split_whitespace().find(|word| word.starts_with("http://")).expect("an address").to_owned();
    (child, url)
}

fn refused(mut command: Command) -> String {
    let output = command.output().expect("runs");
    assert!(!output.status.success());
    String::from_utf8(output.stderr).expect("text")
}

fn signal(child: &Child, signal: &str) {
    let status = Command::new("kill").arg(signal).arg(child.id().to_string()).status().expect("kills");
    assert!(status.success());
}

#[tokio::test]
async fn it_starts_once_keeps_its_key_and_stops_when_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let (mut child, url) = start(&data);
    let first = reqwest::get(format!("{url}/api/v1/server")).await.expect("answers").text().await.expect("text");
    let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("keys")), 0o700);
    assert_eq!(mode(&data.join("keys/oprf-1.key")), 0o600);
    let second = refused(farde(&data));
    assert!(second.contains("already serves") && second.lines().count() == 1, "{second}");
    signal(&child, "-TERM");
    assert!(child.wait().expect("ends").success());

    let (mut child, url) = start(&data);
    let again = reqwest::get(format!("{url}/api/v1/server")).await.expect("answers").text().await.expect("text");
    let keys = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON")["oprf_keys"].clone();
    assert_eq!(keys(&first), keys(&again), "the key survives");
    signal(&child, "-KILL");
    child.wait().expect("ends");
    let (mut child, _) = start(&data);
    signal(&child, "-INT");
    assert!(child.wait().expect("ends").success(), "it starts after a kill, too");
}

#[tokio::test]
async fn what_the_passkey_library_says_of_a_login_stays_out_of_the_log() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = farde(folder.path());
    let mut child =
        command.args(["--origin", "https://farde.example", "--log-level", "trace"]).spawn().expect("starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
    let address = line.trim_end().trim_end_matches(')').rsplit(' ').next().expect("an address");
    let url = format!("http://{address}/api/v1");
    let client = reqwest::Client::new();
    let begun = client.post(format!("{url}/passkeys/challenges")).send().await.expect("answers");
    let nonce = begun.json::<serde_json::Value>().await.expect("JSON")["nonce"].clone();
    // The library complains of such authenticator data, and quotes it.
    let bytes = |value: u8, len| wallet_api::Bytes(vec![value; len]);
    let client_data = br#"{"type":"webauthn.get","challenge":"AAAA","origin":"https://farde.example"}"#;
    let login = serde_json::json!({
        "login": { "slot": bytes(1, 16), "nonce": nonce, "signature": bytes(1, 64) },
        "credential": bytes(1, 16), "authenticator_data": bytes(237, 36),
        "client_data": wallet_api::Bytes(client_data.to_vec()), "signature": bytes(1, 64), "user": bytes(1, 16),
    });
    let answer = client.post(format!("{url}/sessions/passkey")).json(&login).send().await.expect("answers");
    assert_eq!(answer.status(), 401);
    signal(&child, "-TERM");
    let output = child.wait_with_output().expect("ends");
    let log = String::from_utf8(output.stderr).expect("text");
    assert!(log.contains("/api/v1/sessions/passkey"), "{log}");
    assert!(!log.contains("237, 237") && !log.contains("unknown authenticator data flags"), "{log}");
}

#[test]
fn wrong_settings_stop_the_start_with_one_sentence() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let file = folder.path().join("farde.toml");
    std::fs::write(&file, "vault-bites = 5\n").expect("writes");
    let with = |change: &dyn Fn(&mut Command)| {
        let mut command = farde(&data);
        change(&mut command);
        refused(command)
    };
    for (what, text) in [
        ("unknown key", with(&|c| _ = c.arg("--config").arg(&file))),
        ("missing file", with(&|c| _ = c.args(["--config", "/nowhere/farde.toml"]))),
        ("unknown variable", with(&|c| _ = c.env("FARDE_ORIGN", "http://x"))),
        ("no origin", with(&|c| _ = c.args(["--origin", "farde.example"]))),
        ("no log level", with(&|c| _ = c.args(["--log-level", "loud"]))),
    ] {
        assert!(text.starts_with("farde: ") && text.lines().count() == 1, "{what}: {text}");
    }
    assert!(with(&|c| _ = c.arg("--lisen")).contains("unexpected argument"));
    assert!(!data.exists(), "nothing was made");
}

#[test]
fn data_of_a_newer_version_stops_the_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let options = sqlx::sqlite::SqliteConnectOptions::new();
        let options = options.filename(folder.path().join("farde.db")).create_if_missing(true);
        let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
        sqlx::query("PRAGMA user_version = 999").execute(&pool).await.expect("sets");
        pool.close().await;
    });
    let text = refused(farde(folder.path()));
    assert!(text.contains("newer version of the program") && text.lines().count() == 1, "{text}");
}

#[test]
fn what_cannot_work_stops_the_start_in_one_sentence() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("binds");
    let address = taken.local_addr().expect("bound").to_string();
    std::fs::write(at("file"), b"a file").expect("writes");
    for (keys, content) in
        [("half", &b"farde-oprf-key-v1 AAAA"[..]), ("other", b"-----BEGIN"), ("bytes", &[0xff, 0xfe])]
    {
        std::fs::create_dir(at(keys)).expect("makes");
        std::fs::write(at(keys).join("oprf-1.key"), content).expect("writes");
    }
    // Root may read everything, but no folder as a file.
    std::fs::create_dir_all(at("unreadable/oprf-1.key")).expect("makes");
    let says = |arguments: &[&str]| {
        let mut command = farde(&at("data"));
        command.args(arguments);
        let error = refused(command);
        assert!(error.starts_with("farde: ") && error.lines().count() == 1, "{arguments:?}: {error}");
        error
    };
    let of = |name: &str| at(name).display().to_string();
    for keys in ["half", "other", "bytes"] {
        assert!(says(&["--keys", &of(keys)]).contains("is not a key file of this program"), "{keys}");
    }
    let unreadable = says(&["--keys", &of("unreadable")]);
    assert!(unreadable.contains("oprf-1.key cannot be read"), "{unreadable}");
    assert!(says(&["--metrics", &address]).contains(&format!("cannot listen on {address}: ")));
    assert!(says(&["--voices", &of("nowhere")]).contains("the recorded voices cannot be used"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
    command.args(["serve", "--listen", &address, "--data", &of("data")]);
    let error = refused(command);
    assert!(error.contains(&format!("cannot listen on {address}: ")) && error.lines().count() == 1, "{error}");
    // No folder, and one that nobody can write.
    for data in [at("file"), at("file/data"), "/proc/farde".into()] {
        let error = refused(farde(&data));
        assert!(error.contains("the data folder") && error.lines().count() == 1, "{error}");
    }
}

/// What the doctor says of a data folder with some settings, and whether it is content.
fn doctor(data: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
    let output = command.args(["doctor", "server", "--data"]).arg(data).args(arguments).output().expect("runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    (output.status.success(), String::from_utf8(output.stdout).expect("text"))
}

const WELL: [&str; 4] = ["--origin", "https://farde.example", "--trusted-proxies", "127.0.0.1"];

#[test]
fn the_doctor_finds_each_fault_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let (before, said) = doctor(&data, &WELL);
    assert!(before && said.contains("is not there") && !data.exists(), "nothing is made: {said}");
    let (mut child, _) = start(&data);
    let (well, said) = doctor(&data, &WELL);
    assert!(well && said.contains("one is running") && said.contains("1 of 1 fit the database"), "{said}");
    assert!(said.contains("can be written, read and deleted") && said.contains("jobs: are done"), "{said}");
    signal(&child, "-TERM");
    assert!(child.wait().expect("ends").success());
    assert!(doctor(&data, &WELL).1.contains("none is running"));

    let set = |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("sets");
    let bad = |arguments: &[&str], says: &str| {
        let (is_well, said) = doctor(&data, arguments);
        assert!(!is_well && said.lines().any(|line| line.starts_with("BAD ") && line.contains(says)), "{says}: {said}");
    };
    let with = |more: &[&'static str]| [WELL.as_slice(), more].concat();
    bad(&["--origin", "http://farde.example"], "anybody on the way can change the app");
    bad(&["--origin", "https://farde.example", "--trusted-proxies", "0.0.0.0/0"], "every visitor is a trusted proxy");
    bad(&with(&["--metrics", "0.0.0.0:9100"]), "others may read when things happen");
    let (is_well, said) = doctor(&data, &with(&["--traces", "http://u:canary@127.0.0.1:4318"]));
    assert!(!is_well && said.contains("traces is not a collector") && !said.contains("canary"), "{said}");
    bad(&with(&["--traces", "http://192.0.2.1:4318"]), "192.0.2.1 is told when each request was answered");
    let (is_well, said) = doctor(&data, &with(&["--traces", "http://127.0.0.1:4318"]));
    assert!(is_well && said.contains("LOOK  traces: "), "{said}");
    bad(&with(&["--kiosk-idle", "3"]), "kiosk-idle must be from");
    bad(&with(&["--voices", "/nowhere"]), "recorded voices");
    bad(&with(&["--database", "mysql://u:canary@h/d"]), "is no kind of database");
    bad(&with(&["--database", "postgres://u:canary@127.0.0.1:1/d"]), "the database cannot be used");
    bad(&with(&["--blobs", "ftp://canary"]), "kind of store");
    assert!(!doctor(&data, &with(&["--database", "mysql://u:canary@h/d"])).1.contains("canary"));
    set(&data, 0o755);
    bad(&WELL, "others on this computer may look into");
    set(&data, 0o700);
    set(&data.join("keys/oprf-1.key"), 0o644);
    bad(&WELL, "others on this computer may read keys");
    set(&data.join("keys/oprf-1.key"), 0o600);
    std::fs::rename(data.join("keys"), data.join("away")).expect("renames");
    bad(&WELL, "keys: ");
    std::fs::rename(data.join("away"), data.join("keys")).expect("renames");
    change_database(&data, "UPDATE rounds SET next_at = 1800000000 - 86400 * 365 * 20");
    bad(&WELL, "minutes late");
    change_database(&data, "PRAGMA user_version = 999");
    bad(&WELL, "newer version of the program");
    change_database(&data, "PRAGMA user_version = 1");
    let (is_well, said) = doctor(&data, &WELL);
    assert!(is_well && said.contains("make a backup first"), "{said}");
    std::fs::write(data.join("farde.db"), [7; 9_000]).expect("writes");
    bad(&WELL, "database: ");
    let json: serde_json::Value = serde_json::from_str(&doctor(&data, &with(&["--json"])).1).expect("JSON");
    assert!(json["findings"].as_array().expect("findings").iter().any(|finding| finding["verdict"] == "bad"));
}

fn change_database(data: &Path, sql: &str) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(data.join("farde.db"));
        let pool = sqlx::SqlitePool::connect_with(options).await.expect("connects");
        sqlx::query(sql).execute(&pool).await.expect("changes");
        pool.close().await;
    });
}

#[test]
fn counts_are_shown_when_their_month_is_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let stats = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
        let output = command.args(["stats", "--data"]).arg(folder.path()).args(arguments).output().expect("runs");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (output.status.success(), text(output.stdout), text(output.stderr))
    };
    let (done, _, error) = stats(&[]);
    assert!(!done && error.lines().count() == 1 && !folder.path().join("farde.db").exists(), "{error}");
    let (mut child, _) = start(folder.path());
    assert_eq!(stats(&[]), (true, "Nothing was counted in a month that is over.\n".to_owned(), String::new()));
    // 2026-10, and a month that is far ahead.
    change_database(folder.path(), "INSERT INTO counts VALUES (24321, 1, 11), (60000, 1, 5)");
    let (done, text, _) = stats(&[]);
    assert!(done && text.contains("2026-10  |    20      -    - |"), "{text}");
    let (_, json, _) = stats(&["--json", "--month", "2026-10"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["months"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["months"][0]["vaults_made"], 20);
    let (done, text, error) = stats(&["--month", "5000-01"]);
    assert!(!done && text.is_empty() && error.starts_with("farde: 5000-01 is not over"), "{error}");
    signal(&child, "-TERM");
    assert!(child.wait().expect("ends").success());
}

#[test]
fn the_help_documents_every_setting() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_farde"));
    let mut child = command.args(["serve", "--help"]).stdout(Stdio::piped()).spawn().expect("runs");
    let mut help = String::new();
    child.stdout.take().expect("piped").read_to_string(&mut help).expect("text");
    child.wait().expect("ends");
    for setting in [
        "--data",
        "--listen",
        "--origin",
        "--keys",
        "--config",
        "--trusted-proxies",
        "--vault-bytes",
        "--metrics",
        "FARDE_LOG",
    ] {
        assert!(help.contains(setting), "{setting}");
    }
}

#[test]
fn a_server_with_other_keys_than_its_database_does_not_start() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (data, keys) = (folder.path().join("data"), folder.path().join("keys"));
    let (mut child, _) = start(&data);
    signal(&child, "-TERM");
    assert!(child.wait().expect("ends").success());
    let with_keys = |keys: &Path| {
        let mut command = farde(&data);
        command.arg("--keys").arg(keys);
        refused(command)
    };
    let none = with_keys(&keys);
    assert!(none.contains("epoch 1 of another folder of keys") && none.lines().count() == 1, "{none}");
    assert!(!keys.exists(), "no key is made that would be taken for the right one");
    let (mut other, _) = start(&folder.path().join("other"));
    signal(&other, "-TERM");
    assert!(other.wait().expect("ends").success());
    assert!(with_keys(&folder.path().join("other/keys")).contains("another folder of keys"));
    let (mut again, _) = start(&data);
    signal(&again, "-TERM");
    assert!(again.wait().expect("ends").success());
}

#[test]
fn wrong_stores_stop_the_start_in_one_line_without_their_secrets() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (flag, url, says) in [
        ("--database", "mysql://farde:canary@localhost/farde", "\"mysql:\" is no kind of database"),
        ("--database", "canary.db", "needs a kind before it"),
        ("--database", "postgres://farde:canary@127.0.0.1:1/farde", "the database cannot be used"),
        ("--database", "postgres://farde:canary@127.0.0.1:1/farde?sslmod=require", "\"sslmod\" is no setting"),
        ("--blobs", "ftp://canary@localhost/farde", "kind of store"),
        ("--blobs", "s3://papers", "needs the id of a key and its secret"),
    ] {
        let mut command = farde(folder.path());
        command.arg(flag).arg(url);
        let error = refused(command);
        assert!(error.contains(says) && error.lines().count() == 1 && !error.contains("canary"), "{url}: {error}");
    }
}

/// The program as systemd starts it with a socket of its own: that is descriptor 3, and two variables say so.
fn start_on(socket: &TcpListener, data: &Path) -> Child {
    let mut command = Command::new("sh");
    command.args(["-c", r#"LISTEN_FDS=1 LISTEN_PID=$$ exec "$@" 3<&0 0</dev/null"#, "sh"]);
    command.arg(env!("CARGO_BIN_EXE_farde")).args(["serve", "--data"]).arg(data);
    let socket = OwnedFd::from(socket.try_clone().expect("a second descriptor"));
    let mut child = command.stdin(socket).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("starts");
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut String::new()).expect("a line");
    child
}

/// Asks on new connections while something is done with the program; gives what that gives, how many answers came, and how many
/// connections were refused.
fn ask_while<T>(address: SocketAddr, work: impl FnOnce() -> T) -> (T, u32, u32) {
    let (over, asker) = (Arc::new(AtomicBool::new(false)), reqwest::Client::builder().pool_max_idle_per_host(0));
    let (ends, client) = (Arc::clone(&over), asker.build().expect("a client"));
    let asking = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (mut answered, mut refused) = (0, 0);
        while !ends.load(Ordering::Relaxed) {
            match runtime.block_on(client.get(format!("http://{address}/health/live")).send()) {
                Ok(_) => answered += 1,
                Err(error) => refused += u32::from(error.is_connect()),
            }
        }
        (answered, refused)
    });
    let done = work();
    over.store(true, Ordering::Relaxed);
    let (answered, refused) = asking.join().expect("the asker ends");
    (done, answered, refused)
}

fn end(mut child: Child) {
    signal(&child, "-TERM");
    assert!(child.wait().expect("ends").success());
}

#[test]
fn with_a_socket_of_systemd_a_restart_refuses_nobody() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let socket = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = socket.local_addr().expect("an address");
    let first = start_on(&socket, folder.path());
    let (second, answered, refused) = ask_while(address, || {
        std::thread::sleep(Duration::from_millis(500));
        end(first);
        start_on(&socket, folder.path())
    });
    end(second);
    assert!(answered > 20 && refused == 0, "{answered} were answered, {refused} refused");
}

/// The planted fault: a program that binds its address itself is not there for a while, and the asker sees it.
#[test]
fn without_one_a_restart_refuses_some() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (child, url) = start(folder.path());
    let address: SocketAddr = url.strip_prefix("http://").and_then(|text| text.parse().ok()).expect("an address");
    let ((), answered, refused) = ask_while(address, || {
        std::thread::sleep(Duration::from_millis(500));
        end(child);
        std::thread::sleep(Duration::from_millis(100));
    });
    assert!(answered > 5 && refused > 0, "{answered} were answered, {refused} refused");
}
