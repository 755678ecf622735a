//! Safety: my ways in, lock until, papers on this device, and taking everything along.

mod add;
mod device;
mod doors;
mod keep;
mod lock_until;
mod luggage;
mod unpack;

use crate::components::{Button, Look, Next, NumberCard, Screen, Sheets, Way, Ways, handle_of, print_page};
use crate::state::{Place, Route, app, is_kiosk};
use crate::text::keys as k;
use bridge::Handle;
use leptos::prelude::*;

/// The steps of Safety; 0 are the big choices.
pub(crate) mod step {
    /// My ways in.
    pub(crate) const DOORS: u8 = 1;
    /// Which new way in?
    pub(crate) const ADD: u8 = 2;
    /// A new sheet.
    pub(crate) const SHEET: u8 = 3;
    /// Helpers.
    pub(crate) const HELPERS: u8 = 4;
    /// This device.
    pub(crate) const DEVICE: u8 = 5;
    /// The sheets that were just made.
    pub(crate) const SHEETS: u8 = 6;
    /// My card.
    pub(crate) const CARD: u8 = 7;
    /// Lock until.
    pub(crate) const LOCK: u8 = 8;
    /// Take everything with me.
    pub(crate) const LUGGAGE: u8 = 9;
    /// Bring papers in.
    pub(crate) const UNPACK: u8 = 10;
    /// Papers on this device.
    pub(crate) const KEEP: u8 = 11;
    /// Which papers.
    pub(crate) const KEEP_CHOOSE: u8 = 12;
}

/// The screens of Safety.
#[component]
pub(crate) fn Safety() -> impl IntoView {
    let app = app();
    on_cleanup(move || app.doors.sheets.set(Vec::new()));
    let step = Memo::new(move |_| app.place.get().step);
    let has_sheets = Memo::new(move |_| app.doors.sheets.with(|sheets| !sheets.is_empty()));
    move || match step.get() {
        step::DOORS => view! { <doors::Doors /> }.into_any(),
        step::ADD => view! { <add::Add /> }.into_any(),
        step::SHEET => view! { <add::NewSheet /> }.into_any(),
        step::HELPERS => view! { <add::NewHelpers /> }.into_any(),
        step::DEVICE => view! { <device::Device /> }.into_any(),
        step::SHEETS if has_sheets.get() => view! { <Sheets done=|()| to_doors() /> }.into_any(),
        step::SHEETS => view! { <doors::Doors /> }.into_any(),
        step::CARD => view! { <Card /> }.into_any(),
        step::LOCK => view! { <lock_until::LockUntil /> }.into_any(),
        step::LUGGAGE => view! { <luggage::Luggage /> }.into_any(),
        step::UNPACK => view! { <unpack::Unpack /> }.into_any(),
        step::KEEP => view! { <keep::Keep /> }.into_any(),
        step::KEEP_CHOOSE => view! { <keep::Choose /> }.into_any(),
        _ => view! { <Menu /> }.into_any(),
    }
}

/// Back to the list of doors.
fn to_doors() {
    app().return_to(Place { route: Route::Safety, step: step::DOORS });
}

#[component]
fn Menu() -> impl IntoView {
    view! {
        <Screen test="screen-safety" title=k::SAFETY_TITLE>
            <Ways two=true>
                <Way test="safety-doors" icon="s-door" label=k::SAFETY_DOORS why=k::SAFETY_DOORS_WHY first=true press=|()| app().go_step(step::DOORS) />
                <Way test="safety-lock" icon="s-locked" label=k::SAFETY_LOCK why=k::SAFETY_LOCK_WHY press=|()| app().go_step(step::LOCK) />
                {(!is_kiosk()).then(|| view! { <Way test="safety-keep" icon="s-phone" label=k::KEPT_TITLE why=k::KEPT_WHY press=|()| app().go_step(step::KEEP) /> })}
                <Way test="safety-luggage" icon="s-luggage" label=k::LUGGAGE_TITLE why=k::LUGGAGE_WHY press=|()| app().go_step(step::LUGGAGE) />
                <Way test="safety-unpack" icon="s-inbox" label=k::UNPACK_TITLE why=k::UNPACK_WHY press=|()| app().go_step(step::UNPACK) />
            </Ways>
        </Screen>
    }
    .into_any()
}

/// The card once more, to be printed or written down.
#[component]
fn Card() -> impl IntoView {
    let app = app();
    if app.doors.list.with_untracked(Option::is_none) {
        app.load_doors();
    }
    let card = move || {
        app.doors.list.track();
        let door = app.doors.current_now()?;
        match handle_of(&door.way)? {
            Handle::Card(number) => Some(view! { <NumberCard digits=number.clone() /> }),
            Handle::Nickname(_) => None,
        }
    };
    view! {
        <Screen test="screen-safety-card" title=k::DOOR_MY_CARD lead=k::CARD_AGAIN_LEAD>
            {card}
            <Next>
                <Button test="card-done" icon="a-check" label=k::MADE_DONE press=move |()| app.back() />
                <Button test="make-card-print" icon="a-print" label=k::PRINT look=Look::Main press=|()| print_page() />
            </Next>
        </Screen>
    }
    .into_any()
}
