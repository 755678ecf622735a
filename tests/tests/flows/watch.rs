//! What an operator watches: numbers of everything that happens, of nobody, and not where the public is. (AN-11, CO-05)

use crate::document;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::canary::{Canary, search_bytes};
use tests::host::TestHost;
use tests::papers;
use tests::world::{Person, World};
use wallet_client::ReceivedShare;
use wallet_core::shares::Handling;
use wallet_core::unlock::Handle;

/// Everything that is promised to be there is in this folder.
fn kit() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../deploy/watch")
}

async fn get(address: impl std::fmt::Display, path: &str) -> (u16, String) {
    let answer = reqwest::get(format!("http://{address}{path}")).await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// The pages of all servers, a minute after the last look.
async fn scrape(world: &World) -> String {
    world.clock().advance(61);
    let mut all = String::new();
    for address in world.metrics() {
        let (status, text) = get(address, "/metrics").await;
        assert_eq!(status, 200);
        all += &text;
    }
    all
}

/// A whole story: papers, a share, a wrong guess, jobs. Gives all texts that name somebody or something of it.
pub(crate) async fn story(world: &World) -> Vec<String> {
    let (person, mut wallet) = world.person(1).await;
    let letter = wallet.add(document("a letter", papers::letter())).await.unwrap();
    let made = wallet.share(crate::story::terms(vec![letter], 3_600, Handling::Keep)).await.unwrap();
    let fragment = made.link.split_once('#').unwrap().1.to_owned();
    let receiver = world.device(2);
    ReceivedShare::open(receiver.clone(), &fragment, "Yasmina", "CPAS", None).await.unwrap().original(0).await.unwrap();
    let stranger = world.device(3);
    let wrong = Person::new(99);
    assert!(wallet_client::open(stranger.clone(), &person.handle, &wrong.secret).await.is_err());
    world.run_jobs().await;

    let Handle::Card(card) = &person.handle else { panic!("a card") };
    let mut names = vec![card.digits(), fragment.split('.').next().unwrap().to_owned(), "127.0.0.1".to_owned()];
    for device in [wallet.host(), &receiver, &stranger] {
        names.extend(ids_of(device));
    }
    assert!(names.len() > 12, "the story has ids: {names:?}");
    names
}

/// Each part of each path that a device asked for and that is long enough to be an id, and each token that it was given.
fn ids_of(device: &TestHost) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for exchange in device.traffic() {
        ids.extend(exchange.what.split(['/', ' ', '?']).filter(|part| part.len() >= 16).map(str::to_owned));
    }
    let wire = String::from_utf8_lossy(&device.wire()).into_owned();
    for name in ["session", "opening", "vault", "slot", "tag"] {
        let begins = format!("\"{name}\":\"");
        let values = wire.split(&begins).skip(1).filter_map(|rest| rest.split('"').next());
        ids.extend(values.filter(|value| value.len() >= 16).map(str::to_owned));
    }
    ids
}

/// What to look for: each text, and, where it is bytes in base64, those in every shape.
pub(crate) fn canaries(names: &[String]) -> Vec<Canary> {
    let texts = names.iter().map(|name| Canary::text("name", name));
    let bytes = names.iter().filter_map(|name| URL_SAFE_NO_PAD.decode(name).ok());
    texts.chain(bytes.map(|bytes| Canary::new("bytes", &bytes))).collect()
}

