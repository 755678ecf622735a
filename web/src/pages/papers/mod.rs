//! My papers: tiles under coloured dividers, search, what runs out soon, adding, and doing something with several.

mod chosen;
mod filter;
mod groups;

use crate::components::{AddTiles, AddingPanel, Button, Icon, KindQuestion, Look, Remarks, Screen, title_of};
use crate::state::{Place, Route, app};
use crate::text::{keys as k, t};
use bridge::{PaperId, PaperView};
use chosen::{Chosen, ChosenDock};
use filter::{Dividers, Filter, Found};
use groups::Groups;
use leptos::prelude::*;

/// All papers.
#[component]
pub(crate) fn Papers() -> impl IntoView {
    let app = app();
    let all = Memo::new(move |_| {
        app.wallet.papers.with(|papers| papers.as_ref().map(|papers| papers.papers.clone()).unwrap_or_default())
    });
    let none = Memo::new(move |_| all.with(Vec::is_empty));
    let filter = Filter::new();
    let chosen = Chosen::new();
    let found = Found::new(all, filter);
    let without_network = Memo::new(move |_| app.wallet.is_without_network());
    let body = move || {
        if none.get() {
            (!app.wallet.adding.with(Option::is_some)).then(|| view! { <Empty /> }).into_any()
        } else {
            view! {
                <Dividers filter all />
                <Groups filter found chosen />
            }
            .into_any()
        }
    };
    view! {
        <Screen test="screen-papers" title=k::PAPERS_TITLE>
            <AddingPanel />
            <Remarks />
            <Came chosen />
            {body}
            {move || if without_network.get() {
                view! { <ElsewhereWithoutNetwork /> }.into_any()
            } else {
                view! { <Elsewhere none chosen /> }.into_any()
            }}
            <KindQuestion />
            {move || if without_network.get() {
                ().into_any()
            } else if chosen.is_choosing() {
                view! { <ChosenDock chosen /> }.into_any()
            } else {
                view! { <Dock none /> }.into_any()
            }}
        </Screen>
    }
    .into_any()
}

/// Something lies in the letterbox: said at the top, where it is seen.
#[component]
fn Came(chosen: Chosen) -> impl IntoView {
    let app = app();
    app.look_into_inbox();
    let count = Memo::new(move |_| app.wallet.waiting_in_inbox());
    move || {
        (count.get() > 0 && !chosen.is_choosing()).then(|| {
            view! {
                <button type="button" class="came-note no-print" data-testid="papers-came" on:click=move |_| app.go(Route::Inbox)>
                    <Icon name="s-mailbox" />
                    <span>{move || k::box_came(count.get()).say()}</span>
                    <Icon name="a-forward" />
                </button>
            }
        })
    }
}

/// The two things that people come for, always in the same place.
#[component]
fn Dock(none: Memo<bool>) -> impl IntoView {
    let app = app();
    // An empty wallet shows the ways to add one by one.
    move || {
        (!none.get() || app.wallet.adding.with(Option::is_some)).then(|| view! {
            <div class="next dock no-print">
                <Button test="papers-add" icon="a-add" label=k::ADD press=move |()| app.go(Route::Add) />
                <Button test="papers-share" icon="a-share" label=k::SHARE look=Look::Main disabled=none press=move |()| {
                    app.share.begin(Vec::new());
                    app.go(Route::Share);
                } />
            </div>
        })
    }
}

#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="empty" data-testid="papers-empty">
            <Icon name="f-open" />
            <p>{t(k::PAPERS_EMPTY)}</p>
        </div>
        <AddTiles />
    }
    .into_any()
}

/// The other screens of the wallet.
#[component]
fn Elsewhere(none: Memo<bool>, chosen: Chosen) -> impl IntoView {
    let app = app();
    let binned =
        Memo::new(move |_| app.wallet.papers.with(|papers| papers.as_ref().map_or(0, |papers| papers.bin.len())));
    let with_papers = move || {
        (!none.get()).then(|| {
            view! {
                <Button test="papers-choose" icon="a-choose" label=k::CHOOSE_SEVERAL press=move |()| chosen.begin() />
                <Button test="papers-list" icon="a-list" label=k::LIST_TITLE press=move |()| app.go(Route::List) />
                {(!app.wallet.practises_now()).then(|| view! {
                    <Button test="papers-meeting" icon="a-calendar" label=k::MEETING_TITLE press=move |()| {
                        app.share.begin_meeting();
                        app.go(Route::Share);
                    } />
                })}
            }
        })
    };
    view! {
        <nav class="elsewhere" aria-label=t(k::ELSEWHERE)>
            {with_papers}
            <Button test="papers-story" icon="a-microphone" label=k::STORY_TITLE press=move |()| app.go(Route::Story) />
            <Button test="papers-shared" icon="a-shared" label=k::SHARED_TITLE press=move |()| app.go(Route::Shared) />
            {(!app.wallet.practises_now()).then(|| view! { <OfARealWallet /> })}
            {move || {
                let label = if binned.get() > 0 { k::bin_with(binned.get()) } else { k::BIN_TITLE };
                view! { <Button test="papers-bin" icon="a-bin" label press=move |()| app.go(Route::Bin) /> }
            }}
        </nav>
        <Room />
    }
    .into_any()
}

/// What there is nothing to try of.
#[component]
fn OfARealWallet() -> impl IntoView {
    let app = app();
    let came = Memo::new(move |_| app.wallet.waiting_in_inbox());
    view! {
        {move || {
            let label = if came.get() > 0 { k::box_with(came.get()) } else { k::BOX_TITLE };
            view! { <Button test="papers-inbox" icon="a-mailbox" label press=move |()| app.go(Route::Inbox) /> }
        }}
        <Button test="papers-safety" icon="a-shield" label=k::SAFETY_TITLE press=move |()| app.go(Route::Safety) />
    }
    .into_any()
}

/// Without a network there is only what can be looked at.
#[component]
fn ElsewhereWithoutNetwork() -> impl IntoView {
    let app = app();
    view! {
        <nav class="elsewhere" aria-label=t(k::ELSEWHERE)>
            <Button test="papers-list" icon="a-list" label=k::LIST_TITLE press=move |()| app.go(Route::List) />
        </nav>
    }
    .into_any()
}

/// How full the wallet is, once that matters.
#[component]
fn Room() -> impl IntoView {
    let app = app();
    let full = Memo::new(move |_| {
        app.wallet.papers.with(|papers| papers.as_ref().map_or(0, |papers| papers.used * 100 / papers.quota.max(1)))
    });
    move || {
        (full.get() >= 80)
            .then(|| view! { <p class="hint" data-testid="papers-room">{t(k::papers_room(full.get()))}</p> })
    }
}

/// Goes to one paper.
pub(crate) fn open_paper(id: PaperId) {
    let app = app();
    app.wallet.current.set(Some(id));
    app.go_to(Place { route: Route::Paper, step: 0 });
}

/// For lists: the title of a paper that is in the wallet.
pub(crate) fn title_in_wallet(id: &PaperId) -> String {
    app().wallet.paper(id).map(|paper| name_of(&paper)).unwrap_or_default()
}

/// The title of a paper, or its kind.
pub(crate) fn name_of(paper: &PaperView) -> String {
    title_of(&paper.details.title, &paper.details.kind)
}
