//! A QR code as one SVG path.

use crate::text::{Wording, t};
use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;
use std::fmt::Write as _;

/// Light modules around the code, as the standard asks.
const MARGIN: usize = 4;

/// A QR code; nothing if the text is too long for one.
#[component]
pub(crate) fn QrCode(
    /// What it holds.
    text: String,
    /// What it is, for a screen reader.
    label: Wording,
) -> impl IntoView {
    drawn(&text)
        .map(|(side, path)| {
            view! {
                <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=t(label) data-testid="qr">
                    <rect width=side.to_string() height=side.to_string() fill="#fff"></rect>
                    <path d=path fill="#000"></path>
                </svg>
            }
        })
        .into_any()
}

fn drawn(text: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let run = (column..code.size).take_while(|&column| code[row][column].value()).count();
            if run > 0 {
                // A String takes everything.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + MARGIN, row + MARGIN);
            }
            column += run.max(1);
        }
    }
    Some((code.size + 2 * MARGIN, path))
}
