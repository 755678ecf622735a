//! What is in a wallet to try with, and what it answers.

use crate::core::{Answer, Attachment, Ended};
use crate::text::now;
use bridge::{
    Details, Failure, NewShare, PaperId, PaperView, Papers, ShareName, ShareState, ShareView, VersionView,
    WalletCommand, WalletReply,
};
use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Blob;

/// As much as a real wallet holds; nobody comes near.
const QUOTA: u64 = wallet_api::limits::VAULT_BYTES;

/// Its papers and shares.
#[derive(Default)]
pub(super) struct Inner {
    /// The newest first.
    papers: Vec<Paper>,
    /// The newest first.
    shares: Vec<ShareView>,
    /// How many names were given.
    named: u32,
}

struct Paper {
    view: PaperView,
    /// As the versions in its view.
    files: Vec<Files>,
}

/// What is attached to a paper that is added.
pub(super) struct Files {
    /// The file as it was chosen.
    pub(super) original: Blob,
    /// JPEG.
    pub(super) preview: Option<ArrayBuffer>,
    /// JPEG.
    pub(super) pages: Vec<ArrayBuffer>,
}

/// An answer, as it is or with the bytes of a file.
pub(super) enum Said {
    /// As it is.
    Now(Answer<WalletReply>),
    /// With the bytes of a file.
    WithFile(WalletReply, Blob),
}

type Told = Result<Said, Ended>;

impl Inner {
    /// What the worker would answer. What needs a server is not offered in a wallet to try with.
    pub(super) fn answer(&mut self, command: WalletCommand, attached: Vec<Attachment>) -> Told {
        match command {
            WalletCommand::List => {}
            WalletCommand::Add { details, media_type, has_preview, .. } => {
                let files = Files::of(attached, has_preview)?;
                let paper = self.add(details, media_type, files);
                return said(WalletReply::Added { paper, papers: self.papers() });
            }
            WalletCommand::AddVersion { paper, media_type, has_preview, .. } => {
                let files = Files::of(attached, has_preview)?;
                self.paper(&paper)?.add(media_type, files);
                return said(WalletReply::Added { paper, papers: self.papers() });
            }
            WalletCommand::Previews { papers } => return self.previews(&papers),
            WalletCommand::Pages { paper, version } => return self.pages(&paper, version),
            WalletCommand::Original { paper, version } => return self.original(&paper, version),
            WalletCommand::Describe { paper, details } => self.paper(&paper)?.view.details = details,
            WalletCommand::Arrange { papers } => {
                for (place, paper) in (0..).zip(&papers) {
                    self.paper(paper)?.view.details.place = Some(place);
                }
            }
            WalletCommand::Bin { papers } => self.bin(&papers, Some(now()))?,
            WalletCommand::Restore { papers } => self.bin(&papers, None)?,
            WalletCommand::Stop { .. } => return said(WalletReply::Checked(false)),
            WalletCommand::Lock => return said(WalletReply::Locked),
            WalletCommand::StopShare { share } => return self.stop(|stopped| stopped.share == share),
            WalletCommand::StopAllShares => return self.stop(|_| true),
            WalletCommand::Shares => return said(WalletReply::Shares(self.shares.clone())),
            WalletCommand::ShareCode { share } => return self.code(&share),
            WalletCommand::Share { papers, lifetime, openings, handling, purpose, asks_pin, first_computer } => {
                let share = ShareView {
                    share: ShareName(self.name()),
                    titles: self.described(&papers, |details| details.title.clone()),
                    kinds: self.described(&papers, |details| details.kind.clone()),
                    papers,
                    purpose,
                    handling,
                    openings,
                    made_at: now(),
                    expires_at: now() + lifetime,
                    asks_pin,
                    first_computer,
                    can_stop: true,
                    state: ShareState::Live,
                    ended_at: None,
                    seconds_left: lifetime,
                    opened: 0,
                    receipts: Vec::new(),
                };
                let name = share.share.clone();
                self.shares.insert(0, share);
                return self.code(&name);
            }
            // What needs a server is not offered in a wallet to try with.
            WalletCommand::DrawCard
            | WalletCommand::CheckCard { .. }
            | WalletCommand::DrawPhrase { .. }
            | WalletCommand::LookAtVoucher { .. }
            | WalletCommand::Make { .. }
            | WalletCommand::Open { .. }
            | WalletCommand::SpokenCode { .. }
            | WalletCommand::FollowSpoken { .. }
            | WalletCommand::Screen(_)
            | WalletCommand::Inbox(_)
            | WalletCommand::HandIn(_)
            | WalletCommand::Export { .. }
            | WalletCommand::OpenImport { .. }
            | WalletCommand::ImportFile { .. }
            | WalletCommand::Doors(_)
            | WalletCommand::CheckSheet { .. }
            | WalletCommand::Recover { .. }
            | WalletCommand::Kept(_)
            | WalletCommand::AskPasskey { .. }
            | WalletCommand::OpenWithPasskey
            | WalletCommand::LockUntil { .. }
            | WalletCommand::Receive { .. }
            | WalletCommand::StillOpen
            | WalletCommand::ReceivedPreviews
            | WalletCommand::ReceivedPages { .. }
            | WalletCommand::ReceivedOriginal { .. } => return Err(Ended::Failed(Failure::Fault)),
        }
        said(WalletReply::Papers(self.papers()))
    }

