//! Papers of one's own on a shared screen: the phone scans, chooses and sends; its keys stay where they are.

use crate::person::{add, begin, choose, computer_of, enter_card, file, make_wallet, open_wallet, tap_paper};
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::camera;
use tests::papers;
use tests::world::World;

in_both!(papers_come_up_on_the_screen_and_go_when_the_phone_says_so);
in_both!(a_shared_computer_sends_nothing_to_a_screen);
in_both!(a_code_is_good_once_and_a_left_screen_hears_nothing);

const LETTER: &str = "Lettre du CPAS";
const OTHER: &str = "Bail";

/// A shared screen with its code; the whole link.
async fn waiting_screen(world: &World, kind: BrowserKind, lang: &str) -> Result<(Browser, String)> {
    let screen = computer_of(kind, Viewport::DESKTOP, lang, &Options::default()).await;
    begin(&screen, &format!("{}/kiosk", world.origin()), lang).await?;
    screen.click("start-screen").await?;
    let link = screen.by_test_id("screen-code").await?.attr("data-link").await?.unwrap_or_default();
    assert!(link.starts_with(&format!("{}/k#", world.origin())), "{link}");
    Ok((screen, link))
}

async fn papers_come_up_on_the_screen_and_go_when_the_phone_says_so(kind: BrowserKind) -> Result<()> {
    let (world, folder) = (World::new().await, tempfile::tempdir()?);
    let phone = computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&phone, world.origin(), "fr").await?;
    let carried = make_wallet(&phone).await?;
    add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    add(&phone, &file(folder.path(), &format!("{OTHER}.pdf"), papers::letter()), 2).await?;
    let (screen, link) = waiting_screen(&world, kind, "fr").await?;
    screen.assert_accessible().await?;
    if kind == BrowserKind::Chromium {
        screen.screenshot_whole("kiosk-fr-phone").await?;
    }

    // What the camera of the phone does with the code.
    phone.goto(&link).await?;
    phone.by_test_id("screen-screen-door").await?;
    let address = phone.execute("return location.href + JSON.stringify(history.state)", &[]).await?.to_string();
    assert!(!address.contains("age1"), "{address}");
    phone.assert_accessible().await?;
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-screen-door").await?;
    }
    phone.click("screen-open").await?;
    enter_card(&phone, &carried).await?;
    phone.by_test_id("screen-share-choose").await?;
    tap_paper(&phone, LETTER).await?;
    phone.click("share-choose-next").await?;
    choose(&phone, "screen-print").await?;
    phone.assert_accessible().await?;
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-screen-send").await?;
    }
    phone.click("screen-send").await?;
    phone.by_test_id("screen-screen-sent").await?;
    phone.assert_accessible().await?;
    if kind == BrowserKind::Chromium {
        phone.screenshot_whole("phone-fr-screen-sent").await?;
    }

    screen.by_test_id("screen-received").await?;
    screen.wait_for_text(LETTER).await?;
    assert!(!screen.text().await?.contains(OTHER), "only what was chosen");
    if kind == BrowserKind::Chromium {
        screen.screenshot_whole("kiosk-fr-phone-received").await?;
    }
    phone.click("screen-take-away").await?;
    phone.by_test_id("screen-papers").await?;
    screen.by_test_id("screen-receive-over").await?;
    assert!(!screen.text().await?.contains(LETTER));
    // The receipt says where it was.
    phone.click("papers-shared").await?;
    phone.wait_for_text("Écran partagé").await?;
    Ok(())
}

/// The wallet was open before: its own camera reads the code, and Back from what was sent leads to the papers.
#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_open_scans_the_screen_itself() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let (screen, link) = waiting_screen(&world, BrowserKind::Chromium, "nl").await.unwrap();
    let video = folder.path().join("screen.y4m");
    camera::write_video(&video, &[camera::code_on_a_wall(&link)]).unwrap();
    let options = Options { camera: Some(video), ..Options::default() };
    let phone = computer_of(BrowserKind::Chromium, Viewport::PHONE, "nl", &options).await;
    begin(&phone, world.origin(), "nl").await.unwrap();
    make_wallet(&phone).await.unwrap();
    add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await.unwrap();
    tap_paper(&phone, LETTER).await.unwrap();
    phone.click("paper-share").await.unwrap();
    phone.click("share-on-screen").await.unwrap();
    phone.by_test_id("screen-screen-send").await.unwrap();
    phone.click("screen-send").await.unwrap();
    phone.by_test_id("screen-screen-sent").await.unwrap();
    screen.by_test_id("screen-received").await.unwrap();
    screen.wait_for_text(LETTER).await.unwrap();
    phone.click("screen-done").await.unwrap();
    phone.by_test_id("screen-papers").await.unwrap();
}

