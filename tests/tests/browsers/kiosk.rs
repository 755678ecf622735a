//! A shared computer: short times, nothing kept, and what is locked in one tab is locked in all. (KU-01, KU-04, KU-06, KU-07)

use crate::languages::{Language, offered};
use crate::person::{add, choose, computer_of, file, make_wallet, tap_paper};
use serde_json::json;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::paper::{PaperSize, pages, print, words};
use tests::papers;
use tests::world::World;

in_both!(a_second_tab_locks_with_the_first);
in_both!(nobody_there_for_two_minutes_locks);
in_both!(after_fifty_minutes_it_is_the_next_persons_turn);
in_both!(the_organisation_says_how_long);
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
    kiosk.by_test_id("screen-languages").await?;
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
    kiosk.by_test_id("screen-languages").await?;
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
    kiosk.by_test_id("screen-languages").await?;
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
    // Somewhere else and back: what the browser would keep in its forward cache is not shown either.
    let elsewhere = somebody(&world, kind).await?;
    tap_paper(&elsewhere, LETTER).await?;
    elsewhere.by_test_id("page").await?;
    elsewhere.goto(&format!("{}{}", world.origin(), wallet_api::routes::HEALTH_LIVE)).await?;
    elsewhere.client().back().await.unwrap();
    elsewhere.by_test_id("screen-start").await?;
    assert!(!elsewhere.text().await?.contains(LETTER));
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
    kiosk.by_test_id("screen-languages").await?;

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

/// Half a minute without a touch, ten minutes in all.
async fn the_organisation_says_how_long(kind: BrowserKind) -> Result<()> {
    let kiosk = wallet_api::sessions::KioskTimes { idle_seconds: 30, longest_seconds: 600 };
    let world = World::with_limits(server::Limits { kiosk, ..server::Limits::default() }).await;
    let kiosk = somebody(&world, kind).await?;
    kiosk.wait_for_text("Encore 10 minutes pour vous").await?;
    sleep_for(&kiosk, 15).await?;
    kiosk.by_test_id("dialog-idle").await?;
    sleep_for(&kiosk, 30).await?;
    kiosk.by_test_id("screen-languages").await?;
    Ok(())
}

/// A desk of 1280 by 800 at 200 %: half as much room, nothing beside the screen, and "I am done" within reach.
#[tokio::test(flavor = "multi_thread")]
async fn at_twice_the_size_nothing_is_out_of_reach() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    for lang in ["fr", "ar"] {
        let large = Viewport { width: 640, height: 400 };
        let kiosk = computer_of(BrowserKind::Chromium, large, lang, &Options::default()).await;
        let look = async |screen: &str| {
            let mark = if screen == "start" { "kiosk" } else { "kiosk-done" };
            kiosk.by_test_id(mark).await.unwrap();
            let beside = "const page = document.scrollingElement; return page.scrollWidth - innerWidth";
            assert!(kiosk.execute(beside, &[]).await.unwrap().as_i64().unwrap() <= 0, "{lang} {screen}");
            kiosk.assert_accessible().await.unwrap();
            kiosk.screenshot(&format!("kiosk-{lang}-large-{screen}")).await.unwrap();
        };
        crate::person::begin(&kiosk, &format!("{}/kiosk", world.origin()), lang).await.unwrap();
        look("start").await;
        kiosk.click("start-staff").await.unwrap();
        kiosk.by_test_id("screen-staff").await.unwrap();
        look("staff").await;
        kiosk.screenshot_whole(&format!("kiosk-{lang}-staff")).await.unwrap();
        kiosk.client().back().await.unwrap();
        kiosk.click("start-screen").await.unwrap();
        kiosk.by_test_id("screen-code").await.unwrap();
        look("phone").await;
        kiosk.client().back().await.unwrap();
        kiosk.by_test_id("screen-start").await.unwrap();
        make_wallet(&kiosk).await.unwrap();
        add(&kiosk, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await.unwrap();
        look("papers").await;
        tap_paper(&kiosk, LETTER).await.unwrap();
        kiosk.by_test_id("page").await.unwrap();
        look("paper").await;
        sleep_for(&kiosk, 105).await.unwrap();
        kiosk.by_test_id("dialog-idle").await.unwrap();
        kiosk.assert_accessible().await.unwrap();
        kiosk.screenshot(&format!("kiosk-{lang}-large-idle")).await.unwrap();
        kiosk.click("idle-lock").await.unwrap();
        kiosk.by_test_id("screen-languages").await.unwrap();
        kiosk.screenshot(&format!("kiosk-{lang}-large-languages")).await.unwrap();
        // As large as it is.
        kiosk.set_viewport(Viewport::DESKTOP).await.unwrap();
        kiosk.click(&format!("lang-{lang}")).await.unwrap();
        kiosk.by_test_id("screen-start").await.unwrap();
        kiosk.screenshot(&format!("kiosk-{lang}-start")).await.unwrap();
    }
}

