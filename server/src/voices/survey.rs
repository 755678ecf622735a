//! What is recorded of a language, and what is not.

use crate::http::texts;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// What was read aloud, one line a sentence: `start-open = Open my wallet`.
const SCRIPT: &str = "script.txt";

/// Endings of sounds that browsers play, with their media types (IANA).
const SOUNDS: [(&str, &str); 6] = [
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("wav", "audio/wav"),
    ("webm", "audio/webm"),
];

/// Why recorded voices cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum VoicesError {
    /// The folder, or something in it, cannot be read.
    #[error("{} cannot be read: {cause}", path.display())]
    Unreadable {
        /// What.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A folder that is named like no language.
    #[error("\"{0}\" is no language that is offered; a folder is named like \"fr\"")]
    NoLanguage(String),
    /// More than people can fetch.
    #[error("the recordings of \"{language}\" are larger than {} MB together", limit / 1_048_576)]
    TooMuch {
        /// Of which language.
        language: String,
        /// How much there may be, in bytes.
        limit: u64,
    },
}

/// One recorded sentence.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sound {
    /// The key of the sentence.
    pub(super) key: String,
    /// How it is coded.
    pub(super) media_type: &'static str,
    path: PathBuf,
}

impl Sound {
    /// Its size in bytes.
    pub(super) fn size(&self) -> Result<u64, VoicesError> {
        fs::metadata(&self.path).map(|found| found.len()).map_err(unreadable(&self.path))
    }

    /// Its bytes.
    pub(super) fn read(&self) -> Result<Vec<u8>, VoicesError> {
        fs::read(&self.path).map_err(unreadable(&self.path))
    }
}

/// How the recordings of a language stand.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Sentences that are recorded as they are now.
    pub(super) recorded: Vec<Sound>,
    /// Sentences that nobody recorded: key and words.
    pub(super) missing: Vec<(String, String)>,
    /// Sentences that were recorded in other words, by the script that was read: key and the words of today.
    pub(super) changed: Vec<(String, String)>,
    /// Files that are no sound of a sentence.
    pub(super) unknown: Vec<String>,
}

impl Survey {
    /// Looks through the folder of one language.
    pub(super) fn of(folder: &Path, language: &str) -> Result<Self, VoicesError> {
        let mut sentences = sentences(language).ok_or_else(|| VoicesError::NoLanguage(language.to_owned()))?;
        let folder = folder.join(language);
        let read_aloud = script(&folder)?;
        let mut survey = Self::default();
        for path in sorted(&folder)? {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            // Not a folder, nor anything that never ends.
            let sound = sound(&name).filter(|(key, _)| sentences.contains_key(*key) && path.is_file());
            let Some((key, media_type)) = sound else {
                if name != SCRIPT {
                    survey.unknown.push(name);
                }
                continue;
            };
            let says = sentences.remove(key).unwrap_or_default();
            if read_aloud.get(key).is_some_and(|read| *read != says) {
                survey.changed.push((key.to_owned(), says));
            } else {
                survey.recorded.push(Sound { key: key.to_owned(), media_type, path });
            }
        }
        survey.missing = sentences.into_iter().collect();
        Ok(survey)
    }
}

/// The sentences of a language that can be recorded, by their keys: those without a gap. `None` if it is not offered.
pub(super) fn sentences(language: &str) -> Option<BTreeMap<String, String>> {
    let texts: BTreeMap<String, Value> = serde_json::from_slice(texts(language)?).ok()?;
    let whole = |(key, text): (String, Value)| {
        let text = text.as_str().filter(|text| !text.contains('{') && key != "*")?;
        Some((key, text.split_whitespace().collect::<Vec<_>>().join(" ")))
    };
    Some(texts.into_iter().filter_map(whole).collect())
}

/// The languages that a folder has recordings of, and what else lies there in folders.
pub(super) fn languages_in(folder: &Path) -> Result<(Vec<String>, Vec<String>), VoicesError> {
    let folders = sorted(folder)?.into_iter().filter(|path| path.is_dir());
    let names = folders.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()));
    Ok(names.partition(|name| texts(name).is_some()))
}

fn sound(name: &str) -> Option<(&str, &'static str)> {
    let (key, ending) = name.rsplit_once('.')?;
    SOUNDS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, media_type)| (key, *media_type))
}

/// What was read aloud, if that was kept beside the recordings.
fn script(folder: &Path) -> Result<BTreeMap<String, String>, VoicesError> {
    let path = folder.join(SCRIPT);
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let text = fs::read_to_string(&path).map_err(unreadable(&path))?;
    let line = |line: &str| line.split_once(" = ").map(|(key, says)| (key.trim().to_owned(), says.trim().to_owned()));
    Ok(text.lines().filter_map(line).collect())
}

/// What is in a folder, but for what its owner does not see.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, VoicesError> {
    let entries: Result<Vec<_>, _> = fs::read_dir(folder).and_then(Iterator::collect);
    let entries = entries.map_err(unreadable(folder))?;
    let is_seen = |path: &PathBuf| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'));
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).filter(is_seen).collect();
    paths.sort();
    Ok(paths)
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> VoicesError {
    move |cause| VoicesError::Unreadable { path: path.to_owned(), cause }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, content) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("makes");
            fs::write(path, content).expect("writes");
        }
        folder
    }

    #[test]
    fn what_is_missing_changed_or_unknown_is_told_apart() {
        let now = sentences("fr").expect("French")["start-open"].clone();
        let script = format!("start-open = {now}\nstart-make = Other words\n");
        let folder = folder_with(&[
            ("fr/start-open.mp3", ""),
            ("fr/start-make.opus", ""),
            ("fr/start-nothing.mp3", ""),
            ("fr/notes.odt", ""),
            ("fr/.hidden", ""),
            ("fr/script.txt", &script),
        ]);
        let survey = Survey::of(folder.path(), "fr").expect("surveys");
        assert_eq!(survey.recorded.iter().map(|sound| sound.key.as_str()).collect::<Vec<_>>(), ["start-open"]);
        assert_eq!(survey.changed.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["start-make"]);
        assert_eq!(survey.unknown, ["notes.odt", "start-nothing.mp3"]);
        let all = sentences("fr").expect("French").len();
        assert_eq!(survey.missing.len(), all - 2);
    }

    #[test]
    fn a_sentence_with_a_gap_is_not_for_recording() {
        let sentences = sentences("fr").expect("French");
        assert!(sentences.contains_key("picture-cat") && !sentences.contains_key("pad-count"));
        assert!(sentences.values().all(|says| !says.contains('{') && !says.is_empty()));
    }

    #[test]
    fn a_folder_that_is_no_language_is_named() {
        let folder = folder_with(&[("french/start-open.mp3", "")]);
        assert_eq!(languages_in(folder.path()).expect("lists"), (vec![], vec!["french".to_owned()]));
        assert!(matches!(languages_in(&folder.path().join("none")), Err(VoicesError::Unreadable { .. })));
    }
}
