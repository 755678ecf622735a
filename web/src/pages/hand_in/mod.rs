//! Handing in: whose code, what is asked for, which files; then it is done, and the next person's turn.

mod form;
mod sign;

use crate::components::{Busy, Button, EnterLink, FailureCard, Icon, LinkEntry, Look, Next, ProgressBar, Screen};
use crate::core::{Answer, shows_in};
use crate::state::{Route, app};
use crate::text::{keys as k, t};
use bridge::{Failure, HandInCommand, HandInView, Progress, WalletCommand, WalletReply};
use form::Form;
use leptos::prelude::*;

/// Where it stands.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// Whose code?
    Link,
    /// It is looked at.
    Opening,
    /// What, and from whom?
    Form,
    /// On its way.
    Sending,
    /// So many files are there.
    Done(usize),
    /// Nothing opens.
    Failed(Failure),
}

/// What goes on. Copied freely.
#[derive(Clone, Copy)]
struct HandingIn {
    stage: RwSignal<Stage>,
    progress: RwSignal<Option<Progress>>,
    /// A file that could not be handed in.
    stopped: RwSignal<Option<Failure>>,
    /// The person wants no more to be sent.
    stopping: RwSignal<bool>,
}

/// Handing in papers to somebody else.
#[component]
pub(crate) fn HandIn() -> impl IntoView {
    let app = app();
    let draft = app.hand_in;
    let handing = HandingIn {
        stage: RwSignal::new(Stage::Link),
        progress: RwSignal::new(None),
        stopped: RwSignal::new(None),
        stopping: RwSignal::new(false),
    };
    // Another link in the same tab begins anew.
    Effect::new(move |_| {
        if draft.fragment.with(String::is_empty) {
            handing.stage.set(Stage::Link);
        } else {
            handing.open();
        }
    });
    on_cleanup(move || {
        draft.clear();
        if !app.wallet.is_open_now() {
            app.wallet.forget();
        }
    });
    move || match handing.stage.get() {
        Stage::Link => view! { <Link /> }.into_any(),
        Stage::Opening => view! {
            <Screen test="screen-hand-in-opening" title=k::HAND_OPENING icon="s-mailbox"><Busy /></Screen>
        }
        .into_any(),
        Stage::Form => view! { <Form handing /> }.into_any(),
        Stage::Sending => view! { <Sending handing /> }.into_any(),
        Stage::Done(count) => view! { <Done count /> }.into_any(),
        Stage::Failed(failure) => view! { <Failed failure handing /> }.into_any(),
    }
}

/// Whose code: scanned here, or pasted.
#[component]
fn Link() -> impl IntoView {
    let app = app();
    let draft = app.hand_in;
    let entry = LinkEntry::new(draft.camera, move |text: String| {
        let is_one = bridge::is_request(&text);
        if is_one {
            app.take_link(&text);
        }
        is_one
    });
    let chosen = move || {
        draft.files.with(|files| (!files.is_empty()).then(|| view! {
            <p class="share-fact" data-testid="hand-kept"><Icon name="a-file" /><span>{t(k::hand_chosen(files.len()))}</span></p>
        }))
    };
    view! {
        <Screen test="screen-hand-in-link" title=k::HAND_LINK_TITLE icon="s-mailbox" lead=k::HAND_LINK_LEAD>
            {chosen}
            <EnterLink test=("hand-camera", "hand-link") entry other=k::HAND_NO_CODE />
            <Next>
                {move || (!entry.is_empty()).then(|| view! {
                    <Button test="hand-link-next" icon="a-forward" label=k::NEXT look=Look::Main press=move |()| entry.submit() />
                })}
            </Next>
        </Screen>
    }
    .into_any()
}

/// How far it is.
#[component]
fn Sending(handing: HandingIn) -> impl IntoView {
    let draft = app().hand_in;
    let which = move || {
        let files = draft.files.with(Vec::len);
        k::hand_which((draft.sent.get() + 1).min(files), files).say()
    };
    let name = move || draft.files.with(|files| files.get(draft.sent.get()).map(web_sys::File::name));
    view! {
        <Screen test="screen-hand-in-sending" title=k::HAND_SENDING icon="s-mailbox">
            <p role="status">{which}</p>
            <p class="hint"><bdi>{name}</bdi></p>
            <ProgressBar progress=handing.progress />
            <div class="row">
                <Button test="hand-stop" icon="a-close" label=k::ADD_CANCEL press=move |()| {
                    handing.stopping.set(true);
                    app().wallet.stop();
                } />
            </div>
        </Screen>
    }
    .into_any()
}

