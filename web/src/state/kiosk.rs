//! Kiosk mode: a shared computer, where the next person sits down a minute later.
//!
//! The address decides (`/kiosk`, and all that lies below it), so that a reload, a crash and a restored tab stay in it, and a
//! managed browser can be held to it. In it nothing is written to the computer, times are short, and a second tab is
//! locked with the first.

use super::{App, Curtain, Touch, app, reload_to_start};
use crate::core::Answer;
use crate::text::keys as k;
use bridge::{ScreenCommand, WalletCommand, WalletReply};
use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

/// What all addresses begin with in this mode.
pub(super) const PREFIX: &str = "/kiosk";
/// Where the page goes when somebody is done: the server says there that the browser leaves the process of this page, with
/// all that was in its memory, and then begins anew.
pub(super) const DONE: &str = "/kiosk/done";
/// Nobody touched anything for so many seconds: the wallet locks. Until the server says what the organisation wants.
const IDLE_SECONDS: u32 = 120;
/// So many seconds may one person have it open. Until the server says what the organisation wants.
const LONGEST_SECONDS: u32 = 50 * 60;
/// So many minutes before that it is said.
const NOTICES: [u32; 3] = [10, 5, 1];
/// The tabs of one browser hear each other by this name.
const CHANNEL: &str = "farde-kiosk";

thread_local! {
    static IS_KIOSK: bool = is_below(&window().location().pathname().unwrap_or_default());
    /// After how many seconds it locks: without a touch, and in all.
    static TIMES: Cell<(u32, u32)> = const { Cell::new((IDLE_SECONDS, LONGEST_SECONDS)) };
    /// When the person who is there began.
    static BEGAN: Cell<Option<Touch>> = const { Cell::new(None) };
    /// The notice that was given last, in minutes.
    static NOTICE: Cell<Option<u32>> = const { Cell::new(None) };
    static TABS: Option<BroadcastChannel> = BroadcastChannel::new(CHANNEL).ok();
}

fn is_below(path: &str) -> bool {
    path == PREFIX || path.strip_prefix(PREFIX).is_some_and(|rest| rest.starts_with('/'))
}

/// Whether this page is on a shared computer.
pub(crate) fn is_kiosk() -> bool {
    IS_KIOSK.with(|is_kiosk| *is_kiosk)
}

/// The address of a route's path, in the mode of this page.
pub(super) fn address(path: &str) -> String {
    match path {
        "/" if is_kiosk() => PREFIX.to_owned(),
        _ if is_kiosk() => format!("{PREFIX}{path}"),
        _ => path.to_owned(),
    }
}

/// The route's path in an address.
pub(super) fn path_of(address: &str) -> &str {
    match address.strip_prefix(PREFIX) {
        Some("" | "/") => "/",
        Some(path) if is_below(address) => path,
        Some(_) | None => address,
    }
}

/// After how many seconds without a touch it locks.
pub(super) fn idle_seconds() -> f64 {
    f64::from(TIMES.get().0)
}

impl App {
    /// Asks what the organisation wants; without an answer it stays as it is.
    pub(crate) fn ask_kiosk_times(self) {
        if !is_kiosk() {
            return;
        }
        leptos::task::spawn_local(async move {
            let asked = self.wallet.ask(WalletCommand::Screen(ScreenCommand::Times), Vec::new(), None).await;
            if let Ok(Answer { reply: WalletReply::KioskTimes { idle_seconds, longest_seconds }, .. }) = asked {
                TIMES.set((idle_seconds, longest_seconds));
            }
        });
    }

    /// Listens to the other tabs: what is locked in one is locked in all.
    pub(super) fn hear_other_tabs(self) {
        if !is_kiosk() {
            return;
        }
        let hears = Closure::<dyn Fn()>::new(move || {
            self.curtain.set(Curtain::Locking);
            self.forget();
            reload_to_start();
        });
        TABS.with(|tabs| {
            if let Some(tabs) = tabs {
                tabs.set_onmessage(Some(hears.as_ref().unchecked_ref()));
            }
        });
        hears.forget();
    }

    /// Tells the other tabs that the person has gone.
    pub(super) fn tell_other_tabs(self) {
        BEGAN.set(None);
        NOTICE.set(None);
        if is_kiosk() {
            TABS.with(|tabs| {
                if let Some(tabs) = tabs {
                    // A browser that refuses has closed the channel, and with it the tabs.
                    let _ = tabs.post_message(&JsValue::TRUE);
                }
            });
        }
    }

    /// Looks at how long the person has been there: whether the time is over. `there` is whether anybody is.
    pub(super) fn is_time_over(self, there: bool) -> bool {
        if !is_kiosk() || !there {
            BEGAN.set(None);
            NOTICE.set(None);
            return false;
        }
        let began = BEGAN.get().unwrap_or_else(Touch::now);
        BEGAN.set(Some(began));
        let left = f64::from(TIMES.get().1) - began.seconds_ago();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 120")]
        let minutes = (left.max(0.0) / 60.0).ceil() as u32;
        app().kiosk_minutes.set(Some(minutes));
        let notice = NOTICES.into_iter().filter(|notice| minutes <= *notice).min();
        if notice.is_some() && notice != NOTICE.get() {
            NOTICE.set(notice);
            self.say(k::kiosk_left(minutes), Vec::new());
        }
        left <= 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::{is_below, path_of};

    #[test]
    fn the_mode_is_in_the_address() {
        for (address, below, path) in [
            ("/kiosk", true, "/"),
            ("/kiosk/", true, "/"),
            ("/kiosk/papers", true, "/papers"),
            ("/kiosks", false, "/kiosks"),
            ("/papers", false, "/papers"),
            ("/", false, "/"),
        ] {
            assert_eq!((is_below(address), path_of(address)), (below, path), "{address}");
        }
    }
}
