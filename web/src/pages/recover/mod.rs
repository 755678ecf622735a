//! Recover: back into a wallet with a sheet, or with enough of the helpers' sheets.

mod enter;
mod waits;

use crate::components::{Button, FailureCard, Look, ProgressBar, Screen, Way, Ways};
use crate::core::{Answer, shows_in};
use crate::state::{Place, Route, WayBack, app};
use crate::text::{keys as k, now};
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

const CHOOSE: u8 = 0;
const ENTER: u8 = 1;

/// How it goes.
#[derive(Clone, Copy)]
struct Recovering {
    working: RwSignal<bool>,
    progress: RwSignal<Option<Progress>>,
    came: RwSignal<Option<Came>>,
}

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    /// The sheets are right, and have to wait until then; seconds since 1970 (UTC).
    Waits(u64),
    /// It did not work.
    Failed(Failure),
}

/// Coming back, step by step.
#[component]
pub(crate) fn Recover() -> impl IntoView {
    let app = app();
    app.wallet.warm_up();
    on_cleanup(move || app.recover.clear());
    let recovering =
        Recovering { working: RwSignal::new(false), progress: RwSignal::new(None), came: RwSignal::new(None) };
    Effect::new(move |_| {
        app.place.track();
        recovering.came.set(None);
    });
    // After a reload the step is still in the history, but what was typed is gone.
    let begun = Memo::new(move |_| app.recover.rows.with(|rows| !rows.is_empty()));
    let step = Memo::new(move |_| if begun.get() { app.place.get().step } else { CHOOSE });
    move || {
        if recovering.working.get() {
            return view! {
                <Screen test="screen-recovering" title=k::OPENING_TITLE icon="s-key">
                    <ProgressBar progress=recovering.progress />
                </Screen>
            }
            .into_any();
        }
        match (recovering.came.get(), step.get()) {
            (Some(Came::Waits(until)), _) => view! { <waits::Waits until /> }.into_any(),
            (Some(Came::Failed(failure)), _) => view! { <Failed recovering failure /> }.into_any(),
            (None, CHOOSE) => view! { <Choose /> }.into_any(),
            (None, _) => view! { <enter::EnterSheets recovering /> }.into_any(),
        }
    }
}

#[component]
fn Choose() -> impl IntoView {
    let choose = |back| {
        app().recover.begin(back);
        app().go_step(ENTER);
    };
    view! {
        <Screen test="screen-recover" title=k::RECOVER_TITLE lead=k::RECOVER_LEAD>
            <Ways two=true>
                <Way test="recover-sheet" icon="s-page" label=k::RECOVER_SHEET why=k::RECOVER_SHEET_WHY first=true press=move |()| choose(WayBack::Sheet) />
                <Way test="recover-helpers" icon="s-people" label=k::RECOVER_HELPERS why=k::RECOVER_HELPERS_WHY press=move |()| choose(WayBack::Helpers) />
            </Ways>
        </Screen>
    }
    .into_any()
}

#[component]
fn Failed(recovering: Recovering, failure: Failure) -> impl IntoView {
    // Sheets that are right stay, for another try; those that do not fit are entered anew.
    let again = move |()| {
        if failure == Failure::SheetsDoNotFit {
            app().recover.begin(app().recover.back.get_untracked());
        }
        recovering.came.set(None);
    };
    view! {
        <Screen test="screen-recover-failed" title=k::OPEN_FAILED_TITLE>
            <FailureCard failure>
                <Button test="recover-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=again />
            </FailureCard>
        </Screen>
    }
    .into_any()
}

impl Recovering {
    fn recover(self) {
        let app = app();
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        self.progress.set(None);
        let sheets =
            app.recover.sheets.with_untracked(|sheets| sheets.iter().map(|(_, digits)| digits.clone()).collect());
        leptos::task::spawn_local(async move {
            let asked = app.wallet.ask(WalletCommand::Recover { sheets }, Vec::new(), Some(shows_in(self.progress)));
            let opened = asked.await;
            // The person went elsewhere meanwhile: a wallet must not open on a screen that nobody looks at.
            if self.working.try_set(false).is_some() {
                if opened.is_ok() {
                    app.wallet.forget();
                }
                return;
            }
            match opened {
                Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                    app.wallet.take_papers(papers);
                    app.replace_with(Place { route: Route::Renew, step: 0 });
                }
                Ok(_) => self.came.set(Some(Came::Failed(Failure::Fault))),
                Err(ended) => self.came.set(Some(came(ended.failure()))),
            }
        });
    }
}

/// A sheet that waits is no failure.
fn came(failure: Failure) -> Came {
    if let Failure::RecoveryWaits { seconds } = failure {
        app().recover.clear();
        return Came::Waits(now().saturating_add(seconds));
    }
    Came::Failed(failure)
}
