//! What is typed and chosen, kept outside the screens so that Back loses nothing; locking empties it.

use super::voucher::VoucherDraft;
use bridge::{Details, Handle, Handling, NewShare, Openings, PaperId, Received, Secret};
use leptos::prelude::*;
use std::collections::HashMap;
use web_sys::Blob;

/// The two kinds of handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HandleKind {
    /// A card number.
    Card,
    /// A nickname.
    Nickname,
}

/// The two kinds of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SecretKind {
    /// Pictures in order.
    Pictures,
    /// A typed passphrase.
    Words,
}

impl HandleKind {
    /// How many pictures the story has.
    pub(crate) fn pictures(self) -> usize {
        match self {
            Self::Card => 6,
            Self::Nickname => 10,
        }
    }
}

/// What was typed on Make.
#[derive(Clone, Copy)]
pub(crate) struct MakeDraft {
    /// Card or nickname.
    pub(crate) handle: RwSignal<HandleKind>,
    /// Whether the card was there before, and its number is typed or scanned.
    pub(crate) has_card: RwSignal<bool>,
    /// The person has chosen between card and nickname since the page was loaded.
    pub(crate) chosen: RwSignal<bool>,
    /// The number, 20 digits.
    pub(crate) number: RwSignal<String>,
    /// The nickname.
    pub(crate) nickname: RwSignal<String>,
    /// Pictures or words.
    pub(crate) secret: RwSignal<SecretKind>,
    /// Whether the person keeps a story that they know, and enters it.
    pub(crate) own_story: RwSignal<bool>,
    /// The drawn pictures, or those of the story that is kept.
    pub(crate) phrase: RwSignal<Vec<u8>>,
    /// The pictures, repeated.
    pub(crate) repeated: RwSignal<Vec<u8>>,
    /// The words.
    pub(crate) words: RwSignal<String>,
    /// The words, repeated.
    pub(crate) words_again: RwSignal<String>,
    /// What may be needed besides.
    pub(crate) voucher: VoucherDraft,
}

impl MakeDraft {
    pub(super) fn new() -> Self {
        Self {
            handle: RwSignal::new(HandleKind::Card),
            has_card: RwSignal::new(false),
            chosen: RwSignal::new(false),
            number: RwSignal::default(),
            nickname: RwSignal::default(),
            secret: RwSignal::new(SecretKind::Pictures),
            own_story: RwSignal::new(false),
            phrase: RwSignal::default(),
            repeated: RwSignal::default(),
            words: RwSignal::default(),
            words_again: RwSignal::default(),
            voucher: VoucherDraft::new(),
        }
    }

    /// The handle, as the worker wants it.
    pub(crate) fn handle(self) -> Handle {
        match self.handle.get_untracked() {
            HandleKind::Card => Handle::Card(self.number.get_untracked()),
            HandleKind::Nickname => Handle::Nickname(self.nickname.get_untracked().trim().to_owned()),
        }
    }

    /// Takes a card or nickname that is there already.
    pub(crate) fn take_handle(self, handle: &Handle) {
        match handle {
            Handle::Card(number) => {
                self.handle.set(HandleKind::Card);
                self.has_card.set(true);
                self.number.set(number.clone());
            }
            Handle::Nickname(name) => {
                self.handle.set(HandleKind::Nickname);
                self.nickname.set(name.clone());
            }
        }
    }

    /// Whether there is a whole card or nickname; not tracked.
    pub(crate) fn has_handle(self) -> bool {
        match self.handle.get_untracked() {
            HandleKind::Card => self.number.with_untracked(|number| !number.is_empty()),
            HandleKind::Nickname => self.nickname.with_untracked(|name| !name.is_empty()),
        }
    }

    /// Drops the story, so that another one is drawn.
    pub(crate) fn drop_story(self) {
        for pictures in [self.phrase, self.repeated] {
            wipe_pictures(pictures);
        }
        for text in [self.words, self.words_again] {
            text.set(String::new());
        }
    }

