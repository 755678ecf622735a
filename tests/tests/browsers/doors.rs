//! Every way in and every way back, as people walk them.

use crate::person::{
    Carried, begin, choose, computer, enter, make_up_to_way_back, make_wallet, new_card_and_story, new_story,
    open_wallet,
};
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::camera;
use tests::paper::{PaperSize, codes, pages, print};
use tests::wire::Wire;
use tests::world::{Person, World};
use wallet_core::unlock::Handle;

/// What is printed on the sheets that are shown, from the screen itself.
pub(crate) async fn digits_on_screen(browser: &Browser) -> Result<Vec<String>> {
    browser.by_test_id("screen-sheets").await?;
    let script = "return [...document.querySelectorAll('[data-testid=sheet]')].map(sheet =>
        [...sheet.querySelectorAll('[data-testid=sheet-row]')].map(row => row.dataset.row).join(''))";
    let sheets = browser.execute(script, &[]).await?;
    Ok(serde_json::from_value(sheets).expect("texts"))
}

/// What a reader of codes finds on the printed sheets, page by page.
async fn digits_on_paper(browser: &Browser, size: PaperSize) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let pdf = print(browser, size, folder.path(), "sheets").await?;
    Ok(pages(&pdf).iter().flat_map(|page| codes(page)).collect())
}

async fn to_recovery(browser: &Browser, way: &str) -> Result<()> {
    browser.click("start-open").await?;
    browser.click("open-lost").await?;
    browser.click(way).await?;
    browser.by_test_id("screen-recover-enter").await.map(drop)
}

/// Types a sheet, row by row.
async fn type_sheet(browser: &Browser, digits: &str) -> Result<()> {
    for (place, row) in digits.as_bytes().chunks(6).enumerate() {
        let row = std::str::from_utf8(row).expect("digits");
        browser.type_into(&format!("recover-row-{}", place + 1), row).await?;
    }
    Ok(())
}

/// After a recovery: a new card, a new story, none of the old doors.
async fn renew(browser: &Browser) -> Result<Carried> {
    browser.by_test_id("screen-renew-what").await?;
    browser.click("renew-begin").await?;
    let carried = new_card_and_story(browser).await?;
    browser.by_test_id("screen-renew-keep").await?;
    browser.click("renew-finish").await?;
    browser.click("way-back-later").await?;
    browser.click("renew-done-next").await?;
    browser.by_test_id("screen-papers").await?;
    Ok(carried)
}

async fn assert_opens_nothing(browser: &Browser, origin: &str, carried: &Carried) -> Result<()> {
    begin(browser, origin, "fr").await?;
    enter(browser, carried).await?;
    browser.by_css("[data-failure=nothing-opens]").await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_sheet_brings_the_wallet_back() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let old = make_up_to_way_back(&phone).await.unwrap();
    phone.click("way-back-sheet").await.unwrap();
    let shown = digits_on_screen(&phone).await.unwrap();
    assert_eq!((shown.len(), shown[0].len()), (1, 54));
    assert_eq!(digits_on_paper(&phone, PaperSize::A4).await.unwrap(), shown, "A4");
    assert_eq!(digits_on_paper(&phone, PaperSize::Roll80).await.unwrap(), shown, "a receipt printer");
    phone.click("sheets-kept").await.unwrap();
    phone.click("make-done-next").await.unwrap();
    phone.by_test_id("screen-papers").await.unwrap();
    drop(phone);

    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    to_recovery(&kiosk, "recover-sheet").await.unwrap();
    let mut wrong = shown[0].clone();
    wrong.replace_range(8..9, if &wrong[8..9] == "0" { "1" } else { "0" });
    type_sheet(&kiosk, &wrong).await.unwrap();
    kiosk.by_css(".row-field:nth-child(2)[data-fits=no]").await.unwrap();
    kiosk.type_into("recover-row-2", &shown[0][6..12]).await.unwrap();
    kiosk.click("recover-open").await.unwrap();
    let new = renew(&kiosk).await.unwrap();
    kiosk.assert_console_clean().await.unwrap();

    assert_opens_nothing(&kiosk, world.origin(), &old).await.unwrap();
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    open_wallet(&kiosk, &new).await.unwrap();
    // The used sheet is dead, as it was not kept.
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    to_recovery(&kiosk, "recover-sheet").await.unwrap();
    type_sheet(&kiosk, &shown[0]).await.unwrap();
    kiosk.click("recover-open").await.unwrap();
    kiosk.by_css("[data-failure=nothing-opens]").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_of_three_helpers_bring_it_back_and_the_owner_sees_them_come() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let owner = make_up_to_way_back(&phone).await.unwrap();
    phone.click("way-back-helpers").await.unwrap();
    let shown = digits_on_screen(&phone).await.unwrap();
    assert_eq!(shown.len(), 3);
    let sheets = digits_on_paper(&phone, PaperSize::A4).await.unwrap();
    assert_eq!(sheets, shown, "one on each page");
    assert!(phone.all_by_test_id("sheets-kept").await.unwrap().is_empty(), "first every sheet is seen");
    for _ in 1..3 {
        phone.click("sheets-next").await.unwrap();
    }
    phone.click("sheets-kept").await.unwrap();
    phone.click("make-done-next").await.unwrap();

    // The second helper's sheet is lost.
    let desk = computer(Viewport::DESKTOP, "fr").await;
    begin(&desk, world.origin(), "fr").await.unwrap();
    helpers_come(&desk, [&sheets[2], &sheets[0]]).await.unwrap();
    desk.by_test_id("screen-recover-waits").await.unwrap();

    begin(&phone, world.origin(), "fr").await.unwrap();
    open_wallet(&phone, &owner).await.unwrap();
    phone.by_test_id("dialog-recovery").await.unwrap();
    phone.click("recovery-refuse").await.unwrap();
    phone.wait_gone("dialog-recovery").await.unwrap();

    world.clock().advance(86_401);
    begin(&desk, world.origin(), "fr").await.unwrap();
    helpers_come(&desk, [&sheets[2], &sheets[0]]).await.unwrap();
    desk.by_test_id("screen-recover-waits").await.unwrap();
    world.clock().advance(86_401);
    begin(&desk, world.origin(), "fr").await.unwrap();
    helpers_come(&desk, [&sheets[0], &sheets[2]]).await.unwrap();
    renew(&desk).await.unwrap();
    desk.assert_console_clean_but(&["409"]).await;
}

