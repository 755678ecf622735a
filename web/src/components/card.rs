//! The card with the number, on the screen and on paper.

use super::{QrCode, grouped};
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// The number in groups, and its code. Printed, it fits A4 and a roll of 80 mm.
#[component]
pub(crate) fn NumberCard(
    /// 20 digits.
    digits: String,
) -> impl IntoView {
    let groups = grouped(&digits).split(' ').map(|group| view! { <span>{group.to_owned()}</span> }).collect_view();
    let number = digits.clone();
    view! {
        <div class="card print-card" data-testid="make-card-number" data-number=number>
            <div class="card-text">
                <span class="card-title print-title">{t(k::CARD_TITLE)}</span>
                <span class="card-number" dir="ltr" data-secret="">{groups}</span>
                <span class="card-hint">{t(k::CARD_HINT)}</span>
                <Address />
            </div>
            <QrCode text=digits label=k::CARD_QR />
        </div>
    }
    .into_any()
}

/// Where to go with it: whoever has lost everything else knows no address any more.
#[component]
pub(crate) fn Address() -> impl IntoView {
    // A page always has an address.
    let host = window().location().host().unwrap_or_default();
    view! { <bdi class="paper-address" dir="ltr">{host}</bdi> }.into_any()
}
