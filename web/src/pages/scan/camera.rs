//! What the camera sees, with the edges of the paper, and the button that takes the picture.

use super::{chosen, step, take_photographs};
use crate::components::scan::camera::{Camera, Seen, Sight};
use crate::components::scan::pixels::Canvas;
use crate::components::{Button, FailureCard, Icon, Look, Screen};
use crate::core::Ended;
use crate::state::{ScanDraft, app, sleep};
use crate::text::{Wording, keys as k, t};
use bridge::{Corners, Failure, PHOTO_SIDE};
use leptos::prelude::*;

/// What the camera is asked for: a paper has small letters.
const WISHED: (u32, u32) = (3_840, 2_160);
/// The longest side of what is looked at.
const LOOK_SIDE: u32 = 400;
/// Between two looks. With the looking itself it makes about six a second.
const PAUSE_MS: i32 = 110;
/// A paper that is not seen so many times is gone: a hand passes over it, a frame is blurred.
const MISSES: u32 = 3;

/// The camera and who hears of it. Copied freely.
#[derive(Clone, Copy)]
struct Finder {
    scan: ScanDraft,
    camera: Camera,
    /// Where the paper is.
    seen: RwSignal<Option<Corners>>,
    /// Width by height of what the camera sees.
    shape: RwSignal<f64>,
    /// Whether the lamp is on; `None` if there is none.
    lamp: RwSignal<Option<bool>>,
}

/// The camera.
#[component]
pub(super) fn Finding() -> impl IntoView {
    let app = app();
    let finder = Finder {
        scan: app.scan,
        camera: Camera::new(),
        seen: RwSignal::new(None),
        shape: RwSignal::new(0.75),
        lamp: RwSignal::new(None),
    };
    finder.camera.follow_the_page(move || finder.open(), move || finder.close());
    let says = move || finder.says().say();
    let is_on = move || finder.camera.sight.get().is_on();
    view! {
        <Screen test="screen-scan" title=k::SHOT_TITLE>
            <div class="finder" data-testid="finder" data-state=move || finder.camera.sight.get().name() data-seen=move || finder.seen.get().is_some().to_string()>
                <div
                    class="finder-frame"
                    class:busy=move || app.scan.is_busy()
                    hidden=move || !is_on()
                    style:--ratio=move || finder.shape.get().to_string()
                >
                    <video node_ref=finder.camera.video playsinline=true muted=true autoplay=true aria-hidden="true"></video>
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
    let says = move || match finder.camera.sight.get() {
        Sight::Refused => k::SHOT_REFUSED,
        Sight::Starting | Sight::Seeing | Sight::NoCamera | Sight::NoWorker => k::SHOT_NO_CAMERA,
    };
    view! {
        {move || {
            if finder.camera.sight.get() == Sight::NoWorker {
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
    let cannot = move || busy() || full() || finder.camera.sight.get() != Sight::Seeing;
    let count = move || app.scan.pages.with(Vec::len);
    // Where the camera may not be used, the device's own camera program may.
    let capture = move || (finder.camera.sight.get() == Sight::Refused).then_some("environment");
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
        match self.camera.sight.get() {
            _ if self.scan.is_busy() => k::SHOT_WORKING,
            Sight::Starting => k::SCAN_STARTING,
            Sight::Seeing if self.seen.get().is_some() => k::SHOT_FOUND,
            Sight::Seeing | Sight::NoCamera | Sight::Refused | Sight::NoWorker => k::SHOT_LOOKING,
        }
    }

    /// Turns the camera on.
    fn open(self) {
        self.close();
        leptos::task::spawn_local(async move {
            if let Some(seen) = self.camera.open(WISHED).await {
                self.see(seen).await;
            }
        });
    }

    /// Turns the camera off.
    fn close(self) {
        self.camera.close();
        self.seen.try_set(None);
        self.lamp.try_set(None);
    }

    /// Looks again and again, until the camera is turned off.
    async fn see(self, Seen { session, video }: Seen) {
        let Some(canvas) = Canvas::new() else {
            self.camera.give_up(Sight::NoCamera);
            return;
        };
        self.lamp.set(self.camera.has_lamp().then_some(false));
        let mut missed = 0;
        loop {
            sleep(PAUSE_MS).await;
            if !self.camera.is_in(session) {
                return;
            }
            let Some(frame) = canvas.of_whole_video(&video, LOOK_SIDE) else { continue };
            let shape = f64::from(video.video_width()) / f64::from(video.video_height().max(1));
            if (self.shape.get_untracked() - shape).abs() > 0.001 {
                self.shape.set(shape);
            }
            if self.camera.sight.get_untracked() == Sight::Starting {
                self.camera.sight.set(Sight::Seeing);
            }
            if self.scan.waiting.get_untracked() > 0 {
                continue;
            }
            let looked = self.scan.look(frame).await;
            if !self.camera.is_in(session) {
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
                    self.camera.sight.set(Sight::NoWorker);
                    return;
                }
            }
        }
    }

    fn turn_lamp(self, on: bool) {
        self.camera.set_lamp(on);
        self.lamp.set(Some(on));
    }

    /// Takes the picture: all that the camera gives.
    fn take(self) {
        let frame = self.camera.video.get_untracked().zip(Canvas::new());
        let frame = frame.and_then(|(video, canvas)| canvas.of_whole_video(&video, PHOTO_SIDE));
        let Some(frame) = frame else { return };
        if let Some(video) = self.camera.video.get_untracked() {
            // What was taken stays in view while the page is made. Without sound it can always be stopped.
            let _ = video.pause();
        }
        leptos::task::spawn_local(async move {
            let taken = self.scan.take_frame(frame).await;
            if taken && self.camera.is_here() {
                app().go_step(step::CHECK);
            } else if let Some(Some(video)) = self.camera.video.try_get_untracked() {
                // It plays on, if it is still there.
                let _ = video.play();
            }
        });
    }
}
