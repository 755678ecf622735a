//! Renew: another card, another story, and after a recovery both. The steps between are those of Make.

use crate::components::{Busy, Button, DoorText, Look, Next, Note, Points, Screen, Sheets, way_name};
use crate::core::shows_in;
use crate::pages::safety;
use crate::pages::way_back::ChooseWayBack;
use crate::pages::way_in::{Between, NewWay, Occasion, step};
use crate::state::{Place, Renewal, Route, app};
use crate::text::keys as k;
use bridge::{Door, DoorsCommand};
use leptos::prelude::*;

/// A new way into the open wallet, step by step.
#[component]
pub(crate) fn Renew() -> impl IntoView {
    let app = app();
    let way = NewWay::new(Occasion::Renew);
    on_cleanup(move || app.renew.clear());
    arrive();
    let step = way.step();
    let body = move || match step.get() {
        step::WHAT => view! { <What /> }.into_any(),
        step::KEEP => view! { <Keep way /> }.into_any(),
        step::WAY_BACK => view! { <ChooseWayBack /> }.into_any(),
        step::SHEETS if app.doors.sheets.with(|sheets| !sheets.is_empty()) => {
            view! { <Sheets done=|()| to_step(step::DONE) /> }.into_any()
        }
        step::SHEETS.. => view! { <Done /> }.into_any(),
        other => way.screen(other),
    };
    view! {
        {body}
        <Between way />
    }
}

/// After a recovery it begins by itself.
fn arrive() {
    let app = app();
    if app.wallet.is_recovered_now() {
        app.renew.begin(Renewal::Recovered, &[]);
        app.load_doors();
    }
}

fn to_step(step: u8) {
    app().replace_with(Place { route: Route::Renew, step });
}

/// After a recovery: what comes now, and why.
#[component]
fn What() -> impl IntoView {
    let points =
        vec![("s-card", k::RENEW_WHAT_CARD), ("s-pictures", k::RENEW_WHAT_STORY), ("s-door", k::RENEW_WHAT_DOORS)];
    view! {
        <Screen test="screen-renew-what" title=k::RENEW_WHAT_TITLE lead=k::RENEW_WHAT_LEAD>
            <Points points />
            <Next>
                <Button test="renew-begin" icon="a-forward" label=k::MAKE_BEGIN look=Look::Main press=|()| app().go_step(step::WAY) />
            </Next>
        </Screen>
    }
    .into_any()
}

/// Which of the old doors stay.
#[component]
fn Keep(way: NewWay) -> impl IntoView {
    let list = app().doors.list;
    let rows = move || match list.get() {
        None => view! { <Busy /> }.into_any(),
        Some(doors) => doors.into_iter().map(|door| view! { <KeepRow door /> }).collect_view().into_any(),
    };
    let unknown = Signal::derive(move || list.with(Option::is_none) || way.working.get());
    view! {
        <Screen test="screen-renew-keep" title=k::RENEW_KEEP_TITLE lead=k::RENEW_KEEP_LEAD>
            <div class="rows">{rows}</div>
            <Note icon="s-door" says=k::RENEW_KEEP_NOTE />
            <Next>
                <Button test="renew-finish" icon="a-check" label=k::RENEW_FINISH look=Look::Main disabled=unknown press=move |()| replace(way) />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn KeepRow(door: Door) -> impl IntoView {
    let kept = app().renew.kept;
    let name = StoredValue::new(door.door.clone());
    let is_kept = move || kept.with(|kept| kept.contains(&name.get_value()));
    let toggle = move |_| {
        let name = name.get_value();
        kept.update(|kept| match kept.iter().position(|known| *known == name) {
            Some(place) => drop(kept.remove(place)),
            None => kept.push(name),
        });
    };
    let way = way_name(&door.way);
    view! {
        <label class="tick keep-row">
            <input type="checkbox" data-testid="keep-door" data-way=way prop:checked=is_kept on:change=toggle />
            <span class="door-row".to_owned()><DoorText door /></span>
            <span class="keep-word">{move || if is_kept() { k::RENEW_STAYS.say() } else { k::RENEW_GOES.say() }}</span>
        </label>
    }
    .into_any()
}

#[component]
fn Done() -> impl IntoView {
    view! {
        <Screen test="screen-renew-done" title=k::RENEW_DONE_TITLE icon="s-done" lead=k::MAKE_DONE_LEAD>
            <Next>
                <Button
                    test="renew-done-next"
                    icon="a-papers"
                    label=k::MAKE_DONE_NEXT
                    look=Look::Main
                    press=|()| app().replace_with(Place { route: Route::Papers, step: 0 })
                />
            </Next>
        </Screen>
    }
    .into_any()
}

/// The story is confirmed: with only another story that is all, else the old doors are asked about.
pub(crate) fn confirmed(way: NewWay) {
    if way.asks_what_stays() {
        app().go_step(step::KEEP);
    } else {
        replace(way);
    }
}

/// Makes the new door, and lets the others go in the same moment.
fn replace(way: NewWay) {
    let app = app();
    let Some(why) = app.renew.why.get_untracked() else { return };
    if way.working.get_untracked() {
        return;
    }
    way.working.set(true);
    let kept = app.renew.kept.get_untracked();
    let gone = match &why {
        Renewal::NewStory(door) => vec![door.clone()],
        Renewal::Recovered | Renewal::NewCard => {
            let all = app.doors.list.get_untracked().unwrap_or_default().into_iter().map(|door| door.door);
            all.filter(|door| !kept.contains(door)).collect()
        }
    };
    leptos::task::spawn_local(async move {
        let command = DoorsCommand::Replace { handle: way.draft.handle(), secret: way.draft.secret(), gone };
        let replaced = app.ask_doors(command, Vec::new(), Some(shows_in(way.progress))).await;
        let here = way.working.try_set(false).is_none();
        match replaced {
            Ok(()) => {
                app.wallet.end_recovery();
                if here {
                    renewed(&why);
                }
            }
            Err(ended) if here && app.wallet.is_open_now() => way.fail(ended.failure()),
            Err(ended) => drop(app.fail(ended)),
        }
    });
}

fn renewed(why: &Renewal) {
    let app = app();
    app.renew.clear();
    match why {
        Renewal::Recovered => to_step(step::WAY_BACK),
        Renewal::NewCard | Renewal::NewStory(_) => {
            app.say(k::TOAST_RENEWED, Vec::new());
            app.return_to(Place { route: Route::Safety, step: safety::step::DOORS });
        }
    }
}
