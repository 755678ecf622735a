//! Which screen is shown. The address holds the route and nothing else: no id, no secret; steps live in the history's state.

use super::{App, Curtain, Front, Link, Locked, front};
use crate::pages::{safety, way_in::step};
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
    /// Coming back with a sheet or helpers.
    Recover,
    /// My papers.
    Papers,
    /// The bin.
    Bin,
    /// What comes into the wallet, and how.
    Add,
    /// Writing a piece of the story.
    Write,
    /// Speaking a piece of the story.
    Speak,
    /// My story.
    Story,
    /// The list of what there is.
    List,
    /// Several papers on the printer.
    Print,
    /// One paper.
    Paper,
    /// Sharing papers.
    Share,
    /// What was shared.
    Shared,
    /// Ways in, and lock until.
    Safety,
    /// A new card, a new story.
    Renew,
    /// Receiving papers.
    Receive,
    /// Photographing a paper.
    Scan,
    /// What others handed in, and what was asked for.
    Inbox,
    /// Handing in papers to somebody else.
    HandIn,
    /// Papers of one's own on somebody else's screen.
    Screen,
    /// For those who help at a shared computer.
    Staff,
    /// All pieces of screens, for those who make them; nothing leads there.
    Gallery,
}

/// What a voucher's link has for a path: it leads to Make.
const VOUCHER: &str = "/v";

/// A route and a step in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The route.
    pub(crate) route: Route,
    /// The step, from 0.
    pub(crate) step: u8,
}

impl Route {
    const ALL: [Self; 24] = [
        Self::Start,
        Self::Make,
        Self::Open,
        Self::Recover,
        Self::Papers,
        Self::Bin,
        Self::Add,
        Self::Write,
        Self::Speak,
        Self::Story,
        Self::List,
        Self::Print,
        Self::Paper,
        Self::Share,
        Self::Shared,
        Self::Safety,
        Self::Renew,
        Self::Receive,
        Self::Scan,
        Self::Inbox,
        Self::HandIn,
        Self::Screen,
        Self::Staff,
        Self::Gallery,
    ];

    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Start => "/",
            Self::Make => "/make",
            Self::Open => "/open",
            Self::Recover => "/recover",
            Self::Papers => "/papers",
            Self::Bin => "/bin",
            Self::Add => "/add",
            Self::Write => "/write",
            Self::Speak => "/speak",
            Self::Story => "/story",
            Self::List => "/list",
            Self::Print => "/print",
            Self::Paper => "/paper",
            Self::Share => "/share",
            Self::Shared => "/shared",
            Self::Safety => "/safety",
            Self::Renew => "/renew",
            Self::Receive => "/s",
            Self::Scan => "/scan",
            Self::Inbox => "/inbox",
            Self::HandIn => "/r",
            Self::Screen => "/k",
            Self::Staff => "/staff",
            Self::Gallery => "/gallery",
        }
    }

    /// Whether there is nothing to try here with a wallet that is gone afterwards.
    fn needs_a_real_wallet(self) -> bool {
        match self {
            Self::Safety | Self::Renew | Self::Inbox | Self::Screen | Self::Make | Self::Gallery => true,
            Self::Start
            | Self::Open
            | Self::Recover
            | Self::Papers
            | Self::Bin
            | Self::Add
            | Self::Write
            | Self::Speak
            | Self::Story
            | Self::List
            | Self::Print
            | Self::Paper
            | Self::Share
            | Self::Shared
            | Self::Receive
            | Self::Scan
            | Self::HandIn
            | Self::Staff => false,
        }
    }

    /// The route with this path, on a shared computer or not; Start if there is none.
    pub(crate) fn from_path(path: &str) -> Self {
        let path = super::kiosk::path_of(path);
        if path == VOUCHER {
            return Self::Make;
        }
        Self::ALL.into_iter().find(|route| route.path() == path).unwrap_or(Self::Start)
    }
}