/// One sheet of paper in each language.
#[tokio::test(flavor = "multi_thread")]
async fn what_staff_should_know_is_one_sheet() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let desk = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &Options::default()).await;
    for Language { code: lang, direction, .. } in &offered() {
        crate::person::begin(&desk, &format!("{}/kiosk", world.origin()), lang).await.unwrap();
        desk.click("start-staff").await.unwrap();
        let title = desk.by_css("[data-testid=screen-staff] h1").await.unwrap().text().await.unwrap();
        let sheet = print(&desk, PaperSize::A4, folder.path(), lang).await.unwrap();
        let printed = pages(&sheet);
        assert_eq!(printed.len(), 1, "{lang}");
        // What is written from right to left comes out of a PDF in another order.
        if direction == "ltr" {
            assert!(words(&sheet).contains(&title), "{lang}");
        }
        if let Some(kept) = std::env::var_os("XTASK_SCREENSHOTS") {
            std::fs::copy(&printed[0], std::path::Path::new(&kept).join(format!("staff-{lang}-a4.png"))).unwrap();
        }
    }
}

/// A process that this test had started, by the file with its number.
struct Ends(std::path::PathBuf);

impl Drop for Ends {
    fn drop(&mut self) {
        // Without a loudspeaker it waits for one, and hears no gentler signal.
        if let Ok(id) = std::fs::read_to_string(&self.0) {
            let _ = std::process::Command::new("pkill").args(["-KILL", "-P", id.trim()]).status();
            let _ = std::process::Command::new("kill").args(["-KILL", id.trim()]).status();
        }
    }
}

/// From the three ways to the pictures and back: the number and the pictures are on the screen, and are not said.
async fn secrets_are_not_said(kiosk: &Browser) -> Result<()> {
    let only_listen =
        "speechSynthesis.cancel(); speechSynthesis.speak = words => { window.heard = words.text; words.onend(); }";
    kiosk.execute(only_listen, &[]).await?;
    let said_of = async |secret: &str| -> Result<(String, Vec<String>)> {
        kiosk.click("speak").await?;
        let script = "return [heard, [...document.querySelectorAll(arguments[0])].map(it => it.innerText.trim())]";
        Ok(serde_json::from_value(kiosk.execute(script, &[secret.into()]).await?).unwrap())
    };
    for step in ["start-make", "make-begin", "make-card"] {
        kiosk.click(step).await?;
    }
    kiosk.by_test_id("screen-make-card").await?;
    let (said, number) = said_of(".card-number span").await?;
    assert!(said.contains("Votre numéro") && number.len() == 5, "{said} {number:?}");
    assert!(!number.iter().any(|group| said.contains(group.as_str())), "{said} {number:?}");
    kiosk.click("make-card-next").await?;
    kiosk.by_test_id("story-picture").await?;
    let (said, pictures) = said_of("[data-testid=story-picture] span").await?;
    assert!(said.contains("Vos images") && pictures.len() == 6, "{said} {pictures:?}");
    assert!(!pictures.iter().any(|picture| said.contains(picture.as_str())), "{said} {pictures:?}");
    // The search itself finds what is not left out.
    kiosk
        .execute("document.querySelectorAll('[data-secret]').forEach(it => it.removeAttribute('data-secret'))", &[])
        .await?;
    let (said, _) = said_of("h1").await?;
    assert!(pictures.iter().all(|picture| said.contains(picture.as_str())), "{said} {pictures:?}");
    for _ in 0..4 {
        kiosk.click("back").await?;
    }
    kiosk.by_test_id("screen-start").await.map(drop)
}

/// With a voice of this computer: the screen is read aloud, and who walked away hears that it locks. What is handed to the voice is
/// written down on its way.
#[tokio::test(flavor = "multi_thread")]
async fn the_screen_and_the_warning_are_said_aloud() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let args = vec!["--enable-speech-dispatcher".to_owned()];
    // The speech service of this test alone: the browser starts it.
    let speech = tempfile::tempdir().unwrap();
    let env = vec![("XDG_RUNTIME_DIR", speech.path().to_owned())];
    // After the browser, which would start it again.
    let _service = Ends(speech.path().join("speech-dispatcher/pid/speech-dispatcher.pid"));
    let options = Options { args, env, ..Options::default() };
    let kiosk = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &options).await;
    crate::person::begin(&kiosk, &format!("{}/kiosk", world.origin()), "fr").await.unwrap();
    kiosk.by_test_id("speak").await.unwrap();
    let listen = "window.said = []; const speak = speechSynthesis.speak.bind(speechSynthesis);
        speechSynthesis.speak = words => { said.push([words.text, words.voice.lang, words.voice.localService]); speak(words); }";
    kiosk.execute(listen, &[]).await.unwrap();
    let hears = async |what: &str| {
        let heard =
            format!("said.some(([text, lang, here]) => text.includes('{what}') && lang.startsWith('fr') && here)");
        kiosk.wait_until(&heard).await.unwrap();
    };
    kiosk.click("speak").await.unwrap();
    hears("Ouvrir ma farde").await;
    secrets_are_not_said(&kiosk).await.unwrap();
    kiosk.execute(listen, &[]).await.unwrap();
    make_wallet(&kiosk).await.unwrap();
    add(&kiosk, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await.unwrap();
    sleep_for(&kiosk, 101).await.unwrap();
    kiosk.by_test_id("dialog-idle").await.unwrap();
    for seconds in ["15", "10", "5"] {
        hears(seconds).await;
    }
    kiosk.by_test_id("screen-languages").await.unwrap();
}
