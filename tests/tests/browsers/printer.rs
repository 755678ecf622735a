//! A browser with a printer, and what is wrong with what comes out of it.

use serde::Deserialize;
use std::path::Path;
use std::sync::Mutex;
use tempfile::TempDir;
use tests::browser::{Browser, Result, Viewport};
use tests::paper::{PaperSize, codes, pages, print};
use tests::printed::{Line, drawn, keep, lines};

/// The sizes of letters of the one family: beside the matter, text, what is said aloud, titles, digits to be copied.
const SIZES: [f64; 5] = [10.0, 11.5, 13.0, 16.0, 24.0];
/// They come in thirds of a point.
const NEARLY: f64 = 0.4;

/// The name of a paper with a fault: it has no place in the album.
pub(crate) const PLANTED: &str = "planted";

/// What may be on a paper.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Black on white.
    Black,
    /// Beside that, pictures in their colours.
    Pictograms,
    /// The pages of somebody's papers, and nothing of ours.
    Papers,
}

/// Something that is printed, and what it must be.
pub(crate) struct Paper<'a> {
    pub(crate) name: &'a str,
    pub(crate) ink: Ink,
    pub(crate) pages: usize,
    /// What a reader finds on all pages.
    pub(crate) codes: &'a [String],
    /// Some of the digits that are copied by hand.
    pub(crate) digits: &'a str,
}

impl<'a> Paper<'a> {
    /// A page of text.
    pub(crate) const fn page(name: &'a str) -> Self {
        Self { name, ink: Ink::Black, pages: 1, codes: &[], digits: "" }
    }
}

/// What can only be touched; text that lies beside the paper, where a printer cuts it off and leaves no trace in the PDF; how
/// wide the codes are in millimetres, without the white around them.
const LAID_OUT: &str = r#"
    const seen = (box) => box.checkVisibility({ visibilityProperty: true }) && box.getClientRects().length > 0;
    const touched = [...document.querySelectorAll("button, select, input, textarea, label, h1, .note, .lead, .bar, [role=status]")];
    const side = (code) => {
        const modules = code.viewBox.baseVal.width;
        return code.getBoundingClientRect().width * (modules - 8) / modules / 96 * 25.4;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange(), beside = [];
    while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        const { left, right } = range.getBoundingClientRect();
        if (left < -1 || right > innerWidth + 1) beside.push(texts.currentNode.data.slice(0, 40));
    }
    return {
        beside,
        touched: touched.filter(seen).map((box) => box.dataset.testid ?? (box.className || box.tagName)),
        codes: [...document.querySelectorAll(".qr")].filter(seen).map(side),
    };
"#;

#[derive(Deserialize)]
struct LaidOut {
    beside: Vec<String>,
    touched: Vec<String>,
    codes: Vec<f64>,
}

/// A browser with a printer.
pub(crate) struct Printer {
    pub(crate) browser: Browser,
    pub(crate) folder: TempDir,
    lang: &'static str,
    faults: Mutex<Vec<String>>,
}

impl Printer {
    pub(crate) async fn start(lang: &'static str) -> Self {
        let browser = crate::person::computer(Viewport::PHONE, lang).await;
        Self { browser, folder: tempfile::tempdir().unwrap(), lang, faults: Mutex::default() }
    }

    /// Prints what is on the screen on both papers, and notes what is wrong.
    pub(crate) async fn prints(&self, paper: &Paper<'_>) -> Result<()> {
        for size in [PaperSize::A4, PaperSize::Roll80] {
            let found = self.faults(size, paper).await?;
            let named = found.into_iter().map(|fault| format!("{} {size:?} {}: {fault}", self.lang, paper.name));
            self.faults.lock().unwrap().extend(named);
        }
        Ok(())
    }

    /// # Panics
    /// If anything was wrong.
    pub(crate) fn assert_good(&self) {
        assert_eq!(*self.faults.lock().unwrap(), Vec::<String>::new());
    }

