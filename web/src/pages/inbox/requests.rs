//! What was asked for, and the organisations that are known.

use super::{ASKED, Asking};
use crate::components::{Button, Dialog, Icon, Look, Note, Phrased};
use crate::core::Answer;
use crate::pages::shared::left_words;
use crate::state::{Place, Route, app};
use crate::text::{Wording, keys as k, moment, t};
use bridge::{
    Failure, InboxCommand, KnownView, RequestName, RequestState, RequestView, SignerName, WalletCommand, WalletReply,
};
use leptos::prelude::*;

/// What was asked for; what is over folded away.
#[component]
pub(super) fn Requests(requests: Vec<RequestView>, asking: Asking) -> impl IntoView {
    let (live, past): (Vec<_>, Vec<_>) =
        requests.into_iter().partition(|request| matches!(request.state, RequestState::Live | RequestState::Full));
    let rows = |requests: Vec<RequestView>| {
        requests.into_iter().map(|request| view! { <Row request asking /> }).collect_view()
    };
    let (has_live, has_past) = (!live.is_empty(), !past.is_empty());
    let (live, past) = (rows(live), rows(past));
    view! {
        {has_live.then(|| view! { <h2>{t(k::BOX_ASKED)}</h2><ul class="rows">{live}</ul> })}
        {has_past.then(|| view! {
            <details class="fold" data-testid="box-past">
                <summary><Icon name="a-down" /><span>{t(k::BOX_PAST)}</span></summary>
                <ul class="rows">{past}</ul>
            </details>
        })}
    }
    .into_any()
}

#[component]
fn Row(request: RequestView, asking: Asking) -> impl IntoView {
    let closing = RwSignal::new(false);
    let name = StoredValue::new(request.request.clone());
    let lives = matches!(request.state, RequestState::Live | RequestState::Full);
    let asked_for = if request.asked_for.is_empty() { k::BOX_PAPERS.say() } else { request.asked_for.clone() };
    let (state, icon) = state_of(request.state);
    let close = move |()| {
        closing.set(false);
        let request = name.get_value();
        asking.change(InboxCommand::Close { request }, || app().say(k::TOAST_CLOSED, Vec::new()));
    };
    view! {
        <li class="share-row" class:ended=!lives data-testid="box-request" data-state=state>
            <div class="share-what">
                <p class="share-titles"><Phrased stored=asked_for /></p>
                <p class="share-fact"><Icon name=icon /><span>{until_words(&request)}</span></p>
                {lives.then(|| view! { <p class="share-fact"><Icon name="a-file" /><span>{t(k::box_left(request.files_left))}</span></p> })}
            </div>
            {lives.then(|| view! {
                <div class="share-do">
                    <Button test="box-code" icon="a-share" label=k::SHARED_CODE press=move |()| code_again(name.get_value()) />
                    <Button test="box-close" icon="a-stop" label=k::BOX_CLOSE press=move |()| closing.set(true) />
                </div>
            })}
            {move || closing.get().then(|| view! {
                <Dialog test="dialog-close-request" title=k::BOX_CLOSE_TITLE close=move |()| closing.set(false)>
                    <Note icon="s-stop" says=k::BOX_CLOSE_NOTE />
                    <div class="row">
                        <Button test="close-request-yes" icon="a-stop" label=k::BOX_CLOSE_YES look=Look::Danger press=close />
                        <Button test="close-request-no" icon="a-close" label=k::CANCEL press=move |()| closing.set(false) />
                    </div>
                </Dialog>
            })}
        </li>
    }
    .into_any()
}

/// For tests, and its picture.
fn state_of(state: RequestState) -> (&'static str, &'static str) {
    match state {
        RequestState::Live => ("live", "a-clock"),
        RequestState::Full => ("full", "a-check"),
        RequestState::Over => ("over", "a-clock"),
        RequestState::Closed => ("closed", "a-stop"),
    }
}

fn until_words(request: &RequestView) -> impl Fn() -> String + Send + 'static {
    let (state, expires_at, left) = (request.state, request.expires_at, request.seconds_left);
    move || match state {
        RequestState::Live => format!("{} · {}", k::until(moment(expires_at)).say(), left_words(left).say()),
        RequestState::Full => k::BOX_FULL.say(),
        RequestState::Over => k::STATE_OVER.say(),
        RequestState::Closed => k::BOX_CLOSED.say(),
    }
}

/// Shows the code of a file request that lives once more.
fn code_again(request: RequestName) {
    let app = app();
    leptos::task::spawn_local(async move {
        let command = WalletCommand::Inbox(InboxCommand::Code { request });
        match app.wallet.ask(command, Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Requested(made), .. }) => {
                app.ask_for.clear();
                app.ask_for.made.set(Some(made));
                app.go_to(Place { route: Route::Inbox, step: ASKED });
            }
            Ok(_) => app.trouble.set(Some(Failure::Fault)),
            Err(ended) => drop(app.fail(ended)),
        }
    });
}

/// The organisations whose digits the person compared.
#[component]
pub(super) fn Known(known: Vec<KnownView>, asking: Asking) -> impl IntoView {
    if known.is_empty() {
        return ().into_any();
    }
    let rows = known
        .into_iter()
        .map(|known| {
            let signer = StoredValue::new(known.signer);
            let forget = move |()| forget(asking, signer.get_value());
            view! {
                <li class="known" data-testid="box-known">
                    <Icon name="a-fingerprint" />
                    <div>
                        <p><strong><bdi>{known.name}</bdi></strong></p>
                        <Digits fingerprint=known.fingerprint />
                    </div>
                    <Button test="box-forget" icon="a-close" label=k::BOX_FORGET look=Look::Quiet press=forget />
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="fold" data-testid="box-known-fold">
            <summary><Icon name="a-down" /><span>{t(k::BOX_KNOWN)}</span></summary>
            <ul class="rows">{rows}</ul>
        </details>
    }
    .into_any()
}

fn forget(asking: Asking, signer: SignerName) {
    asking.change(InboxCommand::Forget { signer }, || {});
}

/// Thirty digits, to be compared group by group.
#[component]
pub(crate) fn Digits(
    /// Five groups of six digits.
    fingerprint: String,
) -> impl IntoView {
    let groups = fingerprint.split(' ').map(|group| view! { <span>{group.to_owned()}</span> }).collect_view();
    view! { <p class="digits" dir="ltr" data-testid="fingerprint">{groups}</p> }.into_any()
}

/// What is said where nothing was asked for in words.
pub(super) fn asked_words(asked_for: &str) -> Option<Wording> {
    asked_for.trim().is_empty().then_some(k::BOX_PAPERS)
}
