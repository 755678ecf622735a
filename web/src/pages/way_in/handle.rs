//! The public half: a new card, a card that is there already, or a nickname.

use super::{NewWay, step};
use crate::components::{
    Busy, Button, EnterNumber, Look, Next, NicknameField, Note, NumberCard, NumberEntry, Points, Screen, print_page,
};
use crate::state::app;
use crate::text::keys as k;
use bridge::WalletCommand;
use leptos::prelude::*;

#[component]
pub(super) fn NewCard(way: NewWay) -> impl IntoView {
    let number = way.draft.number;
    if number.with_untracked(String::is_empty) {
        way.draw(WalletCommand::DrawCard);
    }
    let none = Signal::derive(move || number.with(String::is_empty));
    let card = move || (!none.get()).then(|| view! { <NumberCard digits=number.get() /> });
    view! {
        <Screen test="screen-make-card" title=k::MAKE_CARD_TITLE lead=k::MAKE_CARD_LEAD>
            {card}
            <Points small=true points=vec![("s-pencil", k::MAKE_CARD_WRITE), ("s-camera", k::MAKE_CARD_PHOTO)] />
            <Next>
                <Button test="make-card-print" icon="a-print" label=k::PRINT press=|()| print_page() />
                <Button
                    test="make-card-next"
                    icon="a-forward"
                    label=k::MAKE_CARD_NEXT
                    look=Look::Main
                    disabled=none
                    press=move |()| app().go_step(step::STORY)
                />
            </Next>
        </Screen>
    }
    .into_any()
}

/// The same for everybody: nobody is asked why they have a card.
#[component]
pub(super) fn HaveCard(way: NewWay) -> impl IntoView {
    let entry = NumberEntry::new(way.draft.number);
    let ready = Signal::derive(move || entry.is_whole());
    let next = move || {
        if ready.get_untracked() && !entry.checking.get_untracked() {
            entry.check(|| app().go_step(step::STORY));
        }
    };
    view! {
        <Screen test="screen-make-have-card" title=k::MAKE_HAVE_TITLE icon="s-card">
            <form on:submit=move |event| { event.prevent_default(); next(); }>
                <EnterNumber test="make-have-number" entry read=move |()| next() />
            </form>
            {move || entry.checking.get().then(|| view! { <Busy /> })}
            <Next>
                <Button
                    test="make-have-next"
                    icon="a-forward"
                    label=k::NEXT
                    look=Look::Main
                    disabled=Signal::derive(move || !ready.get() || entry.checking.get())
                    press=move |()| next()
                />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
pub(super) fn Nickname(way: NewWay) -> impl IntoView {
    let name = way.draft.nickname;
    let too_short = Signal::derive(move || name.with(|name| name.trim().chars().count() < 2));
    let submit = move || {
        if !too_short.get_untracked() {
            app().go_step(step::STORY);
        }
    };
    view! {
        <Screen test="screen-make-nickname" title=k::MAKE_NICKNAME_TITLE lead=k::MAKE_NICKNAME_LEAD>
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <NicknameField test="make-nickname-field" name />
            </form>
            <Note icon="s-bell" says=k::MAKE_NICKNAME_NOTE />
            <Next>
                <Button test="make-nickname-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=too_short press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}
