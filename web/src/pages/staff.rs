//! For those who help at a shared computer: one sheet to print, how to help without seeing.

use crate::components::{Button, Icon, Look, Next, PrintTitle, Screen, print_page};
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// Each with its picture, in the order of a visit.
const RULES: [(&str, Wording); 9] = [
    ("s-people", k::STAFF_SIT),
    ("s-pictures", k::STAFF_LOOK_AWAY),
    ("s-card", k::STAFF_CARD),
    ("s-headphone", k::STAFF_READ),
    ("s-share", k::STAFF_SHOWN),
    ("s-printer", k::STAFF_PRINTER),
    ("s-done", k::STAFF_DONE),
    ("s-buoy", k::STAFF_LOST),
    ("s-warning", k::STAFF_ODD),
];

/// The sheet.
#[component]
pub(crate) fn Staff() -> impl IntoView {
    let rules = RULES
        .into_iter()
        .map(|(icon, says)| view! { <li><Icon name=icon /><span>{t(says)}</span></li> })
        .collect_view();
    view! {
        <Screen test="screen-staff" title=k::STAFF_TITLE lead=k::STAFF_LEAD>
            <div class="staff-sheet">
                <PrintTitle what=k::STAFF_TITLE />
                <ol>{rules}</ol>
            </div>
            <Next>
                <Button test="staff-print" icon="a-print" label=k::PRINT look=Look::Main press=|()| print_page() />
            </Next>
        </Screen>
    }
    .into_any()
}
