//! A way back: a sheet or helpers, or later. A step of Make and of Renew.

use crate::components::{Busy, Button, Look, Next, Screen, Way, Ways};
use crate::pages::way_in::step;
use crate::state::{Place, app};
use crate::text::keys as k;
use bridge::DoorsCommand;
use leptos::prelude::*;

/// Helpers wait a day, so that the owner has one to say no.
pub(crate) const HELPERS_WAIT: u16 = 1;
/// Two of three: one may be gone, and none can come in alone.
pub(crate) const HELPERS: (u8, u8) = (2, 3);

/// The choice.
#[component]
pub(crate) fn ChooseWayBack() -> impl IntoView {
    let busy = RwSignal::new(false);
    let (needed, sheets) = HELPERS;
    let sheet = move |()| make_sheets(DoorsCommand::AddSheet { wait: 0 }, step::SHEETS, busy);
    let helpers =
        move |()| make_sheets(DoorsCommand::AddHelpers { needed, sheets, wait: HELPERS_WAIT }, step::SHEETS, busy);
    let later = move |()| app().replace_with(Place { step: step::DONE, ..app().place.get_untracked() });
    view! {
        <Screen test="screen-way-back" title=k::WAY_BACK_TITLE lead=k::WAY_BACK_LEAD icon="s-buoy">
            <Ways two=true>
                <Way test="way-back-sheet" icon="s-page" label=k::WAY_BACK_SHEET why=k::WAY_BACK_SHEET_WHY first=true press=sheet />
                <Way test="way-back-helpers" icon="s-people" label=k::WAY_BACK_HELPERS why=k::WAY_BACK_HELPERS_WHY press=helpers />
            </Ways>
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="way-back-later" icon="a-clock" label=k::LATER look=Look::Quiet press=later />
            </Next>
        </Screen>
    }
    .into_any()
}

/// Has sheets made and goes to the step that shows them.
pub(crate) fn make_sheets(command: DoorsCommand, step: u8, busy: RwSignal<bool>) {
    let app = app();
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    leptos::task::spawn_local(async move {
        let made = app.change_doors(command).await;
        // The person went elsewhere meanwhile: the sheet is not to appear on another screen.
        let gone = busy.try_set(false).is_some();
        if gone {
            app.doors.sheets.set(Vec::new());
        } else if made {
            app.replace_with(Place { step, ..app.place.get_untracked() });
        }
    });
}