    /// All papers, as a wallet gives them.
    pub(super) fn papers(&self) -> Papers {
        let some = |binned| {
            let papers = self.papers.iter().filter(move |paper| paper.view.binned.is_some() == binned);
            papers.map(|paper| paper.view.clone()).collect()
        };
        let sizes = self.papers.iter().flat_map(|paper| &paper.view.versions).map(|version| version.size);
        Papers { papers: some(false), bin: some(true), used: sizes.sum(), quota: QUOTA, ..Papers::default() }
    }

    fn paper(&mut self, id: &PaperId) -> Result<&mut Paper, Ended> {
        self.papers.iter_mut().find(|paper| paper.view.id == *id).ok_or(Ended::Failed(Failure::NotThere))
    }

    fn version(&self, id: &PaperId, version: u32) -> Result<(&VersionView, &Files), Ended> {
        let paper = self.papers.iter().find(|paper| paper.view.id == *id);
        let found = paper.and_then(|paper| {
            let version = usize::try_from(version).ok()?;
            paper.view.versions.get(version).zip(paper.files.get(version))
        });
        found.ok_or(Ended::Failed(Failure::NotThere))
    }

    fn name(&mut self) -> String {
        self.named += 1;
        format!("practice-{}", self.named)
    }

    /// Adds a paper.
    pub(super) fn add(&mut self, details: Details, media_type: String, files: Files) -> PaperId {
        let id = PaperId(self.name());
        let view = PaperView { id: id.clone(), details, added: now(), binned: None, versions: Vec::new() };
        let mut paper = Paper { view, files: Vec::new() };
        paper.add(media_type, files);
        self.papers.insert(0, paper);
        id
    }

    fn bin(&mut self, papers: &[PaperId], binned: Option<u64>) -> Result<(), Ended> {
        papers.iter().try_for_each(|id| {
            self.paper(id)?.view.binned = binned;
            Ok(())
        })
    }

    fn previews(&self, papers: &[PaperId]) -> Told {
        let preview = |id: &PaperId| self.version(id, 0).ok().and_then(|(_, files)| files.preview.as_ref().map(copy));
        let previews: Vec<Option<ArrayBuffer>> = papers.iter().map(preview).collect();
        let has = previews.iter().map(Option::is_some).collect();
        let buffers = previews.into_iter().flatten().collect();
        Ok(Said::Now(Answer { reply: WalletReply::Previews(has), buffers }))
    }

