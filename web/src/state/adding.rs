//! New papers and newer versions: each file is read, drawn, encrypted and sent, one after the other.

use super::turn::Turn;
use super::watch::Watch;
use super::{App, Picture, Sound, Wallet};
use crate::components::Shown;
use crate::core::{Answer, Attachment, Ended, OnProgress};
use bridge::{
    Cleaned, DepositName, Details, Drawn, Failure, InboxCommand, MediaCommand, MediaReply, NotDrawn, PaperId, Progress,
    WalletCommand, WalletReply,
};
use futures_channel::oneshot;
use js_sys::ArrayBuffer;
use leptos::prelude::*;
use std::collections::VecDeque;
use std::rc::Rc;
use wallet_api::limits::DOCUMENT_BYTES;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

/// Sharp enough to read small print, small enough for a slow network.
const PAGE_SIDE: u32 = 1_600;
const PREVIEW_SIDE: u32 = 400;
const MAX_PAGES: u32 = 100;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Adding {
    /// Which file, from 1.
    pub(crate) file: usize,
    /// Of how many.
    pub(crate) files: usize,
    /// How far this one is; `None` while it is read.
    pub(crate) progress: Option<Progress>,
    /// What stopped it: the person chooses.
    pub(crate) stopped: Option<Failure>,
    /// The person does not want the rest.
    pub(crate) cancelled: bool,
}

/// What the person wants after a file could not be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Try this file again.
    Again,
    /// Go on without it.
    Skip,
}

/// A file on its way into the wallet.
pub(crate) struct Incoming {
    origin: Origin,
    becomes: Becomes,
    added: Option<u64>,
    /// The file's own name, to be told apart by; empty if it has none.
    name: String,
}

/// Where a file comes from.
enum Origin {
    /// It is here.
    Here(Blob),
    /// It was photographed here: it is drawn already.
    Scanned(Leaves),
    /// It lies in the file that papers are brought in from.
    Import { entry: u32, version: u32 },
}

/// What the copier made of photographs, as PDF, and its pictures.
pub(crate) struct Leaves {
    /// The pages.
    pub(crate) pdf: Blob,
    /// JPEG.
    pub(crate) preview: Option<Blob>,
    /// The page pictures, JPEG.
    pub(crate) pages: Vec<Blob>,
}

impl Incoming {
    /// A paper that was photographed.
    pub(crate) fn scanned(leaves: Leaves, becomes: Becomes) -> Self {
        Self { origin: Origin::Scanned(leaves), becomes, added: None, name: String::new() }
    }

    /// A file that is here.
    pub(crate) fn new(file: Blob, becomes: Becomes) -> Self {
        Self { origin: Origin::Here(file), becomes, added: None, name: String::new() }
    }

    /// A version of a paper in the file that papers are brought in from; it was added elsewhere before.
    pub(crate) fn from_import(entry: u32, version: u32, becomes: Becomes, added: u64) -> Self {
        Self { origin: Origin::Import { entry, version }, becomes, added: Some(added), name: String::new() }
    }
}

/// What becomes of a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Becomes {
    /// A new paper.
    Paper(Details),
    /// A new paper, which somebody handed in.
    Deposit(DepositName, Details),
    /// A newer version of a paper.
    Version(PaperId),
    /// A newer version of the paper that was added last. If that was left out, it becomes a paper of its own with these
    /// details, or nothing.
    VersionOfLast(Option<Details>),
}

/// What the person should know about a file that was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Remark {
    /// Where, by whom or with what it was made was taken out.
    Cleaned,
    /// It may still say where it was made.
    MayTellPlace,
    /// It is protected by a password.
    Locked,
    /// It is damaged.
    Damaged,
    /// It cannot be shown, here or at all.
    NotShown,
    /// The newer version of a paper, whose end date is still that of the older one.
    DateStays,
    /// Something on its pages cannot be shown.
    InPart,
    /// Only so many of its pages can be shown.
    NotAllPages {
        /// So many are.
        shown: u32,
    },
}

