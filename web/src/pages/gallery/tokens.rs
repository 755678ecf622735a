//! The tokens of `web/style/10-tokens.css`. A test looks that none is missing.

use super::part;
use leptos::prelude::*;

/// Text on the ground where it stands.
const TEXT: [(&str, &str); 14] = [
    ("--ink", "--page"),
    ("--ink", "--board"),
    ("--ink", "--paper"),
    ("--ink-soft", "--page"),
    ("--ink-soft", "--paper"),
    ("--ink", "--accent-soft"),
    ("--accent", "--paper"),
    ("--on-accent", "--accent"),
    ("--on-accent", "--accent-strong"),
    ("--danger", "--paper"),
    ("--danger", "--danger-soft"),
    ("--ink", "--warn-soft"),
    ("--page", "--ink"),
    ("--on-neutral", "--neutral"),
];

/// Frames and marks.
const EDGES: [&str; 5] = ["--paper-edge", "--edge", "--edge-strong", "--warn-edge", "--focus"];

const SHADOWS: [&str; 2] = ["--shadow-paper", "--shadow-high"];

const SIZES: [&str; 12] = [
    "--text-small",
    "--text",
    "--text-caption",
    "--text-bar",
    "--text-lead",
    "--text-large",
    "--text-larger",
    "--text-title",
    "--text-digits",
    "--text-card",
    "--text-pin",
    "--text-count",
];

const WEIGHTS: [&str; 4] = ["--thin", "--plain", "--strong", "--heavy"];

const SPACES: [&str; 6] = ["--space-1", "--space-2", "--space-3", "--space-4", "--space-5", "--space-6"];

const RADII: [&str; 4] = ["--radius-small", "--radius", "--radius-large", "--radius-pill"];

pub(super) fn all() -> Vec<AnyView> {
    let each = |property, names: &[&'static str]| list(names.iter().map(|&name| swatch(property, name)).collect());
    vec![
        part("Colours", list(TEXT.map(|(ink, ground)| pair(ink, ground)).into())),
        part("Edges", each("border-color", &EDGES)),
        part("Shadows", each("box-shadow", &SHADOWS)),
        part("Type", each("font-size", &SIZES)),
        part("Weights", each("font-weight", &WEIGHTS)),
        part("Spaces", each("padding", &SPACES)),
        part("Radii", each("border-radius", &RADII)),
    ]
}

fn list(swatches: Vec<AnyView>) -> AnyView {
    view! { <ul class="swatches" lang="en" dir="ltr">{swatches}</ul> }.into_any()
}

fn pair(ink: &'static str, ground: &'static str) -> AnyView {
    let says = format!("{ink} on {ground}");
    view! { <li class="swatch" style:color=token(ink) style:background-color=token(ground)>{says}</li> }.into_any()
}

fn swatch(property: &'static str, name: &'static str) -> AnyView {
    view! { <li class="swatch" style=(property, token(name))>{name}</li> }.into_any()
}

fn token(name: &str) -> String {
    format!("var({name})")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is for one thing only: the camera, the folder of the start, the clock, the name, paper, focus targets and lines.
    const ELSEWHERE: [&str; 31] = [
        "--kind-tint",
        "--shade",
        "--target",
        "--line",
        "--bar",
        "--bar-wide",
        "--band-room",
        "--round",
        "--camera",
        "--camera-shade",
        "--on-camera",
        "--sheet",
        "--band",
        "--band-dark",
        "--band-light",
        "--board-light",
        "--shadow-band",
        "--found",
        "--found-soft",
        "--corner-soft",
        "--text-name",
        "--text-clock",
        "--print",
        "--print-small",
        "--print-large",
        "--print-title",
        "--print-digits",
        "--font",
        "--font-number",
        "--kind",
        "--kind-soft",
    ];

    #[test]
    fn every_token_is_shown() {
        let shown: Vec<&str> = TEXT
            .iter()
            .flat_map(|(ink, ground)| [*ink, *ground])
            .chain(EDGES)
            .chain(SHADOWS)
            .chain(SIZES)
            .chain(WEIGHTS)
            .chain(SPACES)
            .chain(RADII)
            .collect();
        let style = include_str!("../../../style/10-tokens.css");
        let tokens = style.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
        let missing: Vec<String> = tokens
            .map(|(name, _)| format!("--{name}"))
            .filter(|name| !shown.contains(&name.as_str()) && !ELSEWHERE.contains(&name.as_str()))
            .collect();
        assert_eq!(missing, Vec::<String>::new());
    }
}
