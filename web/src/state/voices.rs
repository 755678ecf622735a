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
use wasm_bindgen_futures::{JsFuture, future_to_promise};
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
    /// That is being asked.
    looks: StoredValue<bool>,
    /// The recordings that were fetched last, or are on their way: a promise of a form, by the keys of their sentences.
    fetched: StoredValue<Option<(Language, Promise)>, LocalStorage>,
    /// They could not be fetched: only who asks for a voice again has them tried again.
    failed: StoredValue<bool>,
    /// Grows when the voices of this device change.
    device: RwSignal<u32>,
    /// Grows with everything that is said, so that what was begun before ends.
    turn: StoredValue<u32>,
    /// What plays them: the same for all, as some browsers let only what was touched for play.
    audio: StoredValue<Option<HtmlAudioElement>, LocalStorage>,
    /// Ends the recording that is being played.
    stop: StoredValue<Option<Function>, LocalStorage>,
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
            looks: StoredValue::new(false),
            fetched: StoredValue::new_local(None),
            device: RwSignal::new(0),
            turn: StoredValue::new(0),
            failed: StoredValue::new(false),
            audio: StoredValue::new_local(None),
            stop: StoredValue::new_local(None),
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
        Effect::new(move |_| {
            front().language.track();
            leptos::task::spawn_local(self.look_for_recordings());
        });
    }

    /// Asks which languages have recordings, until there is an answer: without a network there was none.
    async fn look_for_recordings(self) {
        if self.looks.get_value() || self.recorded.with_untracked(JsValue::is_object) {
            return;
        }
        self.looks.set_value(true);
        if let Some(list) = async { fetch(PATH).await?.json().ok() }.await
            && let Ok(list) = JsFuture::from(list).await
        {
            self.recorded.set(list);
        }
        self.looks.set_value(false);
    }

    /// Somebody wants to hear: fetches what was recorded in the language in use, once. For a touch.
    pub(crate) fn bring(self) {
        if self.audio.with_value(Option::is_none)
            && let Ok(audio) = HtmlAudioElement::new()
        {
            audio.load();
            self.audio.set_value(Some(audio));
        }
        let Some(language) = front().language.get_untracked() else { return };
        let is_here = self.fetched.with_value(|fetched| fetched.as_ref().is_some_and(|(of, _)| *of == language));
        let Some(name) = self.recorded.with_untracked(|list| pack_name(list, language)) else { return };
        if is_here && !self.failed.get_value() {
            return;
        }
        self.failed.set_value(false);
        let path = format!("{PATH}/{}/{name}", language.code());
        let form = future_to_promise(async move {
            let form = fetch_form(&path).await;
            self.failed.set_value(form.is_none());
            form.map(JsValue::from).ok_or(JsValue::UNDEFINED)
        });
        self.fetched.set_value(Some((language, form)));
    }

    /// Whether anything can be said in the language in use; tracked.
    pub(crate) fn can_speak(self) -> bool {
        self.device.track();
        front().language.get().is_some_and(|language| {
            voice_for(language).is_some() || self.recorded.with(|list| pack_name(list, language).is_some())
        })
    }

    /// Says something in the language in use, in place of what is being said: a line where it was recorded, and what lies between
    /// by the device. Asks the server for nothing: see [`bring`](Self::bring).
    pub(crate) fn say(self, text: &str) {
        self.hush();
        let Some(language) = front().language.get_untracked() else { return };
        let text: String = text.chars().take(LONGEST).collect();
        let turn = self.turn.get_value();
        self.speaks.set(true);
        leptos::task::spawn_local(async move {
            let recordings = self.recordings(language).await.unwrap_or_default();
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
        self.audio.with_value(|audio| audio.as_ref().map(|audio| audio.pause()));
        if let Some(stop) = self.stop.try_update_value(Option::take).flatten() {
            // The function that keeps a promise throws nothing.
            let _ = stop.call0(&JsValue::UNDEFINED);
        }
    }

    /// The next person is asked again who can hear.
    pub(crate) fn forget(self) {
        self.hush();
        self.warned.set(false);
        self.says_names.set(false);
    }

    /// What was recorded in a language, by its words. Nothing if it was not fetched: then the device speaks.
    async fn recordings(self, language: Language) -> Option<HashMap<String, Blob>> {
        let fetched = self.fetched.with_value(|fetched| fetched.clone().filter(|(of, _)| *of == language));
        let form: FormData = JsFuture::from(fetched?.1).await.ok()?.dyn_into().ok()?;
        let sentences = front().texts.with_untracked(|texts| texts.as_ref().map(|texts| texts.all()))?;
        let recorded = |(key, says): (String, String)| Some((in_one_line(&says), form.get(&key).dyn_into().ok()?));
        Some(sentences.into_iter().filter_map(recorded).collect())
    }

    /// Plays a recording to its end, or until something else is said. Whether it could.
    async fn play(self, recording: &Blob) -> bool {
        let Some(audio) = self.audio.get_value() else { return false };
        let Ok(url) = Url::create_object_url_with_blob(recording) else { return false };
        let over = when(|over| {
            audio.set_onended(Some(over));
            audio.set_onerror(Some(over));
            self.stop.set_value(Some(over.clone()));
        });
        audio.set_src(&url);
        let begun = async { JsFuture::from(audio.play().ok()?).await.ok() }.await.is_some();
        if begun {
            // It is kept, never broken.
            let _ = JsFuture::from(over).await;
        }
        // An address that is not known any more is no fault.
        let _ = Url::revoke_object_url(&url);
        begun
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
