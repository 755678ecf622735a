//! Whose turn it is to have a file drawn.

use super::{Wallet, sleep};
use leptos::prelude::*;
use std::cell::Cell;

/// How often it is asked whether it is one's turn to draw.
const TURN_MS: i32 = 50;

thread_local! {
    static NEXT_TURN: Cell<u32> = const { Cell::new(0) };
}

/// The right to draw: one file after the other, so that nobody's patience runs out while another file is drawn.
pub(super) struct Turn {
    wallet: Wallet,
    /// Tells one turn from the next.
    pub(super) number: u32,
}

impl Turn {
    /// Waits for it.
    pub(super) async fn of(wallet: Wallet) -> Self {
        while wallet.drawing.try_get_value().flatten().is_some() {
            sleep(TURN_MS).await;
        }
        let number = NEXT_TURN.replace(NEXT_TURN.get().wrapping_add(1));
        wallet.drawing.try_set_value(Some(number));
        Self { wallet, number }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let is_mine = |drawing: &mut Option<u32>| {
            if *drawing == Some(self.number) {
                *drawing = None;
            }
        };
        self.wallet.drawing.try_update_value(is_mine);
    }
}
