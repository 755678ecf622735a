//! My ways in: what there is, and what can be done with each.

use super::step;
use crate::components::{
    Busy, Button, Dialog, DoorText, FailureCard, Icon, Look, Next, Note, Screen, focus_title, handle_of, way_name,
    way_words,
};
use crate::pages::way_in;
use crate::state::{Place, Renewal, Route, app};
use crate::text::{keys as k, t};
use bridge::{Door, DoorsCommand, Failure, Handle};
use leptos::prelude::*;

/// All doors, the newest first.
#[component]
pub(super) fn Doors() -> impl IntoView {
    let app = app();
    let failed = RwSignal::new(None::<Failure>);
    let removing = RwSignal::new(None::<Door>);
    let load = move || {
        failed.set(None);
        leptos::task::spawn_local(async move {
            if let Err(ended) = app.ask_doors(DoorsCommand::List, Vec::new(), None).await {
                if ended.failure() == Failure::OpenAgain {
                    app.fail(ended);
                }
                let _ = failed.try_set(Some(ended.failure()));
            }
        });
    };
    load();
    let body = move || match (app.doors.list.get(), failed.get()) {
        (_, Some(failure)) => view! {
            <FailureCard failure>
                <Button test="doors-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| load() />
            </FailureCard>
        }
        .into_any(),
        (None, None) => view! { <Busy /> }.into_any(),
        (Some(doors), None) => {
            let rows = doors.into_iter().map(|door| view! { <Row door removing /> }).collect_view();
            view! { <ul class="rows" data-testid="doors">{rows}</ul> }.into_any()
        }
    };
    view! {
        <Screen test="screen-safety-doors" title=k::SAFETY_DOORS lead=k::DOORS_LEAD>
            {body}
            <Next>
                <Button test="doors-add" icon="a-add" label=k::DOORS_ADD look=Look::Main press=move |()| app.go_step(step::ADD) />
            </Next>
            {move || removing.get().map(|door| view! { <Removing door removing /> })}
        </Screen>
    }
    .into_any()
}

#[component]
fn Row(door: Door, removing: RwSignal<Option<Door>>) -> impl IntoView {
    let has_story = handle_of(&door.way).is_some();
    let has_card = matches!(handle_of(&door.way), Some(Handle::Card(_)));
    let stored = StoredValue::new(door.clone());
    let card = move |()| {
        app().doors.current.set(Some(stored.get_value().door));
        app().go_step(step::CARD);
    };
    let way = way_name(&door.way);
    view! {
        <li class="list-row" data-testid="door-row" data-way=way>
            <span class="door-row".to_owned()><DoorText door /></span>
            <div class="door-actions".to_owned()>
                {has_card.then(|| view! { <Button test="door-card" icon="a-print" label=k::DOOR_MY_CARD press=card /> })}
                {has_story.then(|| view! {
                    <Button test="door-story" icon="a-dice" label=k::DOOR_NEW_STORY press=move |()| renew_story(&stored.get_value()) />
                })}
                <Button test="door-remove" icon="a-bin" label=k::DOOR_REMOVE press=move |()| removing.set(Some(stored.get_value())) />
            </div>
        </li>
    }
    .into_any()
}

/// Another story for this card or nickname.
fn renew_story(door: &Door) {
    let app = app();
    app.renew.begin(Renewal::NewStory(door.door.clone()), &[]);
    if let Some(handle) = handle_of(&door.way) {
        app.renew.way.take_handle(handle);
    }
    app.go_to(Place { route: Route::Renew, step: way_in::step::STORY });
}

/// What happens then, and whether it shall.
#[component]
fn Removing(door: Door, removing: RwSignal<Option<Door>>) -> impl IntoView {
    let app = app();
    let (icon, name) = way_words(&door.way);
    let door = StoredValue::new(door.door);
    let yes = move |()| {
        let door = door.get_value();
        removing.set(None);
        leptos::task::spawn_local(async move {
            if app.change_doors(DoorsCommand::Remove { door }).await {
                app.say(k::TOAST_DOOR_REMOVED, Vec::new());
                focus_title().await;
            }
        });
    };
    let no = move |()| removing.set(None);
    view! {
        <Dialog test="dialog-remove-door" title=k::REMOVE_TITLE close=no>
            <p class="door-name"><Icon name=icon /><strong>{t(name)}</strong></p>
            <Note icon="s-stop" says=k::REMOVE_NOTE />
            <div class="row">
                <Button test="remove-no" icon="a-close" label=k::CANCEL press=no />
                <Button test="remove-yes" icon="a-bin" label=k::REMOVE_YES look=Look::Danger press=yes />
            </div>
        </Dialog>
    }
    .into_any()
}
