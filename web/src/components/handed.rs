//! What is given to somebody else: a code to scan, and the same as a link.

use super::{Button, Icon, QrCode, print_page};
use crate::state::is_kiosk;
use crate::text::{Wording, keys as k, moment, t};
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Whether a link was put on the clipboard, where the next person would find it.
    static COPIED: Cell<bool> = const { Cell::new(false) };
}

/// Takes a link off the clipboard, if one was put there.
pub(crate) fn empty_clipboard() {
    if COPIED.take() {
        leptos::task::spawn_local(async {
            // A browser that refuses has its own reasons; nothing more can be done.
            drop(JsFuture::from(window().navigator().clipboard().write_text("")).await);
        });
    }
}

/// The code to scan, and until when it opens something.
#[component]
pub(crate) fn CodeToScan(
    /// The whole link.
    link: String,
    /// Seconds since 1970 (UTC).
    until: u64,
) -> impl IntoView {
    view! {
        <div class="code">
            <QrCode text=link label=k::MADE_QR />
            <p class="code-until" data-testid="share-until">
                <Icon name="a-clock" />
                <span>{move || k::until(moment(until)).say()}</span>
            </p>
        </div>
    }
    .into_any()
}

/// The link, to be copied, and the slip to be printed.
#[component]
pub(crate) fn LinkToGive(
    /// The whole link.
    link: String,
) -> impl IntoView {
    let kept = StoredValue::new(link.clone());
    let copied = RwSignal::new(false);
    let copy = move |()| {
        leptos::task::spawn_local(async move {
            let written = JsFuture::from(window().navigator().clipboard().write_text(&kept.get_value())).await;
            if written.is_ok() {
                COPIED.set(true);
                let _ = copied.try_set(true);
            }
        });
    };
    view! {
        <label class="field no-print">
            <span>{t(k::MADE_LINK)}</span>
            <input
                type="text"
                readonly
                dir="ltr"
                data-testid="share-link"
                value=link
                on:focus={move |event| event_target::<web_sys::HtmlInputElement>(&event).select()}
            />
        </label>
        <div class="row no-print">
            // A shared computer's clipboard is the next person's.
            {move || (!is_kiosk()).then(|| if copied.get() {
                view! { <Button test="share-copy" icon="a-check" label=k::COPIED press=copy /> }
            } else {
                view! { <Button test="share-copy" icon="a-copy" label=k::COPY press=copy /> }
            })}
            <Button test="share-slip" icon="a-print" label=k::MADE_PRINT press=|()| print_page() />
        </div>
    }
    .into_any()
}

/// What for: a picture, own words, or nothing.
#[component]
pub(crate) fn PurposeField(
    /// The question.
    legend: Wording,
    /// For tests, a picture, and what it says.
    chips: Vec<(&'static str, &'static str, Wording)>,
    /// For tests: the field for own words.
    test: &'static str,
    /// What is said.
    value: RwSignal<String>,
) -> impl IntoView {
    let chips = chips
        .into_iter()
        .map(|(test, icon, label)| {
            let (says, sets) = (label.clone(), label.clone());
            let is_chosen = move || value.with(|value| *value == says.say());
            let pressed = is_chosen.clone();
            view! {
                <button
                    type="button"
                    class="chip"
                    data-testid=test
                    aria-pressed=move || if pressed() { "true" } else { "false" }
                    on:click=move |_| value.set(if is_chosen() { String::new() } else { sets.say() })
                >
                    <Icon name=icon />
                    <span>{t(label)}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choices">
            <legend>{t(legend)}</legend>
            <div class="chips">{chips}</div>
            <label class="field">
                <span>{t(k::SHARE_PURPOSE_OWN)}</span>
                <input
                    type="text"
                    dir="auto"
                    data-testid=test
                    maxlength="200"
                    autocomplete="off"
                    prop:value=value
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </label>
        </fieldset>
    }
    .into_any()
}
