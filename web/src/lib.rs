//! Farde's page: the interface, which holds no key.
//!
//! It talks to two workers over the [`bridge`]; what it shows is what they say. See `docs/interface.md` for the screens.
#![recursion_limit = "512"]
#![expect(unreachable_pub, reason = "`#[component]` makes its functions public, whatever is written")]

mod app;
mod components;
mod core;
mod pages;
mod passkey;
mod screens;
mod state;
mod text;

use crate::state::{Place, Route, front};
use crate::text::Language;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Wipes whatever is freed: what was typed, shown or read leaves no copy in this module's memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// Starts the page; the loader calls it once everything is here.
#[wasm_bindgen(start)]
pub fn start() {
    // Before anything else: a link's secret leaves the address bar and the history.
    let fragment = state::take_fragment();
    let shell = document().get_element_by_id("shell");
    let Some(root) = document().get_element_by_id("app").map(JsCast::unchecked_into) else { return };
    mount_to(root, move || {
        let front = front();
        window_event_listener(leptos::ev::popstate, move |_| front.follow_browser());
        window_event_listener(leptos::ev::hashchange, move |_| front.follow_browser());
        front.begin(fragment);
        arrive(shell.as_ref());
        view! { <app::Page /> }
    })
    .forget();
}

/// Takes over from the static shell: a language may have been chosen on it already.
fn arrive(shell: Option<&web_sys::Element>) {
    let front = front();
    let chosen = shell
        .and_then(|shell| shell.query_selector("[data-lang]:checked").ok().flatten())
        .and_then(|tile| tile.get_attribute("data-lang"))
        .and_then(|code| Language::from_code(&code));
    let way = shell
        .and_then(|shell| shell.query_selector("[name=way]:checked").ok().flatten())
        .and_then(|tile| tile.get_attribute("value"))
        .map(|path| Route::from_path(&path));
    if let Some(shell) = shell {
        shell.remove();
    }
    let place = front.place.get_untracked();
    let known = chosen.or_else(state::kept_language);
    match known {
        Some(language) if place == Place::start() => {
            front.speak(language, move || {
                front.go_to(Place { route: Route::Start, step: 1 });
                if let Some(way) = way {
                    front.go(way);
                }
            });
        }
        Some(language) => front.speak(language, || {}),
        None if place == Place::start() => {}
        None => front.speak(Language::of_browser(), || {}),
    }
}
