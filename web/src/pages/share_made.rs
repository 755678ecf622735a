//! The code of a share: to be scanned, sent or printed.

use crate::components::{Button, Icon, Look, Next, Note, QrCode, Screen, print_page};
use crate::pages::papers::title_in_wallet;
use crate::state::{Place, Route, app};
use crate::text::{dated_moment, keys as k, moment, t};
use bridge::NewShare;
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

/// The code, the link, and until when.
#[component]
pub(crate) fn Made(made: NewShare) -> impl IntoView {
    let app = app();
    let link = StoredValue::new(made.link.clone());
    let copied = RwSignal::new(false);
    let copy = move |()| {
        leptos::task::spawn_local(async move {
            let written = JsFuture::from(window().navigator().clipboard().write_text(&link.get_value())).await;
            if written.is_ok() {
                COPIED.set(true);
                let _ = copied.try_set(true);
            }
        });
    };
    let until = made.expires_at;
    view! {
        <Screen test="screen-share-made" title=k::MADE_TITLE lead=k::MADE_LEAD>
            <div class="code">
                <QrCode text=made.link.clone() label=k::MADE_QR />
                <p class="code-until" data-testid="share-until">
                    <Icon name="a-clock" />
                    <span>{move || k::until(moment(until)).say()}</span>
                </p>
            </div>
            <Slip made=made.clone() />
            <label class="field no-print">
                <span>{t(k::MADE_LINK)}</span>
                <input
                    type="text"
                    readonly
                    dir="ltr"
                    data-testid="share-link"
                    value=made.link
                    on:focus={move |event| event_target::<web_sys::HtmlInputElement>(&event).select()}
                />
            </label>
            <div class="row no-print">
                {move || if copied.get() {
                    view! { <Button test="share-copy" icon="a-check" label=k::COPIED press=copy /> }
                } else {
                    view! { <Button test="share-copy" icon="a-copy" label=k::COPY press=copy /> }
                }}
                <Button test="share-slip" icon="a-print" label=k::MADE_PRINT press=|()| print_page() />
            </div>
            <Note icon="s-stop" says=k::MADE_STOP_NOTE />
            <Next>
                <Button test="share-to-shared" icon="a-shared" label=k::SHARED_TITLE press=move |()| {
                    app.share.clear();
                    app.replace_with(Place { route: Route::Shared, step: 0 });
                } />
                <Button test="share-done" icon="a-check" label=k::MADE_DONE look=Look::Main press=move |()| {
                    app.share.clear();
                    app.replace_with(Place { route: Route::Papers, step: 0 });
                } />
            </Next>
        </Screen>
    }
    .into_any()
}

/// What is printed: code, papers, until when, how to stop it. On A4 and on a roll of 80 mm.
#[component]
fn Slip(
    made: NewShare,
    /// What can be said in the place of the link.
    #[prop(optional, into)]
    spoken: Option<String>,
) -> impl IntoView {
    let draft = app().share;
    let titles = draft
        .papers
        .get_untracked()
        .iter()
        .map(|id| view! { <li><bdi>{title_in_wallet(id)}</bdi></li> })
        .collect_view();
    let purpose = draft.purpose.get_untracked();
    let until = made.expires_at;
    view! {
        <div class="print-slip" aria-hidden="true">
            <p class="slip-title">{t(k::SLIP_TITLE)}</p>
            <QrCode text=made.link.clone() label=k::MADE_QR />
            <p class="slip-link" dir="ltr">{made.link}</p>
            {spoken.map(|spoken| view! { <p class="slip-spoken"><bdi>{spoken}</bdi></p> })}
            <p class="slip-line"><Icon name="a-clock" /><strong>{move || k::until(dated_moment(until)).say()}</strong></p>
            {(!purpose.is_empty()).then(|| view! { <p><bdi>{purpose}</bdi></p> })}
            <ul>{titles}</ul>
            <p class="slip-line"><Icon name="a-shared" /><span>{t(k::SLIP_STOP)}</span></p>
        </div>
    }
    .into_any()
}
