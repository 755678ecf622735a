//! Recorded voices, in a language that no device here speaks: what is played, and what the server learns of it.

use crate::person::{begin, computer_of};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::world::World;

/// Writes down which recordings are played: their files are named by their sentences.
const LISTEN: &str = "window.played = []; const make = URL.createObjectURL;
    URL.createObjectURL = file => { if (file instanceof File) played.push(file.name); return make.call(URL, file); }";

/// Records sentences; what is said is as short as a sound can be.
fn record(folder: &Path, keys: impl IntoIterator<Item = String>) {
    fs::create_dir_all(folder).unwrap();
    let sound = folder.join("sound.wav");
    let spoken = Command::new("espeak-ng").arg("-w").arg(&sound).arg("a").status().unwrap();
    assert!(spoken.success());
    for key in keys {
        fs::copy(&sound, folder.join(format!("{key}.wav"))).unwrap();
    }
    fs::remove_file(sound).unwrap();
}

/// The names of all pictures, as keys.
fn pictures() -> Vec<String> {
    let wording = include_str!("../../../web/text/fr.ftl");
    let keys = wording.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned());
    let pictures: Vec<String> = keys.filter(|key| key.starts_with("picture-")).collect();
    assert_eq!(pictures.len(), 64);
    pictures
}

async fn played(browser: &Browser) -> Result<Vec<String>> {
    browser.wait_until("!document.querySelector('[data-testid=speak][aria-pressed=true]')").await?;
    let script = "const all = window.played; window.played = []; return all";
    Ok(serde_json::from_value(browser.execute(script, &[]).await?).unwrap())
}

/// What was asked of the server for voices, in order.
async fn asked(browser: &Browser) -> Result<Vec<String>> {
    let script = "return performance.getEntriesByType('resource').map(it => new URL(it.name).pathname)
        .filter(path => path.startsWith('/voices'))";
    Ok(serde_json::from_value(browser.execute(script, &[]).await?).unwrap())
}

async fn to_pictures(browser: &Browser) -> Result<()> {
    for step in ["start-make", "make-begin", "make-card", "make-card-next"] {
        browser.click(step).await?;
    }
    browser.by_test_id("story-picture").await.map(drop)
}

in_both!(recorded_sentences_are_played);

async fn recorded_sentences_are_played(kind: BrowserKind) -> Result<()> {
    let folder = tempfile::tempdir().unwrap();
    let sentences = ["start-title", "start-open", "start-make", "make-story-title", "names-warn"].map(str::to_owned);
    record(&folder.path().join("ln"), sentences.into_iter().chain(pictures()));
    let world = World::with_voices(folder.path()).await;
    let browser = computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&browser, world.origin(), "ln").await?;
    browser.execute(LISTEN, &[]).await?;
    browser.click("speak").await?;
    browser.wait_until("played.length >= 3").await?;
    assert_eq!(played(&browser).await?, ["start-title", "start-open", "start-make"]);

    to_pictures(&browser).await?;
    browser.click("speak").await?;
    browser.wait_until("played.length >= 1").await?;
    // The pictures themselves are left out.
    assert_eq!(played(&browser).await?, ["make-story-title"]);

    browser.click("story-hear").await?;
    browser.click("names-no").await?;
    browser.wait_gone("dialog-names").await?;
    assert_eq!(played(&browser).await?, Vec::<String>::new());
    browser.click("story-hear").await?;
    browser.click("dialog-speak").await?;
    browser.wait_until("played.includes('names-warn')").await?;
    browser.click("names-yes").await?;
    browser.wait_gone("dialog-names").await?;
    browser.wait_until("played.length >= 7").await?;
    let story = played(&browser).await?.split_off(1);
    assert!(story.len() == 6 && story.iter().all(|name| name.starts_with("picture-")), "{story:?}");

    let places: Vec<String> = serde_json::from_value(browser.execute(PICTURES, &[]).await?).unwrap();
    browser.click("story-next").await?;
    browser.click("names-say").await?;
    for (place, name) in places.iter().zip(&story) {
        browser.click(&format!("pad-{place}")).await?;
        browser.wait_until("played.length >= 1").await?;
        assert_eq!(played(&browser).await?, std::slice::from_ref(name));
    }
    what_is_on_the_screen_is_not_asked_for(&browser).await?;
    the_next_person_is_asked(&browser).await?;
    browser.assert_console_clean().await
}

