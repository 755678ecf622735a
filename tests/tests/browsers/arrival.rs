//! All screens but the start are a module of their own, which comes once the start is shown. It may come late, not at all, or
//! not as it was built.

use crate::person::{begin, computer_of};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::ACCEPT_ENCODING;
use axum::response::{IntoResponse as _, Response};
use std::net::SocketAddr;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::world::{Between, World};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How the module goes through the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Passage {
    /// As it is.
    Free,
    /// It waits.
    Held,
    /// It is refused.
    Shut,
    /// With a byte more.
    Changed,
    /// There is no such file, until the page is loaded again.
    Gone,
}

/// Stands before the server, and looks at one file.
#[derive(Clone)]
struct Gate {
    address: SocketAddr,
    server: watch::Sender<Option<SocketAddr>>,
    passage: watch::Sender<Passage>,
    http: reqwest::Client,
}

impl Between for Gate {
    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    fn lead_to(&self, server: SocketAddr) {
        self.server.send_replace(Some(server));
    }
}

impl Gate {
    async fn start(passage: Passage) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let gate = Self {
            address,
            server: watch::Sender::new(None),
            passage: watch::Sender::new(passage),
            http: reqwest::Client::new(),
        };
        let router = Router::new().fallback(pass).with_state(gate.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        gate
    }

    fn set(&self, passage: Passage) {
        self.passage.send_replace(passage);
    }
}

async fn pass(State(gate): State<Gate>, request: Request) -> Response {
    let is_module = request.uri().path().starts_with("/assets/web-screens.");
    if is_module {
        // The gate lives as long as whoever waits at it.
        let _ = gate.passage.subscribe().wait_for(|passage| *passage != Passage::Held).await;
    }
    let passage = *gate.passage.borrow();
    if passage == Passage::Gone {
        if is_module {
            return StatusCode::NOT_FOUND.into_response();
        }
        if request.headers().get("sec-fetch-mode").is_some_and(|mode| mode == "navigate") {
            gate.set(Passage::Free);
        }
    }
    if is_module && passage == Passage::Shut {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let server = gate.server.borrow().unwrap();
    let (mut head, body) = request.into_parts();
    // What is sent compressed could bear a byte more without being another file.
    head.headers.remove(ACCEPT_ENCODING);
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let url = format!("http://{server}{}", head.uri);
    let asked = gate.http.request(head.method, url).headers(head.headers).body(body).send().await.unwrap();
    let mut answer = Response::builder().status(asked.status());
    for (name, value) in
        asked.headers().iter().filter(|(name, _)| !matches!(name.as_str(), "transfer-encoding" | "content-length"))
    {
        answer = answer.header(name, value);
    }
    let mut body = asked.bytes().await.unwrap().to_vec();
    if is_module && passage == Passage::Changed {
        body.push(0);
    }
    answer.body(Body::from(body)).unwrap()
}

async fn somebody(kind: BrowserKind, passage: Passage) -> (Gate, World, Browser) {
    let gate = Gate::start(passage).await;
    let world = World::behind(gate.clone()).await;
    (gate, world, computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await)
}

in_both!(what_is_touched_before_the_screens_are_here_waits_for_them);
in_both!(screens_that_did_not_come_are_fetched_again);
in_both!(changed_screens_are_not_taken);
in_both!(a_page_older_than_the_server_loads_itself_again);
in_both!(a_link_is_followed_once_the_screens_are_here);

async fn what_is_touched_before_the_screens_are_here_waits_for_them(kind: BrowserKind) -> Result<()> {
    let (gate, world, browser) = somebody(kind, Passage::Held).await;
    begin(&browser, world.origin(), "fr").await?;
    browser.click("start-make").await?;
    browser.by_test_id("screen-coming").await?;
    // Whoever waits can turn back, and choose otherwise.
    browser.click("back").await?;
    browser.by_test_id("screen-start").await?;
    browser.click("start-open").await?;
    browser.by_test_id("screen-coming").await?;
    gate.set(Passage::Free);
    browser.by_test_id("screen-open").await?;
    browser.click("back").await?;
    browser.click("start-make").await?;
    browser.by_test_id("screen-make-what").await?;
    browser.client().back().await.unwrap();
    browser.by_test_id("screen-start").await?;
    browser.client().forward().await.unwrap();
    browser.by_test_id("screen-make-what").await?;
    browser.assert_console_clean().await
}

async fn screens_that_did_not_come_are_fetched_again(kind: BrowserKind) -> Result<()> {
    let (gate, world, browser) = somebody(kind, Passage::Shut).await;
    begin(&browser, world.origin(), "fr").await?;
    browser.click("start-make").await?;
    browser.by_test_id("screens-again").await?;
    browser.assert_accessible().await?;
    // Still none.
    browser.click("screens-again").await?;
    browser.by_test_id("screens-again").await?;
    gate.set(Passage::Free);
    browser.click("screens-again").await?;
    browser.by_test_id("screen-make-what").await.map(drop)
}

async fn changed_screens_are_not_taken(kind: BrowserKind) -> Result<()> {
    let (gate, world, browser) = somebody(kind, Passage::Changed).await;
    begin(&browser, world.origin(), "fr").await?;
    browser.click("start-open").await?;
    browser.by_test_id("screens-again").await?;
    gate.set(Passage::Free);
    // Neither is it kept by the browser.
    browser.click("screens-again").await?;
    browser.by_test_id("screen-open").await.map(drop)
}

async fn a_page_older_than_the_server_loads_itself_again(kind: BrowserKind) -> Result<()> {
    let (gate, world, browser) = somebody(kind, Passage::Shut).await;
    begin(&browser, world.origin(), "fr").await?;
    browser.click("start-make").await?;
    browser.by_test_id("screens-again").await?;
    gate.set(Passage::Gone);
    browser.click("screens-again").await?;
    browser.by_test_id("screen-make-what").await.map(drop)
}

async fn a_link_is_followed_once_the_screens_are_here(kind: BrowserKind) -> Result<()> {
    let (gate, world, browser) = somebody(kind, Passage::Held).await;
    browser.goto(&format!("{}/s#not-a-link", world.origin())).await?;
    browser.by_test_id("screen-coming").await?;
    assert_eq!(browser.execute("return location.hash", &[]).await?, "");
    gate.set(Passage::Free);
    browser.by_test_id("screen-receive").await?;
    // The wallet's screens lead to the start at once: nothing has to come for that.
    gate.set(Passage::Held);
    browser.goto(&format!("{}/papers", world.origin())).await?;
    browser.by_test_id("screen-languages").await.map(drop)
}
