//! What the camera sees, with the edges of the paper, and the button that takes the picture.

use super::{chosen, step, take_photographs};
use crate::components::scan::camera::{self, NoPicture};
use crate::components::scan::pixels::Canvas;
use crate::components::{Button, FailureCard, Icon, Look, Screen};
use crate::core::Ended;
use crate::state::{ScanDraft, app, sleep};
use crate::text::{Wording, keys as k, t};
use bridge::{Corners, Failure, PHOTO_SIDE};
use leptos::html;
use leptos::prelude::*;
use web_sys::MediaStream;

/// What the camera is asked for: a paper has small letters.
const WISHED: (u32, u32) = (3_840, 2_160);
/// The longest side of what is looked at.
const LOOK_SIDE: u32 = 400;
/// Between two looks. With the looking itself it makes about six a second.
const PAUSE_MS: i32 = 110;
/// A paper that is not seen so many times is gone: a hand passes over it, a frame is blurred.
const MISSES: u32 = 3;

/// What the camera does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    /// It is asked for.
    Starting,
    /// It sees.
    Seeing,
    /// There is none.
    NoCamera,
    /// It may not be used.
    Refused,
    /// There is no network, and the copier is not here yet.
    NoCopier,
}

impl Sight {
    fn name(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Seeing => "seeing",
            Self::NoCamera => "no-camera",
            Self::Refused => "refused",
            Self::NoCopier => "no-copier",
        }
    }

    /// Whether the camera is on, or about to be.
    fn is_on(self) -> bool {
        match self {
            Self::Starting | Self::Seeing => true,
            Self::NoCamera | Self::Refused | Self::NoCopier => false,
        }
    }
}

/// The camera and who hears of it. Copied freely.
#[derive(Clone, Copy)]
struct Finder {
    scan: ScanDraft,
    sight: RwSignal<Sight>,
    /// Where the paper is.
    seen: RwSignal<Option<Corners>>,
    /// Width by height of what the camera sees.
    shape: RwSignal<f64>,
    /// Whether the lamp is on; `None` if there is none.
    lamp: RwSignal<Option<bool>>,
    video: NodeRef<html::Video>,
    /// Grows when the camera is turned off: whoever began before that stops.
    session: StoredValue<u32>,
    stream: StoredValue<Option<MediaStream>, LocalStorage>,
}

/// The camera.
#[component]
pub(super) fn Camera() -> impl IntoView {
    let app = app();
    let finder = Finder {
        scan: app.scan,
        sight: RwSignal::new(Sight::Starting),
        seen: RwSignal::new(None),
        shape: RwSignal::new(0.75),
        lamp: RwSignal::new(None),
        video: NodeRef::new(),
        session: StoredValue::new(0),
        stream: StoredValue::new_local(None),
    };
    finder.follow_the_page();
    let says = move || finder.says().say();
    let is_on = move || finder.sight.get().is_on();
    view! {
        <Screen test="screen-scan" title=k::SHOT_TITLE>
            <div class="finder" data-testid="finder" data-state=move || finder.sight.get().name() data-seen=move || finder.seen.get().is_some().to_string()>
                <div
                    class="finder-frame"
                    class:busy=move || app.scan.is_busy()
                    hidden=move || !is_on()
                    style:--ratio=move || finder.shape.get().to_string()
                >
                    <video node_ref=finder.video playsinline=true muted=true autoplay=true aria-hidden="true"></video>
                    <Edges seen=finder.seen />
                </div>
                {move || (!is_on()).then(|| view! { <NoSight finder /> })}
                <p class="finder-says" role="status" data-testid="finder-says" hidden=move || !is_on()>{says}</p>
                {move || app.scan.failed.get().map(|failure| view! { <FailureCard failure /> })}
            </div>
            <Tools finder />
        </Screen>
    }
    .into_any()
}