impl Remark {
    /// What can be seen of it, and what it still says.
    fn of(drawn: &Drawn) -> Vec<Self> {
        let shown = match drawn.not_drawn {
            Some(NotDrawn::TooMuch) if drawn.pages > 0 => Some(Self::NotAllPages { shown: drawn.pages }),
            Some(NotDrawn::Encrypted) => Some(Self::Locked),
            Some(NotDrawn::Damaged) => Some(Self::Damaged),
            Some(NotDrawn::InPart) => Some(Self::InPart),
            Some(NotDrawn::UnknownKind | NotDrawn::NotInThisBrowser | NotDrawn::NoPages | NotDrawn::TooMuch) => {
                Some(Self::NotShown)
            }
            None => None,
        };
        let says = match drawn.cleaned {
            Cleaned::TakenOut { place: false, device: false } | Cleaned::NoPhotograph | Cleaned::NothingToTakeOut => {
                None
            }
            Cleaned::TakenOut { .. } => Some(Self::Cleaned),
            Cleaned::CouldNot => Some(Self::MayTellPlace),
        };
        shown.into_iter().chain(says).collect()
    }
}

/// What is kept of a file: a photograph or a sound without what it said about place and device, which comes before its
/// pictures.
fn kept_of(file: &Blob, drawn: &Drawn, pictures: &mut Vec<ArrayBuffer>) -> Result<Blob, Ended> {
    match drawn.cleaned {
        Cleaned::TakenOut { .. } if !pictures.is_empty() => {
            let cleaned = js_sys::Array::of1(&pictures.remove(0));
            Blob::new_with_buffer_source_sequence(&cleaned).map_err(|_| Ended::Failed(Failure::Fault))
        }
        Cleaned::TakenOut { .. } | Cleaned::NothingToTakeOut | Cleaned::NoPhotograph | Cleaned::CouldNot => {
            Ok(file.clone())
        }
    }
}

/// Files that wait.
pub(super) type Queue = VecDeque<Incoming>;

thread_local! {
    static CHOICE: std::cell::Cell<Option<oneshot::Sender<Choice>>> = const { std::cell::Cell::new(None) };
}

impl App {
    /// Adds files that were chosen: each becomes a paper, whose title comes from its name.
    pub(crate) fn add_files(self, files: Vec<File>) {
        let paper = |file: File| {
            let details = Details { title: title_from_name(&file.name()), ..Details::default() };
            let name = file.name();
            Incoming { name, ..Incoming::new(file.into(), Becomes::Paper(details)) }
        };
        self.take_in(files.into_iter().map(paper).collect());
    }

    /// Takes files in, one after the other, behind those that wait already.
    pub(crate) fn take_in(self, files: Vec<Incoming>) {
        if files.is_empty() || !self.wallet.is_open_now() {
            return;
        }
        let count = files.len();
        self.wallet.incoming.update_value(|waiting| waiting.extend(files));
        let is_running = self.wallet.adding.with_untracked(Option::is_some);
        self.wallet.adding.update(|adding| {
            adding
                .get_or_insert(Adding { file: 0, files: 0, progress: None, stopped: None, cancelled: false })
                .files += count;
        });
        if !is_running {
            leptos::task::spawn_local(self.work_off());
        }
    }

    async fn work_off(self) {
        let session = self.wallet.session_now();
        let mut known = self.wallet.ids();
        let mut kept = 0_usize;
        while let Some(next) = self.wallet.incoming.try_update_value(VecDeque::pop_front).flatten() {
            self.wallet.adding.update(|adding| {
                if let Some(adding) = adding {
                    *adding = Adding { file: adding.file + 1, progress: None, stopped: None, ..*adding };
                }
            });
            self.wallet.adding_name.set(next.name.clone());
            let added = self.add_until_done(&next).await;
            if let Becomes::Deposit(deposit, _) = &next.becomes {
                self.wallet.keeping.update(|keeping| keeping.retain(|kept| kept != deposit));
            }
            match added {
                Some(true) => kept += usize::from(!matches!(next.becomes, Becomes::VersionOfLast(_))),
                Some(false) => {}
                None => break,
            }
            if session != self.wallet.session_now() {
                return;
            }
            if matches!(next.origin, Origin::Import { .. }) {
                // It has the kind that it had, or none on purpose.
                known.extend(self.wallet.added_last.get_value());
            }
        }
        if session != self.wallet.session_now() {
            return;
        }
        self.wallet.incoming.set_value(VecDeque::new());
        self.wallet.keeping.set(Vec::new());
        self.wallet.adding.set(None);
        if kept > 0 {
            self.say(crate::text::keys::toast_added(kept), Vec::new());
            self.wallet.without_kind.set(self.wallet.new_without_kind(&known));
        }
    }

