//! Reads a QR code with the camera, or from a photograph of it. Nothing of what is seen is kept.

pub(crate) mod camera;
pub(crate) mod pixels;

use super::{Button, Icon};
use crate::core::{Ended, ScannerWorker};
use crate::state::sleep;
use crate::text::{Wording, keys as k, t};
use bridge::{ScannerCommand, ScannerReply};
use camera::{Camera, Seen, Sight};
use leptos::prelude::*;
use pixels::{Canvas, Pixels};
use std::hash::{DefaultHasher, Hash, Hasher};
use web_sys::{File, HtmlInputElement};

/// What the camera is asked for: more would take longer to read.
const WISHED: (u32, u32) = (1_280, 720);
/// The longest side of what the camera sees.
const CAMERA_SIDE: u32 = 800;
/// The longest sides at which a photograph is looked at, one after the other: a code may fill it or stand in a corner.
const PHOTO_SIDES: [u32; 3] = [1_000, 2_000, 500];
/// Between two looks. With the reading itself it makes about six a second.
const PAUSE_MS: i32 = 100;
/// A picture that takes longer is given up, with the worker that reads it.
const READING_MS: i32 = 4_000;

/// What is said of it.
fn says(sight: Sight) -> Wording {
    match sight {
        Sight::Starting => k::SCAN_STARTING,
        Sight::Seeing => k::SCAN_LOOKING,
        Sight::NoCamera => k::SCAN_NO_CAMERA,
        Sight::Refused => k::SCAN_REFUSED,
        Sight::NoWorker => k::FAIL_OFFLINE,
    }
}

/// What became of a photograph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Photo {
    /// None was chosen, or a code was found.
    Quiet,
    /// It is read.
    Reading,
    /// There is no code in it.
    Nothing,
}

/// Shows what the camera sees, and calls `found` once for each text that it reads from a code; again for a text in a
/// photograph, as somebody chose that on purpose.
#[component]
pub(crate) fn Scan(
    /// Hears each text.
    found: Callback<String>,
) -> impl IntoView {
    let scan = Scanning::new(found);
    let sight = scan.camera.sight;
    scan.camera.follow_the_page(move || scan.open(), move || scan.close());
    let chosen = move |event: web_sys::Event| {
        let input: HtmlInputElement = event_target(&event);
        let file = input.files().and_then(|files| files.get(0));
        input.set_value("");
        if let Some(file) = file {
            scan.look_at_photo(file);
        }
    };
    let photo_says = move || match scan.photo.get() {
        Photo::Quiet => String::new(),
        Photo::Reading => k::SCAN_READING.say(),
        Photo::Nothing => k::SCAN_NOTHING.say(),
    };
    // Where the camera may not be used, the device's own camera program may.
    let capture = move || (sight.get() == Sight::Refused).then_some("environment");
    let again = move || {
        (!sight.get().is_on()).then(|| {
            let press = move |()| scan.open();
            view! { <Button test="scan-again" icon="a-again" label=k::SCAN_AGAIN press /> }
        })
    };
    view! {
        <div class="scan" data-testid="scan" data-state=move || sight.get().name()>
            <div class="scan-frame" hidden=move || !sight.get().is_on()>
                <video node_ref=scan.camera.video playsinline=true muted=true autoplay=true aria-hidden="true"></video>
            </div>
            <p class="scan-says" role="status">{move || t(says(sight.get()))()}</p>
            <div class="row">
                {again}
                <label class="button add-button">
                    <Icon name="s-camera" />
                    <span>{t(k::SCAN_PHOTO)}</span>
                    <input
                        type="file"
                        class="add-input"
                        data-testid="scan-photo"
                        accept="image/*"
                        capture=capture
                        on:change=chosen
                    />
                </label>
            </div>
            <p class="scan-says" role="status" data-testid="scan-photo-says">{photo_says}</p>
        </div>
    }
    .into_any()
}

/// A camera, a worker, and who hears of them. Copied freely.
#[derive(Clone, Copy)]
struct Scanning {
    found: Callback<String>,
    camera: Camera,
    photo: RwSignal<Photo>,
    worker: StoredValue<Option<ScannerWorker>, LocalStorage>,
    /// A picture is with the worker: never more than one.
    reading: StoredValue<bool>,
    /// What was heard already, unreadable: a code may be a secret.
    heard: StoredValue<Vec<u64>>,
}

