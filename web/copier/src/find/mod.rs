//! Where a paper lies in a picture.
//!
//! A paper is four long straight edges that end where they meet. So: what is smaller than a paper (letters, lines, the
//! grain of a table) is smoothed away, the straight lines of what is left are found, and of all fours of lines that
//! could be a sheet seen at an angle the one is taken whose sides are best borne out by edges.

mod edges;
mod lines;
mod plane;
mod quads;
mod refine;
mod side;

pub use refine::{Corner, outline};

use crate::geometry::{Point, Quad};
use crate::picture::Picture;
use edges::Edges;
use side::Side;

/// The longest side of the picture that is looked at: small enough for a moving picture, large enough for an edge.
const SIDE: usize = 400;

/// Letters and lines that are narrower than twice this are not looked at, in pixels of the small picture.
const REACH: usize = 3;

/// A paper that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// Its corners in pixels of the picture, clockwise from the top left; they may lie a little outside.
    pub quad: Quad,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
}

/// From this confidence on it is worth showing.
const SURE: f32 = 0.45;

impl Found {
    /// Whether a paper is very likely here.
    pub fn is_sure(&self) -> bool {
        self.confidence >= SURE
    }
}

/// The likeliest paper in a picture, however unlikely; none if no four lines could be one.
pub fn find_paper(picture: &Picture) -> Option<Found> {
    let small = picture.shrunk(SIDE);
    if small.width() < 32 || small.height() < 32 {
        return None;
    }
    let edges = Edges::of(&small, REACH);
    let lines = lines::lines(&edges, &edges.ridges());
    let sides = lines.into_iter().map(|line| Side::of(line, &edges)).chain(Side::rims(&edges));
    let sides: Vec<Side> = sides.collect();
    let likely = quads::likeliest(&sides, &edges)?;
    let scale_x = picture.width() as f32 / small.width() as f32;
    let scale_y = picture.height() as f32 / small.height() as f32;
    let quad = likely.quad.map(|corner| Point::new(corner.x * scale_x, corner.y * scale_y));
    Some(Found { quad, confidence: likely.score })
}
