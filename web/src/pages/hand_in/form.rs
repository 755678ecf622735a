//! What is asked for, which files, and from whom.

use super::HandingIn;
use super::sign::Sign;
use crate::components::{AddTile, Button, FailureCard, Icon, Look, Next, Note, Phrased, Screen};
use crate::state::app;
use crate::text::{Wording, keys as k, moment, t};
use bridge::Failure;
use leptos::prelude::*;
use wallet_api::limits::DOCUMENT_BYTES;
use web_sys::File;

/// What is handed in.
#[component]
pub(super) fn Form(handing: HandingIn) -> impl IntoView {
    let draft = app().hand_in;
    let pointed = RwSignal::new(false);
    let missing = move || if pointed.get() { missing() } else { None };
    let submit = move |()| {
        pointed.set(true);
        if untrack(self::missing).is_none() {
            handing.send();
        }
    };
    let take = move |files: Vec<File>| draft.files.update(|chosen| chosen.extend(files));
    let failed = move || {
        handing.stopped.get().map(|failure| {
            if failure == Failure::Stopped {
                return view! { <div role="alert" data-testid="hand-stopped"><Note icon="s-hand" says=k::HAND_STOPPED /></div> }
                    .into_any();
            }
            let some = draft.sent.with_untracked(|sent| *sent > 0);
            view! { <FailureCard failure>{some.then(|| view! { <p>{t(k::HAND_STAYS)}</p> })}</FailureCard> }
                .into_any()
        })
    };
    view! {
        <Screen test="screen-hand-in" title=k::HAND_TITLE>
            {failed}
            <What />
            <Chosen />
            <AddTile test="hand-files" several=true label=k::HAND_CHOOSE why=k::HAND_CHOOSE_WHY chosen=take />
            <p class="missing" role="status">{move || missing().map(|what| what.say())}</p>
            <div class="two-fields">
                <Field test="hand-from" label=k::HAND_FROM value=draft.from longest="200" />
                <Field test="hand-note" label=k::HAND_NOTE value=draft.note longest="500" />
            </div>
            <Sign />
            <Note icon="s-shield" says=k::HAND_FINAL />
            <Next>
                <Button test="hand-send" icon="a-mailbox" label=k::HAND_SEND look=Look::Main press=submit />
            </Next>
        </Screen>
    }
    .into_any()
}

/// What is wrong with the choice, if something is.
fn missing() -> Option<Wording> {
    let draft = app().hand_in;
    let sent = draft.sent.get();
    let (left, bytes_left) =
        draft.asked.with(|asked| asked.as_ref().map_or((0, 0), |asked| (asked.files_left, asked.bytes_left)));
    if draft.has_unsaved_key() {
        return Some(k::SIGN_SAVE_FIRST);
    }
    draft.files.with(|files| {
        let waiting = files.iter().skip(sent);
        #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        let too_large = waiting.clone().any(|file| file.size() > DOCUMENT_BYTES as f64);
        let in_all: f64 = waiting.clone().map(|file| file.size()).sum();
        #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        let too_much = in_all > bytes_left as f64;
        match waiting.count() {
            0 => Some(k::HAND_MISSING),
            count if count > left as usize => Some(k::hand_too_many(left)),
            _ if too_much => Some(k::hand_too_much(bytes_left / 1_000_000)),
            _ if too_large => Some(k::fail_large_do(DOCUMENT_BYTES / 1_000_000)),
            _ => None,
        }
    })
}

/// What is asked for, how much, and until when.
#[component]
fn What() -> impl IntoView {
    let Some(asked) = app().hand_in.asked.get_untracked() else { return ().into_any() };
    let (until, files, megabytes) = (asked.expires_at, asked.files_left, asked.bytes_left / 1_000_000);
    let words = if asked.asked_for.trim().is_empty() {
        view! { <p>{t(k::HAND_NOTHING)}</p> }.into_any()
    } else {
        view! {
            <p class="hint">{t(k::HAND_ASKS)}</p>
            <p class="paper-title" data-testid="hand-asked"><Phrased stored=asked.asked_for /></p>
        }
        .into_any()
    };
    view! {
        <div class="came">
            {words}
            <p class="share-fact"><Icon name="a-file" /><span>{move || k::hand_room(files, megabytes).say()}</span></p>
            <p class="share-fact"><Icon name="a-clock" /><span>{move || k::until(moment(until)).say()}</span></p>
            <p class="hint">{t(k::HAND_WHO_ASKS)}</p>
        </div>
    }
    .into_any()
}

/// What was chosen; what is there already is ticked.
#[component]
fn Chosen() -> impl IntoView {
    let draft = app().hand_in;
    let rows = move || {
        let sent = draft.sent.get();
        let row = |(place, name): (usize, String)| {
            let about = name.clone();
            let remove = move |()| {
                draft.files.update(|files| {
                    if place < files.len() {
                        files.remove(place);
                    }
                });
            };
            view! {
                <li class="chosen-file" data-testid="hand-file">
                    <Icon name=if place < sent { "a-check" } else { "a-file" } />
                    <bdi>{name}</bdi>
                    {(place >= sent).then(|| view! { <Button test="hand-remove" icon="a-close" label=k::HAND_REMOVE about look=Look::Quiet press=remove /> })}
                </li>
            }
        };
        let names: Vec<String> = draft.files.with(|files| files.iter().map(File::name).collect());
        names.into_iter().enumerate().map(row).collect_view()
    };
    view! { <ul class="chosen-files">{rows}</ul> }.into_any()
}

#[component]
fn Field(test: &'static str, label: Wording, value: RwSignal<String>, longest: &'static str) -> impl IntoView {
    view! {
        <label class="field">
            <span>{t(label)}</span>
            <input
                type="text"
                dir="auto"
                data-testid=test
                maxlength=longest
                autocomplete="off"
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
