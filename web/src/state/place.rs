//! Which screen is shown. The address holds the route and nothing else: no id, no secret; steps live in the history's state.

use super::{App, app};
use crate::text::Language;
use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// A route. One file of `pages/` each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// Languages, and the three ways to go on.
    Start,
    /// Making a wallet.
    Make,
    /// Opening a wallet.
    Open,
    /// My papers.
    Papers,
    /// The bin.
    Bin,
    /// One paper.
    Paper,
    /// Sharing papers.
    Share,
    /// What was shared.
    Shared,
    /// Receiving papers.
    Receive,
}

/// A route and a step in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The route.
    pub(crate) route: Route,
    /// The step, from 0.
    pub(crate) step: u8,
}

impl Route {
    const ALL: [Self; 9] = [
        Self::Start,
        Self::Make,
        Self::Open,
        Self::Papers,
        Self::Bin,
        Self::Paper,
        Self::Share,
        Self::Shared,
        Self::Receive,
    ];

    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Start => "/",
            Self::Make => "/make",
            Self::Open => "/open",
            Self::Papers => "/papers",
            Self::Bin => "/bin",
            Self::Paper => "/paper",
            Self::Share => "/share",
            Self::Shared => "/shared",
            Self::Receive => "/s",
        }
    }

    /// The route with this path; Start if there is none.
    pub(crate) fn from_path(path: &str) -> Self {
        Self::ALL.into_iter().find(|route| route.path() == path).unwrap_or(Self::Start)
    }
}

impl Place {
    /// The beginning.
    pub(crate) fn start() -> Self {
        Self { route: Route::Start, step: 0 }
    }

    /// What the address and the history say.
    pub(crate) fn of_browser() -> Self {
        let path = window().location().pathname().unwrap_or_default();
        let step = state_entry("step").and_then(|step| step.as_f64()).unwrap_or(0.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a step that this page wrote itself"
        )]
        Self { route: Route::from_path(&path), step: step as u8 }
    }
}

/// The language that was in use when the page loaded itself again.
pub(crate) fn kept_language() -> Option<Language> {
    Language::from_code(&state_entry("language")?.as_string()?)
}

/// Takes what stood after `#`: the loader took it out of the address and the history before this module was here, and
/// what comes later is taken out here.
pub(crate) fn take_fragment() -> Option<String> {
    if let Some(fragment) = crate::core::loaded_fragment() {
        return Some(fragment);
    }
    let hash = window().location().hash().ok().filter(|hash| hash.len() > 1)?;
    write_history(Place::of_browser(), Write::Replace);
    Some(hash.trim_start_matches('#').to_owned())
}

impl App {
    /// Goes to the first step of a route.
    pub(crate) fn go(self, route: Route) {
        self.go_to(Place { route, step: 0 });
    }

    /// Goes to a step of the route that is shown.
    pub(crate) fn go_step(self, step: u8) {
        self.go_to(Place { route: self.place.get_untracked().route, step });
    }

    /// Goes to a place, leaving the present one in the history.
    pub(crate) fn go_to(self, place: Place) {
        let place = self.allowed(place);
        if place != self.place.get_untracked() {
            write_history(place, Write::Push);
            self.show(place);
        }
    }

    /// Goes to a place, in the place of the present one.
    pub(crate) fn replace_with(self, place: Place) {
        let place = self.allowed(place);
        write_history(place, Write::Replace);
        self.show(place);
    }

    /// Goes back, as the browser's own button does; to the beginning where that would leave Farde.
    pub(crate) fn back(self) {
        if depth() > 0.0 {
            // The history is always there in a page.
            let _ = window().history().and_then(|history| history.back());
        } else {
            self.replace_with(Place::start());
        }
    }

    /// Follows the browser after Back, Forward or a typed address.
    pub(crate) fn follow_browser(self) {
        if let Some(fragment) = take_fragment() {
            self.receive.take_link(&fragment);
        }
        let wanted = Place::of_browser();
        let place = self.allowed(wanted);
        if place != wanted {
            write_history(place, Write::Replace);
        }
        self.show(place);
    }

    /// The wallet's screens need an open wallet; with one, the way in is behind us.
    fn allowed(self, wanted: Place) -> Place {
        let open = self.wallet.is_open_now();
        match wanted.route {
            Route::Papers | Route::Bin | Route::Paper | Route::Share | Route::Shared if !open => Place::start(),
            Route::Start | Route::Open | Route::Receive if open => Place { route: Route::Papers, step: 0 },
            Route::Make if open && wanted.step != crate::pages::make::DONE => Place { route: Route::Papers, step: 0 },
            Route::Start
            | Route::Make
            | Route::Open
            | Route::Papers
            | Route::Bin
            | Route::Paper
            | Route::Share
            | Route::Shared
            | Route::Receive => wanted,
        }
    }

    fn show(self, place: Place) {
        if place != self.place.get_untracked() {
            self.place.set(place);
            if place.route == Route::Start {
                // Whoever turns back at the door leaves no number and no story behind.
                self.open.clear();
                self.make.clear();
            }
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}

#[derive(Clone, Copy)]
enum Write {
    Push,
    Replace,
}

fn write_history(place: Place, how: Write) {
    let state = Object::new();
    let language = app().language.get_untracked().map(Language::code);
    // A plain object takes every property, and the path is of this site.
    let _ = Reflect::set(&state, &"step".into(), &place.step.into());
    let depth = match how {
        Write::Push => depth() + 1.0,
        Write::Replace => depth(),
    };
    let _ = Reflect::set(&state, &"depth".into(), &depth.into());
    if let Some(language) = language {
        let _ = Reflect::set(&state, &"language".into(), &language.into());
    }
    if let Ok(history) = window().history() {
        let path = Some(place.route.path());
        let _ = match how {
            Write::Push => history.push_state_with_url(&state, "", path),
            Write::Replace => history.replace_state_with_url(&state, "", path),
        };
    }
}

/// How many places of Farde lie behind this one in the history.
fn depth() -> f64 {
    state_entry("depth").and_then(|depth| depth.as_f64()).unwrap_or(0.0)
}

fn state_entry(name: &str) -> Option<JsValue> {
    let state = window().history().ok()?.state().ok().filter(JsValue::is_object)?;
    Reflect::get(&state, &name.into()).ok()
}