    /// Answers the question that a file asks that could not be added.
    pub(crate) fn choose(self, choice: Choice) {
        if let Some(waits) = CHOICE.take() {
            // The task may have ended with the wallet.
            let _ = waits.send(choice);
        }
    }

    /// Leaves out what is not sent yet.
    pub(crate) fn cancel_adding(self) {
        self.wallet.incoming.set_value(VecDeque::new());
        self.wallet.adding.update(|adding| {
            if let Some(adding) = adding {
                adding.cancelled = true;
            }
        });
        self.wallet.stop_drawing();
        self.wallet.stop();
        self.choose(Choice::Skip);
    }

    /// Whether the file was kept; `None` if the rest is not wanted or not possible.
    async fn add_until_done(self, next: &Incoming) -> Option<bool> {
        loop {
            let ended = match self.wallet.add_once(next).await {
                Ok(kept) => return (kept || !self.wallet.is_cancelled()).then_some(kept),
                Err(ended) => ended,
            };
            if self.wallet.is_cancelled() || !self.wallet.is_open_now() {
                return None;
            }
            if ended == Ended::Failed(Failure::OpenAgain) {
                self.fail(ended);
                return None;
            }
            let (waits, chosen) = oneshot::channel();
            CHOICE.set(Some(waits));
            self.wallet.adding.update(|adding| {
                if let Some(adding) = adding {
                    adding.stopped = Some(ended.failure());
                }
            });
            match chosen.await {
                Ok(Choice::Again) => self.wallet.adding.update(|adding| {
                    if let Some(adding) = adding {
                        adding.stopped = None;
                        adding.progress = None;
                    }
                }),
                Ok(Choice::Skip) => return (!self.wallet.is_cancelled()).then_some(false),
                Err(_) => return None,
            }
        }
    }
}

impl Wallet {
    /// Nobody answers the question any more that a file asks.
    pub(super) fn drop_choice(self) {
        drop(CHOICE.take());
    }

    fn ids(self) -> Vec<PaperId> {
        self.papers.with_untracked(|papers| {
            papers.iter().flat_map(|papers| &papers.papers).map(|paper| paper.id.clone()).collect()
        })
    }

    fn is_cancelled(self) -> bool {
        self.adding.with_untracked(|adding| adding.is_none_or(|adding| adding.cancelled))
    }

    /// Papers that are not known yet and have no kind.
    fn new_without_kind(self, known: &[PaperId]) -> Vec<PaperId> {
        let is_new = |paper: &&bridge::PaperView| !known.contains(&paper.id) && paper.details.kind.is_empty();
        self.papers.with_untracked(|papers| {
            papers.iter().flat_map(|papers| &papers.papers).filter(is_new).map(|paper| paper.id.clone()).collect()
        })
    }

