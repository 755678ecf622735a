//! The story, or the sentence in its place.

use super::Opening;
use crate::components::{Button, Icon, Look, Next, Pad, Screen, WordsField};
use crate::state::{SecretKind, app};
use crate::text::{keys as k, t};
use leptos::prelude::*;

#[component]
pub(super) fn EnterSecret(opening: Opening) -> impl IntoView {
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
