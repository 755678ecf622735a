//! Printing.

use crate::state::{app, is_kiosk};
use crate::text::keys as k;
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
