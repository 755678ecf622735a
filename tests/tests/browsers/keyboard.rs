//! With the keyboard alone: each thing is reached with Tab, shows that it has the focus, and does what a touch does.

use crate::papers::{open_new_wallet, text};
use crate::person::{file, wait_for_papers};
use tests::browser::{Browser, BrowserKind, Options, Result};
use tests::papers;
use tests::world::World;

in_both!(papers_by_keyboard);

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const SHIFT: char = '\u{e008}';
const SPACE: &str = " ";
const ESCAPE: &str = "\u{e00c}";

/// More stops than any screen has.
const MOST_STOPS: usize = 90;

/// The test id of what has the focus, and whether it can be seen that it has: on itself, its label or what is around it.
const FOCUS: &str = "
    const it = document.activeElement;
    const shown = part => {
        const style = part && getComputedStyle(part);
        return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 1;
    };
    return [it?.dataset?.testid, [it, it?.labels?.[0], it?.parentElement].some(shown)];";

/// A dialog that closed has given the focus on.
const HAS_FOCUS: &str = "document.activeElement !== document.body";

/// Whether a thing stands before what has the focus.
const IS_BEFORE: &str = "
    const wanted = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
    return !!(wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)";

/// Goes on with Tab until this has the focus, or back with Shift and Tab if it stands before what has it.
async fn reach(browser: &Browser, id: &str) -> Result<()> {
    browser.wait_for(id, async || Ok(browser.all_by_test_id(id).await?.into_iter().next())).await?;
    // Whatever had the focus and went away gives it on.
    browser.wait_until(HAS_FOCUS).await?;
    let is_before = browser.execute(IS_BEFORE, &[id.into()]).await? == true;
    for _ in 0..MOST_STOPS {
        let (at, shown): (Option<String>, bool) =
            serde_json::from_value(browser.execute(FOCUS, &[]).await?).expect("a pair");
        if at.as_deref() == Some(id) {
            assert!(shown, "the focus on {id} cannot be seen");
            return Ok(());
        }
        if is_before {
            browser.press_holding(SHIFT, TAB).await?;
        } else {
            browser.press(TAB).await?;
        }
    }
    panic!("{id} is not reached");
}

async fn press(browser: &Browser, id: &str) -> Result<()> {
    reach(browser, id).await?;
    browser.press(ENTER).await
}

async fn write(browser: &Browser, id: &str, words: &str) -> Result<()> {
    reach(browser, id).await?;
    browser.press(words).await
}

/// Whether something can be seen without scrolling.
async fn is_in_view(browser: &Browser) -> Result<bool> {
    let script = "const { top, bottom } = document.activeElement.getBoundingClientRect();
        return bottom > 0 && top < innerHeight";
    Ok(browser.execute(script, &[]).await? == serde_json::Value::Bool(true))
}

/// A second piece goes before the first and back again; the focus goes with it.
async fn order_by_keyboard(browser: &Browser) -> Result<()> {
    press(browser, "story-write").await?;
    write(browser, "story-title", "Mon arrivee").await?;
    write(browser, "write-text", "Je raconte encore.").await?;
    press(browser, "write-save").await?;
    let order = async |first: &str, second: &str| {
        let pieces = format!(
            "(pieces => pieces.length === 2 && pieces[0].textContent.includes('{first}') && \
             pieces[1].textContent.includes('{second}'))(document.querySelectorAll('[data-testid=piece]'))"
        );
        browser.wait_until(&pieces).await
    };
    order("Mon depart", "Mon arrivee").await?;
    let last = "document.querySelector('[data-testid=piece]:last-child [data-testid=piece-earlier]').focus()";
    browser.execute(last, &[]).await?;
    for (first, second, tool) in [("arrivee", "depart", "piece-later"), ("depart", "arrivee", "piece-earlier")] {
        browser.press(ENTER).await?;
        order(first, second).await?;
        // It has no further to go that way: the focus is on the way back, of the same piece.
        let held = format!(
            "document.activeElement.dataset.testid === '{tool}' && \
             document.activeElement.closest('[data-testid=piece]').textContent.includes('arrivee')"
        );
        browser.wait_until(&held).await?;
    }
    Ok(())
}

