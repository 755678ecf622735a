//! Open: the number of the card or the nickname, then the story.

use crate::components::{
    Busy, Button, FailureCard, Icon, Look, Next, Note, NumberField, Pad, ProgressBar, Screen, WordsField,
};
use crate::core::{Answer, shows_in};
use crate::state::{Closed, HandleKind, Place, Route, SecretKind, Touch, app, sleep};
use crate::text::{keys as k, t};
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

const HANDLE: u8 = 0;
const SECRET: u8 = 1;

/// How the opening goes.
#[derive(Clone, Copy)]
struct Opening {
    working: RwSignal<bool>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
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
        wait: RwSignal::new(0),
    };
    let step = Memo::new(move |_| {
        if has_handle() {
            app.place.get().step
        } else {
            app.place.track();
            HANDLE
        }
    });
    move || match step.get() {
        HANDLE => view! { <AskHandle /> }.into_any(),
        _ => view! { <AskSecret opening /> }.into_any(),
    }
}

fn has_handle() -> bool {
    let open = app().open;
    match open.handle.get_untracked() {
        HandleKind::Card => open.number.with_untracked(|number| !number.is_empty()),
        HandleKind::Nickname => open.nickname.with_untracked(|name| !name.is_empty()),
    }
}

#[component]
fn AskHandle() -> impl IntoView {
    let app = app();
    let draft = app.open;
    let mistake = RwSignal::new(false);
    let checking = RwSignal::new(false);
    let ready = Signal::derive(move || match draft.handle.get() {
        HandleKind::Card => draft.number.with(String::len) == 20,
        HandleKind::Nickname => draft.nickname.with(|name| name.trim().chars().count() >= 2),
    });
    let next = move || {
        if !ready.get_untracked() {
            return;
        }
        mistake.set(false);
        match draft.handle.get_untracked() {
            HandleKind::Nickname => app.go_step(SECRET),
            HandleKind::Card => leptos::task::spawn_local(async move {
                checking.set(true);
                let command = WalletCommand::CheckCard { number: draft.number.get_untracked() };
                let checked = app.wallet.ask(command, Vec::new(), None).await;
                let _ = checking.try_set(false);
                match checked {
                    Ok(Answer { reply: WalletReply::Checked(true), .. }) => app.go_step(SECRET),
                    Ok(_) => drop(mistake.try_set(true)),
                    Err(ended) => app.trouble.set(Some(ended.failure())),
                }
            }),
        }
    };
    let field = move || match draft.handle.get() {
        HandleKind::Card => view! { <NumberField digits=draft.number /> }.into_any(),
        HandleKind::Nickname => view! {
            <label class="field">
                <span>{t(k::NICKNAME_LABEL)}</span>
                <input
                    type="text"
                    dir="auto"
                    data-testid="open-nickname"
                    maxlength="64"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    prop:value=draft.nickname
                    on:input=move |event| draft.nickname.set(event_target_value(&event))
                />
            </label>
        }
        .into_any(),
    };
    let other = move || match draft.handle.get() {
        HandleKind::Card => view! {
            <Button test="open-use-nickname" icon="a-person" label=k::OPEN_USE_NICKNAME look=Look::Quiet press=move |()| draft.handle.set(HandleKind::Nickname) />
        },
        HandleKind::Nickname => view! {
            <Button test="open-use-card" icon="a-number" label=k::OPEN_USE_CARD look=Look::Quiet press=move |()| draft.handle.set(HandleKind::Card) />
        },
    };
    let closed = move || {
        app.closed_because.get().map(|why| {
            let (icon, says) = match why {
                Closed::TimeOver => ("s-over", k::CLOSED_TIME_OVER),
                Closed::Broken => ("s-repair", k::CLOSED_BROKEN),
            };
            view! { <div role="status" data-testid="closed-because"><Note icon says /></div> }
        })
    };
    view! {
        <Screen test="screen-open" title=k::OPEN_TITLE icon="f-open">
            {closed}
            <form on:submit=move |event| { event.prevent_default(); next(); }>
                {field}
                <p class="hint mistake" role="status" data-testid="open-mistake">
                    {move || if mistake.get() { k::OPEN_MISTAKE.say() } else { String::new() }}
                </p>
            </form>
            {move || checking.get().then(|| view! { <Busy /> })}
            <div class="row">{other}</div>
            <Next>
                <Button test="open-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=Signal::derive(move || !ready.get() || checking.get()) press=move |()| next() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn AskSecret(opening: Opening) -> impl IntoView {
    let again = move |()| {
        opening.failed.set(None);
        app().open.clear_secret();
    };
    let other_number = move |()| {
        again(());
        app().back();
    };
    move || {
        if opening.working.get() {
            return view! {
                <Screen test="screen-opening" title=k::OPENING_TITLE icon="s-key">
                    <ProgressBar progress=opening.progress />
                </Screen>
            }
            .into_any();
        }
        let Some(failure) = opening.failed.get() else {
            return view! { <EnterSecret opening /> }.into_any();
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
            </Screen>
        }
        .into_any()
    }
}

#[component]
fn EnterSecret(opening: Opening) -> impl IntoView {
    let draft = app().open;
    let wanted = draft.handle.get_untracked().pictures();
    let ready = Signal::derive(move || match draft.secret.get() {
        SecretKind::Pictures => draft.pictures.with(Vec::len) == wanted,
        SecretKind::Words => draft.words.with(|words| !words.is_empty()),
    });
    let submit = move || {
        if ready.get_untracked() {
            opening.open();
        }
    };
    let body = move || {
        match draft.secret.get() {
        SecretKind::Pictures => view! {
            <Pad entered=draft.pictures wanted />
            <div class="row">
                <Button test="open-use-words" icon="a-keyboard" label=k::OPEN_USE_WORDS look=Look::Quiet press=move |()| draft.secret.set(SecretKind::Words) />
            </div>
        }
        .into_any(),
        SecretKind::Words => view! {
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <WordsField test="open-words" label=k::WORDS_LABEL words=draft.words />
            </form>
            <div class="row">
                <Button test="open-use-pictures" icon="a-grid" label=k::USE_PICTURES look=Look::Quiet press=move |()| draft.secret.set(SecretKind::Pictures) />
            </div>
        }
        .into_any(),
    }
    };
    move || {
        let title = match draft.secret.get() {
            SecretKind::Pictures => k::OPEN_STORY_TITLE,
            SecretKind::Words => k::OPEN_WORDS_TITLE,
        };
        view! {
            <Screen test="screen-open-secret" title>
                {body}
                <Next>
                    <button
                        type="button"
                        class="button main"
                        data-testid="open-submit"
                        disabled=move || !ready.get()
                        on:click=move |_| submit()
                    >
                        <Icon name="f-open" />
                        <span>{t(k::OPEN_SUBMIT)}</span>
                    </button>
                </Next>
            </Screen>
        }
    }
}

impl Opening {
    fn open(self) {
        let app = app();
        self.working.set(true);
        self.progress.set(None);
        leptos::task::spawn_local(async move {
            let command = WalletCommand::Open { handle: app.open.handle(), secret: app.open.secret() };
            let progress = shows_in(self.progress);
            let opened = app.wallet.ask(command, Vec::new(), Some(progress)).await;
            // The person went elsewhere meanwhile: a wallet must not open on a screen that nobody looks at.
            if self.working.try_set(false).is_some() {
                app.open.clear();
                app.wallet.forget();
                return;
            }
            match opened {
                Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                    app.open.clear();
                    app.closed_because.set(None);
                    app.wallet.take_papers(papers);
                    app.replace_with(Place { route: Route::Papers, step: 0 });
                }
                Ok(_) => self.fail(Failure::Fault),
                Err(ended) => self.fail(ended.failure()),
            }
        });
    }

    fn fail(self, failure: Failure) {
        app().open.clear_secret();
        let _ = self.wait.try_set(0);
        let _ = self.failed.try_set(Some(failure));
        if let Failure::WaitFirst { seconds } = failure {
            leptos::task::spawn_local(async move {
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
            });
        }
    }
}
