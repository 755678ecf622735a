//! A small answer among several, which is switched on and off.

use super::Icon;
use crate::text::{Wording, t};
use leptos::prelude::*;

/// A picture and a word in a round frame.
#[component]
pub(crate) fn Chip(
    /// For tests.
    #[prop(into)]
    test: String,
    /// Its picture.
    icon: &'static str,
    /// What it says.
    label: Wording,
    /// Whether it is on.
    #[prop(into)]
    on: Signal<bool>,
    /// What it does.
    #[prop(into)]
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="chip"
            data-testid=test
            aria-pressed=move || if on.get() { "true" } else { "false" }
            on:click=move |_| press.run(())
        >
            <Icon name=icon />
            <span>{t(label)}</span>
        </button>
    }
    .into_any()
}
