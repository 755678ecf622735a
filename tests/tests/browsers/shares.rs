//! Sharing, from the papers to whoever looks at them.

use crate::papers::open_new_wallet;
use crate::person::{add, begin, choose, computer_of, file, make_wallet, receive, share, tap_paper};
use serde_json::json;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::paper::{PaperSize, pages, print};
use tests::papers;
use tests::world::World;
use wallet_api::UnixSeconds;

in_both!(a_pin_is_said_and_typed);
in_both!(a_forwarded_link_opens_nothing);
in_both!(a_meeting_is_prepared_in_one_flow);
in_both!(a_code_is_said_aloud_and_typed);
in_both!(the_code_is_shown_once_more);
in_both!(who_still_reads_is_stopped_though_no_opening_is_left);

const LETTER: &str = "Lettre du CPAS";

/// A wallet with one letter, that is about to be shared.
async fn about_to_share(world: &World, kind: BrowserKind) -> Result<Browser> {
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(world, kind, &Options::default()).await?;
    add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    phone.click("papers-share").await?;
    phone.by_test_id("screen-share-choose").await?;
    tap_paper(&phone, LETTER).await?;
    phone.click("share-choose-next").await?;
    phone.by_test_id("screen-share-how").await?;
    Ok(phone)
}

async fn link(browser: &Browser) -> Result<String> {
    Ok(browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default())
}

async fn a_pin_is_said_and_typed(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let phone = about_to_share(&world, kind).await?;
    choose(&phone, "share-pin").await?;
    phone.click("share-make").await?;
    let link = link(&phone).await?;
    let pin = phone.by_test_id("share-pin-digits").await?.attr("data-pin").await?.unwrap_or_default();
    assert!(pin.len() == 6 && !link.contains(&pin));
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-share-pin").await?;
    }
    phone.assert_accessible().await?;

    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, "Nadia", "CPAS").await?;
    desk.wait_for_text("Écrivez les 6 chiffres").await?;
    desk.screenshot_whole("desktop-fr-receive-pin").await?;
    desk.assert_accessible().await?;
    let wrong = if pin == "000000" { "000001" } else { "000000" };
    desk.type_into("receive-pin", wrong).await?;
    desk.click("receive-open").await?;
    desk.by_css("[data-failure=share-not-available]").await?;
    desk.screenshot_whole("desktop-fr-receive-pin-wrong").await?;
    desk.click("receive-pin-again").await?;
    // In the digits of another script, as a keyboard may give them.
    let arabic: String = pin.bytes().filter_map(|digit| char::from_u32(0x660 + u32::from(digit - b'0'))).collect();
    desk.type_into("receive-pin", &arabic).await?;
    desk.click("receive-open").await?;
    desk.by_test_id("screen-received").await?;
    // The pages turn by the keyboard alone (U+E00F is Page Down, U+E012 the left arrow in WebDriver).
    desk.by_test_id("page").await?;
    desk.execute("document.querySelector('[data-testid=stage]').focus()", &[]).await?;
    desk.press("\u{e00f}").await?;
    desk.wait_for_text("Page 2 sur 3").await?;
    desk.press("\u{e012}").await?;
    desk.wait_for_text("Page 1 sur 3").await?;
    phone.assert_console_clean().await.map(drop)
}

async fn a_forwarded_link_opens_nothing(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let phone = about_to_share(&world, kind).await?;
    choose(&phone, "share-first").await?;
    phone.click("share-make").await?;
    let link = link(&phone).await?;
    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    let caches = "const done = arguments[arguments.length - 1]; caches.keys().then(done)";
    for _ in 0..2 {
        receive(&desk, &link, "Nadia", "CPAS").await?;
        desk.by_test_id("screen-received").await?;
    }
    let kept = desk.client().execute_async(caches, Vec::new()).await.unwrap();
    assert_eq!(kept, json!(["farde-this-computer"]));
    // The same browser program, another computer.
    let other = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    for link in [link.as_str(), link.strip_suffix(".first").unwrap()] {
        receive(&other, link, "Somebody", "").await?;
        other.by_css("[data-failure=share-not-available]").await?;
    }
    // Where nothing asks for it, nothing is kept.
    let kept = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    kept.goto(world.origin()).await?;
    assert_eq!(kept.client().execute_async(caches, Vec::new()).await.unwrap(), json!([]));
    Ok(())
}

/// Papers, slip, closed until after it: one flow. What is shared can be looked at although the wallet is closed.
async fn a_meeting_is_prepared_in_one_flow(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    phone.click("papers-meeting").await?;
    phone.by_test_id("screen-share-choose").await?;
    tap_paper(&phone, LETTER).await?;
    phone.click("share-choose-next").await?;
    phone.click("share-make").await?;
    let link = link(&phone).await?;
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-meeting-made").await?;
    }
    phone.assert_accessible().await?;
    phone.click("share-lock").await?;
    phone.by_test_id("screen-safety-lock").await?;
    // Who has not kept the code yet gets back to it.
    phone.click("back").await?;
    phone.by_test_id("screen-share-made").await?;
    phone.click("share-lock").await?;
    phone.by_test_id("screen-safety-lock").await?;
    choose(&phone, "lock-hour").await?;
    phone.click("lock-next").await?;
    phone.click("lock-yes").await?;
    phone.by_test_id("start-locked").await?;

    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, "Nadia", "CPAS").await?;
    desk.by_test_id("screen-received").await?;
    phone.assert_console_clean().await.map(drop)
}

