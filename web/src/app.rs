//! The page as a whole: bar, screen, and what lies over it.

use crate::components::{
    Button, Dialog, Icon, KioskStrip, Look, SaveHere, ToastBar, TopBar, Trouble, Warnings, WithoutNetwork,
};
use crate::pages::add::Add;
use crate::pages::bin::Bin;
use crate::pages::cover::Cover;
use crate::pages::hand_in::HandIn;
use crate::pages::inbox::Inbox;
use crate::pages::list::List;
use crate::pages::make::Make;
use crate::pages::on_screen::OnScreen;
use crate::pages::open::Open;
use crate::pages::paper::Paper;
use crate::pages::papers::Papers;
use crate::pages::print::Print;
use crate::pages::receive::Receive;
use crate::pages::recover::Recover;
use crate::pages::renew::Renew;
use crate::pages::safety::Safety;
use crate::pages::scan::Scan;
use crate::pages::share::Share;
use crate::pages::shared::Shared;
use crate::pages::staff::Staff;
use crate::pages::start::Start;
use crate::pages::story::{Speak, Story, Write};
use crate::state::{Curtain, Fetching, Place, Route, app};
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Page() -> impl IntoView {
    let app = app();
    // Only the languages can be shown without words.
    let speechless = Memo::new(move |_| app.texts.with(Option::is_none) && app.place.get() != Place::start());
    move || match app.curtain.get() {
        Curtain::Covered => view! { <Cover /> }.into_any(),
        Curtain::Locking => view! {
            <main class="locking" data-testid="screen-locking">
                <Icon name="s-locked" />
                <h1>{t(k::LOCKING)}</h1>
            </main>
        }
        .into_any(),
        Curtain::Open if speechless.get() => view! { <Speechless /> }.into_any(),
        Curtain::Open => view! { <Screens /> }.into_any(),
    }
}

/// The words are on their way, or there is no network.
#[component]
fn Speechless() -> impl IntoView {
    let app = app();
    let failed = move || matches!(app.language_wanted.get(), Some((_, Fetching::Failed)));
    let again = move |_| {
        if let Some((language, _)) = app.language_wanted.get_untracked() {
            app.speak(language, || {});
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

#[component]
fn Screens() -> impl IntoView {
    let app = app();
    let route = Memo::new(move |_| app.place.get().route);
    // The first screen looks as it did before the page was here: without a bar.
    let at_languages = Memo::new(move |_| app.place.get() == Place::start());
    let screen = move || {
        crate::components::silence();
        match route.get() {
            Route::Start => view! { <Start /> }.into_any(),
            Route::Make => view! { <Make /> }.into_any(),
            Route::Open => view! { <Open /> }.into_any(),
            Route::Recover => view! { <Recover /> }.into_any(),
            Route::Papers => view! { <Papers /> }.into_any(),
            Route::Bin => view! { <Bin /> }.into_any(),
            Route::Paper => view! { <Paper /> }.into_any(),
            Route::Add => view! { <Add /> }.into_any(),
            Route::Write => view! { <Write /> }.into_any(),
            Route::Speak => view! { <Speak /> }.into_any(),
            Route::Story => view! { <Story /> }.into_any(),
            Route::List => view! { <List /> }.into_any(),
            Route::Print => view! { <Print /> }.into_any(),
            Route::Share => view! { <Share /> }.into_any(),
            Route::Shared => view! { <Shared /> }.into_any(),
            Route::Safety => view! { <Safety /> }.into_any(),
            Route::Renew => view! { <Renew /> }.into_any(),
            Route::Receive => view! { <Receive /> }.into_any(),
            Route::Scan => view! { <Scan /> }.into_any(),
            Route::Inbox => view! { <Inbox /> }.into_any(),
            Route::HandIn => view! { <HandIn /> }.into_any(),
            Route::Screen => view! { <OnScreen /> }.into_any(),
            Route::Staff => view! { <Staff /> }.into_any(),
        }
    };
    view! {
        {move || (!at_languages.get()).then(|| view! { <TopBar /> })}
        <KioskStrip />
        <WithoutNetwork />
        <main id="main" class=move || format!("route-{}", route.get().path().trim_start_matches('/'))>{screen}</main>
        <ToastBar />
        <Warnings />
        <Trouble />
        <IdleWarning />
        <SaveHere />
    }
    .into_any()
}

/// The wallet locks itself soon: is somebody there?
#[component]
fn IdleWarning() -> impl IntoView {
    let app = app();
    let warns = Memo::new(move |_| app.idle_warning.with(Option::is_some));
    let stay = move |()| app.stay();
    move || {
        warns.get().then(|| view! {
            <Dialog test="dialog-idle" title=k::IDLE_TITLE close=stay>
                <p class="countdown" aria-hidden="true">{move || app.idle_warning.get().unwrap_or_default().to_string()}</p>
                <p>{t(k::IDLE_NOTE)}</p>
                <div class="row">
                    <Button test="idle-stay" icon="a-check" label=k::IDLE_STAY look=Look::Main press=stay />
                    <Button test="idle-lock" icon="a-lock" label=k::LOCK press=move |()| { app.idle_warning.set(None); app.lock(); } />
                </div>
            </Dialog>
        })
    }
}
