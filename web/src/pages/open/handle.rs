//! The number of the card, typed or scanned, or the nickname.

use super::{LostButton, Opening, SECRET};
use crate::components::{Busy, Button, EnterNumber, Look, Next, NicknameField, Note, NumberEntry, PasskeyNote, Screen};
use crate::passkey;
use crate::state::{Closed, HandleKind, app};
use crate::text::keys as k;
use leptos::prelude::*;

#[component]
pub(super) fn AskHandle(opening: Opening) -> impl IntoView {
    let app = app();
    let draft = app.open;
    let entry = NumberEntry::new(draft.number);
    let ready = Signal::derive(move || match draft.handle.get() {
        HandleKind::Card => entry.is_whole(),
        HandleKind::Nickname => draft.nickname.with(|name| name.trim().chars().count() >= 2),
    });
    let next = move || {
        if !ready.get_untracked() || entry.checking.get_untracked() {
            return;
        }
        match draft.handle.get_untracked() {
            HandleKind::Nickname => app.go_step(SECRET),
            HandleKind::Card => entry.check(move || app.go_step(SECRET)),
        }
    };
    let field = move || match draft.handle.get() {
        HandleKind::Card => view! { <EnterNumber test="open-number" entry read=move |()| next() /> }.into_any(),
        HandleKind::Nickname => view! { <NicknameField test="open-nickname" name=draft.nickname /> }.into_any(),
    };
    view! {
        <Screen test="screen-open" title=k::OPEN_TITLE icon="f-open">
            <ClosedNote />
            <form on:submit=move |event| { event.prevent_default(); next(); }>{field}</form>
            {move || entry.checking.get().then(|| view! { <Busy /> })}
            <Others opening />
            <Next>
                <LostButton />
                <Button test="open-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=Signal::derive(move || !ready.get() || entry.checking.get()) press=move |()| next() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// The wallet closed without the person: why.
#[component]
fn ClosedNote() -> impl IntoView {
    move || {
        app().closed_because.get().map(|why| {
            let (icon, says) = match why {
                Closed::TimeOver => ("s-over", k::CLOSED_TIME_OVER),
                Closed::Broken => ("s-repair", k::CLOSED_BROKEN),
            };
            view! { <div role="status" data-testid="closed-because"><Note icon says /></div> }
        })
    }
}

/// The other ways: the same on every computer, except that some have no passkeys.
#[component]
fn Others(opening: Opening) -> impl IntoView {
    let draft = app().open;
    let has_passkeys = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        let supported = passkey::is_supported().await;
        let _ = has_passkeys.try_set(supported);
    });
    let other = move || match draft.handle.get() {
        HandleKind::Card => view! {
            <Button test="open-use-nickname" icon="a-person" label=k::OPEN_USE_NICKNAME press=move |()| draft.handle.set(HandleKind::Nickname) />
        },
        HandleKind::Nickname => view! {
            <Button test="open-use-card" icon="a-number" label=k::OPEN_USE_CARD press=move |()| draft.handle.set(HandleKind::Card) />
        },
    };
    let device = move || {
        has_passkeys.get().then(|| {
            view! { <Button test="open-device" icon="a-device" label=k::OPEN_DEVICE press=move |()| opening.open_with_device() /> }
        })
    };
    view! {
        <PasskeyNote problem=opening.problem />
        <div class="row">{other}{device}</div>
    }
    .into_any()
}