impl Place {
    /// This place, or the beginning if it is one of the wallet's screens: where to go while no wallet is open.
    pub(super) fn without_wallet(self) -> Self {
        match self.route {
            Route::Papers
            | Route::Bin
            | Route::Add
            | Route::Write
            | Route::Speak
            | Route::Story
            | Route::List
            | Route::Print
            | Route::Paper
            | Route::Share
            | Route::Shared
            | Route::Safety
            | Route::Renew
            | Route::Scan
            | Route::Inbox => Self::start(),
            Route::Gallery if super::is_kiosk() => Self::start(),
            Route::Start
            | Route::Make
            | Route::Open
            | Route::Recover
            | Route::Receive
            | Route::HandIn
            | Route::Screen
            | Route::Staff
            | Route::Gallery => self,
        }
    }

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

/// Why the wallet was locked just before the page loaded itself again, if that has to be said; said once.
pub(super) fn take_locked_note() -> Option<Locked> {
    let why = state_entry("locked").and_then(|why| Locked::from_name(&why.as_string()?));
    if why.is_some() {
        replace(Place::of_browser());
    }
    why
}

/// Takes what stood after `#`: the loader took it out of the address and the history before this module was here, and
/// what comes later is taken out here.
pub(crate) fn take_fragment() -> Option<String> {
    if let Some(fragment) = crate::core::loaded_fragment() {
        return Some(fragment);
    }
    let hash = window().location().hash().ok().filter(|hash| hash.len() > 1)?;
    replace(Place::of_browser());
    Some(hash.trim_start_matches('#').to_owned())
}

/// On a shared computer a tab that the browser brings back begins where everybody begins.
pub(super) fn begin_anew() {
    let wanted = Place::of_browser();
    if super::is_kiosk() && matches!(wanted.route, Route::Make | Route::Open | Route::Recover) {
        replace(Place::start());
    }
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
            push(place);
            self.show(place);
        }
    }

    /// Goes to a place, in the place of the present one.
    pub(crate) fn replace_with(self, place: Place) {
        let place = self.allowed(place);
        replace(place);
        self.show(place);
    }

    /// Follows the browser after Back, Forward or a typed address, and the link that came with it.
    pub(crate) fn follow(self, link: Option<Link>) {
        if let Some((route, fragment)) = link {
            self.take_fragment_of(route, &fragment);
        }
        let wanted = Place::of_browser();
        if self.stays_with_pages(wanted) {
            return;
        }
        let place = self.allowed(wanted);
        if place != wanted {
            replace(place);
        }
        self.show(place);
        self.go_on();
    }

    /// Follows a link that was pasted or scanned: to papers that somebody shows, to somebody who asks for some, to a screen, or to
    /// a wallet that a voucher makes.
    pub(crate) fn take_link(self, link: &str) {
        let route = if bridge::is_request(link) {
            Route::HandIn
        } else if bridge::is_voucher(link) {
            Route::Make
        } else if bridge::is_screen(link) && !super::is_kiosk() {
            Route::Screen
        } else {
            Route::Receive
        };
        self.take_fragment_of(route, link);
        self.go(route);
    }

    /// Takes what stands after `#` in a link of this route.
    pub(crate) fn take_fragment_of(self, route: Route, fragment: &str) {
        if route == Route::HandIn {
            if self.place.get_untracked().route == Route::HandIn {
                // What is on its way to somebody else goes no further.
                self.wallet.stop();
            }
            self.hand_in.take_link(fragment);
        } else if route == Route::Screen {
            // A shared computer sends nothing to another screen: whoever was here before could have chosen which.
            if !super::is_kiosk() {
                // What was sent to another screen is no beginning.
                self.share.clear();
                self.screen_code.set(fragment.to_owned());
            }
        } else if route == Route::Make {
            // Whoever has a wallet open needs none.
            if !self.wallet.is_open_now() {
                self.take_voucher(fragment);
            }
        } else {
            self.receive.take_link(fragment);
        }
    }

    /// The wallet's screens need an open wallet; with one, the way in is behind us. Who came back with a sheet makes a new
    /// way in before anything else.
    fn allowed(self, wanted: Place) -> Place {
        let open = self.wallet.is_open_now();
        let papers = Place { route: Route::Papers, step: 0 };
        let renew = Place { route: Route::Renew, step: 0 };
        if open && wanted.route != Route::Renew && self.wallet.is_recovered_now() {
            return renew;
        }
        if open && self.wallet.practises_now() && wanted.route.needs_a_real_wallet() {
            return papers;
        }
        if open && self.wallet.is_without_network_now() {
            return match wanted.route {
                Route::Paper => Place { step: 0, ..wanted },
                Route::Papers | Route::List | Route::Print => wanted,
                Route::Start
                | Route::Make
                | Route::Open
                | Route::Recover
                | Route::Bin
                | Route::Add
                | Route::Write
                | Route::Speak
                | Route::Story
                | Route::Share
                | Route::Shared
                | Route::Safety
                | Route::Renew
                | Route::Receive
                | Route::Scan
                | Route::Inbox
                | Route::Screen
                | Route::Staff
                | Route::Gallery
                | Route::HandIn => papers,
            };
        }
        if !open {
            let place = wanted.without_wallet();
            // What follows the making needs what was made.
            let is_lost = place.route == Route::Make && place.step >= step::KEEP;
            return if is_lost { Place { route: Route::Make, step: 0 } } else { place };
        }
        match wanted.route {
            // Who comes here by Back or Forward, when the pages are a paper already.
            Route::Scan if wanted.step > 0 && self.scan.is_empty_now() => Place { route: Route::Scan, step: 0 },
            // Who comes here by Back, with nothing begun or all done.
            Route::Renew if wanted.step < step::WAY_BACK && !self.renews_now() => {
                Place { route: Route::Safety, step: safety::step::DOORS }
            }
            Route::Start | Route::Open | Route::Recover | Route::Receive | Route::HandIn | Route::Gallery => papers,
            // A shared computer is only ever the screen.
            Route::Screen if super::is_kiosk() => papers,
            Route::Make if wanted.step < step::WAY_BACK => papers,
            Route::Make
            | Route::Papers
            | Route::Bin
            | Route::Add
            | Route::Write
            | Route::Speak
            | Route::Story
            | Route::List
            | Route::Print
            | Route::Paper
            | Route::Share
            | Route::Shared
            | Route::Safety
            | Route::Renew
            | Route::Scan
            | Route::Inbox
            | Route::Screen
            | Route::Staff => wanted,
        }
    }

    /// Whoever goes back out of Scan with pages that are no paper yet is asked first: the browser has gone already, so it is
    /// brought back.
    fn stays_with_pages(self, wanted: Place) -> bool {
        let place = self.place.get_untracked();
        let stays = place.route == Route::Scan && wanted.route != Route::Scan && !self.scan.is_empty_now();
        if stays {
            push(place);
            self.scan.asks.set(true);
        }
        stays
    }

    fn renews_now(self) -> bool {
        self.wallet.is_recovered_now() || self.renew.why.with_untracked(Option::is_some)
    }

    fn show(self, place: Place) {
        if place != self.place.get_untracked() {
            Front::show(*self, place);
            self.leave_toast_behind();
            if place.route == Route::Start && !super::trail::goes_on() {
                // Whoever turns back at the door leaves no number and no story behind.
                self.open.clear();
                self.make.clear();
                self.recover.clear();
                self.voices.forget();
            }
            // A screen that was left is not the one in front of which somebody stands later.
            if !matches!(place.route, Route::Screen | Route::Open) {
                self.screen_code.set(String::new());
            }
        }
    }
}

