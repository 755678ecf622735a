//! Sharing, from the papers to whoever looks at them.

use crate::papers::open_new_wallet;
use crate::person::{add, choose, computer_of, file, receive, tap_paper};
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;

in_both!(a_pin_is_said_and_typed);
in_both!(a_forwarded_link_opens_nothing);
in_both!(a_meeting_is_prepared_in_one_flow);

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
    assert_eq!(kept, serde_json::json!(["farde-this-computer"]));
    // The same browser program, another computer.
    let other = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    for link in [link.as_str(), link.strip_suffix(".first").unwrap()] {
        receive(&other, link, "Somebody", "").await?;
        other.by_css("[data-failure=share-not-available]").await?;
    }
    // Where nothing asks for it, nothing is kept.
    let kept = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    kept.goto(world.origin()).await?;
    assert_eq!(kept.client().execute_async(caches, Vec::new()).await.unwrap(), serde_json::json!([]));
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
    choose(&phone, "lock-hour").await?;
    phone.click("lock-next").await?;
    phone.click("lock-yes").await?;
    phone.by_test_id("start-locked").await?;

    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, "Nadia", "CPAS").await?;
    desk.by_test_id("screen-received").await?;
    phone.assert_console_clean().await.map(drop)
}
