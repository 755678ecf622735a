//! What the first screen knows. All other screens are in a second module, which is fetched once the first screen is shown;
//! they are known here by [`Screens`] only, so that nothing of them gets into the first module.

use super::place::{self, Place, Route};
use super::{Curtain, Fetching, Locked};
use crate::screens;
use crate::text::{Language, Texts};
use leptos::prelude::*;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

/// What the second module brings. Whoever calls this must not reach what is behind it in any other way: what the first
/// screen calls itself is fetched with it.
pub(crate) trait Screens: Send + Sync {
    /// Begins to know of wallets: takes the link that was opened, and looks whether the place is allowed.
    fn begin(&self, link: Option<Link>);
    /// A screen.
    fn screen(&self, route: Route) -> AnyView;
    /// What hides all screens.
    fn curtain(&self, curtain: Curtain) -> AnyView;
    /// What the bar has beyond back, language and voice.
    fn tools(&self) -> AnyView;
    /// What stands between the bar and the screen.
    fn above(&self) -> AnyView;
    /// What lies over the screen.
    fn over(&self) -> AnyView;
    /// The three ways are shown: what they lead to will be needed.
    fn warm_up(&self);
    /// Goes to a place, if it is allowed.
    fn go_to(&self, place: Place);
    /// Goes to a place, in the place of the present one.
    fn replace_with(&self, place: Place);
    /// Follows the browser, and the link that came with the address.
    fn follow_browser(&self, link: Option<Link>);
    /// Ends everything that is open.
    fn lock(&self);
}

/// A link that was opened: the route of its address, and what stood after `#`.
pub(crate) type Link = (Route, String);

/// Whether the other screens are here.
#[derive(Clone, Copy)]
pub(crate) enum Arrival {
    /// They are on their way.
    Coming,
    /// There is no network.
    Failed,
    /// They are.
    Here(&'static dyn Screens),
}

/// What the first screen knows. There is one a page.
#[derive(Clone, Copy)]
pub(crate) struct Front {
    /// The language in use, once it is chosen.
    pub(crate) language: RwSignal<Option<Language>>,
    /// Its sentences, once they are here.
    pub(crate) texts: RwSignal<Option<Rc<Texts>>, LocalStorage>,
    /// The language that is being fetched, or could not be.
    pub(crate) language_wanted: RwSignal<Option<(Language, Fetching)>>,
    /// Which screen is shown.
    pub(crate) place: RwSignal<Place>,
    /// What hides the screens.
    pub(crate) curtain: RwSignal<Curtain>,
    /// Why the wallet was just locked, if that has to be said: once, at the start.
    pub(crate) locked: RwSignal<Option<Locked>>,
    /// Minutes that the person has left on a shared computer.
    pub(crate) kiosk_minutes: RwSignal<Option<u32>>,
    /// The other screens.
    pub(crate) screens: RwSignal<Arrival>,
}

thread_local! {
    static FRONT: OnceCell<Front> = const { OnceCell::new() };
    /// What lives as long as the page, for what begins later.
    static PAGE: RefCell<Option<Owner>> = const { RefCell::new(None) };
    /// A link that was opened before the screens were here that can follow it.
    static LINK: RefCell<Option<Link>> = const { RefCell::new(None) };
}

/// What the first screen knows.
pub(crate) fn front() -> Front {
    FRONT.with(|front| *front.get_or_init(Front::new))
}

impl Front {
    fn new() -> Self {
        Self {
            language: RwSignal::new(None),
            texts: RwSignal::new_local(None),
            language_wanted: RwSignal::new(None),
            place: RwSignal::new(Place::start()),
            curtain: RwSignal::new(Curtain::Open),
            locked: RwSignal::new(None),
            kiosk_minutes: RwSignal::new(None),
            screens: RwSignal::new(Arrival::Coming),
        }
    }

    /// Begins the page; `fragment` stood in its address.
    pub(crate) fn begin(self, fragment: Option<String>) {
        PAGE.set(Owner::current());
        LINK.set(fragment.map(|fragment| (Place::of_browser().route, fragment)));
        self.locked.set(place::take_locked_note());
        place::begin_anew();
        self.follow_browser();
        self.bring_screens();
    }

