//! Every screen is photographed and checked in four sizes, light and dark: no accessibility fault, nothing in the console,
//! nothing wider than the window, nothing lost when letters are twice as large.
//!
//! `cargo xtask screenshots` keeps the pictures, to be looked at.

use crate::album::{ALL, Album, Look, PHONE};
use crate::person::{
    add, add_as, begin, choose, enter, file, make_up_to_way_back, make_wallet, receive, tap_paper, upload,
    wait_for_papers,
};
use crate::scan::{to_scan, wait_for_paper, with_paper};
use crate::vouchers;
use std::path::Path;
use tests::browser::Result;
use tests::papers;
use tests::world::World;

const LETTER: &str = "Lettre du CPAS";

#[tokio::test(flavor = "multi_thread")]
async fn screens_in_french() {
    walk("fr", &ALL).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn screens_in_arabic() {
    walk("ar", &ALL).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn screens_on_a_phone_in_dutch() {
    walk("nl", &PHONE).await.unwrap();
}

async fn walk(lang: &'static str, looks: &'static [Look]) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let album = Album::open(lang, looks).await;
    album.browser.goto(world.origin()).await?;
    album.page("screen-languages").await?;
    begin(&album.browser, world.origin(), lang).await?;
    album.page("screen-start").await?;
    let carried = make(&album).await?;
    album.page("screen-papers").await?;
    add_screens(&album).await?;

    let put = |name: &str, bytes: &[u8]| file(folder.path(), name, bytes);
    let photo = papers::photograph_of(1_600, 1_200, 3).unwrap();
    upload(&album.browser, &[&put(&format!("{LETTER}.pdf"), papers::letter())]).await?;
    album.page("dialog-kind").await?;
    choose(&album.browser, "kind-welfare").await?;
    album.browser.wait_gone("dialog-kind").await?;
    wait_for_papers(&album.browser, 1).await?;
    add_as(&album.browser, &put("Maman et moi.jpg", &photo), "photo", 2).await?;
    add(&album.browser, &put("Notes.bin", &[0, 1, 2, 3, 255]), 3).await?;
    album.photograph("screen-papers-filled").await?;
    papers_screens(&album).await?;
    request_screens(&album, folder.path()).await?;
    let link = share_screens(&album).await?;
    receive_screens(&world, &album, &link).await?;
    scan_screens(&world, &album).await?;

    safety_screens(&album).await?;
    album.browser.click("cover").await?;
    album.page("screen-cover").await?;
    begin(&album.browser, world.origin(), lang).await?;
    recover_screens(&album).await?;
    begin(&album.browser, world.origin(), lang).await?;
    let wrong = crate::person::Carried { number: carried.number, story: vec!["1".to_owned(); 6] };
    enter(&album.browser, &wrong).await?;
    album.page("screen-open-failed").await?;
    voucher_screens(&album).await?;
    album.assert_whole();
    Ok(())
}

async fn make(album: &Album) -> Result<crate::person::Carried> {
    let browser = &album.browser;
    browser.click("start-make").await?;
    album.page("screen-make-what").await?;
    practice_screens(album).await?;
    browser.click("make-begin").await?;
    album.page("screen-make-way").await?;
    browser.click("make-card").await?;
    album.page("screen-make-card").await?;
    browser.click("make-card-next").await?;
    album.page("screen-make-story").await?;
    browser.click("story-next").await?;
    album.page("screen-make-repeat").await?;
    for _ in 0..5 {
        browser.click("back").await?;
    }
    browser.by_test_id("screen-start").await?;
    let carried = make_up_to_way_back(browser).await?;
    album.page("screen-way-back").await?;
    browser.click("way-back-later").await?;
    album.page("screen-make-done").await?;
    browser.click("make-done-next").await?;
    Ok(carried)
}

/// Where making a wallet needs a voucher: it is asked for, and another one when that was none of this server.
async fn voucher_screens(album: &Album) -> Result<()> {
    let (browser, world) = (&album.browser, vouchers::world().await);
    begin(browser, world.origin(), album.lang).await?;
    browser.click("start-make").await?;
    browser.click("make-begin").await?;
    album.page("screen-make-voucher").await?;
    let code = vouchers::altered(&world.vouchers(1)[0]);
    browser.type_into("voucher-link", &vouchers::link(&world, &code)).await?;
    browser.click("voucher-next").await?;
    browser.by_test_id("failure").await?;
    album.photograph("screen-make-voucher-other").await
}

/// A wallet to try with, and the way from it to a real one.
async fn practice_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    browser.click("make-practise").await?;
    wait_for_papers(browser, 3).await?;
    album.page("practice").await?;
    browser.click("practice-end").await?;
    album.page("dialog-practice").await?;
    browser.click("practice-own").await?;
    browser.by_test_id("screen-make-way").await?;
    browser.click("back").await?;
    browser.click("start-make").await?;
    browser.by_test_id("screen-make-what").await.map(drop)
}

