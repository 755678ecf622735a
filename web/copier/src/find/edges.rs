//! Where a picture changes, how much, and which way.

use super::plane::Plane;
use crate::geometry::Point;
use crate::picture::Picture;

/// How strong the weakest edge is that is looked at, in shades a pixel.
const WEAKEST: f32 = 0.6;

/// At this mean steepness it is half calm, in shades a pixel.
const CALM: f32 = 1.5;

/// The reach of that mean, in pixels.
const AROUND: usize = 2;

/// How far beside an edge it is looked at.
pub(super) const BESIDE: f32 = 7.0;

/// The slopes of a picture: towards the lighter side, in shades a pixel, of the channel in which it is steepest.
pub(super) struct Edges {
    pub(super) width: usize,
    pub(super) height: usize,
    slopes: Vec<Point>,
    /// How steep it is on the whole around each pixel, in shades a pixel.
    unrest: Vec<f32>,
    /// At this steepness a slope counts half, in shades a pixel.
    half: f32,
    /// The softened channels, for the colours on both sides of an edge.
    planes: [Vec<f32>; 3],
}

/// A pixel on the ridge of an edge.
#[derive(Clone, Copy)]
pub(super) struct Ridge {
    pub(super) place: Point,
    pub(super) slope: Point,
    /// How much it counts: more if it is calm on one side at least.
    pub(super) weight: f32,
}

impl Edges {
    /// Of a picture without letters and lines narrower than twice `reach` pixels.
    pub(super) fn of(picture: &Picture, reach: usize) -> Self {
        let (width, height) = (picture.width(), picture.height());
        let planes = [0, 1, 2].map(|channel| {
            let shades = picture.pixels().iter().map(|pixel| pixel[channel]).collect();
            Plane { width, shades }.without_small_things(reach).softened()
        });
        let mut slopes = vec![Point::default(); width * height];
        for y in 1..height.saturating_sub(1) {
            for x in 1..width.saturating_sub(1) {
                let place = y * width + x;
                let slope_of = |plane: &Vec<f32>| {
                    let across = plane[place + 1] - plane[place - 1];
                    Point::new(across / 2.0, (plane[place + width] - plane[place - width]) / 2.0)
                };
                let steeper = |a: Point, b: Point| if b.dot(b) > a.dot(a) { b } else { a };
                slopes[place] = planes.iter().map(slope_of).fold(Point::default(), steeper);
            }
        }
        let unrest = mean_around(&slopes, width);
        let half = half_weight(&unrest);
        Self { width, height, slopes, unrest, half, planes }
    }

    /// Whether a place is far enough inside to have a slope.
    pub(super) fn holds(&self, place: Point) -> bool {
        let margin = 2.0;
        place.x >= margin
            && place.y >= margin
            && place.x < self.width as f32 - margin
            && place.y < self.height as f32 - margin
    }

    /// The slope at the nearest pixel; none outside.
    pub(super) fn slope(&self, place: Point) -> Point {
        if place.x < 0.0 || place.y < 0.0 {
            return Point::default();
        }
        let (x, y) = (place.x as usize, place.y as usize);
        if x >= self.width || y >= self.height { Point::default() } else { self.slopes[y * self.width + x] }
    }

    /// How much a slope counts, from 0 to 1: a weak edge is an edge too, the more so where there is little else.
    pub(super) fn weight(&self, steepness: f32) -> f32 {
        let square = steepness * steepness;
        square / (square + self.half * self.half)
    }

    /// At this difference of colours it is half one of paper and table.
    pub(super) fn half_contrast(&self) -> f32 {
        5.0 * self.half
    }

    /// How calm it is a little beside an edge, from 0 to 1: paper has a margin there, and a cloth has a pattern.
    pub(super) fn calm(&self, place: Point) -> f32 {
        if !self.holds(place) {
            return 0.5;
        }
        let unrest = self.unrest[place.y as usize * self.width + place.x as usize];
        CALM / (CALM + unrest)
    }

    /// The colour at the nearest pixel; none outside.
    pub(super) fn colour(&self, place: Point) -> Option<[f32; 3]> {
        self.holds(place).then(|| {
            let index = place.y as usize * self.width + place.x as usize;
            [0, 1, 2].map(|channel| self.planes[channel][index])
        })
    }

    /// The pixels where the slope is steeper than before and behind them.
    pub(super) fn ridges(&self) -> Vec<Ridge> {
        let mut ridges = Vec::new();
        for y in 2..self.height.saturating_sub(2) {
            for x in 2..self.width.saturating_sub(2) {
                let slope = self.slopes[y * self.width + x];
                let steepness = slope.length();
                if steepness < WEAKEST {
                    continue;
                }
                let place = Point::new(x as f32 + 0.5, y as f32 + 0.5);
                let ahead = slope.unit();
                let is_ridge = self.slope(place.plus(ahead, 1.0)).length() <= steepness
                    && self.slope(place.plus(ahead, -1.0)).length() < steepness;
                if is_ridge {
                    let calm = self.calm(place.plus(ahead, BESIDE)).max(self.calm(place.plus(ahead, -BESIDE)));
                    ridges.push(Ridge { place, slope, weight: self.weight(steepness) * calm });
                }
            }
        }
        ridges
    }
}

/// Between 0.8 and 2.5: three times what is usual in this picture.
fn half_weight(unrest: &[f32]) -> f32 {
    let mut sorted = unrest.to_vec();
    let middle = sorted.len() / 2;
    let (_, median, _) = sorted.select_nth_unstable_by(middle, f32::total_cmp);
    (3.0 * *median).clamp(0.8, 2.5)
}

/// The mean steepness of the square around each pixel.
fn mean_around(slopes: &[Point], width: usize) -> Vec<f32> {
    let height = slopes.len() / width;
    let side = 2 * AROUND + 1;
    let mut rows = vec![0.0; slopes.len()];
    for (old, new) in slopes.chunks_exact(width).zip(rows.chunks_exact_mut(width)) {
        let steep: Vec<f32> = old.iter().map(|slope| slope.length()).collect();
        for (sum, near) in new[AROUND..].iter_mut().zip(steep.windows(side)) {
            *sum = near.iter().sum();
        }
    }
    let mut all = vec![0.0; slopes.len()];
    for y in AROUND..height.saturating_sub(AROUND) {
        for row in y - AROUND..=y + AROUND {
            let (new, old) = (&mut all[y * width..][..width], &rows[row * width..][..width]);
            new.iter_mut().zip(old).for_each(|(sum, old)| *sum += old / (side * side) as f32);
        }
    }
    all
}
