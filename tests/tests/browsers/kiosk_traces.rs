//! What the next person at a shared computer could find on its disk, also after a crash. (KU-01, KU-02, KU-04, KU-05)

use crate::person::{add, computer, computer_of, file, make_wallet, tap_paper};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tests::browser::{Browser, BrowserKind, Options, Result, Viewport};
use tests::canary::{Canary, Finding, search_folder, search_memory};
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

/// What is in the memory of a browser, of all its processes.
fn memory(canaries: &[Canary], browser: &Browser) -> Vec<Finding> {
    let ids = processes(&browser.profile_folder().join("profile"));
    assert!(ids.len() > 3, "the browser runs: {ids:?}");
    ids.into_iter().flat_map(|id| search_memory(canaries, id)).collect()
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

/// The kit's policies, in a file; but for those that would keep this test out.
fn policies(world: &World, folder: &Path) -> PathBuf {
    let origin = world.origin().parse().unwrap();
    let policies = kiosk::policies::file_without(&origin, &["RemoteDebuggingAllowed", "DeveloperToolsAvailability"]);
    file(folder, "policies.json", policies.to_string().as_bytes())
}

/// Ends every process of a browser at once.
async fn kill(profile: &Path) {
    let ids: Vec<String> = processes(profile).iter().map(ToString::to_string).collect();
    assert!(!ids.is_empty(), "the browser runs");
    // Only what this test started: its profile is in a folder of its own.
    std::process::Command::new("kill").arg("-9").args(&ids).status().unwrap();
    // Dead processes have no command line any more.
    let dead = async {
        while !processes(profile).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), dead).await.expect("the browser is dead");
}

/// As the kit sets a computer up: nothing on the disk, nothing in memory, nothing of the session after a crash; and the browser
/// goes nowhere else.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_stays_under_the_policies_of_the_kit() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let begin = format!("{}/kiosk", world.origin());
    let options = Options { policies: Some(policies(&world, folder.path())), ..Options::default() };
    let kiosk = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &options).await;
    let canaries = use_a_wallet(&kiosk, &begin, folder.path()).await.unwrap();
    // The clipboard cannot be read by a page.
    let read = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(() => done('read'), refused => done(refused.name));
        // On a busy machine Chromium now and then never answers, and then there is nothing that was read.
        setTimeout(() => done('no answer'), 10000)";
    let answer = kiosk.client().execute_async(read, Vec::new()).await.unwrap();
    assert!(answer == "NotAllowedError" || answer == "no answer", "{answer}");
    let profile = kiosk.profile_folder().join("profile");
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "while it is used");
    // Whatever somebody copied: U+E009 is Control in WebDriver.
    kiosk.press_holding('\u{e009}', "ac").await.unwrap();
    kiosk.by_test_id("papers-search").await.unwrap().click().await.unwrap();
    kiosk.press_holding('\u{e009}', "v").await.unwrap();
    let copied = kiosk.by_test_id("papers-search").await.unwrap().prop("value").await.unwrap().unwrap_or_default();
    assert!(copied.contains(TITLE), "{copied}");
    kiosk.click("kiosk-done").await.unwrap();
    kiosk.by_test_id("screen-languages").await.unwrap();
    assert_eq!(memory(&canaries, &kiosk), [], "in memory");
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "after it was used");
    kiosk.click("lang-fr").await.unwrap();
    kiosk.click("start-receive").await.unwrap();
    let paste = async || {
        kiosk.by_test_id("receive-link").await.unwrap().click().await.unwrap();
        kiosk.press_holding('\u{e009}', "v").await.unwrap();
        kiosk.by_test_id("receive-link").await.unwrap().prop("value").await.unwrap().unwrap_or_default()
    };
    assert_eq!(paste().await, "", "nothing is on the clipboard");
    // The same keys do copy and paste what is there.
    kiosk.type_into("receive-link", "copie").await.unwrap();
    kiosk.press_holding('\u{e009}', "ac").await.unwrap();
    kiosk.press("\u{e010}").await.unwrap();
    assert_eq!(paste().await, "copiecopie");
    for elsewhere in ["/", "/papers", "/s", "/api/v1/server"] {
        let _ = kiosk.client().goto(&format!("{}{elsewhere}", world.origin())).await;
        kiosk.wait_for_text("Your organization doesn’t allow").await.unwrap();
    }

    kiosk.goto(&begin).await.unwrap();
    let canaries = [canaries, use_a_wallet(&kiosk, &begin, folder.path()).await.unwrap()];
    kill(&profile).await;
    for canaries in &canaries {
        assert_eq!(search_folder(canaries, &profile), [], "after a crash");
    }
    let restored = Options { profile: Some(profile), ..options };
    let restored = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &restored).await;
    let mut tabs = Vec::new();
    for window in restored.client().windows().await.unwrap() {
        restored.client().switch_to_window(window).await.unwrap();
        tabs.push(restored.client().current_url().await.unwrap().to_string());
        assert!(!restored.text().await.unwrap().contains(TITLE));
    }
    let begin = |tab: &String| !tab.starts_with(world.origin()) || *tab == format!("{}/kiosk", world.origin());
    assert!(tabs.iter().all(begin), "{tabs:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_on_the_disk_afterwards_nor_after_a_crash() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&kiosk, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "while it is used");
    kiosk.click("kiosk-done").await.unwrap();
    kiosk.by_test_id("screen-languages").await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "after it was used");

    let crashed = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&crashed, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    let profile = crashed.profile_folder().join("profile");
    kill(&profile).await;
    assert_eq!(search_folder(&canaries, &profile), [], "after a crash");

    // Whoever starts it again and has its tabs back meets the beginning.
    let args = vec!["--restore-last-session".to_owned(), "--hide-crash-restore-bubble".to_owned()];
    let options = Options { profile: Some(profile), args, ..Options::default() };
    let restored = computer_of(BrowserKind::Chromium, Viewport::DESKTOP, "fr", &options).await;
    let mut tabs = Vec::new();
    for window in restored.client().windows().await.unwrap() {
        restored.client().switch_to_window(window).await.unwrap();
        if restored.client().current_url().await.unwrap().as_str().starts_with(world.origin()) {
            restored
                .wait_until(
                    "['screen-languages', 'screen-start'].some(id => document.querySelector(`[data-testid=${id}]`))",
                )
                .await
                .unwrap();
        }
        tabs.push(restored.client().current_url().await.unwrap().to_string());
        assert!(!restored.text().await.unwrap().contains(TITLE));
    }
    assert!(tabs.contains(&format!("{}/kiosk", world.origin())), "{tabs:?}");
}