/// The edges that were found.
#[component]
fn Edges(seen: RwSignal<Option<Corners>>) -> impl IntoView {
    let points = move || {
        let corners = seen.get().map(|Corners(corners)| corners).unwrap_or_default();
        corners.iter().map(|spot| format!("{:.4},{:.4}", spot.x, spot.y)).collect::<Vec<_>>().join(" ")
    };
    view! {
        <svg class="edges" class:shown=move || seen.get().is_some() viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
            <polygon points=points />
        </svg>
    }
    .into_any()
}

/// There is no camera: a photograph does as well.
#[component]
fn NoSight(finder: Finder) -> impl IntoView {
    let says = move || match finder.sight.get() {
        Sight::Refused => k::SHOT_REFUSED,
        Sight::Starting | Sight::Seeing | Sight::NoCamera | Sight::NoCopier => k::SHOT_NO_CAMERA,
    };
    view! {
        {move || {
            if finder.sight.get() == Sight::NoCopier {
                view! { <FailureCard failure=Failure::Offline /> }.into_any()
            } else {
                view! {
                    <div class="empty" role="status">
                        <Icon name="s-camera" />
                        <p>{move || says().say()}</p>
                    </div>
                }
                .into_any()
            }
        }}
        <div class="row finder-again">
            <Button test="finder-again" icon="a-again" label=k::SCAN_AGAIN look=Look::Quiet press=move |()| finder.open() />
        </div>
    }
    .into_any()
}

/// Choose a photograph, take the picture, turn the lamp on: always in the same three places.
#[component]
fn Tools(finder: Finder) -> impl IntoView {
    let app = app();
    let busy = move || app.scan.is_busy();
    let full = move || app.scan.pages.with(|pages| pages.len() >= bridge::SCAN_PAGES);
    let cannot = move || busy() || full() || finder.sight.get() != Sight::Seeing;
    let count = move || app.scan.pages.with(Vec::len);
    // Where the camera may not be used, the device's own camera program may.
    let capture = move || (finder.sight.get() == Sight::Refused).then_some("environment");
    let lamp = move || {
        finder.lamp.get().map(|on| {
            view! {
                <button type="button" class="button finder-tool" data-testid="finder-lamp" aria-pressed=on.to_string() on:click=move |_| finder.turn_lamp(!on)>
                    <Icon name="a-lamp" />
                    <span>{t(k::SHOT_LAMP)}</span>
                </button>
            }
        })
    };
    view! {
        <div class="next finder-tools no-print">
            <label class="button finder-tool add-button" class:disabled=move || busy() || full()>
                <Icon name="a-photos" />
                <span>{t(k::SHOT_CHOOSE)}</span>
                <input
                    type="file"
                    class="add-input"
                    data-testid="scan-choose"
                    accept="image/*"
                    multiple
                    capture=capture
                    disabled=move || busy() || full()
                    on:change=move |event| take_photographs(chosen(&event))
                />
            </label>
            <button type="button" class="shutter" data-testid="shutter" aria-label=t(k::SHOT_TAKE) title=t(k::SHOT_TAKE) disabled=cannot on:click=move |_| finder.take()>
                <Icon name="a-camera" />
            </button>
            <div class="finder-side">
                {lamp}
                {move || {
                    let count = count();
                    (count > 0).then(|| view! {
                        <Button test="scan-pages" icon="a-overview" label=k::shot_pages(count) press=move |()| app.go_step(step::PAGES) />
                    })
                }}
            </div>
        </div>
    }
    .into_any()
}

impl Finder {
    fn says(self) -> Wording {
        match self.sight.get() {
            _ if self.scan.is_busy() => k::SHOT_WORKING,
            Sight::Starting => k::SCAN_STARTING,
            Sight::Seeing if self.seen.get().is_some() => k::SHOT_FOUND,
            Sight::Seeing | Sight::NoCamera | Sight::Refused | Sight::NoCopier => k::SHOT_LOOKING,
        }
    }

    /// The camera is on while this is on the screen and the page is in front; locking and covering take both away.
    fn follow_the_page(self) {
        Effect::new(move |_| {
            if !document().hidden() {
                self.open();
            }
        });
        let seen = window_event_listener_untyped("visibilitychange", move |_| {
            if document().hidden() {
                self.close();
            } else if self.sight.get_untracked().is_on() {
                self.open();
            }
        });
        let left = window_event_listener(leptos::ev::pagehide, move |_| self.close());
        on_cleanup(move || {
            self.close();
            seen.remove();
            left.remove();
        });
    }

