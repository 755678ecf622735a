//! Bad input at the screen: a clear answer each, and nothing is lost.

use crate::papers::open_new_wallet;
use crate::person::{add, computer, file, receive, tap_paper, upload, wait_for_papers};
use std::path::Path;
use std::time::Duration;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::wire::Wire;
use tests::world::World;

in_both!(bad_files_have_a_clear_answer_and_lose_nothing);
in_both!(a_file_that_takes_all_memory_or_all_time_is_given_up);
in_both!(a_photograph_is_kept_without_its_place);
in_both!(a_hostile_name_is_text_and_nothing_else);
in_both!(an_upload_survives_a_lost_connection);

async fn bad_files_have_a_clear_answer_and_lose_nothing(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    add(&phone, &file(folder.path(), "Bonne lettre.pdf", papers::letter()), 1).await?;

    refused(&phone, &file(folder.path(), "vide.pdf", papers::empty()), "empty-file").await?;
    let large = vec![1; 55_000_000];
    refused(&phone, &file(folder.path(), "trop-grand.bin", &large), "too-large").await?;
    wait_for_papers(&phone, 1).await?;

    // What cannot be drawn is kept all the same, byte for byte, and says so.
    let [png, jpeg, webp] = papers::lying_photographs();
    let undrawn = [
        ("Abime", b"%PDF-1.7\nnothing of a paper".to_vec()),
        ("Coupe", papers::letter()[..1_024].to_vec()),
        ("Avec mot de passe", papers::encrypted_pdf().to_vec()),
        ("Sans page", papers::zero_page_pdf()),
        ("Autre chose", b"MZ\x90\x00 not a paper".to_vec()),
        ("Grand PNG", png),
        ("Grand JPEG", jpeg),
        ("Grand WebP", webp),
        ("Archive", papers::zip_bomb().to_vec()),
        ("Photo Apple", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
    ];
    for (count, (title, bytes)) in (2..).zip(&undrawn) {
        kept_without_pages(&phone, &file(folder.path(), &format!("{title}.pdf"), bytes), title, count).await;
    }
    // Photographs that cannot be cleaned are kept as they came: that they may still tell a place is said too.
    phone.wait_for_text("encore dire où").await?;
    // What can be drawn is drawn, whatever else is in it, and nothing of it runs.
    let drawn = [
        ("Page du web", b"<!doctype html><script>alert(1)</script><img src=x onerror=alert(1)>".to_vec()),
        ("Dessin", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec()),
        ("Programme", papers::scripted_pdf()),
        ("Deux choses", papers::two_kinds_at_once()),
    ];
    for (count, (title, bytes)) in (undrawn.len() + 2..).zip(&drawn) {
        add(&phone, &file(folder.path(), &format!("{title}.pdf"), bytes), count).await?;
        tap_paper(&phone, title).await?;
        phone.by_test_id("page").await?;
        phone.click("back").await?;
    }
    tap_paper(&phone, "Bonne lettre").await?;
    phone.by_test_id("page").await?;
    phone.assert_console_clean().await?;
    Ok(())
}

/// The media worker may take 1 GiB, and has a minute for a page. What takes more ends the worker and nothing else.
async fn a_file_that_takes_all_memory_or_all_time_is_given_up(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, kind, &Options::default()).await?.with_timeout(Duration::from_secs(100));
    add(&phone, &file(folder.path(), "Bonne lettre.pdf", papers::letter()), 1).await?;
    let memory = file(folder.path(), "Bombe.pdf", papers::memory_bomb());
    kept_without_pages(&phone, &memory, "Bombe", 2).await;
    let endless = file(folder.path(), "Sans fin.pdf", &papers::endless_pdf());
    kept_without_pages(&phone, &endless, "Sans fin", 3).await;
    // The next worker draws the next file, and the first paper is what it was.
    add(&phone, &file(folder.path(), "Autre lettre.pdf", papers::letter()), 4).await?;
    for title in ["Autre lettre", "Bonne lettre"] {
        tap_paper(&phone, title).await?;
        phone.by_test_id("page").await?;
        phone.click("back").await?;
    }
    Ok(())
}

