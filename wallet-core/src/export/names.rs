//! Names that say to a person what a file is, and are the same on every system.

use crate::{file_name::safe_stem, manifest::Details};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// Gives out names, each once: also where upper and lower case, or composed and decomposed letters, are the same name.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// `03 - 2024-02-29 - Passport - identity.pdf`: the place in the story, the date, the title and the kind, as far as they
    /// are there. An older version, counted from the first, ends in `v1`.
    pub(super) fn give(&mut self, details: &Details, older: Option<usize>, extension: &str) -> String {
        let place = details.place.map(|place| format!("{:02}", u64::from(place) + 1));
        let date = details.date.map(|date| date.to_string());
        let words = [details.title.as_str(), details.kind.as_str()].map(|word| Some(word.trim().to_owned()));
        let parts = [place, date].into_iter().chain(words).flatten().filter(|part| !part.is_empty());
        let mut stem = safe_stem(&parts.collect::<Vec<_>>().join(" - "));
        if let Some(version) = older {
            stem.push_str(&format!(" - v{version}"));
        }
        let mut name = format!("{stem}.{extension}");
        for number in 2.. {
            if self.take(&name) {
                break;
            }
            name = format!("{stem} - {number}.{extension}");
        }
        name
    }

    /// Whether the name was free; now it is not.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.0.insert(folded(name))
    }
}

/// Two names that some system takes for one are folded to the same.
fn folded(name: &str) -> String {
    let lower: String = name.nfkc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    lower.nfkc().collect()
}

/// Whether a name from a list that somebody else wrote can be one of ours: letters and digits of any script, a few marks,
/// one dot and an ending. So it is no path, not hidden, and does not change the direction of a text.
pub(super) fn is_safe(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let ending =
        (1..=5).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let trimmed = !stem.is_empty() && stem.trim() == stem;
    ending && trimmed && name.len() <= 255 && stem.chars().all(crate::file_name::is_harmless)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::titled;

    #[test]
    fn a_name_says_what_a_paper_is() {
        let mut names = Names::default();
        let mut give = |details: &Details, older| names.give(details, older, "pdf");
        let full =
            Details { place: Some(2), date: Some("2024-02-29".parse().expect("a day")), ..titled("Carte d'identité") };
        assert_eq!(give(&full, None), "03 - 2024-02-29 - Carte d'identité - identity.pdf");
        assert_eq!(give(&full, Some(1)), "03 - 2024-02-29 - Carte d'identité - identity - v1.pdf");
        assert_eq!(give(&titled("شهادة"), None), "شهادة - identity.pdf");
        assert_eq!(give(&Details::default(), None), "document.pdf");
        assert_eq!(give(&Details::default(), None), "document - 2.pdf");
        assert_eq!(
            give(&Details { title: "../../x\u{202e}\0".parse().expect("short"), ..Details::default() }, None),
            "x.pdf"
        );
    }

    #[test]
    fn names_differ_on_every_system() {
        let mut names = Names::default();
        let same = ["Été", "ÉTÉ", "E\u{301}te\u{301}", "été ", "ete\u{301}"];
        let given: BTreeSet<_> = same.iter().map(|title| names.give(&titled(title), None, "pdf")).collect();
        let folded: BTreeSet<_> = given.iter().map(|name| super::folded(name)).collect();
        assert_eq!((given.len(), folded.len()), (5, 5), "{given:?}");
        assert!(given.iter().all(|name| is_safe(name)), "{given:?}");
    }

    #[test]
    fn whatever_a_title_is_its_name_is_safe_and_not_too_long() {
        let mut names = Names::default();
        for title in [
            "a".repeat(200),
            "字".repeat(200),
            "\u{10330}".repeat(200),
            "CON".to_owned(),
            "...".to_owned(),
            "🂡".to_owned(),
        ] {
            for _ in 0..12 {
                let name = names.give(&titled(&title), Some(10), "docx");
                assert!(is_safe(&name), "{name}");
            }
        }
    }

    #[test]
    fn other_names_are_not_safe() {
        for wrong in [
            "",
            "a",
            ".pdf",
            "a.",
            "../a.pdf",
            "a/b.pdf",
            "a\\b.pdf",
            "/a.pdf",
            "C:a.pdf",
            "a\0.pdf",
            "a\n.pdf",
            "a\u{202e}b.pdf",
            "a.b.pdf",
            " a.pdf",
            "a .pdf",
            "a.PDF",
            "a.toolong",
            "~a.pdf",
            "a*.pdf",
            "a\u{200b}.pdf",
            &format!("{}.pdf", "a".repeat(252)),
        ] {
            assert!(!is_safe(wrong), "{wrong:?}");
        }
    }
}
