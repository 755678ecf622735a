//! New papers: each file is read, drawn, encrypted and sent, one after the other.

use super::{App, Wallet};
use crate::core::{Answer, Attachment, Ended, OnProgress};
use bridge::{
    Cleaned, Details, Drawn, Failure, MediaCommand, MediaReply, NotDrawn, PaperId, Progress, Step, WalletCommand,
    WalletReply,
};
use futures_channel::oneshot;
use js_sys::ArrayBuffer;
use leptos::prelude::*;
use std::rc::Rc;
use wallet_api::limits::DOCUMENT_BYTES;
use web_sys::File;

/// Sharp enough to read small print, small enough for a slow network.
const PAGE_SIDE: u32 = 1_600;
const PREVIEW_SIDE: u32 = 400;
const MAX_PAGES: u32 = 40;

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

/// Where files come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// Chosen: the name says something.
    Files,
    /// Photographed: the name says nothing.
    Camera,
}

thread_local! {
    static CHOICE: std::cell::Cell<Option<oneshot::Sender<Choice>>> = const { std::cell::Cell::new(None) };
}

impl App {
    /// Adds files, one after the other.
    pub(crate) fn add_files(self, files: Vec<File>, source: Source) {
        if files.is_empty() || self.wallet.adding.with_untracked(Option::is_some) {
            return;
        }
        leptos::task::spawn_local(async move {
            let before = self.wallet.ids();
            let count = files.len();
            for (place, file) in files.iter().enumerate() {
                self.wallet.adding.set(Some(Adding {
                    file: place + 1,
                    files: count,
                    progress: None,
                    stopped: None,
                    cancelled: false,
                }));
                if !self.add_until_done(file, source).await {
                    break;
                }
            }
            self.wallet.adding.set(None);
            let new: Vec<PaperId> = self.wallet.ids().into_iter().filter(|id| !before.contains(id)).collect();
            if !new.is_empty() {
                self.say(crate::text::keys::toast_added(new.len()), Vec::new());
                self.wallet.without_kind.set(new);
            }
        });
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
        self.wallet.adding.update(|adding| {
            if let Some(adding) = adding {
                adding.cancelled = true;
            }
        });
        self.wallet.stop_drawing();
        self.choose(Choice::Skip);
    }

    /// Whether to go on with the next file.
    async fn add_until_done(self, file: &File, source: Source) -> bool {
        loop {
            let ended = match self.wallet.add_once(file, source).await {
                Ok(()) => return !self.wallet.is_cancelled(),
                Err(ended) => ended,
            };
            if self.wallet.is_cancelled() || !self.wallet.is_open_now() {
                return false;
            }
            if ended == Ended::Failed(Failure::OpenAgain) {
                return self.fail(ended);
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
                Ok(Choice::Skip) => return !self.wallet.is_cancelled(),
                Err(_) => return false,
            }
        }
    }
}

impl Wallet {
    fn ids(self) -> Vec<PaperId> {
        self.papers.with_untracked(|papers| {
            papers.iter().flat_map(|papers| &papers.papers).map(|paper| paper.id.clone()).collect()
        })
    }

    fn is_cancelled(self) -> bool {
        self.adding.with_untracked(|adding| adding.is_none_or(|adding| adding.cancelled))
    }

    async fn add_once(self, file: &File, source: Source) -> Result<(), Ended> {
        #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^52")]
        if file.size() > DOCUMENT_BYTES as f64 {
            return Err(Ended::Failed(Failure::TooLarge { limit: DOCUMENT_BYTES }));
        }
        let (drawn, mut pictures) = self.drawn(file).await?;
        if self.is_cancelled() {
            return Ok(());
        }
        let title = match source {
            Source::Files => title_from_name(&file.name()),
            Source::Camera => String::new(),
        };
        let command = WalletCommand::Add {
            details: Details { title, ..Details::default() },
            media_type: drawn.media_type,
            has_preview: drawn.has_preview,
            pages: drawn.pages,
            added: None,
        };
        // A photograph is kept without what it said about place and device.
        let original: Attachment = match drawn.cleaned {
            Cleaned::TakenOut { .. } if !pictures.is_empty() => {
                let cleaned = js_sys::Array::of1(&pictures.remove(0));
                web_sys::Blob::new_with_buffer_source_sequence(&cleaned)
                    .map_err(|_| Ended::Failed(Failure::Fault))?
                    .into()
            }
            Cleaned::TakenOut { .. } | Cleaned::NothingToTakeOut | Cleaned::NoPhotograph | Cleaned::CouldNot => {
                file.clone().into()
            }
        };
        let mut attached = vec![original];
        attached.extend(pictures.into_iter().map(Attachment::from));
        let Answer { reply: WalletReply::Papers(papers), .. } =
            self.ask(command, attached, Some(self.shows_progress())).await?
        else {
            return Err(Ended::Failed(Failure::Fault));
        };
        self.take_papers(papers);
        Ok(())
    }

    /// The pictures of a file. If it breaks the media worker, it is kept without pictures.
    async fn drawn(self, file: &File) -> Result<(Drawn, Vec<ArrayBuffer>), Ended> {
        let command = MediaCommand::Draw { page_side: PAGE_SIDE, preview_side: PREVIEW_SIDE, max_pages: MAX_PAGES };
        match self.draw(command, file, self.shows_progress()).await {
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

impl Adding {
    /// Whether there is something to leave out: what is being sent arrives whole.
    pub(crate) fn can_cancel(self) -> bool {
        let sending = self.progress.is_some_and(|progress| match progress.step {
            Step::Encrypting | Step::Sending | Step::Waiting => true,
            Step::Unlocking | Step::Drawing | Step::Receiving => false,
        });
        !self.cancelled && (!sending || self.file < self.files)
    }
}

/// A title from a file's name, if the name was given by a person and not by a camera.
fn title_from_name(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
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
