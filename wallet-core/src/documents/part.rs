use super::source::PartSource;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

/// One of the three blobs that each version of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The file as the person gave it.
    Original,
    /// Pictures of its pages; empty if it cannot be drawn.
    Pages,
    /// A small picture of it; empty if it cannot be drawn.
    Preview,
}

/// A media type in lower case, without parameters, at most 100 characters: `application/pdf`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MediaType(String);

/// A text that is not a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a media type")]
pub struct MediaTypeError;

impl MediaType {
    /// The media type of page pictures and previews.
    #[must_use]
    pub fn jpeg() -> Self {
        Self("image/jpeg".to_owned())
    }

    /// `type/subtype`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ending of a file of this type, without the dot; `bin` if the type has none here.
    #[must_use]
    pub fn extension(&self) -> &'static str {
        let known = |(media_type, _): &&(&str, &str)| *media_type == self.0;
        EXTENSIONS.iter().find(known).map_or("bin", |(_, extension)| extension)
    }

    /// Whether it is a sound: it has no pages, so what may be looked at is the sound itself.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.0.starts_with("audio/")
    }
}

/// The endings of all types that a file can be found to be.
const EXTENSIONS: &[(&str, &str)] = &[
    ("application/pdf", "pdf"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/webp", "webp"),
    ("image/heic", "heic"),
    ("image/heif", "heif"),
    ("image/avif", "avif"),
    ("image/gif", "gif"),
    ("image/tiff", "tif"),
    ("image/bmp", "bmp"),
    ("text/plain", "txt"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ("application/vnd.oasis.opendocument.text", "odt"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("application/vnd.oasis.opendocument.presentation", "odp"),
    ("application/msword", "doc"),
    ("application/vnd.ms-excel", "xls"),
    ("application/vnd.ms-powerpoint", "ppt"),
    ("application/rtf", "rtf"),
    ("text/rtf", "rtf"),
    ("audio/webm", "webm"),
    ("audio/ogg", "ogg"),
    ("audio/mp4", "m4a"),
    ("audio/mpeg", "mp3"),
    ("audio/wav", "wav"),
    ("video/mp4", "mp4"),
    ("video/webm", "webm"),
    ("application/zip", "zip"),
];

impl TryFrom<String> for MediaType {
    type Error = MediaTypeError;

    fn try_from(text: String) -> Result<Self, MediaTypeError> {
        let token = |part: &str| {
            let right = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"!#$&-^_.+".contains(&b);
            !part.is_empty() && part.bytes().all(right)
        };
        let (kind, subtype) = text.split_once('/').ok_or(MediaTypeError)?;
        if text.len() <= 100 && token(kind) && token(subtype) { Ok(Self(text)) } else { Err(MediaTypeError) }
    }
}

impl FromStr for MediaType {
    type Err = MediaTypeError;

    fn from_str(text: &str) -> Result<Self, MediaTypeError> {
        Self::try_from(text.to_owned())
    }
}

impl From<MediaType> for String {
    fn from(media_type: MediaType) -> Self {
        media_type.0
    }
}

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One file of a part: a safe, fixed name (never the person's), its media type and its bytes, which are wiped on drop.
pub struct PartFile {
    pub(super) name: String,
    pub(super) media_type: MediaType,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

impl PartFile {
    /// The original: `original.pdf` and the like.
    #[must_use]
    pub fn original(media_type: MediaType, bytes: Vec<u8>) -> Self {
        Self { name: original_name(&media_type), media_type, bytes: Zeroizing::new(bytes) }
    }

    /// A page picture (JPEG): `page-0001.jpg` for the place 0.
    #[must_use]
    pub fn page(place: u32, bytes: Vec<u8>) -> Self {
        Self { name: page_name(place), media_type: MediaType::jpeg(), bytes: Zeroizing::new(bytes) }
    }

    /// The preview (JPEG): `preview.jpg`.
    #[must_use]
    pub fn preview(bytes: Vec<u8>) -> Self {
        Self { name: PREVIEW_NAME.to_owned(), media_type: MediaType::jpeg(), bytes: Zeroizing::new(bytes) }
    }

    /// To be sealed.
    pub(super) fn source(&self) -> PartSource<'_> {
        PartSource::in_memory(self.name.clone(), self.media_type.clone(), &self.bytes)
    }

    /// Its name in the archive.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(&self) -> &MediaType {
        &self.media_type
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Its bytes, which the caller wipes.
    #[must_use]
    pub fn into_bytes(mut self) -> Vec<u8> {
        std::mem::take(&mut *self.bytes)
    }
}

impl fmt::Debug for PartFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartFile({}, {} bytes)", self.name, self.bytes.len())
    }
}

pub(super) const PREVIEW_NAME: &str = "preview.jpg";

pub(super) fn original_name(media_type: &MediaType) -> String {
    format!("original.{}", media_type.extension())
}

pub(super) fn sound_name(media_type: &MediaType) -> String {
    format!("sound.{}", media_type.extension())
}

pub(super) fn page_name(place: u32) -> String {
    format!("page-{:04}.jpg", u64::from(place) + 1)
}

/// Whether a name can stand in an archive: `a` to `z`, digits, `-` and `.`, beginning with a letter, at most 64 of them.
/// So it is no path, not hidden, and the same on every system.
pub(super) fn is_safe_name(name: &str) -> bool {
    let safe = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
    name.len() <= 64 && name.starts_with(|c: char| c.is_ascii_lowercase()) && name.bytes().all(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_and_say_nothing() {
        let pdf: MediaType = "application/pdf".parse().expect("a media type");
        let odd: MediaType = "application/vnd.x+y".parse().expect("a media type");
        let names = [
            PartFile::original(pdf, vec![]).name,
            PartFile::original(odd, vec![]).name,
            PartFile::page(0, vec![]).name,
            PartFile::page(u32::MAX, vec![]).name,
            PartFile::preview(vec![]).name,
        ];
        assert_eq!(names, ["original.pdf", "original.bin", "page-0001.jpg", "page-4294967296.jpg", "preview.jpg"]);
        assert!(names.iter().all(|name| is_safe_name(name)));
    }

    #[test]
    fn every_known_type_has_a_plain_ending() {
        for (media_type, extension) in EXTENSIONS {
            let parsed: MediaType = media_type.parse().expect("a media type");
            assert_eq!(parsed.extension(), *extension);
            assert!(is_safe_name(&original_name(&parsed)) && is_safe_name(&sound_name(&parsed)), "{media_type}");
            assert_eq!(parsed.is_sound(), media_type.starts_with("audio/"));
        }
    }

    #[test]
    fn wrong_media_types_are_refused() {
        for wrong in ["", "pdf", "a/", "/b", "a/b/c", "A/b", "a/b; c=d", "a /b", &format!("a/{}", "b".repeat(99))] {
            assert_eq!(wrong.parse::<MediaType>(), Err(MediaTypeError), "{wrong}");
        }
    }
}
