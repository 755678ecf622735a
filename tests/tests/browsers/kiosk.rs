//! A shared computer: short times, nothing kept, and what is locked in one tab is locked in all. (KU-01, KU-04, KU-06, KU-07)

use crate::person::{add, choose, computer_of, file, make_wallet, tap_paper};
use serde_json::json;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;

in_both!(a_second_tab_locks_with_the_first);
in_both!(nobody_there_for_two_minutes_locks);
in_both!(after_fifty_minutes_it_is_the_next_persons_turn);
in_both!(back_reload_and_a_crash_lead_to_the_start);
in_both!(nothing_is_kept_without_a_warning);

const LETTER: &str = "Lettre du CPAS";

async fn begin_at_kiosk(world: &World, kind: BrowserKind) -> Result<Browser> {
    let kiosk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    kiosk.goto(&format!("{}/kiosk", world.origin())).await?;
    kiosk.by_test_id("kiosk").await?;
    kiosk.click("lang-fr").await?;
    kiosk.by_test_id("screen-start").await?;
    Ok(kiosk)
}

/// Somebody with one paper.
async fn somebody(world: &World, kind: BrowserKind) -> Result<Browser> {
    let folder = tempfile::tempdir()?;
    let kiosk = begin_at_kiosk(world, kind).await?;
    make_wallet(&kiosk).await?;
    add(&kiosk, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    Ok(kiosk)
}

/// Puts both clocks of the page forward, as sleep does to the one on the wall.
pub(crate) async fn sleep_for(browser: &Browser, seconds: u32) -> Result<()> {
    // Firefox runs scripts beside the page: what the page is to call has to be handed over to it.
    let script = "const page = window.wrappedJSObject ?? window, now = page.Date.now.bind(page.Date), later = arguments[0] * 1000;
        const put_forward = () => now() + later;
        page.Date.now = typeof exportFunction === 'function' ? exportFunction(put_forward, page) : put_forward";
    browser.execute(script, &[seconds.into()]).await.map(drop)
}

async fn path(browser: &Browser) -> Result<String> {
    Ok(browser.execute("return location.pathname + location.hash", &[]).await?.as_str().unwrap_or_default().to_owned())
}

async fn a_second_tab_locks_with_the_first(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let kiosk = somebody(&world, kind).await?;
    let first = kiosk.client().window().await.unwrap();
    let second = kiosk.client().new_window(true).await.unwrap();
    kiosk.client().switch_to_window(second.handle).await.unwrap();
    kiosk.goto(&format!("{}/kiosk", world.origin())).await?;
    kiosk.click("lang-fr").await?;
    make_wallet(&kiosk).await?;
    kiosk.click("kiosk-done").await?;
    kiosk.by_test_id("screen-start").await?;
    kiosk.client().switch_to_window(first).await.unwrap();
    kiosk.by_test_id("screen-languages").await?;
    assert!(!kiosk.text().await?.contains(LETTER));
    assert_eq!(path(&kiosk).await?, "/kiosk");
    Ok(())
}

async fn nobody_there_for_two_minutes_locks(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let kiosk = somebody(&world, kind).await?;
    sleep_for(&kiosk, 105).await?;
    kiosk.by_test_id("dialog-idle").await?;
    if kind == BrowserKind::Chromium {
        kiosk.screenshot_whole("kiosk-fr-idle").await?;
    }
    kiosk.assert_accessible().await?;
    kiosk.click("idle-stay").await?;
    kiosk.wait_gone("dialog-idle").await?;
    kiosk.by_test_id("screen-papers").await?;
    // The lid was shut for an hour: nobody is asked any more.
    sleep_for(&kiosk, 3_600).await?;
    kiosk.by_test_id("screen-start").await?;
    assert!(!kiosk.text().await?.contains(LETTER));
    Ok(())
}

async fn after_fifty_minutes_it_is_the_next_persons_turn(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let kiosk = somebody(&world, kind).await?;
    // In steps, as somebody who is there all the time and turns the page (U+E00F is Page Down in WebDriver).
    for minutes in 1..=49 {
        kiosk.press("\u{e00f}").await?;
        sleep_for(&kiosk, 60).await?;
        kiosk.press("\u{e00f}").await?;
        if minutes == 45 {
            kiosk.wait_for_text("minutes pour vous").await?;
            if kind == BrowserKind::Chromium {
                kiosk.screenshot_whole("kiosk-fr-papers").await?;
            }
            kiosk.assert_accessible().await?;
        }
    }
    kiosk.by_test_id("screen-papers").await?;
    sleep_for(&kiosk, 70).await?;
    kiosk.by_test_id("screen-start").await?;
    assert!(!kiosk.text().await?.contains(LETTER));
    Ok(())
}

async fn back_reload_and_a_crash_lead_to_the_start(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let kiosk = somebody(&world, kind).await?;
    tap_paper(&kiosk, LETTER).await?;
    kiosk.by_test_id("page").await?;
    assert_eq!(path(&kiosk).await?, "/kiosk/paper");
    kiosk.refresh().await?;
    kiosk.by_test_id("screen-start").await?;
    assert_eq!(path(&kiosk).await?, "/kiosk");
    for _ in 0..8 {
        kiosk.client().back().await.unwrap();
        let text = kiosk.text().await?;
        assert!(!text.contains(LETTER) && !text.contains("Mes papiers"), "{text}");
        assert!(path(&kiosk).await?.starts_with("/kiosk") || path(&kiosk).await? == "blank");
    }
    // A restored tab: the same address in a new browser.
    let restored = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    restored.goto(&format!("{}/kiosk/paper", world.origin())).await?;
    restored.by_test_id("screen-languages").await?;
    assert_eq!(path(&restored).await?, "/kiosk");
    Ok(())
}

async fn nothing_is_kept_without_a_warning(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let kiosk = somebody(&world, kind).await?;
    tap_paper(&kiosk, LETTER).await?;
    kiosk.click("paper-keep").await?;
    kiosk.by_test_id("dialog-save-here").await?;
    if kind == BrowserKind::Chromium {
        kiosk.screenshot_whole("kiosk-fr-save").await?;
    }
    kiosk.assert_accessible().await?;
    kiosk.click("save-here-no").await?;
    kiosk.wait_gone("dialog-save-here").await?;
    assert!(std::fs::read_dir(kiosk.download_folder())?.next().is_none(), "nothing was written");
    kiosk.click("paper-keep").await?;
    kiosk.click("save-here-yes").await?;
    kiosk.wait_for_download(&[]).await?;

    kiosk.click("paper-share").await?;
    choose(&kiosk, "share-first").await?;
    kiosk.click("share-make").await?;
    let link = kiosk.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default();
    assert!(kiosk.all_by_test_id("share-copy").await?.is_empty(), "the clipboard is the next person's");
    kiosk.click("share-done").await?;
    kiosk.click("papers-safety").await?;
    kiosk.by_test_id("safety-doors").await?;
    assert!(kiosk.all_by_test_id("safety-keep").await?.is_empty());
    kiosk.click("kiosk-done").await?;
    kiosk.by_test_id("screen-start").await?;

    // Received there, although only the first computer may: nothing tells this computer from another afterwards.
    kiosk.goto(&format!("{}/kiosk/s", world.origin())).await?;
    kiosk.type_into("receive-link", &link).await?;
    kiosk.click("receive-paste-next").await?;
    kiosk.type_into("receive-name", "Nadia").await?;
    kiosk.click("receive-discreet").await?;
    kiosk.click("receive-open").await?;
    kiosk.by_test_id("screen-received").await?;
    let kept = "const done = arguments[arguments.length - 1];
        Promise.all([caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()])
            .then(all => done([...all.map(list => list.length), localStorage.length, sessionStorage.length, document.cookie]))";
    let kept = kiosk.client().execute_async(kept, Vec::new()).await.unwrap();
    assert_eq!(kept, json!([0, 0, 0, 0, 0, ""]));
    Ok(())
}
