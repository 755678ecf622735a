//! A sentence in the place of the story.

use super::NewWay;
use crate::components::{Button, Look, Next, Note, Screen, WordsField, passphrase_is_long_enough};
use crate::state::SecretKind;
use crate::text::{keys as k, t};
use leptos::prelude::*;

#[component]
pub(super) fn Words(way: NewWay) -> impl IntoView {
    let draft = way.draft;
    let short = Signal::derive(move || draft.words.with(|words| !passphrase_is_long_enough(words)));
    let differs = move || draft.words_again.with(|again| !again.is_empty() && draft.words.with(|words| again != words));
    let not_ready =
        Signal::derive(move || short.get() || draft.words.with(|words| draft.words_again.with(|again| words != again)));
    let submit = move || {
        if !not_ready.get_untracked() {
            way.finish();
        }
    };
    view! {
        <Screen test="screen-make-words" title=k::MAKE_WORDS_TITLE lead=k::MAKE_WORDS_LEAD>
            <form on:submit=move |event| { event.prevent_default(); submit(); }>
                <WordsField test="make-words" label=k::WORDS_LABEL words=draft.words />
                <WordsField test="make-words-again" label=k::WORDS_AGAIN_LABEL words=draft.words_again />
                <p class="hint" role="status">{move || if differs() { k::WORDS_DIFFER.say() } else { String::new() }}</p>
                <button type="submit" class="spoken" tabindex="-1" aria-hidden="true">{t(k::NEXT)}</button>
            </form>
            <Note icon="s-bell" says=k::MAKE_STORY_NOTE />
            <div class="row">
                <Button test="words-pictures" icon="a-grid" label=k::USE_PICTURES look=Look::Quiet press=move |()| draft.secret.set(SecretKind::Pictures) />
            </div>
            <Next>
                <Button test="make-words-next" icon="a-forward" label=way.finish_label() look=Look::Main disabled=not_ready press=move |()| submit() />
            </Next>
        </Screen>
    }
    .into_any()
}
