//! What is said aloud: sentences that somebody recorded, where the organisation has them; else by a voice that is on this
//! device. A voice elsewhere would be sent the text.
//!
//! All recordings of a language are fetched at once: which of them are played would tell the server what is on the screen.

use super::front;
use crate::text::{Language, in_one_line};
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use std::collections::HashMap;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, FormData, HtmlAudioElement, Response, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, Url,
};

/// Nobody listens longer.
const LONGEST: usize = 1_500;

/// Which languages have recordings.
const PATH: &str = "/voices";

/// What can be said aloud, and what is being said.
#[derive(Clone, Copy)]
pub(crate) struct Voices {
    /// By language, the name of its recordings.
    recorded: RwSignal<JsValue, LocalStorage>,
    /// The recordings that were fetched, by the keys of their sentences.
    fetched: StoredValue<Option<(Language, FormData)>, LocalStorage>,
    /// Grows when the voices of this device change.
    device: RwSignal<u32>,
    /// Grows with everything that is said, so that what was begun before ends.
    turn: StoredValue<u32>,
    playing: StoredValue<Option<HtmlAudioElement>, LocalStorage>,
    /// Recordings are on their way.
    pub(crate) fetching: RwSignal<bool>,
    /// Something is being said.
    pub(crate) speaks: RwSignal<bool>,
    /// The person knows that others may hear the names of the pictures.
    pub(crate) warned: RwSignal<bool>,
    /// The names of pictures are said as they are touched.
    pub(crate) says_names: RwSignal<bool>,
}

impl Voices {
    pub(super) fn new() -> Self {
        Self {
            recorded: RwSignal::new_local(JsValue::UNDEFINED),
            fetched: StoredValue::new_local(None),
            device: RwSignal::new(0),
            turn: StoredValue::new(0),
            playing: StoredValue::new_local(None),
            fetching: RwSignal::new(false),
            speaks: RwSignal::new(false),
            warned: RwSignal::new(false),
            says_names: RwSignal::new(false),
        }
    }

    /// Looks which voices there are.
    pub(crate) fn look(self) {
        if let Some(speech) = speech() {
            let came = Closure::<dyn Fn()>::new(move || self.device.update(|count| *count += 1));
            speech.set_onvoiceschanged(Some(came.as_ref().unchecked_ref()));
            // As long as the page lives.
            came.forget();
        }
        leptos::task::spawn_local(async move {
            if let Some(list) = async { fetch(PATH).await?.json().ok() }.await
                && let Ok(list) = JsFuture::from(list).await
            {
                self.recorded.set(list);
            }
        });
    }

    /// Whether anything can be said in the language in use; tracked.
    pub(crate) fn can_speak(self) -> bool {
        self.device.track();
        front().language.get().is_some_and(|language| {
            voice_for(language).is_some() || self.recorded.with(|list| pack_name(list, language).is_some())
        })
    }

    /// Says something in the language in use, in place of what is being said: a line where it was recorded, and what lies between
    /// by the device.
    pub(crate) fn say(self, text: &str) {
        self.hush();
        let Some(language) = front().language.get_untracked() else { return };
        let text: String = text.chars().take(LONGEST).collect();
        let turn = self.turn.get_value();
        self.speaks.set(true);
        leptos::task::spawn_local(async move {
            let recordings = self.recordings(language).await;
            for piece in pieces(&text, &recordings) {
                if self.turn.get_value() != turn {
                    return;
                }
                if let Some(recording) = piece.recording
                    && self.play(&recording).await
                {
                    continue;
                }
                if self.turn.get_value() == turn {
                    speak(&piece.words, language).await;
                }
            }
            if self.turn.get_value() == turn {
                self.speaks.set(false);
            }
        });
    }

    /// Says nothing more.
    pub(crate) fn hush(self) {
        self.turn.update_value(|turn| *turn += 1);
        self.speaks.set(false);
        if let Some(speech) = speech() {
            speech.cancel();
        }
        if let Some(audio) = self.playing.try_update_value(Option::take).flatten() {
            let _ = audio.pause();
        }
    }

    /// The next person is asked again who can hear.
    pub(crate) fn forget(self) {
        self.hush();
        self.warned.set(false);
        self.says_names.set(false);
    }