    /// The secret, as the worker wants it.
    pub(crate) fn secret(self) -> Secret {
        match self.secret.get_untracked() {
            SecretKind::Pictures => Secret::Pictures(self.phrase.get_untracked()),
            SecretKind::Words => Secret::Passphrase(self.words.get_untracked()),
        }
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.handle.set(HandleKind::Card);
        self.has_card.set(false);
        self.chosen.set(false);
        self.secret.set(SecretKind::Pictures);
        self.own_story.set(false);
        self.drop_story();
        for text in [self.number, self.nickname] {
            text.set(String::new());
        }
        self.voucher.clear();
    }
}

/// What was typed on Open.
#[derive(Clone, Copy)]
pub(crate) struct OpenDraft {
    /// Card or nickname.
    pub(crate) handle: RwSignal<HandleKind>,
    /// The typed number, digits only.
    pub(crate) number: RwSignal<String>,
    /// The typed nickname.
    pub(crate) nickname: RwSignal<String>,
    /// Pictures or words.
    pub(crate) secret: RwSignal<SecretKind>,
    /// The entered pictures.
    pub(crate) pictures: RwSignal<Vec<u8>>,
    /// The typed words.
    pub(crate) words: RwSignal<String>,
    /// The wallet itself is wanted, and not what is kept of it on this device.
    pub(crate) with_network: RwSignal<bool>,
}

impl OpenDraft {
    pub(super) fn new() -> Self {
        Self {
            handle: RwSignal::new(HandleKind::Card),
            number: RwSignal::default(),
            nickname: RwSignal::default(),
            secret: RwSignal::new(SecretKind::Pictures),
            pictures: RwSignal::default(),
            words: RwSignal::default(),
            with_network: RwSignal::new(false),
        }
    }

    /// The handle, as the worker wants it.
    pub(crate) fn handle(self) -> Handle {
        match self.handle.get_untracked() {
            HandleKind::Card => Handle::Card(self.number.get_untracked()),
            HandleKind::Nickname => Handle::Nickname(self.nickname.get_untracked().trim().to_owned()),
        }
    }

    /// The secret, as the worker wants it.
    pub(crate) fn secret(self) -> Secret {
        match self.secret.get_untracked() {
            SecretKind::Pictures => Secret::Pictures(self.pictures.get_untracked()),
            SecretKind::Words => Secret::Passphrase(self.words.get_untracked()),
        }
    }

    /// Empties the secret half.
    pub(crate) fn clear_secret(self) {
        wipe_pictures(self.pictures);
        self.words.set(String::new());
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.clear_secret();
        self.handle.set(HandleKind::Card);
        self.secret.set(SecretKind::Pictures);
        self.number.set(String::new());
        self.with_network.set(false);
        self.nickname.set(String::new());
    }
}

/// What was chosen on Share.
#[derive(Clone, Copy)]
pub(crate) struct ShareDraft {
    /// Which papers, in the order chosen.
    pub(crate) papers: RwSignal<Vec<PaperId>>,
    /// For how long, in seconds.
    pub(crate) lifetime: RwSignal<u64>,
    /// How often.
    pub(crate) openings: RwSignal<Openings>,
    /// What the receiver may do.
    pub(crate) handling: RwSignal<Handling>,
    /// What for.
    pub(crate) purpose: RwSignal<String>,
    /// Whether the receiver is told a PIN besides.
    pub(crate) asks_pin: RwSignal<bool>,
    /// Whether only the computer that opens it first may open it again.
    pub(crate) first_computer: RwSignal<bool>,
    /// Whether it is for a meeting, after which the wallet opens again.
    pub(crate) for_meeting: RwSignal<bool>,
    /// What came of it.
    pub(crate) made: RwSignal<Option<NewShare>>,
}

impl ShareDraft {
    pub(super) fn new() -> Self {
        Self {
            papers: RwSignal::default(),
            lifetime: RwSignal::new(86_400),
            openings: RwSignal::new(Openings::Any),
            handling: RwSignal::new(Handling::Look),
            purpose: RwSignal::default(),
            asks_pin: RwSignal::new(false),
            first_computer: RwSignal::new(false),
            for_meeting: RwSignal::new(false),
            made: RwSignal::new(None),
        }
    }

    /// Begins anew, for a meeting.
    pub(crate) fn begin_meeting(self) {
        self.begin(Vec::new());
        // The wallet stays closed for days, and the meeting may be late.
        self.lifetime.set(604_800);
        self.for_meeting.set(true);
    }

