//! The words of spoken codes: one list a language, checked and put beside the wording.

use super::assets::Dist;
use super::bindgen::files_below;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words in each list; `SPOKEN_LIST` in `wallet-core`.
const WORDS: usize = 2_048;

/// So many letters tell a word from all others of its list.
const TELLING: usize = 4;

/// Adds `words-<language>.json` for every list in `folder`.
///
/// # Errors
/// Names the file and the word for whatever breaks the rules of `web/words/README.md`.
pub(crate) fn add_all(folder: &Path, dist: &mut Dist) -> Result<()> {
    let mut files = Vec::new();
    files_below(folder, &mut files)?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "txt")) {
        let language = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let list = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
        let words: Vec<&str> = list.lines().collect();
        check(&words).with_context(|| format!("{}", file.display()))?;
        dist.add(&format!("words-{language}.json"), serde_json::to_string(&words)?.as_bytes())?;
    }
    Ok(())
}

fn check(words: &[&str]) -> Result<()> {
    ensure!(words.len() == WORDS, "{} words, not {WORDS}", words.len());
    let mut beginnings = BTreeSet::new();
    for word in words {
        let plain = folded(word);
        let length = plain.chars().count();
        ensure!((2..=9).contains(&length) && plain.chars().all(char::is_alphabetic), "{word}: not one short word");
        let beginning: String = plain.chars().take(TELLING).collect();
        ensure!(beginnings.insert(beginning), "{word}: begins like another");
    }
    let plain: Vec<Vec<char>> = words.iter().map(|word| folded(word).chars().collect()).collect();
    for (place, one) in plain.iter().enumerate() {
        let twin = plain[place + 1..].iter().find(|other| is_one_step(one, other));
        let twin = twin.map(|twin| twin.iter().collect::<String>());
        ensure!(twin.is_none(), "{}: one letter from {}", words[place], twin.unwrap_or_default());
    }
    Ok(())
}

/// Without accents and vowel signs, in small letters.
fn folded(word: &str) -> String {
    word.to_lowercase().nfkd().filter(|letter| !is_combining_mark(*letter)).collect()
}

/// Whether one letter more, less or other makes one of the other.
fn is_one_step(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    let rest = |letters: &[char]| letters.get(1..).map(<[char]>::to_vec).unwrap_or_default();
    if short.len() == long.len() { rest(short) == rest(long) } else { *short == rest(long) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_between_words() {
        let step = |one: &str, other: &str| {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            is_one_step(&letters(one), &letters(other))
        };
        for (one, other) in [("pain", "main"), ("pain", "pains"), ("ain", "pain"), ("pain", "pan"), ("pain", "pain")] {
            assert!(step(one, other) && step(other, one), "{one} {other}");
        }
        for (one, other) in [("pain", "mais"), ("pain", "paniers"), ("pain", "niap"), ("table", "fable1")] {
            assert!(!step(one, other), "{one} {other}");
        }
    }

    #[test]
    fn planted_faults_are_found() {
        let letters = ['a', 'e', 'i', 'o', 'u', 'b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's'];
        // Three letters and the sum of their places: any two words differ in two letters at least.
        let word = |n: usize| [n % 16, n / 16 % 16, n / 256, (n % 16 + n / 16 % 16 + n / 256) % 16];
        let good: Vec<String> = (0..WORDS).map(|n| word(n).iter().map(|place| letters[*place]).collect()).collect();
        let all = |change: &dyn Fn(&mut Vec<&str>)| {
            let mut words: Vec<&str> = good.iter().map(String::as_str).collect();
            change(&mut words);
            check(&words).map_err(|error| error.to_string())
        };
        assert_eq!(all(&|_| ()), Ok(()), "the test itself must be able to make a good one");
        let fault = |change: &dyn Fn(&mut Vec<&str>)| all(change).expect_err("a planted fault");
        assert!(fault(&|words| words.truncate(2_047)).contains("2047 words"));
        assert!(fault(&|words| words[0] = "deux mots").contains("not one short word"));
        assert!(fault(&|words| words[9] = "àaàament").contains("begins like another"));
        assert!(fault(&|words| words[0] = words[9]).contains("begins like another"));
        assert!(fault(&|words| words[9] = "aaaz").contains("one letter from"));
    }
}