async fn papers_by_keyboard(kind: BrowserKind) -> Result<()> {
    let world = World::new().await;
    let folder = tempfile::tempdir()?;
    let browser = open_new_wallet(&world, kind, &Options { microphone: true, ..Options::default() }).await?;

    // A piece of the story, and a paper from a file. The browser's own window for files is not ours to test.
    press(&browser, "add-write").await?;
    write(&browser, "story-title", "Mon depart").await?;
    write(&browser, "write-text", "Je raconte.").await?;
    press(&browser, "write-save").await?;
    browser.by_test_id("piece").await?;
    order_by_keyboard(&browser).await?;
    press(&browser, "back").await?;
    wait_for_papers(&browser, 2).await?;
    press(&browser, "papers-add").await?;
    reach(&browser, "papers-add-file").await?;
    browser.upload("papers-add-file", &[&file(folder.path(), "Carte.pdf", papers::letter())]).await?;
    press(&browser, "kind-identity").await?;
    browser.wait_gone("dialog-kind").await?;
    wait_for_papers(&browser, 3).await?;

    // Looked at, page by page and larger, and described.
    write(&browser, "papers-search", "carte").await?;
    wait_for_papers(&browser, 1).await?;
    press(&browser, "tile").await?;
    browser.by_test_id("page").await?;
    press(&browser, "page-next").await?;
    press(&browser, "zoom-in").await?;
    assert!(is_in_view(&browser).await?);
    press(&browser, "paper-edit").await?;
    write(&browser, "edit-note", "A montrer lundi.").await?;
    press(&browser, "edit-save").await?;
    browser.by_test_id("screen-paper").await?;
    press(&browser, "paper-newer").await?;
    reach(&browser, "newer-file").await?;
    browser.upload("newer-file", &[&text(folder.path(), "Carte.txt")]).await?;
    browser.by_test_id("screen-papers").await?;
    browser.wait_gone("adding").await?;

    // Several, printed and thrown away, and taken back.
    press(&browser, "papers-choose").await?;
    reach(&browser, "tile").await?;
    browser.press(SPACE).await?;
    press(&browser, "chosen-print").await?;
    browser.by_css("[data-testid=print-now]:not([disabled])").await?;
    press(&browser, "back").await?;
    browser.by_test_id("screen-papers").await?;
    press(&browser, "papers-choose").await?;
    press(&browser, "tile").await?;
    press(&browser, "chosen-bin").await?;
    press(&browser, "toast-take-back").await?;
    browser.by_test_id("tile").await?;

    // Photographs are chosen and become a paper.
    press(&browser, "papers-add").await?;
    press(&browser, "add-scan").await?;
    browser.by_css("[data-testid=finder]:not([data-state=starting])").await?;
    reach(&browser, "scan-choose").await?;
    let photograph = papers::photograph_of(1_200, 900, 1).expect("drawn");
    browser.upload("scan-choose", &[&file(folder.path(), "IMG_1.jpg", &photograph)]).await?;
    browser.by_test_id("screen-scan-check").await?;
    press(&browser, "scan-turn").await?;
    browser.by_css(".check-stage[aria-busy=false]").await?;
    press(&browser, "scan-good").await?;
    press(&browser, "scan-finish").await?;
    browser.by_test_id("dialog-kind").await?;
    browser.press(ESCAPE).await?;
    browser.wait_gone("dialog-kind").await?;

    // Everything is taken along; the question that comes first can be left with Escape.
    press(&browser, "papers-safety").await?;
    press(&browser, "safety-luggage").await?;
    press(&browser, "luggage-plain").await?;
    browser.by_test_id("dialog-plain").await?;
    browser.press(ESCAPE).await?;
    browser.wait_gone("dialog-plain").await?;
    press(&browser, "luggage-sealed").await?;
    press(&browser, "luggage-save").await?;
    browser.wait_for_download(&[]).await?;
    browser.assert_console_clean().await.map(drop)
}