    /// Whether the file was kept: `false` if the person stopped it.
    async fn add_once(self, next: &Incoming) -> Result<bool, Ended> {
        let file = &self.file_of(&next.origin).await?;
        #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        if file.size() > DOCUMENT_BYTES as f64 {
            return Err(Ended::Failed(Failure::TooLarge { limit: DOCUMENT_BYTES }));
        }
        let (drawn, mut pictures) = match &next.origin {
            Origin::Scanned(leaves) => leaves.drawn().await?,
            Origin::Here(_) | Origin::Import { .. } => self.drawn(file, self.shows_progress()).await?,
        };
        if self.is_cancelled() {
            return Ok(false);
        }
        let remarks = Remark::of(&drawn);
        let kept = kept_of(file, &drawn, &mut pictures)?;
        let Drawn { media_type, has_preview, pages, .. } = drawn;
        let added = next.added;
        let command = match &next.becomes {
            Becomes::Paper(details) => {
                // If it is left out, so are its newer versions.
                self.added_last.set_value(None);
                WalletCommand::Add { details: details.clone(), media_type, has_preview, pages, added }
            }
            Becomes::Deposit(deposit, details) => WalletCommand::Inbox(InboxCommand::Keep {
                deposit: deposit.clone(),
                details: details.clone(),
                media_type,
                has_preview,
                pages,
            }),
            Becomes::Version(paper) => {
                WalletCommand::AddVersion { paper: paper.clone(), media_type, has_preview, pages, added }
            }
            Becomes::VersionOfLast(otherwise) => match (self.added_last.get_value(), otherwise) {
                (Some(paper), _) => WalletCommand::AddVersion { paper, media_type, has_preview, pages, added },
                (None, Some(details)) => {
                    WalletCommand::Add { details: details.clone(), media_type, has_preview, pages, added }
                }
                (None, None) => return Ok(false),
            },
        };
        let mut attached: Vec<Attachment> = vec![kept.into()];
        attached.extend(pictures.into_iter().map(Attachment::from));
        let papers = match self.ask_stoppable(command, attached, self.shows_progress()).await {
            Ok(Answer { reply: WalletReply::Added { paper, papers }, .. }) => {
                self.added_last.set_value(Some(paper));
                papers
            }
            Ok(Answer { reply: WalletReply::Papers(papers), .. }) => papers,
            Ok(_) => return Err(Ended::Failed(Failure::Fault)),
            Err(Ended::Failed(Failure::Stopped)) => return Ok(false),
            Err(ended) => return Err(ended),
        };
        self.take_papers(papers);
        if let Becomes::Deposit(deposit, _) = &next.becomes {
            self.take_out_of_inbox(deposit);
        }
        let has_end = |paper| self.paper_now(paper).is_some_and(|paper| paper.details.runs_out.is_some());
        let stays = matches!(&next.becomes, Becomes::Version(paper) if has_end(paper)).then_some(Remark::DateStays);
        self.remarks.update(|said| said.extend(remarks.into_iter().chain(stays)));
        Ok(true)
    }

    async fn file_of(self, origin: &Origin) -> Result<Blob, Ended> {
        let (entry, version) = match origin {
            Origin::Here(file) | Origin::Scanned(Leaves { pdf: file, .. }) => return Ok(file.clone()),
            Origin::Import { entry, version } => (*entry, *version),
        };
        let answer = self.ask(WalletCommand::ImportFile { entry, version }, Vec::new(), None).await?;
        let bytes = answer.buffers.first().ok_or(Ended::Failed(Failure::Fault))?;
        Blob::new_with_buffer_source_sequence(&js_sys::Array::of1(bytes)).map_err(|_| Ended::Failed(Failure::Fault))
    }

    /// The pictures of a file. If it breaks the media worker or never ends, it is kept without pictures.
    async fn drawn(self, file: &Blob, progress: OnProgress) -> Result<(Drawn, Vec<ArrayBuffer>), Ended> {
        let turn = Turn::of(self).await;
        self.drawn_now(file, progress, &turn).await
    }

    async fn drawn_now(
        self,
        file: &Blob,
        progress: OnProgress,
        _turn: &Turn,
    ) -> Result<(Drawn, Vec<ArrayBuffer>), Ended> {
        let command = MediaCommand::Draw { page_side: PAGE_SIDE, preview_side: PREVIEW_SIDE, max_pages: MAX_PAGES };
        let watch = Watch::over(self);
        match self.draw(command, file, watch.hears(progress)).await {
            Ok(Answer { reply: MediaReply::Drawn(drawn), buffers }) => Ok((drawn, buffers)),
            Err(Ended::Failed(failure)) => Err(Ended::Failed(failure)),
            Err(Ended::Gone | Ended::NeverStarted) if self.is_cancelled() => Err(Ended::Gone),
            Err(Ended::Gone | Ended::NeverStarted) => {
                let drawn = Drawn {
                    media_type: "application/octet-stream".to_owned(),
                    cleaned: Cleaned::CouldNot,
                    has_preview: false,
                    pages: 0,
                    pages_in_all: 0,
                    not_drawn: Some(NotDrawn::Damaged),
                };
                Ok((drawn, Vec::new()))
            }
        }
    }

    /// What there is to see or to hear of a file that is not in the wallet yet; `turn` is given while it is drawn.
    pub(crate) async fn look_at_file(self, file: &Blob, progress: OnProgress, turn: RwSignal<Option<u32>>) -> Shown {
        let mine = Turn::of(self).await;
        // Whoever left meanwhile does not keep others waiting.
        if turn.try_set(Some(mine.number)).is_some() {
            return Shown::Nothing;
        }
        let Ok((drawn, mut pictures)) = self.drawn_now(file, progress, &mine).await else { return Shown::Nothing };
        let Ok(cleaned) = kept_of(file, &drawn, &mut pictures) else { return Shown::Nothing };
        if let Some(sound) = Sound::of_file(&cleaned, &drawn.media_type) {
            return Shown::Sound(sound);
        }
        let pages = pictures.iter().skip(usize::from(drawn.has_preview));
        let pages: Vec<_> = pages.filter_map(Picture::of_jpeg).collect();
        if pages.is_empty() { Shown::Nothing } else { Shown::Pages(pages) }
    }

    /// Ends a drawing that nobody waits for any more, if it is going on.
    pub(crate) fn stop_turn(self, turn: u32) {
        if self.drawing.get_value() == Some(turn) {
            self.stop_drawing();
        }
    }

    fn shows_progress(self) -> OnProgress {
        Rc::new(move |progress| {
            self.adding.update(|adding| {
                if let Some(adding) = adding {
                    adding.progress = Some(progress);
                }
            });
        })
    }
}

