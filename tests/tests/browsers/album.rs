//! How screens are looked at: in several sizes and colours, with letters twice as large, by axe-core, and by whoever looks at
//! the pictures.

use crate::person::computer;
use serde_json::json;
use std::sync::{Arc, Mutex};
use tests::browser::{Browser, Result, Viewport};

/// How a screen is looked at.
pub(crate) struct Look {
    name: &'static str,
    pub(crate) viewport: Viewport,
    scheme: &'static str,
    /// What somebody set in their device so as to see better, if anything: a feature of media, and its value.
    seen: Option<(&'static str, &'static str)>,
    /// Whether axe-core is run as well: a size or a set of colours that it has seen elsewhere needs it no more.
    axe: bool,
}

const fn look(name: &'static str, width: u32, height: u32, scheme: &'static str, axe: bool) -> Look {
    Look { name, viewport: Viewport { width, height }, scheme, seen: None, axe }
}

impl Look {
    const fn with(self, feature: &'static str, value: &'static str) -> Self {
        Self { seen: Some((feature, value)), ..self }
    }
}

/// Four sizes, light and dark. The narrowest is also a window of 1280 px at 400 % (WCAG 2.2, 1.4.10).
pub(crate) const ALL: [Look; 8] = [
    look("narrow-light", 320, 640, "light", true),
    look("narrow-dark", 320, 640, "dark", false),
    look("phone-light", 360, 740, "light", false),
    look("phone-dark", 360, 740, "dark", true),
    look("tablet-light", 768, 1024, "light", true),
    look("tablet-dark", 768, 1024, "dark", false),
    look("desktop-dark", 1280, 800, "dark", false),
    look("desktop-light", 1280, 800, "light", true),
];

/// More contrast, and the colours of the device in the place of all others.
pub(crate) const SEEN_BETTER: [Look; 4] = [
    look("contrast-light", 360, 740, "light", false).with("prefers-contrast", "more"),
    look("contrast-dark", 360, 740, "dark", false).with("prefers-contrast", "more"),
    look("forced-light", 360, 740, "light", true).with("forced-colors", "active"),
    look("forced-dark", 1280, 800, "dark", false).with("forced-colors", "active"),
];

/// The screens that are looked at in those ways too: what they have, others have from the gallery.
const SEEN_BETTER_ON: [&str; 4] = ["screen-start", "screen-papers-filled", "screen-make-repeat", "screen-share-made"];

/// On a phone only.
pub(crate) const PHONE: [Look; 1] = [look("phone-light", 360, 740, "light", true)];

/// One browser that is photographed at each screen.
pub(crate) struct Album {
    pub(crate) browser: Browser,
    pub(crate) lang: &'static str,
    pub(crate) looks: &'static [Look],
    /// What is cut off, on all screens: a list says more than its first line.
    cut: Arc<Mutex<Vec<String>>>,
    /// What is too small for a finger.
    small: Arc<Mutex<Vec<String>>>,
}

/// Text that a box cuts off, with letters twice as large. What only names a picture for a screen reader is cut on purpose, and
/// so is the title of a paper that stands whole on its own screen.
const CUT: &str = r#"
    const root = document.documentElement, cut = [];
    if (root.scrollWidth > root.clientWidth) {
        const beyond = (box) => box.getBoundingClientRect().right > root.clientWidth + 1 || box.getBoundingClientRect().left < -1;
        const boxes = [...document.querySelectorAll("body *")].filter((box) => beyond(box) && ![...box.children].some(beyond));
        const widest = boxes.map((box) => `${box.tagName}.${box.className?.baseVal ?? box.className} in ${box.parentElement.className}`);
        cut.push(`${root.scrollWidth} px wide, for ${root.clientWidth}: ${[...new Set(widest)].slice(0, 4).join(", ")}`);
    }
    const hides = (style) => [style.overflowX, style.overflowY].some((how) => how === "hidden" || how === "clip");
    const unseen = (box) => box && (getComputedStyle(box).clipPath !== "none" || unseen(box.parentElement));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || parent.closest(".tile-title, .spoken, option, select, svg, script, style")) continue;
        if (!parent.checkVisibility({ visibilityProperty: true }) || unseen(parent)) continue;
        range.selectNodeContents(texts.currentNode);
        const text = range.getBoundingClientRect();
        for (let box = parent; box !== document.body; box = box.parentElement) {
            const frame = box.getBoundingClientRect(), style = getComputedStyle(box);
            if (!hides(style)) continue;
            const outside = text.left < frame.left - 1 || text.right > frame.right + 1 || text.top < frame.top - 4 || text.bottom > frame.bottom + 4;
            if (outside) cut.push(`${box.className || box.tagName}: ${texts.currentNode.data.trim().slice(0, 40)}`);
        }
    }
    return cut;
"#;

