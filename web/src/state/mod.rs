//! What the page knows, as signals. There is one [`App`] a page; locking empties it.

mod adding;
mod doors;
mod drafts;
mod front;
mod kept;
mod kiosk;
mod pictures;
mod place;
mod practice;
mod requests;
mod safety;
mod scanning;
mod trail;
mod turn;
mod voices;
mod voucher;
mod wallet;
mod watch;

pub(crate) use adding::{Adding, Becomes, Choice, Incoming, Leaves, Remark, title_from_stem};
pub(crate) use doors::{Doors, RecoverDraft, RenewDraft, Renewal, WayBack};
pub(crate) use drafts::{
    EditDraft, HandleKind, MakeDraft, OpenDraft, ReceiveDraft, SecretKind, ShareDraft, StoryDraft,
};
pub(crate) use front::{Arrival, Front, Link, Screens, front};
pub(crate) use kept::{can_keep, start_without_network, tidy_at_start, tidy_device};
pub(crate) use kiosk::is_kiosk;
pub(crate) use pictures::{Picture, Sound, ToSave, save_blob, save_file};
pub(crate) use place::{Place, Route, kept_language, take_fragment};
pub(crate) use requests::{AskDraft, HandInDraft};
pub(crate) use safety::{Touch, reload_to_start, sleep};
pub(crate) use scanning::{Change, ScanDraft, ScanPage};
pub(crate) use voices::Voices;
pub(crate) use voucher::Standing;
pub(crate) use wallet::Wallet;

use crate::text::Wording;
use bridge::{Failure, PaperId};
use leptos::prelude::*;
use std::cell::OnceCell;
use std::ops::Deref;

/// Everything that the page knows, what the first screen knows included. A handful of signals, copied freely.
#[derive(Clone, Copy)]
pub(crate) struct App {
    front: Front,
    /// The open wallet.
    pub(crate) wallet: Wallet,
    /// What was typed on Make.
    pub(crate) make: MakeDraft,
    /// What was typed on Open.
    pub(crate) open: OpenDraft,
    /// What was typed on Recover.
    pub(crate) recover: RecoverDraft,
    /// What was chosen on Renew.
    pub(crate) renew: RenewDraft,
    /// The doors of the open wallet.
    pub(crate) doors: Doors,
    /// What was chosen on Share.
    pub(crate) share: ShareDraft,
    /// What was changed on A paper.
    pub(crate) edit: EditDraft,
    /// What was typed on Write.
    pub(crate) story: StoryDraft,
    /// The paper that a scan will be a newer version of.
    pub(crate) scan_for: RwSignal<Option<PaperId>>,
    /// What was typed on Receive.
    pub(crate) receive: ReceiveDraft,
    /// What was photographed on Scan.
    pub(crate) scan: ScanDraft,
    /// What a screen shows that papers of this wallet are to come up on: secret, as long as it is worth something.
    pub(crate) screen_code: RwSignal<String>,
    /// What is asked for on Inbox.
    pub(crate) ask_for: AskDraft,
    /// What is handed in to somebody else.
    pub(crate) hand_in: HandInDraft,
    /// A short message at the edge of the screen.
    pub(crate) toast: RwSignal<Option<Toast>>,
    /// Something that went wrong, to be read before going on.
    pub(crate) trouble: RwSignal<Option<Failure>>,
    /// Why the wallet was closed, if the person did not close it.
    pub(crate) closed_because: RwSignal<Option<Closed>>,
    /// Seconds until the wallet locks itself, in the last of them.
    pub(crate) idle_warning: RwSignal<Option<u32>>,
    /// What is said aloud.
    pub(crate) voices: Voices,
    /// A file that waits for a yes, as it would stay on a shared computer.
    pub(crate) to_save: RwSignal<Option<ToSave>, LocalStorage>,
}

/// How the fetching of a language goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fetching {
    /// It is on its way.
    Now,
    /// There is no network.
    Failed,
}

/// What hides the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Curtain {
    /// Nothing.
    Open,
    /// The wallet is being locked.
    Locking,
    /// The neutral screen.
    Covered,
}

