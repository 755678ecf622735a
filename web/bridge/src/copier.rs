//! Commands and replies of the copier, which makes flat, clean pages of photographed papers and holds no key.

use serde::{Deserialize, Serialize};

/// The longest side of a photograph, in pixels; a larger one is made smaller before it is looked at.
pub const PHOTO_SIDE: u32 = 4_096;

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
