//! AN-06, MR-09: headers, origins, and what is answered where nothing is.

use crate::world::{Body, World, json, person};
use server::{MemoryBlobs, MockClock, OprfKeys, Server, ServerOptions, SystemRandom};
use std::sync::Arc;
use storage::memory::MemoryStorage;
use wallet_api::{UnixSeconds, routes};

/// What the page may use of the device; all else is off.
const ALLOWED: &str = "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(self), microphone=(self), accelerometer=(), ";

#[tokio::test]
async fn every_answer_has_the_security_headers() {
    let world = World::new().await;
    for path in
        ["/", "/s", routes::SERVER, routes::MANIFEST, "/nothing", "/assets/x.js", "/health/live", "/service-worker.js"]
    {
        let answer = world.send("GET", path, None, Body::None).await;
        for (name, value) in [
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-origin"),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.headers[name], value, "{path}");
        }
        let policy = answer.headers["content-security-policy"].to_str().expect("text");
        for part in [
            "default-src 'none';",
            "script-src 'self' 'wasm-unsafe-eval'",
            "frame-ancestors 'none';",
            "base-uri 'none';",
            "require-trusted-types-for 'script';",
        ] {
            assert!(policy.contains(part), "{part}");
        }
        assert!(policy.ends_with("trusted-types farde") && !policy.contains("unsafe-inline"), "{policy}");
        assert!(answer.headers["permissions-policy"].to_str().expect("text").starts_with(ALLOWED));
        assert!(!answer.headers.contains_key("strict-transport-security"), "plain http");
        assert!(!answer.headers.contains_key("access-control-allow-origin"));
        assert!(!answer.headers.contains_key("server"));
    }
}

/// On a shared computer whatever was kept goes whenever the page is loaded anew; elsewhere a person's own papers stay.
#[tokio::test]
async fn only_a_shared_computer_is_told_to_forget() {
    let world = World::new().await;
    for path in ["/kiosk", "/kiosk/papers", "/kiosk/s"] {
        let answer = world.send("GET", path, None, Body::None).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.headers["clear-site-data"], "\"cookies\", \"storage\"", "{path}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{path}");
    }
    for path in ["/", "/papers", "/kiosks"] {
        let answer = world.send("GET", path, None, Body::None).await;
        assert!(!answer.headers.contains_key("clear-site-data"), "{path}");
    }
    assert_eq!(world.send("GET", "/kiosk/nothing", None, Body::None).await.status, 404);
}

#[tokio::test]
async fn an_https_origin_is_kept_to_https() {
    let keys = OprfKeys::generate(&SystemRandom).expect("a key");
    let clock = Arc::new(MockClock::at(UnixSeconds(1)));
    let (storage, blobs) = (Arc::new(MemoryStorage::new()), Arc::new(MemoryBlobs::default()));
    let mut options = ServerOptions::for_testing(storage, blobs, keys, clock);
    options.origin = Some("https://farde.example".into());
    let running = Server::start(options).await.expect("starts");
    let answer = reqwest::get(format!("http://{}/", running.addr)).await.expect("an answer");
    assert!(answer.headers()["strict-transport-security"].to_str().expect("text").starts_with("max-age="));
    running.stop().await;
}

#[tokio::test]
async fn requests_from_another_origin_are_refused() {
    let world = World::new().await;
    let own = world.server.origin.clone();
    for (origin, code) in [
        (own.as_str(), "200"),
        ("https://evil.example", "malformed"),
        ("null", "malformed"),
        ("", "malformed"),
        (&own.to_uppercase(), "malformed"),
    ] {
        let request = world.request("POST", routes::CHALLENGES).header("origin", origin);
        assert_eq!(world.finish("POST", routes::CHALLENGES, request).await.code(), code, "{origin}");
    }
    let preflight = world.request("OPTIONS", routes::CHALLENGES).header("origin", "https://evil.example");
    let answer = world.finish("OPTIONS", routes::CHALLENGES, preflight.header("access-control-request-method", "POST"));
    let answer = preflight_answer(answer.await);
    assert!(answer.is_none(), "no CORS header");
}

