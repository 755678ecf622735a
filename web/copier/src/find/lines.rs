//! The straight lines of a picture: votes of its ridges (Hough), each then laid through the ridges that voted for it.

use super::edges::{Edges, Ridge};
use crate::geometry::{Line, Point};
use std::f32::consts::PI;

/// Directions that are told apart, in a half turn.
const DIRECTIONS: usize = 180;
/// A ridge votes for directions that differ from its own by so many.
const DOUBT: usize = 4;
/// At most so many lines are found.
const MOST_LINES: usize = 56;

/// The strongest lines, the strongest first.
pub(super) fn lines(edges: &Edges, ridges: &[Ridge]) -> Vec<Line> {
    let votes = Votes::of(edges, ridges);
    let mut found: Vec<Line> = Vec::with_capacity(MOST_LINES);
    for line in votes.peaks() {
        let line = laid_through(laid_through(line, ridges, 3.5), ridges, 2.5);
        let is_new = |old: &Line| !is_same(*old, line, edges);
        if found.iter().all(is_new) {
            found.push(line);
            if found.len() == MOST_LINES {
                break;
            }
        }
    }
    found
}

struct Votes {
    counts: Vec<f32>,
    offsets: usize,
    middle: Point,
}

impl Votes {
    fn of(edges: &Edges, ridges: &[Ridge]) -> Self {
        let middle = Point::new(edges.width as f32 / 2.0, edges.height as f32 / 2.0);
        let offsets = 2 * (middle.length().ceil() as usize + 2);
        let mut counts = vec![0.0; DIRECTIONS * offsets];
        let normals: Vec<Point> = (0..DIRECTIONS).map(normal).collect();
        for ridge in ridges {
            let angle = ridge.slope.y.atan2(ridge.slope.x).rem_euclid(PI);
            let own = (angle / PI * DIRECTIONS as f32).round() as usize;
            let strength = ridge.weight;
            let place = ridge.place.minus(middle);
            for step in 0..=2 * DOUBT {
                let direction = (own + DIRECTIONS + step - DOUBT) % DIRECTIONS;
                let offset = normals[direction].dot(place) + offsets as f32 / 2.0;
                counts[direction * offsets + offset as usize] += strength;
            }
        }
        Self { counts, offsets, middle }
    }

    /// What was voted for more than anything beside it, the most first.
    fn peaks(&self) -> impl Iterator<Item = Line> {
        let mut peaks = Vec::new();
        for direction in 0..DIRECTIONS {
            for offset in 2..self.offsets - 2 {
                let count = self.smooth(direction, offset);
                if count > 4.0 && self.is_peak(direction, offset, count) {
                    peaks.push((count, direction, offset));
                }
            }
        }
        peaks.sort_by(|a, b| b.0.total_cmp(&a.0));
        peaks.into_iter().take(4 * MOST_LINES).map(|(_, direction, offset)| {
            let normal = normal(direction);
            let offset = offset as f32 + 0.5 - self.offsets as f32 / 2.0;
            Line { normal, offset: offset + normal.dot(self.middle) }
        })
    }

    /// With the two beside it: a ridge seldom lies on a line exactly.
    fn smooth(&self, direction: usize, offset: usize) -> f32 {
        let row = &self.counts[direction * self.offsets..][..self.offsets];
        row[offset - 1] + row[offset] + row[offset + 1]
    }

    fn is_peak(&self, direction: usize, offset: usize, count: f32) -> bool {
        let beside = [(-2_i32, 0_i32), (-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1), (2, 0)];
        beside.into_iter().all(|(turn, shift)| {
            let turned = direction as i32 + turn;
            // A half turn on, the same line lies on the other side.
            let wraps = turned < 0 || turned >= DIRECTIONS as i32;
            let shifted = (offset as i32 + shift) as usize;
            let shifted = if wraps { self.offsets - 1 - shifted } else { shifted };
            let near = self.smooth(turned.rem_euclid(DIRECTIONS as i32) as usize, shifted.clamp(1, self.offsets - 2));
            near < count || (near == count && (turn, shift) > (0, 0))
        })
    }
}

fn normal(direction: usize) -> Point {
    let (sin, cos) = (direction as f32 * PI / DIRECTIONS as f32).sin_cos();
    Point::new(cos, sin)
}

/// The line that fits the ridges near this one best, by least squares across it.
fn laid_through(line: Line, ridges: &[Ridge], near: f32) -> Line {
    let direction = line.direction();
    let (mut all, mut along, mut across, mut along2, mut both) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for ridge in ridges {
        let distance = line.distance(ridge.place);
        if distance.abs() > near || ridge.slope.dot(direction).abs() > 0.2 * ridge.slope.length() {
            continue;
        }
        let (strength, place) = (ridge.weight, direction.dot(ridge.place));
        all += strength;
        along += strength * place;
        across += strength * distance;
        along2 += strength * place * place;
        both += strength * place * distance;
    }
    let spread = all * along2 - along * along;
    if all < 4.0 || spread < all * all {
        return line;
    }
    let tilt = (all * both - along * across) / spread;
    let shift = (across - tilt * along) / all;
    let normal = line.normal.plus(direction, -tilt);
    let length = normal.length();
    Line { normal: normal.unit(), offset: (line.offset + shift) / length }
}

/// Whether two lines are one, as far as it can be seen inside the picture.
fn is_same(a: Line, b: Line, edges: &Edges) -> bool {
    let cosine = a.normal.dot(b.normal).abs();
    if cosine < 0.997 {
        return false;
    }
    let middle = Point::new(edges.width as f32 / 2.0, edges.height as f32 / 2.0);
    let foot = middle.plus(a.normal, -a.distance(middle));
    let reach = 0.3 * middle.length();
    [-reach, reach].into_iter().all(|step| b.distance(foot.plus(a.direction(), step)).abs() < 3.0)
}
