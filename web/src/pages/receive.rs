//! Receive: a link, who looks, and then the papers. Nothing is asked of the server before the person agrees.

use crate::components::{Busy, Button, FailureCard, Look, Next, Note, ProgressBar, Screen, all_digits};
use crate::core::{Answer, shows_in};
use crate::pages::received::Received;
use crate::state::{Route, app};
use crate::text::{Typed, Wording, keys as k, read_spoken, t};
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::html;
use leptos::prelude::*;

/// How the opening goes.
#[derive(Clone, Copy)]
struct Opening {
    working: RwSignal<bool>,
    progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
}

/// Receiving papers.
#[component]
pub(crate) fn Receive() -> impl IntoView {
    let app = app();
    let draft = app.receive;
    let opening = Opening { working: RwSignal::new(false), progress: RwSignal::new(None), failed: RwSignal::new(None) };
    let stopped = RwSignal::new(false);
    // Another link in the same tab begins anew.
    Effect::new(move |_| {
        draft.fragment.track();
        opening.failed.set(None);
        stopped.set(false);
    });
    on_cleanup(move || {
        draft.clear();
        if !app.wallet.is_open_now() {
            app.wallet.forget();
        }
    });
    if draft.own_screen.get_untracked() {
        opening.open();
    }
    move || {
        if draft.over.get() {
            return view! { <Over stopped=stopped.get_untracked() /> }.into_any();
        }
        if let Some(received) = draft.received.get() {
            return view! { <Received received stopped /> }.into_any();
        }
        if opening.working.get() {
            return view! {
                <Screen test="screen-receive-opening" title=k::RECEIVE_OPENING icon="s-code">
                    <ProgressBar progress=opening.progress />
                </Screen>
            }
            .into_any();
        }
        if let Some(failure) = opening.failed.get() {
            return view! { <Failed failure opening /> }.into_any();
        }
        if draft.fragment.with(String::is_empty) {
            return view! { <Paste /> }.into_any();
        }
        view! { <Ask opening /> }.into_any()
    }
}

/// A link to paste, or a code that was said, where none came with the address.
#[component]
fn Paste() -> impl IntoView {
    let app = app();
    let typed = RwSignal::new(String::new());
    let (busy, failed, wrong) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(None::<Wording>));
    let field = NodeRef::<html::Input>::new();
    let empty = Signal::derive(move || typed.with(|typed| typed.trim().is_empty()) || busy.get());
    let submit = move || {
        if empty.get_untracked() {
            return;
        }
        failed.set(None);
        wrong.set(None);
        let text = typed.get_untracked();
        // A link has one of these in it, and a code has not.
        if text.contains('#') || text.contains('.') {
            app.take_link(&text);
            return;
        }
        busy.set(true);
        leptos::task::spawn_local(async move {
            let followed = follow(&text).await;
            // Whoever went elsewhere meanwhile is not called back.
            if busy.try_set(false).is_some() {
                return;
            }
            match followed {
                Ok(Some(link)) => app.receive.take_link(&link),
                Ok(None) => wrong.set(Some(k::RECEIVE_PASTE_NO_CODE)),
                Err(Failure::ShareNotAvailable) => wrong.set(Some(k::RECEIVE_PASTE_WRONG)),
                Err(failure) => failed.set(Some(failure)),
            }
            if wrong.with_untracked(Option::is_some)
                && let Some(field) = field.get_untracked()
            {
                // A field on the screen takes the focus.
                let _ = field.focus();
            }
        });
    };
    view! {
        <Screen test="screen-receive-paste" title=k::RECEIVE_PASTE_TITLE icon="s-code" lead=k::RECEIVE_PASTE_LEAD>
            {move || failed.get().map(|failure| view! { <FailureCard failure /> })}
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <label class="field">
                    <span>{t(k::RECEIVE_PASTE_LABEL)}</span>
                    <input
                        type="text"
                        dir="auto"
                        data-testid="receive-link"
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="receive-paste-why"
                        node_ref=field
                        prop:value=typed
                        on:input=move |event| {
                            wrong.set(None);
                            typed.set(event_target_value(&event));
                        }
                    />
                </label>
                <p class="missing" id="receive-paste-why" role="status">
                    {move || wrong.get().map(|wrong| wrong.say())}
                </p>
            </form>
            {move || busy.get().then(|| view! { <Busy /> })}
            <Next>
                <Button test="receive-paste-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=empty press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// Where a code leads that was said; nothing if it is none.
async fn follow(typed: &str) -> Result<Option<String>, Failure> {
    let code = match read_spoken(typed).await {
        Typed::Code(code) => code,
        Typed::NoCode => return Ok(None),
        Typed::NoNetwork => return Err(Failure::Offline),
    };
    match app().wallet.ask(WalletCommand::FollowSpoken { code }, Vec::new(), None).await {
        Ok(Answer { reply: WalletReply::Link(link), .. }) => Ok(Some(link)),
        Ok(_) => Err(Failure::Fault),
        Err(ended) => Err(ended.failure()),
    }
}

/// What is still missing before the papers can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Name,
    Pin,
    Discretion,
}

