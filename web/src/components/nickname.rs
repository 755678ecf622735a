//! The field for a nickname.

use crate::text::{keys as k, t};
use leptos::prelude::*;

/// A nickname in any script. The browser neither keeps nor corrects it.
#[component]
pub(crate) fn NicknameField(
    /// For tests.
    test: &'static str,
    /// What is typed.
    name: RwSignal<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(k::NICKNAME_LABEL)}</span>
            <input
                type="text"
                dir="auto"
                data-testid=test
                maxlength="64"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                prop:value=name
                on:input=move |event| name.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
