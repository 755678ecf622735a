//! All pieces of screens with their states, photographed and checked in every way in which somebody may see them.

use crate::album::{ALL, Album, SEEN_BETTER};
use tests::browser::Result;
use tests::world::World;

async fn gallery(lang: &'static str) -> Result<()> {
    let world = World::new().await;
    let album = Album::open(lang, &ALL).await;
    album.browser.goto(&format!("{}/gallery", world.origin())).await?;
    album.browser.by_test_id("screen-gallery").await?;
    // Somebody comes by keyboard: from the title to the first button.
    album.browser.press("\u{e004}").await?;
    album.browser.by_css("[data-testid=gallery-button]:focus-visible").await?;
    album.browser.execute("scrollTo(0, 0)", &[]).await?;
    album.page("screen-gallery").await?;
    for look in &SEEN_BETTER {
        album.look("screen-gallery", look).await?;
    }
    album.browser.click("gallery-dialog").await?;
    for look in ALL.iter().take(1).chain(&SEEN_BETTER) {
        album.look("dialog-gallery", look).await?;
    }
    album.browser.assert_console_clean().await?;
    album.assert_whole();
    // The search for what is too small finds it.
    let shrink = "document.querySelector('[data-testid=gallery-button]').style = 'inline-size: 60px; block-size: 30px; min-block-size: 0'";
    album.browser.execute(shrink, &[]).await?;
    assert_eq!(album.too_small().await?, ["BUTTON gallery-button: 60 x 30"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn gallery_in_french() {
    gallery("fr").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn gallery_in_arabic() {
    gallery("ar").await.unwrap();
}
