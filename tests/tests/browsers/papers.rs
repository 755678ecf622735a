//! What a person does with papers once they are there: finds them, puts them in order, picks several, prints them, tells
//! a story, keeps a newer version. In both browsers that people have.

use crate::person::{add, add_as, begin, computer_of, file, make_wallet, tap_paper, upload, wait_for_papers};
use std::path::Path;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::paper::{PaperSize, pages, print};
use tests::papers;
use tests::world::World;

in_both!(papers_are_found_and_put_in_order);
in_both!(several_papers_at_once);
in_both!(a_story_in_pieces);
in_both!(a_newer_version_keeps_the_older);

async fn titles(browser: &Browser) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-testid=tile] .tile-title')].map(it => it.textContent)";
    Ok(serde_json::from_value(browser.execute(script, &[]).await?).expect("texts"))
}

async fn waits_for_titles(browser: &Browser, wanted: &[&str]) -> Result<()> {
    browser.wait_for(&format!("{wanted:?}"), async || Ok((titles(browser).await? == wanted).then_some(()))).await
}

/// Writes into the search, in the place of what stands there.
async fn search(browser: &Browser, words: &str) -> Result<()> {
    let script = "const it = document.querySelector('[data-testid=papers-search]');
        it.value = arguments[0]; it.dispatchEvent(new Event('input', { bubbles: true }))";
    browser.execute(script, &[words.into()]).await.map(drop)
}

/// Describes the paper with this title.
pub(crate) async fn dated(browser: &Browser, title: &str, date: &str, runs_out: Option<&str>) -> Result<()> {
    tap_paper(browser, title).await?;
    browser.click("paper-edit").await?;
    for (field, day) in [("edit-date", Some(date)), ("edit-runs-out", runs_out)] {
        let script = "const it = document.querySelector(`[data-testid=${arguments[0]}]`);
            it.value = arguments[1]; it.dispatchEvent(new Event('change', { bubbles: true }))";
        if let Some(day) = day {
            browser.by_test_id(field).await?;
            browser.execute(script, &[field.into(), day.into()]).await?;
        }
    }
    browser.click("edit-save").await?;
    browser.by_test_id("screen-paper").await?;
    browser.click("back").await?;
    browser.by_test_id("screen-papers").await.map(drop)
}

pub(crate) async fn open_new_wallet(world: &World, kind: BrowserKind, options: &Options) -> Result<Browser> {
    let browser = computer_of(kind, Viewport::PHONE, "fr", options).await;
    begin(&browser, world.origin(), "fr").await?;
    make_wallet(&browser).await?;
    Ok(browser)
}

pub(crate) fn text(folder: &Path, name: &str) -> std::path::PathBuf {
    file(folder, name, format!("Ceci est : {name}\n").as_bytes())
}

async fn papers_are_found_and_put_in_order(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let browser = open_new_wallet(&world, kind, &Options::default()).await?;
    add_as(&browser, &text(folder.path(), "Décision du CPAS.txt"), "welfare", 1).await?;
    add_as(&browser, &text(folder.path(), "شهادة الإقامة.txt"), "residence", 2).await?;
    add_as(&browser, &text(folder.path(), "Straße 12.txt"), "housing", 3).await?;
    // By kind: residence, welfare, housing.
    waits_for_titles(&browser, &["شهادة الإقامة", "Décision du CPAS", "Straße 12"]).await?;

    for (words, found) in [
        ("decision", "Décision du CPAS"),
        ("DÉCISION cpas", "Décision du CPAS"),
        ("de\u{301}cision", "Décision du CPAS"),
        ("شهاده الاقامه", "شهادة الإقامة"),
        ("شَهَادَة", "شهادة الإقامة"),
        ("strasse ١٢", "Straße 12"),
        // By the name of its kind.
        ("logement", "Straße 12"),
    ] {
        search(&browser, words).await?;
        waits_for_titles(&browser, &[found]).await?;
    }
    search(&browser, "nulle part").await?;
    browser.by_test_id("papers-none").await?;
    search(&browser, "").await?;

    dated(&browser, "Décision du CPAS", "2026-03-01", Some("2031-01-01")).await?;
    dated(&browser, "Straße 12", "2025-03-01", Some("2027-01-01")).await?;
    browser.click("order-date").await?;
    // The one without a date is as old as its adding: today, by this device's clock.
    waits_for_titles(&browser, &["شهادة الإقامة", "Décision du CPAS", "Straße 12"]).await?;
    browser.click("order-runs-out").await?;
    waits_for_titles(&browser, &["Straße 12", "Décision du CPAS", "شهادة الإقامة"]).await?;
    browser.click("divider-welfare").await?;
    waits_for_titles(&browser, &["Décision du CPAS"]).await?;
    browser.assert_console_clean().await.map(drop)
}

