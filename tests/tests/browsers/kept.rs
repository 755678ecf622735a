//! Papers on one's own device: nothing is there before it is asked for, they open without a network, and nothing is left
//! when it is turned off. In Chromium only: Firefox never answers a passkey that is asked to derive a key.

use crate::person::{add, begin, computer, file, make_wallet, tap_paper, wait_for_papers};
use std::time::Duration;
use tests::browser::{Browser, Result, Viewport};
use tests::canary::{Canary, search_bytes, search_folder};
use tests::papers;
use tests::wire::Wire;
use tests::world::World;

const KEPT: &str = "Bail Canary 4711";
const OTHER: &str = "Carnet Canary 0815";

/// What is left on the device: the names of all caches, and how many service workers there are.
const TRACES: &str = "const done = arguments[arguments.length - 1];
    (async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])().then(done);";

/// Everything in the caches, addresses and bodies, as base64.
const CACHED: &str = "const done = arguments[arguments.length - 1];
    (async () => {
        const all = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const body = new Uint8Array(await (await cache.match(request)).arrayBuffer());
                let text = '';
                for (let at = 0; at < body.length; at += 8192) {
                    text += String.fromCharCode(...body.subarray(at, at + 8192));
                }
                all.push([name, request.url, btoa(text)]);
            }
        }
        return all;
    })().then(done);";

async fn traces(browser: &Browser) -> (Vec<String>, u64) {
    let found = browser.client().execute_async(TRACES, Vec::new()).await.unwrap();
    serde_json::from_value(found).unwrap()
}

async fn wait_for_no_trace(browser: &Browser) {
    browser
        .wait_for("nothing to be left on the device", async || {
            let (caches, workers) = traces(browser).await;
            Ok((caches.is_empty() && workers == 0).then_some(()))
        })
        .await
        .unwrap();
}

/// A phone with a passkey, a wallet that it opens, and two papers in it.
async fn phone(world: &World, viewport: Viewport, lang: &str) -> Result<(Browser, tempfile::TempDir)> {
    let phone = computer(viewport, lang).await.with_timeout(Duration::from_secs(40));
    phone.add_authenticator().await?;
    begin(&phone, world.origin(), lang).await?;
    make_wallet(&phone).await?;
    let folder = tempfile::tempdir()?;
    add(&phone, &file(folder.path(), &format!("{KEPT}.pdf"), papers::letter()), 1).await?;
    let photo = papers::photograph_of(1_600, 1_200, 3).unwrap();
    add(&phone, &file(folder.path(), &format!("{OTHER}.jpg"), &photo), 2).await?;
    Ok((phone, folder))
}

/// From "my papers": this device becomes a way in.
async fn add_device(browser: &Browser) -> Result<()> {
    browser.click("kept-add-device").await?;
    browser.click("device-make").await?;
    browser.by_test_id("kept-choose").await.map(drop)
}

async fn to_keep(browser: &Browser) -> Result<()> {
    while browser.all_by_test_id("screen-papers").await?.is_empty() {
        browser.click("back").await?;
        browser.by_css("main h1").await?;
    }
    browser.click("papers-safety").await?;
    browser.click("safety-keep").await
}

/// Chooses one paper and keeps it here.
async fn keep(browser: &Browser) -> Result<()> {
    to_keep(browser).await?;
    browser.click("kept-choose").await?;
    tap_paper(browser, KEPT).await?;
    browser.click("kept-do").await?;
    browser.by_test_id("screen-safety-kept").await.map(drop)
}

/// Locks, and opens with this device.
async fn lock_and_open(browser: &Browser) -> Result<()> {
    browser.click("lock").await?;
    browser.by_test_id("screen-start").await?;
    open(browser).await
}

