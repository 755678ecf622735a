//! What comes of a share: the slip on paper, the pictures with the receiver's name in them, the record, and showing again. In
//! both browsers; what is printed, in Chromium.

use crate::papers::{open_new_wallet, text};
use crate::person::{add_as, choose, computer_of, file, receive, tap_paper, wait_for_papers};
use std::path::Path;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::paper::{PaperSize, codes, pages, print, words};
use tests::papers;
use tests::world::World;

in_both!(a_share_leaves_a_record);
in_both!(a_share_is_shown_again);

const LETTER: &str = "Lettre du CPAS";
const REPORT: &str = "Rapport social";
const NOTES: &str = "Mes notes";
const RECEIVER: &str = "Nadia Benali";
const ORGANISATION: &str = "CPAS de Saint-Gilles";

async fn a_share_leaves_a_record(kind: BrowserKind) -> Result<()> {
    let (world, folder) = (World::new().await, tempfile::tempdir()?);
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    add_as(&phone, &text(folder.path(), &format!("{LETTER}.txt")), "welfare", 1).await?;
    add_as(&phone, &file(folder.path(), &format!("{REPORT}.pdf"), papers::letter()), "social-report", 2).await?;
    let link = share(&phone, &[LETTER, REPORT], "share-look").await?;
    if kind == BrowserKind::Chromium {
        slip_says(&phone, folder.path(), &link).await?;
    }

    let desk = computer_of(kind, Viewport::DESKTOP, "fr", &Options::default()).await;
    receive(&desk, &link, RECEIVER, ORGANISATION).await?;
    is_marked_all_over(&desk).await?;
    desk.screenshot(&format!("desktop-fr-look-only-{kind:?}")).await?;
    desk.assert_accessible().await?;
    small_pages_are_drawn(&desk).await?;
    desk.screenshot_whole(&format!("desktop-fr-look-only-pages-{kind:?}")).await?;
    desk.assert_console_clean().await?;

    phone.click("share-to-shared").await?;
    phone.wait_for_text(RECEIVER).await?;
    phone.click("share-record").await?;
    phone.by_test_id("screen-shared-record").await?;
    let said = phone.text().await?;
    for part in [LETTER, "CPAS", RECEIVER, ORGANISATION, "Un logement", "Regarder seulement", "s’ouvre encore"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    phone.screenshot_whole(&format!("phone-fr-record-{kind:?}")).await?;
    phone.assert_accessible().await?;
    phone.click("back").await?;

    phone.click("share-stop").await?;
    phone.click("share-stop-sure").await?;
    phone.by_css("[data-testid=share-row][data-state=stopped]").await?;
    phone.screenshot_whole(&format!("phone-fr-shared-stopped-{kind:?}")).await?;
    phone.click("share-record").await?;
    phone.by_test_id("record-ended").await?;
    phone.wait_for_text("Vous l’avez arrêté").await?;
    if kind == BrowserKind::Chromium {
        for (size, name) in [(PaperSize::A4, "record-a4"), (PaperSize::Roll80, "record-roll")] {
            let printed = print(&phone, size, folder.path(), name).await?;
            let said = words(&printed);
            for part in ["trace d’un partage", LETTER, "Nadia", "Saint-Gilles", "Vous l’avez arrêté"] {
                assert!(said.contains(part), "{name}: {part}: {said}");
            }
            assert!(!said.contains("Retour") && !said.contains("Imprimer"), "no buttons: {said}");
            keep_pages(&printed, name)?;
        }
    }
    phone.assert_console_clean().await.map(drop)
}

async fn a_share_is_shown_again(kind: BrowserKind) -> Result<()> {
    let (world, folder) = (World::new().await, tempfile::tempdir()?);
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    add_as(&phone, &text(folder.path(), &format!("{LETTER}.txt")), "welfare", 1).await?;
    add_as(&phone, &text(folder.path(), &format!("{NOTES}.txt")), "story", 2).await?;
    share(&phone, &[LETTER, NOTES], "share-print").await?;
    phone.click("share-to-shared").await?;
    phone.by_css("[data-testid=share-row][data-state=live]").await?;
    assert!(phone.all_by_test_id("share-again").await?.is_empty(), "it is still shown");
    phone.click("share-stop").await?;
    phone.click("share-stop-sure").await?;

    phone.click("share-again").await?;
    phone.by_test_id("screen-share-how").await?;
    let titles = phone.by_test_id("share-titles").await?.text().await?;
    assert!(titles.contains(LETTER) && titles.contains(NOTES), "{titles}");
    let filled_in = "const value = document.querySelector('[data-testid=purpose-own]').value;
        return [value, document.querySelector('[data-testid=share-print]').checked]";
    assert_eq!(phone.execute(filled_in, &[]).await?, serde_json::json!(["Un logement", true]));
    phone.click("share-make").await?;
    phone.by_test_id("screen-share-made").await?;
    phone.click("share-done").await?;

    // One of both is gone: what is left is shown first.
    tap_paper(&phone, NOTES).await?;
    phone.click("paper-bin").await?;
    wait_for_papers(&phone, 1).await?;
    phone.click("papers-shared").await?;
    // Both are over: the second was stopped with its paper.
    phone.wait_until("document.querySelectorAll('[data-testid=share-again]').length === 2").await?;
    phone.click("share-record").await?;
    phone.click("record-again").await?;
    phone.by_test_id("screen-share-choose").await?;
    phone.wait_until("document.querySelectorAll('[data-testid=tile][aria-pressed=true]').length === 1").await?;
    phone.assert_console_clean().await.map(drop)
}

/// Shares papers for a home, and gives the link.
async fn share(browser: &Browser, titles: &[&str], handling: &str) -> Result<String> {
    browser.click("papers-share").await?;
    browser.by_test_id("screen-share-choose").await?;
    for title in titles {
        tap_paper(browser, title).await?;
    }
    browser.click("share-choose-next").await?;
    choose(browser, handling).await?;
    browser.click("purpose-home").await?;
    browser.click("share-make").await?;
    Ok(browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default())
}

/// The slip on both papers: a code that leads to the papers, what they are, until when, and how to stop it.
async fn slip_says(browser: &Browser, folder: &Path, link: &str) -> Result<()> {
    for (size, name) in [(PaperSize::A4, "slip-a4"), (PaperSize::Roll80, "slip-roll")] {
        let printed = print(browser, size, folder, name).await?;
        let sheets = pages(&printed);
        assert_eq!(sheets.len(), 1, "{name}");
        assert_eq!(codes(&sheets[0]), [link], "{name}");
        let said = words(&printed);
        for part in [LETTER, "Jusqu’au", "Pour arrêter", "Un logement"] {
            assert!(said.contains(part), "{name}: {part}: {said}");
        }
        keep_pages(&printed, name)?;
    }
    Ok(())
}

/// Counts the cells of a grid over a picture in which something faint was drawn.
const FAINT_CELLS: &str = "
    const cells = (canvas) => {
        const { width, height } = canvas, context = canvas.getContext('2d');
        let found = 0;
        for (let row = 0; row < 4; row++) for (let column = 0; column < 4; column++) {
            const w = width >> 2, h = height >> 2;
            const data = context.getImageData(column * w, row * h, w, h).data;
            let faint = 0;
            for (let at = 0; at < data.length; at += 4) if (data[at] > 150 && data[at] < 240) faint++;
            if (faint > 200) found++;
        }
        return found;
    };";

/// The page is a picture with lines in each part of it, and there is no other picture to be taken.
async fn is_marked_all_over(browser: &Browser) -> Result<()> {
    browser.by_test_id("page").await?;
    browser.wait_until("document.querySelector('canvas[data-testid=page]')?.width > 600").await?;
    let script = format!(
        "{FAINT_CELLS}
        const blank = document.createElement('canvas');
        [blank.width, blank.height] = [1000, 1400];
        blank.getContext('2d').fillStyle = '#fff';
        blank.getContext('2d').fillRect(0, 0, 1000, 1400);
        return [cells(blank), cells(document.querySelector('canvas[data-testid=page]')),
            document.querySelectorAll('.desk img').length, document.documentElement.outerHTML.includes('blob:')]"
    );
    assert_eq!(browser.execute(&script, &[]).await?, serde_json::json!([0, 16, 0, false]));
    Ok(())
}

/// The second paper has several pages: they are drawn small when they are asked for, and not before.
async fn small_pages_are_drawn(browser: &Browser) -> Result<()> {
    browser.execute("document.querySelectorAll('[data-testid=received-paper]')[1].click()", &[]).await?;
    browser.by_test_id("overview").await?;
    let small = "[...document.querySelectorAll('[data-testid=thumb] canvas')].map(canvas => canvas.width)";
    let before = browser.execute(&format!("return {small}.includes(240)"), &[]).await?;
    assert_eq!(before, serde_json::json!(false));
    browser.execute("document.querySelector('[data-testid=overview] summary').click()", &[]).await?;
    browser.wait_until(&format!("{small}.length > 1 && {small}.every(width => width === 240)")).await?;
    browser.execute("document.querySelectorAll('[data-testid=thumb]')[1].click()", &[]).await?;
    browser.wait_until("document.querySelector('canvas[data-testid=page]')?.width > 600").await?;
    let no_picture = "document.querySelectorAll('.desk img').length === 0";
    browser.wait_until(no_picture).await
}

/// Keeps the printed pages beside the photographs of screens.
pub(crate) fn keep_pages(printed: &Path, name: &str) -> Result<()> {
    let Some(folder) = std::env::var_os("XTASK_SCREENSHOTS") else { return Ok(()) };
    for (number, page) in pages(printed).iter().enumerate() {
        std::fs::copy(page, Path::new(&folder).join(format!("paper-{name}-{number}.png")))?;
    }
    Ok(())
}
