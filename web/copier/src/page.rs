//! From a photograph to a page, as it is kept and as it is shown.

use crate::find::{Corner, find_paper, outline};
use crate::geometry::{Outline, Quad, in_parts, in_pixels};
use crate::jpeg::{Jpeg, jpeg};
use crate::light::{even_light, has_colour};
use crate::picture::Picture;
use crate::straighten::{Straight, straighten};
use bridge::{Channels, Corners, Failure, PAGE_PICTURE_SIDE, PAGE_PREVIEW_SIDE, Spot, Tone, Turn};

/// Enough for letters; a photograph on a page shows no harm.
const QUALITY: u8 = 76;
/// The longest side of a photograph that is looked at.
const LOOK_SIDE: usize = 400;
/// So much of a paper's edge is left out, as a part of the paper: of what lies around it nothing may be on the page.
const EDGE: f32 = 0.004;

/// The corners of a whole picture.
pub const WHOLE: Corners =
    Corners([Spot { x: 0.0, y: 0.0 }, Spot { x: 1.0, y: 0.0 }, Spot { x: 1.0, y: 1.0 }, Spot { x: 0.0, y: 1.0 }]);

/// A page as it is kept and as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// As it stands in the PDF.
    pub page: Jpeg,
    /// How its light was evened.
    pub tone: Tone,
    /// The page picture.
    pub picture: Vec<u8>,
    /// The preview.
    pub preview: Vec<u8>,
}

/// Where a paper is very likely, in what the camera sees.
pub fn look(frame: &Picture) -> Option<Corners> {
    let small = frame.shrunk(LOOK_SIDE);
    let found = find_paper(&small).filter(|found| found.is_sure())?;
    Some(in_parts(found.quad, small.width(), small.height()))
}

/// Where the paper is in a photograph, exactly, and the page that is made of it; of the whole photograph if none is found.
///
/// # Errors
/// `Fault` if a JPEG cannot be written.
pub fn take(photograph: &Picture) -> Result<(Option<Corners>, Made), Failure> {
    let Some(about) = look(photograph) else {
        let whole = Outline::flat(in_pixels(WHOLE, photograph.width(), photograph.height()));
        return Ok((None, make(photograph, &whole, Turn::None, None)?));
    };
    let near = in_pixels(about, photograph.width(), photograph.height());
    let found = outline(photograph, near, Corner::Free).within(EDGE);
    let corners = in_parts(found.quad, photograph.width(), photograph.height());
    Ok((Some(corners), make(photograph, &found, Turn::None, None)?))
}

/// The page with these corners.
///
/// # Errors
/// `BadInput` if the corners are no quadrilateral near the photograph; `Fault` if a JPEG cannot be written.
pub fn adjust(photograph: &Picture, corners: Corners, turn: Turn, tone: Option<Tone>) -> Result<Made, Failure> {
    let quad: Quad = in_pixels(corners, photograph.width(), photograph.height());
    let is_near = |spot: &Spot| (-0.5..=1.5).contains(&spot.x) && (-0.5..=1.5).contains(&spot.y);
    if !corners.0.iter().all(is_near) || !crate::geometry::is_convex(&quad) {
        return Err(Failure::BadInput);
    }
    let outline = if corners == WHOLE { Outline::flat(quad) } else { outline(photograph, quad, Corner::Fixed) };
    make(photograph, &outline, turn, tone)
}

fn make(photograph: &Picture, outline: &Outline, turn: Turn, wanted: Option<Tone>) -> Result<Made, Failure> {
    let Straight { mut page, size } = straighten(photograph, outline);
    let tone = even_light(&mut page, size, wanted);
    let page = page.turned(turn);
    let channels = if has_colour(&page) { Channels::Colours } else { Channels::Grey };
    let picture = page.shrunk(PAGE_PICTURE_SIDE as usize);
    let preview = picture.shrunk(PAGE_PREVIEW_SIDE as usize);
    Ok(Made {
        page: jpeg(&page, channels, size, QUALITY)?,
        tone,
        picture: jpeg(&picture, channels, size, QUALITY)?.bytes,
        preview: jpeg(&preview, channels, size, QUALITY)?.bytes,
    })
}
