//! A box to tick, with what it means.

use crate::text::{Wording, t};
use leptos::prelude::*;

/// A box to tick.
#[component]
pub(crate) fn Tick(
    /// For tests.
    test: &'static str,
    /// Whether it is ticked.
    on: RwSignal<bool>,
    /// What it says.
    label: Wording,
    /// What that means.
    why: Wording,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                data-testid=test
                prop:checked=on
                on:change=move |event| on.set(event_target_checked(&event))
            />
            <span><strong>{t(label)}</strong><small>{t(why)}</small></span>
        </label>
    }
    .into_any()
}
