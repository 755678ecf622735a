//! A voucher, where the server asks for one: scanned here, or its link pasted. Without one a wallet can be tried.

use super::make::practise;
use crate::components::{Busy, Button, FailureCard, Look, Next, Note, Scan, Screen};
use crate::state::app;
use crate::text::{keys as k, t};
use bridge::Failure;
use leptos::prelude::*;

#[component]
pub(crate) fn Voucher() -> impl IntoView {
    let app = app();
    let voucher = app.make.voucher;
    let (typed, camera) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (is_other, practises) = (RwSignal::new(false), RwSignal::new(false));
    let busy = Signal::derive(move || voucher.looking.get() || practises.get());
    let not_ready = Signal::derive(move || busy.get() || typed.with(|typed| typed.trim().is_empty()));
    // Any other code, perhaps of a poster on the wall, changes nothing.
    let take = move |text: &str| {
        let is_one = bridge::is_voucher(text);
        is_other.set(!is_one);
        if is_one {
            app.take_voucher(text);
        }
    };
    let submit = move || {
        if !not_ready.get_untracked() {
            typed.with_untracked(|typed| take(typed));
        }
    };
    let found = Callback::new(move |text: String| take(&text));
    view! {
        <Screen test="screen-make-voucher" title=k::VOUCHER_TITLE icon="s-code" lead=k::VOUCHER_LEAD>
            {move || voucher.failed.get().map(|failure| view! { <Failed failure /> })}
            {move || if camera.get() {
                view! { <Scan found /> }.into_any()
            } else {
                view! {
                    <div class="row">
                        <Button test="voucher-camera" icon="a-scan" label=k::HAND_LINK_CAMERA press=move |()| camera.set(true) />
                    </div>
                }
                .into_any()
            }}
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <label class="field">
                    <span>{t(k::MADE_LINK)}</span>
                    <input
                        type="text"
                        dir="ltr"
                        data-testid="voucher-link"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="voucher-link-why"
                        prop:value=typed
                        on:input=move |event| {
                            is_other.set(false);
                            typed.set(event_target_value(&event));
                        }
                    />
                </label>
                <p class="missing" id="voucher-link-why" role="status">
                    {move || is_other.get().then(|| k::VOUCHER_OTHER.say())}
                </p>
            </form>
            <Note icon="s-people" says=k::VOUCHER_NONE />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="make-practise" icon="a-play" label=k::PRACTICE_BEGIN disabled=practises press=move |()| practise(practises) />
                <Button test="voucher-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=not_ready press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// Another voucher, or the same once more.
#[component]
fn Failed(failure: Failure) -> impl IntoView {
    let app = app();
    let is_here = app.make.voucher.text().is_some();
    view! {
        <FailureCard failure>
            {is_here.then(|| view! {
                <Button test="voucher-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| app.look_at_voucher() />
            })}
        </FailureCard>
    }
    .into_any()
}
