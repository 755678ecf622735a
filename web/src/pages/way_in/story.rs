//! The story: drawn or kept, and told once more.

use super::{NewWay, Occasion, step};
use crate::components::{Button, Look, Next, Note, Pad, Pictogram, Screen, SecretSpeaker, picture_name};
use crate::state::{HandleKind, Renewal, SecretKind, app};
use crate::text::{Wording, keys as k, t};
use bridge::WalletCommand;
use leptos::prelude::*;

#[component]
pub(super) fn Story(way: NewWay) -> impl IntoView {
    let draft = way.draft;
    let with_card = draft.handle.get_untracked() == HandleKind::Card;
    let draw = move || way.draw(WalletCommand::DrawPhrase { with_card });
    if draft.phrase.with_untracked(Vec::is_empty) {
        draw();
    }
    let pictures = move || draft.phrase.get().into_iter().map(picture).collect_view();
    let hear = move |()| {
        let names =
            draft.phrase.with_untracked(|phrase| phrase.iter().map(|it| picture_name(*it).say()).collect::<Vec<_>>());
        app().voices.say(&names.join("\n"));
    };
    view! {
        <Screen test="screen-make-story" title=k::MAKE_STORY_TITLE lead=k::MAKE_STORY_LEAD>
            <Again way says=k::MAKE_STORY_AGAIN />
            <ol class="story" data-testid="story" data-secret="">{pictures}</ol>
            <div class="row">
                <SecretSpeaker test="story-hear" label=Signal::stored(k::STORY_HEAR) press=hear />
                <Button test="story-words" icon="a-keyboard" label=k::MAKE_STORY_WORDS look=Look::Quiet press=move |()| draft.secret.set(SecretKind::Words) />
                <KeepStory way />
            </div>
            <Note icon="s-bell" says=k::MAKE_STORY_NOTE />
            <Next>
                <Button test="story-draw" icon="a-dice" label=k::MAKE_STORY_DRAW press=move |()| draw() />
                <Button
                    test="story-next"
                    icon="a-forward"
                    label=k::MAKE_STORY_NEXT
                    look=Look::Main
                    disabled=Signal::derive(move || draft.phrase.with(Vec::is_empty))
                    press=move |()| way.repeat()
                />
            </Next>
        </Screen>
    }
    .into_any()
}

fn picture(number: u8) -> impl IntoView {
    view! {
        <li data-testid="story-picture" data-picture=number.to_string()>
            <Pictogram number />
            <span>{t(picture_name(number))}</span>
        </li>
    }
}

/// The two did not agree.
#[component]
fn Again(way: NewWay, says: Wording) -> impl IntoView {
    move || {
        let says = says.clone();
        way.wrong.get().then(|| view! { <div role="status"><Note icon="s-pictures" says /></div> })
    }
}

/// With a new card the story may stay. This device does not know it, so it is entered.
#[component]
fn KeepStory(way: NewWay) -> impl IntoView {
    let draft = way.draft;
    let offered = way.occasion == Occasion::Renew && app().renew.why.get_untracked() == Some(Renewal::NewCard);
    offered.then(|| {
        let press = move |()| {
            draft.drop_story();
            way.wrong.set(false);
            draft.own_story.set(true);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        };
        view! { <Button test="story-own" icon="a-check" label=k::STORY_OWN look=Look::Quiet press /> }
    })
}

/// The story that is kept, entered for the first time.
#[component]
pub(super) fn OwnStory(way: NewWay) -> impl IntoView {
    let draft = way.draft;
    let wanted = draft.handle.get_untracked().pictures();
    let short = Signal::derive(move || draft.phrase.with(Vec::len) < wanted);
    let other = move |()| {
        draft.drop_story();
        way.wrong.set(false);
        draft.own_story.set(false);
    };
    view! {
        <Screen test="screen-make-own-story" title=k::STORY_OWN_TITLE lead=k::STORY_OWN_LEAD>
            <Again way says=k::STORY_OWN_AGAIN />
            <Pad entered=draft.phrase wanted />
            <div class="row">
                <Button test="own-story-other" icon="a-dice" label=k::STORY_OWN_OTHER look=Look::Quiet press=other />
            </div>
            <Next>
                <Button test="own-story-next" icon="a-forward" label=k::NEXT look=Look::Main disabled=short press=move |()| way.repeat() />
            </Next>
        </Screen>
    }
    .into_any()
}

#[component]
pub(super) fn Repeat(way: NewWay) -> impl IntoView {
    let draft = way.draft;
    let wanted = draft.handle.get_untracked().pictures();
    let check = move |()| {
        if draft.repeated.get_untracked() == draft.phrase.get_untracked() {
            way.finish();
            return;
        }
        draft.repeated.set(Vec::new());
        if draft.own_story.get_untracked() {
            draft.drop_story();
        }
        way.wrong.set(true);
        app().back();
    };
    view! {
        <Screen test="screen-make-repeat" title=k::MAKE_REPEAT_TITLE lead=k::MAKE_REPEAT_LEAD>
            <Pad entered=draft.repeated wanted />
            <Next>
                <Button
                    test="repeat-next"
                    icon="a-check"
                    label=way.finish_label()
                    look=Look::Main
                    disabled=Signal::derive(move || draft.repeated.with(Vec::len) < wanted)
                    press=check
                />
            </Next>
        </Screen>
    }
    .into_any()
}

impl NewWay {
    fn repeat(self) {
        self.draft.repeated.set(Vec::new());
        self.wrong.set(false);
        app().go_step(step::REPEAT);
    }
}
