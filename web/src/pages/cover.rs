//! The neutral screen: what time it is, and nothing else. It does not bear the name of anything.

use crate::components::Icon;
use crate::state::reload_to_start;
use crate::text::{keys as k, now, t, time, weekday_and_day};
use leptos::prelude::*;
use std::time::Duration;

/// A clock.
#[component]
pub(crate) fn Cover() -> impl IntoView {
    let clock = RwSignal::new(now());
    if let Ok(ticks) = set_interval_with_handle(move || clock.set(now()), Duration::from_secs(5)) {
        on_cleanup(move || ticks.clear());
    }
    let title = document().title();
    document().set_title(&k::COVER_TITLE.say());
    on_cleanup(move || document().set_title(&title));
    view! {
        <main class="clock" data-testid="screen-cover">
            <h1>{t(k::COVER_TITLE)}</h1>
            <p class="clock-time" dir="ltr">{move || time(clock.get())}</p>
            <p class="clock-day">{move || weekday_and_day(clock.get())}</p>
            <p class="clock-place">{t(k::COVER_PLACE)}</p>
            <button
                type="button"
                class="clock-again"
                data-testid="cover-leave"
                aria-label=t(k::COVER_AGAIN)
                title=t(k::COVER_AGAIN)
                on:click=|_| reload_to_start()
            >
                <Icon name="a-again" />
            </button>
        </main>
    }
    .into_any()
}
