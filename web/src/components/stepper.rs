//! A small number that goes up and down.

use super::Icon;
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;

/// A small number that goes up and down.
#[component]
pub(crate) fn Stepper(
    /// For tests; its buttons have `-less` and `-more` behind it.
    test: &'static str,
    /// What it counts.
    label: Wording,
    /// The number.
    value: RwSignal<u8>,
    /// Not fewer than this.
    least: Signal<u8>,
    /// Not more than this.
    most: u8,
) -> impl IntoView {
    let name = t(label.clone());
    let is_least = move || value.get() <= least.get();
    let is_most = move || value.get() == most;
    view! {
        <div class="stepper" role="group" aria-label=name>
            <span class="stepper-label">{t(label)}</span>
            <button
                type="button"
                class="button"
                data-testid=format!("{test}-less")
                aria-label=t(k::LESS)
                disabled=is_least
                on:click=move |_| value.update(|value| *value -= 1)
            >
                <Icon name="a-minus" />
            </button>
            <output class="stepper-value" data-testid=test>{move || value.get().to_string()}</output>
            <button
                type="button"
                class="button"
                data-testid=format!("{test}-more")
                aria-label=t(k::MORE)
                disabled=is_most
                on:click=move |_| value.update(|value| *value += 1)
            >
                <Icon name="a-add" />
            </button>
        </div>
    }
    .into_any()
}
