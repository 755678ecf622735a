//! A piece that is spoken: record, listen, keep.

use super::recorder::{NoSound, Recording};
use super::{TitleField, keep_piece};
use crate::components::{Button, Icon, Look, Next, Note, Screen, SoundPlayer};
use crate::state::{Sound, app, sleep};
use crate::text::{Wording, keys as k, t};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::Blob;

/// The longest piece, in seconds: what a listener can take in. More belongs in another piece.
const LONGEST: u32 = 300;

/// Where it stands.
#[derive(Clone)]
enum Stage {
    /// Nothing is recorded.
    Ready,
    /// The microphone is asked for.
    Asking,
    /// It listens.
    Listening,
    /// Something is recorded.
    Recorded(Blob, Option<Arc<Sound>>),
    /// It does not work here.
    Failed(NoSound),
}

#[derive(Clone, Copy)]
struct Speaking {
    stage: RwSignal<Stage, LocalStorage>,
    seconds: RwSignal<u32>,
    recording: StoredValue<Option<Recording>, LocalStorage>,
}

/// Speaking a piece. Leaving the screen turns the microphone off; what was spoken waits here until it is kept or the wallet
/// is locked.
#[component]
pub(crate) fn Speak() -> impl IntoView {
    let before = app().story.spoken.get_untracked();
    let speaking = Speaking {
        stage: RwSignal::new_local(before.map_or(Stage::Ready, recorded)),
        seconds: RwSignal::new(0),
        recording: StoredValue::new_local(None),
    };
    on_cleanup(move || {
        if let Some(recording) = speaking.recording.try_update_value(Option::take).flatten() {
            leptos::task::spawn_local(async move { drop(finish(recording).await) });
        }
    });
    let body = move || match speaking.stage.get() {
        Stage::Ready | Stage::Asking => view! { <Begin speaking /> }.into_any(),
        Stage::Listening => view! { <Listening speaking /> }.into_any(),
        Stage::Recorded(_, sound) => view! { <Recorded speaking sound /> }.into_any(),
        Stage::Failed(why) => view! {
            <Note icon="s-microphone" says=says(why) />
            <div class="row">
                <Button test="speak-again" icon="a-again" label=k::TRY_AGAIN press=move |()| speaking.begin() />
            </div>
        }
        .into_any(),
    };
    view! {
        <Screen test="screen-speak" title=k::SPEAK_TITLE lead=k::speak_lead(LONGEST / 60)>
            <div class="speak">{body}</div>
        </Screen>
    }
    .into_any()
}

#[component]
fn Begin(speaking: Speaking) -> impl IntoView {
    let asking = move || speaking.stage.with(|stage| matches!(stage, Stage::Asking));
    view! {
        <button type="button" class="round record" data-testid="speak-begin" disabled=asking on:click=move |_| speaking.begin()>
            <Icon name="s-microphone" />
            <span class="spoken">{t(k::SPEAK_BEGIN)}</span>
        </button>
        <p class="round-label" role="status">{move || if asking() { k::SPEAK_ASKING.say() } else { k::SPEAK_BEGIN.say() }}</p>
    }
    .into_any()
}

#[component]
fn Listening(speaking: Speaking) -> impl IntoView {
    view! {
        <button type="button" class="round record on" data-testid="speak-stop" on:click=move |_| speaking.stop()>
            <Icon name="a-stop" />
            <span class="spoken">{t(k::SPEAK_STOP)}</span>
        </button>
        <p class="round-label" role="status">{t(k::SPEAK_LISTENING)}</p>
        <p class="countdown" aria-hidden="true" data-testid="speak-time">
            {move || format!("{} / {}", clock(speaking.seconds.get()), clock(LONGEST))}
        </p>
        <progress max=LONGEST.to_string() value=move || speaking.seconds.get().to_string() aria-label=t(k::SPEAK_LENGTH)></progress>
    }
    .into_any()
}

#[component]
fn Recorded(speaking: Speaking, sound: Option<Arc<Sound>>) -> impl IntoView {
    let draft = app().story;
    let keep = move |()| {
        if let Stage::Recorded(file, _) = speaking.stage.get_untracked() {
            keep_piece(file, &draft.spoken_title.get_untracked());
            draft.clear_spoken();
        }
    };
    view! {
        {sound.map(|sound| view! { <SoundPlayer sound /> })}
        <TitleField title=draft.spoken_title />
        <Next>
            <Button test="speak-anew" icon="a-again" label=k::SPEAK_ANEW press=move |()| speaking.begin() />
            <Button test="speak-keep" icon="a-check" label=k::SAVE look=Look::Main press=keep />
        </Next>
    }
    .into_any()
}

impl Speaking {
    fn begin(self) {
        app().story.spoken.set(None);
        self.stage.set(Stage::Asking);
        leptos::task::spawn_local(async move {
            let begun = Recording::begin().await;
            // The screen may be left while the browser asks: then the recording ends here.
            match begun {
                Ok(recording) => {
                    if self.recording.try_set_value(Some(recording)).is_none() {
                        self.seconds.set(0);
                        self.stage.set(Stage::Listening);
                        self.count().await;
                    }
                }
                Err(why) => drop(self.stage.try_set(Stage::Failed(why))),
            }
        });
    }

    /// Counts the seconds, and stops at the longest.
    async fn count(self) {
        let began = js_sys::Date::now();
        loop {
            sleep(250).await;
            let Some(true) = self.stage.try_with_untracked(|stage| matches!(stage, Stage::Listening)) else { return };
            app().stay();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most some minutes")]
            let seconds = ((js_sys::Date::now() - began) / 1_000.0) as u32;
            self.seconds.set(seconds.min(LONGEST));
            if seconds >= LONGEST {
                return self.stop();
            }
        }
    }

    fn stop(self) {
        let Some(recording) = self.recording.try_update_value(Option::take).flatten() else { return };
        leptos::task::spawn_local(async move {
            let stage = finish(recording).await.map_or(Stage::Failed(NoSound::NoMicrophone), recorded);
            let _ = self.stage.try_set(stage);
        });
    }
}

fn recorded(file: Blob) -> Stage {
    let sound = Sound::of_blob(&file);
    Stage::Recorded(file, sound)
}

/// Ends a recording; what was spoken waits until it is kept.
async fn finish(recording: Recording) -> Option<Blob> {
    let file = recording.finish().await?;
    // Locking threw everything away.
    if app().wallet.is_open_now() {
        app().story.spoken.set(Some(file.clone()));
    }
    Some(file)
}

fn says(why: NoSound) -> Wording {
    match why {
        NoSound::NoMicrophone => k::SPEAK_NO_MICROPHONE,
        NoSound::Refused => k::SPEAK_REFUSED,
        NoSound::Unsupported => k::SPEAK_UNSUPPORTED,
    }
}

/// Minutes and seconds: `4:05`.
pub(super) fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
