//! What the next person at a shared computer could find on its disk, also after a crash. (KU-01, KU-02, KU-04, KU-05)

use crate::person::{add, computer, file, make_wallet, tap_paper};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tests::browser::{Browser, Result, Viewport};
use tests::canary::{Canary, search_folder};
use tests::papers;
use tests::world::World;

const TITLE: &str = "Attestation canari du Tilleul";
/// Stands in the test paper.
const IN_THE_FILE: &[u8] = b"canari dans le texte: 71-90-44";

/// The processes of a browser: whoever was started with its profile, and their children.
fn processes(profile: &Path) -> Vec<u32> {
    let of = |entry: &std::fs::DirEntry| entry.file_name().to_string_lossy().parse::<u32>().ok();
    let all: Vec<u32> = std::fs::read_dir("/proc").unwrap().filter_map(|entry| of(&entry.unwrap())).collect();
    let wanted = profile.display().to_string();
    let mut found: Vec<u32> = all
        .iter()
        .copied()
        .filter(|id| {
            let line = std::fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line);
            line.contains(&wanted) && !line.contains("driver")
        })
        .collect();
    let parent = |id: u32| {
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        status.lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse::<u32>().ok())
    };
    loop {
        let more: Vec<u32> = all
            .iter()
            .copied()
            .filter(|id| !found.contains(id) && parent(*id).is_some_and(|parent| found.contains(&parent)))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

fn paper(folder: &Path) -> PathBuf {
    // A file that is kept as it is: whatever follows a PDF's end belongs to nobody.
    let bytes = [papers::letter(), IN_THE_FILE].concat();
    file(folder, &format!("{TITLE}.pdf"), &bytes)
}

/// Somebody uses a wallet: a paper, the paper's pages, a share.
async fn use_a_wallet(browser: &Browser, begin: &str, folder: &Path) -> Result<Vec<Canary>> {
    browser.goto(begin).await?;
    browser.click("lang-fr").await?;
    let carried = make_wallet(browser).await?;
    add(browser, &paper(folder), 1).await?;
    tap_paper(browser, TITLE).await?;
    browser.by_test_id("page").await?;
    browser.click("paper-share").await?;
    browser.click("share-make").await?;
    let link = browser.by_test_id("share-link").await?.prop("value").await?.unwrap_or_default();
    let secret = link.rsplit_once('.').map(|(_, secret)| secret.to_owned()).unwrap_or_default();
    browser.click("share-done").await?;
    Ok(vec![
        Canary::text("title", TITLE),
        Canary::text("card", &carried.number),
        Canary::text("share secret", &secret),
        Canary::new("document", IN_THE_FILE),
    ])
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_on_the_disk_afterwards_nor_after_a_crash() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&kiosk, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "while it is used");
    kiosk.click("kiosk-done").await.unwrap();
    kiosk.by_test_id("screen-start").await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "after it was used");

    let crashed = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&crashed, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    let profile = crashed.profile_folder().join("profile");
    let ids = processes(&profile);
    assert!(!ids.is_empty(), "the browser runs");
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    // Only what this test started: its profile is in a folder of its own.
    std::process::Command::new("kill").arg("-9").args(&ids).status().unwrap();
    // Dead processes have no command line any more.
    let dead = async {
        while !processes(&profile).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), dead).await.expect("the browser is dead");
    assert_eq!(search_folder(&canaries, &profile), [], "after a crash");
}

/// The search finds what is there: a file that was kept, outside kiosk mode.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_elsewhere_is_found() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let other = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&other, world.origin(), folder.path()).await.unwrap();
    tap_paper(&other, TITLE).await.unwrap();
    other.click("paper-keep").await.unwrap();
    other.click("keep-yes").await.unwrap();
    other.wait_for_download(&[]).await.unwrap();
    let found: Vec<_> = search_folder(&canaries, other.profile_folder()).into_iter().map(|it| it.canary).collect();
    assert!(found.contains(&"document".to_owned()), "{found:?}");
}
