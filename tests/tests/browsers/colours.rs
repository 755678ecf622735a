//! The colours of the interface: the contrast of every pair that meets, computed from the tokens as the browser has them.

use crate::person::computer;
use serde_json::json;
use tests::browser::{Browser, Result, Viewport};
use tests::world::World;

/// Text and the grounds that it stands on: 7 to 1 (WCAG 2.2, 1.4.6).
const TEXT: [(&str, &[&str]); 6] = [
    ("--ink", &["--page", "--board", "--paper", "--accent-soft", "--danger-soft", "--warn-soft", "--kind-soft"]),
    ("--ink-soft", &["--page", "--board", "--paper", "--accent-soft", "--warn-soft", "--kind-soft"]),
    ("--on-accent", &["--accent", "--accent-strong"]),
    ("--accent", &["--page", "--paper"]),
    ("--danger", &["--page", "--paper", "--danger-soft"]),
    ("--on-neutral", &["--neutral"]),
];

/// Frames, marks and the focus, and what they must stand out from: 3 to 1 (WCAG 2.2, 1.4.11 and 2.4.13).
const MARKS: [(&str, &[&str]); 4] = [
    ("--focus", &["--page", "--board", "--paper", "--accent-soft", "--warn-soft"]),
    ("--edge-strong", &["--page", "--paper"]),
    ("--accent", &["--accent-soft", "--board"]),
    ("--warn-edge", &["--warn-soft", "--paper"]),
];

/// The contrast of each pair as WCAG 2.2 defines it, of colours as the browser computes them; `--kind-soft` for every kind.
const CONTRAST: &str = r#"
    const [pairs] = arguments, found = [];
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const luminance = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red, green, blue, opacity] = canvas.getImageData(0, 0, 1, 1).data;
        if (opacity !== 255) throw new Error(`not a plain colour: ${colour}`);
        const [r, g, b] = [red, green, blue].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const kinds = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => /^\.(kind-[a-z-]+)$/.exec(rule.selectorText ?? "")?.[1] ?? []).filter((kind) => kind !== "kind-tile");
    const colour = (name, kind) => {
        const probe = document.body.appendChild(document.createElement("i"));
        if (kind) probe.className = kind;
        probe.style.color = `var(${name})`;
        const value = getComputedStyle(probe).color;
        probe.remove();
        return value;
    };
    for (const [text, ground] of pairs) {
        for (const kind of ground === "--kind-soft" ? kinds : [""]) {
            const [one, other] = [luminance(colour(text)), luminance(colour(ground, kind))].sort((a, b) => b - a);
            found.push([`${text} on ${ground} ${kind}`.trim(), Math.floor((one + 0.05) / (other + 0.05) * 100) / 100]);
        }
    }
    return found;
"#;

/// Which pairs of a list have less contrast than wanted, and how many pairs there were.
async fn too_little(browser: &Browser, list: &[(&str, &[&str])], wanted: f64) -> Result<(Vec<String>, usize)> {
    let pairs: Vec<[&str; 2]> =
        list.iter().flat_map(|(text, grounds)| grounds.iter().map(|ground| [*text, *ground])).collect();
    let found = browser.execute(CONTRAST, &[json!(pairs)]).await?;
    let found: Vec<(String, f64)> = serde_json::from_value(found).unwrap();
    let poor =
        found.iter().filter(|(_, contrast)| *contrast < wanted).map(|(pair, contrast)| format!("{pair}: {contrast}"));
    Ok((poor.collect(), found.len()))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_pair_of_colours_that_meets_has_its_contrast() {
    let world = World::new().await;
    let browser = computer(Viewport::PHONE, "fr").await;
    browser.goto(world.origin()).await.unwrap();
    browser.by_test_id("screen-languages").await.unwrap();
    for scheme in ["light", "dark"] {
        for contrast in ["no-preference", "more"] {
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-contrast", "value": contrast },
            ]);
            browser.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await.unwrap();
            let (poor, pairs) = too_little(&browser, &TEXT, 7.0).await.unwrap();
            assert_eq!(poor, Vec::<String>::new(), "text, {scheme}, contrast {contrast}");
            assert!(pairs >= 45, "only {pairs} pairs: are the kinds there?");
            let (poor, _) = too_little(&browser, &MARKS, 3.0).await.unwrap();
            assert_eq!(poor, Vec::<String>::new(), "marks, {scheme}, contrast {contrast}");
        }
    }
    // A planted fault is found.
    browser.execute("document.documentElement.style.setProperty('--ink-soft', '#8a7a66')", &[]).await.unwrap();
    let (poor, _) = too_little(&browser, &TEXT, 7.0).await.unwrap();
    assert!(poor.iter().any(|pair| pair.starts_with("--ink-soft on --page")), "{poor:?}");
}
