//! The open wallet: the workers, what they said last, and the pictures that are on the screen.

use super::adding::Queue;
use super::practice::Practice;
use super::{Adding, App, Closed, Picture, Remark, app};
use crate::core::{Answer, Attachment, Ended, MediaWorker, OnProgress, WalletWorker};
use bridge::{
    DepositName, DoorName, Failure, InboxView, MediaCommand, MediaReply, PaperId, PaperView, Papers, ShareName,
    ShareView, WalletCommand, WalletReply,
};
use leptos::prelude::*;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use web_sys::Blob;

/// Previews are asked for in lots, so that the first appear soon on a slow network.
const PREVIEWS_AT_ONCE: usize = 8;

/// The open wallet, as far as the page knows it.
#[derive(Clone, Copy)]
pub(crate) struct Wallet {
    worker: StoredValue<Option<WalletWorker>, LocalStorage>,
    media: StoredValue<Option<MediaWorker>, LocalStorage>,
    /// Grows when the wallet is closed: an answer to an older question is dropped.
    session: StoredValue<u32>,
    /// The papers; `None` while no wallet is open.
    pub(crate) papers: RwSignal<Option<Papers>>,
    /// Previews that have arrived; `None` for a paper without one.
    pub(crate) previews: RwSignal<HashMap<PaperId, Option<Arc<Picture>>>>,
    previews_wanted: StoredValue<VecDeque<PaperId>>,
    /// The command that can be stopped.
    stoppable: StoredValue<Option<u32>>,
    /// Newer versions are being fetched for this device.
    pub(super) renewing: StoredValue<bool>,
    /// The paper that was added last.
    pub(super) added_last: StoredValue<Option<PaperId>>,
    /// Files that wait to be taken in.
    pub(super) incoming: StoredValue<Queue, LocalStorage>,
    previews_coming: StoredValue<bool>,
    /// The paper that is looked at.
    pub(crate) current: RwSignal<Option<PaperId>>,
    /// Files on their way in.
    pub(crate) adding: RwSignal<Option<Adding>>,
    /// The name of the file that is on its way in; empty if it has none.
    pub(crate) adding_name: RwSignal<String>,
    /// What the person should know about the files that were just added.
    pub(crate) remarks: RwSignal<Vec<Remark>>,
    /// Papers that were just added and have no kind yet.
    pub(crate) without_kind: RwSignal<Vec<PaperId>>,
    /// What was shared, as last heard.
    pub(crate) shares: RwSignal<Option<Vec<ShareView>>>,
    /// The share whose record is looked at.
    pub(crate) share_shown: RwSignal<Option<ShareName>>,
    /// What others handed in and what was asked for, as last heard.
    pub(crate) inbox: RwSignal<Option<InboxView>>,
    /// What came and is on its way among the papers: it is not offered a second time.
    pub(crate) keeping: RwSignal<Vec<DepositName>>,
    /// The media worker draws one file after the other: whose turn it is.
    pub(super) drawing: StoredValue<Option<u32>>,
    /// What is looked at of what came.
    pub(crate) deposit: RwSignal<Option<DepositName>>,
    /// Papers that were chosen to be printed.
    pub(crate) to_print: RwSignal<Vec<PaperId>>,
    /// The wallet is one to try with.
    pub(crate) practises: RwSignal<bool>,
    pub(super) practice: StoredValue<Option<Practice>, LocalStorage>,
}

impl Wallet {
    pub(super) fn new() -> Self {
        Self {
            worker: StoredValue::new_local(None),
            media: StoredValue::new_local(None),
            session: StoredValue::new(0),
            papers: RwSignal::new(None),
            previews: RwSignal::new(HashMap::new()),
            previews_wanted: StoredValue::new(VecDeque::new()),
            stoppable: StoredValue::new(None),
            renewing: StoredValue::new(false),
            added_last: StoredValue::new(None),
            incoming: StoredValue::new_local(VecDeque::new()),
            previews_coming: StoredValue::new(false),
            current: RwSignal::new(None),
            adding: RwSignal::new(None),
            adding_name: RwSignal::default(),
            remarks: RwSignal::new(Vec::new()),
            without_kind: RwSignal::new(Vec::new()),
            shares: RwSignal::new(None),
            share_shown: RwSignal::new(None),
            inbox: RwSignal::new(None),
            keeping: RwSignal::new(Vec::new()),
            drawing: StoredValue::new(None),
            deposit: RwSignal::new(None),
            to_print: RwSignal::new(Vec::new()),
            practises: RwSignal::new(false),
            practice: StoredValue::new_local(None),
        }
    }

    /// Whether something goes on that takes long, and that nobody has to answer; not tracked.
    pub(super) fn is_at_work(self) -> bool {
        let adds = self.adding.with_untracked(|adding| adding.is_some_and(|adding| adding.stopped.is_none()));
        adds || self.stoppable.with_value(Option::is_some)
    }

    /// Another number after each closing.
    pub(super) fn session_now(self) -> u32 {
        self.session.get_value()
    }

    /// Whether the wallet is one to try with; not tracked.
    pub(crate) fn practises_now(self) -> bool {
        self.practises.get_untracked()
    }

