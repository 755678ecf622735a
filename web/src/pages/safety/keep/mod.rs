//! Papers on this device, for when there is no network: what that shows to others, and what is here.

mod choose;

pub(super) use choose::Choose;

use super::step;
use crate::components::{Busy, Button, KindIcon, Look, Next, Note, Points, Screen, kind_of};
use crate::core::Answer;
use crate::pages::papers::name_of;
use crate::passkey;
use crate::state::{Place, Route, app, can_keep};
use crate::text::keys as k;
use bridge::{KeptCommand, WalletCommand, WalletReply, Way};
use leptos::prelude::*;

/// What it means, or what is kept.
#[component]
pub(super) fn Keep() -> impl IntoView {
    let app = app();
    let keeps = Memo::new(move |_| !app.wallet.kept().is_empty());
    move || if keeps.get() { view! { <Kept /> }.into_any() } else { view! { <About /> }.into_any() }
}

/// First what it shows to others, and to whom it opens.
#[component]
fn About() -> impl IntoView {
    let app = app();
    app.load_doors();
    let possible = RwSignal::new(can_keep());
    leptos::task::spawn_local(async move {
        if !passkey::is_supported().await {
            let _ = possible.try_set(false);
        }
    });
    let has_passkey = Memo::new(move |_| {
        app.doors.list.with(|doors| Some(doors.as_ref()?.iter().any(|door| matches!(door.way, Way::Passkey))))
    });
    let points = vec![
        ("s-offline", k::KEPT_WHAT),
        ("s-look", k::KEPT_SEEN),
        ("s-key", k::KEPT_WHO),
        ("s-phone", k::KEPT_OWN_ONLY),
    ];
    let add_device = move |()| {
        app.doors.to_keep.set(true);
        app.go_to(Place { route: Route::Safety, step: step::DEVICE });
    };
    let next = move || {
        match (possible.get(), has_passkey.get()) {
        (false, _) => view! { <Note icon="s-computer" says=k::KEPT_CANNOT /> }.into_any(),
        (true, None) => view! { <Busy /> }.into_any(),
        (true, Some(false)) => view! {
            <Note icon="s-key" says=k::KEPT_NEEDS_DEVICE />
            <Next>
                <Button test="kept-add-device" icon="a-device" label=k::DEVICE_MAKE look=Look::Main press=add_device />
            </Next>
        }
        .into_any(),
        (true, Some(true)) => view! {
            <Next>
                <Button test="kept-choose" icon="a-choose" label=k::KEPT_CHOOSE look=Look::Main press=move |()| app.go_step(step::KEEP_CHOOSE) />
            </Next>
        }
        .into_any(),
    }
    };
    view! {
        <Screen test="screen-safety-keep" title=k::KEPT_TITLE>
            <Points points small=true />
            {next}
        </Screen>
    }
    .into_any()
}

/// What is here, and the way to be rid of it.
#[component]
fn Kept() -> impl IntoView {
    let app = app();
    let kept = move || app.wallet.papers.with(|papers| papers.as_ref().and_then(|papers| papers.kept.clone()));
    let rows = move || {
        let papers = app.wallet.kept().into_iter().filter_map(|id| app.wallet.paper(&id));
        papers
            .map(|paper| {
                view! {
                    <li class="list-row" data-testid="kept-row">
                        <KindIcon kind=kind_of(&paper.details.kind) />
                        <span class="list-title"><bdi>{name_of(&paper)}</bdi></span>
                    </li>
                }
            })
            .collect_view()
    };
    let size = move || kept().map(|kept| k::kept_size(kept.bytes.div_ceil(1_000_000)).say());
    let behind =
        move || kept().is_some_and(|kept| kept.is_behind).then(|| view! { <Note icon="s-wait" says=k::KEPT_BEHIND /> });
    let off = move |()| {
        leptos::task::spawn_local(async move {
            match app.wallet.ask(WalletCommand::Kept(KeptCommand::Forget), Vec::new(), None).await {
                Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                    app.wallet.take_papers(papers);
                    app.say(k::TOAST_KEPT_OFF, Vec::new());
                }
                Ok(_) => drop(app.fail(crate::core::Ended::Failed(bridge::Failure::Fault))),
                Err(ended) => drop(app.fail(ended)),
            }
        });
    };
    view! {
        <Screen test="screen-safety-kept" title=k::KEPT_TITLE lead=k::KEPT_LEAD>
            <ul class="rows">{rows}</ul>
            <p class="hint" data-testid="kept-size">{size}</p>
            {behind}
            <Next>
                <Button test="kept-off" icon="a-bin" label=k::KEPT_OFF look=Look::Danger press=off />
                <Button test="kept-change" icon="a-choose" label=k::KEPT_CHANGE press=move |()| app.go_step(step::KEEP_CHOOSE) />
            </Next>
        </Screen>
    }
    .into_any()
}
