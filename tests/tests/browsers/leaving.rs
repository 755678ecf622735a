//! Locking and covering leave nothing on the computer. (KU-01, KU-02, KU-04, TH-02)

use crate::person::{Carried, add, begin, computer, file, make_wallet};
use tests::browser::{Browser, Result, Viewport};
use tests::canary::{Canary, search_bytes, search_folder};
use tests::papers;
use tests::world::World;

const TITLE: &str = "Attestation canari du Tilleul";

#[tokio::test(flavor = "multi_thread")]
async fn locking_leaves_nothing() {
    let (world, kiosk, carried) = somebody_at_a_kiosk().await.unwrap();
    kiosk.click("lock").await.unwrap();
    kiosk.by_test_id("screen-start").await.unwrap();
    assert_nothing_is_left(&kiosk, &carried).await.unwrap();
    drop(world);
}

#[tokio::test(flavor = "multi_thread")]
async fn shift_three_times_covers_at_once_and_leaves_nothing() {
    let (world, kiosk, carried) = somebody_at_a_kiosk().await.unwrap();
    for _ in 0..3 {
        // U+E008 is Shift in WebDriver; pressing it again lets it go.
        kiosk.press("\u{e008}\u{e008}").await.unwrap();
    }
    kiosk.by_test_id("screen-cover").await.unwrap();
    assert!(!kiosk.text().await.unwrap().contains("Farde"), "the cover does not say what it covers");
    assert_nothing_is_left(&kiosk, &carried).await.unwrap();
    drop(world);
}

/// After the lid was shut for an hour: the person is told why everything is closed, once.
#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_closed_itself_says_so() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    crate::kiosk::sleep_for(&phone, 3_600).await.unwrap();
    phone.by_test_id("start-locked").await.unwrap();
    phone.wait_for_text("personne ne touchait").await.unwrap();
    phone.screenshot_whole("phone-fr-start-idle").await.unwrap();
    phone.refresh().await.unwrap();
    phone.by_test_id("screen-start").await.unwrap();
    assert!(phone.all_by_test_id("start-locked").await.unwrap().is_empty(), "said once");
}

async fn somebody_at_a_kiosk() -> Result<(World, Browser, Carried)> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    begin(&kiosk, world.origin(), "fr").await?;
    let carried = make_wallet(&kiosk).await?;
    add(&kiosk, &file(folder.path(), &format!("{TITLE}.pdf"), papers::letter()), 1).await?;
    assert!(kiosk.text().await?.contains(TITLE), "the search would find it");
    Ok((world, kiosk, carried))
}

/// On the screen, behind the back button, in the address, in any storage of the page, in the profile on the disk.
async fn assert_nothing_is_left(kiosk: &Browser, carried: &Carried) -> Result<()> {
    let canaries = [Canary::text("title", TITLE), Canary::text("card", &carried.number)];
    for _ in 0..12 {
        let page = "return document.documentElement.outerHTML + location.href + document.title + JSON.stringify(history.state)";
        let page = kiosk.execute(page, &[]).await?;
        assert_eq!(search_bytes(&canaries, page.as_str().unwrap_or_default().as_bytes(), "page"), []);
        assert!(kiosk.all_by_test_id("screen-papers").await?.is_empty());
        kiosk.execute("history.back()", &[]).await?;
        kiosk.wait_until("document.readyState === 'complete'").await?;
    }
    let stored = "return localStorage.length + sessionStorage.length + document.cookie.length";
    assert_eq!(kiosk.execute(stored, &[]).await?, 0);
    let databases = "window.found = -1; (async () => (await indexedDB.databases()).length + (await caches.keys()).length)() \
        .then(count => window.found = count)";
    kiosk.execute(databases, &[]).await?;
    kiosk.wait_until("window.found === 0").await?;
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), []);
    Ok(())
}