const PICTURES: &str =
    "return [...document.querySelectorAll('[data-testid=story-picture]')].map(it => it.dataset.picture)";

/// The server heard of one language, and of no sentence.
async fn what_is_on_the_screen_is_not_asked_for(browser: &Browser) -> Result<()> {
    let before = asked(browser).await?;
    assert_eq!(before.len(), 2, "{before:?}");
    assert_eq!(before[0], "/voices");
    let pack = before[1].strip_prefix("/voices/ln/").unwrap();
    assert!(pack.len() == 32 && !pictures().iter().any(|key| before[1].contains(key)), "{before:?}");
    // A question about one sentence would be seen.
    browser.execute("fetch('/voices?picture-cat').then(it => it.text())", &[]).await?;
    browser.wait_until("performance.getEntriesByType('resource').some(it => it.name.includes('picture-cat'))").await?;
    assert_eq!(asked(browser).await?.len(), 3);
    Ok(())
}

/// What was fetched in vain is not fetched again with each touch of a picture: the server would count them.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_fetched_in_vain_is_asked_for_by_the_speaker_only() {
    let folder = tempfile::tempdir().unwrap();
    record(&folder.path().join("ln"), pictures());
    let world = World::with_voices(folder.path()).await;
    let browser = computer_of(BrowserKind::Chromium, Viewport::PHONE, "fr", &Options::default()).await;
    browser.goto(world.origin()).await.unwrap();
    browser.execute(IN_VAIN, &[]).await.unwrap();
    browser.click("lang-ln").await.unwrap();
    to_pictures(&browser).await.unwrap();
    browser.click("story-next").await.unwrap();
    browser.click("names-say").await.unwrap();
    browser.click("names-yes").await.unwrap();
    browser.wait_gone("dialog-names").await.unwrap();
    for picture in ["pad-1", "pad-2", "pad-3"] {
        browser.click(picture).await.unwrap();
    }
    assert_eq!(browser.execute("return vain", &[]).await.unwrap(), 1);
    browser.click("speak").await.unwrap();
    browser.wait_until("vain === 2").await.unwrap();
}

/// The list of recordings comes, the recordings do not.
const IN_VAIN: &str = "window.vain = 0; const real = window.fetch;
    window.fetch = (what, ...rest) => {
        const path = String(what.url ?? what);
        if (!path.includes('/voices/')) return real(what, ...rest);
        vain += 1;
        return Promise.resolve(new Response('', { status: 500 }));
    }";

/// Whoever comes after says nothing aloud by accident.
async fn the_next_person_is_asked(browser: &Browser) -> Result<()> {
    while browser.all_by_test_id("screen-start").await?.is_empty() {
        browser.click("back").await?;
        browser.by_css("main h1").await?;
    }
    to_pictures(browser).await?;
    browser.click("story-next").await?;
    browser.click("pad-1").await?;
    assert_eq!(played(browser).await?, Vec::<String>::new());
    browser.click("names-say").await?;
    browser.by_test_id("dialog-names").await.map(drop)
}

/// Without a recording and without a voice there is no speaker, and nothing fails.
#[tokio::test(flavor = "multi_thread")]
async fn without_any_voice_there_is_no_speaker() {
    let world = World::new().await;
    let browser = computer_of(BrowserKind::Chromium, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&browser, world.origin(), "ln").await.unwrap();
    browser
        .wait_until("performance.getEntriesByType('resource').some(it => it.name.endsWith('/voices'))")
        .await
        .unwrap();
    to_pictures(&browser).await.unwrap();
    let buttons: BTreeSet<String> = serde_json::from_value(
        browser
            .execute("return [...document.querySelectorAll('button')].map(it => it.dataset.testid ?? '')", &[])
            .await
            .unwrap(),
    )
    .unwrap();
    assert!(
        buttons.contains("story-next") && !buttons.contains("speak") && !buttons.contains("story-hear"),
        "{buttons:?}"
    );
    browser.assert_console_clean().await.unwrap();
}