/// Why a wallet was locked, where that has to be said at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Locked {
    /// Until a time that the person chose.
    Until,
    /// Nobody touched anything.
    Idle,
}

impl Locked {
    /// As it stands in the history while the page loads itself again.
    fn name(self) -> &'static str {
        match self {
            Self::Until => "until",
            Self::Idle => "idle",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Until, Self::Idle].into_iter().find(|why| why.name() == name)
    }
}

/// Why a wallet was closed, if the person did not close it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// The session ended, or it was idle for too long.
    TimeOver,
    /// The worker died.
    Broken,
}

/// A short message at the edge of the screen.
#[derive(Clone, PartialEq)]
pub(crate) struct Toast {
    /// What it says.
    pub(crate) says: Wording,
    /// Papers that can be taken back from the bin.
    pub(crate) take_back: Vec<PaperId>,
    /// Tells one toast from the next, so that each stays for its whole time.
    number: u32,
    /// When, in milliseconds of the browser's clock.
    said_at: f64,
}

/// A message that is said together with a change of screen belongs to the new one.
const TOAST_COMES_ALONG_MS: f64 = 1_000.0;

thread_local! {
    static APP: OnceCell<App> = const { OnceCell::new() };
}

/// What the page knows. Only for what is in the second module: the first screen has [`front`].
pub(crate) fn app() -> App {
    APP.with(|app| *app.get_or_init(App::new))
}

impl Deref for App {
    type Target = Front;

    fn deref(&self) -> &Front {
        &self.front
    }
}

impl App {
    fn new() -> Self {
        Self {
            front: front(),
            wallet: Wallet::new(),
            make: MakeDraft::new(),
            open: OpenDraft::new(),
            recover: RecoverDraft::new(),
            renew: RenewDraft::new(),
            doors: Doors::new(),
            share: ShareDraft::new(),
            edit: EditDraft::new(),
            story: StoryDraft::new(),
            scan_for: RwSignal::new(None),
            receive: ReceiveDraft::new(),
            scan: ScanDraft::new(),
            screen_code: RwSignal::default(),
            ask_for: AskDraft::new(),
            hand_in: HandInDraft::new(),
            toast: RwSignal::new(None),
            trouble: RwSignal::new(None),
            closed_because: RwSignal::new(None),
            idle_warning: RwSignal::new(None),
            to_save: RwSignal::new_local(None),
            voices: Voices::new(),
        }
    }

    /// Says something at the edge of the screen for a while; `take_back` adds a button that restores these papers.
    pub(crate) fn say(self, says: Wording, take_back: Vec<PaperId>) {
        let number = self.toast.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number + 1));
        let toast = Toast { says, take_back, number, said_at: js_sys::Date::now() };
        self.toast.set(Some(toast.clone()));
        leptos::task::spawn_local(async move {
            sleep(12_000).await;
            if self.toast.get_untracked().as_ref() == Some(&toast) {
                self.toast.set(None);
            }
        });
    }

    /// What was said before the person went on would lie over the next screen: only what was said just now comes along.
    pub(crate) fn leave_toast_behind(self) {
        let is_old = |toast: &Toast| js_sys::Date::now() - toast.said_at > TOAST_COMES_ALONG_MS;
        if self.toast.with_untracked(|toast| toast.as_ref().is_some_and(is_old)) {
            self.toast.set(None);
        }
    }

    /// Drops everything that was read, drawn or typed, and ends the workers.
    pub(crate) fn forget(self) {
        self.wallet.forget();
        self.voices.forget();
        self.forget_kept();
        crate::components::empty_clipboard();
        self.make.clear();
        self.open.clear();
        self.recover.clear();
        self.renew.clear();
        self.doors.clear();
        self.share.clear();
        self.screen_code.set(String::new());
        self.edit.clear();
        self.story.clear();
        self.story.clear_spoken();
        self.scan_for.set(None);
        self.receive.clear();
        self.scan.clear();
        self.ask_for.clear();
        self.hand_in.clear();
        self.toast.set(None);
        self.trouble.set(None);
        self.idle_warning.set(None);
        self.kiosk_minutes.set(None);
        if let Some(file) = self.to_save.try_update(Option::take).flatten() {
            file.drop_it();
        }
    }
}
