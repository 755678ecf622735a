//! The camera.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoPicture {
    /// There is no camera, or another program has it.
    NoCamera,
    /// The person, the browser or the device does not allow it.
    Refused,
}

/// Asks for the camera on the back, for so many pixels if it has them: the longer and the shorter side.
pub(crate) async fn open(sides: (u32, u32)) -> Result<MediaStream, NoPicture> {
    let asked = window().navigator().media_devices().and_then(|devices| {
        devices.get_user_media_with_constraints(wishes(sides)?.unchecked_ref::<MediaStreamConstraints>())
    });
    // Without https a browser has no `mediaDevices` at all.
    let asked = asked.map_err(|_| NoPicture::NoCamera)?;
    let stream = JsFuture::from(asked).await.map_err(|error| why(&error))?;
    Ok(stream.unchecked_into())
}

/// Wishes and no demands: a computer with any camera will do.
fn wishes((long, short): (u32, u32)) -> Result<Object, JsValue> {
    let ideally = |value: JsValue| -> Result<JsValue, JsValue> {
        let wish = Object::new();
        Reflect::set(&wish, &"ideal".into(), &value)?;
        Ok(wish.into())
    };
    let video = Object::new();
    Reflect::set(&video, &"facingMode".into(), &ideally("environment".into())?)?;
    Reflect::set(&video, &"width".into(), &ideally(long.into())?)?;
    Reflect::set(&video, &"height".into(), &ideally(short.into())?)?;
    let wishes = Object::new();
    Reflect::set(&wishes, &"video".into(), &video)?;
    Ok(wishes)
}

fn why(error: &JsValue) -> NoPicture {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoPicture::Refused,
        _ => NoPicture::NoCamera,
    }
}

/// Shows what the camera sees.
pub(crate) fn show(stream: &MediaStream, video: &HtmlVideoElement) {
    // The attribute says only how a video begins: without sound it may begin by itself.
    video.set_muted(true);
    video.set_src_object(Some(stream));
    if let Ok(playing) = video.play() {
        leptos::task::spawn_local(async move {
            // It ends early when the screen is left meanwhile.
            let _ = JsFuture::from(playing).await;
        });
    }
}

/// Turns the camera off.
pub(crate) fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// Whether the camera has a lamp.
pub(crate) fn has_lamp(stream: &MediaStream) -> bool {
    let lamp = || {
        let track = track(stream)?;
        let able = Reflect::get(&track, &"getCapabilities".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        let able = able.call0(&track).ok()?;
        Some(Reflect::get(&able, &"torch".into()).ok()?.is_truthy())
    };
    lamp().unwrap_or_default()
}

/// Turns the lamp on or off; a camera that does not obey stays as it is.
pub(crate) fn set_lamp(stream: &MediaStream, on: bool) {
    let set = || {
        let track = track(stream)?;
        let wish = Object::new();
        Reflect::set(&wish, &"torch".into(), &on.into()).ok()?;
        let wishes = Object::new();
        Reflect::set(&wishes, &"advanced".into(), &js_sys::Array::of1(&wish)).ok()?;
        let apply = Reflect::get(&track, &"applyConstraints".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        apply.call1(&track, &wishes).ok()?.dyn_into::<js_sys::Promise>().ok()
    };
    if let Some(setting) = set() {
        leptos::task::spawn_local(async move {
            let _ = JsFuture::from(setting).await;
        });
    }
}

fn track(stream: &MediaStream) -> Option<JsValue> {
    let track = stream.get_video_tracks().get(0);
    track.is_object().then_some(track)
}
