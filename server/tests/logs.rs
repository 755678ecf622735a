//! MS-27, MS-28, CO-05: the log of a whole flow holds no token, id, address or body.

#[path = "http/world.rs"]
#[expect(dead_code, reason = "this test uses a part of the helpers")]
mod world;

use std::{
    io,
    sync::{Arc, Mutex},
};
use tracing_subscriber::fmt::MakeWriter;
use wallet_api::{limits, routes, shares::Openings};
use world::{Body, World};

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What would betray somebody, found in a text.
fn betrayals<'a>(log: &str, secrets: &'a [String]) -> Vec<&'a String> {
    secrets.iter().filter(|secret| log.contains(secret.as_str())).collect()
}

#[tokio::test]
async fn a_whole_flow_leaves_nothing_in_the_log() {
    let captured = Captured::default();
    // Everything that any library says, at the most talkative level that the program can be set to.
    let lines = tracing_subscriber::fmt().with_writer(captured.clone());
    lines.with_ansi(false).with_env_filter("trace,hyper=off,sqlx=off,reqwest=off,hyper_util=off").init();

    let world = World::on_disk().await;
    let owner = world.owner(41).await;
    let blob = world.upload(&owner, 42, b"canary-in-a-blob").await;
    world.commit(&owner, 1, std::slice::from_ref(&blob), &[]).await;
    let given = world.share(&owner, 43, std::slice::from_ref(&blob), Openings::Once).await;
    let opening = world.open_with_receipt(&given).await;
    world.shared_piece(&given, &opening, &blob, 0).await;
    world.open(&given).await;
    world.login(&owner).await;
    world.send("GET", "/canary-in-a-path?canary-in-a-query", None, Body::None).await;
    world.send("CANARYMETHOD", routes::SERVER, None, Body::None).await;
    let folder = world.folder().join("blobs/2a/2a").join("2a".repeat(16));
    let file = std::fs::read_dir(folder).expect("lists").next().expect("one file").expect("lists");
    std::fs::write(file.path(), b"damaged").expect("writes");
    let damaged = routes::piece(&blob, wallet_api::PieceIndex(0));
    assert_eq!(world.send("GET", &damaged, Some(&owner.token), Body::None).await.code(), "internal");
    world.clock.advance(limits::OPENING_SECONDS * 48);
    world.server.run_jobs().await;

    let log = String::from_utf8(captured.0.lock().expect("not poisoned").clone()).expect("text");
    assert!(log.contains("answered a request") && log.contains("/api/v1/shares/{share}/openings"), "{log}");
    assert!(log.contains("a job cleaned up") && log.contains("a request failed"), "{log}");
    let secrets = [
        owner.token.clone(),
        owner.vault.to_string(),
        "29".repeat(16),
        blob.to_string(),
        "2a".repeat(16),
        given.id.to_string(),
        given.access.clone(),
        opening,
        "canary".to_owned(),
        "CANARY".to_owned(),
        "127.0.0.1".to_owned(),
    ];
    assert_eq!(betrayals(&log, &secrets), Vec::<&String>::new(), "{log}");
    assert_eq!(betrayals(&format!("{log}{}", owner.token), &secrets).len(), 1, "the search finds what is there");
}
