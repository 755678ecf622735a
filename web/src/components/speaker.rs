//! The speaker button reads the screen aloud, with a voice that is on this device: a voice elsewhere would be sent the text.

use super::Icon;
use crate::state::front;
use crate::text::{Language, keys as k, t};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Nobody listens longer.
const LONGEST: usize = 1_500;

/// A button that reads the screen aloud; not shown where the device has no voice for the language.
#[component]
pub(crate) fn Speaker() -> impl IntoView {
    let front = front();
    let voices_came = RwSignal::new(0_u32);
    if let Ok(speech) = window().speech_synthesis() {
        let heard = Closure::<dyn Fn()>::new(move || voices_came.update(|count| *count += 1));
        speech.set_onvoiceschanged(Some(heard.as_ref().unchecked_ref()));
        // The page has one speaker for as long as it lives.
        heard.forget();
    }
    let has_voice = move || {
        voices_came.track();
        front.language.get().and_then(voice_for).is_some()
    };
    let press = move |_| {
        if let Some(language) = front.language.get_untracked() {
            read_aloud(language);
        }
    };
    move || {
        has_voice().then(|| {
            view! {
                <button
                    type="button"
                    class="bar-button"
                    data-testid="speak"
                    aria-label=t(k::SPEAK)
                    title=t(k::SPEAK)
                    on:click=press
                >
                    <Icon name="a-speak" />
                </button>
            }
        })
    }
}

/// Says nothing more.
pub(crate) fn silence() {
    if let Ok(speech) = window().speech_synthesis() {
        speech.cancel();
    }
}

fn read_aloud(language: Language) {
    let Ok(speech) = window().speech_synthesis() else { return };
    if speech.speaking() {
        speech.cancel();
        return;
    }
    let main = document().get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok());
    let text: String = main.map(|main| without_secrets(&main)).unwrap_or_default().chars().take(LONGEST).collect();
    speak(&text, language);
}

/// The words of the screen but for what nobody else may hear: pictures, digits (`data-secret`).
fn without_secrets(main: &HtmlElement) -> String {
    let classes = main.class_list();
    // Style hides what is secret, so that it is no part of the text; nothing is painted before it is shown again.
    let hidden = classes.add_1("unspoken").is_ok();
    let text = if hidden { main.inner_text() } else { String::new() };
    let _ = classes.remove_1("unspoken");
    text
}

/// Says something aloud, in place of what is being said, if the device has a voice for the language in use.
pub(crate) fn say_aloud(text: &str) {
    silence();
    if let Some(language) = front().language.get_untracked() {
        speak(text, language);
    }
}

fn speak(text: &str, language: Language) {
    let Ok(speech) = window().speech_synthesis() else { return };
    if let (Ok(words), Some(voice)) = (SpeechSynthesisUtterance::new_with_text(text), voice_for(language)) {
        words.set_voice(Some(&voice));
        words.set_lang(language.code());
        words.set_rate(0.9);
        speech.speak(&words);
    }
}

fn voice_for(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices = window().speech_synthesis().ok()?.get_voices();
    let mut voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| voice.local_service() && voice.lang().starts_with(language.code()))
}