async fn several_papers_at_once(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let browser = open_new_wallet(&world, kind, &Options::default()).await?;
    let files = ["Un.txt", "Deux.txt", "Trois.txt"].map(|name| text(folder.path(), name));
    upload(&browser, &[&files[0], &files[1], &files[2]]).await?;
    browser.click("kind-later").await?;
    wait_for_papers(&browser, 3).await?;

    browser.click("papers-choose").await?;
    tap_paper(&browser, "Un").await?;
    tap_paper(&browser, "Deux").await?;
    browser.click("chosen-print").await?;
    browser.by_css("[data-testid=print-now]:not([disabled])").await?;
    assert_eq!(browser.all_by_test_id("to-print").await?.len(), 2);
    if kind == BrowserKind::Chromium {
        let pdf = print(&browser, PaperSize::A4, folder.path(), "several").await?;
        assert_eq!(pages(&pdf).len(), 2, "a sheet for each");
    }
    browser.click("back").await?;

    browser.click("papers-list").await?;
    assert_eq!(browser.all_by_test_id("list-row").await?.len(), 3);
    browser.click("back").await?;

    browser.click("papers-choose").await?;
    tap_paper(&browser, "Un").await?;
    tap_paper(&browser, "Trois").await?;
    browser.click("chosen-bin").await?;
    wait_for_papers(&browser, 1).await?;
    browser.click("toast-take-back").await?;
    wait_for_papers(&browser, 3).await?;
    browser.assert_console_clean().await.map(drop)
}

async fn a_story_in_pieces(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let microphone = Options { microphone: true, ..Options::default() };
    let browser = open_new_wallet(&world, kind, &microphone).await?;
    browser.click("papers-story").await?;
    browser.by_test_id("story-empty").await?;
    for piece in ["Mon départ", "Mon arrivée"] {
        browser.click("story-write").await?;
        browser.type_into("story-title", piece).await?;
        browser.type_into("write-text", "Je raconte une fois.").await?;
        browser.click("write-save").await?;
        waits_for_piece(&browser, piece).await?;
    }
    browser.click("story-speak").await?;
    browser.click("speak-begin").await?;
    browser.by_test_id("speak-stop").await?;
    browser.wait_until("!document.querySelector('[data-testid=speak-time]').textContent.startsWith('0:00')").await?;
    browser.click("speak-stop").await?;
    browser.by_test_id("player").await?;
    browser.type_into("story-title", "Ma voix").await?;
    browser.click("speak-keep").await?;
    waits_for_piece(&browser, "Ma voix").await?;
    assert_eq!(pieces(&browser).await?, ["Mon départ", "Mon arrivée", "Ma voix"]);

    let first_later = "document.querySelectorAll('[data-testid=piece-later]')[0].click()";
    browser.execute(first_later, &[]).await?;
    browser
        .wait_for("the new order", async || {
            Ok((pieces(&browser).await? == ["Mon arrivée", "Mon départ", "Ma voix"]).then_some(()))
        })
        .await?;

    // A piece that moved stays what it is: a touch finds it.
    browser.execute("[...document.querySelectorAll('[data-testid=piece-open]')].at(-1).click()", &[]).await?;
    browser.by_test_id("player").await?;
    browser.click("play").await?;
    browser.wait_until("document.querySelector('audio').currentTime > 0.2").await?;
    browser.assert_console_clean().await.map(drop)
}

async fn pieces(browser: &Browser) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-testid=piece] .list-title')].map(it => it.textContent)";
    Ok(serde_json::from_value(browser.execute(script, &[]).await?).expect("texts"))
}

async fn waits_for_piece(browser: &Browser, title: &str) -> Result<()> {
    browser.wait_for(title, async || Ok(pieces(browser).await?.iter().any(|piece| piece == title).then_some(()))).await
}

async fn a_newer_version_keeps_the_older(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let browser = open_new_wallet(&world, kind, &Options::default()).await?;
    add(&browser, &file(folder.path(), "Carte.pdf", papers::letter()), 1).await?;
    tap_paper(&browser, "Carte").await?;
    browser.by_test_id("page-next").await?;
    browser.click("paper-newer").await?;
    browser.upload("newer-file", &[&text(folder.path(), "Carte nouvelle.txt")]).await?;
    browser.by_test_id("screen-papers").await?;
    browser.wait_gone("adding").await?;
    wait_for_papers(&browser, 1).await?;

    tap_paper(&browser, "Carte").await?;
    browser.by_test_id("page").await?;
    assert!(browser.all_by_test_id("page-next").await?.is_empty(), "the newer one has one page");
    browser.execute("document.querySelector('[data-testid=versions] summary').click()", &[]).await?;
    browser.execute("[...document.querySelectorAll('[data-testid=version-look]')].at(-1).click()", &[]).await?;
    browser.by_test_id("version-note").await?;
    browser.by_test_id("page-next").await?;
    browser.assert_accessible().await?;
    browser.click("version-newest").await?;
    browser.wait_gone("page-next").await?;
    browser.assert_console_clean().await.map(drop)
}