/// A photograph leaves the device without what it said about its place.
async fn a_photograph_is_kept_without_its_place(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    let photograph = papers::photograph_of(640, 480, 3).unwrap();
    assert!(papers::has_place(&photograph));
    add(&phone, &file(folder.path(), "Chez moi.jpg", &photograph), 1).await?;
    tap_paper(&phone, "Chez moi").await?;
    phone.by_test_id("page").await?;
    phone.click("paper-keep").await?;
    phone.click("keep-yes").await?;
    let kept = std::fs::read(phone.wait_for_download(&[]).await.unwrap()).unwrap();
    assert!(kept.starts_with(b"\xff\xd8\xff") && !papers::has_place(&kept));
    Ok(())
}

async fn a_hostile_name_is_text_and_nothing_else(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    let names = [
        "<img src=x onerror=alert(1)> \u{202e}fdp.exe",
        "..\\..\\etc passwd \u{7}\u{1b}[2J",
        "%2e%2e%2f \u{2066}\u{200f}",
    ];
    for (count, name) in (1..).zip(names) {
        add(&phone, &file(folder.path(), &format!("{name}.pdf"), papers::letter()), count).await?;
    }
    for beginning in ["etc passwd", "%2e%2e%2f", "<img src=x"] {
        tap_paper(&phone, beginning).await?;
        phone.by_test_id("page").await?;
        if beginning.starts_with('<') {
            break;
        }
        phone.click("back").await?;
    }
    let images = "return document.querySelectorAll('img[src=x]').length";
    assert_eq!(phone.execute(images, &[]).await.unwrap(), 0);
    phone.assert_console_clean().await?;
    Ok(())
}

async fn an_upload_survives_a_lost_connection(kind: BrowserKind) -> Result<()> {
    let wire = Wire::start().await;
    let world = World::behind(wire.clone()).await;
    let folder = tempfile::tempdir().unwrap();
    let phone = open_new_wallet(&world, kind, &Options::default()).await?;
    // The media worker is loaded with the first paper.
    add(&phone, &file(folder.path(), "Lettre.pdf", papers::letter()), 1).await?;
    let before = wire.bytes().len();
    upload(&phone, &[&file(folder.path(), "Chez moi.jpg", papers::photograph())]).await?;
    phone
        .wait_for("a part of it on the wire", async || Ok((wire.bytes().len() > before + 500_000).then_some(())))
        .await?;
    wire.cut();
    phone.by_css(".progress.waiting").await?;
    wire.mend();
    phone.click("kind-later").await?;
    wait_for_papers(&phone, 2).await?;
    tap_paper(&phone, "Chez moi").await?;
    phone.by_test_id("page").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_link_is_told_from_one_that_opens_nothing() {
    let world = World::new().await;
    let desk = computer(Viewport::DESKTOP, "fr").await;
    receive(&desk, &format!("{}/s#abc.def", world.origin()), "Nadia", "").await.unwrap();
    desk.by_css("[data-failure=bad-link]").await.unwrap();
    let nothing = format!("{}/s#{}.{}", world.origin(), "A".repeat(22), "A".repeat(22));
    receive(&desk, &nothing, "Nadia", "").await.unwrap();
    desk.by_css("[data-failure=share-not-available]").await.unwrap();
}

/// Adds a file that is kept without pages, looks at what is said about it, and comes back.
async fn kept_without_pages(browser: &Browser, file: &Path, title: &str, count: usize) {
    add(browser, file, count).await.unwrap();
    tap_paper(browser, title).await.unwrap();
    browser.wait_for_text("Ce papier ne peut pas être mon").await.unwrap();
    browser.click("back").await.unwrap();
    wait_for_papers(browser, count).await.unwrap();
}

/// Tries to add a file that is not taken.
async fn refused(browser: &Browser, file: &Path, failure: &str) -> Result<()> {
    upload(browser, &[file]).await?;
    browser.by_css(&format!("[data-failure={failure}]")).await?;
    browser.click("adding-skip").await?;
    browser.wait_gone("adding").await
}
