//! The doors of the open wallet, new sheets, and what is typed on the way to a new door or back in.

use super::{App, MakeDraft};
use crate::core::{Answer, Attachment, Ended, OnProgress};
use bridge::{Door, DoorName, DoorsCommand, Failure, NewSheet, SheetRows, WalletCommand, WalletReply, Way, WholeSheet};
use leptos::prelude::*;

/// The doors, as far as the page knows them.
#[derive(Clone, Copy)]
pub(crate) struct Doors {
    /// As last heard.
    pub(crate) list: RwSignal<Option<Vec<Door>>>,
    /// Sheets that were just made and are on the screen.
    pub(crate) sheets: RwSignal<Vec<NewSheet>>,
    /// The door that is looked at.
    pub(crate) current: RwSignal<Option<DoorName>>,
    /// Openings that wait, and that the person leaves alone for now.
    pub(crate) left_alone: RwSignal<Vec<DoorName>>,
    /// This device is added so that papers can be kept on it.
    pub(crate) to_keep: RwSignal<bool>,
    /// The person was told of a way in that no list showed.
    pub(crate) unlisted_seen: RwSignal<bool>,
}

impl Doors {
    pub(super) fn new() -> Self {
        Self {
            list: RwSignal::new(None),
            sheets: RwSignal::default(),
            current: RwSignal::new(None),
            left_alone: RwSignal::default(),
            to_keep: RwSignal::default(),
            unlisted_seen: RwSignal::default(),
        }
    }

    /// The door that is looked at; not tracked.
    pub(crate) fn current_now(self) -> Option<Door> {
        let name = self.current.get_untracked()?;
        self.list.with_untracked(|list| list.as_ref()?.iter().find(|door| door.door == name).cloned())
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.list.set(None);
        self.sheets.set(Vec::new());
        self.current.set(None);
        self.left_alone.set(Vec::new());
        self.to_keep.set(false);
        self.unlisted_seen.set(false);
    }
}

/// Why there is a new card or a new story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Renewal {
    /// The wallet was opened by a sheet or by helpers.
    Recovered,
    /// The person wants another card or nickname.
    NewCard,
    /// Another story for this door.
    NewStory(DoorName),
}

/// What is chosen on Renew.
#[derive(Clone, Copy)]
pub(crate) struct RenewDraft {
    /// Why; `None` while nothing is renewed.
    pub(crate) why: RwSignal<Option<Renewal>>,
    /// The new card and story.
    pub(crate) way: MakeDraft,
    /// The old doors that stay.
    pub(crate) kept: RwSignal<Vec<DoorName>>,
}

impl RenewDraft {
    pub(super) fn new() -> Self {
        Self { why: RwSignal::new(None), way: MakeDraft::new(), kept: RwSignal::default() }
    }

    /// Begins anew. With another card the old one goes, unless the person says otherwise; after a recovery everything.
    pub(crate) fn begin(self, why: Renewal, doors: &[Door]) {
        self.clear();
        let stays = |door: &&Door| match door.way {
            Way::Pictures { .. } | Way::Passphrase { .. } => false,
            Way::Passkey | Way::Sheet { .. } | Way::Helpers { .. } => why == Renewal::NewCard,
        };
        self.kept.set(doors.iter().filter(stays).map(|door| door.door.clone()).collect());
        self.why.set(Some(why));
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.why.set(None);
        self.way.clear();
        self.kept.set(Vec::new());
    }
}

/// The two ways back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WayBack {
    /// A sheet of one's own.
    Sheet,
    /// The helpers' sheets.
    Helpers,
}

impl WayBack {
    /// How many rows such a sheet has.
    pub(crate) fn rows(self) -> usize {
        match self {
            Self::Sheet => 9,
            Self::Helpers => 13,
        }
    }
}

/// What was typed on Recover.
#[derive(Clone, Copy)]
pub(crate) struct RecoverDraft {
    /// Which way back.
    pub(crate) back: RwSignal<WayBack>,
    /// The rows of the sheet that is being typed.
    pub(crate) rows: RwSignal<Vec<String>>,
    /// How those rows stand.
    pub(crate) stand: RwSignal<Option<SheetRows>>,
    /// The whole sheets, with their digits.
    pub(crate) sheets: RwSignal<Vec<(WholeSheet, String)>>,
}

impl RecoverDraft {
    pub(super) fn new() -> Self {
        Self {
            back: RwSignal::new(WayBack::Sheet),
            rows: RwSignal::default(),
            stand: RwSignal::new(None),
            sheets: RwSignal::default(),
        }
    }

    /// Begins anew.
    pub(crate) fn begin(self, back: WayBack) {
        self.clear();
        self.back.set(back);
        self.clear_rows();
    }

    /// Makes room for another sheet.
    pub(crate) fn clear_rows(self) {
        self.rows.set(vec![String::new(); self.back.get_untracked().rows()]);
        self.stand.set(None);
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.rows.set(Vec::new());
        self.stand.set(None);
        self.sheets.set(Vec::new());
    }
}

impl App {
    /// Asks something about the doors and takes in what they are now.
    ///
    /// # Errors
    /// What the worker says, or that it is gone.
    pub(crate) async fn ask_doors(
        self,
        command: DoorsCommand,
        attached: Vec<Attachment>,
        progress: Option<OnProgress>,
    ) -> Result<(), Ended> {
        match self.wallet.ask(WalletCommand::Doors(command), attached, progress).await {
            Ok(Answer { reply: WalletReply::Doors(doors), .. }) => {
                self.doors.list.set(Some(doors));
                // A passkey that went took with it what it opened on this device.
                self.wallet.look_at_kept();
            }
            Ok(Answer { reply: WalletReply::Sheet { sheets, doors }, .. }) => {
                self.doors.sheets.set(sheets);
                self.doors.list.set(Some(doors));
            }
            Ok(Answer { reply: WalletReply::Papers(papers), .. }) => self.wallet.take_papers(papers),
            Ok(_) => return Err(Ended::Failed(Failure::Fault)),
            Err(ended) => return Err(ended),
        }
        Ok(())
    }

    /// Asks for all of them.
    pub(crate) fn load_doors(self) {
        self.ask_quietly(DoorsCommand::List);
    }

    /// Asks, and waits for nothing; what goes wrong is shown.
    pub(crate) fn ask_quietly(self, command: DoorsCommand) {
        leptos::task::spawn_local(async move {
            let _ = self.change_doors(command).await;
        });
    }

    /// The same; what goes wrong is shown. Whether it went well.
    pub(crate) async fn change_doors(self, command: DoorsCommand) -> bool {
        match self.ask_doors(command, Vec::new(), None).await {
            Ok(()) => true,
            Err(ended) => self.fail(ended),
        }
    }
}