/// All of it is there.
#[component]
fn Done(count: usize) -> impl IntoView {
    let app = app();
    let draft = app.hand_in;
    let room = draft.asked.with_untracked(|asked| asked.as_ref().is_some_and(|asked| asked.files_left > 0));
    let again = move |()| draft.take_link("");
    let more = move |()| {
        let link = draft.fragment.get_untracked();
        draft.files.set(Vec::new());
        draft.take_link(&link);
    };
    let finish = move |()| app.go(Route::Start);
    view! {
        <Screen test="screen-hand-in-done" title=k::HAND_DONE_TITLE icon="s-done">
            <p class="lead" role="status" data-testid="hand-done-count">{t(k::hand_done(count))}</p>
            <p>{t(k::HAND_DONE_WHAT)}</p>
            <div class="row">
                <Button test="hand-same" icon="a-person" label=k::HAND_SAME press=again />
                {room.then(|| view! { <Button test="hand-more" icon="a-add" label=k::HAND_MORE press=more /> })}
            </div>
            <Next>
                <Button test="hand-finish" icon="a-check" label=k::RECEIVED_CLOSE look=Look::Main press=finish />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
fn Failed(failure: Failure, handing: HandingIn) -> impl IntoView {
    let app = app();
    // What is wrong with the link does not pass by trying again.
    let other = matches!(failure, Failure::RequestNotAvailable | Failure::BadLink | Failure::Tampered);
    let button = if other {
        view! { <Button test="hand-other-link" icon="a-link" label=k::RECEIVE_OTHER_LINK look=Look::Main press=move |()| app.hand_in.take_link("") /> }
    } else {
        view! { <Button test="hand-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=move |()| handing.open() /> }
    };
    let card = if failure == Failure::Tampered {
        view! {
            <div class="failure" role="alert" data-testid="failure" data-failure="tampered">
                <div class="failure-picture".to_owned()><Icon name="s-shield" /></div>
                <p class="failure-is">{t(k::HAND_TAMPERED)}</p>
                <p>{t(k::HAND_TAMPERED_DO)}</p>
                <div class="row">{button}</div>
            </div>
        }
        .into_any()
    } else {
        view! { <FailureCard failure>{button}</FailureCard> }.into_any()
    };
    view! { <Screen test="screen-hand-in-failed" title=k::HAND_FAILED_TITLE>{card}</Screen> }.into_any()
}

impl HandingIn {
    /// Looks at what is asked for.
    fn open(self) {
        let app = app();
        self.stage.set(Stage::Opening);
        self.stopped.set(None);
        let fragment = app.hand_in.fragment.get_untracked();
        leptos::task::spawn_local(async move {
            let command = WalletCommand::HandIn(HandInCommand::Open { fragment: fragment.clone() });
            let asked = app.wallet.ask(command, Vec::new(), None).await;
            if app.hand_in.fragment.get_untracked() != fragment {
                return;
            }
            let stage = match asked {
                Ok(Answer { reply: WalletReply::HandIn(asked), .. }) => {
                    app.hand_in.asked.set(Some(asked));
                    Stage::Form
                }
                Ok(_) => Stage::Failed(Failure::Fault),
                Err(ended) => Stage::Failed(ended.failure()),
            };
            let _ = self.stage.try_set(stage);
        });
    }

    /// Hands in what was chosen, one file after the other. What is there already stays there.
    fn send(self) {
        self.stage.set(Stage::Sending);
        self.stopped.set(None);
        self.stopping.set(false);
        let link = app().hand_in.fragment.get_untracked();
        leptos::task::spawn_local(async move {
            let sent = self.send_all(&link).await;
            if !is_meant(&link) {
                return;
            }
            let stage = match sent {
                Ok(count) => Stage::Done(count),
                Err(Failure::RequestNotAvailable) if app().hand_in.sent.get_untracked() == 0 => {
                    Stage::Failed(Failure::RequestNotAvailable)
                }
                Err(failure) => {
                    let _ = self.stopped.try_set(Some(failure));
                    Stage::Form
                }
            };
            let _ = self.stage.try_set(stage);
        });
    }

    async fn send_all(self, link: &str) -> Result<usize, Failure> {
        let app = app();
        let draft = app.hand_in;
        loop {
            let next = draft.files.with_untracked(|files| files.get(draft.sent.get_untracked()).cloned());
            let Some(file) = next else { return Ok(draft.sent.get_untracked()) };
            if self.stopping.try_get_untracked() != Some(false) {
                return Err(Failure::Stopped);
            }
            let _ = self.progress.try_set(None);
            let command = WalletCommand::HandIn(HandInCommand::Deposit {
                fragment: link.to_owned(),
                signer: draft.key.with_untracked(|key| key.as_ref().map(|key| key.fingerprint.clone())),
                file_name: file.name(),
                media_type: file.type_(),
                from: draft.from.get_untracked().trim().to_owned(),
                note: draft.note.get_untracked().trim().to_owned(),
            });
            let sent = app.wallet.ask_stoppable(command, vec![file.into()], shows_in(self.progress)).await;
            if !is_meant(link) {
                return Err(Failure::Stopped);
            }
            match sent {
                Ok(Answer { reply: WalletReply::HandIn(asked), .. }) => one_is_there(asked),
                Ok(_) => return Err(Failure::Fault),
                Err(ended) => return Err(ended.failure()),
            }
        }
    }
}

/// Whether this link is still the one that is meant: another may have come meanwhile, or the screen was left.
fn is_meant(link: &str) -> bool {
    app().hand_in.fragment.with_untracked(|now| now == link)
}

fn one_is_there(asked: HandInView) {
    let draft = app().hand_in;
    draft.asked.set(Some(asked));
    draft.sent.update(|sent| *sent += 1);
}
