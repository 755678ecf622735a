//! Something to listen to: one large button, and how far it is.

use super::Icon;
use crate::state::Sound;
use crate::text::{keys as k, t};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// Beyond the end of every recording: what was recorded in the browser does not say how long it is until somebody has
/// been there.
const BEYOND: f64 = 1e7;

/// Plays a sound, and stops when it leaves the screen.
#[component]
pub(crate) fn SoundPlayer(sound: Arc<Sound>) -> impl IntoView {
    let audio = NodeRef::<html::Audio>::new();
    let playing = RwSignal::new(false);
    let (at, length) = (RwSignal::new(0.0), RwSignal::new(0.0));
    let url = sound.url();
    on_cleanup(move || {
        if let Some(audio) = audio.get_untracked() {
            let _ = audio.pause();
        }
        drop(sound);
    });
    let look = move |_| {
        let Some(audio) = audio.get_untracked() else { return };
        let whole = audio.duration();
        if whole.is_finite() {
            length.set(whole);
            at.set(audio.current_time().min(whole));
        } else if audio.current_time() < BEYOND / 2.0 {
            audio.set_current_time(BEYOND);
        }
    };
    // Once it has been at its end it knows its length; then it begins at its beginning.
    let known = move |event: web_sys::Event| {
        if let Some(audio) =
            audio.get_untracked().filter(|audio| length.get_untracked() == 0.0 && audio.duration().is_finite())
        {
            audio.set_current_time(0.0);
        }
        look(event);
    };
    let toggle = move |_| {
        let Some(audio) = audio.get_untracked() else { return };
        if playing.get_untracked() {
            let _ = audio.pause();
        } else if let Ok(begun) = audio.play() {
            leptos::task::spawn_local(async move {
                // A sound that the browser cannot play says so by its `error`.
                let _ = wasm_bindgen_futures::JsFuture::from(begun).await;
            });
        }
    };
    let failed = RwSignal::new(false);
    view! {
        <div class="player no-print" data-testid="player">
            <audio
                src=url
                preload="metadata"
                node_ref=audio
                on:play=move |_| playing.set(true)
                on:pause=move |_| playing.set(false)
                on:ended=move |_| playing.set(false)
                on:loadedmetadata=look
                on:durationchange=known
                on:timeupdate=look
                on:error=move |_| failed.set(true)
            ></audio>
            <button type="button" class="round play" data-testid="play" aria-pressed=move || if playing.get() { "true" } else { "false" } on:click=toggle>
                <Icon name="a-play" />
                <Icon name="a-pause" />
                <span class="spoken">{t(k::LISTEN)}</span>
            </button>
            <progress max=move || length.get().max(0.1).to_string() value=move || at.get().to_string() aria-label=t(k::LISTEN_PROGRESS)></progress>
            <p class="hint" aria-hidden="true">{move || format!("{} / {}", clock(at.get()), clock(length.get()))}</p>
            {move || failed.get().then(|| view! { <p role="status">{t(k::LISTEN_FAILED)}</p> })}
        </div>
    }
    .into_any()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length in seconds")]
fn clock(seconds: f64) -> String {
    let seconds = seconds as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
