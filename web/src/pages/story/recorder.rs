//! Records speech as Opus, by the browser's own recorder. What was recorded is in memory only until it is kept.

use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobEvent, BlobPropertyBag, MediaRecorder, MediaRecorderOptions, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

/// Speech is clear at this rate; a minute weighs 240 KB.
const BITS_PER_SECOND: u32 = 32_000;

/// In the order wanted: Opus in each container that a browser writes; then what is left (older Safari: AAC).
const CONTAINERS: [&str; 4] = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4;codecs=opus", "audio/mp4"];

/// Why nothing is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSound {
    /// There is no microphone, or another program has it.
    NoMicrophone,
    /// The person, the browser or the device does not allow it.
    Refused,
    /// This browser cannot record.
    Unsupported,
}

/// A recording that runs.
pub(super) struct Recording {
    recorder: MediaRecorder,
    stream: MediaStream,
    parts: Rc<RefCell<Vec<Blob>>>,
    ended: js_sys::Promise,
    _on_data: Closure<dyn Fn(BlobEvent)>,
}

impl Recording {
    /// Asks for the microphone and begins.
    pub(super) async fn begin() -> Result<Self, NoSound> {
        let container = CONTAINERS.into_iter().find(|name| MediaRecorder::is_type_supported(name));
        let container = container.ok_or(NoSound::Unsupported)?;
        let stream = microphone().await?;
        Self::of(&stream, container).map_err(|_| {
            turn_off(&stream);
            NoSound::Unsupported
        })
    }

    fn of(stream: &MediaStream, container: &str) -> Result<Self, JsValue> {
        let options = MediaRecorderOptions::new();
        options.set_mime_type(container);
        options.set_audio_bits_per_second(BITS_PER_SECOND);
        let recorder = MediaRecorder::new_with_media_stream_and_media_recorder_options(stream, &options)?;
        let parts: Rc<RefCell<Vec<Blob>>> = Rc::default();
        let heard = Rc::clone(&parts);
        let on_data = Closure::<dyn Fn(BlobEvent)>::new(move |event: BlobEvent| {
            if let Some(part) = event.data() {
                heard.borrow_mut().push(part);
            }
        });
        recorder.set_ondataavailable(Some(on_data.as_ref().unchecked_ref()));
        let waits = recorder.clone();
        let ended = js_sys::Promise::new(&mut move |resolve, _| waits.set_onstop(Some(&resolve)));
        recorder.start_with_time_slice(1_000)?;
        Ok(Self { recorder, stream: stream.clone(), parts, ended, _on_data: on_data })
    }

    /// Ends it, turns the microphone off, and gives the sound.
    pub(super) async fn finish(self) -> Option<Blob> {
        let container = self.recorder.mime_type();
        // It may have ended by itself, when the microphone was pulled out.
        let _ = self.recorder.stop();
        let _ = JsFuture::from(self.ended.clone()).await;
        let parts: Array = self.parts.borrow().iter().collect();
        let kind = BlobPropertyBag::new();
        kind.set_type(container.split(';').next().unwrap_or_default());
        Blob::new_with_blob_sequence_and_options(&parts, &kind).ok().filter(|sound| sound.size() > 0.0)
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = self.recorder.stop();
        self.recorder.set_ondataavailable(None);
        turn_off(&self.stream);
    }
}

async fn microphone() -> Result<MediaStream, NoSound> {
    let wishes = Object::new();
    // A plain object takes every property.
    let _ = Reflect::set(&wishes, &"audio".into(), &true.into());
    let asked = window()
        .navigator()
        .media_devices()
        .and_then(|devices| devices.get_user_media_with_constraints(wishes.unchecked_ref::<MediaStreamConstraints>()));
    // Without https a browser has no `mediaDevices` at all.
    let asked = asked.map_err(|_| NoSound::Unsupported)?;
    let stream = JsFuture::from(asked).await.map_err(|error| why(&error))?;
    Ok(stream.unchecked_into())
}

fn why(error: &JsValue) -> NoSound {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoSound::Refused,
        _ => NoSound::NoMicrophone,
    }
}

fn turn_off(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}
