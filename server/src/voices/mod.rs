//! Recorded voices: sentences of the interface that an organisation had somebody say, for languages that no device speaks.
//!
//! A folder holds one folder a language, like `fr`, and that one sound a sentence, named by the sentence's key, like
//! `start-open.mp3`. A browser gets all sounds of a language at once: which ones it plays would tell what is on the screen,
//! and which pictures are touched.

mod command;
mod survey;

pub use command::VoicesCommand;
pub use survey::VoicesError;

use axum::{body::Bytes, http::HeaderValue};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};
use survey::{Sound, Survey};

/// All sounds of a language weigh at most so much, in bytes: they are fetched together, over mobile networks too.
const LANGUAGE_BYTES: u64 = 24 * 1024 * 1024;

/// The recorded voices that a server has, all in memory.
#[derive(Clone, Debug, Default)]
pub struct Voices {
    packs: BTreeMap<String, Pack>,
}

/// All sounds of one language, as `multipart/form-data` (RFC 7578): every browser can read that.
#[derive(Clone, Debug)]
pub(crate) struct Pack {
    /// Tells this pack from an older one of the same language.
    pub(crate) name: String,
    /// With the boundary between the sounds.
    pub(crate) media_type: HeaderValue,
    /// The sounds, each a field by the name of its sentence.
    pub(crate) body: Bytes,
}

impl Voices {
    /// Reads a folder. What is no recording of a sentence of this version is left out, and said in the log.
    ///
    /// # Errors
    /// The folder cannot be read, or a language weighs too much.
    pub fn load(folder: &Path) -> Result<Self, VoicesError> {
        let mut packs = BTreeMap::new();
        let (languages, others) = survey::languages_in(folder)?;
        if !others.is_empty() {
            tracing::warn!(?others, "folders of recordings that are named like no language are left out");
        }
        for language in languages {
            let survey = Survey::of(folder, &language)?;
            if !survey.changed.is_empty() || !survey.unknown.is_empty() {
                let (changed, unknown) = (survey.changed.len(), survey.unknown.len());
                tracing::warn!(%language, changed, unknown, "recordings are left out: `farde voices missing` lists them");
            }
            if !survey.recorded.is_empty() {
                packs.insert(language.clone(), Pack::of(&language, &survey.recorded)?);
            }
        }
        Ok(Self { packs })
    }

    /// The languages that have recordings, and the name of each one's pack.
    pub(crate) fn names(&self) -> BTreeMap<&str, &str> {
        self.packs.iter().map(|(language, pack)| (language.as_str(), pack.name.as_str())).collect()
    }

    /// The pack with this name.
    pub(crate) fn pack(&self, language: &str, name: &str) -> Option<&Pack> {
        self.packs.get(language).filter(|pack| pack.name == name)
    }
}

impl Pack {
    fn of(language: &str, sounds: &[Sound]) -> Result<Self, VoicesError> {
        let size = sounds.iter().try_fold(0_u64, |sum, sound| Ok(sum.saturating_add(sound.size()?)))?;
        if size > LANGUAGE_BYTES {
            return Err(VoicesError::TooMuch { language: language.to_owned(), limit: LANGUAGE_BYTES });
        }
        let mut parts = Vec::new();
        let mut hash = Sha256::new();
        for sound in sounds {
            let bytes = sound.read()?;
            hash.update(sound.key.as_bytes());
            hash.update([0]);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(&bytes);
            parts.push((sound, bytes));
        }
        let name: String = hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let mut body = Vec::new();
        for (Sound { key, media_type, .. }, bytes) in &parts {
            let head = format!(
                "--{name}\r\nContent-Disposition: form-data; name=\"{key}\"; filename=\"{key}\"\r\nContent-Type: {media_type}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{name}--\r\n").as_bytes());
        let media_type = HeaderValue::try_from(format!("multipart/form-data; boundary={name}"));
        let media_type = media_type.expect("its name is hexadecimal");
        Ok(Self { name, media_type, body: body.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_pack_is_named_by_what_is_in_it_and_holds_only_what_is_a_sentence() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("lost+found")).expect("makes");
        let french = folder.path().join("fr");
        fs::create_dir(&french).expect("makes");
        fs::write(french.join("start-open.mp3"), b"one sound").expect("writes");
        fs::write(french.join("no-sentence.mp3"), b"another").expect("writes");
        fs::create_dir(french.join("start-make.mp3")).expect("makes");
        let first = Voices::load(folder.path()).expect("loads");
        let pack = &first.packs["fr"];
        let body = String::from_utf8_lossy(&pack.body);
        assert!(
            body.contains("name=\"start-open\"") && body.contains("one sound") && !body.contains("another"),
            "{body}"
        );
        assert!(
            first.pack("fr", &pack.name).is_some()
                && first.pack("fr", "0").is_none()
                && first.pack("nl", &pack.name).is_none()
        );
        fs::write(french.join("start-open.mp3"), b"other sound").expect("writes");
        assert_ne!(Voices::load(folder.path()).expect("loads").packs["fr"].name, pack.name);
    }

    #[test]
    fn what_is_too_much_is_refused_before_anybody_waits_for_it() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("fr")).expect("makes");
        let large = fs::File::create(folder.path().join("fr/start-open.mp3")).expect("makes");
        large.set_len(LANGUAGE_BYTES + 1).expect("grows");
        assert!(matches!(Voices::load(folder.path()), Err(VoicesError::TooMuch { .. })));
    }
}
