//! The sheet is right, and opens later.

use crate::components::{Button, Icon, Look, Next, Note, Screen};
use crate::state::{Place, Route, app};
use crate::text::{keys as k, moment, t};
use leptos::prelude::*;
use wallet_api::limits::RECOVERY_SECONDS;

/// From when on, and that the owner sees it.
#[component]
pub(super) fn Waits(until: u64) -> impl IntoView {
    let days = RECOVERY_SECONDS / 86_400;
    view! {
        <Screen test="screen-recover-waits" title=k::WAITS_TITLE icon="s-hourglass" lead=k::WAITS_LEAD>
            <p class="big-moment" data-testid="waits-until" data-until=until.to_string()>
                <Icon name="a-calendar" />
                <strong>{move || k::waits_from(moment(until)).say()}</strong>
            </p>
            <p>{t(k::waits_come_back(days))}</p>
            <Note icon="s-hand" says=k::WAITS_OWNER />
            <Next>
                <Button test="waits-done" icon="a-check" label=k::UNDERSTOOD look=Look::Main press=|()| {
                    app().replace_with(Place { route: Route::Start, step: 1 });
                } />
            </Next>
        </Screen>
    }
    .into_any()
}
