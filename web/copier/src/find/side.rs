//! How well a line is borne out by edges, from any of its points to any other, without walking along it again.

use super::edges::{self, Edges};
use crate::geometry::{Line, Point};

/// Edges so many pixels beside a line bear it out too: paper is never quite flat.
const NEAR: i32 = 2;

/// A line with what lies along it.
pub(super) struct Side {
    pub(super) line: Line,
    /// Where the walk begins, along the direction.
    start: f32,
    /// It is the rim of the picture: what lies beyond cannot be seen.
    pub(super) is_rim: bool,
    /// Sums up to each pixel of the walk, in the order of [`Stretch`].
    sums: Vec<[f32; 5]>,
}

/// What lies between two points of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    /// Edges that are lighter on the side of the normal, of each pixel at most 1.
    pub(super) lighter: f32,
    /// Edges that are darker there.
    pub(super) darker: f32,
    /// How calm it is on the side of the normal, of each pixel at most 1.
    pub(super) calm: f32,
    /// How calm it is on the other side.
    pub(super) calm_behind: f32,
    /// Pixels inside the picture.
    pub(super) inside: f32,
    /// Pixels.
    pub(super) length: f32,
}

impl Side {
    pub(super) fn of(line: Line, edges: &Edges) -> Self {
        let direction = line.direction();
        let reach = Point::new(edges.width as f32, edges.height as f32).length();
        let middle = Point::new(edges.width as f32 / 2.0, edges.height as f32 / 2.0);
        let start = direction.dot(middle) - reach;
        let foot = Point::default().plus(line.normal, line.offset);
        let mut sums = vec![[0.0; 5]];
        let mut sum = [0.0; 5];
        for step in 0..(2.0 * reach) as usize {
            let place = foot.plus(direction, start + step as f32 + 0.5);
            if edges.holds(place) {
                let steepest = steepest(edges, place, line.normal);
                sum[usize::from(steepest < 0.0)] += edges.weight(steepest);
                sum[2] += edges.calm(place.plus(line.normal, edges::BESIDE));
                sum[3] += edges.calm(place.plus(line.normal, -edges::BESIDE));
                sum[4] += 1.0;
            }
            sums.push(sum);
        }
        Self { line, start, is_rim: false, sums }
    }

    /// The rims of the picture, where a paper may go on unseen.
    pub(super) fn rims(edges: &Edges) -> [Self; 4] {
        let (width, height) = (edges.width as f32, edges.height as f32);
        let rim = |x: f32, y: f32, offset: f32| Self {
            line: Line { normal: Point::new(x, y), offset },
            start: 0.0,
            is_rim: true,
            sums: vec![[0.0; 5]],
        };
        [rim(1.0, 0.0, 0.0), rim(1.0, 0.0, width), rim(0.0, 1.0, 0.0), rim(0.0, 1.0, height)]
    }

    /// What lies between two points, the places given along the direction.
    pub(super) fn between(&self, a: f32, b: f32) -> Stretch {
        let [from, to] = [a.min(b), a.max(b)].map(|at| self.sums[self.index(at)]);
        let [lighter, darker, calm, calm_behind, inside] = std::array::from_fn(|sum| to[sum] - from[sum]);
        Stretch { lighter, darker, calm, calm_behind, inside, length: (a - b).abs() }
    }

    fn index(&self, at: f32) -> usize {
        ((at - self.start).max(0.0) as usize).min(self.sums.len() - 1)
    }
}

/// The steepest slope across a line, at a place or a little beside it.
fn steepest(edges: &Edges, place: Point, normal: Point) -> f32 {
    let slope_at = |step: i32| edges.slope(place.plus(normal, step as f32)).dot(normal);
    (-NEAR..=NEAR).map(slope_at).fold(0.0, |a: f32, b| if b.abs() > a.abs() { b } else { a })
}
