//! What sharing asks of a person: screens, taps and words, counted on the real page.
//!
//! `cargo test -p tests --test browsers -- effort --nocapture` prints the record; `docs/benchmarks.md` keeps one.

use crate::papers::open_new_wallet;
use crate::person::{add, computer_of, file, receive, tap_paper};
use std::time::Duration;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;
use tokio::time::Instant;

/// Somebody who reads slowly, in words a minute: half of what adults read silently (238; Brysbaert 2019).
const WORDS_A_MINUTE: u64 = 120;
/// To find the place and tap it, in seconds.
const SECONDS_A_TAP: u64 = 2;

/// What was seen and done so far.
#[derive(Default)]
struct Record {
    lines: Vec<String>,
    screens: u64,
    taps: u64,
    words: u64,
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

    /// Everything that is visible read, and every tap made.
    fn seconds(&self) -> u64 {
        self.words * 60 / WORDS_A_MINUTE + self.taps * SECONDS_A_TAP
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

    for (what, record) in [("sharing", &shared), ("stopping", &stopped)] {
        println!(
            "{what}: {} screens, {} taps, {} words, {} s",
            record.screens,
            record.taps,
            record.words,
            record.seconds()
        );
        record.lines.iter().for_each(|line| println!("{line}"));
    }
    println!("from the last tap to the stopped row: {} ms", heard.as_millis());
    assert!(shared.screens <= 3 && shared.taps <= 4, "screens and taps to the code");
    assert!(shared.seconds() <= 60, "{} s to the code", shared.seconds());
    assert!(stopped.taps <= 2);
    // The page hears it from the server: by then nothing opens any more.
    assert!(heard < Duration::from_secs(10), "{heard:?}");
}
