//! The way back through the steps: so that Back does not lead once more through what is done.

use super::{App, Place};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};

thread_local! {
    /// The places in the history, by how many lie behind them; as far as this page knows.
    static TRAIL: RefCell<Vec<Option<Place>>> = const { RefCell::new(Vec::new()) };
}

/// A place was written into the history with so many places behind it.
pub(super) fn remember(place: Place, depth: f64) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small number that is counted here")]
    let depth = depth as usize;
    TRAIL.with_borrow_mut(|trail| {
        trail.resize(depth, None);
        trail.push(Some(place));
    });
}

thread_local! {
    /// Where to go on to, once the browser is back where it was sent.
    static THEN: Cell<Option<Place>> = const { Cell::new(None) };
}

/// Whether the place that the browser goes back to is left again at once.
pub(super) fn goes_on() -> bool {
    THEN.get().is_some()
}

impl App {
    /// Goes back to a place as [`return_to`](Self::return_to) does, and on to another from there: Back then leads to the first.
    pub(crate) fn return_then(self, base: Place, place: Place) {
        THEN.set(Some(place));
        self.return_to(base);
        if self.place.get_untracked() == base {
            self.go_on();
        }
    }

    /// The browser has followed: goes on where that was wanted.
    pub(super) fn go_on(self) {
        if let Some(place) = THEN.take() {
            self.go_to(place);
        }
    }

    /// Goes back to a place where the person was before, if there is one behind this; else there in the place of the
    /// present one.
    pub(crate) fn return_to(self, place: Place) {
        #[expect(clippy::cast_possible_truncation, reason = "a small number that is counted here")]
        let depth = super::place::depth() as i32;
        let steps = TRAIL.with_borrow(|trail| {
            let behind = trail.iter().take(usize::try_from(depth).unwrap_or(0));
            let there = behind.enumerate().rev().find(|(_, known)| **known == Some(place))?.0;
            i32::try_from(there).ok().map(|there| there - depth)
        });
        match steps.and_then(|steps| window().history().ok().map(|history| (history, steps))) {
            // The page follows as it does after the browser's own Back.
            Some((history, steps)) if history.go_with_delta(steps).is_ok() => {}
            Some(_) | None => self.replace_with(place),
        }
    }
}