impl Scanning {
    fn new(found: Callback<String>) -> Self {
        Self {
            found,
            camera: Camera::new(),
            photo: RwSignal::new(Photo::Quiet),
            worker: StoredValue::new_local(None),
            reading: StoredValue::new(false),
            heard: StoredValue::new(Vec::new()),
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

    /// Turns everything off.
    fn close(self) {
        self.camera.close();
        self.end_worker();
    }

    fn end_worker(self) {
        if let Some(worker) = self.worker.try_update_value(Option::take).flatten() {
            worker.terminate();
        }
    }

    /// Looks again and again, until the camera is turned off.
    async fn see(self, Seen { session, video }: Seen) {
        let Some(canvas) = Canvas::new() else {
            self.camera.give_up(Sight::NoCamera);
            return;
        };
        self.camera.sight.set(Sight::Seeing);
        loop {
            sleep(PAUSE_MS).await;
            if !self.camera.is_in(session) {
                return;
            }
            if self.reading.get_value() {
                continue;
            }
            let Some(pixels) = canvas.of_video(&video, CAMERA_SIDE) else { continue };
            let read = self.read(pixels).await;
            if !self.camera.is_in(session) {
                return;
            }
            match read {
                Ok(Some(text)) if self.is_new(&text) => self.found.run(text),
                Ok(_) => {}
                Err(NoScanner) => return self.give_up(),
            }
        }
    }

    /// The scanner is not here, and cannot be had.
    fn give_up(self) {
        self.end_worker();
        self.camera.give_up(Sight::NoWorker);
    }

    /// Looks at a photograph.
    fn look_at_photo(self, file: File) {
        if self.photo.get_untracked() == Photo::Reading {
            return;
        }
        self.photo.set(Photo::Reading);
        leptos::task::spawn_local(async move {
            let read = self.read_photo(&file).await;
            // The screen may have been left meanwhile.
            if self.photo.try_get_untracked().is_none() {
                return;
            }
            self.photo.set(if matches!(read, Ok(None)) { Photo::Nothing } else { Photo::Quiet });
            match read {
                Ok(Some(text)) => {
                    self.is_new(&text);
                    self.found.run(text);
                }
                Ok(None) => {}
                Err(NoScanner) => self.give_up(),
            }
        });
    }

    async fn read_photo(self, file: &File) -> Result<Option<String>, NoScanner> {
        let (Some(photo), Some(canvas)) = (pixels::decoded(file).await, Canvas::new()) else { return Ok(None) };
        let mut found = Ok(None);
        for side in PHOTO_SIDES {
            while self.reading.try_get_value() == Some(true) {
                sleep(PAUSE_MS / 2).await;
            }
            let Some(pixels) = canvas.of_photo(&photo, side) else { break };
            found = self.read(pixels).await;
            if !matches!(found, Ok(None)) {
                break;
            }
        }
        photo.close();
        found
    }

    /// Whether a text was not heard before; it is from now on.
    fn is_new(self, text: &str) -> bool {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let mark = hasher.finish();
        let heard = |heard: &mut Vec<u64>| {
            let is_new = !heard.contains(&mark);
            if is_new {
                heard.push(mark);
            }
            is_new
        };
        self.heard.try_update_value(heard).unwrap_or_default()
    }

    /// What the worker reads. A picture that it dies of, or that takes too long, holds nothing.
    async fn read(self, pixels: Pixels) -> Result<Option<String>, NoScanner> {
        let Some(worker) = self.worker() else { return Ok(None) };
        let worker = worker.map_err(|_| NoScanner)?;
        self.reading.try_set_value(true);
        let Pixels { width, height, bytes } = pixels;
        let command = ScannerCommand::Read { width, height };
        let answer = worker.ask_in_time(command, vec![bytes.into()], READING_MS).await;
        self.reading.try_set_value(false);
        match answer {
            Ok(answer) => {
                let ScannerReply::Found(text) = answer.reply;
                Ok(text)
            }
            Err(Ended::NeverStarted) => Err(NoScanner),
            Err(Ended::Gone | Ended::Failed(_)) => {
                self.end_worker();
                Ok(None)
            }
        }
    }

    /// The worker, started if there is none; `None` if the screen was left.
    fn worker(self) -> Option<Result<ScannerWorker, Ended>> {
        if let Some(worker) = self.worker.try_get_value()? {
            return Some(Ok(worker));
        }
        let worker = ScannerWorker::start_scanner();
        if let Ok(worker) = &worker {
            self.worker.try_set_value(Some(worker.clone()));
        }
        Some(worker)
    }
}

/// The scanner could not be loaded.
struct NoScanner;
