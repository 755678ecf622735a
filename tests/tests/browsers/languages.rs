//! Every language that is offered, on the screens that most people see: nothing wider than the smallest screen, nothing left
//! unsaid, in its own direction, with dates that do not mix languages.

use crate::papers::open_new_wallet;
use crate::person::{add, begin, computer, file, tap_paper};
use serde::Deserialize;
use serde_json::json;
use std::path::Path;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;

/// A line of `web/text/languages.json`.
#[derive(Deserialize)]
pub(crate) struct Language {
    pub(crate) code: String,
    name: String,
    pub(crate) direction: String,
    offered: bool,
}

/// The languages that people can choose.
pub(crate) fn offered() -> Vec<Language> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/text/languages.json");
    let all: Vec<Language> = serde_json::from_slice(&std::fs::read(list).unwrap()).unwrap();
    all.into_iter().filter(|language| language.offered).collect()
}

/// What is wrong with the screen as it stands.
const FAULTS: &str = r#"
    const [code, direction] = arguments, root = document.documentElement, faults = [];
    if (root.lang !== code || root.dir !== direction) faults.push(`says that it is ${root.lang} ${root.dir}`);
    if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} px wide`);
    const words = document.body.innerText;
    if (/[{}]|undefined|NaN/.test(words)) faults.push(`says ${/.{0,20}([{}]|undefined|NaN).{0,20}/.exec(words)[0]}`);
    const bare = [...document.querySelectorAll("button, h1, h2, legend")].filter((it) =>
        it.checkVisibility() && !it.innerText.trim() && !it.getAttribute("aria-label") && !it.querySelector("svg, img, canvas"));
    faults.push(...bare.map((it) => `${it.tagName} ${it.dataset.testid ?? it.className} says nothing`));
    return faults;
"#;

/// The screen that is open, in one language after the other; ends in French.
async fn in_all(browser: &Browser, languages: &[Language], screen: &str, faults: &mut Vec<String>) -> Result<()> {
    browser.by_test_id(screen).await?;
    for Language { code, direction, .. } in languages.iter().chain(languages.first()) {
        let choose = "const select = document.querySelector('[data-testid=language]');
            select.value = arguments[0];
            select.dispatchEvent(new Event('change', { bubbles: true }))";
        browser.execute(choose, &[json!(code)]).await?;
        browser.wait_until(&format!("document.documentElement.lang === '{code}'")).await?;
        browser.by_test_id(screen).await?;
        let found = browser.execute(FAULTS, &[json!(code), json!(direction)]).await?;
        let found: Vec<String> = serde_json::from_value(found).unwrap();
        faults.extend(found.into_iter().map(|fault| format!("{code} {screen}: {fault}")));
        if std::env::var_os("XTASK_SCREENSHOTS").is_some() {
            browser.screenshot_whole(&format!("languages-{screen}-{code}")).await?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_language_fits_the_smallest_screen() {
    let (world, languages) = (World::new().await, offered());
    let folder = tempfile::tempdir().unwrap();
    let (browser, mut faults) = (computer(Viewport::NARROW, "fr").await, Vec::new());
    browser.goto(world.origin()).await.unwrap();
    browser.by_test_id("screen-languages").await.unwrap();
    let tiles = "return [...document.querySelectorAll('.language')].map((tile) => tile.innerText.trim())";
    let names: Vec<&str> = languages.iter().map(|language| language.name.as_str()).collect();
    assert_eq!(browser.execute(tiles, &[]).await.unwrap(), json!(names), "a tile a language");
    browser.screenshot_whole("languages-screen-languages").await.unwrap();
    begin(&browser, world.origin(), "fr").await.unwrap();
    in_all(&browser, &languages, "screen-start", &mut faults).await.unwrap();
    for (touch, screen) in [
        ("start-open", "screen-open"),
        ("open-lost", "screen-recover"),
        ("back", "screen-open"),
        ("back", "screen-start"),
        ("start-receive", "screen-receive-paste"),
        ("back", "screen-start"),
        ("start-make", "screen-make-what"),
        ("make-begin", "screen-make-way"),
        ("make-card", "screen-make-card"),
        ("make-card-next", "screen-make-story"),
    ] {
        browser.click(touch).await.unwrap();
        browser.by_test_id(screen).await.unwrap();
        if touch != "back" {
            in_all(&browser, &languages, screen, &mut faults).await.unwrap();
        }
    }

    let phone = open_new_wallet(&world, BrowserKind::Chromium, &Options::default()).await.unwrap();
    phone.set_viewport(Viewport::NARROW).await.unwrap();
    in_all(&phone, &languages, "screen-papers", &mut faults).await.unwrap();
    for (count, name) in ["Lettre du CPAS", "Bail"].iter().enumerate() {
        add(&phone, &file(folder.path(), &format!("{name}.pdf"), papers::letter()), count + 1).await.unwrap();
    }
    in_all(&phone, &languages, "screen-papers", &mut faults).await.unwrap();
    phone.click("papers-share").await.unwrap();
    tap_paper(&phone, "Bail").await.unwrap();
    in_all(&phone, &languages, "screen-share-choose", &mut faults).await.unwrap();
    phone.click("share-choose-next").await.unwrap();
    in_all(&phone, &languages, "screen-share-how", &mut faults).await.unwrap();
    phone.click("share-make").await.unwrap();
    in_all(&phone, &languages, "screen-share-made", &mut faults).await.unwrap();
    phone.click("share-to-shared").await.unwrap();
    in_all(&phone, &languages, "screen-shared", &mut faults).await.unwrap();
    phone.click("share-stop").await.unwrap();
    in_all(&phone, &languages, "dialog-stop", &mut faults).await.unwrap();
    phone.click("share-stop-no").await.unwrap();
    phone.click("back").await.unwrap();
    phone.click("papers-safety").await.unwrap();
    in_all(&phone, &languages, "screen-safety", &mut faults).await.unwrap();
    phone.click("safety-lock").await.unwrap();
    in_all(&phone, &languages, "screen-safety-lock", &mut faults).await.unwrap();
    phone.assert_console_clean().await.unwrap();
    assert_eq!(faults, Vec::<String>::new());
}

/// What is wrong with the names on the first screen: broken in the middle of a word, or in boxes where letters have come.
const NAMES: &str = r#"
    const faults = [];
    for (const name of document.querySelectorAll(".language > span")) {
        const range = document.createRange(), text = name.firstChild, words = text.data.split(" ");
        let at = 0;
        for (const word of words) {
            range.setStart(text, at);
            range.setEnd(text, at + word.length);
            if (new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size > 1) faults.push(`${word} is broken`);
            at += word.length + 1;
        }
        if (name.closest("[lang=ti]")) {
            // With no other family there is nothing but its letters.
            const width = name.getBoundingClientRect().width;
            name.style.fontFamily = '"Farde Ethiopic"';
            if (name.getBoundingClientRect().width !== width) faults.push(`${text.data} is in boxes`);
            name.style.fontFamily = "";
        }
    }
    return faults;
"#;

/// Whoever cannot read their own language's name goes no further.
#[tokio::test(flavor = "multi_thread")]
async fn the_names_of_the_languages_can_be_read() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    phone.goto(world.origin()).await.unwrap();
    phone.by_test_id("screen-languages").await.unwrap();
    let have_come =
        "[...document.fonts].filter(font => font.family.includes('Ethiopic')).some(font => font.status === 'loaded')";
    phone.wait_until(have_come).await.unwrap();
    for viewport in [Viewport::PHONE, Viewport { width: 768, height: 1024 }, Viewport::DESKTOP] {
        phone.set_viewport(viewport).await.unwrap();
        assert_eq!(phone.execute(NAMES, &[]).await.unwrap(), json!([]), "{} px", viewport.width);
    }
    for (plant, fault) in
        [("font-family: monospace", "ትግርኛ is in boxes"), ("inline-size: 2rem", "Nederlands is broken")]
    {
        let plant = format!("for (const name of document.querySelectorAll('.language > span')) name.style = '{plant}'");
        phone.execute(&plant, &[]).await.unwrap();
        let found = phone.execute(NAMES, &[]).await.unwrap().to_string();
        assert!(found.contains(fault), "{plant}: {found}");
    }
}
