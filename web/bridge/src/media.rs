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
    /// Buffers: the preview (JPEG), if there is one; then the page pictures (JPEG, without any metadata of the original).
    Drawn(Drawn),
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The media type by content: `application/pdf`, `image/jpeg`, `image/png`, `image/webp`, `text/plain`, or
    /// `application/octet-stream`.
    pub media_type: String,
    /// Whether the first buffer is a preview.
    pub has_preview: bool,
    /// How many page pictures follow.
    pub pages: u32,
    /// How many pages the document has in all.
    pub pages_in_all: u32,
    /// Why there are no pages, or fewer than there should be.
    pub not_drawn: Option<NotDrawn>,
}

/// Why a file has no page pictures, or not all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotDrawn {
    /// Not of a kind that can be drawn.
    UnknownKind,
    /// Damaged.
    Damaged,
    /// Protected by a password.
    Encrypted,
    /// It has no page.
    NoPages,
    /// More pages than are drawn, or a page too large.
    TooMuch,
}
