//! Commands and replies of the media worker, which draws files and holds no key.

use serde::{Deserialize, Serialize};

/// What the page asks of the media worker.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaCommand {
    /// Looks at a file and draws it. Attached: the file, as a `Blob`. Progress: drawing, in pages. → [`MediaReply::Drawn`]
    ///
    /// The type is decided by the content alone, never by a name or a declared type. A file that cannot be drawn is
    /// no failure: it has no pages. Fails with `EmptyFile` and `TooLarge`.
    Draw {
        /// The longest side of a page picture, in pixels.
        page_side: u32,
        /// The longest side of the preview, in pixels.
        preview_side: u32,
        /// At most so many pages are drawn.
        max_pages: u32,
    },
}

/// What the media worker answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaReply {
    /// Buffers: the original without its metadata, if it was [`Cleaned::TakenOut`]; the preview (JPEG), if there is one; then
    /// the page pictures (JPEG, without any metadata of the original).
    Drawn(Drawn),
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The media type by content.
    ///
    /// - Drawn: `application/pdf`, `image/jpeg`, `image/png`, `image/webp`, `text/plain`; `image/heic` and `image/avif` if the
    ///   browser can.
    /// - To be heard, with no pages and no reason to worry: `audio/webm`, `audio/ogg`, `audio/mp4`, `audio/mpeg`, `audio/wav`.
    /// - Kept as they are: `application/vnd.openxmlformats-officedocument.{wordprocessingml.document,spreadsheetml.sheet,
    ///   presentationml.presentation}`, `application/vnd.oasis.opendocument.{text,spreadsheet,presentation}`,
    ///   `application/msword`, `application/vnd.ms-excel`, `application/vnd.ms-powerpoint`, `application/rtf`,
    ///   `application/zip`, and `application/octet-stream` for all that is none of these.
    pub media_type: String,
    /// What was done about the metadata of a photograph or a sound.
    pub cleaned: Cleaned,
    /// Whether a preview comes before the pages.
    pub has_preview: bool,
    /// How many page pictures follow.
    pub pages: u32,
    /// How many pages the document has in all.
    pub pages_in_all: u32,
    /// Why there are no pages, or fewer than there should be.
    pub not_drawn: Option<NotDrawn>,
}

/// What was done about what a photograph or a sound says besides the picture or the sound: where, when, with what and by whom it was
/// taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cleaned {
    /// It is neither photograph nor sound, and kept as it came. A PDF or an office file may name its author and program.
    NoPhotograph,
    /// There was nothing to take out.
    NothingToTakeOut,
    /// It was taken out: the first buffer is the file without it, to be kept in place of the file.
    TakenOut {
        /// It said where it was taken.
        place: bool,
        /// It said which device took it, or whose that is; a sound: that, its title, or anything else in words.
        device: bool,
    },
    /// It could not be taken out, because the file is damaged, of a kind that we cannot clean (HEIC, AVIF, some sounds), or was too
    /// much for the worker: it is kept as it came, and may say where it was taken.
    CouldNot,
}

/// Why a file has no page pictures, or not all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotDrawn {
    /// Not of a kind that can be drawn.
    UnknownKind,
    /// A photograph that this browser cannot decode, and another one can (HEIC).
    NotInThisBrowser,
    /// Damaged.
    Damaged,
    /// Protected by a password.
    Encrypted,
    /// It has no page.
    NoPages,
    /// More pages than are drawn, or a page too large.
    TooMuch,
    /// All pages are drawn, but not all that is on them: what was typed into a form, letters of a font that the file does not
    /// bring, or a picture of an unknown kind. Another program may show it.
    InPart,
}
