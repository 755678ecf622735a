//! A card or a nickname?

use super::{NewWay, Occasion, step};
use crate::components::{HandleMark, Icon, Screen, Way, Ways, handle_of};
use crate::state::{HandleKind, Renewal, app};
use crate::text::{keys as k, t};
use bridge::Handle;
use leptos::prelude::*;

#[component]
pub(super) fn ChooseWay(way: NewWay) -> impl IntoView {
    let choose = move |kind, has_card| {
        let draft = way.draft;
        if draft.handle.get_untracked() != kind {
            draft.drop_story();
        }
        if draft.has_card.get_untracked() != has_card {
            draft.number.set(String::new());
        }
        draft.handle.set(kind);
        draft.has_card.set(has_card);
        draft.chosen.set(true);
        app().go_step(step::HANDLE);
    };
    let lead = match way.occasion {
        Occasion::Make => k::MAKE_WAY_LEAD,
        Occasion::Renew => k::RENEW_WAY_LEAD,
    };
    view! {
        <Screen test="screen-make-way" title=k::MAKE_WAY_TITLE lead>
            <KnownHandles way />
            <Ways>
                <Way test="make-card" icon="s-card" label=k::MAKE_WAY_CARD why=k::MAKE_WAY_CARD_WHY first=true press=move |()| choose(HandleKind::Card, false) />
                <Way test="make-have-card" icon="s-card-here" label=k::MAKE_WAY_HAVE why=k::MAKE_WAY_HAVE_WHY press=move |()| choose(HandleKind::Card, true) />
                <Way test="make-nickname" icon="s-nickname" label=k::MAKE_WAY_NICKNAME why=k::MAKE_WAY_NICKNAME_WHY press=move |()| choose(HandleKind::Nickname, false) />
            </Ways>
        </Screen>
    }
    .into_any()
}

/// After a recovery, the card or nickname that the person had can be kept.
#[component]
fn KnownHandles(way: NewWay) -> impl IntoView {
    let app = app();
    let known = move || {
        let recovered = app.renew.why.get() == Some(Renewal::Recovered);
        let mut handles: Vec<Handle> = Vec::new();
        if way.occasion == Occasion::Renew && recovered {
            for door in app.doors.list.get().unwrap_or_default() {
                if let Some(handle) = handle_of(&door.way).filter(|handle| !handles.contains(handle)) {
                    handles.push(handle.clone());
                }
            }
        }
        handles
    };
    let buttons = move || {
        known()
            .into_iter()
            .map(|handle| {
                let icon = match handle {
                    Handle::Card(_) => "s-card",
                    Handle::Nickname(_) => "s-nickname",
                };
                let taken = handle.clone();
                let press = move |_| {
                    way.draft.take_handle(&taken);
                    way.draft.drop_story();
                    app.go_step(step::STORY);
                };
                view! {
                    <button type="button" class="known-handle" data-testid="make-keep-handle" on:click=press>
                        <Icon name=icon />
                        <span>{t(k::RENEW_WAY_SAME)}" "<HandleMark handle /></span>
                    </button>
                }
            })
            .collect_view()
    };
    view! { <div class="known-handles".to_owned()>{buttons}</div> }.into_any()
}