#[tokio::test]
async fn a_whole_story_leaves_numbers_and_nobody() {
    let world = World::watched().await;
    let names = story(&world).await;
    let canaries = canaries(&names);
    let text = scrape(&world).await;
    assert!(
        text.contains(r#"farde_requests_total{method="POST",route="/api/v1/shares/{share}/openings",status="2xx"} 1"#),
        "{text}"
    );
    assert!(text.contains(r#"farde_refusals_total{code="nothing-opens"} 1"#), "{text}");
    assert!(text.contains(r#"farde_up{what="database"} 1"#) && text.contains(r#"farde_up{what="blobs"} 1"#), "{text}");
    assert_eq!(search_bytes(&canaries, text.as_bytes(), "metrics"), []);
    // The search finds what is there: each of them, planted as a label.
    for name in &names {
        let planted = format!("{text}farde_planted_total{{what=\"{}\"}} 1\n", name);
        assert!(!search_bytes(&canaries, planted.as_bytes(), "metrics").is_empty(), "{name} is not found");
    }
    // What there is to count does not grow with those who come.
    let series = |text: &str| -> BTreeSet<String> {
        text.lines().filter_map(|line| Some(line.rsplit_once(' ')?.0.to_owned())).collect()
    };
    let (_, mut second) = world.person(7).await;
    second.add(document("another", b"another")).await.unwrap();
    world.run_jobs().await;
    let (before, after) = (series(&text), series(&scrape(&world).await));
    let new: Vec<_> = after.difference(&before).collect();
    assert!(new.is_empty(), "something new of somebody new: {new:?}");
}

#[tokio::test]
async fn the_public_address_has_no_numbers_and_theirs_has_nothing_else() {
    let world = World::watched().await;
    let public = world.origin().strip_prefix("http://").unwrap().to_owned();
    for path in [
        "/metrics",
        "/metrics/",
        "//metrics",
        "/METRICS",
        "/api/v1/metrics",
        "/api/metrics",
        "/prometheus",
        "/stats",
        "/status",
        "/server-status",
        "/debug",
        "/debug/vars",
        "/debug/pprof/",
        "/admin",
        "/actuator/prometheus",
        "/traces",
        "/health",
        "/.well-known/metrics",
        "/%6detrics",
        "/assets/../metrics",
        "/favicon.ico",
    ] {
        let (status, text) = get(&public, path).await;
        assert_eq!(status, 404, "{path}");
        assert!(!text.contains("farde_") && !text.contains("# TYPE"), "{path}: {text}");
    }
    let metrics: SocketAddr = world.metrics()[0];
    for path in ["/", "/api/v1/server", "/papers", "/assets/x", "/health/live"] {
        assert_eq!(get(metrics, path).await.0, 404, "{path}");
    }
    assert_eq!(get(metrics, "/metrics").await.0, 200, "the same search finds it where it is");
    assert!(World::new().await.metrics().is_empty(), "off unless asked for");
}

#[tokio::test]
async fn who_looks_twice_in_a_minute_sees_the_same() {
    let world = World::watched().await;
    let before = scrape(&world).await;
    drop(world.person(1).await);
    world.clock().advance(58);
    let (_, soon) = get(world.metrics()[0], "/metrics").await;
    assert!(before.starts_with(&soon), "nothing shows within the minute");
    assert_ne!(before, scrape(&world).await);
}

/// All names of metrics in a text.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let is_name = |word: &&str| word.starts_with("farde_") || word.starts_with("process_");
    words.filter(is_name).map(str::to_owned).collect()
}

#[tokio::test]
async fn board_alerts_and_document_name_what_there_is() {
    let world = World::watched().await;
    story(&world).await;
    let text = scrape(&world).await;
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut there: BTreeSet<String> = lines.map(|line| line.split(['{', ' ']).next().unwrap().to_owned()).collect();
    let families = || text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    there.extend(families().map(str::to_owned));
    for file in ["board.json", "alerts.yml", "alerts.test.yml"] {
        let named = names(&std::fs::read_to_string(kit().join(file)).unwrap());
        let missing: Vec<_> = named.difference(&there).collect();
        assert!(named.len() > 5 && missing.is_empty(), "{file} names what there is not: {missing:?}");
    }
    let board: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(kit().join("board.json")).unwrap()).unwrap();
    assert!(board["panels"].as_array().unwrap().len() > 20);
    // Every family that there is, is explained.
    let document = names(&std::fs::read_to_string(kit().join("../../docs/watch.md")).unwrap());
    let untold: Vec<_> = families().filter(|family| !document.iter().any(|name| name.starts_with(family))).collect();
    assert!(untold.is_empty(), "docs/watch.md does not explain {untold:?}");
}

#[test]
fn alerts_are_rules_that_fire_when_they_should() {
    check(&["check", "rules", "alerts.yml"]);
    check(&["test", "rules", "alerts.test.yml"]);
}

/// Runs Prometheus' own tool in the folder of the kit.
fn check(arguments: &[&str]) {
    let tool = tests::tools::find("promtool").expect("promtool: `cargo xtask test` brings it");
    let output = Command::new(tool).args(arguments).current_dir(kit()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "promtool {arguments:?}: {said}");
}