    /// Turns the camera on.
    fn open(self) {
        self.close();
        let Some(session) = self.session.try_get_value() else { return };
        self.sight.set(Sight::Starting);
        leptos::task::spawn_local(async move {
            let stream = camera::open(WISHED).await;
            if !self.is_in(session) {
                if let Ok(stream) = stream {
                    camera::stop(&stream);
                }
                return;
            }
            match stream {
                Ok(stream) => self.see(session, stream).await,
                Err(NoPicture::NoCamera) => self.sight.set(Sight::NoCamera),
                Err(NoPicture::Refused) => self.sight.set(Sight::Refused),
            }
        });
    }

    /// Turns the camera off.
    fn close(self) {
        self.session.try_update_value(|session| *session += 1);
        if let Some(stream) = self.stream.try_update_value(Option::take).flatten() {
            camera::stop(&stream);
        }
        if let Some(Some(video)) = self.video.try_get_untracked() {
            video.set_src_object(None);
        }
        self.seen.try_set(None);
        self.lamp.try_set(None);
    }

    /// Whether nobody turned the camera off since.
    fn is_in(self, session: u32) -> bool {
        self.session.try_get_value() == Some(session)
    }

    /// Looks again and again, until the camera is turned off.
    async fn see(self, session: u32, stream: MediaStream) {
        let (Some(video), Some(canvas)) = (self.video.get_untracked(), Canvas::new()) else {
            camera::stop(&stream);
            self.sight.set(Sight::NoCamera);
            return;
        };
        camera::show(&stream, &video);
        self.lamp.set(camera::has_lamp(&stream).then_some(false));
        self.stream.set_value(Some(stream));
        let mut missed = 0;
        loop {
            sleep(PAUSE_MS).await;
            if !self.is_in(session) {
                return;
            }
            let Some(frame) = canvas.of_whole_video(&video, LOOK_SIDE) else { continue };
            let shape = f64::from(video.video_width()) / f64::from(video.video_height().max(1));
            if (self.shape.get_untracked() - shape).abs() > 0.001 {
                self.shape.set(shape);
            }
            if self.sight.get_untracked() == Sight::Starting {
                self.sight.set(Sight::Seeing);
            }
            if self.scan.waiting.get_untracked() > 0 {
                continue;
            }
            let looked = self.scan.look(frame).await;
            if !self.is_in(session) {
                return;
            }
            match looked {
                Ok(Some(corners)) => {
                    missed = 0;
                    self.seen.set(Some(corners));
                }
                Ok(None) => {
                    missed += 1;
                    if missed >= MISSES && self.seen.get_untracked().is_some() {
                        self.seen.set(None);
                    }
                }
                Err(Ended::NeverStarted | Ended::Gone | Ended::Failed(_)) => {
                    self.close();
                    self.sight.set(Sight::NoCopier);
                    return;
                }
            }
        }
    }

    fn turn_lamp(self, on: bool) {
        self.stream.with_value(|stream| {
            if let Some(stream) = stream {
                camera::set_lamp(stream, on);
                self.lamp.set(Some(on));
            }
        });
    }

    /// Takes the picture: all that the camera gives.
    fn take(self) {
        let frame = self.video.get_untracked().zip(Canvas::new());
        let frame = frame.and_then(|(video, canvas)| canvas.of_whole_video(&video, PHOTO_SIDE));
        let Some(frame) = frame else { return };
        if let Some(video) = self.video.get_untracked() {
            // What was taken stays in view while the page is made. Without sound it can always be stopped.
            let _ = video.pause();
        }
        leptos::task::spawn_local(async move {
            let taken = self.scan.take_frame(frame).await;
            if taken && self.session.try_get_value().is_some() {
                app().go_step(step::CHECK);
            } else if let Some(Some(video)) = self.video.try_get_untracked() {
                // It plays on, if it is still there.
                let _ = video.play();
            }
        });
    }
}
