//! A paper is photographed: found, straightened, put in order, kept. Nothing of what a camera writes beside a picture stays.

use crate::papers::open_new_wallet;
use crate::person::{begin, choose, computer_of, file, make_wallet, tap_paper, to_ways_to_add, wait_for_papers};
use serde_json::{Value, json};
use std::path::Path;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::camera::{PAPER_CORNERS, empty_table, paper_on_a_table, write_video};
use tests::papers;
use tests::world::World;

/// What a camera or a program may write behind the end of a JPEG.
const TRAILER: &str = "Farde test trailer";
/// What it may write into its XMP.
const XMP: &str = "Farde test serial number";

/// A browser whose camera sees a paper on a table.
pub(crate) async fn with_paper(viewport: Viewport, lang: &str, folder: &Path) -> Browser {
    let video = folder.join("paper.y4m");
    write_video(&video, &[paper_on_a_table()]).unwrap();
    let options = Options { camera: Some(video), ..Options::default() };
    Browser::start_with(BrowserKind::Chromium, viewport, lang, &options).await.unwrap()
}

/// From "my papers": goes to Scan.
pub(crate) async fn to_scan(browser: &Browser) -> Result<()> {
    to_ways_to_add(browser).await?;
    browser.click("add-scan").await?;
    browser.by_test_id("screen-scan").await.map(drop)
}

pub(crate) async fn wait_for_paper(browser: &Browser) -> Result<()> {
    browser.by_css("[data-testid=finder][data-seen=true]").await.map(drop)
}

/// The numbers of the pages, in their order.
async fn order(browser: &Browser) -> Result<Vec<String>> {
    let pages = "return [...document.querySelectorAll('[data-testid=scan-row]')].map(row => row.dataset.row)";
    Ok(serde_json::from_value(browser.execute(pages, &[]).await?).expect("texts"))
}

/// A photograph with all that a telephone may write into it.
fn talkative_photograph() -> Vec<u8> {
    let mut photograph = papers::photograph_of(1_600, 1_200, 5).unwrap();
    let packet = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{XMP}</x:xmpmeta>");
    let mut segment = vec![0xff, 0xe1];
    segment.extend(u16::try_from(packet.len() + 2).expect("a short packet").to_be_bytes());
    segment.extend(packet.bytes());
    photograph.splice(2..2, segment);
    photograph.extend(TRAILER.bytes());
    photograph
}

#[tokio::test(flavor = "multi_thread")]
async fn two_pages_are_photographed_and_become_one_paper() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = with_paper(Viewport::PHONE, "fr", folder.path()).await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();

    to_scan(&phone).await.unwrap();
    wait_for_paper(&phone).await.unwrap();
    look(&phone, "scan").await;
    phone.click("shutter").await.unwrap();
    phone.by_test_id("scanned-page").await.unwrap();
    look(&phone, "scan-check").await;
    corners_by_keyboard(&phone).await.unwrap();
    phone.click("scan-turn").await.unwrap();
    phone.by_css(".check-stage[aria-busy=false]").await.unwrap();
    phone.click("scan-good").await.unwrap();

    phone.click("scan-another").await.unwrap();
    let photograph = file(folder.path(), "IMG_1.jpg", &talkative_photograph());
    phone.upload("scan-choose", &[&photograph]).await.unwrap();
    phone.by_test_id("screen-scan-check").await.unwrap();
    phone.click("scan-good").await.unwrap();
    pages_in_order(&phone).await.unwrap();
    look(&phone, "scan-pages").await;

    phone.click("scan-finish").await.unwrap();
    phone.by_test_id("dialog-kind").await.unwrap();
    choose(&phone, "kind-welfare").await.unwrap();
    phone.wait_gone("dialog-kind").await.unwrap();
    wait_for_papers(&phone, 1).await.unwrap();
    tap_paper(&phone, "").await.unwrap();
    phone.by_test_id("page").await.unwrap();
    let number = phone.by_test_id("page-number").await.unwrap().text().await.unwrap();
    assert!(number.contains('2'), "two pages: {number}");
    phone.screenshot_whole("phone-fr-scanned-paper").await.unwrap();
    phone.assert_console_clean().await.unwrap();
}

/// Photographs a screen and checks it.
async fn look(browser: &Browser, name: &str) {
    browser.screenshot_whole(&format!("phone-fr-{name}")).await.unwrap();
    browser.assert_accessible().await.unwrap();
    let wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    browser.wait_until(wide).await.unwrap();
}

