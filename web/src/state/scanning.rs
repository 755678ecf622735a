//! Pages that were photographed and are no paper yet, and the worker that makes them.

use super::{App, Becomes, Incoming, Leaves, Picture, Place, Route};
use crate::components::scan::pixels::Pixels;
use crate::core::{Answer, Attachment, CopierWorker, Ended};
use bridge::{CopierCommand, CopierReply, Corners, Details, Failure, Leaf, Page, SCAN_PAGES, Taken, Tone, Turn};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::{Blob, BlobPropertyBag};

/// A photograph that takes longer is given up, with the worker that looks at it.
const LONGEST_MS: i32 = 60_000;
/// The same for what the camera sees, which is small.
const LOOKING_MS: i32 = 8_000;

/// A page that was photographed.
#[derive(Clone)]
pub(crate) struct ScanPage {
    /// Of this page alone.
    pub(crate) id: u32,
    /// The photograph, without place and device.
    photograph: Blob,
    leaf: Leaf,
    /// It in small, to set corners on.
    pub(crate) photograph_shown: Arc<Picture>,
    /// Where the paper lies in it.
    pub(crate) corners: Corners,
    /// Whether that was found.
    pub(crate) found: bool,
    /// How far the page is turned.
    pub(crate) turn: Turn,
    made: Made,
}

/// What the copier made of a photograph.
#[derive(Clone)]
struct Made {
    page: Page,
    file: Blob,
    picture: Blob,
    preview: Blob,
    picture_shown: Arc<Picture>,
    preview_shown: Arc<Picture>,
}

/// What is done to a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Change {
    /// A quarter turn, clockwise.
    Turn,
    /// The light is evened in the other way.
    OtherTone,
    /// The corners are here.
    Corners(Corners),
}

/// Pages that were photographed and are no paper yet. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct ScanDraft {
    /// In order.
    pub(crate) pages: RwSignal<Vec<ScanPage>, LocalStorage>,
    /// Which page is looked at.
    pub(crate) current: RwSignal<u32>,
    /// What was removed last, and where it was.
    pub(crate) removed: RwSignal<Option<(usize, ScanPage)>, LocalStorage>,
    /// How many photographs wait for the copier.
    pub(crate) waiting: RwSignal<usize>,
    /// What went wrong last.
    pub(crate) failed: RwSignal<Option<Failure>>,
    /// Whether the photographs are kept too.
    pub(crate) keeps_photographs: RwSignal<bool>,
    /// The person is asked whether to leave.
    pub(crate) asks: RwSignal<bool>,
    worker: StoredValue<Option<CopierWorker>, LocalStorage>,
    next_id: StoredValue<u32>,
    /// Grows when everything is thrown away: what was begun before that is dropped.
    session: StoredValue<u32>,
}

impl ScanDraft {
    pub(super) fn new() -> Self {
        Self {
            pages: RwSignal::new_local(Vec::new()),
            current: RwSignal::new(0),
            removed: RwSignal::new_local(None),
            waiting: RwSignal::new(0),
            failed: RwSignal::new(None),
            keeps_photographs: RwSignal::new(false),
            asks: RwSignal::new(false),
            worker: StoredValue::new_local(None),
            next_id: StoredValue::new(1),
            session: StoredValue::new(0),
        }
    }

    /// Drops every page, and ends the worker.
    pub(crate) fn clear(self) {
        self.session.update_value(|session| *session += 1);
        self.end_worker();
        self.pages.set(Vec::new());
        self.removed.set(None);
        self.waiting.set(0);
        self.failed.set(None);
        self.keeps_photographs.set(false);
        self.asks.set(false);
    }

    /// Ends the worker, with whatever it looks at.
    pub(crate) fn end_worker(self) {
        if let Some(worker) = self.worker.try_update_value(Option::take).flatten() {
            worker.terminate();
        }
    }

    /// Whether there is no page; not tracked.
    pub(crate) fn is_empty_now(self) -> bool {
        self.pages.with_untracked(Vec::is_empty)
    }

    /// Whether the copier makes something; tracked.
    pub(crate) fn is_busy(self) -> bool {
        self.waiting.get() > 0
    }

    /// How many pages may still be added; not tracked.
    pub(crate) fn room(self) -> usize {
        SCAN_PAGES.saturating_sub(self.pages.with_untracked(Vec::len))
    }

    /// The page that is looked at; tracked.
    pub(crate) fn page(self) -> Option<ScanPage> {
        let current = self.current.get();
        self.pages.with(|pages| pages.iter().find(|page| page.id == current).cloned())
    }

    /// Where the paper lies in what the camera sees, if it is there.
    ///
    /// # Errors
    /// The copier could not be started.
    pub(crate) async fn look(self, frame: Pixels) -> Result<Option<Corners>, Ended> {
        let Pixels { width, height, bytes } = frame;
        match self.ask(CopierCommand::Look { width, height }, vec![bytes.into()]).await {
            Ok(Answer { reply: CopierReply::Seen(corners), .. }) => Ok(corners),
            Err(Ended::NeverStarted) => Err(Ended::NeverStarted),
            Ok(_) | Err(Ended::Gone | Ended::Failed(_)) => Ok(None),
        }
    }

