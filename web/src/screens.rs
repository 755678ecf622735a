//! All screens but the start. They are a module of their own, which the build splits off (`xtask/src/web/split.rs`) and the
//! page fetches once the start is shown.

use crate::components::{
    BarTools, Button, Dialog, Icon, Look, PracticeStrip, SaveHere, ToastBar, Trouble, Warnings, WithoutNetwork,
};
use crate::pages::add::Add;
use crate::pages::bin::Bin;
use crate::pages::cover::Cover;
use crate::pages::gallery::Gallery;
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
use crate::state::{Curtain, Link, Place, Route, Screens, app, is_kiosk, tidy_at_start};
use crate::text::{keys as k, t};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// The countdown is said aloud so often, in seconds.
const ALOUD_EVERY: u32 = 5;

/// Fetches the module, unless it is here already, and gives what is in it. Nothing else leads into it: so the first module
/// has only what the start needs.
///
/// # Errors
/// It could not be fetched. It is tried anew the next time.
#[wasm_split(screens, wasm_split_path = leptos::wasm_split, fallible)]
pub(crate) fn fetch() -> Result<&'static dyn Screens, SplitLoaderError> {
    Ok(&All)
}

struct All;

impl Screens for All {
    fn begin(&self, link: Option<Link>) {
        let app = app();
        app.keep_watch();
        app.voices.look();
        // What was said belongs to the screen before.
        Effect::new(move |_| {
            app.place.track();
            app.voices.hush();
        });
        app.follow(link);
        tidy_at_start();
    }

    fn screen(&self, route: Route) -> AnyView {
        match route {
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
            Route::Gallery => view! { <Gallery /> }.into_any(),
        }
    }

    fn curtain(&self, curtain: Curtain) -> AnyView {
        match curtain {
            Curtain::Covered => view! { <Cover /> }.into_any(),
            Curtain::Locking => view! {
                <main class="locking" data-testid="screen-locking">
                    <Icon name="s-locked" />
                    <h1>{t(k::LOCKING)}</h1>
                </main>
            }
            .into_any(),
            Curtain::Open => ().into_any(),
        }
    }

    fn tools(&self) -> AnyView {
        view! { <BarTools /> }.into_any()
    }

    fn above(&self) -> AnyView {
        view! {
            <WithoutNetwork />
            <PracticeStrip />
        }
        .into_any()
    }

    fn over(&self) -> AnyView {
        view! {
            <ToastBar />
            <Warnings />
            <Trouble />
            <IdleWarning />
            <SaveHere />
        }
        .into_any()
    }

    fn warm_up(&self) {
        let app = app();
        app.wallet.warm_up();
        app.ask_kiosk_times();
    }

    fn go_to(&self, place: Place) {
        app().go_to(place);
    }

    fn replace_with(&self, place: Place) {
        app().replace_with(place);
    }

    fn follow_browser(&self, link: Option<Link>) {
        app().follow(link);
    }

    fn lock(&self) {
        app().lock();
    }
}

/// The wallet locks itself soon: is somebody there?
#[component]
fn IdleWarning() -> impl IntoView {
    let app = app();
    let warns = Memo::new(move |_| app.idle_warning.with(Option::is_some));
    let stay = move |()| app.stay();
    Effect::new(move |_| {
        if let Some(seconds) = app.idle_warning.get().filter(|seconds| seconds % ALOUD_EVERY == 0 && is_kiosk()) {
            app.voices.say(&format!("{}\n{seconds}", k::IDLE_TITLE.say()));
        }
    });
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