/// The corners that were found are those of the paper; one is moved with the arrow keys.
async fn corners_by_keyboard(browser: &Browser) -> Result<()> {
    browser.click("scan-corners").await?;
    let place = async || -> Result<f32> {
        let x = browser.by_test_id("corner-0").await?.attr("data-x").await?.unwrap_or_default();
        Ok(x.parse().expect("a number"))
    };
    let found = place().await?;
    assert!((found - PAPER_CORNERS[0].0).abs() < 0.02, "found at {found}");
    look(browser, "scan-corners").await;
    browser.execute("document.querySelector('[data-testid=corner-0]').focus()", &[]).await?;
    // U+E012 is the arrow to the left.
    browser.press("\u{e012}\u{e012}").await?;
    assert!((place().await? - (found - 0.01)).abs() < 0.001, "two steps to the left");
    browser.screenshot_whole("phone-fr-scan-corner-held").await?;
    browser.click("corners-done").await?;
    browser.by_test_id("screen-scan-check").await.map(drop)
}

/// Pages change places, one is removed and put back, and whoever leaves is asked.
async fn pages_in_order(browser: &Browser) -> Result<()> {
    browser.by_test_id("screen-scan-pages").await?;
    assert_eq!(order(browser).await?, ["1", "2"]);
    browser.click("scan-later").await?;
    assert_eq!(order(browser).await?, ["2", "1"]);
    browser.click("scan-remove").await?;
    assert_eq!(order(browser).await?, ["1"]);
    browser.click("scan-put-back").await?;
    assert_eq!(order(browser).await?, ["2", "1"]);
    // However many pages there are, Back leads to the camera, and out of it with a question.
    browser.click("back").await?;
    browser.by_test_id("screen-scan").await?;
    browser.click("back").await?;
    browser.by_test_id("dialog-scan-leave").await?;
    look(browser, "scan-leave").await;
    browser.click("scan-stay").await?;
    browser.wait_gone("dialog-scan-leave").await?;
    browser.click("scan-pages").await
}

in_both!(without_a_camera_photographs_are_chosen);

async fn without_a_camera_photographs_are_chosen(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    begin(&desk, world.origin(), "fr").await?;
    make_wallet(&desk).await?;
    to_scan(&desk).await?;
    desk.by_css("[data-testid=finder][data-state=no-camera]").await?;
    desk.screenshot_whole("desktop-fr-scan-no-camera").await?;
    desk.assert_accessible().await?;
    let nonsense = file(folder.path(), "nonsense.jpg", b"this is no photograph");
    desk.upload("scan-choose", &[&nonsense]).await?;
    desk.by_css("[data-failure=cannot-draw]").await?;
    let photographs: Vec<_> = (1..4)
        .map(|seed| {
            let photograph = papers::photograph_of(1_200, 900, seed).unwrap();
            file(folder.path(), &format!("IMG_{seed}.jpg"), &photograph)
        })
        .collect();
    let photographs: Vec<&Path> = photographs.iter().map(AsRef::as_ref).collect();
    desk.upload("scan-choose", &photographs).await?;
    desk.by_test_id("screen-scan-pages").await?;
    assert_eq!(order(&desk).await?.len(), 3);
    desk.screenshot_whole("desktop-fr-scan-pages").await?;
    desk.assert_accessible().await?;

    // One paper, whose older version are the photographs. Back does not lead to the camera again.
    choose(&desk, "scan-keep").await?;
    desk.click("scan-finish").await?;
    desk.click("kind-later").await?;
    wait_for_papers(&desk, 1).await?;
    tap_paper(&desk, "").await?;
    desk.by_test_id("page").await?;
    assert_eq!(desk.all_by_test_id("version").await?.len(), 2, "the pages and the photographs");
    desk.click("back").await?;
    desk.by_test_id("screen-papers").await?;

    // Locking throws everything away without a question.
    to_scan(&desk).await?;
    desk.upload("scan-choose", &photographs[..1]).await?;
    desk.by_test_id("screen-scan-check").await?;
    desk.click("lock").await?;
    desk.by_test_id("screen-start").await?;
    desk.assert_console_clean().await.map(drop)
}

in_both!(a_camera_that_sees_no_paper_takes_photographs_all_the_same);

