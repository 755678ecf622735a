//! Printing, and what stands above everything that is printed.

use crate::state::{app, is_kiosk};
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// Opens the browser's print dialog.
pub(crate) fn print_page() {
    // A browser without printing does nothing.
    let _ = window().print();
    if is_kiosk() {
        // Paper that lies in the printer is read by the next person.
        app().say(k::KIOSK_TAKE_PAPER, Vec::new());
    }
}

/// On paper only: of whom it is, and what.
#[component]
pub(crate) fn PrintTitle(
    /// What it is.
    what: Wording,
) -> impl IntoView {
    view! { <p class="print-title print-only">"Farde · " {t(what)}</p> }.into_any()
}
