//! Bad input at the screen: a clear answer each, and nothing is lost.

use crate::person::{add, begin, computer, file, make_wallet, receive, tap_paper, upload, wait_for_papers};
use std::path::Path;
use tests::browser::{Browser, Result, Viewport};
use tests::papers;
use tests::wire::Wire;
use tests::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn bad_files_have_a_clear_answer_and_lose_nothing() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    add(&phone, &file(folder.path(), "Bonne lettre.pdf", papers::letter()), 1).await.unwrap();

    refused(&phone, &file(folder.path(), "vide.pdf", papers::empty()), "empty-file").await.unwrap();
    let large = vec![1; 55_000_000];
    refused(&phone, &file(folder.path(), "trop-grand.bin", &large), "too-large").await.unwrap();
    wait_for_papers(&phone, 1).await.unwrap();

    // What cannot be drawn is kept all the same, byte for byte, and says so.
    let undrawn = [
        ("Abime", b"%PDF-1.7\nnothing of a paper".to_vec()),
        ("Avec mot de passe", papers::encrypted_pdf().to_vec()),
        ("Sans page", papers::zero_page_pdf()),
        ("Autre chose", b"MZ\x90\x00 not a paper".to_vec()),
    ];
    for (count, (title, bytes)) in (2..).zip(&undrawn) {
        add(&phone, &file(folder.path(), &format!("{title}.pdf"), bytes), count).await.unwrap();
        tap_paper(&phone, title).await.unwrap();
        phone.wait_for_text("Ce papier ne peut pas être mon").await.unwrap();
        phone.click("back").await.unwrap();
        wait_for_papers(&phone, count).await.unwrap();
    }
    tap_paper(&phone, "Bonne lettre").await.unwrap();
    phone.by_test_id("page").await.unwrap();
    phone.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_name_is_text_and_nothing_else() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    let name = "<img src=x onerror=alert(1)> \u{202e}fdp.exe";
    add(&phone, &file(folder.path(), &format!("{name}.pdf"), papers::letter()), 1).await.unwrap();
    tap_paper(&phone, "<img src=x").await.unwrap();
    phone.by_test_id("page").await.unwrap();
    let images = "return document.querySelectorAll('img[src=x]').length";
    assert_eq!(phone.execute(images, &[]).await.unwrap(), 0);
    phone.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_survives_a_lost_connection() {
    let wire = Wire::start().await;
    let world = World::recorded(wire.clone()).await;
    let folder = tempfile::tempdir().unwrap();
    let phone = computer(Viewport::PHONE, "fr").await;
    begin(&phone, world.origin(), "fr").await.unwrap();
    make_wallet(&phone).await.unwrap();
    // The media worker is loaded with the first paper.
    add(&phone, &file(folder.path(), "Lettre.pdf", papers::letter()), 1).await.unwrap();
    let before = wire.bytes().len();
    upload(&phone, &[&file(folder.path(), "Chez moi.jpg", papers::photograph())]).await.unwrap();
    phone
        .wait_for("a part of it on the wire", async || Ok((wire.bytes().len() > before + 500_000).then_some(())))
        .await
        .unwrap();
    wire.cut();
    phone.by_css(".progress.waiting").await.unwrap();
    wire.mend();
    phone.click("kind-later").await.unwrap();
    wait_for_papers(&phone, 2).await.unwrap();
    tap_paper(&phone, "Chez moi").await.unwrap();
    phone.by_test_id("page").await.unwrap();
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

/// Tries to add a file that is not taken.
async fn refused(browser: &Browser, file: &Path, failure: &str) -> Result<()> {
    upload(browser, &[file]).await?;
    browser.by_css(&format!("[data-failure={failure}]")).await?;
    browser.click("adding-skip").await?;
    browser.wait_gone("adding").await
}
