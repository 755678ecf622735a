//! What starts the app without a network: one build whole, never two mixed, and nothing that it was not given. A small site
//! publishes builds, as the real one cannot change while a test runs.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha384};
use std::sync::{Arc, Mutex};
use tests::browser::{Browser, BrowserKind, Result, Viewport};
use tests::wire::Wire;
use tests::world::Between;
use tokio::net::TcpListener;

const WORKER: &str = include_str!("../../../web/loader/service-worker.js");

/// A build: its page, and the worker that names the page by its hash.
#[derive(Clone, Default)]
struct Build {
    page: String,
    worker: String,
}

impl Build {
    fn new(name: &str) -> Self {
        let page = format!("<!doctype html><html lang=\"fr\"><title>{name}</title><h1>{name}</h1></html>");
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&page)));
        let worker = WORKER.replace("{{build}}", name);
        Self { worker: worker.replace("{{files}}", &format!("{{\"/\": \"{integrity}\"}}")), page }
    }
}

type Published = Arc<Mutex<Build>>;

async fn site(published: Published, wire: &Wire) {
    let page = get(async |State(build): State<Published>| Html(build.lock().unwrap().page.clone()));
    let worker = get(async |State(build): State<Published>| {
        ([(CONTENT_TYPE, "text/javascript")], build.lock().unwrap().worker.clone()).into_response()
    });
    let broken = get(async || StatusCode::BAD_GATEWAY);
    let router = Router::new().route("/", page.clone()).route("/s", page).route("/service-worker.js", worker);
    let router = router.route("/broken", broken).route("/api", get(async || "api")).with_state(published);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    wire.lead_to(listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
}

/// Runs the body of an async function in the page; what it gives as text.
async fn run(browser: &Browser, body: &str) -> String {
    let script =
        format!("const done = arguments[arguments.length - 1]; (async () => {{ {body} }})().then(done, done);");
    let answer = browser.client().execute_async(&script, Vec::new()).await.unwrap();
    answer.as_str().map_or_else(|| answer.to_string(), ToOwned::to_owned)
}

async fn caches(browser: &Browser) -> String {
    let all = "const all = [];
        for (const name of await caches.keys()) {
            const requests = await (await caches.open(name)).keys();
            all.push(name + ' ' + requests.map((request) => new URL(request.url).pathname).join(' '));
        }
        return all.join(', ');";
    run(browser, all).await
}

async fn wait_for_caches(browser: &Browser, expected: &str) {
    browser.wait_for(expected, async || Ok((caches(browser).await == expected).then_some(()))).await.unwrap();
}

/// The page at a path, by its title.
async fn at(browser: &Browser, wire: &Wire, path: &str) -> String {
    browser.goto("about:blank").await.unwrap();
    browser.goto(&format!("{}{path}", wire.origin())).await.unwrap();
    browser.client().title().await.unwrap()
}

in_both!(a_build_is_taken_whole_or_not_at_all_and_nothing_else_is);

async fn a_build_is_taken_whole_or_not_at_all_and_nothing_else_is(kind: BrowserKind) -> Result<()> {
    let (wire, published) = (Wire::start().await, Published::default());
    site(published.clone(), &wire).await;
    let publish = |build: Build| *published.lock().unwrap() = build;
    let browser = Browser::start(kind, Viewport::PHONE, "fr").await?;
    publish(Build::new("one"));
    assert_eq!(at(&browser, &wire, "/").await, "one");
    run(&browser, "await navigator.serviceWorker.register('/service-worker.js')").await;
    wait_for_caches(&browser, "farde-shell-one /").await;

    // What is looked at, what the API says and what stands after `#` is not taken.
    assert_eq!(at(&browser, &wire, "/s#a.secret").await, "one");
    assert_eq!(run(&browser, "return (await fetch('/api')).text()").await, "api");
    assert_eq!(caches(&browser).await, "farde-shell-one /");
    wire.cut();
    assert_eq!(at(&browser, &wire, "/s#a.secret").await, "one");
    let api = run(&browser, "return fetch('/api').then(() => 'there', () => 'nothing')").await;
    assert_eq!((api.as_str(), caches(&browser).await.as_str()), ("nothing", "farde-shell-one /"));
    wire.mend();

    // A build whose page is not the one that its worker names, as in the middle of an upgrade.
    publish(Build { worker: Build::new("two").worker, page: Build::new("three").page });
    assert_eq!(at(&browser, &wire, "/").await, "three", "the network goes first");
    let update = "const registration = await navigator.serviceWorker.getRegistration();
        await registration.update().catch(() => {});
        const worker = registration.installing;
        if (worker) await new Promise((end) => {
            const look = () => { if (['redundant', 'activated'].includes(worker.state)) end(); };
            worker.addEventListener('statechange', look);
            look();
        });
        return 'updated';";
    assert_eq!(run(&browser, update).await, "updated");
    wait_for_caches(&browser, "farde-shell-one /").await;
    wire.cut();
    assert_eq!(at(&browser, &wire, "/").await, "one");
    wire.mend();

    publish(Build::new("four"));
    assert_eq!(at(&browser, &wire, "/").await, "four");
    assert_eq!(run(&browser, update).await, "updated");
    wait_for_caches(&browser, "farde-shell-four /").await;
    // A gateway without its server is no page, and a path that nobody knows without a network is the beginning.
    assert_eq!(at(&browser, &wire, "/broken").await, "four");
    wire.cut();
    assert_eq!(at(&browser, &wire, "/papers").await, "four");
    Ok(())
}
