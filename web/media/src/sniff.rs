//! The kind of a file, decided once and by its content alone.
//!
//! A file that is two kinds at once is of the kind that its first bytes say: the type that is shown is the type that
//! is drawn. Readers accept a PDF header anywhere in the first kilobyte; here it stands at the start or the file is no
//! PDF, because everything else is a way to be two things.
//!
//! What is drawn is recognised here, by a table of five lines. Everything else is only named, for the moment when it is
//! saved again, and a wrong name harms nobody; a crate that reads the directories of containers does that.

use file_format::FileFormat;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A PDF document.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    WebP,
    /// A picture as many telephones take it, which few browsers decode.
    Heic,
    /// Its neighbour, which nearly every browser decodes.
    Avif,
    /// UTF-8 without control characters.
    Text,
    /// A file of an office program.
    Office(Office),
    /// A ZIP archive that is none of the above.
    Zip,
    /// Sound without pictures.
    Sound(Sound),
    /// Anything else.
    Other,
}

/// The office program's own format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// Word since 2007.
    Docx,
    /// Excel since 2007.
    Xlsx,
    /// PowerPoint since 2007.
    Pptx,
    /// OpenDocument text.
    Odt,
    /// OpenDocument spreadsheet.
    Ods,
    /// OpenDocument presentation.
    Odp,
    /// Word until 2003.
    Doc,
    /// Excel until 2003.
    Xls,
    /// PowerPoint until 2003.
    Ppt,
    /// Rich text.
    Rtf,
}

/// How sound is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// What Chromium and Firefox record.
    WebM,
    /// What Firefox recorded in the past.
    Ogg,
    /// What Safari records.
    Mp4,
    /// MP3.
    Mp3,
    /// WAV.
    Wav,
}

impl Kind {
    /// The media type as it is stored and shown.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Heic => "image/heic",
            Self::Avif => "image/avif",
            Self::Text => "text/plain",
            Self::Office(office) => office.media_type(),
            Self::Zip => "application/zip",
            Self::Sound(sound) => sound.media_type(),
            Self::Other => "application/octet-stream",
        }
    }

    /// Whether it comes from a camera or a recorder, which may say where that was.
    pub(crate) fn is_cleaned(self) -> bool {
        match self {
            Self::Jpeg | Self::Png | Self::WebP | Self::Heic | Self::Avif | Self::Sound(_) => true,
            Self::Pdf | Self::Text | Self::Office(_) | Self::Zip | Self::Other => false,
        }
    }
}

impl Office {
    fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Doc => "application/msword",
            Self::Xls => "application/vnd.ms-excel",
            Self::Ppt => "application/vnd.ms-powerpoint",
            Self::Rtf => "application/rtf",
        }
    }
}

impl Sound {
    fn media_type(self) -> &'static str {
        match self {
            Self::WebM => "audio/webm",
            Self::Ogg => "audio/ogg",
            Self::Mp4 => "audio/mp4",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
        }
    }
}

/// Decides what a file is.
#[must_use]
pub fn sniff(file: &[u8]) -> Kind {
    if file.starts_with(b"%PDF-") {
        Kind::Pdf
    } else if file.starts_with(b"\xff\xd8\xff") {
        Kind::Jpeg
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        Kind::WebP
    } else if file.starts_with(b"{\\rtf") {
        Kind::Office(Office::Rtf)
    } else if is_text(file) {
        Kind::Text
    } else {
        named(file)
    }
}

/// The name of what is not text, and drawn by the browser or not at all.
#[expect(clippy::wildcard_enum_match_arm, reason = "an enum of others, with hundreds of formats")]
fn named(file: &[u8]) -> Kind {
    match FileFormat::from_bytes(file) {
        FileFormat::HighEfficiencyImageCoding | FileFormat::HighEfficiencyImageFileFormat => heic_or_avif(file),
        FileFormat::Av1ImageFileFormat => Kind::Avif,
        FileFormat::OfficeOpenXmlDocument => Kind::Office(Office::Docx),
        FileFormat::OfficeOpenXmlSpreadsheet => Kind::Office(Office::Xlsx),
        FileFormat::OfficeOpenXmlPresentation => Kind::Office(Office::Pptx),
        FileFormat::OpendocumentText => Kind::Office(Office::Odt),
        FileFormat::OpendocumentSpreadsheet => Kind::Office(Office::Ods),
        FileFormat::OpendocumentPresentation => Kind::Office(Office::Odp),
        FileFormat::MicrosoftWordDocument => Kind::Office(Office::Doc),
        FileFormat::MicrosoftExcelSpreadsheet => Kind::Office(Office::Xls),
        FileFormat::MicrosoftPowerpointPresentation => Kind::Office(Office::Ppt),
        FileFormat::Zip => Kind::Zip,
        FileFormat::ExtensibleBinaryMetaLanguage if is_webm_sound(file) => Kind::Sound(Sound::WebM),
        FileFormat::OggOpus | FileFormat::OggVorbis | FileFormat::OggFlac | FileFormat::OggSpeex => {
            Kind::Sound(Sound::Ogg)
        }
        FileFormat::Mpeg4Part14Audio | FileFormat::AppleItunesAudio => Kind::Sound(Sound::Mp4),
        FileFormat::Mpeg12AudioLayer3 | FileFormat::Id3v2 => Kind::Sound(Sound::Mp3),
        FileFormat::WaveformAudio => Kind::Sound(Sound::Wav),
        // A container that is cut short, so that nobody knows what is inside.
        _ => Kind::Other,
    }
}