impl Leaves {
    /// As the media worker would say it. The pictures are copies, as what is sent to a worker is gone.
    async fn drawn(&self) -> Result<(Drawn, Vec<ArrayBuffer>), Ended> {
        let mut pictures = Vec::with_capacity(1 + self.pages.len());
        for picture in self.preview.iter().chain(&self.pages) {
            let bytes = JsFuture::from(picture.array_buffer()).await;
            pictures.push(bytes.ok().and_then(|bytes| bytes.dyn_into().ok()).ok_or(Ended::Failed(Failure::Fault))?);
        }
        let pages = u32::try_from(self.pages.len()).unwrap_or(u32::MAX);
        let drawn = Drawn {
            media_type: "application/pdf".to_owned(),
            cleaned: Cleaned::NoPhotograph,
            has_preview: self.preview.is_some(),
            pages,
            pages_in_all: pages,
            not_drawn: None,
        };
        Ok((drawn, pictures))
    }
}

/// A title from a file's name, if the name was given by a person and not by a camera.
fn title_from_name(name: &str) -> String {
    title_from_stem(name.rsplit_once('.').map_or(name, |(stem, _)| stem))
}

/// As [`title_from_name`], of a name without its ending.
pub(crate) fn title_from_stem(stem: &str) -> String {
    let words = stem.replace(['_', '-', '.'], " ");
    let words: Vec<&str> = words.split_whitespace().collect();
    let by_machine = |word: &str| {
        let letters: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        let machines = [
            "img",
            "image",
            "dsc",
            "dscn",
            "pxl",
            "photo",
            "scan",
            "wa",
            "vid",
            "screenshot",
            "whatsapp",
            "at",
            "mp",
            "",
        ];
        machines.contains(&letters.to_ascii_lowercase().as_str())
    };
    if words.iter().all(|word| by_machine(word)) {
        return String::new();
    }
    words.join(" ").chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::title_from_name;

    #[test]
    fn a_title_comes_from_people_and_not_from_cameras() {
        assert_eq!(title_from_name("attestation_CPAS-2026.pdf"), "attestation CPAS 2026");
        assert_eq!(title_from_name("IMG_20261121_204501.jpg"), "");
        assert_eq!(title_from_name("IMG-20240101-WA0003.jpg"), "");
        assert_eq!(title_from_name("WhatsApp Image 2024-01-01 at 10.00.00.jpeg"), "");
        assert_eq!(title_from_name("شهادة.pdf"), "شهادة");
    }
}
