//! A wallet to try with: everything that matters can be done, without a server, and nothing of it is there afterwards.

use crate::person::{add, begin, computer_of, file, make_wallet, new_card_and_story, tap_paper, wait_for_papers};
use server::Limits;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::papers;
use tests::world::World;

async fn practise(browser: &Browser) -> Result<()> {
    browser.click("start-make").await?;
    browser.click("make-practise").await?;
    browser.by_test_id("practice").await?;
    wait_for_papers(browser, 3).await
}

in_both!(a_wallet_is_tried_without_fear);

async fn a_wallet_is_tried_without_fear(kind: BrowserKind) -> Result<()> {
    // Room for one wallet: one that is made to try with would take it.
    let one = Limits { vaults_per_address: 1, ..Limits::default() };
    let (world, folder) = (World::with_limits(one).await, tempfile::tempdir().unwrap());
    let browser = computer_of(kind, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&browser, world.origin(), "fr").await?;
    practise(&browser).await?;
    add(&browser, &file(folder.path(), "Lettre du CPAS.pdf", papers::letter()), 4).await?;
    tap_paper(&browser, "Lettre du CPAS").await?;
    browser.by_test_id("page").await?;
    browser.click("paper-bin").await?;
    wait_for_papers(&browser, 3).await?;
    browser.click("papers-bin").await?;
    browser.click("bin-restore").await?;
    browser.click("back").await?;
    wait_for_papers(&browser, 4).await?;
    let safety = browser.all_by_test_id("papers-safety").await?;
    assert!(safety.is_empty(), "a way to what needs a real wallet");

    share(&browser).await?;
    browser.click("share-to-shared").await?;
    browser.click("share-stop").await?;
    browser.click("share-stop-sure").await?;
    browser.by_css("[data-testid=share-row][data-state=stopped]").await?;
    browser.click("back").await?;

    browser.click("practice-end").await?;
    browser.click("practice-stay").await?;
    browser.click("practice-end").await?;
    browser.click("practice-own").await?;
    browser.by_test_id("screen-make-way").await?;
    browser.click("back").await?;
    browser.by_test_id("screen-start").await?;
    make_wallet(&browser).await?;
    browser.by_test_id("papers-empty").await?;
    assert!(browser.all_by_test_id("practice").await?.is_empty());
    browser.assert_console_clean().await?;
    there_was_room_for_one(&world).await
}

/// The limit that the first wallet kept within is one.
async fn there_was_room_for_one(world: &World) -> Result<()> {
    let browser = computer_of(BrowserKind::Chromium, Viewport::PHONE, "fr", &Options::default()).await;
    begin(&browser, world.origin(), "fr").await?;
    browser.click("start-make").await?;
    browser.click("make-begin").await?;
    new_card_and_story(&browser).await?;
    browser.by_test_id("dialog-make-failed").await.map(drop)
}

/// A code that opens nothing, and says so.
async fn share(browser: &Browser) -> Result<()> {
    browser.click("papers-share").await?;
    tap_paper(browser, "Lettre du CPAS").await?;
    browser.click("share-choose-next").await?;
    browser.click("share-make").await?;
    browser.by_test_id("screen-share-made").await?;
    assert!(browser.all_by_test_id("share-copy").await?.is_empty(), "a code that opens nothing is given away");
    browser.wait_for_text("Ce code n’ouvre rien").await
}
