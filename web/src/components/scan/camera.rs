//! The camera.

use js_sys::{Object, Reflect};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

/// What the camera does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// It is asked for.
    Starting,
    /// It sees.
    Seeing,
    /// There is none.
    NoCamera,
    /// It may not be used.
    Refused,
    /// There is no network, and the worker that looks at what it sees is not here yet.
    NoWorker,
}

impl Sight {
    /// For tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Seeing => "seeing",
            Self::NoCamera => "no-camera",
            Self::Refused => "refused",
            Self::NoWorker => "no-worker",
        }
    }

    /// Whether the camera is on, or about to be.
    pub(crate) fn is_on(self) -> bool {
        match self {
            Self::Starting | Self::Seeing => true,
            Self::NoCamera | Self::Refused | Self::NoWorker => false,
        }
    }
}

/// The camera behind a video on the screen. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Camera {
    /// What it does.
    pub(crate) sight: RwSignal<Sight>,
    /// Where it is shown.
    pub(crate) video: NodeRef<html::Video>,
    /// Grows when the camera is turned off: whoever began before that stops.
    session: StoredValue<u32>,
    stream: StoredValue<Option<MediaStream>, LocalStorage>,
}

impl Camera {
    /// It is off.
    pub(crate) fn new() -> Self {
        Self {
            sight: RwSignal::new(Sight::Starting),
            video: NodeRef::new(),
            session: StoredValue::new(0),
            stream: StoredValue::new_local(None),
        }
    }

    /// The camera is on while it is on the screen and the page is in front; locking and covering take both away.
    pub(crate) fn follow_the_page(
        self,
        open: impl Fn() + Copy + 'static,
        close: impl Fn() + Copy + Send + Sync + 'static,
    ) {
        Effect::new(move |_| {
            if !document().hidden() {
                open();
            }
        });
        let seen = window_event_listener_untyped("visibilitychange", move |_| {
            if document().hidden() {
                close();
            } else if self.sight.get_untracked().is_on() {
                open();
            }
        });
        let left = window_event_listener(leptos::ev::pagehide, move |_| close());
        on_cleanup(move || {
            close();
            seen.remove();
            left.remove();
        });
    }

    /// Turns the camera on: the back one, for so many pixels if it has them, the longer and the shorter side. Nothing if there
    /// is none, which is shown, or if it was turned off meanwhile.
    pub(crate) async fn open(self, sides: (u32, u32)) -> Option<Seen> {
        let session = self.session.try_get_value()?;
        self.sight.set(Sight::Starting);
        let stream = ask(sides).await;
        let is_wanted = self.is_in(session);
        match stream {
            Ok(stream) if is_wanted => {
                let Some(video) = self.video.get_untracked() else {
                    stop(&stream);
                    self.sight.set(Sight::NoCamera);
                    return None;
                };
                show(&stream, &video);
                self.stream.set_value(Some(stream));
                return Some(Seen { session, video });
            }
            Ok(stream) => stop(&stream),
            Err(sight) if is_wanted => self.sight.set(sight),
            Err(_) => {}
        }
        None
    }

    /// Turns the camera off.
    pub(crate) fn close(self) {
        self.session.try_update_value(|session| *session += 1);
        if let Some(stream) = self.stream.try_update_value(Option::take).flatten() {
            stop(&stream);
        }
        if let Some(Some(video)) = self.video.try_get_untracked() {
            video.set_src_object(None);
        }
    }

    /// Turns the camera off, and says why.
    pub(crate) fn give_up(self, why: Sight) {
        self.close();
        self.sight.set(why);
    }

    /// Whether nobody turned the camera off since.
    pub(crate) fn is_in(self, session: u32) -> bool {
        self.session.try_get_value() == Some(session)
    }

    /// Whether it is on the screen.
    pub(crate) fn is_here(self) -> bool {
        self.session.try_get_value().is_some()
    }

    /// Whether the camera has a lamp.
    pub(crate) fn has_lamp(self) -> bool {
        self.stream.with_value(|stream| stream.as_ref().is_some_and(has_lamp))
    }

    /// Turns the lamp on or off.
    pub(crate) fn set_lamp(self, on: bool) {
        self.stream.with_value(|stream| {
            if let Some(stream) = stream {
                set_lamp(stream, on);
            }
        });
    }
}

/// A camera that was turned on.
pub(crate) struct Seen {
    /// For [`Camera::is_in`].
    pub(crate) session: u32,
    /// Where it is shown.
    pub(crate) video: HtmlVideoElement,
}

/// Asks for the camera on the back, for so many pixels if it has them: the longer and the shorter side.
async fn ask(sides: (u32, u32)) -> Result<MediaStream, Sight> {
    let asked = window().navigator().media_devices().and_then(|devices| {
        devices.get_user_media_with_constraints(wishes(sides)?.unchecked_ref::<MediaStreamConstraints>())
    });
    // Without https a browser has no `mediaDevices` at all.
    let asked = asked.map_err(|_| Sight::NoCamera)?;
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

fn why(error: &JsValue) -> Sight {
    let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "SecurityError") => Sight::Refused,
        _ => Sight::NoCamera,
    }
}

/// Shows what the camera sees.
fn show(stream: &MediaStream, video: &HtmlVideoElement) {
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
fn stop(stream: &MediaStream) {
    for track in stream.get_tracks() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// Whether the camera has a lamp.
fn has_lamp(stream: &MediaStream) -> bool {
    let lamp = || {
        let track = track(stream)?;
        let able = Reflect::get(&track, &"getCapabilities".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
        let able = able.call0(&track).ok()?;
        Some(Reflect::get(&able, &"torch".into()).ok()?.is_truthy())
    };
    lamp().unwrap_or_default()
}

/// Turns the lamp on or off; a camera that does not obey stays as it is.
fn set_lamp(stream: &MediaStream, on: bool) {
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
