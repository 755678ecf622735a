//! The main job, on real input: made, kept, locked, opened elsewhere, shared, over.

use crate::person::{add, begin, computer, file, make_wallet, open_wallet, receive, share, tap_paper, wait_for_papers};
use std::sync::{Arc, Mutex};
use tests::browser::{Browser, ConsoleEntry, Result, Severity, Viewport};
use tests::canary::{Canary, search_bytes, search_folder};
use tests::papers;
use tests::wire::Wire;
use tests::world::World;

const LETTER: &str = "Lettre du CPAS canari";
const PHOTO: &str = "Photo de famille canari";
const RECEIVER: &str = "Nadia Canari-Receveuse";

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job() {
    let logs = Logs::collect();
    let wire = Wire::start().await;
    let world = World::behind(wire.clone()).await;
    let folder = tempfile::tempdir().unwrap();
    let letter = file(folder.path(), &format!("{LETTER}.pdf"), papers::letter());
    let photo = file(folder.path(), &format!("{PHOTO}.jpg"), papers::photograph());

    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let carried = make_wallet(&phone).await.unwrap();
    add(&phone, &letter, 1).await.unwrap();
    add(&phone, &photo, 2).await.unwrap();
    phone.click("lock").await.unwrap();
    phone.by_test_id("screen-start").await.unwrap();
    assert!(!phone.text().await.unwrap().contains("canari"), "nothing is left on the screen");
    phone.assert_console_clean().await.unwrap();
    drop(phone);

    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    open_wallet(&kiosk, &carried).await.unwrap();
    wait_for_papers(&kiosk, 2).await.unwrap();
    tap_paper(&kiosk, LETTER).await.unwrap();
    assert_drawn(&kiosk).await.unwrap();
    kiosk.click("back").await.unwrap();
    let link = share(&kiosk, LETTER).await.unwrap();

    let desk = computer(Viewport::DESKTOP, "fr").await;
    receive(&desk, &link, RECEIVER, "CPAS de Canari").await.unwrap();
    desk.by_test_id("screen-received").await.unwrap();
    assert_drawn(&desk).await.unwrap();
    assert_eq!(desk.all_by_test_id("received-paper").await.unwrap().len(), 1);
    let seen = desk.execute("return document.documentElement.outerHTML + location.href", &[]).await.unwrap();
    let seen = seen.as_str().unwrap();
    let secret = link.split_once('#').unwrap().1;
    assert!(seen.contains(LETTER) && !seen.contains("Photo") && !seen.contains(secret));
    desk.click("received-keep").await.unwrap();
    let kept = desk.wait_for_download(&[]).await.unwrap();
    assert_eq!(std::fs::read(&kept).unwrap(), papers::letter(), "byte for byte");

    kiosk.click("share-to-shared").await.unwrap();
    kiosk.wait_for_text(RECEIVER).await.unwrap();

    world.clock().advance(86_401);
    let over = refusal(&desk, &link).await.unwrap();
    let never = format!("{}/s#{}.{}", world.origin(), "A".repeat(22), "A".repeat(22));
    assert_eq!(refusal(&desk, &never).await.unwrap(), over, "over looks like never");
    desk.assert_console_clean_but_refusals().await;
    kiosk.assert_console_clean().await.unwrap();

    let canaries = canaries(&carried.number, secret);
    assert_eq!(search_folder(&canaries, world.data()), []);
    assert_eq!(search_bytes(&canaries, &wire.bytes(), "wire"), []);
    assert_eq!(search_bytes(&canaries, &logs.bytes(), "logs"), []);
    assert!(logs.bytes().len() > 1_000, "there are logs to search");
    let planted = [wire.bytes(), LETTER.as_bytes().to_vec()].concat();
    assert_eq!(search_bytes(&canaries, &planted, "wire").len(), 1, "the search finds what is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_a_share_ends_it_for_the_receiver() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let letter = file(folder.path(), &format!("{LETTER}.pdf"), papers::letter());
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    add(&phone, &letter, 1).await.unwrap();
    let link = share(&phone, LETTER).await.unwrap();
    let desk = computer(Viewport::DESKTOP, "fr").await;
    receive(&desk, &link, RECEIVER, "").await.unwrap();
    desk.by_test_id("screen-received").await.unwrap();

    phone.click("share-to-shared").await.unwrap();
    phone.click("share-stop").await.unwrap();
    phone.click("share-stop-sure").await.unwrap();
    phone.by_css("[data-testid=share-row][data-state=stopped]").await.unwrap();
    // The page that is still open looks again when somebody comes back to it, and empties itself.
    desk.execute("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))", &[]).await.unwrap();
    desk.by_test_id("screen-receive-over").await.unwrap();
    assert!(!desk.text().await.unwrap().contains(LETTER));
    let stopped = refusal(&desk, &link).await.unwrap();
    let never = format!("{}/s#{}.{}", world.origin(), "A".repeat(22), "A".repeat(22));
    assert_eq!(refusal(&desk, &never).await.unwrap(), stopped);
}

/// At least one page picture is on the screen, with pixels in it.
async fn assert_drawn(browser: &Browser) -> Result<()> {
    browser.by_test_id("viewer").await?;
    browser
        .wait_until("[...document.querySelectorAll('[data-testid=page]')].some(page => page.naturalWidth > 600)")
        .await
}

/// Tries to open a link, and gives the whole text of the screen that says no.
async fn refusal(browser: &Browser, link: &str) -> Result<String> {
    receive(browser, link, RECEIVER, "").await?;
    browser.by_test_id("screen-receive-failed").await?;
    browser.by_css("[data-failure=share-not-available]").await?;
    browser.text().await
}

trait Refused {
    /// The browser logs each refused request itself; nothing else may be in the console.
    async fn assert_console_clean_but_refusals(&self);
}

impl Refused for Browser {
    async fn assert_console_clean_but_refusals(&self) {
        let entries = self.forget_console().await.unwrap();
        let is_bad = |entry: &&ConsoleEntry| entry.severity == Severity::Error || entry.is_policy_violation();
        let unexpected: Vec<_> = entries.iter().filter(is_bad).filter(|entry| !entry.text.contains("404")).collect();
        assert!(unexpected.is_empty(), "{unexpected:?}");
    }
}

fn canaries(number: &str, fragment: &str) -> Vec<Canary> {
    let photo = papers::photograph();
    vec![
        Canary::text("title of the letter", LETTER),
        Canary::text("title of the photograph", PHOTO),
        Canary::text("card", number),
        Canary::text("share secret", fragment.split_once('.').unwrap().1),
        Canary::text("receiver", RECEIVER),
        Canary::text("organisation", "CPAS de Canari"),
        Canary::new("letter", &papers::letter()[1_000..1_064]),
        Canary::new("photograph", &photo[photo.len() / 2..photo.len() / 2 + 64]),
    ]
}

/// What the server logs, at the finest level.
#[derive(Clone, Default)]
struct Logs(Arc<Mutex<Vec<u8>>>);

impl Logs {
    fn collect() -> Self {
        let logs = Self::default();
        let writer = logs.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::TRACE);
        subscriber.with_ansi(false).with_writer(move || writer.clone()).init();
        logs
    }

    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

impl std::io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