    fn described(&self, papers: &[PaperId], what: impl Fn(&Details) -> String) -> Vec<String> {
        let paper = |id: &PaperId| self.papers.iter().find(|paper| paper.view.id == *id);
        papers.iter().filter_map(paper).map(|paper| what(&paper.view.details)).collect()
    }

    fn pages(&self, id: &PaperId, version: u32) -> Told {
        let (view, files) = self.version(id, version)?;
        if view.media_type.starts_with("audio/") {
            let reply = WalletReply::Pages { media_type: view.media_type.clone() };
            return Ok(Said::WithFile(reply, files.original.clone()));
        }
        let reply = WalletReply::Pages { media_type: "image/jpeg".to_owned() };
        Ok(Said::Now(Answer { reply, buffers: files.pages.iter().map(copy).collect() }))
    }

    fn original(&mut self, id: &PaperId, version: u32) -> Told {
        let title = self.paper(id)?.view.details.title.clone();
        let (view, files) = self.version(id, version)?;
        let media_type = view.media_type.clone();
        let reply = WalletReply::Original { file_name: file_name(&title, &media_type), media_type };
        Ok(Said::WithFile(reply, files.original.clone()))
    }

    /// A code that opens nothing; the screen says so.
    fn code(&self, name: &ShareName) -> Told {
        let share = self.shares.iter().find(|share| share.share == *name);
        let share = share.ok_or(Ended::Failed(Failure::NotThere))?;
        let origin = window().location().origin().unwrap_or_default();
        said(WalletReply::Shared(NewShare {
            share: name.clone(),
            link: format!("{origin}/s#{}", name.0),
            pin: share.asks_pin.then(|| "123456".to_owned()),
            expires_at: share.expires_at,
        }))
    }

    fn stop(&mut self, which: impl Fn(&ShareView) -> bool) -> Told {
        for share in self.shares.iter_mut().filter(|share| share.state == ShareState::Live && which(share)) {
            share.state = ShareState::Stopped;
            share.ended_at = Some(now());
            share.can_stop = false;
            share.seconds_left = 0;
        }
        said(WalletReply::Shares(self.shares.clone()))
    }
}

impl Paper {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the size of a file, in bytes")]
    fn add(&mut self, media_type: String, files: Files) {
        let pages = u32::try_from(files.pages.len()).unwrap_or(u32::MAX);
        let size = files.original.size() as u64;
        let view = VersionView { added: now(), size, media_type, pages };
        self.view.versions.insert(0, view);
        self.files.insert(0, files);
    }
}

impl Files {
    fn of(attached: Vec<Attachment>, has_preview: bool) -> Result<Self, Ended> {
        let mut attached = attached.into_iter();
        let original = attached.next().and_then(|file| file.dyn_into().ok()).ok_or(Ended::Failed(Failure::Fault))?;
        let mut pictures = attached.filter_map(|picture| picture.dyn_into::<ArrayBuffer>().ok());
        let preview = if has_preview { pictures.next() } else { None };
        Ok(Self { original, preview, pages: pictures.collect() })
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // What is only dropped stays in memory for long, and somebody puts real papers in all the same.
        for picture in self.preview.iter().chain(&self.pages) {
            Uint8Array::new(picture).fill(0, 0, picture.byte_length());
        }
    }
}

fn said(reply: WalletReply) -> Told {
    Ok(Said::Now(Answer { reply, buffers: Vec::new() }))
}

/// Whoever gets a buffer wipes it.
fn copy(buffer: &ArrayBuffer) -> ArrayBuffer {
    Uint8Array::new(buffer).slice(0, buffer.byte_length()).buffer()
}

fn file_name(title: &str, media_type: &str) -> String {
    let ending = match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "image/heic" => "heic",
        "application/pdf" => "pdf",
        "text/plain" => "txt",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "audio/ogg" => "ogg",
        "audio/webm" => "webm",
        _ => "bin",
    };
    let title: String = title.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect();
    format!("{}.{ending}", if title.trim().is_empty() { "document" } else { title.trim() })
}
