//! Start: languages, then three ways to go on.

use crate::components::{Button, Icon, Note, Screen};
use crate::state::{Fetching, Locked, Place, Route, front, is_kiosk};
use crate::text::{Language, Wording, keys as k, t};
use leptos::prelude::*;

/// Step 0: languages; step 1: the three ways.
#[component]
pub(crate) fn Start() -> impl IntoView {
    let front = front();
    let step = Memo::new(move |_| front.place.get().step);
    move || match step.get() {
        0 => view! { <Languages /> }.into_any(),
        _ => view! { <Ways /> }.into_any(),
    }
}

/// The same tiles as in `index.html`, which was on the screen before.
#[component]
fn Languages() -> impl IntoView {
    let front = front();
    let tiles = Language::ALL
        .into_iter()
        .map(|language| {
            let state =
                move || front.language_wanted.get().filter(|(wanted, _)| *wanted == language).map(|(_, how)| how);
            view! {
                <button
                    type="button"
                    class="language"
                    lang=language.code()
                    dir=language.direction()
                    data-lang=language.code()
                    data-testid=format!("lang-{}", language.code())
                    class:busy=move || state() == Some(Fetching::Now)
                    on:click=move |_| {
                        front.speak(language, move || front.go_to(Place { route: Route::Start, step: 1 }));
                    }
                >
                    <span>{language.own_name()}</span>
                    {move || (state() == Some(Fetching::Failed)).then(|| view! { <Icon name="s-offline" /> })}
                </button>
            }
        })
        .collect_view();
    view! {
        <section class="start" data-testid="screen-languages">
            <h1 class="folder-label"><bdi lang="fr">{"Farde"}</bdi></h1>
            <div class="languages">{tiles}</div>
        </section>
    }
    .into_any()
}

#[component]
fn Ways() -> impl IntoView {
    let front = front();
    Effect::new(move |_| {
        if let Some(screens) = front.screens() {
            screens.warm_up();
        }
    });
    let way = move |test, icon, label: Wording, class: &'static str, route| {
        view! {
            <button type="button" class=class data-testid=test on:click=move |_| front.go(route)>
                <Icon name=icon />
                <span>{t(label)}</span>
            </button>
        }
    };
    view! {
        <Screen test="screen-start" title=k::START_TITLE>
            {move || front.locked.get().map(|why| {
                let says = match why {
                    Locked::Until => k::START_LOCKED,
                    Locked::Idle => k::START_IDLE,
                };
                view! { <div role="status" data-testid="start-locked"><Note icon="s-locked" says /></div> }
            })}
            <div class="ways" class:four=is_kiosk()>
                {way("start-open", "f-open", k::START_OPEN, "way way-first", Route::Open)}
                {way("start-make", "f-new", k::START_MAKE, "way", Route::Make)}
                {way("start-receive", "s-code", k::START_RECEIVE, "way", Route::Receive)}
                {is_kiosk().then(|| way("start-screen", "s-phone", k::START_SCREEN, "way", Route::Screen))}
            </div>
            {is_kiosk().then(|| view! {
                <div class="row"><Button test="start-staff" icon="a-person" label=k::STAFF_WAY press=move |()| front.go(Route::Staff) /></div>
            })}
        </Screen>
    }
    .into_any()
}
