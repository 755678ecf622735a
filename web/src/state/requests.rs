//! What is asked of others, and what is handed in to somebody else.

use super::{App, Wallet};
use crate::core::{Answer, Ended};
use bridge::{DepositName, Failure, HandInView, InboxCommand, NewRequest, SigningKey, WalletCommand, WalletReply};
use leptos::prelude::*;
use web_sys::File;

/// What is asked for on Inbox.
#[derive(Clone, Copy)]
pub(crate) struct AskDraft {
    /// In the person's words or from the list; may stay empty.
    pub(crate) asked_for: RwSignal<String>,
    /// For how long, in seconds.
    pub(crate) lifetime: RwSignal<u64>,
    /// How many files.
    pub(crate) files: RwSignal<u32>,
    /// What came of it.
    pub(crate) made: RwSignal<Option<NewRequest>>,
}

impl AskDraft {
    pub(super) fn new() -> Self {
        Self {
            asked_for: RwSignal::default(),
            lifetime: RwSignal::new(604_800),
            files: RwSignal::new(5),
            made: RwSignal::new(None),
        }
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.asked_for.set(String::new());
        self.lifetime.set(604_800);
        self.files.set(5);
        self.made.set(None);
    }
}

/// What is handed in to somebody else.
#[derive(Clone, Copy)]
pub(crate) struct HandInDraft {
    /// What stood after `#`; empty if no link is here yet.
    pub(crate) fragment: RwSignal<String>,
    /// What is asked for.
    pub(crate) asked: RwSignal<Option<HandInView>>,
    /// What was chosen, in order.
    pub(crate) files: RwSignal<Vec<File>, LocalStorage>,
    /// So many of them are there already.
    pub(crate) sent: RwSignal<usize>,
    /// Who hands it in.
    pub(crate) from: RwSignal<String>,
    /// A word that goes with it.
    pub(crate) note: RwSignal<String>,
    /// The key that it is signed with.
    pub(crate) key: RwSignal<Option<SigningKey>>,
    /// Whether a new key was saved.
    pub(crate) saved: RwSignal<bool>,
    /// Whether the camera is wanted for the next code.
    pub(crate) camera: RwSignal<bool>,
}

impl HandInDraft {
    pub(super) fn new() -> Self {
        Self {
            fragment: RwSignal::default(),
            asked: RwSignal::new(None),
            files: RwSignal::new_local(Vec::new()),
            sent: RwSignal::new(0),
            from: RwSignal::default(),
            note: RwSignal::default(),
            key: RwSignal::new(None),
            saved: RwSignal::new(false),
            camera: RwSignal::new(false),
        }
    }

    /// Takes a link, or what stands after its `#`. What was chosen stays: the same may go to several people.
    pub(crate) fn take_link(self, link: &str) {
        let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
        if fragment.trim() != self.fragment.get_untracked() {
            // A word to one person is not for the next.
            self.note.set(String::new());
        }
        self.asked.set(None);
        self.sent.set(0);
        self.drop_secret();
        self.fragment.set(fragment.trim().to_owned());
    }

    /// Whether there is a new key that was not saved: it would be lost; tracked.
    pub(crate) fn has_unsaved_key(self) -> bool {
        !self.saved.get() && self.key.with(|key| key.as_ref().is_some_and(|key| key.secret.is_some()))
    }

    /// A key that was saved is not offered a second time, to whoever sits here next.
    fn drop_secret(self) {
        if !self.saved.get_untracked() {
            return;
        }
        self.key.update(|key| {
            if let Some(key) = key {
                key.secret = None;
            }
        });
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.saved.set(false);
        for text in [self.fragment, self.from, self.note] {
            text.set(String::new());
        }
        self.asked.set(None);
        self.files.set(Vec::new());
        self.sent.set(0);
        self.key.set(None);
        self.camera.set(false);
    }
}

impl App {
    /// Asks in the background what came; without a network the last that was heard stays.
    pub(crate) fn look_into_inbox(self) {
        if self.wallet.is_without_network_now() || self.wallet.practises_now() {
            return;
        }
        leptos::task::spawn_local(async move {
            // Whoever opens the letterbox hears what is wrong.
            let _ = self.wallet.change_inbox(InboxCommand::See).await;
        });
    }
}

impl Wallet {
    /// Asks for a change of the letterbox, and takes in what is in it now.
    ///
    /// # Errors
    /// What the worker says.
    pub(crate) async fn change_inbox(self, command: InboxCommand) -> Result<(), Ended> {
        let refused = match &command {
            InboxCommand::Refuse { deposit } => Some(deposit.clone()),
            InboxCommand::See
            | InboxCommand::Ask { .. }
            | InboxCommand::Code { .. }
            | InboxCommand::Close { .. }
            | InboxCommand::Look { .. }
            | InboxCommand::Keep { .. }
            | InboxCommand::Know { .. }
            | InboxCommand::Forget { .. } => None,
        };
        match self.ask(WalletCommand::Inbox(command), Vec::new(), None).await? {
            Answer { reply: WalletReply::Inbox(inbox), .. } => {
                self.inbox.set(Some(inbox));
                Ok(())
            }
            // Done, and only the list could not be had.
            Answer { reply: WalletReply::Checked(_), .. } => {
                if let Some(deposit) = refused {
                    self.take_out_of_inbox(&deposit);
                }
                Ok(())
            }
            _ => Err(Ended::Failed(Failure::Fault)),
        }
    }

    /// How much lies in the letterbox that nobody decided about; tracked.
    pub(crate) fn waiting_in_inbox(self) -> usize {
        let keeping = self.keeping.get();
        let waits = |item: &&bridge::DepositItem| !keeping.contains(&item.deposit);
        self.inbox.with(|inbox| inbox.as_ref().map_or(0, |inbox| inbox.deposits.iter().filter(waits).count()))
    }

    /// What was kept lies in the letterbox no more.
    pub(super) fn take_out_of_inbox(self, deposit: &DepositName) {
        self.inbox.update(|inbox| {
            if let Some(inbox) = inbox {
                inbox.deposits.retain(|item| item.deposit != *deposit);
            }
        });
    }
}