/// Whatever can be touched and is smaller than 44 by 44 px (WCAG 2.2, 2.5.5, AAA). A link among words is as large as its line.
const SMALL: &str = r#"
    const small = [];
    for (const it of document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=button], [tabindex='0']")) {
        if (!it.checkVisibility({ visibilityProperty: true }) || it.closest("p a, .spoken") || it.disabled) continue;
        // Its label is touched as it is.
        const boxes = [it, ...(it.labels ?? [])].map((part) => part.getBoundingClientRect());
        const { width, height } = it.getBoundingClientRect();
        if (!boxes.some(({ width, height }) => width > 43.5 && height > 43.5))
            small.push(`${it.tagName} ${it.dataset.testid ?? it.className}: ${Math.round(width)} x ${Math.round(height)}`);
    }
    return [...new Set(small)];
"#;

/// Whether pictures are kept.
fn are_kept() -> bool {
    std::env::var_os("XTASK_SCREENSHOTS").is_some()
}

impl Album {
    /// A browser that begins with the last of the looks.
    pub(crate) async fn open(lang: &'static str, looks: &'static [Look]) -> Self {
        let browser = computer(looks[looks.len() - 1].viewport, lang).await;
        Self { browser, lang, looks, cut: Arc::default(), small: Arc::default() }
    }

    /// Another browser, in the same album.
    pub(crate) async fn other(&self) -> Self {
        self.beside(Self::open(self.lang, self.looks).await.browser)
    }

    pub(crate) fn beside(&self, browser: Browser) -> Self {
        Self { browser, lang: self.lang, looks: self.looks, cut: Arc::clone(&self.cut), small: Arc::clone(&self.small) }
    }

    /// How large letters are where a page does not say: 16 in every browser, until somebody changes it.
    async fn letters(&self, size: u32) -> Result<()> {
        let sizes = json!({ "fontSizes": { "standard": size, "fixed": size } });
        self.browser.cdp("Page.setFontSizes", sizes).await?;
        let is_so =
            format!("parseFloat(getComputedStyle(document.documentElement).fontSize) === {}", f64::from(size) * 1.125);
        self.browser.wait_until(&is_so).await
    }

    /// Waits for a screen, and looks at it in every way.
    pub(crate) async fn page(&self, screen: &str) -> Result<()> {
        self.browser.by_test_id(screen).await?;
        self.photograph(screen).await
    }

    /// As [`Album::page`], with what is on the screen now.
    pub(crate) async fn photograph(&self, screen: &str) -> Result<()> {
        // One language says it: what is asked is what can be told apart, and words are the same in all colours.
        let better: &[Look] = if self.lang == "fr" && SEEN_BETTER_ON.contains(&screen) { &SEEN_BETTER } else { &[] };
        // Where no picture is kept, each size is looked at once: others of it differ in colours, which axe-core looks at in one.
        let is_needed = |look: &&Look| are_kept() || look.axe || look.seen.is_some();
        for look in better.iter().chain(self.looks).filter(is_needed) {
            self.look(screen, look).await?;
        }
        // As somebody does who sets 200 % in the browser's own settings.
        self.letters(32).await?;
        let cut: Vec<String> = serde_json::from_value(self.browser.execute(CUT, &[]).await?).unwrap();
        self.letters(16).await?;
        self.cut.lock().unwrap().extend(cut.into_iter().map(|cut| format!("{screen}: {cut}")));
        Ok(())
    }

    /// Looks at what is on the screen in one way.
    pub(crate) async fn look(&self, screen: &str, look: &Look) -> Result<()> {
        let mut features = vec![json!({ "name": "prefers-color-scheme", "value": look.scheme })];
        features.extend(look.seen.map(|(name, value)| json!({ "name": name, "value": value })));
        self.browser.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        self.browser.set_viewport(look.viewport).await?;
        let wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        if self.browser.wait_until(wide).await.is_err() {
            let widest = self.browser.execute(CUT, &[]).await?;
            panic!("{screen}, {}, {}: wider than the window: {widest}", self.lang, look.name);
        }
        if are_kept() {
            let name = format!("{}-{screen}-{}", self.lang, look.name);
            // What lies over a screen stays in the window.
            let is_over = screen.starts_with("dialog-");
            if is_over {
                self.browser.screenshot(&name).await?
            } else {
                self.browser.screenshot_whole(&name).await?
            };
        }
        if look.axe {
            self.browser.assert_accessible().await?;
            let small = self.too_small().await?;
            self.small.lock().unwrap().extend(small.into_iter().map(|it| format!("{screen}, {}: {it}", look.name)));
        }
        Ok(())
    }

    /// What is on the screen and too small for a finger.
    pub(crate) async fn too_small(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.browser.execute(SMALL, &[]).await?).unwrap())
    }

    /// Fails if anything was cut off, or too small for a finger.
    pub(crate) fn assert_whole(&self) {
        assert_eq!(*self.cut.lock().unwrap(), Vec::<String>::new(), "{}: lost with letters twice as large", self.lang);
        assert_eq!(*self.small.lock().unwrap(), Vec::<String>::new(), "{}: too small for a finger", self.lang);
    }
}
