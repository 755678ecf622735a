//! The languages that are offered.

use js_sys::{Array, Intl, Object};
use leptos::prelude::*;

/// A language that is complete. Adding one: a line in `text/languages.json`, and its file beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Language {
    code: &'static str,
    own_name: &'static str,
    direction: &'static str,
    locale: &'static str,
    spoken: &'static str,
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Language {}

// `impl Language { pub(crate) const ALL: … }`: what `text/languages.json` offers, in the order of the tiles.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// The code for `lang` attributes and file names.
    pub(crate) fn code(self) -> &'static str {
        self.code
    }

    /// Its name in its own script.
    pub(crate) fn own_name(self) -> &'static str {
        self.own_name
    }

    /// The way it is written.
    pub(crate) fn direction(self) -> &'static str {
        self.direction
    }

    /// The code of the list from which spoken codes are said in this language.
    pub(crate) fn spoken(self) -> &'static str {
        self.spoken
    }

    /// The language with this code.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| code.split('-').next() == Some(language.code()))
    }

    /// The first language that the browser asks for and that is offered; else the first of all.
    pub(crate) fn of_browser() -> Self {
        let wanted = window().navigator().languages();
        let first = wanted.iter().find_map(|code| Self::from_code(&code.as_string()?));
        first.unwrap_or(Self::ALL[0])
    }

    /// For the browser's `Intl`: as in Belgium where there is that, and with the digits that stand on cards and keypads.
    pub(crate) fn locales(self) -> Array {
        Array::of1(&self.locale.into())
    }

    /// Whether this browser can write dates in it. Else its months would come in the browser's own language.
    pub(crate) fn browser_writes_dates(self) -> bool {
        Intl::DateTimeFormat::supported_locales_of(&self.locales(), &Object::new()).length() > 0
    }
}
