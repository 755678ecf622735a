//! A door in pictures and words.

use super::Icon;
use crate::text::{Wording, date, keys as k, t};
use bridge::{Door, Handle, Way};
use leptos::prelude::*;

/// The picture and the name of a way in.
pub(crate) fn way_words(way: &Way) -> (&'static str, Wording) {
    match way {
        Way::Pictures { handle: Handle::Card(_) } => ("s-card", k::DOOR_CARD),
        Way::Pictures { handle: Handle::Nickname(_) } => ("s-nickname", k::DOOR_NICKNAME),
        Way::Passphrase { handle: Handle::Card(_) } => ("s-card", k::DOOR_CARD_WORDS),
        Way::Passphrase { handle: Handle::Nickname(_) } => ("s-nickname", k::DOOR_NICKNAME_WORDS),
        Way::Passkey => ("s-phone", k::DOOR_PASSKEY),
        Way::Sheet { .. } => ("s-page", k::DOOR_SHEET),
        Way::Helpers { needed, sheets, .. } => ("s-people", k::door_helpers(u32::from(*needed), u32::from(*sheets))),
    }
}

/// For tests: which way in it is, as it is written in messages.
pub(crate) fn way_name(way: &Way) -> &'static str {
    match way {
        Way::Pictures { .. } => "pictures",
        Way::Passphrase { .. } => "passphrase",
        Way::Passkey => "passkey",
        Way::Sheet { .. } => "sheet",
        Way::Helpers { .. } => "helpers",
    }
}

/// The card or nickname that belongs to a door.
pub(crate) fn handle_of(way: &Way) -> Option<&Handle> {
    match way {
        Way::Pictures { handle } | Way::Passphrase { handle } => Some(handle),
        Way::Passkey | Way::Sheet { .. } | Way::Helpers { .. } => None,
    }
}

/// Enough of a card or nickname to know it again: the last digits, or the nickname.
#[component]
pub(crate) fn HandleMark(
    /// Which.
    handle: Handle,
) -> impl IntoView {
    match handle {
        Handle::Card(number) => {
            let end = number.get(16..).unwrap_or_default().to_owned();
            view! { <bdi class="handle-mark" dir="ltr" data-secret="">{format!("…\u{a0}{end}")}</bdi> }.into_any()
        }
        Handle::Nickname(name) => view! { <bdi class="handle-mark" data-secret="">{name}</bdi> }.into_any(),
    }
}

/// How long a sheet waits before it opens; nothing if it opens at once or is none.
pub(crate) fn wait_words(way: &Way) -> Option<Wording> {
    match way {
        Way::Sheet { wait } | Way::Helpers { wait, .. } if *wait > 0 => Some(k::door_wait(u32::from(*wait))),
        Way::Sheet { .. } | Way::Helpers { .. } | Way::Pictures { .. } | Way::Passphrase { .. } | Way::Passkey => None,
    }
}

/// Picture, name, since when, and whether it was used now.
#[component]
pub(crate) fn DoorText(
    /// Which.
    door: Door,
) -> impl IntoView {
    let (icon, name) = way_words(&door.way);
    let made_at = door.made_at;
    let mark = handle_of(&door.way).cloned().map(|handle| view! { <HandleMark handle /> });
    let wait = wait_words(&door.way).map(|wait| view! { <span class="hint">{t(wait)}</span> });
    let now = door.is_this.then(|| view! { <span class="used-now" data-testid="door-now">{t(k::DOOR_NOW)}</span> });
    view! {
        <span class="door-picture".to_owned()><Icon name=icon /></span>
        <span class="list-text door-text">
            <span class="list-title">{t(name)}" "{mark}</span>
            <span class="hint">{move || k::door_since(date(made_at)).say()}</span>
            {wait}
            {now}
        </span>
    }
    .into_any()
}