/// The memory of all processes of the browser, once a person is done. The search is known to work: it finds everything while it
/// is there, and outside kiosk mode also when the wallet is locked.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_memory_of_the_browser_afterwards() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let names = |found: Vec<Finding>| found.into_iter().map(|found| found.canary).collect::<BTreeSet<_>>();
    let kiosk = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&kiosk, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    tap_paper(&kiosk, TITLE).await.unwrap();
    kiosk.by_test_id("page").await.unwrap();
    let everything = BTreeSet::from(["card", "document", "share secret", "title"].map(str::to_owned));
    assert_eq!(names(memory(&canaries, &kiosk)), everything, "while it is used");
    kiosk.click("kiosk-done").await.unwrap();
    kiosk.by_test_id("screen-languages").await.unwrap();
    assert_eq!(memory(&canaries, &kiosk), [], "after it was used");

    let other = computer(Viewport::DESKTOP, "fr").await;
    let canaries = use_a_wallet(&other, world.origin(), folder.path()).await.unwrap();
    other.click("lock").await.unwrap();
    other.by_test_id("screen-start").await.unwrap();
    let left = names(memory(&canaries, &other));
    assert!(!left.is_empty(), "the process lives on where nobody asked for another one");
}

/// Firefox writes elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_on_the_disk_of_firefox() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let kiosk = computer_of(BrowserKind::Firefox, Viewport::DESKTOP, "fr", &Options::default()).await;
    assert!(kiosk.profile_folder().join("profile/prefs.js").exists(), "its profile is where it is searched");
    let canaries = use_a_wallet(&kiosk, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "while it is used");
    kiosk.click("kiosk-done").await.unwrap();
    kiosk.by_test_id("screen-languages").await.unwrap();
    assert_eq!(search_folder(&canaries, kiosk.profile_folder()), [], "after it was used");

    kiosk.click("lang-fr").await.unwrap();
    let canaries = use_a_wallet(&kiosk, &format!("{}/kiosk", world.origin()), folder.path()).await.unwrap();
    let profile = kiosk.profile_folder().join("profile");
    kill(&profile).await;
    assert_eq!(search_folder(&canaries, &profile), [], "after a crash");
    let options = Options { profile: Some(profile), ..Options::default() };
    let restored = computer_of(BrowserKind::Firefox, Viewport::DESKTOP, "fr", &options).await;
    for window in restored.client().windows().await.unwrap() {
        restored.client().switch_to_window(window).await.unwrap();
        assert!(!restored.text().await.unwrap().contains(TITLE));
        let address = restored.client().current_url().await.unwrap().to_string();
        assert!(!address.contains("/kiosk/paper"), "{address}");
    }
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