async fn open(browser: &Browser) -> Result<()> {
    browser.click("start-open").await?;
    browser.click("open-device").await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_paper_opens_without_a_network_and_leaves_nothing_when_it_is_turned_off() {
    let wire = Wire::start().await;
    let world = World::behind(wire.clone()).await;
    let (phone, _folder) = phone(&world, Viewport::PHONE, "fr").await.unwrap();
    to_keep(&phone).await.unwrap();
    phone.by_test_id("kept-add-device").await.unwrap();
    assert_eq!(traces(&phone).await, (vec![], 0), "nothing before it is asked for");
    add_device(&phone).await.unwrap();
    assert_eq!(traces(&phone).await, (vec![], 0), "a passkey is no copy");
    keep(&phone).await.unwrap();
    phone.by_css("[data-testid=kept-row]").await.unwrap();
    let (caches, workers) = traces(&phone).await;
    assert_eq!((caches.len(), workers), (2, 1), "{caches:?}");
    phone.assert_console_clean().await.unwrap();

    let cached = phone.client().execute_async(CACHED, Vec::new()).await.unwrap();
    let cached: Vec<(String, String, String)> = serde_json::from_value(cached).unwrap();
    let kept: Vec<_> = cached.iter().filter(|(name, ..)| name == "farde-kept").collect();
    assert_eq!(kept.len(), 2 + 3);
    let canaries = [Canary::text("title", KEPT), Canary::new("document", &papers::letter()[200..260])];
    for (name, url, body) in &cached {
        use base64::Engine as _;
        let body = base64::engine::general_purpose::STANDARD.decode(body).unwrap();
        assert_eq!(search_bytes(&canaries, &body, name), []);
        assert_eq!(search_bytes(&canaries, url.as_bytes(), url), []);
        assert!(!url.contains('#') && !url.contains('?'), "{url}");
    }
    assert_eq!(search_bytes(&canaries, papers::letter(), "a plant").len(), 1);

    // No server: neither for the page nor for its workers. The page loads itself anew all the same.
    wire.cut();
    phone.click("lock").await.unwrap();
    phone.by_test_id("screen-start").await.unwrap();
    phone.goto("about:blank").await.unwrap();
    assert_eq!(search_folder(&canaries, phone.profile_folder()), []);
    phone.goto(world.origin()).await.unwrap();
    phone.click("lang-fr").await.unwrap();
    open(&phone).await.unwrap();
    phone.by_test_id("without-network").await.unwrap();
    wait_for_papers(&phone, 1).await.unwrap();
    assert!(!phone.text().await.unwrap().contains(OTHER));
    for gone in ["papers-add", "papers-share", "papers-safety", "papers-bin", "papers-choose"] {
        assert!(phone.all_by_test_id(gone).await.unwrap().is_empty(), "{gone}");
    }
    tap_paper(&phone, KEPT).await.unwrap();
    phone
        .wait_until("document.querySelector('[data-testid=page] img, img[data-testid=page]')?.naturalWidth > 100")
        .await
        .unwrap();
    for gone in ["paper-edit", "paper-newer", "paper-bin", "paper-share"] {
        assert!(phone.all_by_test_id(gone).await.unwrap().is_empty(), "{gone}");
    }
    phone.click("paper-keep").await.unwrap();
    phone.click("keep-yes").await.unwrap();
    let saved = phone.wait_for_download(&[]).await.unwrap();
    assert_eq!(std::fs::read(saved).unwrap(), papers::letter());
    // A typed address leads nowhere but to what can be done.
    phone
        .execute("history.pushState({step: 0}, '', '/share'); dispatchEvent(new PopStateEvent('popstate'))", &[])
        .await
        .unwrap();
    phone.by_test_id("screen-papers").await.unwrap();

    wire.mend();
    phone.forget_console().await.unwrap();
    phone.click("with-network").await.unwrap();
    phone.click("open-device").await.unwrap();
    wait_for_papers(&phone, 2).await.unwrap();
    tap_paper(&phone, KEPT).await.unwrap();
    phone.by_test_id("paper-kept").await.unwrap();
    to_keep(&phone).await.unwrap();
    phone.click("kept-off").await.unwrap();
    phone.by_test_id("screen-safety-keep").await.unwrap();
    wait_for_no_trace(&phone).await;

    // On again on the same page, which the worker that is gone still serves; and off for good.
    keep(&phone).await.unwrap();
    wire.cut();
    lock_and_open(&phone).await.unwrap();
    phone.by_test_id("without-network").await.unwrap();
    wire.mend();
    phone.forget_console().await.unwrap();
    phone.click("with-network").await.unwrap();
    phone.click("open-device").await.unwrap();
    wait_for_papers(&phone, 2).await.unwrap();
    to_keep(&phone).await.unwrap();
    phone.click("kept-off").await.unwrap();
    wait_for_no_trace(&phone).await;
    lock_and_open(&phone).await.unwrap();
    wait_for_papers(&phone, 2).await.unwrap();
    assert_eq!(traces(&phone).await, (vec![], 0));
    phone.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_until_a_time_leaves_nothing_on_the_device() {
    let world = World::behind(Wire::start().await).await;
    let (phone, _folder) = phone(&world, Viewport::PHONE, "fr").await.unwrap();
    to_keep(&phone).await.unwrap();
    add_device(&phone).await.unwrap();
    keep(&phone).await.unwrap();
    phone.click("back").await.unwrap();
    phone.click("safety-lock").await.unwrap();
    crate::person::choose(&phone, "lock-three-days").await.unwrap();
    phone.click("lock-next").await.unwrap();
    phone.click("lock-yes").await.unwrap();
    phone.by_test_id("start-locked").await.unwrap();
    wait_for_no_trace(&phone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_passkey_takes_the_papers_off_the_device() {
    let world = World::behind(Wire::start().await).await;
    let (phone, _folder) = phone(&world, Viewport::PHONE, "fr").await.unwrap();
    to_keep(&phone).await.unwrap();
    add_device(&phone).await.unwrap();
    keep(&phone).await.unwrap();
    phone.click("back").await.unwrap();
    phone.click("safety-doors").await.unwrap();
    let remove = "[data-testid=door-row][data-way=passkey] [data-testid=door-remove]";
    phone.by_css(remove).await.unwrap().click().await.unwrap();
    phone.click("remove-yes").await.unwrap();
    wait_for_no_trace(&phone).await;
    phone.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_keeping_in_french() {
    walk("fr").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screens_of_keeping_in_arabic() {
    walk("ar").await.unwrap();
}

async fn page(browser: &Browser, lang: &str, screen: &str) -> Result<()> {
    browser.by_test_id(screen).await?;
    browser.screenshot_whole(&format!("kept-{lang}-{screen}")).await?;
    browser.assert_accessible().await?;
    let wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    browser.wait_until(wide).await
}

async fn walk(lang: &str) -> Result<()> {
    let wire = Wire::start().await;
    let world = World::behind(wire.clone()).await;
    let (phone, _folder) = phone(&world, Viewport::PHONE, lang).await?;
    to_keep(&phone).await?;
    phone.by_test_id("kept-add-device").await?;
    phone.screenshot_whole(&format!("kept-{lang}-needs-device")).await?;
    add_device(&phone).await?;
    to_keep(&phone).await?;
    phone.by_test_id("kept-choose").await?;
    page(&phone, lang, "screen-safety-keep").await?;
    phone.click("kept-choose").await?;
    tap_paper(&phone, KEPT).await?;
    page(&phone, lang, "screen-safety-keep-choose").await?;
    phone.click("kept-do").await?;
    page(&phone, lang, "screen-safety-kept").await?;
    phone.click("back").await?;
    page(&phone, lang, "screen-safety").await?;
    phone.click("back").await?;
    tap_paper(&phone, KEPT).await?;
    phone.by_test_id("page").await?;
    phone.screenshot_whole(&format!("kept-{lang}-paper")).await?;
    wire.cut();
    lock_and_open(&phone).await?;
    wait_for_papers(&phone, 1).await?;
    page(&phone, lang, "screen-papers").await?;
    tap_paper(&phone, KEPT).await?;
    phone.by_test_id("page").await?;
    page(&phone, lang, "screen-paper").await?;
    phone.click("with-network").await?;
    phone.by_test_id("screen-open").await.map(drop)
}