/// On a device with a camera, before which a paper lies.
async fn scan_screens(world: &World, album: &Album) -> Result<()> {
    let folder = tempfile::tempdir().unwrap();
    let lang = album.lang;
    let album = album.beside(with_paper(album.looks[album.looks.len() - 1].viewport, lang, folder.path()).await);
    let browser = &album.browser;
    begin(browser, world.origin(), lang).await?;
    make_wallet(browser).await?;
    to_scan(browser).await?;
    wait_for_paper(browser).await?;
    album.page("screen-scan").await?;
    browser.click("shutter").await?;
    browser.by_test_id("scanned-page").await?;
    album.page("screen-scan-check").await?;
    browser.click("scan-corners").await?;
    album.page("screen-scan-corners").await?;
    browser.click("back").await?;
    browser.click("scan-good").await?;
    browser.click("scan-another").await?;
    let photo = file(folder.path(), "IMG_1.jpg", &papers::photograph_of(1_600, 1_200, 3).unwrap());
    browser.upload("scan-choose", &[&photo]).await?;
    browser.click("scan-good").await?;
    album.page("screen-scan-pages").await?;
    browser.assert_console_clean().await
}

async fn safety_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    while browser.all_by_test_id("screen-papers").await?.is_empty() {
        browser.click("back").await?;
        browser.by_css("main h1").await?;
    }
    browser.click("papers-safety").await?;
    album.page("screen-safety").await?;
    browser.click("safety-lock").await?;
    choose(browser, "lock-tomorrow").await?;
    album.page("screen-safety-lock").await?;
    browser.click("back").await?;
    luggage_screens(album).await?;
    browser.click("safety-doors").await?;
    browser.click("door-card").await?;
    album.page("screen-safety-card").await?;
    browser.click("card-done").await?;
    browser.click("doors-add").await?;
    album.page("screen-safety-add").await?;
    browser.click("add-device").await?;
    album.page("screen-safety-device").await?;
    browser.click("back").await?;
    browser.click("add-sheet").await?;
    album.page("screen-safety-sheet").await?;
    browser.click("back").await?;
    browser.click("add-helpers").await?;
    album.page("screen-safety-helpers").await?;
    browser.click("helpers-make").await?;
    album.page("screen-sheets").await?;
    browser.click("sheets-next").await?;
    browser.click("sheets-next").await?;
    browser.click("sheets-kept").await?;
    album.page("screen-safety-doors").await?;
    browser.click("door-remove").await?;
    album.page("dialog-remove-door").await?;
    browser.click("remove-no").await
}

/// Everything is taken along, and a file is chosen to bring in.
async fn luggage_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    browser.click("safety-luggage").await?;
    browser.by_test_id("luggage-sealed").await?;
    album.page("screen-luggage").await?;
    browser.click("luggage-plain").await?;
    album.page("dialog-plain").await?;
    browser.click("plain-no").await?;
    browser.click("luggage-sealed").await?;
    album.page("luggage-code").await?;
    browser.click("luggage-save").await?;
    let sealed = browser.wait_for_download(&[]).await?;
    browser.click("back").await?;
    browser.click("safety-unpack").await?;
    album.page("screen-unpack").await?;
    browser.upload("unpack-file", &[&sealed]).await?;
    album.page("unpack-code").await?;
    browser.click("back").await
}

async fn recover_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    browser.click("start-open").await?;
    album.page("screen-open").await?;
    browser.click("open-lost").await?;
    album.page("screen-recover").await?;
    browser.click("recover-sheet").await?;
    browser.type_into("recover-row-1", "123456").await?;
    browser.by_css(".row-field[data-fits]").await?;
    album.page("screen-recover-enter").await?;
    browser.click("recover-scan").await?;
    browser.by_css("[data-testid=scan][data-state=no-camera]").await?;
    album.page("scan").await
}

async fn papers_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    tap_paper(browser, LETTER).await?;
    browser.by_test_id("page").await?;
    album.page("screen-paper").await?;
    browser.click("paper-edit").await?;
    album.page("screen-paper-edit").await?;
    choose(browser, "kind-social-report").await?;
    browser.click("edit-save").await?;
    browser.by_test_id("screen-paper").await?;
    browser.click("paper-newer").await?;
    album.page("screen-newer").await?;
    let folder = tempfile::tempdir().unwrap();
    let newer = file(folder.path(), "newer.jpg", &papers::photograph_of(1_200, 1_600, 4).unwrap());
    browser.upload("newer-file", &[&newer]).await?;
    browser.by_test_id("screen-papers").await?;
    browser.wait_gone("adding").await?;
    tap_paper(browser, LETTER).await?;
    browser.by_test_id("page").await?;
    browser.execute("document.querySelector('[data-testid=versions] summary').click()", &[]).await?;
    browser.execute("[...document.querySelectorAll('[data-testid=version-look]')].at(-1).click()", &[]).await?;
    album.page("version-note").await?;
    browser.click("back").await?;
    wait_for_papers(browser, 3).await?;
    tap_paper(browser, "Notes").await?;
    browser.click("paper-bin").await?;
    wait_for_papers(browser, 2).await?;
    album.photograph("screen-papers-toast").await?;
    browser.click("papers-bin").await?;
    album.page("screen-bin").await?;
    browser.click("bin-restore").await?;
    browser.click("back").await?;
    wait_for_papers(browser, 3).await?;
    several_screens(album).await
}

