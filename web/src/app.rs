//! The page as a whole: bar, screen, and what lies over it. Only the start is part of the first module.

use crate::components::{Button, Icon, KioskStrip, Look, TopBar};
use crate::pages::start::Start;
use crate::state::{Arrival, Curtain, Fetching, Place, Route, front};
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Page() -> impl IntoView {
    let front = front();
    // Only the languages can be shown without words.
    let speechless = Memo::new(move |_| front.texts.with(Option::is_none) && front.place.get() != Place::start());
    move || match front.curtain.get() {
        Curtain::Open if speechless.get() => view! { <Speechless /> }.into_any(),
        Curtain::Open => view! { <Shown /> }.into_any(),
        // Whatever has to be hidden came with the other screens.
        hides @ (Curtain::Covered | Curtain::Locking) => {
            front.screens().map(|screens| screens.curtain(hides)).into_any()
        }
    }
}

/// The words are on their way, or there is no network.
#[component]
fn Speechless() -> impl IntoView {
    let front = front();
    let failed = move || matches!(front.language_wanted.get(), Some((_, Fetching::Failed)));
    let again = move |_| {
        if let Some((language, _)) = front.language_wanted.get_untracked() {
            front.speak(language, || {});
        }
    };
    view! {
        <main class="locking" data-testid="screen-waiting">
            {move || {
                failed()
                    .then(|| {
                        view! {
                            <Icon name="s-offline" />
                            <button type="button" class="button main" aria-label="↻" data-testid="words-again" on:click=again>
                                <Icon name="a-again" />
                            </button>
                        }
                    })
            }}
        </main>
    }
    .into_any()
}

/// The screen is on its way, or there is no network.
#[component]
fn Waiting() -> impl IntoView {
    let front = front();
    let failed = Memo::new(move |_| matches!(front.screens.get(), Arrival::Failed));
    view! {
        <section
            class="locking".to_owned()
            data-testid="screen-coming"
            role="status"
            aria-busy=move || (!failed.get()).to_string()
        >
            {move || failed.get().then(|| view! {
                <Icon name="s-offline" />
                <h1>{t(k::FAIL_OFFLINE)}</h1>
                <p>{t(k::FAIL_OFFLINE_DO)}</p>
                <Button test="screens-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| front.bring_screens() />
            })}
        </section>
    }
    .into_any()
}

#[component]
fn Shown() -> impl IntoView {
    let front = front();
    let route = Memo::new(move |_| front.place.get().route);
    // The first screen looks as it did before the page was here: without a bar.
    let at_languages = Memo::new(move |_| front.place.get() == Place::start());
    let screen = move || {
        if route.get() == Route::Start {
            return view! { <Start /> }.into_any();
        }
        match front.screens() {
            Some(screens) => screens.screen(route.get()),
            None => view! { <Waiting /> }.into_any(),
        }
    };
    view! {
        {move || (!at_languages.get()).then(|| view! { <TopBar /> })}
        <KioskStrip />
        {move || front.screens().map(|screens| screens.above())}
        <main id="main" class=move || format!("route-{}", route.get().path().trim_start_matches('/'))>{screen}</main>
        {move || front.screens().map(|screens| screens.over())}
    }
    .into_any()
}