/// Digits of a PIN.
const PIN_DIGITS: usize = 6;

/// Who looks, in one screen.
#[component]
fn Ask(opening: Opening) -> impl IntoView {
    let draft = app().receive;
    let asks_pin = Memo::new(move |_| draft.fragment.with(|link| bridge::asks_pin(link)));
    let missing = move || {
        if draft.name.with(|name| name.trim().is_empty()) {
            Some(Missing::Name)
        } else if asks_pin.get() && draft.pin.with(|pin| all_digits(pin).len() != PIN_DIGITS) {
            Some(Missing::Pin)
        } else {
            (!draft.discreet.get()).then_some(Missing::Discretion)
        }
    };
    // The button can always be pressed: what is missing is then pointed at, one thing at a time.
    let pointed = RwSignal::new(None);
    let points_at = move |what| pointed.get() == Some(what) && missing() == Some(what);
    let (name, pin, discreet) = (NodeRef::<html::Input>::new(), NodeRef::new(), NodeRef::<html::Input>::new());
    let submit = move || {
        let missing = untrack(missing);
        pointed.set(missing);
        let field = match missing {
            None => return opening.open(),
            Some(Missing::Name) => name.get_untracked(),
            Some(Missing::Pin) => pin.get_untracked(),
            Some(Missing::Discretion) => discreet.get_untracked(),
        };
        if let Some(field) = field {
            // A field on the screen takes the focus.
            let _ = field.focus();
        }
    };
    view! {
        <Screen test="screen-receive" title=k::RECEIVE_TITLE icon="s-code" lead=k::RECEIVE_LEAD>
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <div class="two-fields">
                    <div>
                        <TextField test="receive-name" label=k::RECEIVE_NAME value=draft.name node=name explained="receive-name-why" />
                        <p class="missing" id="receive-name-why" role="status">
                            {move || points_at(Missing::Name).then(|| k::RECEIVE_NAME_MISSING.say())}
                        </p>
                    </div>
                    <TextField test="receive-organisation" label=k::RECEIVE_ORGANISATION value=draft.organisation node=NodeRef::new() explained="" />
                </div>
                {move || asks_pin.get().then(|| view! {
                    <div>
                        <PinField value=draft.pin node=pin />
                        <p class="missing" id="receive-pin-why" role="status">
                            {move || points_at(Missing::Pin).then(|| k::RECEIVE_PIN_MISSING.say())}
                        </p>
                    </div>
                })}
                <Note icon="s-bell" says=k::RECEIVE_RECEIPT />
                <div>
                    <p class="missing" id="receive-discreet-why" role="status">
                        {move || points_at(Missing::Discretion).then(|| k::RECEIVE_DISCREET_MISSING.say())}
                    </p>
                    <label class="tick">
                        <input
                            type="checkbox"
                            data-testid="receive-discreet"
                            aria-describedby="receive-discreet-why"
                            node_ref=discreet
                            prop:checked=draft.discreet
                            on:change=move |event| draft.discreet.set(event_target_checked(&event))
                        />
                        <span>
                            <strong>{t(k::RECEIVE_DISCREET)}</strong>
                            <small>{t(k::RECEIVE_DISCREET_WHAT)}</small>
                        </span>
                    </label>
                </div>
                <button type="submit" class="spoken" tabindex="-1" aria-hidden="true">{t(k::RECEIVE_OPEN)}</button>
            </form>
            <Next>
                <Button test="receive-open" icon="a-look" label=k::RECEIVE_OPEN look=Look::Main press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}

/// A line in the receiver's own words.
#[component]
fn TextField(
    test: &'static str,
    label: Wording,
    value: RwSignal<String>,
    node: NodeRef<html::Input>,
    /// The id of what explains it; may be empty.
    explained: &'static str,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <input
                type="text"
                dir="auto"
                data-testid=test
                maxlength="100"
                autocomplete="off"
                aria-describedby=(!explained.is_empty()).then_some(explained)
                node_ref=node
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}

/// The digits that the receiver was told.
#[component]
fn PinField(value: RwSignal<String>, node: NodeRef<html::Input>) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(k::RECEIVE_PIN)}</span>
            <input
                class="number-field"
                type="text"
                inputmode="numeric"
                dir="ltr"
                data-testid="receive-pin"
                maxlength="12"
                autocomplete="off"
                placeholder="000 000"
                aria-describedby="receive-pin-why"
                node_ref=node
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}

