//! After cover, lock and another story nothing that is still reachable in the browser holds a secret. (KU-08, TH-02)
//!
//! Reachable are: the memory of every wasm module of the page, its document, storage and history, the workers that live,
//! and the profile on the disk. A worker that was terminated is gone as a whole.

use crate::person::{begin, computer};
use serde_json::json;
use tests::browser::{Browser, Result, Viewport};
use tests::canary::{Canary, search_bytes, search_folder};
use tests::world::World;

const NICKNAME: &str = "Mésange canari des Marolles";
const OLD: &str = "le vieux canari chante sous la pluie de mars";
const NEW: &str = "un jeune canari dort dans la neige de mai";

/// Keeps every wasm memory of a page in view without holding it. `Runtime.queryObjects` would find them too, but Chromium 156
/// crashes of it as soon as a page has a `WebAssembly.Table` of functions.
const WATCH: &str = "globalThis.wasmMemories = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const plain = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await plain.apply(WebAssembly, given);
            const exported = Object.values((made.instance ?? made).exports);
            const memories = exported.filter((it) => it instanceof WebAssembly.Memory);
            wasmMemories.push(...memories.map((memory) => new WeakRef(memory)));
            return made;
        };
    }";

/// Every wasm memory in the page that something still refers to, searched for bytes.
async fn in_wasm(browser: &Browser, what: &str) -> Result<u64> {
    browser.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    let search = "const wanted = new TextEncoder().encode(arguments[0]);
        const memories = wasmMemories.map((memory) => memory.deref()).filter(Boolean);
        let found = 0;
        for (const memory of memories) {
            const bytes = new Uint8Array(memory.buffer);
            for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
                if (wanted.every((byte, place) => bytes[at + place] === byte)) found += 1;
            }
        }
        return [memories.length, found];";
    let found = browser.execute(search, &[what.into()]).await?;
    assert!(found[0].as_u64() >= Some(1), "there is a memory to search: {found}");
    Ok(found[1].as_u64().unwrap_or(u64::MAX))
}

/// What the page shows, keeps and remembers.
async fn in_page(browser: &Browser) -> Result<Vec<u8>> {
    let script = "return JSON.stringify([document.documentElement.outerHTML, location.href, history.state,
        { ...localStorage }, { ...sessionStorage }, [...document.querySelectorAll('input, textarea')].map(field => field.value)])";
    Ok(browser.execute(script, &[]).await?.as_str().unwrap_or_default().as_bytes().to_vec())
}

/// The workers that live.
async fn workers(browser: &Browser) -> Result<Vec<String>> {
    let targets = browser.cdp("Target.getTargets", json!({})).await?;
    let targets = targets["targetInfos"].as_array().cloned().unwrap_or_default();
    let workers = targets.iter().filter(|target| target["type"] == "worker");
    Ok(workers.filter_map(|target| target["targetId"].as_str().map(str::to_owned)).collect())
}

/// Waits until none of these workers lives any more; a fresh one may be waiting for the next person already.
async fn wait_until_gone(browser: &Browser, before: &[String]) -> Result<()> {
    let gone = async || {
        let living = workers(browser).await?;
        Ok((!living.iter().any(|worker| before.contains(worker))).then_some(()))
    };
    browser.wait_for("the worker with the keys is gone", gone).await
}

async fn assert_forgotten(browser: &Browser, secrets: &[&str], when: &str) -> Result<()> {
    let canaries: Vec<Canary> = secrets.iter().map(|secret| Canary::text("secret", secret)).collect();
    for secret in secrets {
        assert_eq!(in_wasm(browser, secret).await?, 0, "{when}: the page's memory holds {secret:?}");
    }
    assert_eq!(search_bytes(&canaries, &in_page(browser).await?, "page"), [], "{when}");
    assert_eq!(search_folder(&canaries, browser.profile_folder()), [], "{when}");
    Ok(())
}

/// Makes a wallet with a nickname and typed words, up to the last button.
async fn type_everything(browser: &Browser, origin: &str) -> Result<()> {
    begin(browser, origin, "fr").await?;
    browser.click("start-make").await?;
    browser.click("make-begin").await?;
    browser.click("make-nickname").await?;
    browser.type_into("make-nickname-field", NICKNAME).await?;
    browser.click("make-nickname-next").await?;
    browser.click("story-words").await?;
    browser.type_into("make-words", OLD).await?;
    browser.type_into("make-words-again", OLD).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_can_be_reached_holds_a_secret_afterwards() {
    let world = World::new().await;
    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    kiosk.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await.unwrap();
    type_everything(&kiosk, world.origin()).await.unwrap();
    assert!(in_wasm(&kiosk, OLD).await.unwrap() > 0, "the search finds what was just typed");
    kiosk.click("make-words-next").await.unwrap();
    kiosk.click("way-back-later").await.unwrap();
    kiosk.click("make-done-next").await.unwrap();
    kiosk.by_test_id("screen-papers").await.unwrap();
    assert_forgotten(&kiosk, &[OLD], "after making").await.unwrap();
    let with_keys = workers(&kiosk).await.unwrap();
    assert!(!with_keys.is_empty(), "the worker with the keys lives");

    kiosk.click("papers-safety").await.unwrap();
    kiosk.click("safety-doors").await.unwrap();
    kiosk.click("door-story").await.unwrap();
    kiosk.click("story-words").await.unwrap();
    kiosk.type_into("make-words", NEW).await.unwrap();
    kiosk.type_into("make-words-again", NEW).await.unwrap();
    kiosk.click("make-words-next").await.unwrap();
    kiosk.by_test_id("doors").await.unwrap();
    assert_forgotten(&kiosk, &[OLD, NEW], "after another story").await.unwrap();

    kiosk.click("cover").await.unwrap();
    kiosk.by_test_id("screen-cover").await.unwrap();
    wait_until_gone(&kiosk, &with_keys).await.unwrap();
    // The nickname was on the list of doors.
    assert_forgotten(&kiosk, &[OLD, NEW, NICKNAME, &NICKNAME.to_lowercase()], "after covering").await.unwrap();

    type_open(&kiosk, world.origin()).await.unwrap();
    kiosk.by_test_id("screen-papers").await.unwrap();
    let with_keys = workers(&kiosk).await.unwrap();
    kiosk.click("lock").await.unwrap();
    kiosk.by_test_id("screen-start").await.unwrap();
    wait_until_gone(&kiosk, &with_keys).await.unwrap();
    assert_forgotten(&kiosk, &[OLD, NEW, NICKNAME, &NICKNAME.to_lowercase()], "after locking").await.unwrap();
}

async fn type_open(browser: &Browser, origin: &str) -> Result<()> {
    begin(browser, origin, "fr").await?;
    browser.click("start-open").await?;
    browser.click("open-use-nickname").await?;
    browser.type_into("open-nickname", NICKNAME).await?;
    browser.click("open-next").await?;
    browser.click("open-use-words").await?;
    browser.type_into("open-words", NEW).await?;
    browser.click("open-submit").await
}
