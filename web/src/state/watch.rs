//! Patience with the media worker, which can stop between two pages but never within one.

use super::Wallet;
use crate::core::OnProgress;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// A page that takes longer never ends. An honest one takes seconds, and less than a minute on the slowest telephones.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked at.
const EVERY: Duration = Duration::from_secs(5);

/// Ends the media worker when nothing is heard of it for too long; whoever waits for it hears that it is gone.
pub(super) struct Watch {
    silence: Rc<Cell<Duration>>,
    ticks: Option<IntervalHandle>,
}

impl Watch {
    /// Watches until it is dropped.
    pub(super) fn over(wallet: Wallet) -> Self {
        let silence = Rc::new(Cell::new(Duration::ZERO));
        let so_far = Rc::clone(&silence);
        let tick = move || {
            // It may take long to be loaded, which is the network's doing.
            if wallet.can_draw() {
                so_far.set(so_far.get() + EVERY);
            }
            if so_far.get() >= PATIENCE {
                wallet.stop_drawing();
            }
        };
        Self { silence, ticks: set_interval_with_handle(tick, EVERY).ok() }
    }

    /// Progress that is a sign of life.
    pub(super) fn hears(&self, then: OnProgress) -> OnProgress {
        let silence = Rc::clone(&self.silence);
        Rc::new(move |progress| {
            silence.set(Duration::ZERO);
            then(progress);
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(ticks) = self.ticks.take() {
            ticks.clear();
        }
    }
}