/// A day has 23 or 25 hours twice a year: a share of a day lives 24, and says the hour at which they are over. (Firefox has
/// no way to be put into another time zone from outside.)
#[tokio::test(flavor = "multi_thread")]
async fn a_day_is_24_hours_when_the_clocks_change() {
    for (made, until) in [(UnixSeconds(1792836000), "25 octobre à 11:00"), (UnixSeconds(1774695600), "29 mars à 13:00")]
    {
        let world = World::new().await;
        world.clock().set(made);
        let folder = tempfile::tempdir().unwrap();
        let phone = computer_of(BrowserKind::Chromium, Viewport::PHONE, "fr", &Options::default()).await;
        let brussels = json!({ "timezoneId": "Europe/Brussels" });
        phone.cdp("Emulation.setTimezoneOverride", brussels).await.unwrap();
        begin(&phone, world.origin(), "fr").await.unwrap();
        make_wallet(&phone).await.unwrap();
        add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await.unwrap();
        let link = share(&phone, LETTER).await.unwrap();
        let said = phone.by_test_id("share-until").await.unwrap().text().await.unwrap();
        assert!(said.contains(until), "{said}");
        // An hour before that it opens, at that hour it does not, whatever the clock on the wall said meanwhile.
        let desk = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &Options::default()).await;
        world.clock().advance(23 * 3_600);
        receive(&desk, &link, "Nadia", "").await.unwrap();
        desk.by_test_id("screen-received").await.unwrap();
        world.clock().advance(3_600);
        receive(&desk, &link, "Nadia", "").await.unwrap();
        desk.by_css("[data-failure=share-not-available]").await.unwrap();
    }
}

/// Said at a counter: four words and three digits, written by somebody who heard them, in capitals and in another order.
async fn a_code_is_said_aloud_and_typed(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let phone = about_to_share(&world, kind).await?;
    phone.click("share-make").await?;
    phone.click("share-say").await?;
    let said = phone.by_test_id("share-spoken").await?.text().await?;
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-share-spoken").await?;
        let slip = pages(&print(&phone, PaperSize::A4, folder.path(), "slip").await?);
        assert_eq!(slip.len(), 1);
    }
    phone.assert_accessible().await?;
    let words = "return [...document.querySelectorAll('.spoken-words li')].map(it => it.textContent)";
    let words: Vec<String> = serde_json::from_value(phone.execute(words, &[]).await?).expect("texts");
    let number: String = said.chars().filter(char::is_ascii_digit).collect();
    assert_eq!((words.len(), number.len()), (4, 3), "{said}");

    // A desk that reads Dutch: the words are found in their own list.
    let desk = computer_of(kind, Viewport::DESKTOP, "nl", &Options::default()).await;
    desk.goto(world.origin()).await?;
    desk.click("lang-nl").await?;
    desk.click("start-receive").await?;
    for typed in ["een twee drie vier 123", "table chaise porte"] {
        desk.type_into("receive-link", typed).await?;
        desk.click("receive-paste-next").await?;
        desk.wait_for_text("4 woorden en 3 cijfers nodig").await?;
    }
    let heard = format!("{number} {}", words.join(", ").to_uppercase());
    desk.type_into("receive-link", &heard).await?;
    desk.screenshot_whole("desktop-nl-receive-spoken").await?;
    desk.assert_accessible().await?;
    desk.click("receive-paste-next").await?;
    desk.type_into("receive-name", "Nadia").await?;
    desk.click("receive-discreet").await?;
    desk.click("receive-open").await?;
    desk.by_test_id("screen-received").await?;
    phone.assert_console_clean().await.map(drop)
}

/// The code of a share that lives is shown once more, the same one; of one that was stopped it is not.
async fn the_code_is_shown_once_more(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let phone = about_to_share(&world, kind).await?;
    choose(&phone, "share-pin").await?;
    phone.click("share-make").await?;
    let made = link(&phone).await?;
    let pin = phone.by_test_id("share-pin-digits").await?.attr("data-pin").await?;
    phone.click("share-to-shared").await?;
    phone.click("share-code").await?;
    assert_eq!(link(&phone).await?, made);
    assert_eq!(phone.by_test_id("share-pin-digits").await?.attr("data-pin").await?, pin);
    phone.click("share-to-shared").await?;
    phone.click("share-stop").await?;
    phone.click("share-stop-sure").await?;
    phone.by_css("[data-testid=share-row][data-state=stopped]").await?;
    phone.click("back").await?;
    phone.by_test_id("screen-papers").await?;
    phone.click("papers-shared").await?;
    phone.by_test_id("share-row").await?;
    assert!(phone.all_by_test_id("share-code").await?.is_empty());
    // Shared again, it is as safe as it was.
    phone.click("share-again").await?;
    phone.by_test_id("screen-share-how").await?;
    phone.wait_until("document.querySelector('[data-testid=share-pin]').checked").await?;
    phone.assert_console_clean().await.map(drop)
}

async fn who_still_reads_is_stopped_though_no_opening_is_left(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let phone = about_to_share(&world, kind).await?;
    choose(&phone, "share-once").await?;
    phone.click("share-make").await?;
    let link = link(&phone).await?;
    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, "Nadia", "").await?;
    desk.by_test_id("screen-received").await?;
    phone.click("share-to-shared").await?;
    phone.by_css("[data-testid=share-row][data-state=used-up]").await?;
    phone.click("share-stop").await?;
    phone.click("share-stop-sure").await?;
    phone.by_css("[data-testid=share-row][data-state=stopped]").await?;
    desk.execute("document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))", &[]).await?;
    desk.by_test_id("screen-receive-over").await.map(drop)
}