fn preflight_answer(answer: crate::world::Answer) -> Option<String> {
    answer.headers.keys().find(|name| name.as_str().starts_with("access-control")).map(ToString::to_string)
}

#[tokio::test]
async fn problems_are_problems_everywhere() {
    let world = World::new().await;
    for path in
        ["/nothing", "/api", "/api/v1", "/api/v2/server", "/metrics", "/debug", "/admin", "/.git/config", "/%ff"]
    {
        assert_eq!(world.send("GET", path, None, Body::None).await.code(), "not-found", "{path}");
    }
    assert_eq!(world.send("DELETE", routes::SERVER, None, Body::None).await.code(), "method-not-allowed");
    assert_eq!(world.send("POST", "/", None, Body::None).await.code(), "method-not-allowed");
    let request = world.request("POST", routes::SESSIONS).body("{}");
    assert_eq!(world.finish("POST", routes::SESSIONS, request).await.code(), "unsupported-media-type");
    let owner = person(1);
    let creation = serde_json::to_value(world.creation(&owner).await).expect("JSON");
    let mut unknown = creation.clone();
    unknown["hidden"] = true.into();
    let doubled = creation.to_string().replacen('{', "{\"vault\":\"AAAAAAAAAAAAAAAAAAAAAA\",", 1);
    let deep = "[".repeat(80_000);
    for body in ["", "{", "null", "[]", "{}", &deep, "{\"vault\":1e999}", &doubled, &unknown.to_string(), "\u{feff}{}"]
    {
        let answer = world.send("POST", routes::VAULTS, None, Body::Json(body.as_bytes().to_vec())).await;
        assert_eq!(answer.code(), "malformed");
    }
    let bad_utf8 = Body::Json(b"{\"vault\":\"\xff\"}".to_vec());
    assert_eq!(world.send("POST", routes::VAULTS, None, bad_utf8).await.code(), "malformed");
    let large = Body::Json(vec![b' '; 2_000]);
    assert_eq!(world.send("POST", routes::SESSIONS, None, large).await.code(), "too-large");
}

#[tokio::test]
async fn the_server_describes_itself_and_its_health() {
    let world = World::new().await;
    let info = world.send("GET", routes::SERVER, None, Body::None).await.json::<wallet_api::sessions::ServerInfo>();
    assert_eq!((info.now, info.oprf_keys.len()), (world.now(), 1));
    assert_eq!(world.send("GET", routes::OPENAPI, None, Body::None).await.status, 200);
    assert_eq!(world.send("GET", routes::HEALTH_LIVE, None, Body::None).await.status, 200);
    assert_eq!(world.send("GET", routes::HEALTH_READY, None, Body::None).await.status, 200);
    let disk = World::on_disk().await;
    let (unfinished, aside) = (disk.folder().join("blobs/unfinished"), disk.folder().join("aside"));
    std::fs::rename(&unfinished, &aside).expect("moves");
    assert_eq!(disk.send("GET", routes::HEALTH_READY, None, Body::None).await.code(), "busy");
    assert_eq!(disk.send("GET", routes::HEALTH_LIVE, None, Body::None).await.status, 200);
    std::fs::rename(&aside, &unfinished).expect("moves back");
    disk.clock.advance(2);
    assert_eq!(disk.send("GET", routes::HEALTH_READY, None, Body::None).await.code(), "busy", "not looked at again");
    disk.clock.advance(1);
    assert_eq!(disk.send("GET", routes::HEALTH_READY, None, Body::None).await.status, 200);
}

#[tokio::test]
async fn a_page_is_never_kept_and_answers_get_only() {
    let world = World::new().await;
    for page in
        ["/", "/make", "/open", "/recover", "/renew", "/papers", "/paper", "/safety", "/share", "/shared", "/bin", "/s"]
    {
        let answer = world.send("GET", page, None, Body::None).await;
        assert_eq!((answer.status, answer.headers["cache-control"].to_str().expect("text")), (200, "no-store"));
    }
    assert_eq!(world.send("POST", "/s", None, json(&1)).await.code(), "method-not-allowed");
}