/// Firefox has a camera of colours, Chromium here one of an empty table: the corners are then set by hand.
async fn a_camera_that_sees_no_paper_takes_photographs_all_the_same(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let table = folder.path().join("table.y4m");
    write_video(&table, &[empty_table()]).unwrap();
    let options = Options { camera: Some(table), ..Options::default() };
    let phone = open_new_wallet(&world, kind, &options).await?;
    to_scan(&phone).await?;
    phone.by_css("[data-testid=finder][data-state=seeing]").await?;
    phone.click("shutter").await?;
    phone.by_test_id("scanned-page").await?;
    phone.click("scan-corners").await?;
    phone.by_test_id("corner-0").await?;
    phone.click("corners-done").await?;
    phone.click("scan-good").await?;
    phone.click("scan-another").await?;
    phone.by_css("[data-testid=finder][data-state=seeing]").await?;
    phone.click("shutter").await?;
    phone.by_test_id("scanned-page").await?;
    phone.click("scan-good").await?;
    phone.click("scan-finish").await?;
    phone.click("kind-later").await?;
    wait_for_papers(&phone, 1).await?;
    tap_paper(&phone, "").await?;
    let number = phone.by_test_id("page-number").await?.text().await?;
    assert!(number.contains('2'), "two pages: {number}");
    phone.assert_console_clean().await.map(drop)
}

/// Asks a copier of its own; what it answered, and which of the marks are in what it made.
const ASK: &str = "
    const frame = ({ width, height }) => {
        const pen = new OffscreenCanvas(width, height).getContext('2d');
        for (let stripe = 0; stripe < width; stripe += 9) {
            pen.fillStyle = stripe % 2 ? '#7a5a3a' : '#5a3f28';
            pen.fillRect(stripe, 0, 9, height);
        }
        pen.setTransform(1, 0.1, -0.08, 1, width / 3, height / 8);
        pen.fillStyle = '#e8e6e0';
        pen.fillRect(0, 0, height * 0.5, height * 0.7);
        pen.fillStyle = '#333';
        for (let line = 20; line < height * 0.65; line += 6) pen.fillRect(12, line, height * 0.42, 2);
        return pen.getImageData(0, 0, width, height);
    };
    const [command, photograph, marks, done] = [arguments[0], arguments[1], arguments[2], arguments[3]];
    const bytes = photograph && Uint8Array.from(atob(photograph), letter => letter.charCodeAt(0));
    window[done] = null;
    const worker = farde.startCopierWorker();
    const began = [];
    worker.onmessage = ({ data: [json, ...buffers] }) => {
        const message = JSON.parse(json);
        if (message === 'ready') {
            for (let id = 0; id < (bytes ? 1 : 20); id++) {
                const attached = bytes ? new Blob([bytes]) : frame(command.look).data.buffer;
                worker.postMessage([JSON.stringify({ id, command }), attached]);
            }
            began.push(performance.now());
            return;
        }
        began.push(performance.now());
        if (!bytes && began.length <= 20) return;
        const text = buffers.map(buffer => new TextDecoder('latin1').decode(buffer)).join('');
        window[done] = {
            message, sizes: buffers.map(buffer => buffer.byteLength), found: marks.filter(mark => text.includes(mark)),
            millis: (began.at(-1) - began[1]) / Math.max(1, began.length - 2),
        };
        worker.terminate();
    };";

async fn ask(browser: &Browser, command: Value, photograph: Option<&[u8]>) -> Value {
    use base64::Engine as _;
    let photograph = photograph.map(|bytes| base64::engine::general_purpose::STANDARD.encode(bytes));
    let marks = ["Farde test camera", "Exif", XMP, "xmpmeta", TRAILER];
    browser.execute(ASK, &[command, json!(photograph), json!(marks), json!("answer")]).await.unwrap();
    browser.wait_until("window.answer").await.unwrap();
    browser.execute("return window.answer", &[]).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_camera_wrote_beside_a_picture_stays() {
    let world = World::new().await;
    let desk = Browser::start(BrowserKind::Chromium, Viewport::DESKTOP, "fr").await.unwrap();
    begin(&desk, world.origin(), "fr").await.unwrap();
    let photograph = talkative_photograph();
    assert!(papers::has_place(&photograph), "the search would find it");
    let taken = ask(&desk, json!({ "take": { "sides": null } }), Some(&photograph)).await;
    assert_eq!(taken["sizes"].as_array().map(Vec::len), Some(5), "{taken}");
    assert_eq!(taken["found"], json!([]), "{taken}");
    let looked = ask(&desk, json!({ "look": { "width": 400, "height": 300 } }), None).await;
    println!(
        "| look where a paper lies, copier in Chromium, 400 by 300 | {:.0} ms |",
        looked["millis"].as_f64().unwrap()
    );
}
