//! All wording: keys checked by the compiler, sentences fetched for one language, dates by the browser.

mod dates;
mod fold;
pub(crate) mod keys;
mod language;
mod phrases;
mod words;

pub(crate) use dates::{
    at_hour, date, dated_moment, day, day_of, days_until, local_field, moment, now, now_seconds, seconds_of_field,
    time, today, weekday_and_day,
};
pub(crate) use fold::folded;
pub(crate) use language::Language;
pub(crate) use phrases::{ASKED_FOR, PURPOSES, Phrase, in_words, phrase_of};
pub(crate) use words::{Said, Typed, read as read_spoken, say as say_spoken};

use crate::state::front;
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Something to say: a key and what stands in its gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wording {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What stands in a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Arg {
    /// A number, which may choose the plural.
    Number(u64),
    /// Text, which keeps its own direction.
    Text(String),
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Wording {
    const fn plain(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    fn with(key: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { key, args }
    }

    /// The sentence in the language in use. Inside a view it changes with the language.
    pub(crate) fn say(&self) -> String {
        front().texts.with(|texts| texts.as_ref().map(|texts| texts.say(self)).unwrap_or_default())
    }
}

/// For a view: the sentence in the language in use, now and after a change of language.
pub(crate) fn t(wording: Wording) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    move || wording.say()
}

/// The sentences of one language.
pub(crate) struct Texts {
    /// Left as the browser read it: it has a reader for JSON already.
    sentences: JsValue,
}

impl Texts {
    /// Fetches the sentences of a language; `None` if there is no network.
    pub(crate) async fn fetch(language: Language) -> Option<Rc<Self>> {
        let url = crate::core::asset(&format!("text-{}.json", language.code()));
        let response: web_sys::Response = JsFuture::from(window().fetch_with_str(&url)).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let sentences = JsFuture::from(response.json().ok()?).await.ok().filter(JsValue::is_object)?;
        Some(Rc::new(Self { sentences }))
    }

    /// Every sentence without plural forms, with its key.
    pub(crate) fn all(&self) -> Vec<(String, String)> {
        let entries = Object::entries(self.sentences.unchecked_ref());
        let sentence = |entry: JsValue| {
            let entry: Array = entry.dyn_into().ok()?;
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        entries.iter().filter_map(sentence).collect()
    }

    fn say(&self, wording: &Wording) -> String {
        let said = entry(&self.sentences, wording.key);
        let sentence = said.as_string().or_else(|| self.plural(&said, &wording.args));
        sentence.map_or_else(|| wording.key.to_owned(), |sentence| fill(&sentence, &wording.args))
    }

    /// The sentence for a number: the one for exactly this number, or for its plural form.
    fn plural(&self, plural: &JsValue, args: &[(&'static str, Arg)]) -> Option<String> {
        let name = entry(plural, "plural").as_string()?;
        let number = args.iter().find_map(|(arg, value)| match value {
            Arg::Number(number) if *arg == name => Some(*number),
            Arg::Number(_) | Arg::Text(_) => None,
        })?;
        let cases = entry(plural, "cases");
        let case = |case: &str| entry(&cases, case).as_string();
        case(&number.to_string()).or_else(|| case(self.plural_case(number))).or_else(|| case("other"))
    }

    /// Which plural form a number takes. The build wrote it down for 0 to 199, of which the second hundred repeats for ever.
    fn plural_case(&self, number: u64) -> &'static str {
        let place = if number < 200 { number } else { 100 + number % 100 };
        let forms = entry(&self.sentences, PLURAL_FORMS).as_string().unwrap_or_default();
        match forms.as_bytes().get(usize::try_from(place).unwrap_or_default()) {
            Some(b'0') => "zero",
            Some(b'1') => "one",
            Some(b'2') => "two",
            Some(b'f') => "few",
            Some(b'm') => "many",
            _ => "other",
        }
    }
}

/// Where the plural forms of a language stand among its sentences; no key of a sentence is like it.
const PLURAL_FORMS: &str = "*";

/// With one space wherever it is broken: words that look alike are alike.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A property of an object; undefined if there is none.
fn entry(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// Puts arguments into the gaps. Text is isolated, so that a Latin name does not turn an Arabic sentence around.
fn fill(sentence: &str, args: &[(&'static str, Arg)]) -> String {
    let mut filled = sentence.to_owned();
    for (name, value) in args {
        let gap = format!("{{{name}}}");
        match value {
            Arg::Number(number) => filled = filled.replace(&gap, &number.to_string()),
            Arg::Text(text) => filled = filled.replace(&gap, &format!("\u{2068}{text}\u{2069}")),
        }
    }
    filled
}
