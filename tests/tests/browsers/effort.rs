//! What the main journeys ask of a person: screens, taps, keys and words, counted on the real page.
//!
//! `cargo test -p tests --test browsers -- effort --nocapture` prints the record; `docs/benchmarks.md` keeps one.

use crate::papers::open_new_wallet;
use crate::person::{
    Carried, add, choose, computer, computer_of, file, receive, share, tap_paper, upload, wait_for_papers,
};
use std::path::Path;
use std::time::Duration;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;
use tokio::time::Instant;

/// Somebody who reads slowly, in words a minute: half of what adults read silently (238; Brysbaert 2019).
const WORDS_A_MINUTE: u64 = 120;
/// To find the place and tap it, in seconds.
const SECONDS_A_TAP: u64 = 2;

/// To find a key and press it, in seconds.
const SECONDS_A_KEY: u64 = 1;

/// What was seen and done so far.
#[derive(Default)]
struct Record {
    lines: Vec<String>,
    screens: u64,
    taps: u64,
    keys: u64,
    words: u64,
}

/// What a journey may ask for, at most.
struct Most {
    screens: u64,
    taps: u64,
    seconds: u64,
}

impl Record {
    /// A screen: the words that are visible in it without scrolling.
    async fn screen(&mut self, browser: &Browser, id: &str) -> Result<()> {
        browser.by_test_id(id).await?;
        let script = "const words = [], seen = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (seen.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(seen.currentNode);
                const box = range.getBoundingClientRect(), parent = seen.currentNode.parentElement;
                const shown = box.width > 1 && box.height > 1 && box.top < innerHeight && box.bottom > 0
                    && parent.checkVisibility({ visibilityProperty: true });
                if (shown) words.push(...seen.currentNode.textContent.trim().split(/\\s+/).filter(word => /\\p{L}|\\p{N}/u.test(word)));
            }
            return words.length";
        let words = browser.execute(script, &[]).await?.as_u64().unwrap_or_default();
        self.screens += 1;
        self.words += words;
        self.lines.push(format!("| {id} | {words} |"));
        Ok(())
    }

    fn tap(&mut self) {
        self.taps += 1;
    }

    /// Taps what has this test id.
    async fn touch(&mut self, browser: &Browser, id: &str) -> Result<()> {
        self.taps += 1;
        browser.click(id).await
    }

    /// Taps the pictures of a phrase.
    async fn pictures(&mut self, browser: &Browser, pictures: &[String]) -> Result<()> {
        for picture in pictures {
            self.touch(browser, &format!("pad-{picture}")).await?;
        }
        Ok(())
    }

    /// Types something, a key after the other.
    async fn types(&mut self, browser: &Browser, id: &str, text: &str) -> Result<()> {
        self.keys += text.chars().count() as u64;
        browser.type_into(id, text).await
    }

    /// Everything that is visible read, every tap made, every key found.
    fn seconds(&self) -> u64 {
        self.words * 60 / WORDS_A_MINUTE + self.taps * SECONDS_A_TAP + self.keys * SECONDS_A_KEY
    }

    /// The record, to be printed.
    ///
    /// # Panics
    /// If the journey asks for more than it may.
    fn at_most(&self, journey: &str, most: &Most) -> String {
        let Self { lines, screens, taps, keys, words } = self;
        let seconds = self.seconds();
        let record = format!(
            "{journey}: {screens} screens, {taps} taps, {keys} keys, {words} words, {seconds} s\n{}",
            lines.join("\n")
        );
        assert!(
            *screens <= most.screens && *taps <= most.taps && seconds <= most.seconds,
            "more than it may be: {record}"
        );
        record
    }
}

/// From "my papers" to the code in three steps and a minute; to stop it in two taps, heard within a second.
#[tokio::test(flavor = "multi_thread")]
async fn sharing_takes_three_steps_and_stopping_two_taps() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, BrowserKind::Chromium, &Options::default()).await.unwrap();
    for (count, name) in ["Lettre du CPAS", "Bail", "Attestation"].iter().enumerate() {
        add(&phone, &file(folder.path(), &format!("{name}.pdf"), papers::letter()), count + 1).await.unwrap();
    }
    let mut shared = Record::default();
    phone.click("papers-share").await.unwrap();
    shared.tap();
    shared.screen(&phone, "screen-share-choose").await.unwrap();
    tap_paper(&phone, "Bail").await.unwrap();
    phone.click("share-choose-next").await.unwrap();
    shared.tap();
    shared.tap();
    shared.screen(&phone, "screen-share-how").await.unwrap();
    phone.click("share-make").await.unwrap();
    shared.tap();
    shared.screen(&phone, "screen-share-made").await.unwrap();
    let link = phone.by_test_id("share-link").await.unwrap().prop("value").await.unwrap().unwrap_or_default();

    phone.click("share-to-shared").await.unwrap();
    let mut stopped = Record::default();
    stopped.screen(&phone, "screen-shared").await.unwrap();
    phone.click("share-stop").await.unwrap();
    stopped.tap();
    stopped.screen(&phone, "dialog-stop").await.unwrap();
    let began = Instant::now();
    phone.click("share-stop-sure").await.unwrap();
    stopped.tap();
    phone.by_css("[data-testid=share-row][data-state=stopped]").await.unwrap();
    let heard = began.elapsed();
    let desk = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, "Nadia", "").await.unwrap();
    desk.by_css("[data-failure=share-not-available]").await.unwrap();

    println!("from the last tap to the stopped row: {} ms", heard.as_millis());
    println!("{}", shared.at_most("sharing", &Most { screens: 3, taps: 4, seconds: 52 }));
    println!("{}", stopped.at_most("stopping", &Most { screens: 2, taps: 2, seconds: 60 }));
    // The page hears it from the server: by then nothing opens any more.
    assert!(heard < Duration::from_secs(10), "{heard:?}");
}

