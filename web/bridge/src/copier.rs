//! Commands and replies of the copier, which makes flat, clean pages of photographed papers and holds no key.

use serde::{Deserialize, Serialize};

/// The longest side of a photograph, in pixels; a larger one is made smaller before it is looked at.
pub const PHOTO_SIDE: u32 = 3_600;

/// A place in a photograph, as parts of its sides: (0, 0) is the top left corner, (1, 1) the bottom right one. It may
/// lie a little outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// The corners of a paper in a photograph, clockwise from the one at the top left.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Corners(pub [Spot; 4]);

/// How far a page is turned, clockwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// As it was photographed.
    #[default]
    None,
    /// A quarter.
    Right,
    /// Upside down.
    Half,
    /// Three quarters.
    Left,
}

/// How the light on a page is evened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Paper becomes white, ink becomes dark.
    Paper,
    /// All shades stay: for cards and photographs.
    Photograph,
}

/// At most so many pages become one paper.
pub const SCAN_PAGES: usize = 30;

/// The longest side of a page picture, in pixels: sharp enough to read small print.
pub const PAGE_PICTURE_SIDE: u32 = 1_600;

/// The longest side of a preview, in pixels.
pub const PAGE_PREVIEW_SIDE: u32 = 400;

/// What the page asks of the copier.
///
/// The copier remembers nothing from one command to the next: the page keeps what it made. So a photograph that the
/// copier dies of costs that photograph and no other.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CopierCommand {
    /// Looks where a paper lies in what the camera sees. Attached: the pixels, four bytes each (red, green, blue, alpha),
    /// row by row, as an `ArrayBuffer`. → [`CopierReply::Seen`]
    ///
    /// Fails with `BadInput` if a side is 0 or more than [`PHOTO_SIDE`], or if there are not as many pixels as the sides say.
    Look {
        /// Pixels from side to side.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
    /// Makes a page of a photograph: finds the paper, straightens it, evens its light. Attached: the photograph, as a `Blob`,
    /// or pixels as for [`CopierCommand::Look`] if there are sides. → [`CopierReply::Taken`]
    ///
    /// Fails with `EmptyFile`, `TooLarge`, `CannotDraw`, and with `Unsupported` in a browser that scrambles pixels.
    Take {
        /// Of pixels; `None` for a photograph.
        sides: Option<(u32, u32)>,
    },
    /// Makes the page anew. Attached: the photograph as [`CopierReply::Taken`] gave it, as a `Blob`. → [`CopierReply::Adjusted`]
    Adjust {
        /// Where the paper lies.
        corners: Corners,
        /// How far the page is turned.
        turn: Turn,
        /// How its light is evened; `None` lets the copier choose.
        tone: Option<Tone>,
    },
    /// Binds pages into one PDF. Attached: each page, in order, then, if `photographs` are wanted, each photograph, all as
    /// `Blob`s that came from the copier. → [`CopierReply::Bound`]
    Bind {
        /// The pages, in order; 1 to [`SCAN_PAGES`].
        pages: Vec<Leaf>,
        /// The photographs that they were made of; none if they are not to be kept.
        photographs: Vec<Leaf>,
    },
}

/// What the copier answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CopierReply {
    /// Where a paper lies; `None` unless it is very likely there.
    Seen(Option<Corners>),
    /// Buffers, all JPEG: the photograph, of nothing but its pixels; the same in small; then as [`CopierReply::Adjusted`].
    Taken(Taken),
    /// Buffers, all JPEG: the page; its page picture; its preview.
    Adjusted(Page),
    /// Buffers: the PDF, and one of the photographs if they were wanted.
    Bound,
}

/// A page that was made of a photograph.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// The photograph, as it would stand in a PDF.
    pub photograph: Leaf,
    /// Where the paper lies in it.
    pub corners: Corners,
    /// Whether it was found; else the corners are those of the photograph.
    pub found: bool,
    /// The page.
    pub page: Page,
}

/// A page, and how its light was evened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// As it stands in a PDF.
    pub leaf: Leaf,
    /// How its light was evened.
    pub tone: Tone,
}

/// A JPEG as it stands in a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// Pixels from side to side.
    pub width: u16,
    /// Pixels from top to bottom.
    pub height: u16,
    /// Its channels.
    pub channels: Channels,
    /// How large the paper was.
    pub size: PaperSize,
}

/// The channels of a JPEG.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channels {
    /// Shades of grey, for pages without colour: a third smaller.
    Grey,
    /// Colours.
    Colours,
}

/// A size of paper that everybody has, or another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 mm by 297 mm.
    A4,
    /// A card, 85.6 mm by 53.98 mm (ISO/IEC 7810 ID-1).
    Card,
    /// Any other.
    Other,
}
