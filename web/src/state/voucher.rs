//! A voucher, where making a wallet needs one: asked for before somebody makes a card and a story for nothing.

use super::{App, Route};
use crate::core::{Answer, Ended};
use bridge::{Failure, VoucherText, WalletCommand, WalletReply};
use leptos::prelude::*;

/// Whether a wallet can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The server has not said yet.
    Unknown,
    /// It asks for no voucher.
    NotNeeded,
    /// It asks for one, and none that is good is here.
    Missing,
    /// With the voucher that is here.
    Good,
}

/// The voucher that was scanned, pasted or opened as a link, and what the server says of it. It is in the page's memory only,
/// and no longer than until the wallet is made.
#[derive(Clone, Copy)]
pub(crate) struct VoucherDraft {
    /// What its code says; empty if none is here.
    code: RwSignal<String>,
    /// Whether a wallet can be made.
    pub(crate) standing: RwSignal<Standing>,
    /// The server is being asked.
    pub(crate) looking: RwSignal<bool>,
    /// Why there is no better answer.
    pub(crate) failed: RwSignal<Option<Failure>>,
}

impl VoucherDraft {
    pub(super) fn new() -> Self {
        Self {
            code: RwSignal::default(),
            standing: RwSignal::new(Standing::Unknown),
            looking: RwSignal::new(false),
            failed: RwSignal::new(None),
        }
    }

    /// The voucher, as the worker wants it.
    pub(crate) fn text(self) -> Option<VoucherText> {
        let code = self.code.get_untracked();
        (!code.is_empty()).then_some(VoucherText(code))
    }

    /// Whether a voucher has to be shown before a wallet can be made; tracked.
    pub(crate) fn is_missing(self) -> bool {
        self.standing.get() == Standing::Missing
    }

    /// Hears why a wallet cannot be made: whether it is for want of a good voucher. Then another one is asked for; after
    /// anything else the one that is here stays.
    pub(crate) fn refuse(self, failure: Failure) -> bool {
        let is_voucher = matches!(
            failure,
            Failure::VoucherNeeded | Failure::VoucherNotValid | Failure::VoucherUsed | Failure::BadLink
        );
        if is_voucher {
            self.code.set(String::new());
            self.failed.set((failure != Failure::VoucherNeeded).then_some(failure));
            self.standing.set(Standing::Missing);
        }
        is_voucher
    }

    /// Does something that forgets what was typed, but not the voucher: that is still good afterwards.
    pub(super) fn outlives(self, forget: impl FnOnce()) {
        let (code, standing) = (self.code.get_untracked(), self.standing.get_untracked());
        forget();
        self.code.set(code);
        self.standing.set(standing);
    }

    /// Empties it. What the server asks for stays known.
    pub(crate) fn clear(self) {
        self.code.set(String::new());
        self.failed.set(None);
        self.looking.set(false);
        if self.standing.get_untracked() == Standing::Good {
            self.standing.set(Standing::Missing);
        }
    }
}

impl App {
    /// Takes what a code says or a link brought.
    pub(crate) fn take_voucher(self, text: &str) {
        let voucher = self.make.voucher;
        voucher.code.set(text.trim().to_owned());
        // Nobody waits for what is said of another one.
        voucher.looking.set(false);
        let is_asked_for = voucher.standing.get_untracked() == Standing::Missing;
        // From any other screen Make is entered now, and asks.
        let at_make = self.place.get_untracked().route == Route::Make;
        if !(at_make && is_asked_for) {
            voucher.standing.set(Standing::Unknown);
        }
        if at_make {
            self.look_at_voucher();
        }
    }

    /// Asks the server whether a wallet can be made, with the voucher that is here or without one.
    pub(crate) fn look_at_voucher(self) {
        let voucher = self.make.voucher;
        voucher.failed.set(None);
        voucher.looking.set(true);
        let (shown, session) = (voucher.code.get_untracked(), self.wallet.session_now());
        let command = WalletCommand::LookAtVoucher { voucher: voucher.text() };
        leptos::task::spawn_local(async move {
            let answer = self.wallet.ask(command, Vec::new(), None).await;
            // Another is looked at meanwhile.
            if voucher.code.with_untracked(|code| *code != shown) {
                return;
            }
            voucher.looking.set(false);
            // Else everything was forgotten meanwhile, and nobody waits.
            if session == self.wallet.session_now() {
                voucher.hear(answer);
            }
        });
    }
}

impl VoucherDraft {
    fn hear(self, answer: Result<Answer<WalletReply>, Ended>) {
        match answer {
            Ok(Answer { reply: WalletReply::Checked(true), .. }) => self.standing.set(Standing::Good),
            Ok(Answer { reply: WalletReply::Checked(false), .. }) => {
                self.code.set(String::new());
                self.standing.set(Standing::NotNeeded);
            }
            Ok(_) => self.failed.set(Some(Failure::Fault)),
            Err(ended) if self.refuse(ended.failure()) => {}
            Err(ended) => self.failed.set(Some(ended.failure())),
        }
    }
}