    /// Makes a page of what the camera sees. Whether that went well.
    pub(crate) async fn take_frame(self, frame: Pixels) -> bool {
        let Pixels { width, height, bytes } = frame;
        self.take(CopierCommand::Take { sides: Some((width, height)) }, bytes.into()).await
    }

    /// Makes a page of a photograph. Whether that went well.
    pub(crate) async fn take_photograph(self, photograph: Blob) -> bool {
        self.take(CopierCommand::Take { sides: None }, photograph.into()).await
    }

    async fn take(self, command: CopierCommand, attached: Attachment) -> bool {
        let asked = self.busy(self.ask(command, vec![attached])).await;
        let Some(Answer { reply: CopierReply::Taken(taken), buffers }) = asked else { return false };
        let page = ScanPage::of(self.next_id.get_value(), taken, &buffers);
        let Some(page) = page else { return self.fail(Ended::Failed(Failure::Fault)) };
        self.next_id.update_value(|id| *id += 1);
        self.current.set(page.id);
        self.pages.update(|pages| pages.push(page));
        true
    }

    /// Changes the page that is looked at. Whether that went well.
    pub(crate) async fn change(self, change: Change) -> bool {
        let current = self.current.get_untracked();
        let page = self.pages.with_untracked(|pages| pages.iter().find(|page| page.id == current).cloned());
        let Some(mut page) = page else { return false };
        let mut tone = Some(page.made.page.tone);
        match change {
            Change::Turn => page.turn = further(page.turn),
            Change::OtherTone => tone = Some(other(page.made.page.tone)),
            Change::Corners(corners) => (page.corners, page.found, tone) = (corners, true, None),
        }
        let command = CopierCommand::Adjust { corners: page.corners, turn: page.turn, tone };
        let asked = self.busy(self.ask(command, vec![page.photograph.clone().into()])).await;
        let Some(Answer { reply: CopierReply::Adjusted(made), buffers }) = asked else { return false };
        let Some(made) = Made::of(made, &buffers) else { return self.fail(Ended::Failed(Failure::Fault)) };
        page.made = made;
        self.pages.update(|pages| {
            if let Some(old) = pages.iter_mut().find(|old| old.id == page.id) {
                *old = page;
            }
        });
        true
    }

    /// Moves a page by so many places.
    pub(crate) fn shift(self, id: u32, by: isize) {
        self.pages.update(|pages| {
            let from = pages.iter().position(|page| page.id == id);
            let to = from.and_then(|from| from.checked_add_signed(by)).filter(|to| *to < pages.len());
            if let (Some(from), Some(to)) = (from, to) {
                pages.swap(from, to);
            }
        });
    }

    /// Takes a page out; it can be put back.
    pub(crate) fn remove(self, id: u32) {
        let place = self.pages.with_untracked(|pages| pages.iter().position(|page| page.id == id));
        if let Some(place) = place {
            let mut taken = None;
            self.pages.update(|pages| taken = Some(pages.remove(place)));
            self.removed.set(taken.map(|page| (place, page)));
        }
    }

    /// Puts the page back that was taken out last.
    pub(crate) fn put_back(self) {
        let mut back = None;
        self.removed.update(|removed| back = removed.take());
        if let Some((place, page)) = back {
            self.pages.update(|pages| pages.insert(place.min(pages.len()), page));
        }
    }

    /// What is to be kept: the photographs, if they are wanted, and then the pages that were made of them. Nothing if it
    /// went wrong, which is shown.
    async fn bind(self) -> Option<(Option<Leaves>, Leaves)> {
        let pages = self.pages.get_untracked();
        let kept: &[ScanPage] = if self.keeps_photographs.get_untracked() { &pages } else { &[] };
        let command = CopierCommand::Bind {
            pages: pages.iter().map(|page| page.made.page.leaf).collect(),
            photographs: kept.iter().map(|page| page.leaf).collect(),
        };
        let files = pages.iter().map(|page| &page.made.file).chain(kept.iter().map(|page| &page.photograph));
        let attached = files.map(|file| file.clone().into()).collect();
        let Answer { buffers, .. } = self.busy(self.ask(command, attached)).await?;
        let pdf = |place: usize| buffers.get(place).and_then(|pdf| blob(pdf, "application/pdf"));
        let photographs = pdf(1).map(|pdf| Leaves { pdf, preview: None, pages: Vec::new() });
        let preview = pages.first().map(|page| page.made.preview.clone());
        let pictures = pages.iter().map(|page| page.made.picture.clone()).collect();
        Some((photographs, Leaves { pdf: pdf(0)?, preview, pages: pictures }))
    }