/// Making a wallet, putting a first paper in, opening it again, and looking at papers as somebody who was given a code.
#[tokio::test(flavor = "multi_thread")]
async fn the_other_main_journeys_are_short() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = computer(Viewport::PHONE, "fr").await;
    let (carried, made) = make(&phone, world.origin()).await.unwrap();
    let added = add_first(&phone, &file(folder.path(), "Bail.pdf", papers::letter())).await.unwrap();
    let link = share(&phone, "Bail").await.unwrap();
    let opened = open(&computer(Viewport::PHONE, "fr").await, world.origin(), &carried).await.unwrap();
    let received = look(&computer(Viewport::DESKTOP, "fr").await, &link).await.unwrap();

    println!("{}", made.at_most("making a wallet", &Most { screens: 10, taps: 15, seconds: 200 }));
    println!("{}", added.at_most("a first paper", &Most { screens: 2, taps: 2, seconds: 42 }));
    println!("{}", opened.at_most("opening it again", &Most { screens: 4, taps: 10, seconds: 80 }));
    println!("{}", received.at_most("looking as a professional", &Most { screens: 2, taps: 2, seconds: 60 }));
}

/// From the languages to "my papers", without a way back.
async fn make(phone: &Browser, origin: &str) -> Result<(Carried, Record)> {
    let mut record = Record::default();
    phone.goto(origin).await?;
    record.screen(phone, "screen-languages").await?;
    record.touch(phone, "lang-fr").await?;
    record.screen(phone, "screen-start").await?;
    record.touch(phone, "start-make").await?;
    record.screen(phone, "screen-make-what").await?;
    record.touch(phone, "make-begin").await?;
    record.screen(phone, "screen-make-way").await?;
    record.touch(phone, "make-card").await?;
    record.screen(phone, "screen-make-card").await?;
    let number = phone.by_test_id("make-card-number").await?.attr("data-number").await?.unwrap_or_default();
    record.touch(phone, "make-card-next").await?;
    record.screen(phone, "screen-make-story").await?;
    phone.by_test_id("story-picture").await?;
    let mut story = Vec::new();
    for picture in phone.all_by_test_id("story-picture").await? {
        story.push(picture.attr("data-picture").await?.unwrap_or_default());
    }
    record.touch(phone, "story-next").await?;
    record.screen(phone, "screen-make-repeat").await?;
    record.pictures(phone, &story).await?;
    record.touch(phone, "repeat-next").await?;
    record.screen(phone, "screen-way-back").await?;
    record.touch(phone, "way-back-later").await?;
    record.screen(phone, "screen-make-done").await?;
    record.touch(phone, "make-done-next").await?;
    record.screen(phone, "screen-papers").await?;
    Ok((Carried { number, story }, record))
}

/// From an empty wallet to one paper that has its kind.
async fn add_first(phone: &Browser, paper: &Path) -> Result<Record> {
    let mut record = Record::default();
    record.screen(phone, "screen-papers").await?;
    // One tap opens the device's own list of files.
    record.tap();
    upload(phone, &[paper]).await?;
    record.screen(phone, "dialog-kind").await?;
    choose(phone, "kind-housing").await?;
    record.tap();
    phone.wait_gone("dialog-kind").await?;
    wait_for_papers(phone, 1).await?;
    Ok(record)
}

/// From the languages to "my papers", with the card typed.
async fn open(phone: &Browser, origin: &str, carried: &Carried) -> Result<Record> {
    let mut record = Record::default();
    phone.goto(origin).await?;
    record.screen(phone, "screen-languages").await?;
    record.touch(phone, "lang-fr").await?;
    record.screen(phone, "screen-start").await?;
    record.touch(phone, "start-open").await?;
    record.screen(phone, "screen-open").await?;
    record.types(phone, "open-number", &carried.number).await?;
    record.touch(phone, "open-next").await?;
    record.screen(phone, "screen-open-secret").await?;
    record.pictures(phone, &carried.story).await?;
    record.touch(phone, "open-submit").await?;
    phone.by_test_id("screen-papers").await?;
    Ok(record)
}

/// From a link to the first page, saying one's name.
async fn look(desk: &Browser, link: &str) -> Result<Record> {
    let mut record = Record::default();
    desk.goto(link).await?;
    record.screen(desk, "screen-receive").await?;
    record.types(desk, "receive-name", "Nadia").await?;
    record.types(desk, "receive-organisation", "CPAS").await?;
    record.touch(desk, "receive-discreet").await?;
    record.touch(desk, "receive-open").await?;
    desk.by_test_id("page").await?;
    record.screen(desk, "screen-received").await?;
    Ok(record)
}
