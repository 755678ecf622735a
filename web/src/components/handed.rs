//! What is given to somebody else: a code to scan, and the same as a link.

use super::{Button, Chip, Icon, QrCode, print_page};
use crate::state::is_kiosk;
use crate::text::{Phrase, Wording, in_words, keys as k, moment, phrase_of, t};
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Whether a link was put on the clipboard, where the next person would find it.
    static COPIED: Cell<bool> = const { Cell::new(false) };
}

/// Takes a link off the clipboard, if one was put there; on a shared computer whatever somebody copied.
pub(crate) fn empty_clipboard() {
    if COPIED.take() || is_kiosk() {
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

/// On a slip: the code, and beside it what leads there without a camera.
#[component]
pub(crate) fn SlipCode(
    /// The whole link.
    link: String,
    /// What stands beside the code, above the link.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="slip-code">
            <QrCode text=link.clone() label=k::MADE_QR />
            <div class="slip-beside">
                {children()}
                <p class="slip-link" dir="ltr">{link}</p>
            </div>
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

/// One of a list, own words, or nothing.
#[component]
pub(crate) fn PhraseField(
    /// The question.
    legend: Wording,
    /// The list.
    phrases: &'static [Phrase],
    /// For tests: what the ids begin with.
    test: &'static str,
    /// What was chosen or written.
    value: RwSignal<String>,
) -> impl IntoView {
    let chips = phrases
        .iter()
        .map(|phrase| {
            let is_chosen = move || value.with(|value| *value == phrase.stored());
            let choose = move |()| {
                value.set(if untrack(is_chosen) { String::new() } else { phrase.stored() });
            };
            view! { <Chip test=format!("{test}-{}", phrase.slug) icon=phrase.icon label=phrase.words.clone() on=Signal::derive(is_chosen) press=choose /> }
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
                    data-testid=format!("{test}-own")
                    maxlength="200"
                    autocomplete="off"
                    prop:value=move || value.with(|value| in_words(value))
                    on:input=move |event| value.set(event_target_value(&event))
                />
            </label>
        </fieldset>
    }
    .into_any()
}

/// What somebody chose or wrote, with its picture if it is of the list.
#[component]
pub(crate) fn Phrased(
    /// As it is stored.
    stored: String,
) -> impl IntoView {
    let icon = phrase_of(&stored).map(|phrase| view! { <Icon name=phrase.icon /> });
    view! { <span class="phrased">{icon}<bdi>{move || in_words(&stored)}</bdi></span> }.into_any()
}