async fn helpers_come(browser: &Browser, sheets: [&String; 2]) -> Result<()> {
    to_recovery(browser, "recover-helpers").await?;
    type_sheet(browser, sheets[0]).await?;
    browser.by_test_id("recover-have").await?;
    type_sheet(browser, sheets[1]).await?;
    browser.click("recover-open").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_read_by_the_camera_and_a_sheet_from_a_photograph() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let owner = make_up_to_way_back(&phone).await.unwrap();
    phone.click("way-back-sheet").await.unwrap();
    phone.by_test_id("screen-sheets").await.unwrap();
    let pdf = print(&phone, PaperSize::A4, folder.path(), "sheet").await.unwrap();
    let photograph = pages(&pdf).remove(0);

    let video = folder.path().join("camera.y4m");
    camera::write_video(&video, &[camera::code_on_a_wall(&owner.number)]).unwrap();
    let options = Options { camera: Some(video), ..Options::default() };
    let kiosk = Browser::start_with(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &options).await.unwrap();
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    kiosk.click("start-open").await.unwrap();
    kiosk.click("scan-card").await.unwrap();
    kiosk.by_test_id("screen-open-secret").await.unwrap();
    for picture in &owner.story {
        kiosk.click(&format!("pad-{picture}")).await.unwrap();
    }
    kiosk.click("open-submit").await.unwrap();
    kiosk.by_test_id("screen-papers").await.unwrap();

    begin(&kiosk, world.origin(), "fr").await.unwrap();
    to_recovery(&kiosk, "recover-sheet").await.unwrap();
    kiosk.click("recover-scan").await.unwrap();
    kiosk.upload("scan-photo", &[&photograph]).await.unwrap();
    kiosk.by_test_id("recover-have").await.unwrap();
    kiosk.click("recover-open").await.unwrap();
    kiosk.by_test_id("screen-renew-what").await.unwrap();
    kiosk.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_opens_until_it_is_removed() {
    let wire = Wire::start().await;
    let world = World::behind(wire.clone()).await;
    let phone = computer(Viewport::PHONE, "fr").await;
    phone.add_authenticator().await.unwrap();
    begin(&phone, world.origin(), "fr").await.unwrap();
    let owner = make_wallet(&phone).await.unwrap();
    to_doors(&phone).await.unwrap();
    phone.click("doors-add").await.unwrap();
    phone.click("add-device").await.unwrap();
    phone.click("device-make").await.unwrap();
    phone.by_css("[data-testid=door-row][data-way=passkey]").await.unwrap();
    phone.click("lock").await.unwrap();
    // A thief who uses up every attempt of the card does not stop the passkey.
    assert!(tries_by_a_thief(&world, &owner).await > 0);

    phone.by_test_id("screen-start").await.unwrap();
    phone.click("start-open").await.unwrap();
    phone.click("open-device").await.unwrap();
    phone.by_test_id("screen-papers").await.unwrap();
    to_doors(&phone).await.unwrap();
    let row = "[data-testid=door-row][data-way=passkey]";
    phone.by_css(&format!("{row} [data-testid=door-now]")).await.unwrap();
    // Not below what holds fast at the lower edge.
    let middle =
        format!("document.querySelector('{row} [data-testid=door-remove]').scrollIntoView({{ block: 'center' }})");
    phone.execute(&middle, &[]).await.unwrap();
    phone.by_css(&format!("{row} [data-testid=door-remove]")).await.unwrap().click().await.unwrap();
    phone.click("remove-yes").await.unwrap();
    phone.wait_until(&format!("!document.querySelector('{row}')")).await.unwrap();
    phone.wait_until("document.activeElement.tagName === 'H1'").await.unwrap();
    phone.click("lock").await.unwrap();

    phone.by_test_id("screen-start").await.unwrap();
    phone.click("start-open").await.unwrap();
    phone.click("open-device").await.unwrap();
    phone.by_css("[data-failure=nothing-opens]").await.unwrap();
    assert_eq!(
        fields_of_login(&wire.bytes()),
        ["authenticator_data", "client_data", "credential", "login", "signature", "user"]
    );
}

/// What a login with a passkey sends: there is no field for the output of the PRF, which is the key.
fn fields_of_login(wire: &[u8]) -> Vec<String> {
    let start = memchr::memmem::find(wire, br#"{"login":"#).expect("there was a login");
    let mut bodies = serde_json::Deserializer::from_slice(&wire[start..]).into_iter::<serde_json::Value>();
    let body = bodies.next().expect("a body").expect("JSON");
    body.as_object().expect("an object").keys().cloned().collect()
}

async fn to_doors(browser: &Browser) -> Result<()> {
    browser.click("papers-safety").await?;
    browser.click("safety-doors").await?;
    browser.by_test_id("doors").await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_story_ends_the_old_one_and_every_other_computer() {
    let world = World::new().await;
    let (phone, kiosk) = (computer(Viewport::PHONE, "fr").await, computer(Viewport::DESKTOP, "fr").await);
    begin(&phone, world.origin(), "fr").await.unwrap();
    let old = make_wallet(&phone).await.unwrap();
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    open_wallet(&kiosk, &old).await.unwrap();

    to_doors(&phone).await.unwrap();
    phone.click("door-story").await.unwrap();
    let story = new_story(&phone).await.unwrap();
    phone.by_test_id("doors").await.unwrap();

    kiosk.click("papers-safety").await.unwrap();
    kiosk.click("safety-doors").await.unwrap();
    kiosk.click("doors-add").await.unwrap();
    kiosk.click("add-sheet").await.unwrap();
    kiosk.click("sheet-make").await.unwrap();
    kiosk.by_test_id("closed-because").await.unwrap();

    world.clock().advance(3_600);
    assert_opens_nothing(&kiosk, world.origin(), &old).await.unwrap();
    begin(&kiosk, world.origin(), "fr").await.unwrap();
    open_wallet(&kiosk, &Carried { number: old.number, story }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_card_with_the_same_story() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let old = make_wallet(&phone).await.unwrap();
    to_doors(&phone).await.unwrap();
    phone.click("doors-add").await.unwrap();
    phone.click("add-card").await.unwrap();
    phone.click("make-card").await.unwrap();
    let number = phone.by_test_id("make-card-number").await.unwrap().attr("data-number").await.unwrap().unwrap();
    phone.click("make-card-next").await.unwrap();
    phone.click("story-own").await.unwrap();
    for next in ["own-story-next", "repeat-next"] {
        for picture in &old.story {
            phone.click(&format!("pad-{picture}")).await.unwrap();
        }
        phone.click(next).await.unwrap();
    }
    // The lost card goes: it is not among those that stay by themselves.
    phone.by_test_id("screen-renew-keep").await.unwrap();
    phone.execute("document.querySelectorAll('[data-testid=keep-door][data-way=pictures]').forEach(box => box.checked && box.click())", &[]).await.unwrap();
    phone.click("renew-finish").await.unwrap();
    phone.by_test_id("doors").await.unwrap();

    assert_opens_nothing(&phone, world.origin(), &old).await.unwrap();
    begin(&phone, world.origin(), "fr").await.unwrap();
    open_wallet(&phone, &Carried { number, story: old.story }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn another_wallet_under_the_same_card_is_made_like_the_first() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let first = make_wallet(&phone).await.unwrap();
    begin(&phone, world.origin(), "fr").await.unwrap();
    phone.click("start-make").await.unwrap();
    phone.click("make-begin").await.unwrap();
    phone.click("make-have-card").await.unwrap();
    phone.type_into("make-have-number", &first.number).await.unwrap();
    phone.click("make-have-next").await.unwrap();
    let story = new_story(&phone).await.unwrap();
    phone.click("way-back-later").await.unwrap();
    phone.click("make-done-next").await.unwrap();
    phone.by_test_id("screen-papers").await.unwrap();

    world.clock().advance(86_400);
    let second = Carried { number: first.number.clone(), story };
    for carried in [&first, &second] {
        begin(&phone, world.origin(), "fr").await.unwrap();
        open_wallet(&phone, carried).await.unwrap();
        to_doors(&phone).await.unwrap();
        assert_eq!(phone.all_by_test_id("door-row").await.unwrap().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lock_until_holds_everybody_off_until_then() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let owner = make_wallet(&phone).await.unwrap();
    phone.click("papers-safety").await.unwrap();
    phone.click("safety-lock").await.unwrap();
    choose(&phone, "lock-three-days").await.unwrap();
    let until = phone.by_test_id("lock-summary").await.unwrap().attr("data-until").await.unwrap().unwrap();
    phone.click("lock-next").await.unwrap();
    phone.click("lock-yes").await.unwrap();
    phone.by_test_id("start-locked").await.unwrap();
    enter(&phone, &owner).await.unwrap();
    phone.by_css("[data-failure=nothing-opens]").await.unwrap();

    // The page counts by its own clock, the server by that of this world.
    world.clock().set(wallet_api::UnixSeconds(until.parse().unwrap()));
    begin(&phone, world.origin(), "fr").await.unwrap();
    open_wallet(&phone, &owner).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_is_told_that_somebody_tried_too_often() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    let owner = make_wallet(&phone).await.unwrap();
    assert!(tries_by_a_thief(&world, &owner).await > 0);
    world.clock().advance(86_400);
    begin(&phone, world.origin(), "fr").await.unwrap();
    open_wallet(&phone, &owner).await.unwrap();
    phone.by_test_id("dialog-refused").await.unwrap();
    phone.click("refused-seen").await.unwrap();
    phone.wait_gone("dialog-refused").await.unwrap();
    phone.click("lock").await.unwrap();
    phone.by_test_id("screen-start").await.unwrap();
    open_wallet(&phone, &owner).await.unwrap();
    assert!(phone.all_by_test_id("dialog-refused").await.unwrap().is_empty(), "told once");
}

/// Somebody with the card tries stories until it is refused; how often it was.
async fn tries_by_a_thief(world: &World, owner: &Carried) -> usize {
    let thief = Person { handle: Handle::Card(owner.number.parse().unwrap()), secret: Person::new(9).secret };
    let mut refused = 0;
    for _ in 0..8 {
        let tried = world.try_open(&thief, 5).await.err();
        refused += usize::from(matches!(tried, Some(wallet_client::ClientError::WaitFirst { .. })));
    }
    refused
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_derives_nothing_is_told_so_and_the_other_doors_stay() {
    let wire = Wire::start().await;
    let world = World::behind(wire).await;
    let phone = computer(Viewport::PHONE, "fr").await;
    phone.add_authenticator_with(&[]).await.unwrap();
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    to_doors(&phone).await.unwrap();
    phone.click("doors-add").await.unwrap();
    phone.click("add-device").await.unwrap();
    phone.click("device-make").await.unwrap();
    phone.by_test_id("passkey-note").await.unwrap();
    phone.click("device-other").await.unwrap();
    phone.click("add-sheet").await.unwrap();
    phone.click("sheet-make").await.unwrap();
    phone.click("sheets-kept").await.unwrap();
    phone.by_css("[data-testid=door-row][data-way=sheet]").await.unwrap();
    assert!(phone.by_test_id("doors").await.is_ok());
    let passkeys = "document.querySelectorAll('[data-testid=door-row][data-way=passkey]').length === 0";
    phone.wait_until(passkeys).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_card_is_read_back_from_every_paper() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "ar").await;
    begin(&phone, world.origin(), "ar").await.unwrap();
    make_wallet(&phone).await.unwrap();
    to_doors(&phone).await.unwrap();
    phone.click("door-card").await.unwrap();
    let number = phone.by_test_id("make-card-number").await.unwrap().attr("data-number").await.unwrap().unwrap();
    for size in [PaperSize::A4, PaperSize::Roll80] {
        assert_eq!(digits_on_paper(&phone, size).await.unwrap(), [number.as_str()], "{size:?}");
    }
}

trait Refused {
    /// The browser logs each refused request itself; nothing else may be in the console.
    async fn assert_console_clean_but(&self, expected: &[&str]);
}

impl Refused for Browser {
    async fn assert_console_clean_but(&self, expected: &[&str]) {
        let entries = self.forget_console().await.unwrap();
        let is_bad = |entry: &&tests::browser::ConsoleEntry| {
            entry.severity == tests::browser::Severity::Error || entry.is_policy_violation()
        };
        let is_expected = |entry: &&tests::browser::ConsoleEntry| expected.iter().any(|what| entry.text.contains(what));
        let unexpected: Vec<_> = entries.iter().filter(is_bad).filter(|entry| !is_expected(entry)).collect();
        assert!(unexpected.is_empty(), "{unexpected:?}");
    }
}
