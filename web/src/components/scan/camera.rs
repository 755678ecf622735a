//! The camera.

use js_sys::{Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

/// Why there is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoPicture {
    /// There is no camera, or another program has it.
    NoCamera,
    /// The person, the browser or the device does not allow it.
    Refused,
}

/// Asks for the camera on the back.
pub(super) async fn open() -> Result<MediaStream, NoPicture> {
    let asked = window().navigator().media_devices().and_then(|devices| {
        devices.get_user_media_with_constraints(wishes()?.unchecked_ref::<MediaStreamConstraints>())
    });
    // Without https a browser has no `mediaDevices` at all.
    let asked = asked.map_err(|_| NoPicture::NoCamera)?;
    let stream = JsFuture::from(asked).await.map_err(|error| why(&error))?;
    Ok(stream.unchecked_into())
}

/// Wishes and no demands: a computer with any camera will do.
fn wishes() -> Result<Object, JsValue> {
    let ideally = |value: JsValue| -> Result<JsValue, JsValue> {
        let wish = Object::new();
        Reflect::set(&wish, &"ideal".into(), &value)?;
        Ok(wish.into())
    };
    let video = Object::new();
    Reflect::set(&video, &"facingMode".into(), &ideally("environment".into())?)?;
    Reflect::set(&video, &"width".into(), &ideally(1_280.into())?)?;
    Reflect::set(&video, &"height".into(), &ideally(720.into())?)?;
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
pub(super) fn show(stream: &MediaStream, video: &HtmlVideoElement) {
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
pub(super) fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}