#[component]
fn Failed(failure: Failure, opening: Opening) -> impl IntoView {
    let draft = app().receive;
    // What is wrong with the link does not pass by trying again.
    let other_link = match failure {
        Failure::ShareNotAvailable | Failure::BadLink => true,
        Failure::NothingOpens
        | Failure::RequestNotAvailable
        | Failure::NotADeposit
        | Failure::WaitFirst { .. }
        | Failure::RecoveryWaits { .. }
        | Failure::SheetsDoNotFit
        | Failure::LastDoor
        | Failure::TooManyDoors
        | Failure::AlreadyOpens
        | Failure::VoucherNeeded
        | Failure::VoucherNotValid
        | Failure::VoucherUsed
        | Failure::OpenAgain
        | Failure::Offline
        | Failure::ServerBusy
        | Failure::TooLarge { .. }
        | Failure::VaultFull
        | Failure::EmptyFile
        | Failure::CannotDraw
        | Failure::OtherPasskey
        | Failure::DeviceFull
        | Failure::KeptDamaged
        | Failure::Tampered
        | Failure::NotThere
        | Failure::BadInput
        | Failure::Unsupported
        | Failure::CodeNeeded
        | Failure::WrongCode
        | Failure::NotAnExport
        | Failure::Unreadable
        | Failure::Stopped
        | Failure::Fault => false,
    };
    // A wrong PIN and a share that is over have one answer: the digits can be typed once more.
    let may_be_pin =
        matches!(failure, Failure::ShareNotAvailable) && draft.fragment.with_untracked(|link| bridge::asks_pin(link));
    let again = move |()| {
        draft.pin.set(String::new());
        opening.failed.set(None);
    };
    let try_again = move |()| {
        opening.failed.set(None);
        if draft.own_screen.get_untracked() {
            opening.open();
        }
    };
    let button = if may_be_pin {
        view! {
            <p>{t(k::RECEIVE_PIN_WRONG)}</p>
            <div class="row">
                <Button test="receive-pin-again" icon="a-again" label=k::RECEIVE_PIN_AGAIN look=Look::Main press=again />
                <Button test="receive-other-link" icon="a-link" label=k::RECEIVE_OTHER_LINK press=move |()| draft.take_link("") />
            </div>
        }
        .into_any()
    } else if other_link {
        view! { <Button test="receive-other-link" icon="a-link" label=k::RECEIVE_OTHER_LINK look=Look::Main press=move |()| draft.take_link("") /> }.into_any()
    } else {
        view! { <Button test="receive-again" icon="a-again" label=k::TRY_AGAIN look=Look::Main press=try_again /> }
            .into_any()
    };
    view! {
        <Screen test="screen-receive-failed" title=k::RECEIVE_FAILED_TITLE>
            <FailureCard failure>{button}</FailureCard>
        </Screen>
    }
    .into_any()
}

/// The time ended, or the person did: the papers are gone, and a plain sentence stays.
#[component]
fn Over(stopped: bool) -> impl IntoView {
    let app = app();
    let (icon, title, lead) = if stopped {
        ("s-stop", k::RECEIVE_STOPPED_TITLE, k::RECEIVE_STOPPED_LEAD)
    } else {
        ("s-over", k::RECEIVE_OVER_TITLE, k::RECEIVE_OVER_LEAD)
    };
    view! {
        <Screen test="screen-receive-over" title icon lead>
            <Next>
                <Button test="receive-over-start" icon="a-back" label=k::TO_START press=move |()| app.go(Route::Start) />
            </Next>
        </Screen>
    }
    .into_any()
}

impl Opening {
    fn open(self) {
        let app = app();
        self.working.set(true);
        self.progress.set(None);
        leptos::task::spawn_local(async move {
            let command = WalletCommand::Receive {
                fragment: app.receive.fragment.get_untracked(),
                name: app.receive.name.get_untracked().trim().to_owned(),
                organisation: app.receive.organisation.get_untracked().trim().to_owned(),
                pin: app.receive.fragment.with_untracked(|link| {
                    bridge::asks_pin(link).then(|| app.receive.pin.with_untracked(|pin| all_digits(pin)))
                }),
            };
            let progress = shows_in(self.progress);
            let opened = app.wallet.ask(command, Vec::new(), Some(progress)).await;
            // The person may have gone elsewhere meanwhile.
            if self.working.try_set(false).is_some() {
                return;
            }
            match opened {
                Ok(Answer { reply: WalletReply::Received(received), .. }) => {
                    app.receive.received.set(Some(received));
                    // The worker has what it needs; nothing of the link stays here.
                    app.receive.pin.set(String::new());
                    app.receive.fragment.set(String::new());
                }
                Ok(_) => drop(self.failed.try_set(Some(Failure::Fault))),
                Err(ended) => drop(self.failed.try_set(Some(ended.failure()))),
            }
        });
    }
}
