//! A voucher, where the server asks for one: scanned here, or its link pasted. Without one a wallet can be tried.

use super::make::practise;
use crate::components::{Busy, Button, EnterLink, FailureCard, LinkEntry, Look, Next, Note, Screen};
use crate::state::app;
use crate::text::keys as k;
use bridge::Failure;
use leptos::prelude::*;

#[component]
pub(crate) fn Voucher() -> impl IntoView {
    let app = app();
    let voucher = app.make.voucher;
    let entry = LinkEntry::new(RwSignal::new(false), move |text: String| {
        let is_one = bridge::is_voucher(&text);
        if is_one {
            app.take_voucher(&text);
        }
        is_one
    });
    // Trying forgets a card and a story.
    let is_new = !app.make.has_handle();
    let practises = RwSignal::new(false);
    let busy = Signal::derive(move || voucher.looking.get() || practises.get());
    view! {
        <Screen test="screen-make-voucher" title=k::VOUCHER_TITLE icon="k-membership" lead=k::VOUCHER_LEAD>
            {move || voucher.failed.get().map(|failure| view! { <Failed failure /> })}
            <EnterLink test=("voucher-camera", "voucher-link") entry other=k::VOUCHER_OTHER />
            <Note icon="s-people" says=k::VOUCHER_NONE />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                {is_new.then(|| view! {
                    <Button test="make-practise" icon="a-play" label=k::PRACTICE_BEGIN disabled=practises press=move |()| practise(practises) />
                })}
                {move || (!entry.is_empty()).then(|| view! {
                    <Button test="voucher-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=busy press=move |()| entry.submit() />
                })}
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
