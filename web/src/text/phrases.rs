//! Phrases that are chosen from a list: stored and sent as `#slug`, and said to each reader in their own language.

use super::{Wording, keys as k};

/// A phrase of a list.
pub(crate) struct Phrase {
    /// What is stored is this behind a `#`. It is never changed: it is stored in wallets.
    pub(crate) slug: &'static str,
    /// Its picture.
    pub(crate) icon: &'static str,
    /// What it says.
    pub(crate) words: Wording,
}

const fn phrase(slug: &'static str, icon: &'static str, words: Wording) -> Phrase {
    Phrase { slug, icon, words }
}

/// What papers are shown for.
pub(crate) static PURPOSES: [Phrase; 6] = [
    phrase("home", "k-housing", k::PURPOSE_HOME),
    phrase("income", "k-income", k::PURPOSE_INCOME),
    phrase("health", "k-health", k::PURPOSE_HEALTH),
    phrase("work", "k-work", k::PURPOSE_WORK),
    phrase("residence", "k-residence", k::PURPOSE_RESIDENCE),
    phrase("school", "k-school", k::PURPOSE_SCHOOL),
];

/// What is asked for.
pub(crate) static ASKED_FOR: [Phrase; 5] = [
    phrase("decision", "k-welfare", k::ASK_DECISION),
    phrase("proof", "k-receipt", k::ASK_PROOF),
    phrase("report", "k-social-report", k::ASK_REPORT),
    phrase("care", "k-health", k::ASK_HEALTH),
    phrase("contract", "k-housing", k::ASK_CONTRACT),
];

impl Phrase {
    /// What is stored of it.
    pub(crate) fn stored(&self) -> String {
        format!("#{}", self.slug)
    }
}

/// The phrase of a list that somebody chose; nothing for words of their own.
pub(crate) fn phrase_of(stored: &str) -> Option<&'static Phrase> {
    let slug = stored.strip_prefix('#')?;
    PURPOSES.iter().chain(&ASKED_FOR).find(|phrase| phrase.slug == slug)
}

/// What somebody chose or wrote, in the language in use where it can be. Inside a view it changes with the language.
pub(crate) fn in_words(stored: &str) -> String {
    phrase_of(stored).map_or_else(|| stored.to_owned(), |phrase| phrase.words.say())
}
