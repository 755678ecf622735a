//! The number of a card, typed or read from its code.

use super::{Button, Look, NumberField, Scan, digits_of};
use crate::core::Answer;
use crate::state::app;
use crate::text::{Wording, keys as k};
use bridge::{WalletCommand, WalletReply};
use leptos::prelude::*;

/// How many digits a card has.
pub(crate) const CARD_DIGITS: usize = 20;

/// A number on its way in.
#[derive(Clone, Copy)]
pub(crate) struct NumberEntry {
    /// The digits so far.
    pub(crate) digits: RwSignal<String>,
    /// Whether the worker looks at the number.
    pub(crate) checking: RwSignal<bool>,
    hint: RwSignal<Option<Wording>>,
}

impl NumberEntry {
    /// For these digits.
    pub(crate) fn new(digits: RwSignal<String>) -> Self {
        Self { digits, checking: RwSignal::new(false), hint: RwSignal::new(None) }
    }

    /// Whether there are as many digits as a card has; tracked.
    pub(crate) fn is_whole(self) -> bool {
        self.digits.with(String::len) == CARD_DIGITS
    }

    /// Calls `then` if the check digits are right, and says so if they are not.
    pub(crate) fn check(self, then: impl FnOnce() + 'static) {
        self.hint.set(None);
        let command = WalletCommand::CheckCard { number: self.digits.get_untracked() };
        leptos::task::spawn_local(async move {
            self.checking.set(true);
            let checked = app().wallet.ask(command, Vec::new(), None).await;
            // The person went elsewhere meanwhile.
            if self.checking.try_set(false).is_some() {
                return;
            }
            match checked {
                Ok(Answer { reply: WalletReply::Checked(true), .. }) => then(),
                Ok(_) => self.hint.set(Some(k::OPEN_MISTAKE)),
                Err(ended) => app().trouble.set(Some(ended.failure())),
            }
        });
    }
}

/// The field, or the camera in its place.
#[component]
pub(crate) fn EnterNumber(
    /// For tests: of the field.
    test: &'static str,
    /// The number.
    entry: NumberEntry,
    /// A whole number was read from a code.
    #[prop(into)]
    read: Callback<()>,
) -> impl IntoView {
    let scanning = RwSignal::new(false);
    let found = Callback::new(move |text: String| {
        let is_number = text.chars().all(|c| c.is_numeric() || c.is_whitespace());
        let digits = digits_of(&text);
        if is_number && digits.len() == CARD_DIGITS {
            entry.digits.set(digits);
            scanning.set(false);
            read.run(());
        } else {
            entry.hint.set(Some(k::SCAN_NOT_A_CARD));
        }
    });
    let switch = move |on: bool| {
        entry.hint.set(None);
        scanning.set(on);
    };
    let body = move || {
        if scanning.get() {
            view! {
                <Scan found />
                <div class="row">
                    <Button test="scan-type" icon="a-number" label=k::SCAN_TYPE look=Look::Quiet press=move |()| switch(false) />
                </div>
            }
            .into_any()
        } else {
            view! {
                <NumberField test digits=entry.digits />
                <div class="row">
                    <Button test="scan-card" icon="a-scan" label=k::SCAN_CARD press=move |()| switch(true) />
                </div>
            }
            .into_any()
        }
    };
    view! {
        {body}
        <p class="missing" role="status" data-testid="open-mistake">
            {move || entry.hint.get().map(|hint| hint.say()).unwrap_or_default()}
        </p>
    }
    .into_any()
}
