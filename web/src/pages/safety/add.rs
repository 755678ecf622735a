//! A new way in: which, and how.

use super::step;
use crate::components::{Busy, Button, Choice, Choices, Look, Next, Note, Screen, Stepper, Way, Ways};
use crate::pages::way_back::{HELPERS, HELPERS_WAIT, make_sheets};
use crate::pages::way_in;
use crate::state::{Place, Renewal, Route, app, is_kiosk};
use crate::text::keys as k;
use bridge::DoorsCommand;
use leptos::prelude::*;

/// There are at most so many helpers.
const MOST_HELPERS: u8 = 7;
/// So many of them are asked for at most.
const MOST_NEEDED: u8 = 5;
/// One helper alone never opens anything.
const LEAST: u8 = 2;

/// Which?
#[component]
pub(super) fn Add() -> impl IntoView {
    let app = app();
    let new_card = move |()| {
        app.renew.begin(Renewal::NewCard, &app.doors.list.get_untracked().unwrap_or_default());
        app.go_to(Place { route: Route::Renew, step: way_in::step::WAY });
    };
    let go = move |step| move |()| app.go_step(step);
    view! {
        <Screen test="screen-safety-add" title=k::ADD_TITLE>
            <Ways two=true>
                <Way test="add-sheet" icon="s-page" label=k::WAY_BACK_SHEET why=k::WAY_BACK_SHEET_WHY press=go(step::SHEET) />
                <Way test="add-helpers" icon="s-people" label=k::WAY_BACK_HELPERS why=k::WAY_BACK_HELPERS_WHY press=go(step::HELPERS) />
                {(!is_kiosk()).then(|| view! { <Way test="add-device" icon="s-phone" label=k::ADD_DEVICE why=k::ADD_DEVICE_WHY press=go(step::DEVICE) /> })}
                <Way test="add-card" icon="s-card" label=k::ADD_CARD why=k::ADD_CARD_WHY press=new_card />
            </Ways>
        </Screen>
    }
    .into_any()
}

/// A sheet of one's own.
#[component]
pub(super) fn NewSheet() -> impl IntoView {
    let busy = RwSignal::new(false);
    let wait = RwSignal::new(0_u16);
    let make = move |()| make_sheets(DoorsCommand::AddSheet { wait: wait.get_untracked() }, step::SHEETS, busy);
    view! {
        <Screen test="screen-safety-sheet" title=k::WAY_BACK_SHEET lead=k::NEW_SHEET_LEAD icon="s-page">
            <WaitChoice wait />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="sheet-make" icon="a-forward" label=k::NEW_SHEET_MAKE look=Look::Main disabled=busy press=make />
            </Next>
        </Screen>
    }
    .into_any()
}

/// Helpers: how many, and how many of them together.
#[component]
pub(super) fn NewHelpers() -> impl IntoView {
    let busy = RwSignal::new(false);
    let wait = RwSignal::new(HELPERS_WAIT);
    let (needed, sheets) = (RwSignal::new(HELPERS.0), RwSignal::new(HELPERS.1));
    // There are never fewer helpers than are needed.
    Effect::new(move |_| {
        if sheets.get() < needed.get() {
            sheets.set(needed.get());
        }
    });
    let make = move |()| {
        let (needed, sheets, wait) = (needed.get_untracked(), sheets.get_untracked(), wait.get_untracked());
        make_sheets(DoorsCommand::AddHelpers { needed, sheets, wait }, step::SHEETS, busy);
    };
    let sentence = move || k::new_helpers_sentence(u32::from(needed.get()), u32::from(sheets.get())).say();
    view! {
        <Screen test="screen-safety-helpers" title=k::WAY_BACK_HELPERS lead=k::NEW_HELPERS_LEAD icon="s-people">
            <div class="steppers">
                <Stepper test="helpers-sheets" label=k::NEW_HELPERS_SHEETS value=sheets least=Signal::derive(move || needed.get()) most=MOST_HELPERS />
                <Stepper test="helpers-needed" label=k::NEW_HELPERS_NEEDED value=needed least=Signal::stored(LEAST) most=MOST_NEEDED />
            </div>
            <p class="sentence" role="status" data-testid="helpers-sentence">{sentence}</p>
            <WaitChoice wait />
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="helpers-make" icon="a-forward" label=k::NEW_HELPERS_MAKE look=Look::Main disabled=busy press=make />
            </Next>
        </Screen>
    }
    .into_any()
}

/// How long a sheet waits before it opens, with a sentence for what is chosen.
#[component]
fn WaitChoice(wait: RwSignal<u16>) -> impl IntoView {
    let says = move || if wait.get() == 0 { k::WAIT_NONE_WHY } else { k::WAIT_SOME_WHY };
    view! {
        <Choices legend=k::WAIT_LEGEND>
            <Choice test="wait-0" icon="a-forward" label=k::WAIT_NONE group="wait" value=0 chosen=wait />
            <Choice test="wait-1" icon="a-clock" label=k::LIFETIME_DAY group="wait" value=1 chosen=wait />
            <Choice test="wait-7" icon="a-calendar" label=k::LIFETIME_WEEK group="wait" value=7 chosen=wait />
            <Choice test="wait-30" icon="a-calendar" label=k::LIFETIME_MONTH group="wait" value=30 chosen=wait />
        </Choices>
        {move || view! { <Note icon="s-hourglass" says=says() /> }}
    }
    .into_any()
}
