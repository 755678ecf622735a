//! Lock, cover, and the wallet that locks itself when nobody is there.

use super::kiosk::{self, is_kiosk};
use super::{App, Closed, Curtain, Locked, Place, Route, app};
use crate::core::{Answer, Ended};
use bridge::{Failure, WalletCommand, WalletReply};
use futures_channel::oneshot;
use js_sys::{Date, Promise};
use leptos::ev;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Nobody touched anything for so long: the wallet locks.
const IDLE_SECONDS: f64 = 300.0;
/// So long before, it says so.
const WARNING_SECONDS: f64 = 60.0;
/// The same on a shared computer, where the next person waits.
const WARNING_SECONDS_KIOSK: f64 = 20.0;
/// The worker has so long to say goodbye to the server.
const GOODBYE_MS: i32 = 300;
/// The server has so long to answer before the page loads itself again.
const PROBE_MS: i32 = 1_500;
/// Three times Shift within so many milliseconds covers.
const COVER_KEYS_MS: f64 = 1_500.0;

thread_local! {
    static LAST_TOUCH: Cell<Touch> = const { Cell::new(Touch { running: 0.0, wall: 0.0 }) };
    static SHIFTS: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
}

/// A moment by both clocks: the running one cannot be set back, the one on the wall goes on while the device sleeps.
#[derive(Clone, Copy)]
pub(crate) struct Touch {
    running: f64,
    wall: f64,
}

impl Touch {
    /// Now.
    pub(crate) fn now() -> Self {
        Self { running: running_ms(), wall: Date::now() }
    }

    /// Seconds since then, by the clock that says more.
    pub(crate) fn seconds_ago(self) -> f64 {
        (running_ms() - self.running).max(Date::now() - self.wall).max(0.0) / 1000.0
    }
}

fn running_ms() -> f64 {
    window().performance().map_or_else(Date::now, |performance| performance.now())
}

/// Waits.
pub(crate) async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        // A page always has timers.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    let _ = JsFuture::from(promise).await;
}

/// What comes of `future`, if it comes in time.
async fn within<T: 'static>(milliseconds: i32, future: impl Future<Output = T> + 'static) -> Option<T> {
    let (answer, answered) = oneshot::channel();
    let answer = Rc::new(Cell::new(Some(answer)));
    let late = Rc::clone(&answer);
    leptos::task::spawn_local(async move {
        let value = future.await;
        if let Some(answer) = answer.take() {
            let _ = answer.send(Some(value));
        }
    });
    leptos::task::spawn_local(async move {
        sleep(milliseconds).await;
        if let Some(answer) = late.take() {
            let _ = answer.send(None);
        }
    });
    answered.await.ok().flatten()
}

/// Loads the page again at its beginning: nothing of what it knew stays in memory.
pub(crate) fn reload_to_start() {
    let start = if is_kiosk() { kiosk::DONE.to_owned() } else { kiosk::address("/") };
    let _ = window().location().replace(&start);
}

impl App {
    /// Listens for Shift, for touches, and for the end of the page.
    pub(crate) fn keep_watch(self) {
        touched();
        window_event_listener(ev::pointerdown, |_| touched());
        window_event_listener(ev::wheel, |_| touched());
        window_event_listener(ev::keydown, move |event| {
            touched();
            self.count_shift(&event);
        });
        window_event_listener(ev::beforeunload, move |event| {
            // The browser asks by itself, in its own words.
            let unkept = !self.scan.is_empty_now() || self.story.spoken.with_untracked(Option::is_some);
            if self.wallet.is_at_work() || unkept {
                event.prevent_default();
            }
        });
        // A page that comes back from the browser's own cache shows nothing of what it was.
        window_event_listener(ev::pagehide, move |_| self.forget());
        window_event_listener(ev::pageshow, move |event| {
            if event.unchecked_ref::<web_sys::PageTransitionEvent>().persisted() {
                reload_to_start();
            }
        });
        self.hear_other_tabs();
        set_interval(move || self.look_at_the_clock(), Duration::from_secs(1));
    }

