//! What comes into the wallet, and how.

use crate::components::{AddTiles, Screen};
use crate::text::keys as k;
use leptos::prelude::*;

/// The ways in which a paper comes into the wallet.
#[component]
pub(crate) fn Add() -> impl IntoView {
    view! {
        <Screen test="screen-add" title=k::ADD_WHAT>
            <AddTiles />
        </Screen>
    }
    .into_any()
}