    /// Waits for an answer, which is shown to be waited for; what goes wrong is shown too. None if it went wrong, or if
    /// everything was thrown away meanwhile.
    async fn busy(
        self,
        asked: impl Future<Output = Result<Answer<CopierReply>, Ended>>,
    ) -> Option<Answer<CopierReply>> {
        let session = self.session.get_value();
        self.failed.set(None);
        self.waiting.update(|waiting| *waiting += 1);
        let answer = asked.await;
        if session != self.session.get_value() {
            return None;
        }
        self.waiting.update(|waiting| *waiting = waiting.saturating_sub(1));
        match answer {
            Ok(answer) => Some(answer),
            Err(ended) => {
                self.fail(ended);
                None
            }
        }
    }

    /// Always `false`.
    fn fail(self, ended: Ended) -> bool {
        self.failed.set(Some(match ended {
            // It died of this photograph: there is no better word for it.
            Ended::Gone => Failure::CannotDraw,
            Ended::NeverStarted | Ended::Failed(_) => ended.failure(),
        }));
        false
    }

    async fn ask(self, command: CopierCommand, attached: Vec<Attachment>) -> Result<Answer<CopierReply>, Ended> {
        let worker = match self.worker.get_value() {
            Some(worker) => worker,
            None => {
                let worker = CopierWorker::start_copier()?;
                self.worker.set_value(Some(worker.clone()));
                worker
            }
        };
        let longest = if matches!(command, CopierCommand::Look { .. }) { LOOKING_MS } else { LONGEST_MS };
        let answer = worker.ask_in_time(command, attached, longest).await;
        if matches!(answer, Err(Ended::Gone | Ended::NeverStarted)) {
            self.worker.try_set_value(None);
        }
        answer
    }
}

impl ScanPage {
    /// Its page picture, for `src`.
    pub(crate) fn url(&self) -> String {
        self.made.picture_shown.url()
    }

    /// Its preview, for `src`.
    pub(crate) fn small_url(&self) -> String {
        self.made.preview_shown.url()
    }

    /// How its light was evened.
    pub(crate) fn tone(&self) -> Tone {
        self.made.page.tone
    }

    /// Width by height of the photograph.
    pub(crate) fn photograph_shape(&self) -> f64 {
        f64::from(self.leaf.width) / f64::from(self.leaf.height.max(1))
    }

    fn of(id: u32, taken: Taken, buffers: &[ArrayBuffer]) -> Option<Self> {
        let [photograph, small, made @ ..] = buffers else { return None };
        Some(Self {
            id,
            photograph: blob(photograph, JPEG)?,
            leaf: taken.photograph,
            photograph_shown: Picture::of_jpeg(small)?,
            corners: taken.corners,
            found: taken.found,
            turn: Turn::None,
            made: Made::of(taken.page, made)?,
        })
    }
}

impl Made {
    fn of(page: Page, buffers: &[ArrayBuffer]) -> Option<Self> {
        let [file, picture, preview] = buffers else { return None };
        let (picture, preview) = (blob(picture, JPEG)?, blob(preview, JPEG)?);
        let (picture_shown, preview_shown) = (Picture::of_blob(&picture)?, Picture::of_blob(&preview)?);
        Some(Self { page, file: blob(file, JPEG)?, picture, preview, picture_shown, preview_shown })
    }
}

const JPEG: &str = "image/jpeg";

/// The bytes as a file of the browser's. The buffer is wiped: what is only dropped stays in memory for long.
fn blob(buffer: &ArrayBuffer, media_type: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_buffer_source_sequence_and_options(&Array::of1(buffer), &options);
    Uint8Array::new(buffer).fill(0, 0, buffer.byte_length());
    blob.ok()
}

fn further(turn: Turn) -> Turn {
    match turn {
        Turn::None => Turn::Right,
        Turn::Right => Turn::Half,
        Turn::Half => Turn::Left,
        Turn::Left => Turn::None,
    }
}

fn other(tone: Tone) -> Tone {
    match tone {
        Tone::Paper => Tone::Photograph,
        Tone::Photograph => Tone::Paper,
    }
}

impl App {
    /// Makes one paper of the pages, or a newer version of the paper that was photographed again, and goes back to the
    /// others. Photographs that are kept too are its older version.
    pub(crate) fn finish_scan(self) {
        if self.scan.waiting.get_untracked() > 0 || self.scan.is_empty_now() {
            return;
        }
        leptos::task::spawn_local(async move {
            let Some((photographs, pages)) = self.scan.bind().await else { return };
            self.scan.clear();
            let paper = || Becomes::Paper(Details::default());
            let incoming = match (self.scan_for.try_update(Option::take).flatten(), photographs) {
                (Some(older), photographs) => {
                    let version = |leaves| Incoming::scanned(leaves, Becomes::Version(older.clone()));
                    photographs.into_iter().chain([pages]).map(version).collect()
                }
                (None, Some(photographs)) => vec![
                    Incoming::scanned(photographs, paper()),
                    Incoming::scanned(pages, Becomes::VersionOfLast(Some(Details::default()))),
                ],
                (None, None) => vec![Incoming::scanned(pages, paper())],
            };
            self.take_in(incoming);
            self.return_to(Place { route: Route::Papers, step: 0 });
        });
    }
}