    /// Whether a wallet is open; not tracked.
    pub(crate) fn is_open_now(self) -> bool {
        self.papers.with_untracked(Option::is_some)
    }

    /// Whether a wallet is open; tracked.
    pub(crate) fn is_open(self) -> bool {
        self.papers.with(Option::is_some)
    }

    /// Whether it was opened by a sheet or by helpers, and has no new way in yet; not tracked.
    pub(crate) fn is_recovered_now(self) -> bool {
        self.papers.with_untracked(|papers| papers.as_ref().is_some_and(|papers| papers.recovered))
    }

    /// The new way in is made.
    pub(crate) fn end_recovery(self) {
        self.papers.update(|papers| {
            if let Some(papers) = papers {
                papers.recovered = false;
                papers.opened_by = None;
            }
        });
    }

    /// An opening that waited was refused, or its door is gone.
    pub(crate) fn end_opening(self, door: &DoorName) {
        self.papers.update(|papers| {
            if let Some(papers) = papers {
                papers.recoveries.retain(|recovery| recovery.door != *door);
            }
        });
    }

    /// One live paper; not tracked.
    pub(super) fn paper_now(self, id: &PaperId) -> Option<PaperView> {
        self.papers.with_untracked(|papers| papers.as_ref()?.papers.iter().find(|paper| paper.id == *id).cloned())
    }

    /// One live paper; tracked.
    pub(crate) fn paper(self, id: &PaperId) -> Option<PaperView> {
        self.papers.with(|papers| papers.as_ref()?.papers.iter().find(|paper| paper.id == *id).cloned())
    }

    /// Starts the worker, so that it is there when it is needed.
    pub(crate) fn warm_up(self) {
        // If it cannot start, whoever asks next hears it.
        let _ = self.worker();
    }

    fn worker(self) -> Result<WalletWorker, Ended> {
        if let Some(worker) = self.worker.get_value() {
            return Ok(worker);
        }
        let worker = WalletWorker::start_wallet(move || {
            self.worker.set_value(None);
            if self.is_open_now() && !self.practises_now() {
                app().close_because(Closed::Broken);
            }
            // It had the key that files are signed with.
            app().hand_in.key.set(None);
        })?;
        self.worker.set_value(Some(worker.clone()));
        Ok(worker)
    }

    /// Asks the wallet worker.
    ///
    /// # Errors
    /// What the worker says; [`Ended::Gone`] too if the wallet was closed meanwhile.
    pub(crate) async fn ask(
        self,
        command: WalletCommand,
        attached: Vec<Attachment>,
        progress: Option<OnProgress>,
    ) -> Result<Answer<WalletReply>, Ended> {
        let session = self.session.get_value();
        let answer = match self.practice.get_value() {
            Some(practice) => practice.answer(command, attached).await,
            None => self.worker()?.ask(command, attached, progress).await,
        };
        if session == self.session.get_value() { answer } else { Err(Ended::Gone) }
    }

    /// As [`ask`](Self::ask), for something long that the person may stop.
    pub(crate) async fn ask_stoppable(
        self,
        command: WalletCommand,
        attached: Vec<Attachment>,
        progress: OnProgress,
    ) -> Result<Answer<WalletReply>, Ended> {
        if !self.practises_now() {
            self.stoppable.set_value(Some(self.worker()?.next_id()));
        }
        let answer = self.ask(command, attached, Some(progress)).await;
        self.stoppable.try_set_value(None);
        answer
    }

    /// Stops what takes long; whoever asked for it hears [`Failure::Stopped`].
    pub(crate) fn stop(self) {
        let Some(command) = self.stoppable.get_value() else { return };
        leptos::task::spawn_local(async move {
            // What ended meanwhile cannot be stopped, and need not be.
            let _ = self.ask(WalletCommand::Stop { command }, Vec::new(), None).await;
        });
    }

    /// Asks the media worker, which is started anew if it died.
    ///
    /// # Errors
    /// What the worker says, or that it died.
    pub(crate) async fn draw(
        self,
        command: MediaCommand,
        file: &Blob,
        progress: OnProgress,
    ) -> Result<Answer<MediaReply>, Ended> {
        let worker = match self.media.get_value() {
            Some(worker) => worker,
            None => {
                let worker = MediaWorker::start_media(move || self.media.set_value(None))?;
                self.media.set_value(Some(worker.clone()));
                worker
            }
        };
        worker.ask(command, vec![file.clone().into()], Some(progress)).await
    }

    /// Whether the media worker is loaded.
    pub(crate) fn can_draw(self) -> bool {
        self.media.get_value().is_some_and(|worker| worker.is_ready())
    }

    /// Ends the media worker in the middle of its work.
    pub(crate) fn stop_drawing(self) {
        if let Some(worker) = self.media.try_update_value(Option::take).flatten() {
            worker.terminate();
        }
    }

