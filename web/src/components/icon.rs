//! Pictures from the two sprites.

use crate::core::asset;
use leptos::prelude::*;

/// Icons that point somewhere turn around in a language that is written from right to left.
const POINTING: [&str; 7] = ["a-back", "a-forward", "a-previous", "a-next", "a-undo", "a-restore", "a-share"];

/// A picture of `icons.svg`. It says nothing to a screen reader: words stand beside it.
#[component]
pub(crate) fn Icon(
    /// Its id in the sprite.
    name: &'static str,
) -> impl IntoView {
    let class = match name {
        pointing if POINTING.contains(&pointing) => "icon flips",
        // Drawn in the colour of the words beside it; all others have their own.
        line if line.starts_with("a-") => "icon",
        _ => "icon picture",
    };
    view! {
        <svg class=class.to_owned() aria-hidden="true" focusable="false">
            <use href=format!("{}#{name}", asset("icons.svg"))></use>
        </svg>
    }
    .into_any()
}

/// A picture of the picture phrase.
#[component]
pub(crate) fn Pictogram(
    /// Which, from 0 to 63.
    number: u8,
) -> impl IntoView {
    view! {
        <svg class="pictogram".to_owned() aria-hidden="true" focusable="false">
            <use href=format!("{}#p{number}", asset("pictograms.svg"))></use>
        </svg>
    }
    .into_any()
}
