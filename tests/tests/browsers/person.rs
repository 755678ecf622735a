//! What people do on the screens, step by step.

use std::path::{Path, PathBuf};
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};

/// What somebody remembers and carries: the card and the story.
pub(crate) struct Carried {
    pub(crate) number: String,
    pub(crate) story: Vec<String>,
}

/// A browser on a computer that nobody used before.
pub(crate) async fn computer(viewport: Viewport, lang: &str) -> Browser {
    Browser::start(BrowserKind::Chromium, viewport, lang).await.unwrap()
}

/// As [`computer`], with any browser and something special about it.
pub(crate) async fn computer_of(kind: BrowserKind, viewport: Viewport, lang: &str, options: &Options) -> Browser {
    Browser::start_with(kind, viewport, lang, options).await.unwrap()
}

/// From the first page to the three ways, in a language.
pub(crate) async fn begin(browser: &Browser, origin: &str, lang: &str) -> Result<()> {
    browser.goto(origin).await?;
    browser.click(&format!("lang-{lang}")).await?;
    browser.by_test_id("screen-start").await.map(drop)
}

/// Makes a wallet with a card and pictures and no way back, and ends on an empty "my papers".
pub(crate) async fn make_wallet(browser: &Browser) -> Result<Carried> {
    let carried = make_up_to_way_back(browser).await?;
    browser.click("way-back-later").await?;
    browser.click("make-done-next").await?;
    browser.by_test_id("screen-papers").await?;
    Ok(carried)
}

/// Makes a wallet with a card and pictures, and ends where a way back is offered.
pub(crate) async fn make_up_to_way_back(browser: &Browser) -> Result<Carried> {
    browser.click("start-make").await?;
    browser.click("make-begin").await?;
    let carried = new_card_and_story(browser).await?;
    browser.by_test_id("screen-way-back").await?;
    Ok(carried)
}

/// From the choice between card and nickname to the story told again.
pub(crate) async fn new_card_and_story(browser: &Browser) -> Result<Carried> {
    browser.click("make-card").await?;
    let number = browser.by_test_id("make-card-number").await?.attr("data-number").await.unwrap().unwrap();
    browser.click("make-card-next").await?;
    let story = new_story(browser).await?;
    Ok(Carried { number, story })
}

/// A story, drawn and told again.
pub(crate) async fn new_story(browser: &Browser) -> Result<Vec<String>> {
    browser.by_test_id("story-picture").await?;
    let mut story = Vec::new();
    for picture in browser.all_by_test_id("story-picture").await? {
        story.push(picture.attr("data-picture").await.unwrap().unwrap());
    }
    browser.click("story-next").await?;
    tap(browser, &story).await?;
    browser.click("repeat-next").await?;
    Ok(story)
}

/// Opens a wallet with card and pictures, and ends on "my papers".
pub(crate) async fn open_wallet(browser: &Browser, carried: &Carried) -> Result<()> {
    enter(browser, carried).await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

/// Enters card and pictures, and waits for nothing.
pub(crate) async fn enter(browser: &Browser, carried: &Carried) -> Result<()> {
    browser.click("start-open").await?;
    enter_card(browser, carried).await
}

/// As [`enter`], where the card is asked for already.
pub(crate) async fn enter_card(browser: &Browser, carried: &Carried) -> Result<()> {
    browser.type_into("open-number", &carried.number).await?;
    browser.click("open-next").await?;
    browser.by_test_id("screen-open-secret").await?;
    tap(browser, &carried.story).await?;
    browser.click("open-submit").await
}

async fn tap(browser: &Browser, story: &[String]) -> Result<()> {
    for picture in story {
        browser.click(&format!("pad-{picture}")).await?;
    }
    Ok(())
}

/// Adds a file and says of what kind it is; returns when so many papers are there.
pub(crate) async fn add_as(browser: &Browser, file: &Path, kind: &str, papers: usize) -> Result<()> {
    upload(browser, &[file]).await?;
    browser.by_test_id("dialog-kind").await?;
    choose(browser, &format!("kind-{kind}")).await?;
    browser.wait_gone("dialog-kind").await?;
    wait_for_papers(browser, papers).await
}

/// Adds a file and chooses no kind; returns when so many papers are there.
pub(crate) async fn add(browser: &Browser, file: &Path, papers: usize) -> Result<()> {
    upload(browser, &[file]).await?;
    browser.click("kind-later").await?;
    wait_for_papers(browser, papers).await
}

/// From "my papers": chooses files to be added, and waits for nothing.
pub(crate) async fn upload(browser: &Browser, files: &[&Path]) -> Result<()> {
    to_ways_to_add(browser).await?;
    browser.upload("papers-add-file", files).await
}

/// From "my papers": goes to where papers are added.
pub(crate) async fn to_ways_to_add(browser: &Browser) -> Result<()> {
    // An empty wallet shows the ways to add by itself.
    if browser.all_by_test_id("papers-empty").await?.is_empty() {
        browser.click("papers-add").await?;
        browser.by_test_id("screen-add").await?;
    }
    Ok(())
}

/// Waits until so many papers are on the screen.
pub(crate) async fn wait_for_papers(browser: &Browser, papers: usize) -> Result<()> {
    let count = format!("document.querySelectorAll('[data-testid=tile]').length === {papers}");
    browser.wait_until(&count).await
}

/// Taps the paper with this title.
pub(crate) async fn tap_paper(browser: &Browser, title: &str) -> Result<()> {
    let script = "arguments[0].scrollIntoView({block: 'center'})";
    browser
        .wait_for("the paper", async || {
            for tile in browser.all_by_test_id("tile").await? {
                if tile.text().await?.contains(title) {
                    browser.execute(script, &[serde_json::to_value(&tile).unwrap()]).await?;
                    tile.click().await?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
        .await
}

/// Chooses a radio button, whose label is what a person sees and touches.
pub(crate) async fn choose(browser: &Browser, id: &str) -> Result<()> {
    let script = "const one = document.querySelector(`[data-testid=\"${arguments[0]}\"]`); (one?.labels?.[0] ?? one)?.click(); return !!one";
    browser
        .wait_for(id, async || {
            let there = browser.execute(script, &[id.into()]).await?;
            Ok((there == serde_json::Value::Bool(true)).then_some(()))
        })
        .await
}

/// Shares one paper so that it may be kept, for a day; gives the link.
pub(crate) async fn share(browser: &Browser, title: &str) -> Result<String> {
    browser.click("papers-share").await?;
    browser.by_test_id("screen-share-choose").await?;
    tap_paper(browser, title).await?;
    browser.click("share-choose-next").await?;
    choose(browser, "share-keep").await?;
    browser.click("share-make").await?;
    let link = browser.by_test_id("share-link").await?;
    Ok(link.prop("value").await?.unwrap_or_default())
}

/// Opens a link as somebody with a name, and waits for nothing.
pub(crate) async fn receive(browser: &Browser, link: &str, name: &str, organisation: &str) -> Result<()> {
    // The same page with another fragment would not load anew.
    browser.goto("about:blank").await?;
    browser.goto(link).await?;
    browser.by_test_id("screen-receive").await?;
    browser.type_into("receive-name", name).await?;
    browser.type_into("receive-organisation", organisation).await?;
    browser.click("receive-discreet").await?;
    browser.click("receive-open").await
}

/// Writes a file that can be uploaded.
pub(crate) fn file(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}