    /// Fetches the other screens. What was not loaded is fetched once more when this is called again.
    pub(crate) fn bring_screens(self) {
        self.screens.set(Arrival::Coming);
        leptos::task::spawn_local(async move {
            let Ok(screens) = screens::fetch().await else {
                self.screens.set(Arrival::Failed);
                return;
            };
            let begin = || screens.begin(LINK.take());
            match PAGE.with_borrow(Clone::clone) {
                Some(page) => page.with(begin),
                None => begin(),
            }
            self.screens.set(Arrival::Here(screens));
        });
    }

    /// The other screens, if they are here; tracked.
    pub(crate) fn screens(self) -> Option<&'static dyn Screens> {
        match self.screens.get() {
            Arrival::Here(screens) => Some(screens),
            Arrival::Coming | Arrival::Failed => None,
        }
    }

    fn screens_now(self) -> Option<&'static dyn Screens> {
        untrack(|| self.screens())
    }

    /// Goes to a place, leaving the present one in the history. Before the other screens are here no wallet can be open, and
    /// they look at what is allowed as they come.
    pub(crate) fn go_to(self, place: Place) {
        if let Some(screens) = self.screens_now() {
            screens.go_to(place);
        } else if place != self.place.get_untracked() {
            place::push(place);
            self.show(place);
            self.try_again();
        }
    }

    /// Goes to the first step of a route.
    pub(crate) fn go(self, route: Route) {
        self.go_to(Place { route, step: 0 });
    }

    /// Goes back, as the browser's own button does; to the beginning where that would leave Farde.
    pub(crate) fn back(self) {
        if place::depth() > 0.0 {
            // The history is always there in a page.
            let _ = window().history().and_then(|history| history.back());
        } else if let Some(screens) = self.screens_now() {
            screens.replace_with(Place::start());
        } else {
            place::replace(Place::start());
            self.show(Place::start());
        }
    }

    /// Follows the browser after Back, Forward or a typed address.
    pub(crate) fn follow_browser(self) {
        let link = place::take_fragment().map(|fragment| (Place::of_browser().route, fragment));
        if let Some(screens) = self.screens_now() {
            screens.follow_browser(link);
            return;
        }
        if link.is_some() {
            LINK.set(link);
        }
        let wanted = Place::of_browser();
        let place = wanted.without_wallet();
        if place != wanted {
            place::replace(place);
        }
        self.show(place);
    }

    /// Ends everything that is open, and goes to the start.
    pub(crate) fn lock(self) {
        match self.screens_now() {
            Some(screens) => screens.lock(),
            None => self.go_to(Place::start()),
        }
    }

    /// Shows a place as it is.
    pub(super) fn show(self, place: Place) {
        if place != self.place.get_untracked() {
            self.place.set(place);
            if place.route != Route::Start {
                self.locked.set(None);
            }
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// Somebody wants a screen that could not be fetched: perhaps there is a network now.
    fn try_again(self) {
        if matches!(self.screens.get_untracked(), Arrival::Failed) {
            self.bring_screens();
        }
    }

    /// Changes the language once its sentences are here; then calls `then`.
    pub(crate) fn speak(self, language: Language, then: impl FnOnce() + 'static) {
        self.language_wanted.set(Some((language, Fetching::Now)));
        leptos::task::spawn_local(async move {
            let fetched = Texts::fetch(language).await;
            if self.language_wanted.get_untracked().is_some_and(|(wanted, _)| wanted != language) {
                return;
            }
            let Some(texts) = fetched else {
                self.language_wanted.set(Some((language, Fetching::Failed)));
                return;
            };
            if let Some(html) = document().document_element() {
                // Neither name nor value of these attributes can be refused.
                let _ = html.set_attribute("lang", language.code());
                let _ = html.set_attribute("dir", language.direction());
            }
            self.language.set(Some(language));
            self.texts.set(Some(texts));
            self.language_wanted.set(None);
            then();
        });
    }
}