    /// Hides everything behind a neutral screen, at once, and drops the keys.
    pub(crate) fn cover(self) {
        self.curtain.set(Curtain::Covered);
        self.forget();
        self.tell_other_tabs();
        self.place.set(Place::start());
        if let Ok(history) = window().history() {
            let start = kiosk::address("/");
            let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&start));
        }
    }

    /// Ends the session, drops the keys and goes to the start.
    pub(crate) fn lock(self) {
        self.curtain.set(Curtain::Locking);
        self.voices.hush();
        leptos::task::spawn_local(async move {
            // Whatever comes of it, the worker ends afterwards.
            if self.wallet.is_open_now() {
                let _ = within(GOODBYE_MS, self.wallet.ask(WalletCommand::Lock, Vec::new(), None)).await;
            }
            self.leave().await;
        });
    }

    /// Locks the wallet for everybody until a time, and goes to the start, where that is said once.
    pub(crate) async fn lock_until(self, until: u64) {
        match self.wallet.ask(WalletCommand::LockUntil { until }, Vec::new(), None).await {
            Ok(Answer { reply: WalletReply::Locked, .. }) => {
                self.curtain.set(Curtain::Locking);
                self.locked.set(Some(Locked::Until));
                super::tidy_device().await;
                self.leave().await;
            }
            Ok(_) => drop(self.fail(Ended::Failed(Failure::Fault))),
            Err(ended) => drop(self.fail(ended)),
        }
    }

    async fn leave(self) {
        self.forget();
        self.tell_other_tabs();
        self.replace_with(Place { route: Route::Start, step: 1 });
        // The page's own memory still holds titles in its corners: a new page does not. Without a network, stay.
        if within(PROBE_MS, server_answers()).await == Some(true) && self.curtain.get_untracked() == Curtain::Locking {
            if is_kiosk() {
                // The next person may speak another language.
                reload_to_start();
            } else {
                let _ = window().location().reload();
            }
            sleep(3_000).await;
        }
        if self.curtain.get_untracked() == Curtain::Locking {
            self.curtain.set(Curtain::Open);
        }
    }

    /// Closes a wallet that the person did not close, and says why.
    pub(crate) fn close_because(self, why: Closed) {
        self.forget();
        self.closed_because.set(Some(why));
        self.replace_with(Place { route: Route::Open, step: 0 });
    }

    /// The person is there: the wallet stays open.
    pub(crate) fn stay(self) {
        self.idle_warning.set(None);
        touched();
    }

    fn count_shift(self, event: &web_sys::KeyboardEvent) {
        if event.repeat() || self.curtain.get_untracked() == Curtain::Covered {
            return;
        }
        let now = running_ms();
        let three = SHIFTS.with_borrow_mut(|shifts| {
            if event.key() != "Shift" {
                shifts.clear();
                return false;
            }
            shifts.retain(|pressed| now - pressed < COVER_KEYS_MS);
            shifts.push(now);
            shifts.len() >= 3
        });
        if three && (self.wallet.is_open_now() || self.place.get_untracked().route != Route::Start) {
            self.cover();
        }
    }

    fn look_at_the_clock(self) {
        // Received papers, a number or a story on the screen are left behind as easily as an open wallet.
        let nothing_open = !self.wallet.is_open_now() && self.place.get_untracked().route == Route::Start;
        if self.is_time_over(!nothing_open) && self.curtain.get_untracked() == Curtain::Open {
            self.lock();
            return;
        }
        if nothing_open || self.curtain.get_untracked() != Curtain::Open {
            return;
        }
        if self.wallet.is_at_work() {
            touched();
        }
        let idle = if is_kiosk() { kiosk::idle_seconds() } else { IDLE_SECONDS };
        let left = idle - LAST_TOUCH.get().seconds_ago();
        if left <= 0.0 {
            // On a shared computer the next person need not know of the one before.
            let says = !is_kiosk() && self.wallet.is_open_now() && !self.wallet.practises_now();
            self.locked.set(says.then_some(Locked::Idle));
            self.lock();
        } else if left <= if is_kiosk() { WARNING_SECONDS_KIOSK } else { WARNING_SECONDS } {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 60")]
            self.idle_warning.set(Some(left.ceil() as u32));
        } else if self.idle_warning.get_untracked().is_some() {
            self.idle_warning.set(None);
        }
    }
}

fn touched() {
    // With the warning on the screen only its button counts: a sleeve on the table is nobody.
    if app().idle_warning.get_untracked().is_none() {
        LAST_TOUCH.set(Touch::now());
    }
}

async fn server_answers() -> bool {
    let asked = JsFuture::from(window().fetch_with_str("/"));
    let Ok(response) = asked.await else { return false };
    response.dyn_into::<web_sys::Response>().is_ok_and(|response| response.ok())
}
