//! One question with its answers, as radio buttons that look like tiles.

use super::Icon;
use crate::text::{Wording, t};
use leptos::prelude::*;

/// One question with its answers.
#[component]
pub(crate) fn Choices(
    /// The question.
    legend: Wording,
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="choices">
            <legend>{t(legend)}</legend>
            <div class="choice-row">{children()}</div>
        </fieldset>
    }
    .into_any()
}

/// One answer.
#[component]
pub(crate) fn Choice<T: Copy + PartialEq + Send + Sync + 'static>(
    /// For tests.
    test: &'static str,
    /// Its picture.
    icon: &'static str,
    /// What it says.
    label: Wording,
    /// The same for all answers to one question.
    group: &'static str,
    /// What it stands for.
    value: T,
    /// What is chosen.
    chosen: RwSignal<T>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=group
                data-testid=test
                prop:checked=move || chosen.get() == value
                on:change=move |_| chosen.set(value)
            />
            <Icon name=icon />
            <span>{t(label)}</span>
        </label>
    }
    .into_any()
}
