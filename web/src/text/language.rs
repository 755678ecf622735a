//! The languages that are offered.

use js_sys::{Array, Intl, Object};
use leptos::prelude::*;

/// A language that is complete. Adding one: a line here, a file in `text/`, a tile in `index.html`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// English.
    English,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them, in the order of the tiles.
    pub(crate) const ALL: [Self; 4] = [Self::French, Self::Dutch, Self::English, Self::Arabic];

    /// The code for `lang` attributes and file names.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::Dutch => "nl",
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// Its name in its own script.
    pub(crate) fn own_name(self) -> &'static str {
        match self {
            Self::French => "Français",
            Self::Dutch => "Nederlands",
            Self::English => "English",
            Self::Arabic => "العربية",
        }
    }

    /// The way it is written.
    pub(crate) fn direction(self) -> &'static str {
        match self {
            Self::French | Self::Dutch | Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }

    /// The locale for dates: as in Belgium, and with the digits that stand on cards and keypads.
    fn locale(self) -> &'static str {
        match self {
            Self::French => "fr-BE",
            Self::Dutch => "nl-BE",
            Self::English => "en-GB",
            Self::Arabic => "ar-u-nu-latn",
        }
    }

    /// The language with this code.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| code.split('-').next() == Some(language.code()))
    }

    /// The first language that the browser asks for and that is offered; French otherwise.
    pub(crate) fn of_browser() -> Self {
        let wanted = window().navigator().languages();
        let first = wanted.iter().find_map(|code| Self::from_code(&code.as_string()?));
        first.unwrap_or(Self::French)
    }

    /// For the browser's `Intl`.
    pub(crate) fn locales(self) -> Array {
        Array::of1(&self.locale().into())
    }

    /// Which plural form a number takes.
    pub(crate) fn plural_case(self, number: u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "counts of papers and days are small")]
        let number = number as f64;
        Intl::PluralRules::new(&self.locales(), &Object::new()).select(number).into()
    }
}