    /// Takes in what the worker says about the vault.
    pub(crate) fn take_papers(self, papers: Papers) {
        let newest = |papers: &Papers, id: &PaperId| {
            let paper = papers.papers.iter().chain(&papers.bin).find(|paper| paper.id == *id)?;
            paper.versions.first().map(|version| version.added)
        };
        let before = self.papers.with_untracked(|papers| papers.clone());
        let is_same = |id: &PaperId| {
            let now = newest(&papers, id);
            now.is_some() && before.as_ref().is_none_or(|before| newest(before, id) == now)
        };
        let mut old = Vec::new();
        self.previews.update(|previews| {
            previews.retain(|id, _| {
                let same = is_same(id);
                if !same && newest(&papers, id).is_some() {
                    old.push(id.clone());
                }
                same
            });
        });
        self.follow_kept(&papers);
        self.papers.set(Some(papers));
        // A newer version looks otherwise.
        old.iter().for_each(|paper| self.want_preview(paper));
    }

    /// Asks for the preview of a paper that comes on the screen, if it is not here and nobody asks already.
    pub(crate) fn want_preview(self, paper: &PaperId) {
        let is_here = self.previews.with_untracked(|here| here.contains_key(paper));
        let is_wanted = self.previews_wanted.with_value(|wanted| wanted.contains(paper));
        if is_here || is_wanted {
            return;
        }
        self.previews_wanted.update_value(|wanted| wanted.push_back(paper.clone()));
        if !self.previews_coming.get_value() {
            self.previews_coming.set_value(true);
            leptos::task::spawn_local(async move {
                self.bring_previews().await;
                self.previews_coming.set_value(false);
            });
        }
    }

    async fn bring_previews(self) {
        loop {
            let lot: Vec<PaperId> =
                self.previews_wanted.with_value(|wanted| wanted.iter().take(PREVIEWS_AT_ONCE).cloned().collect());
            if lot.is_empty() {
                return;
            }
            let asked = self.ask(WalletCommand::Previews { papers: lot.clone() }, Vec::new(), None).await;
            // A tile without its preview still has its kind and title; when it is shown again, it asks again.
            let Ok(Answer { reply: WalletReply::Previews(has), buffers }) = asked else {
                self.previews_wanted.set_value(VecDeque::new());
                return;
            };
            self.previews_wanted.update_value(|wanted| wanted.retain(|id| !lot.contains(id)));
            let mut buffers = buffers.iter();
            self.previews.update(|previews| {
                for (id, has) in lot.into_iter().zip(has) {
                    let picture = if has { buffers.next().and_then(Picture::of_jpeg) } else { None };
                    previews.insert(id, picture);
                }
            });
        }
    }

    /// Drops everything, keys first.
    pub(crate) fn forget(self) {
        self.session.update_value(|session| *session += 1);
        self.practice.set_value(None);
        self.practises.set(false);
        if let Some(worker) = self.worker.try_update_value(Option::take).flatten() {
            worker.terminate();
        }
        self.stop_drawing();
        self.drop_choice();
        self.adding.set(None);
        self.adding_name.set(String::new());
        self.previews_wanted.set_value(VecDeque::new());
        self.papers.set(None);
        self.previews.set(HashMap::new());
        self.current.set(None);
        self.remarks.set(Vec::new());
        self.without_kind.set(Vec::new());
        self.shares.set(None);
        self.share_shown.set(None);
        self.inbox.set(None);
        self.keeping.set(Vec::new());
        self.drawing.set_value(None);
        self.deposit.set(None);
        self.to_print.set(Vec::new());
        self.incoming.set_value(VecDeque::new());
        self.added_last.set_value(None);
        self.stoppable.set_value(None);
    }
}

impl App {
    /// Asks for a change of the vault and takes in what it is now; what goes wrong is shown. Whether it went well.
    pub(crate) async fn change(self, command: WalletCommand) -> bool {
        match self.wallet.ask(command, Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Papers(papers), .. }) => {
                self.wallet.take_papers(papers);
                true
            }
            Ok(_) => self.fail(Ended::Failed(Failure::Fault)),
            Err(ended) => self.fail(ended),
        }
    }

    /// Shows what went wrong. Always `false`.
    pub(crate) fn fail(self, ended: Ended) -> bool {
        match ended {
            Ended::Failed(Failure::OpenAgain) => self.close_because(Closed::TimeOver),
            // The wallet is closed: that is said already.
            Ended::Gone if !self.wallet.is_open_now() => {}
            Ended::Gone | Ended::NeverStarted | Ended::Failed(_) => self.trouble.set(Some(ended.failure())),
        }
        false
    }

    /// Moves papers to the bin, with a way to take them back.
    pub(crate) fn bin(self, papers: Vec<PaperId>) {
        leptos::task::spawn_local(async move {
            let count = papers.len();
            if self.change(WalletCommand::Bin { papers: papers.clone() }).await {
                self.say(crate::text::keys::toast_binned(count), papers);
            }
        });
    }

    /// Takes papers out of the bin.
    pub(crate) fn take_back(self, papers: Vec<PaperId>) {
        self.toast.set(None);
        leptos::task::spawn_local(async move {
            let count = papers.len();
            if self.change(WalletCommand::Restore { papers }).await {
                self.say(crate::text::keys::toast_restored(count), Vec::new());
            }
        });
    }
}
