//! The words of spoken codes, fetched when somebody says a code or types one. A language without a list of its own says
//! them from the one that its speakers in Brussels most likely read, and whoever listens can write.

use super::{Language, folded};
use crate::components::all_digits;
use crate::state::app;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Words of a code.
const WORDS: usize = 4;
/// Digits of its number.
const DIGITS: usize = 3;
/// So many letters tell a word from all others of its list.
const TELLING: usize = 4;

/// A code as it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// Its words, in the language in use.
    pub(crate) words: Vec<String>,
    /// Its three digits.
    pub(crate) number: String,
}

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// A code: the places of its words, and its number.
    Code(String),
    /// Not four words of one list and three digits.
    NoCode,
    /// The lists could not be fetched.
    NoNetwork,
}

/// How a code is said in a language; `None` if there is no network.
pub(crate) async fn say(language: Language, code: &str) -> Option<Said> {
    let list = fetch(language.spoken()).await?;
    let (places, number) = code.rsplit_once('-')?;
    let word = |place: &str| list.get(place.parse::<usize>().ok()?).cloned();
    let words = places.split('-').map(word).collect::<Option<Vec<_>>>()?;
    Some(Said { words, number: number.to_owned() })
}

/// Reads what was typed, in the language in use or any other. Capitals, accents, order of words and number, and what
/// stands between them are forgiven; so are endings, as the first four letters tell words apart.
pub(crate) async fn read(typed: &str) -> Typed {
    let number = all_digits(typed);
    let folded = folded(typed);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    if words.len() != WORDS || number.len() != DIGITS {
        return Typed::NoCode;
    }
    let mut lists: Vec<&str> = app().language.get_untracked().map(Language::spoken).into_iter().collect();
    for language in Language::ALL {
        if !lists.contains(&language.spoken()) {
            lists.push(language.spoken());
        }
    }
    let mut reached = false;
    for list in lists {
        let Some(list) = fetch(list).await else { continue };
        reached = true;
        if let Some(places) = words.iter().map(|word| place(&list, word)).collect::<Option<Vec<_>>>() {
            let places: Vec<String> = places.iter().map(ToString::to_string).collect();
            return Typed::Code(format!("{}-{number}", places.join("-")));
        }
    }
    if reached { Typed::NoCode } else { Typed::NoNetwork }
}

/// The place of a word that was folded: of the word itself, or of the one that begins with the same letters.
fn place(list: &[String], word: &str) -> Option<usize> {
    let plain: Vec<String> = list.iter().map(|entry| super::folded(entry)).collect();
    let exact = plain.iter().position(|entry| entry == word);
    let beginning: String = word.chars().take(TELLING).collect();
    let begins = |entry: &String| beginning.chars().count() == TELLING && entry.starts_with(&beginning);
    exact.or_else(|| plain.iter().position(begins))
}

async fn fetch(list: &str) -> Option<Vec<String>> {
    let url = crate::core::asset(&format!("words-{list}.json"));
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(&url)).await.ok()?.dyn_into().ok()?;
    let list: Array = JsFuture::from(response.ok().then(|| response.json().ok())??).await.ok()?.dyn_into().ok()?;
    list.iter().map(|word| word.as_string()).collect()
}