/// Both may say in their first brand only that they are a picture, and then which in the others.
fn heic_or_avif(file: &[u8]) -> Kind {
    let brands = file.get(16..64.min(file.len())).unwrap_or_default();
    let is_avif = file.get(8..12) == Some(b"mif1") && brands.chunks_exact(4).any(|brand| brand == b"avif");
    if is_avif { Kind::Avif } else { Kind::Heic }
}

/// Whether WebM holds sound only. Its tracks stand within the first kilobytes, and each names its codec in words.
fn is_webm_sound(file: &[u8]) -> bool {
    let head = &file[..file.len().min(4_096)];
    let has = |word: &[u8]| head.windows(word.len()).any(|part| part == word);
    has(b"webm") && (has(b"A_OPUS") || has(b"A_VORBIS")) && ![&b"V_VP8"[..], b"V_VP9", b"V_AV1"].into_iter().any(has)
}

/// UTF-8 whose only control characters are line ends, tabs and form feeds.
fn is_text(file: &[u8]) -> bool {
    !file.is_empty()
        && file.iter().all(|&b| (b >= b' ' && b != 0x7f) || matches!(b, b'\n' | b'\r' | b'\t' | 0x0c))
        && std::str::from_utf8(file).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_content() {
        for (file, kind) in [
            (&b"%PDF-1.7\n"[..], Kind::Pdf),
            (b"\xff\xd8\xff\xe0..", Kind::Jpeg),
            (b"\x89PNG\r\n\x1a\n....", Kind::Png),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Kind::WebP),
            (b"RIFF\x10\0\0\0WAVE", Kind::Sound(Sound::Wav)),
            (b"ID3\x04\0\0\0\0\0\x0a\0\0", Kind::Sound(Sound::Mp3)),
            (b"{\\rtf1\\ansi hello}", Kind::Office(Office::Rtf)),
            (b"\xef\xbb\xbfBonjour\r\n", Kind::Text),
            ("سلام\tworld\n".as_bytes(), Kind::Text),
            (b"caf\xe9", Kind::Other),
            (b"a\0b", Kind::Other),
            (b"\x1b[2J", Kind::Other),
            (b"PK\x03\x04", Kind::Other),
            (b"", Kind::Other),
            (b"%PDF", Kind::Text),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Kind::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Kind::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Kind::Avif),
            (b"\0\0\0\x18ftypavif\0\0\0\0mif1miaf", Kind::Avif),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::Other),
            (b"\x1a\x45\xdf\xa3", Kind::Other),
        ] {
            assert_eq!(sniff(file), kind, "{file:?}");
        }
    }

    #[test]
    fn two_kinds_at_once_are_the_first() {
        assert_eq!(sniff(b"\xff\xd8\xff\xe0 %PDF-1.4 ... PK\x03\x04"), Kind::Jpeg);
        assert_eq!(sniff(b"%PDF-1.4 \xff\xd8\xff PK\x03\x04"), Kind::Pdf);
        assert_eq!(sniff(b"\n%PDF-1.4\n%\xe2\xe3\xcf\xd3"), Kind::Other);
        assert_eq!(sniff(b"PK\x03\x04 %PDF-1.4"), Kind::Other);
    }

    #[test]
    fn markup_is_only_text() {
        assert_eq!(sniff(b"<!doctype html><script>alert(1)</script>").media_type(), "text/plain");
        assert_eq!(sniff(b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>").media_type(), "text/plain");
    }
}
