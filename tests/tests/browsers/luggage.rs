//! Everything is taken along, under a code or open to everybody, and brought in on another server. In both browsers.

use crate::papers::{open_new_wallet, text};
use crate::person::{add, add_as, file, tap_paper, wait_for_papers};
use std::path::{Path, PathBuf};
use tests::browser::{Browser, BrowserKind, Options, Result};
use tests::paper::{PaperSize, pages, print};
use tests::papers;
use tests::world::World;

in_both!(what_is_taken_along_is_brought_in_elsewhere);

const LETTER: &str = "Lettre du CPAS";

async fn what_is_taken_along_is_brought_in_elsewhere(kind: BrowserKind) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let Luggage { sealed, code, card, plain } = take_along(kind, folder.path()).await?;
    let bytes = std::fs::read(&sealed)?;
    assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
    assert!(!bytes.windows(LETTER.len()).any(|part| part == LETTER.as_bytes()));
    assert!(std::fs::read(&plain)?.starts_with(b"PK"));

    let elsewhere = World::new().await;
    // Later, as it is in the world: no paper was added in the future.
    elsewhere.clock().advance(86_400);
    let browser = open_new_wallet(&elsewhere, kind, &Options::default()).await?;
    bring_in(&browser, &sealed).await?;
    browser.by_test_id("unpack-code").await?;
    look(&browser, "unpack-code").await?;
    browser.type_into("unpack-code", &"1".repeat(24)).await?;
    browser.click("unpack-open").await?;
    browser.by_css("[data-failure=wrong-code]").await?;
    browser.click("unpack-again").await?;
    if let Some(card) = card {
        browser.click("unpack-scan").await?;
        browser.upload("scan-photo", &[&card]).await?;
    } else {
        browser.execute("document.querySelector('[data-testid=unpack-code]').select()", &[]).await?;
        browser.type_into("unpack-code", &code).await?;
        browser.click("unpack-open").await?;
    }
    check_titles(&browser).await?;
    look(&browser, "unpack-titles").await?;
    browser.click("unpack-take").await?;
    browser.wait_gone("adding").await?;
    wait_for_papers(&browser, 2).await?;
    tap_paper(&browser, LETTER).await?;
    browser.by_test_id("page-next").await?;
    assert_eq!(browser.all_by_test_id("version").await?.len(), 2, "the older version came along");
    browser.click("back").await?;

    // The open one, and something that is none.
    bring_in(&browser, &text(folder.path(), "Autre chose.txt")).await?;
    browser.by_css("[data-failure=not-an-export]").await?;
    browser.click("unpack-again").await?;
    browser.upload("unpack-file", &[&plain]).await?;
    let known = browser.by_test_id("unpack-known").await?.text().await?;
    assert!(known.contains('2'), "both are here already: {known}");
    let titles = "return document.querySelectorAll('[data-testid=unpack-titles] li').length";
    assert_eq!(browser.execute(titles, &[]).await?, 0, "so nothing comes in twice");
    browser.assert_console_clean().await.map(drop)
}

/// What was taken along.
struct Luggage {
    sealed: PathBuf,
    code: String,
    /// A picture of the code as it was printed, from Chromium.
    card: Option<PathBuf>,
    plain: PathBuf,
}

/// Takes a wallet along with two papers, one of them in two versions.
async fn take_along(kind: BrowserKind, folder: &Path) -> Result<Luggage> {
    let world = World::new().await;
    let browser = open_new_wallet(&world, kind, &Options::default()).await?;
    add_as(&browser, &text(folder, &format!("{LETTER}.txt")), "welfare", 1).await?;
    tap_paper(&browser, LETTER).await?;
    browser.click("paper-newer").await?;
    browser.upload("newer-file", &[&file(folder, "nouvelle.pdf", papers::letter())]).await?;
    browser.by_test_id("screen-papers").await?;
    browser.wait_gone("adding").await?;
    add(&browser, &text(folder, "Notes.txt"), 2).await?;

    browser.click("papers-safety").await?;
    browser.click("safety-luggage").await?;
    browser.by_test_id("luggage-sealed").await?;
    look(&browser, "luggage").await?;
    browser.click("luggage-sealed").await?;
    let code = browser.by_test_id("luggage-code").await?.attr("data-code").await?.unwrap_or_default();
    look(&browser, "luggage-code").await?;
    let card = match kind {
        BrowserKind::Chromium => pages(&print(&browser, PaperSize::A4, folder, "code").await?).into_iter().next(),
        BrowserKind::Firefox => None,
    };
    browser.click("luggage-save").await?;
    let sealed = browser.wait_for_download(&[]).await?;
    browser.click("back").await?;

    browser.click("safety-luggage").await?;
    browser.click("luggage-plain").await?;
    browser.by_test_id("dialog-plain").await?;
    look(&browser, "luggage-warning").await?;
    browser.click("plain-yes").await?;
    browser.click("luggage-save").await?;
    let plain = browser.wait_for_download(std::slice::from_ref(&sealed)).await?;
    browser.assert_console_clean().await?;
    // What was downloaded goes with its browser.
    let kept = [&sealed, &plain].map(|file| folder.join(file.file_name().expect("a file")));
    std::fs::copy(&sealed, &kept[0])?;
    std::fs::copy(&plain, &kept[1])?;
    let [sealed, plain] = kept;
    Ok(Luggage { sealed, code, card, plain })
}

/// From "my papers": chooses a file to bring papers in from.
async fn bring_in(browser: &Browser, file: &Path) -> Result<()> {
    browser.click("papers-safety").await?;
    browser.click("safety-unpack").await?;
    browser.upload("unpack-file", &[file]).await
}

async fn check_titles(browser: &Browser) -> Result<()> {
    let titles = browser.by_test_id("unpack-titles").await?.text().await?;
    assert!(titles.contains(LETTER) && titles.contains("Notes"), "{titles}");
    Ok(())
}

/// Photographs a screen and checks it.
async fn look(browser: &Browser, name: &str) -> Result<()> {
    if browser.kind() == BrowserKind::Chromium {
        browser.screenshot_whole(&format!("phone-fr-{name}")).await?;
    }
    browser.assert_accessible().await
}
