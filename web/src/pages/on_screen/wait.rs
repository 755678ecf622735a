//! The screen: its code, and the wait for what a phone sends.

use crate::components::{Busy, Button, FailureCard, Icon, Look, Next, QrCode, Screen};
use crate::core::{Answer, Ended};
use crate::state::{Route, app, sleep};
use crate::text::{keys as k, t};
use bridge::{Failure, SCREEN_WAITS, ScreenCommand, WalletCommand, WalletReply};
use leptos::prelude::*;

/// Between two looks.
const EVERY_MS: i32 = 2_000;
const EVERY_SECONDS: u32 = 2;

/// How it stands.
#[derive(Clone, PartialEq)]
enum Stage {
    /// The code is being drawn.
    Drawing,
    /// The whole link.
    Waiting(String),
    /// Nobody came.
    Old,
    /// There is no code.
    Failed(Failure),
}

#[component]
pub(super) fn Wait() -> impl IntoView {
    let stage = RwSignal::new(Stage::Drawing);
    let offline = RwSignal::new(false);
    let begin = move |()| {
        stage.set(Stage::Drawing);
        leptos::task::spawn_local(wait(stage, offline));
    };
    begin(());
    move || {
        match stage.get() {
        Stage::Drawing => view! { <Screen test="screen-screen-drawing" title=k::SCREEN_TITLE icon="s-phone"><Busy /></Screen> }.into_any(),
        Stage::Waiting(link) => view! { <Code link offline /> }.into_any(),
        Stage::Old => view! {
            <Screen test="screen-screen-old" title=k::SCREEN_OLD_TITLE icon="s-over" lead=k::SCREEN_OLD_LEAD>
                <Next><Button test="screen-again" icon="a-again" label=k::SCREEN_AGAIN look=Look::Main press=begin /></Next>
            </Screen>
        }
        .into_any(),
        Stage::Failed(failure) => view! {
            <Screen test="screen-screen-failed" title=k::SCREEN_TITLE icon="s-phone">
                <FailureCard failure>
                    <Button test="screen-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=begin />
                </FailureCard>
            </Screen>
        }
        .into_any(),
    }
    }
}

/// What to do, in three pictures, beside the code.
#[component]
fn Code(link: String, offline: RwSignal<bool>) -> impl IntoView {
    let shown = link.clone();
    view! {
        <Screen test="screen-screen-wait" title=k::SCREEN_TITLE icon="s-phone" lead=k::SCREEN_LEAD>
            <div class="screen-wait">
                <div class="code" data-testid="screen-code" data-link=shown><QrCode text=link label=k::SCREEN_QR /></div>
                <ol class="screen-steps">
                    <li><Icon name="s-camera" /><span>{t(k::SCREEN_STEP_SCAN)}</span></li>
                    <li><Icon name="f-open" /><span>{t(k::SCREEN_STEP_OPEN)}</span></li>
                    <li><Icon name="s-computer" /><span>{t(k::SCREEN_STEP_CHOOSE)}</span></li>
                </ol>
            </div>
            <p class="screen-waiting" role="status" data-testid="screen-waiting">
                {move || if offline.get() { t(k::FAIL_OFFLINE).into_any() } else { t(k::SCREEN_WAITING).into_any() }}
            </p>
        </Screen>
    }
    .into_any()
}

/// Draws a code, and looks until something was sent, the time is over, or the screen is left. Whoever waits touches nothing: after a
/// while they are asked whether they are still there, as on every screen.
async fn wait(stage: RwSignal<Stage>, offline: RwSignal<bool>) {
    let app = app();
    match app.wallet.ask(WalletCommand::Screen(ScreenCommand::Wait), Vec::new(), None).await {
        Ok(Answer { reply: WalletReply::Link(link), .. }) => drop(stage.try_set(Stage::Waiting(link))),
        Ok(_) => return drop(stage.try_set(Stage::Failed(Failure::Fault))),
        Err(ended) => return drop(stage.try_set(Stage::Failed(ended.failure()))),
    }
    for _ in 0..SCREEN_WAITS / EVERY_SECONDS {
        sleep(EVERY_MS).await;
        // Nobody is in front of the screen any more, or not of this one.
        if !matches!(stage.try_get_untracked(), Some(Stage::Waiting(_))) {
            return;
        }
        match app.wallet.ask(WalletCommand::Screen(ScreenCommand::Look), Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Link(link), .. }) => {
                if stage.try_get_untracked().is_some() {
                    app.receive.take_own(&link, k::SCREEN_NAME.say());
                    app.go(Route::Receive);
                }
                return;
            }
            Ok(_) => drop(offline.try_set(false)),
            Err(Ended::Failed(Failure::Offline | Failure::ServerBusy)) => drop(offline.try_set(true)),
            Err(ended) => return drop(stage.try_set(Stage::Failed(ended.failure()))),
        }
    }
    let _ = stage.try_set(Stage::Old);
}
