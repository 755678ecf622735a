//! From a photograph of a paper to the paper seen from above.

use crate::geometry::{Outline, Point, Projection};
use crate::picture::{CHANNELS, Picture};
use crate::shape::shape;
use bridge::PaperSize;

/// The longest side of a page: 190 dots an inch on A4, which is as sharp as most photographs of it are.
pub const PAGE_SIDE: f32 = 2_200.0;
/// No side is shorter, however small it was in the photograph.
const SHORTEST: f32 = 32.0;
/// Where a pixel of the page stands for so many of the photograph, it becomes the mean of several.
const COARSE: f32 = 1.3;

/// A page, and how large the paper was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Straight {
    /// Its picture.
    pub page: Picture,
    /// Of the paper.
    pub size: PaperSize,
}

/// The paper within this outline, seen from above. What was outside the photograph is white.
pub fn straighten(photograph: &Picture, outline: &Outline) -> Straight {
    let (size, ratio) = shape(&outline.quad, photograph.width(), photograph.height());
    let (width, height) = sides(outline, ratio);
    let map = Map::of(outline, width, height);
    let coarseness = map.coarseness();
    let page = Picture::made(width, height, |y, row| {
        for (x, pixel) in row.iter_mut().enumerate() {
            let place = map.at(x, y);
            *pixel = if coarseness > COARSE { mean(photograph, place, coarseness) } else { sharp(photograph, place) };
        }
    });
    Straight { page, size }
}

/// As many pixels as the photograph has of the paper, and no more than [`PAGE_SIDE`].
fn sides(outline: &Outline, ratio: f32) -> (usize, usize) {
    let edge = |side: usize| outline.quad[(side + 1) % 4].minus(outline.quad[side]).length();
    let (wide, high) = (edge(0).max(edge(2)), edge(1).max(edge(3)));
    let high = high.max(wide / ratio);
    let fit = (PAGE_SIDE / high.max(high * ratio)).min(1.0);
    let side = |length: f32| (length * fit).round().clamp(SHORTEST, PAGE_SIDE) as usize;
    (side(high * ratio), side(high))
}

/// From a page's pixels to the photograph's.
struct Map {
    projection: Projection,
    width: f32,
    height: f32,
    /// How far the upper and the lower edge are bowed in each column; empty if the paper is flat.
    columns: Vec<[Point; 2]>,
    /// The left and the right edge in each row.
    rows: Vec<[Point; 2]>,
}

impl Map {
    fn of(outline: &Outline, width: usize, height: usize) -> Self {
        let projection = Projection::onto(outline.quad);
        let is_flat = outline.bows == [[0.0; 2]; 4];
        // Along the edge as it is seen: what is farther away looks shorter.
        let bow = |side: usize, u: f32, v: f32| {
            let along = outline.quad[(side + 1) % 4].minus(outline.quad[side]);
            let t = projection.at(u, v).minus(outline.quad[side]).dot(along) / along.dot(along).max(1.0);
            outline.bow(side, t.clamp(0.0, 1.0))
        };
        let places =
            |count: usize| (0..if is_flat { 0 } else { count }).map(move |place| (place as f32 + 0.5) / count as f32);
        Self {
            projection,
            width: width as f32,
            height: height as f32,
            columns: places(width).map(|u| [bow(0, u, 0.0), bow(2, u, 1.0)]).collect(),
            rows: places(height).map(|v| [bow(3, 0.0, v), bow(1, 1.0, v)]).collect(),
        }
    }

    fn at(&self, x: usize, y: usize) -> Point {
        let (u, v) = ((x as f32 + 0.5) / self.width, (y as f32 + 0.5) / self.height);
        let place = self.projection.at(u, v);
        let (Some([above, below]), Some([left, right])) = (self.columns.get(x), self.rows.get(y)) else {
            return place;
        };
        // Between the edges each of them counts as much as it is near (Coons).
        place.plus(*above, 1.0 - v).plus(*below, v).plus(*left, 1.0 - u).plus(*right, u)
    }

