//! Papers of one's own on somebody else's screen: the screen shows a code and waits; the phone scans it, opens the wallet, and
//! sends what it chose. The keys stay on the phone.

mod send;
mod wait;

use crate::components::{Button, Look, Next, Note, Scan, Screen};
use crate::pages::share::{CHOOSE, ChoosePapers, MADE};
use crate::state::{Route, app};
use crate::text::{Wording, keys as k};
use leptos::prelude::*;
use send::{Send, Sent};
use wait::Wait;

/// Both sides of it.
#[component]
pub(crate) fn OnScreen() -> impl IntoView {
    let app = app();
    let no_code = Memo::new(move |_| app.screen_code.with(String::is_empty));
    let step = Memo::new(move |_| {
        let step = app.place.get().step;
        let nothing = app.share.papers.with(Vec::is_empty) && app.share.made.with(Option::is_none);
        if nothing { CHOOSE } else { step }
    });
    move || match (app.wallet.is_open(), step.get()) {
        (false, _) if no_code.get() => view! { <Wait /> }.into_any(),
        (false, _) => view! { <Door /> }.into_any(),
        (true, CHOOSE) => view! { <ChoosePapers says=(k::SCREEN_CHOOSE_TITLE, k::SHARE_CHOOSE_LEAD) /> }.into_any(),
        (true, MADE) => match app.share.made.get() {
            Some(made) => view! { <Sent made /> }.into_any(),
            None => view! { <Send /> }.into_any(),
        },
        (true, _) if no_code.get() => view! { <Find /> }.into_any(),
        (true, _) => view! { <Send /> }.into_any(),
    }
}

/// The phone has the code, and its wallet is still closed.
#[component]
fn Door() -> impl IntoView {
    let app = app();
    view! {
        <Screen test="screen-screen-door" title=k::SCREEN_DOOR_TITLE icon="s-phone" lead=k::SCREEN_DOOR_LEAD>
            <Note icon="s-warning" says=k::SCREEN_DOOR_WARNING />
            <Next>
                <Button test="screen-open" icon="a-forward" label=k::START_OPEN look=Look::Main press=move |()| app.go(Route::Open) />
            </Next>
        </Screen>
    }
    .into_any()
}

/// The wallet is open, and the code is still on the screen.
#[component]
fn Find() -> impl IntoView {
    let app = app();
    let other = RwSignal::new(None::<Wording>);
    // Any other code, perhaps of a poster on the wall, changes nothing.
    let found = Callback::new(move |text: String| {
        if bridge::is_screen(&text) {
            let fragment = text.rsplit_once('#').map_or(text.as_str(), |(_, fragment)| fragment);
            app.screen_code.set(fragment.trim().to_owned());
        } else {
            other.set(Some(k::SCREEN_OTHER_CODE));
        }
    });
    view! {
        <Screen test="screen-screen-find" title=k::SCREEN_FIND_TITLE icon="s-computer" lead=k::SCREEN_FIND_LEAD>
            <Scan found />
            <Note icon="s-warning" says=k::SCREEN_DOOR_WARNING />
            <p class="missing" role="status">{move || other.get().map(|says| says.say())}</p>
        </Screen>
    }
    .into_any()
}