/// The ways in which a paper comes in, and the first two pieces of a story.
async fn add_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    browser.click("add-speak").await?;
    album.page("screen-speak").await?;
    browser.click("back").await?;
    browser.click("add-write").await?;
    album.page("screen-write").await?;
    browser.click("back").await?;
    browser.click("papers-story").await?;
    album.page("screen-story").await?;
    browser.click("back").await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

/// Several papers ticked, printed, and listed.
async fn several_screens(album: &Album) -> Result<()> {
    let browser = &album.browser;
    browser.click("papers-add").await?;
    album.page("screen-add").await?;
    browser.click("back").await?;
    browser.click("papers-choose").await?;
    tap_paper(browser, LETTER).await?;
    album.photograph("screen-papers-choosing").await?;
    browser.click("chosen-print").await?;
    browser.by_css("[data-testid=print-now]:not([disabled])").await?;
    album.page("screen-print").await?;
    browser.click("back").await?;
    browser.click("papers-list").await?;
    album.page("screen-list").await?;
    browser.click("back").await?;
    wait_for_papers(browser, 3).await
}

/// What is asked for, handed in by somebody, and looked at.
async fn request_screens(album: &Album, folder: &Path) -> Result<()> {
    let browser = &album.browser;
    browser.click("papers-inbox").await?;
    browser.click("box-ask").await?;
    browser.click("ask-decision").await?;
    album.page("screen-ask").await?;
    browser.click("ask-make").await?;
    album.page("screen-asked").await?;
    let link = browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default();
    let desk = album.other().await;
    desk.browser.goto(&link).await?;
    desk.browser.by_test_id("screen-hand-in").await?;
    desk.browser.execute("document.querySelector('[data-testid=sign] summary').click()", &[]).await?;
    desk.browser.click("sign-draw").await?;
    desk.browser.click("sign-save").await?;
    desk.browser.upload("hand-files", &[&file(folder, "decision.pdf", papers::letter())]).await?;
    desk.browser.by_test_id("hand-file").await?;
    desk.page("screen-hand-in").await?;
    desk.browser.click("hand-send").await?;
    desk.page("screen-hand-in-done").await?;
    desk.browser.click("hand-same").await?;
    desk.page("screen-hand-in-link").await?;
    desk.browser.assert_console_clean().await?;
    browser.click("asked-box").await?;
    browser.by_test_id("box-item").await?;
    album.page("screen-inbox").await?;
    browser.click("box-look").await?;
    browser.by_test_id("page").await?;
    album.page("screen-inbox-look").await?;
    browser.click("look-refuse").await?;
    album.page("dialog-refuse").await?;
    browser.click("refuse-yes").await?;
    browser.by_test_id("box-empty").await?;
    browser.click("back").await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

async fn share_screens(album: &Album) -> Result<String> {
    let browser = &album.browser;
    browser.click("papers-share").await?;
    tap_paper(browser, LETTER).await?;
    album.page("screen-share-choose").await?;
    browser.click("share-choose-next").await?;
    album.page("screen-share-how").await?;
    browser.click("purpose-home").await?;
    browser.click("share-make").await?;
    browser.click("share-say").await?;
    browser.by_test_id("share-spoken").await?;
    album.page("screen-share-made").await?;
    let link = browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default();
    browser.click("share-to-shared").await?;
    album.page("screen-shared").await?;
    browser.click("share-record").await?;
    album.page("screen-shared-record").await?;
    browser.click("back").await?;
    browser.by_test_id("screen-shared").await?;
    Ok(link)
}

async fn receive_screens(world: &World, album: &Album, link: &str) -> Result<()> {
    let desk = album.other().await;
    desk.browser.goto(link).await?;
    desk.page("screen-receive").await?;
    receive(&desk.browser, link, "Nadia", "CPAS").await?;
    desk.browser.by_test_id("page").await?;
    desk.page("screen-received").await?;
    desk.browser.assert_console_clean().await?;
    receive(&desk.browser, &format!("{}/s#{}.{}", world.origin(), "A".repeat(22), "A".repeat(22)), "Nadia", "").await?;
    desk.page("screen-receive-failed").await
}