    /// How many pixels of the photograph one of the page stands for, from side to side or from top to bottom.
    fn coarseness(&self) -> f32 {
        let at = |u: f32, v: f32| self.projection.at(u, v);
        let across = at(0.5, 0.5).minus(at(0.5 + 1.0 / self.width, 0.5)).length();
        across.max(at(0.5, 0.5).minus(at(0.5, 0.5 + 1.0 / self.height)).length())
    }
}

/// The mean of four places in one pixel of the page.
fn mean(photograph: &Picture, place: Point, coarseness: f32) -> [u8; CHANNELS] {
    let step = 0.25 * coarseness;
    let offsets = [(-step, -step), (step, -step), (-step, step), (step, step)];
    let mut sums = [0.0; 3];
    for (dx, dy) in offsets {
        let colour = mixed(photograph, Point::new(place.x + dx, place.y + dy));
        sums.iter_mut().zip(colour).for_each(|(sum, part)| *sum += part / 4.0);
    }
    opaque(sums)
}

fn opaque(colour: [f32; 3]) -> [u8; CHANNELS] {
    let [red, green, blue] = colour.map(|part| (part + 0.5).clamp(0.0, 255.0) as u8);
    [red, green, blue, u8::MAX]
}

/// Whether all pixels around a place are in the picture.
fn is_within(picture: &Picture, place: Point, margin: f32) -> bool {
    place.x >= margin
        && place.y >= margin
        && place.x < picture.width() as f32 - margin
        && place.y < picture.height() as f32 - margin
}

/// The colour at a place, mixed from the four pixels around it; white outside.
fn mixed(picture: &Picture, place: Point) -> [f32; 3] {
    if !is_within(picture, place, -1.0) {
        return [255.0; 3];
    }
    let (x, y) = ((place.x - 0.5).max(0.0), (place.y - 0.5).max(0.0));
    let (left, top) = ((x as usize).min(picture.width() - 1), (y as usize).min(picture.height() - 1));
    let (right, bottom) = ((left + 1).min(picture.width() - 1), (top + 1).min(picture.height() - 1));
    let (part_x, part_y) = ((x - left as f32).min(1.0), (y - top as f32).min(1.0));
    let (upper, lower) = (picture.row(top), picture.row(bottom));
    std::array::from_fn(|channel| {
        let at = |row: &[[u8; CHANNELS]], x: usize| f32::from(row[x][channel]);
        let above = at(upper, left) + (at(upper, right) - at(upper, left)) * part_x;
        let below = at(lower, left) + (at(lower, right) - at(lower, left)) * part_x;
        above + (below - above) * part_y
    })
}

/// The colour at a place, from the sixteen pixels around it, so that letters stay sharp (Catmull-Rom).
fn sharp(picture: &Picture, place: Point) -> [u8; CHANNELS] {
    if !is_within(picture, place, 2.5) {
        return opaque(mixed(picture, place));
    }
    let (x, y) = (place.x - 0.5, place.y - 0.5);
    let (left, top) = (x as usize, y as usize);
    let (across, down) = (spline(x - left as f32), spline(y - top as f32));
    let mut sums = [0.0; 3];
    for (row, weight) in down.into_iter().enumerate() {
        let pixels = &picture.row(top + row - 1)[left - 1..left + 3];
        for (pixel, part) in pixels.iter().zip(across) {
            for (sum, byte) in sums.iter_mut().zip(pixel) {
                *sum += weight * part * f32::from(*byte);
            }
        }
    }
    opaque(sums)
}

fn spline(t: f32) -> [f32; 4] {
    [
        ((2.0 - t) * t - 1.0) * t / 2.0,
        ((3.0 * t - 5.0) * t * t + 2.0) / 2.0,
        ((4.0 - 3.0 * t) * t + 1.0) * t / 2.0,
        (t - 1.0) * t * t / 2.0,
    ]
}