/// Writes a place into the history, leaving the present one in it.
pub(super) fn push(place: Place) {
    write_history(place, Write::Push);
}

/// Writes a place into the history, in the place of the present one.
pub(super) fn replace(place: Place) {
    write_history(place, Write::Replace);
}

#[derive(Clone, Copy)]
enum Write {
    Push,
    Replace,
}

fn write_history(place: Place, how: Write) {
    let state = Object::new();
    // Before the words are here, the language stays that of the page before.
    let front = front();
    let language = front.language.get_untracked().or_else(kept_language).map(Language::code);
    // A plain object takes every property, and the path is of this site.
    let _ = Reflect::set(&state, &"step".into(), &place.step.into());
    let depth = match how {
        Write::Push => depth() + 1.0,
        Write::Replace => depth(),
    };
    let _ = Reflect::set(&state, &"depth".into(), &depth.into());
    super::trail::remember(place, depth);
    // Only for the page that loads itself again now; that one takes it out.
    if let Some(why) = front.locked.get_untracked().filter(|_| front.curtain.get_untracked() == Curtain::Locking) {
        let _ = Reflect::set(&state, &"locked".into(), &why.name().into());
    }
    if let Some(language) = language {
        let _ = Reflect::set(&state, &"language".into(), &language.into());
    }
    if let Ok(history) = window().history() {
        let address = super::kiosk::address(place.route.path());
        let path = Some(address.as_str());
        let _ = match how {
            Write::Push => history.push_state_with_url(&state, "", path),
            Write::Replace => history.replace_state_with_url(&state, "", path),
        };
    }
}

/// How many places of Farde lie behind this one in the history.
pub(super) fn depth() -> f64 {
    state_entry("depth").and_then(|depth| depth.as_f64()).unwrap_or(0.0)
}

fn state_entry(name: &str) -> Option<JsValue> {
    let state = window().history().ok()?.state().ok().filter(JsValue::is_object)?;
    Reflect::get(&state, &name.into()).ok()
}