async fn a_code_is_good_once_and_a_left_screen_hears_nothing(kind: BrowserKind) -> Result<()> {
    let (world, folder) = (World::new().await, tempfile::tempdir()?);
    let phone = computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&phone, world.origin(), "fr").await?;
    let carried = make_wallet(&phone).await?;
    add(&phone, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    let (screen, link) = waiting_screen(&world, kind, "fr").await?;
    // "I am done" while it waits: whoever sends now shows it to nobody.
    screen.click("kiosk-done").await?;
    screen.by_test_id("screen-languages").await?;
    let send = async |again: bool| -> Result<()> {
        phone.goto(&link).await?;
        // The second time the wallet is open already.
        if !again {
            phone.click("screen-open").await?;
            enter_card(&phone, &carried).await?;
        }
        phone.by_test_id("screen-share-choose").await?;
        tap_paper(&phone, LETTER).await?;
        phone.click("share-choose-next").await?;
        phone.click("screen-send").await?;
        if again {
            phone.wait_for_text("Ce code n’est plus valable").await?;
            phone.by_test_id("screen-other").await.map(drop)
        } else {
            phone.by_test_id("screen-screen-sent").await.map(drop)
        }
    };
    send(false).await?;
    // A screen that still looked would have looked twice by then.
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    screen.by_test_id("screen-languages").await?;
    send(true).await?;
    Ok(())
}

/// Who was there before leaves no screen behind to which the next person sends.
async fn a_shared_computer_sends_nothing_to_a_screen(kind: BrowserKind) -> Result<()> {
    let (world, folder) = (World::new().await, tempfile::tempdir()?);
    let (_, link) = waiting_screen(&world, kind, "fr").await?;
    let kiosk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    begin(&kiosk, &format!("{}/kiosk", world.origin()), "fr").await?;
    kiosk.click("start-receive").await?;
    kiosk.type_into("receive-link", &link).await?;
    kiosk.click("receive-paste-next").await?;
    // It is taken for the link of a share, and goes with the screen.
    kiosk.by_test_id("screen-receive").await?;
    kiosk.goto(&format!("{}/kiosk/k#{}", world.origin(), link.rsplit_once('#').unwrap().1)).await?;
    kiosk.by_test_id("screen-screen-wait").await?;
    kiosk.client().back().await.unwrap();
    begin(&kiosk, &format!("{}/kiosk", world.origin()), "fr").await?;
    make_wallet(&kiosk).await?;
    add(&kiosk, &file(folder.path(), &format!("{LETTER}.pdf"), papers::letter()), 1).await?;
    tap_paper(&kiosk, LETTER).await?;
    kiosk.click("paper-share").await?;
    kiosk.by_test_id("share-make").await?;
    assert!(kiosk.all_by_test_id("share-on-screen").await?.is_empty());

    // A phone that turned back at a screen scans the next one anew.
    let phone = computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&phone, world.origin(), "fr").await?;
    let carried = make_wallet(&phone).await?;
    add(&phone, &file(folder.path(), &format!("{OTHER}.pdf"), papers::letter()), 1).await?;
    phone.goto(&link).await?;
    phone.by_test_id("screen-screen-door").await?;
    phone.click("back").await?;
    phone.click("lang-fr").await?;
    open_wallet(&phone, &carried).await?;
    tap_paper(&phone, OTHER).await?;
    phone.click("paper-share").await?;
    phone.click("share-on-screen").await?;
    phone.by_test_id("screen-screen-find").await?;
    Ok(())
}
