//! A piece that is typed.

use super::{TitleField, keep_piece};
use crate::components::{Button, Look, Next, Screen};
use crate::state::app;
use crate::text::{keys as k, t};
use js_sys::Array;
use leptos::prelude::*;
use web_sys::{Blob, BlobPropertyBag};

/// About three pages; more belongs in another piece, which can be shown apart.
const LONGEST: usize = 6_000;

/// So near the end it is said how much room is left.
const WARN_AT: usize = 500;

/// Writing a piece. What is typed stays until it is kept or the wallet is locked.
#[component]
pub(crate) fn Write() -> impl IntoView {
    let draft = app().story;
    let nothing = Signal::derive(move || draft.text.with(|text| text.trim().is_empty()));
    let left = Memo::new(move |_| draft.text.with(|text| LONGEST.saturating_sub(text.encode_utf16().count())));
    let save = move |()| {
        let parts = Array::of1(&draft.text.get_untracked().into());
        let plain = BlobPropertyBag::new();
        plain.set_type("text/plain");
        if let Ok(file) = Blob::new_with_str_sequence_and_options(&parts, &plain) {
            keep_piece(file, &draft.title.get_untracked());
            draft.clear();
        }
    };
    view! {
        <Screen test="screen-write" title=k::WRITE_TITLE lead=k::WRITE_LEAD>
            <div class="form">
                <TitleField title=draft.title />
                <label class="field">
                    <span>{t(k::WRITE_TEXT)}</span>
                    <textarea
                        dir="auto"
                        rows="12"
                        data-testid="write-text"
                        maxlength=LONGEST.to_string()
                        prop:value=draft.text
                        on:input=move |event| draft.text.set(event_target_value(&event))
                    ></textarea>
                </label>
                <p class="hint" role="status">
                    {move || (left.get() <= WARN_AT).then(|| k::write_left(left.get()).say())}
                </p>
            </div>
            <Next>
                <Button test="write-save" icon="a-check" label=k::SAVE look=Look::Main disabled=nothing press=save />
            </Next>
        </Screen>
    }
    .into_any()
}
