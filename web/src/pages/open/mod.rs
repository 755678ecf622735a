//! Open: the number of the card or the nickname, then the story; or with this device.

mod handle;
mod secret;

use crate::components::{Button, FailureCard, Look, Next, ProgressBar, Screen};
use crate::core::{Answer, Attachment, shows_in};
use crate::passkey::{self, PasskeyProblem};
use crate::state::{HandleKind, Place, Route, Touch, app, sleep, tidy_device};
use crate::text::keys as k;
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

const HANDLE: u8 = 0;
const SECRET: u8 = 1;

/// How the opening goes.
#[derive(Clone, Copy)]
pub(crate) struct Opening {
    working: RwSignal<bool>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
    /// Why there is no passkey.
    problem: RwSignal<Option<PasskeyProblem>>,
    /// Seconds until the next try is allowed.
    wait: RwSignal<u64>,
}

/// Opening a wallet, step by step.
#[component]
pub(crate) fn Open() -> impl IntoView {
    let app = app();
    app.wallet.warm_up();
    on_cleanup(move || app.closed_because.set(None));
    let opening = Opening {
        working: RwSignal::new(false),
        progress: RwSignal::new(None),
        failed: RwSignal::new(None),
        problem: RwSignal::new(None),
        wait: RwSignal::new(0),
    };
    Effect::new(move |_| {
        app.place.track();
        opening.failed.set(None);
    });
    let step = Memo::new(move |_| {
        app.place.track();
        if has_handle() { app.place.get().step } else { HANDLE }
    });
    let secret = move || match step.get() {
        HANDLE => view! { <handle::AskHandle opening /> }.into_any(),
        _ => view! { <secret::EnterSecret opening /> }.into_any(),
    };
    move || {
        if opening.working.get() {
            view! {
                <Screen test="screen-opening" title=k::OPENING_TITLE icon="s-key">
                    <ProgressBar progress=opening.progress />
                </Screen>
            }
            .into_any()
        } else if let Some(failure) = opening.failed.get() {
            view! { <Failed opening failure /> }.into_any()
        } else {
            secret()
        }
    }
}

fn has_handle() -> bool {
    let open = app().open;
    match open.handle.get_untracked() {
        HandleKind::Card => open.number.with_untracked(|number| !number.is_empty()),
        HandleKind::Nickname => open.nickname.with_untracked(|name| !name.is_empty()),
    }
}

/// It does not open yet: why, and what can be done.
#[component]
fn Failed(opening: Opening, failure: Failure) -> impl IntoView {
    let again = move |()| {
        opening.failed.set(None);
        app().open.clear_secret();
    };
    let other_number = move |()| {
        again(());
        if app().place.get_untracked().step != HANDLE {
            app().back();
        }
    };
    let waiting = Signal::derive(move || opening.wait.get() > 0);
    let countdown = move || {
        let seconds = opening.wait.get();
        (seconds > 0).then(|| view! {
            <p class="countdown" data-testid="countdown" dir="ltr">{format!("{}:{:02}", seconds / 60, seconds % 60)}</p>
        })
    };
    view! {
        <Screen test="screen-open-failed" title=k::OPEN_FAILED_TITLE>
            <FailureCard failure>
                {countdown}
                <Button test="open-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main disabled=waiting press=again />
                <Button test="open-other-number" icon="a-number" label=k::OPEN_OTHER press=other_number />
            </FailureCard>
            <Next><LostButton /></Next>
        </Screen>
    }
    .into_any()
}

/// Quietly: there is a way back.
#[component]
fn LostButton() -> impl IntoView {
    let press = |()| app().go(Route::Recover);
    view! { <Button test="open-lost" icon="a-buoy" label=k::OPEN_LOST look=Look::Quiet press /> }
}

impl Opening {
    /// With the card or nickname and the secret that were entered.
    fn open(self) {
        let command = WalletCommand::Open { handle: app().open.handle(), secret: app().open.secret() };
        self.begin();
        leptos::task::spawn_local(async move { self.run(command, Vec::new()).await });
    }

    /// With the passkey of this device.
    fn open_with_device(self) {
        let app = app();
        self.problem.set(None);
        let command = WalletCommand::AskPasskey { with_network: app.open.with_network.get_untracked() };
        leptos::task::spawn_local(async move {
            let question = match app.wallet.ask(command, Vec::new(), None).await {
                Ok(Answer { reply: WalletReply::PasskeyQuestion(question), .. }) => question,
                Ok(_) => return self.fail(Failure::Fault),
                Err(ended) => return self.fail(ended.failure()),
            };
            match passkey::ask(question).await {
                // The person went elsewhere meanwhile.
                Ok(_) if self.working.try_get_untracked().is_none() => {}
                Ok(buffers) => {
                    self.begin();
                    self.run(WalletCommand::OpenWithPasskey, buffers.into_iter().map(Into::into).collect()).await;
                }
                Err(problem) => drop(self.problem.try_set(Some(problem))),
            }
        });
    }

    fn begin(self) {
        self.working.set(true);
        self.progress.set(None);
    }

    async fn run(self, command: WalletCommand, attached: Vec<Attachment>) {
        let app = app();
        let opened = app.wallet.ask(command, attached, Some(shows_in(self.progress))).await;
        // The person went elsewhere meanwhile: a wallet must not open on a screen that nobody looks at.
        if self.working.try_set(false).is_some() {
            app.open.clear();
            if opened.is_ok() {
                app.wallet.forget();
            }
            return;
        }
        match opened {
            Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                app.open.clear();
                app.closed_because.set(None);
                app.wallet.take_papers(papers);
                // A screen waits for papers of this wallet.
                let waits = app.screen_code.with_untracked(|code| !code.is_empty());
                let route = if waits { Route::Screen } else { Route::Papers };
                app.replace_with(Place { route, step: 0 });
            }
            Ok(_) => self.fail(Failure::Fault),
            Err(ended) => self.fail(ended.failure()),
        }
    }

    fn fail(self, failure: Failure) {
        if failure == Failure::NothingOpens {
            // What a passkey that opens nothing any more had kept here is gone by now.
            leptos::task::spawn_local(tidy_device());
        }
        app().open.clear_secret();
        let _ = self.wait.try_set(0);
        let _ = self.failed.try_set(Some(failure));
        if let Failure::WaitFirst { seconds } = failure {
            leptos::task::spawn_local(self.count_down(failure, seconds));
        }
    }

    async fn count_down(self, failure: Failure, seconds: u64) {
        let began = Touch::now();
        // Ends with the screen, whose signals are gone then, and with this failure.
        while self.failed.try_get_untracked().flatten() == Some(failure) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds since then")]
            let gone = began.seconds_ago() as u64;
            let left = seconds.saturating_sub(gone);
            let _ = self.wait.try_set(left);
            if left == 0 {
                return;
            }
            sleep(500).await;
        }
        let _ = self.wait.try_set(0);
    }
}