    /// Begins anew with these papers.
    pub(crate) fn begin(self, papers: Vec<PaperId>) {
        self.clear();
        self.papers.set(papers);
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.papers.set(Vec::new());
        self.lifetime.set(86_400);
        self.openings.set(Openings::Any);
        self.handling.set(Handling::Look);
        self.purpose.set(String::new());
        self.asks_pin.set(false);
        self.first_computer.set(false);
        self.for_meeting.set(false);
        self.made.set(None);
    }
}

/// Descriptions that were changed and not kept yet.
#[derive(Clone, Copy)]
pub(crate) struct EditDraft {
    /// By paper.
    pub(crate) changed: RwSignal<HashMap<PaperId, Details>>,
}

impl EditDraft {
    pub(super) fn new() -> Self {
        Self { changed: RwSignal::default() }
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        self.changed.set(HashMap::new());
    }
}

/// What was typed on Write, and spoken on Speak.
#[derive(Clone, Copy)]
pub(crate) struct StoryDraft {
    /// May stay empty.
    pub(crate) title: RwSignal<String>,
    /// The piece.
    pub(crate) text: RwSignal<String>,
    /// What was spoken on Speak.
    pub(crate) spoken: RwSignal<Option<Blob>, LocalStorage>,
    /// Its title; may stay empty.
    pub(crate) spoken_title: RwSignal<String>,
}

impl StoryDraft {
    pub(super) fn new() -> Self {
        Self {
            title: RwSignal::default(),
            text: RwSignal::default(),
            spoken: RwSignal::new_local(None),
            spoken_title: RwSignal::default(),
        }
    }

    /// Empties what was spoken.
    pub(crate) fn clear_spoken(self) {
        self.spoken.set(None);
        self.spoken_title.set(String::new());
    }

    /// Empties what was typed.
    pub(crate) fn clear(self) {
        self.title.set(String::new());
        self.text.set(String::new());
    }
}

/// What was typed on Receive, and what was received.
#[derive(Clone, Copy)]
pub(crate) struct ReceiveDraft {
    /// What stood after `#`; empty if no link is here yet.
    pub(crate) fragment: RwSignal<String>,
    /// The receiver's name.
    pub(crate) name: RwSignal<String>,
    /// The receiver's organisation.
    pub(crate) organisation: RwSignal<String>,
    /// The digits that the receiver was told, as they were typed.
    pub(crate) pin: RwSignal<String>,
    /// Whether it was sent to this screen by the person in front of it: nobody is asked who they are.
    pub(crate) own_screen: RwSignal<bool>,
    /// Whether discretion was promised.
    pub(crate) discreet: RwSignal<bool>,
    /// The papers.
    pub(crate) received: RwSignal<Option<Received>>,
    /// Whether the time ended while the papers were on the screen.
    pub(crate) over: RwSignal<bool>,
}

impl ReceiveDraft {
    pub(super) fn new() -> Self {
        Self {
            fragment: RwSignal::default(),
            name: RwSignal::default(),
            organisation: RwSignal::default(),
            pin: RwSignal::default(),
            own_screen: RwSignal::new(false),
            discreet: RwSignal::new(false),
            received: RwSignal::new(None),
            over: RwSignal::new(false),
        }
    }

    /// Takes a link, or what stands after its `#`; what was received before goes.
    pub(crate) fn take_link(self, link: &str) {
        let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
        self.received.set(None);
        self.over.set(false);
        self.pin.set(String::new());
        self.own_screen.set(false);
        self.fragment.set(fragment.trim().to_owned());
    }

    /// Takes what the person in front of this screen sent to it from a phone.
    pub(crate) fn take_own(self, link: &str, name: String) {
        self.take_link(link);
        self.name.set(name);
        self.own_screen.set(true);
    }

    /// Empties it.
    pub(crate) fn clear(self) {
        for text in [self.fragment, self.name, self.organisation, self.pin] {
            text.set(String::new());
        }
        self.discreet.set(false);
        self.own_screen.set(false);
        self.received.set(None);
        self.over.set(false);
    }
}

fn wipe_pictures(pictures: RwSignal<Vec<u8>>) {
    pictures.update(|pictures| {
        pictures.fill(0);
        pictures.clear();
    });
}
