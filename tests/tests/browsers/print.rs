//! Everything that is printed, on A4 and on a roll of 80 mm: on the paper and not cut, on as many pages as it should be, in one
//! family of letters, black on white, with codes that can be read back, and nothing of the screen around it.

use crate::doors::digits_on_screen;
use crate::papers::dated;
use crate::person::{add_as, begin, choose, file, new_story, tap_paper, wait_for_papers};
use crate::printer::{self, Ink, Paper, Printer};
use tests::browser::{Browser, Result};
use tests::paper::PaperSize;
use tests::papers;
use tests::world::World;

const LETTER: &str = "Lettre du CPAS sur l’aide médicale urgente";
const LEASE: &str = "عقد الإيجار";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_printed_in_french() {
    walk("fr").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_printed_in_arabic() {
    walk("ar").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_printed_in_tigrinya() {
    walk("ti").await.unwrap();
}

/// What is done to a card, and the fault that must be found then.
const PLANTED: [(&str, &str); 11] = [
    ("card.style.inlineSize = '280mm'", "not in the family"),
    ("card.style.marginInlineStart = '-8mm'", "beside the paper"),
    ("card.style.marginBlockEnd = '400mm'; card.after('x')", "2 pages, not 1"),
    ("card.querySelector('.card-hint').style.fontSize = '6pt'", "not in the family"),
    ("card.querySelector('.print-title').style.fontSize = '24pt'", "begins with"),
    ("card.querySelector('.card-number').style.fontSize = '16pt'", "no large"),
    ("card.style.printColorAdjust = 'exact'; card.style.background = '#ccc'", "grey dots"),
    ("card.querySelector('.qr').style.inlineSize = '20mm'", "a code of"),
    ("card.querySelector('.qr path').style.fill = '#fff'", "a reader of codes finds []"),
    ("document.querySelector('.next').classList.remove('no-print')", "is printed"),
    // It stays on the page, so it is the last.
    (
        "const sheet = new CSSStyleSheet(); sheet.replaceSync('@page { margin: 0 }'); document.adoptedStyleSheets.push(sheet)",
        "is printed to the edge",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn planted_faults_are_found_on_paper() {
    let (world, desk) = (World::new().await, Printer::start("fr").await);
    let browser = &desk.browser;
    begin(browser, world.origin(), "fr").await.unwrap();
    for touch in ["start-make", "make-begin"] {
        browser.click(touch).await.unwrap();
    }
    let sizes = [PaperSize::A4, PaperSize::Roll80].into_iter().cycle();
    for ((plant, fault), size) in PLANTED.into_iter().zip(sizes) {
        // Each time a new card.
        browser.click("make-card").await.unwrap();
        let number = [card_number(browser).await.unwrap()];
        let paper = Paper { codes: &number, digits: &number[0][..4], ..Paper::page(printer::PLANTED) };
        let plant = format!("const card = document.querySelector('.print-card'); {plant}");
        browser.execute(&plant, &[]).await.unwrap();
        let found = desk.faults(size, &paper).await.unwrap();
        assert!(found.iter().any(|found| found.contains(fault)), "{size:?}: {plant}: {found:?}");
        browser.click("back").await.unwrap();
    }
}

async fn walk(lang: &'static str) -> Result<()> {
    let (world, printer) = (World::new().await, Printer::start(lang).await);
    let browser = &printer.browser;
    begin(browser, world.origin(), lang).await?;
    make(&printer).await?;
    papers_and_list(&printer).await?;
    request(&printer).await?;
    share(&printer).await?;
    safety(&printer).await?;
    begin(browser, &format!("{}/kiosk", world.origin()), lang).await?;
    browser.click("start-staff").await?;
    browser.by_test_id("screen-staff").await?;
    printer.prints(&Paper { ink: Ink::Pictograms, ..Paper::page("staff") }).await?;
    printer.assert_good();
    Ok(())
}

async fn card_number(browser: &Browser) -> Result<String> {
    Ok(browser.by_test_id("make-card-number").await?.attr("data-number").await?.unwrap_or_default())
}

async fn link(browser: &Browser) -> Result<String> {
    Ok(browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default())
}

/// The card, and the sheets of three helpers.
async fn make(printer: &Printer) -> Result<()> {
    let browser = &printer.browser;
    browser.click("start-make").await?;
    browser.click("make-begin").await?;
    browser.click("make-card").await?;
    let number = [card_number(browser).await?];
    printer.prints(&Paper { codes: &number, digits: &number[0][..4], ..Paper::page("card") }).await?;
    browser.click("make-card-next").await?;
    new_story(browser).await?;
    browser.click("way-back-helpers").await?;
    let digits = digits_on_screen(browser).await?;
    printer.prints(&Paper { pages: 3, codes: &digits, ..Paper::page("helpers") }).await?;
    browser.click("sheets-next").await?;
    browser.click("sheets-next").await?;
    browser.click("sheets-kept").await?;
    browser.click("make-done-next").await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

async fn papers_and_list(printer: &Printer) -> Result<()> {
    let (browser, folder) = (&printer.browser, printer.folder.path());
    let put = |name: &str, bytes: &[u8]| file(folder, name, bytes);
    add_as(browser, &put(&format!("{LETTER}.pdf"), papers::letter()), "welfare", 1).await?;
    let photo = papers::photograph_of(1_600, 1_200, 3).unwrap();
    add_as(browser, &put(&format!("{LEASE}.jpg"), &photo), "housing", 2).await?;
    dated(browser, LETTER, "2026-09-23", Some("2027-12-31")).await?;
    browser.click("papers-choose").await?;
    tap_paper(browser, LETTER).await?;
    tap_paper(browser, LEASE).await?;
    browser.click("chosen-print").await?;
    browser.by_css("[data-testid=print-now]:not([disabled])").await?;
    // As somebody who sees all of them before they are printed.
    browser.wait_until("[...document.images].every((picture) => picture.complete)").await?;
    let all = Paper { ink: Ink::Papers, pages: papers::LETTER_PAGES as usize + 1, ..Paper::page("pages") };
    printer.prints(&all).await?;
    browser.click("back").await?;
    browser.click("papers-list").await?;
    browser.by_test_id("list-row").await?;
    printer.prints(&Paper { ink: Ink::Pictograms, ..Paper::page("list") }).await?;
    browser.click("back").await?;
    wait_for_papers(browser, 2).await
}

async fn request(printer: &Printer) -> Result<()> {
    let browser = &printer.browser;
    browser.click("papers-inbox").await?;
    browser.click("box-ask").await?;
    browser.click("ask-decision").await?;
    browser.click("ask-make").await?;
    let codes = [link(browser).await?];
    printer.prints(&Paper { codes: &codes, ..Paper::page("request") }).await?;
    browser.click("asked-done").await?;
    wait_for_papers(browser, 2).await
}

/// Everything that may stand on a slip: look only, once, with a PIN, a purpose and a code that is said.
async fn share(printer: &Printer) -> Result<()> {
    let browser = &printer.browser;
    browser.click("papers-share").await?;
    browser.by_test_id("screen-share-choose").await?;
    tap_paper(browser, LETTER).await?;
    tap_paper(browser, LEASE).await?;
    browser.click("share-choose-next").await?;
    choose(browser, "share-look").await?;
    choose(browser, "share-once").await?;
    browser.click("purpose-home").await?;
    choose(browser, "share-pin").await?;
    browser.click("share-make").await?;
    browser.click("share-say").await?;
    browser.by_test_id("share-spoken").await?;
    let codes = [link(browser).await?];
    printer.prints(&Paper { codes: &codes, ..Paper::page("share") }).await?;
    browser.click("share-to-shared").await?;
    browser.click("share-record").await?;
    browser.by_test_id("record").await?;
    printer.prints(&Paper { ink: Ink::Pictograms, ..Paper::page("record") }).await?;
    browser.click("back").await?;
    browser.click("back").await?;
    wait_for_papers(browser, 2).await
}

async fn safety(printer: &Printer) -> Result<()> {
    let browser = &printer.browser;
    browser.click("papers-safety").await?;
    browser.click("safety-luggage").await?;
    browser.click("luggage-sealed").await?;
    let code = [browser.by_test_id("luggage-code").await?.attr("data-code").await?.unwrap_or_default()];
    printer.prints(&Paper { codes: &code, digits: &code[0][..6], ..Paper::page("luggage") }).await?;
    browser.click("back").await?;
    browser.click("safety-doors").await?;
    browser.click("doors-add").await?;
    browser.click("add-sheet").await?;
    choose(browser, "wait-7").await?;
    browser.click("sheet-make").await?;
    let digits = digits_on_screen(browser).await?;
    printer.prints(&Paper { codes: &digits, ..Paper::page("sheet") }).await
}
