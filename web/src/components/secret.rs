//! A typed passphrase.

use crate::text::{Wording, t};
use leptos::prelude::*;

/// Shorter than this, a passphrase is guessed too easily.
const LEAST_CHARACTERS: usize = 12;

/// Whether a new passphrase is long enough.
pub(crate) fn passphrase_is_long_enough(words: &str) -> bool {
    words.trim().chars().count() >= LEAST_CHARACTERS
}

/// A field for a passphrase. Nothing of it is shown or remembered by the browser.
#[component]
pub(crate) fn WordsField(
    /// For tests.
    test: &'static str,
    /// What is asked.
    label: Wording,
    /// What is typed.
    words: RwSignal<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <input
                type="password"
                data-testid=test
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength="200"
                prop:value=words
                on:input=move |event| words.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
