//! A new way in, step by step: a card or a nickname, a story, the story once more. Make and Renew share these steps.

mod handle;
mod story;
mod way;
mod words;

use crate::components::{Button, Dialog, FailureCard, Look, ProgressBar};
use crate::core::Answer;
use crate::state::{HandleKind, MakeDraft, Renewal, SecretKind, app};
use crate::text::{Wording, keys as k};
use bridge::{Failure, Progress, WalletCommand, WalletReply};
use leptos::prelude::*;

/// The steps of Make and of Renew.
pub(crate) mod step {
    /// What this is.
    pub(crate) const WHAT: u8 = 0;
    /// A card or a nickname?
    pub(crate) const WAY: u8 = 1;
    /// The number, or the nickname.
    pub(crate) const HANDLE: u8 = 2;
    /// The story.
    pub(crate) const STORY: u8 = 3;
    /// The story once more.
    pub(crate) const REPEAT: u8 = 4;
    /// Which old doors stay.
    pub(crate) const KEEP: u8 = 5;
    /// A way back. From here on the wallet is open.
    pub(crate) const WAY_BACK: u8 = 6;
    /// The sheets that were just made.
    pub(crate) const SHEETS: u8 = 7;
    /// All is done.
    pub(crate) const DONE: u8 = 8;
}

/// What the new way in is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// A new wallet.
    Make,
    /// The open wallet.
    Renew,
}

/// What happens between the steps.
#[derive(Clone, Copy)]
pub(crate) struct NewWay {
    /// What it is for.
    pub(crate) occasion: Occasion,
    /// What is typed and drawn.
    pub(crate) draft: MakeDraft,
    /// Whether the worker is at work.
    pub(crate) working: RwSignal<bool>,
    /// How far it is.
    pub(crate) progress: RwSignal<Option<Progress>>,
    failed: RwSignal<Option<Failure>>,
    /// The story was repeated in another way.
    wrong: RwSignal<bool>,
}

impl NewWay {
    /// For a route that was just entered.
    pub(crate) fn new(occasion: Occasion) -> Self {
        let app = app();
        let way = Self {
            occasion,
            draft: match occasion {
                Occasion::Make => app.make,
                Occasion::Renew => app.renew.way,
            },
            working: RwSignal::new(false),
            progress: RwSignal::new(None),
            failed: RwSignal::new(None),
            wrong: RwSignal::new(false),
        };
        Effect::new(move |_| {
            app.place.track();
            way.failed.set(None);
        });
        way
    }

    /// The step to show: after a reload the steps are still in the history, but what was drawn is gone.
    pub(crate) fn step(self) -> Memo<u8> {
        Memo::new(move |_| {
            let wanted = app().place.get().step;
            let needs_handle = (step::STORY..=step::KEEP).contains(&wanted) && !self.draft.has_handle();
            // Another number in the place of the one that was just photographed would be found out too late.
            let needs_choice = wanted == step::HANDLE && !self.draft.chosen.get();
            if needs_handle || needs_choice { step::WAY } else { wanted }
        })
    }

    /// The screen of one of the shared steps.
    pub(crate) fn screen(self, step: u8) -> AnyView {
        let way = self;
        match (step, self.draft.handle.get(), self.draft.secret.get()) {
            (step::HANDLE, HandleKind::Card, _) if self.draft.has_card.get() => {
                view! { <handle::HaveCard way /> }.into_any()
            }
            (step::HANDLE, HandleKind::Card, _) => view! { <handle::NewCard way /> }.into_any(),
            (step::HANDLE, HandleKind::Nickname, _) => view! { <handle::Nickname way /> }.into_any(),
            (step::STORY, _, SecretKind::Words) => view! { <words::Words way /> }.into_any(),
            (step::STORY, _, SecretKind::Pictures) if self.draft.own_story.get() => {
                view! { <story::OwnStory way /> }.into_any()
            }
            (step::STORY, _, SecretKind::Pictures) => view! { <story::Story way /> }.into_any(),
            (step::REPEAT, _, _) => view! { <story::Repeat way /> }.into_any(),
            _ => view! { <way::ChooseWay way /> }.into_any(),
        }
    }

    /// The story is known: on to what comes after it.
    fn finish(self) {
        match self.occasion {
            Occasion::Make => super::make::make(self),
            Occasion::Renew => super::renew::confirmed(self),
        }
    }

    fn finish_label(self) -> Wording {
        match self.occasion {
            Occasion::Make => k::MAKE_FINISH,
            Occasion::Renew if self.asks_what_stays() => k::NEXT,
            Occasion::Renew => k::RENEW_FINISH,
        }
    }

    /// Whether the old doors are asked about afterwards; with only another story they are not.
    pub(crate) fn asks_what_stays(self) -> bool {
        app().renew.why.with_untracked(|why| !matches!(why, Some(Renewal::NewStory(_))))
    }

    /// Shows what went wrong, if the screen is still there.
    pub(crate) fn fail(self, failure: Failure) {
        let _ = self.failed.try_set(Some(failure));
    }

    /// Draws a card or a phrase.
    fn draw(self, command: WalletCommand) {
        leptos::task::spawn_local(async move {
            match app().wallet.ask(command, Vec::new(), None).await {
                Ok(Answer { reply: WalletReply::Card(number), .. }) => self.draft.number.set(number),
                Ok(Answer { reply: WalletReply::Phrase(phrase), .. }) => self.draft.phrase.set(phrase),
                Ok(_) => self.fail(Failure::Fault),
                Err(ended) => self.fail(ended.failure()),
            }
        });
    }

    /// The failure was read. A story that already opens a wallet is drawn again.
    fn understood(self) {
        let failed = self.failed.get_untracked();
        self.failed.set(None);
        if failed == Some(Failure::AlreadyOpens) {
            self.draft.drop_story();
            self.draft.own_story.set(false);
            app().replace_with(crate::state::Place { step: step::STORY, ..app().place.get_untracked() });
        }
    }
}

/// What lies over the steps: the work, and what went wrong.
#[component]
pub(crate) fn Between(way: NewWay) -> impl IntoView {
    let title = match way.occasion {
        Occasion::Make => k::MAKE_WORKING,
        Occasion::Renew => k::RENEW_WORKING,
    };
    let close = move |()| way.understood();
    view! {
        {move || {
            let title = title.clone();
            way.working.get().then(|| view! {
                <Dialog test="dialog-making" title close=|()| {}>
                    <ProgressBar progress=way.progress />
                </Dialog>
            })
        }}
        {move || way.failed.get().map(|failure| view! {
            <Dialog test="dialog-make-failed" title=k::TROUBLE_TITLE close>
                <FailureCard failure>
                    <Button test="make-failed-close" icon="a-check" label=k::UNDERSTOOD look=Look::Main press=close />
                </FailureCard>
            </Dialog>
        })}
    }
    .into_any()
}
