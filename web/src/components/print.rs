//! Printing.

use leptos::prelude::*;

/// Opens the browser's print dialog.
pub(crate) fn print_page() {
    // A browser without printing does nothing.
    let _ = window().print();
}