    /// What was recorded in a language, by its words. Nothing if it cannot be fetched: then the device speaks.
    async fn recordings(self, language: Language) -> HashMap<String, Blob> {
        let is_here = self.fetched.with_value(|fetched| fetched.as_ref().is_some_and(|(of, _)| *of == language));
        if !is_here {
            let Some(name) = self.recorded.with_untracked(|list| pack_name(list, language)) else {
                return HashMap::new();
            };
            self.fetching.set(true);
            let form = fetch_form(&format!("{PATH}/{}/{name}", language.code())).await;
            self.fetching.set(false);
            self.fetched.set_value(form.map(|form| (language, form)));
        }
        let sentences = front().texts.with_untracked(|texts| texts.as_ref().map(|texts| texts.all()));
        let form = self.fetched.with_value(|fetched| fetched.as_ref().map(|(_, form)| form.clone()));
        let (Some(sentences), Some(form)) = (sentences, form) else { return HashMap::new() };
        let recorded = |(key, says): (String, String)| Some((in_one_line(&says), form.get(&key).dyn_into().ok()?));
        sentences.into_iter().filter_map(recorded).collect()
    }

    /// Plays a recording to its end, or until something else is said. Whether it could.
    async fn play(self, recording: &Blob) -> bool {
        let Ok(url) = Url::create_object_url_with_blob(recording) else { return false };
        let played = async {
            let audio = HtmlAudioElement::new_with_src(&url).ok()?;
            let over = when(|over| {
                // It is paused at its end too.
                audio.set_onpause(Some(over));
                audio.set_onerror(Some(over));
            });
            // Before it begins: what is hushed while it loads never begins.
            self.playing.set_value(Some(audio.clone()));
            JsFuture::from(audio.play().ok()?).await.ok()?;
            let _ = JsFuture::from(over).await;
            Some(())
        }
        .await;
        // An address that is not known any more is no fault.
        let _ = Url::revoke_object_url(&url);
        played.is_some()
    }
}

/// Lines that are said together.
struct Piece {
    words: String,
    recording: Option<Blob>,
}

/// A line that was recorded is a piece; lines that were not are one together.
fn pieces(text: &str, recordings: &HashMap<String, Blob>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for line in text.lines().map(in_one_line).filter(|line| !line.is_empty()) {
        let recording = recordings.get(&line).cloned();
        match pieces.last_mut().filter(|last| last.recording.is_none() && recording.is_none()) {
            Some(last) => {
                last.words.push('\n');
                last.words.push_str(&line);
            }
            None => pieces.push(Piece { words: line, recording }),
        }
    }
    pieces
}

/// By a voice of this device, to the end; silent without one.
async fn speak(words: &str, language: Language) {
    let (Some(speech), Some(voice)) = (speech(), voice_for(language)) else { return };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(words) else { return };
    utterance.set_voice(Some(&voice));
    utterance.set_lang(language.code());
    utterance.set_rate(0.9);
    let over = when(|over| {
        utterance.set_onend(Some(over));
        utterance.set_onerror(Some(over));
    });
    speech.speak(&utterance);
    let _ = JsFuture::from(over).await;
}

/// A promise that is kept by whoever calls what it hands out.
fn when(mut hand_out: impl FnMut(&Function)) -> Promise {
    Promise::new(&mut |resolve, _| hand_out(&resolve))
}

fn voice_for(language: Language) -> Option<SpeechSynthesisVoice> {
    let voices = speech()?.get_voices();
    let mut voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| voice.local_service() && voice.lang().starts_with(language.code()))
}

fn speech() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok()
}

fn pack_name(list: &JsValue, language: Language) -> Option<String> {
    Reflect::get(list, &language.code().into()).ok()?.as_string()
}

async fn fetch(path: &str) -> Option<Response> {
    let response: Response = JsFuture::from(window().fetch_with_str(path)).await.ok()?.dyn_into().ok()?;
    response.ok().then_some(response)
}

async fn fetch_form(path: &str) -> Option<FormData> {
    let form = fetch(path).await?.form_data().ok()?;
    JsFuture::from(form).await.ok()?.dyn_into().ok()
}
