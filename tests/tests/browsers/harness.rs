//! What the harness promises.

use crate::site;
use std::io::Write as _;
use std::time::Duration;
use tests::browser::{Browser, BrowserError, BrowserKind, Network, Severity, Viewport};
use tests::papers;
use tokio::time::Instant;

async fn chromium() -> Browser {
    Browser::start(BrowserKind::Chromium, Viewport::PHONE, "fr").await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_finds_types_uploads_and_downloads() {
    let site = site::start().await;
    let browser = chromium().await;
    browser.goto(&site).await.unwrap();
    let mut paper = tempfile::Builder::new().suffix(".pdf").tempfile().unwrap();
    paper.write_all(papers::letter()).unwrap();

    browser.type_into("name", "Camille").await.unwrap();
    browser.upload("file", &[paper.path()]).await.unwrap();
    browser.click_role("button", "mes papiers").await.unwrap();
    browser.wait_gone("late").await.unwrap();
    browser.wait_for_text(&format!("{} {}", "pdf", papers::letter().len())).await.unwrap();

    browser.click_role("link", "Prendre").await.unwrap();
    let download = browser.wait_for_download(&[]).await.unwrap();
    assert_eq!(std::fs::read(download).unwrap(), papers::letter());
    browser.assert_accessible().await.unwrap();
    browser.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_viewport_and_the_language_are_those_asked_for() {
    let site = site::start().await;
    let browser = Browser::start(BrowserKind::Chromium, Viewport::NARROW, "ar").await.unwrap();
    browser.goto(&site).await.unwrap();
    let seen = browser.execute("return [innerWidth, innerHeight, navigator.language]", &[]).await.unwrap();
    assert_eq!(seen, serde_json::json!([320, 640, "ar"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planted_accessibility_fault_is_found() {
    let site = site::start().await;
    let browser = chromium().await;
    browser.goto(&format!("{site}/inaccessible")).await.unwrap();
    let found = browser.axe().await.unwrap();
    let fault = found.iter().find(|fault| fault.id == "image-alt").unwrap();
    assert!(fault.elements[0].contains("dot.svg"), "{fault:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planted_policy_violation_is_found_even_after_leaving_the_page() {
    let site = site::start().await;
    let browser = chromium().await;
    browser.goto(&format!("{site}/forbidden")).await.unwrap();
    assert_eq!(browser.client().title().await.unwrap(), "Page interdite");
    browser.goto(&site).await.unwrap();
    let found = browser.console().await.unwrap();
    let violation = found.iter().find(|entry| entry.is_policy_violation()).unwrap();
    assert_eq!(violation.severity, Severity::Error);
    assert!(browser.forget_console().await.unwrap().contains(violation));
    browser.assert_console_clean().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_never_comes_is_named_with_what_is_there_instead() {
    let site = site::start().await;
    let browser = chromium().await.with_timeout(Duration::from_millis(200));
    browser.goto(&site).await.unwrap();
    let error = browser.wait_for_text("Au revoir").await.unwrap_err();
    assert!(matches!(&error, BrowserError::Timeout { last, .. } if last.contains("Bonjour")), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_network_and_a_slow_processor_are_slow() {
    let site = site::start().await;
    let browser = chromium().await;
    browser.goto(&site).await.unwrap();
    browser.emulate_network(Network::SLOW_3G).await.unwrap();
    browser.emulate_cpu(4).await.unwrap();
    let start = Instant::now();
    browser.goto(&format!("{site}/paper-list")).await.unwrap();
    browser.goto(&site).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(u64::from(Network::SLOW_3G.latency)));
    assert!(browser.resources().await.unwrap().len() >= 2, "the page and its script");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screenshot_is_a_picture_and_nothing_is_left_when_the_browser_is_dropped() {
    let site = site::start().await;
    let browser = chromium().await;
    let driver = browser.driver_pid().unwrap();
    browser.goto(&site).await.unwrap();
    let file = browser.screenshot_whole("harness").await.unwrap();
    assert!(std::fs::read(&file).unwrap().starts_with(b"\x89PNG"));
    std::fs::remove_file(file).unwrap();
    drop(browser);
    assert!(!std::path::Path::new(&format!("/proc/{driver}")).exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_does_the_same() {
    let site = site::start().await;
    let browser = Browser::start(BrowserKind::Firefox, Viewport::DESKTOP, "nl").await.unwrap();
    browser.goto(&site).await.unwrap();
    browser.type_into("name", "Camille").await.unwrap();
    browser.click("late").await.unwrap();
    browser.wait_for_text("Camille").await.unwrap();
    browser.assert_accessible().await.unwrap();
    browser.assert_console_clean().await.unwrap();
    browser
        .execute("const s = document.createElement('script'); s.innerHTML = '1'; document.body.append(s)", &[])
        .await
        .ok();
    let blocked =
        async || Ok(browser.console().await?.into_iter().find(tests::browser::ConsoleEntry::is_policy_violation));
    browser.wait_for("the policy violation", blocked).await.unwrap();
}
