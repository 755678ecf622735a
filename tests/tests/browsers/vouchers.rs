//! Where making a wallet needs a voucher: it is scanned, pasted or opened as a link, and makes one wallet. Where it needs none,
//! nobody hears of it. And the sheets that are cut apart.

use crate::person::{begin, computer, new_card_and_story, wait_for_papers};
use server::{Limits, Opening, OprfKeys, SystemRandom, VoucherKey};
use std::process::Command;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::camera;
use tests::paper::{PaperSize, codes, pages, print, words};
use tests::world::World;
use wallet_api::vouchers::VoucherCode;

/// A server that makes one wallet a day for all that come from here.
pub(crate) async fn world() -> World {
    World::with_vouchers(Limits { vaults_per_address: 1, ..Limits::default() }).await
}

/// What the code on a voucher says.
pub(crate) fn link(world: &World, code: &VoucherCode) -> String {
    format!("{}/v#{}", world.origin(), code.expose_text())
}

/// A voucher as no server has signed it.
pub(crate) fn altered(code: &VoucherCode) -> VoucherCode {
    let mut altered = code.clone();
    altered.output.0[63] ^= 1;
    altered
}

/// Opens a link as a phone's own camera does.
async fn open_link(browser: &Browser, link: &str) -> Result<()> {
    // The same page with another fragment would not load anew.
    browser.goto("about:blank").await?;
    browser.goto(link).await?;
    browser.by_test_id("screen-make-what").await.map(drop)
}

async fn paste(browser: &Browser, text: &str) -> Result<()> {
    browser.type_into("voucher-link", text).await?;
    browser.click("voucher-next").await
}

async fn fails_with(browser: &Browser, failure: &str) -> Result<()> {
    browser.by_css(&format!("[data-testid=screen-make-voucher] [data-failure={failure}]")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_is_scanned_or_opened_as_a_link_and_makes_one_wallet() {
    let (world, folder) = (world().await, tempfile::tempdir().unwrap());
    let codes = world.vouchers(3);
    let video = folder.path().join("voucher.y4m");
    camera::write_video(&video, &[camera::code_on_a_wall(&link(&world, &codes[0]))]).unwrap();
    let options = Options { camera: Some(video), ..Options::default() };
    let phone = Browser::start_with(BrowserKind::Chromium, Viewport::PHONE, "fr", &options).await.unwrap();
    scans(&phone, &world, &codes[0]).await.unwrap();
    opens_the_link(&phone, &world, &codes).await.unwrap();
    phone.assert_console_clean().await.unwrap();
}

/// A voucher is asked for before anything else; what is none, and one of another server, make no wallet.
async fn scans(phone: &Browser, world: &World, code: &VoucherCode) -> Result<()> {
    begin(phone, world.origin(), "fr").await?;
    phone.click("start-make").await?;
    phone.click("make-begin").await?;
    phone.by_test_id("screen-make-voucher").await?;
    paste(phone, "12345 67890 12345 67890").await?;
    phone.wait_for_text("Ce n’est pas le code d’un bon").await?;
    // A step further in the history, and nothing known: it is asked for all the same.
    phone.refresh().await?;
    paste(phone, &link(world, &altered(code))).await?;
    fails_with(phone, "voucher-not-valid").await?;
    phone.click("back").await?;
    phone.click("make-begin").await?;
    phone.click("voucher-camera").await?;
    new_card_and_story(phone).await?;
    phone.by_test_id("screen-way-back").await.map(drop)
}

/// The voucher outlives a wallet to try with, and a making that fails for another reason; it is used once.
async fn opens_the_link(phone: &Browser, world: &World, codes: &[VoucherCode]) -> Result<()> {
    open_link(phone, &link(world, &codes[1])).await?;
    phone.by_test_id("voucher-good").await?;
    let address = phone.execute("return location.href", &[]).await?;
    assert!(!address.to_string().contains('#'), "{address}");
    phone.screenshot_whole("phone-fr-voucher-good").await?;
    phone.click("make-practise").await?;
    wait_for_papers(phone, 3).await?;
    phone.click("practice-end").await?;
    phone.click("practice-own").await?;
    new_card_and_story(phone).await?;
    phone.by_css("[data-testid=dialog-make-failed] [data-failure=wait-first]").await?;
    phone.click("make-failed-close").await?;
    world.clock().advance(86_400);
    phone.click("repeat-next").await?;
    phone.by_test_id("screen-way-back").await?;

    open_link(phone, &link(world, &codes[1])).await?;
    phone.click("make-begin").await?;
    fails_with(phone, "voucher-used").await?;
    // Whoever has something with a code on it may think that it was received.
    begin(phone, world.origin(), "fr").await?;
    phone.click("start-receive").await?;
    phone.type_into("receive-link", &link(world, &codes[2])).await?;
    phone.click("receive-paste-next").await?;
    phone.by_test_id("voucher-good").await?;
    phone.click("make-begin").await?;
    phone.by_test_id("screen-make-way").await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn where_none_is_needed_nobody_is_asked() {
    let world = World::new().await;
    let phone = computer(Viewport::PHONE, "fr").await;
    for code in ["A".repeat(154), "A".to_owned()] {
        open_link(&phone, &format!("{}/v#{code}", world.origin())).await.unwrap();
        phone.click("make-begin").await.unwrap();
        phone.by_test_id("screen-make-way").await.unwrap();
    }
    let steps = phone.execute("return history.state.step", &[]).await.unwrap();
    assert_eq!(steps, 1);
    phone.assert_console_clean().await.unwrap();
}

/// As many languages as a sheet can have, those with the longest words among them.
const LANGUAGES: &str = "fr,nl,en,ar,ro,uk,de,so";

/// On how many vouchers something is cut off.
const CUT: &str = "return [...document.querySelectorAll('section')]
    .filter(one => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth).length";

#[tokio::test(flavor = "multi_thread")]
async fn sheets_are_whole_eight_vouchers_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let test = std::env::current_exe().unwrap();
    let program = test.parent().and_then(std::path::Path::parent).unwrap().join("farde");
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    // What the first start of a server makes.
    let storage = server::open_database(None, &data, Opening::Use).await.unwrap();
    OprfKeys::of_database(&data.join("keys"), &SystemRandom, &*storage).await.unwrap();
    VoucherKey::of_database(&data.join("keys"), &SystemRandom, &*storage).await.unwrap();
    storage.close().await;
    let mut make = Command::new(program);
    make.args(["vouchers", "make", "--data", "data", "--origin", "https://farde.example", "--count", "10"]);
    let made = make.args(["--languages", LANGUAGES, "may"]).current_dir(folder.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let browser = computer(Viewport::DESKTOP, "fr").await;
    browser.goto(&format!("file://{}/may/sheets.html", folder.path().display())).await.unwrap();
    assert_eq!(browser.execute(CUT, &[]).await.unwrap(), 0, "something is cut off");
    let pdf = print(&browser, PaperSize::A4, folder.path(), "sheets").await.unwrap();
    let read: Vec<usize> = pages(&pdf).iter().map(|page| codes(page).len()).collect();
    assert_eq!(read, [8, 2]);
    let words = words(&pdf);
    assert!(words.matches("-30").count() + words.matches("-31").count() == 10 && words.contains("10/10"), "{words}");
}