    /// What is wrong with what is on the screen, on this paper.
    pub(crate) async fn faults(&self, size: PaperSize, paper: &Paper<'_>) -> Result<Vec<String>> {
        let mut faults = self.laid_out(size, paper).await?;
        let ending = if size == PaperSize::A4 { "a4" } else { "80mm" };
        let name = format!("{}-print-{}-{ending}", self.lang, paper.name);
        let pdf = print(&self.browser, size, self.folder.path(), &name).await?;
        let sheets = drawn(&pdf);
        if sheets.len() != paper.pages {
            faults.push(format!("{} pages, not {}", sheets.len(), paper.pages));
        }
        // Printers leave out about as much at the edges: 72 mm of 80 are printed on.
        let margin = if size == PaperSize::A4 { 9.5 } else { 3.5 };
        for (number, sheet) in (1..).zip(&sheets) {
            match sheet.free() {
                None => faults.push(format!("page {number} is blank")),
                Some(free) if free.iter().any(|free| *free < margin) => {
                    faults.push(format!("page {number} is printed to the edge: {free:.1?} mm are free"));
                }
                Some(_) => {}
            }
            if paper.ink == Ink::Black && sheet.grey() > 60 {
                faults.push(format!("page {number} has {} grey dots", sheet.grey()));
            }
        }
        if !paper.codes.is_empty() {
            let read: Vec<String> = pages(&pdf).iter().flat_map(|page| codes(page)).collect();
            if read != paper.codes {
                faults.push(format!("a reader of codes finds {read:?}"));
            }
        }
        if paper.ink != Ink::Papers {
            faults.extend(letters(size, paper, &lines(&pdf)));
        }
        let album = std::env::var_os("XTASK_SCREENSHOTS").filter(|_| paper.name != PLANTED);
        if let Some(album) = album {
            keep(&pdf, sheets.len(), Path::new(&album), &name);
        }
        Ok(faults)
    }

    /// Lays the page out as it is printed, and looks at its parts.
    async fn laid_out(&self, size: PaperSize, paper: &Paper<'_>) -> Result<Vec<String>> {
        // 190 mm and 72 mm.
        let width = if size == PaperSize::A4 { 718 } else { 272 };
        self.browser.set_viewport(Viewport { width, height: 740 }).await?;
        self.browser.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).await?;
        let found = self.browser.execute(LAID_OUT, &[]).await?;
        self.browser.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "" })).await?;
        self.browser.set_viewport(Viewport::PHONE).await?;
        let LaidOut { beside, touched, codes } = serde_json::from_value(found).unwrap();
        let mut faults: Vec<String> = touched.into_iter().map(|what| format!("{what} is printed")).collect();
        faults.extend(beside.into_iter().map(|text| format!("beside the paper: {text}")));
        if codes.len() != paper.codes.len() {
            faults.push(format!("{} codes, not {}", codes.len(), paper.codes.len()));
        }
        faults.extend(codes.iter().filter(|side| **side < 25.0).map(|side| format!("a code of {side:.0} mm")));
        Ok(faults)
    }
}

/// What is wrong with the letters: all pages begin with a title, in the sizes of one family, black.
fn letters(size: PaperSize, paper: &Paper<'_>, pages: &[Vec<Line>]) -> Vec<String> {
    let (least, title) = if size == PaperSize::A4 { (9.0, 16.0) } else { (8.0, 13.0) };
    let is = |line: &Line, size: f64| (line.size - size).abs() < NEARLY;
    let mut faults = Vec::new();
    for page in pages {
        match page.first() {
            None => faults.push("a page without text".to_owned()),
            Some(line) if !is(line, title) || !line.strong => faults.push(format!("begins with {line:?}")),
            Some(_) => {}
        }
        let wrong =
            |line: &&Line| line.size < least || !SIZES.iter().any(|size| is(line, *size)) || line.colour != "#000000";
        faults.extend(page.iter().filter(wrong).map(|line| format!("not in the family: {line:?}")));
    }
    let large = |line: &Line| line.text.contains(paper.digits) && line.size >= 20.0;
    if !paper.digits.is_empty() && !pages.iter().flatten().any(large) {
        faults.push(format!("no large {}", paper.digits));
    }
    faults
}
