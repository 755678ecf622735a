//! Points, lines and the one map that takes a square to a picture of it.

use bridge::{Corners, Spot};

/// A place in a picture, in pixels from its top left corner.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

impl Point {
    /// A point.
    pub fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    pub(crate) fn minus(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }

    /// So many times another one further.
    pub(crate) fn plus(self, other: Self, times: f32) -> Self {
        Self::new(self.x + other.x * times, self.y + other.y * times)
    }

    pub(crate) fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y
    }

    /// Positive if `other` lies clockwise of it, as seen on a screen.
    pub(crate) fn cross(self, other: Self) -> f32 {
        self.x * other.y - self.y * other.x
    }

    pub(crate) fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// The same direction, one pixel long; nothing of nothing.
    pub(crate) fn unit(self) -> Self {
        let length = self.length().max(f32::MIN_POSITIVE);
        Self::new(self.x / length, self.y / length)
    }

    /// A quarter turn clockwise, as seen on a screen.
    pub(crate) fn quarter(self) -> Self {
        Self::new(-self.y, self.x)
    }
}

/// A straight line: all points whose product with the normal is `offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    /// One pixel long.
    pub(crate) normal: Point,
    /// How far it is from the top left corner, along the normal.
    pub(crate) offset: f32,
}

impl Line {
    pub(crate) fn direction(self) -> Point {
        self.normal.quarter()
    }

    /// How far a point is from it, along the normal.
    pub(crate) fn distance(self, point: Point) -> f32 {
        self.normal.dot(point) - self.offset
    }

    /// Where two lines meet; none if they hardly do.
    pub(crate) fn meets(self, other: Self) -> Option<Point> {
        let sine = self.normal.cross(other.normal);
        (sine.abs() > 0.02).then(|| {
            let x = (self.offset * other.normal.y - other.offset * self.normal.y) / sine;
            let y = (self.normal.x * other.offset - other.normal.x * self.offset) / sine;
            Point::new(x, y)
        })
    }
}

/// Four corners, clockwise from the one at the top left.
pub type Quad = [Point; 4];

/// The outline of a paper: its corners, and how the edges between them are bowed where it is not flat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outline {
    /// In pixels, clockwise from the one at the top left.
    pub quad: Quad,
    /// Of the edge after each corner: how far it goes inwards, as parts of its length, as `Outline::bow_basis` says.
    pub bows: [[f32; 2]; 4],
}

impl Outline {
    /// A paper that is flat.
    pub fn flat(quad: Quad) -> Self {
        Self { quad, bows: [[0.0; 2]; 4] }
    }

    /// A little smaller, by this part of it: of what lies around a paper nothing may be on the page.
    pub fn within(mut self, part: f32) -> Self {
        let projection = Projection::onto(self.quad);
        let (near, far) = (part, 1.0 - part);
        self.quad = [(near, near), (far, near), (far, far), (near, far)].map(|(u, v)| projection.at(u, v));
        self
    }

    /// How much each part of a bow counts at a place along an edge, from 0 to 1: the first is highest in the middle, the
    /// second goes in before it and out behind it. Both are nothing at the corners.
    pub(crate) fn bow_basis(t: f32) -> [f32; 2] {
        let arch = 4.0 * t * (1.0 - t);
        [arch, 2.6 * arch * (1.0 - 2.0 * t)]
    }

    /// How far off the straight edge a place along it is.
    pub(crate) fn bow(&self, side: usize, t: f32) -> Point {
        let along = self.quad[(side + 1) % 4].minus(self.quad[side]);
        let basis = Self::bow_basis(t);
        let inwards = self.bows[side][0] * basis[0] + self.bows[side][1] * basis[1];
        Point::new(-along.y * inwards, along.x * inwards)
    }
}

/// The corners in pixels of a picture of this size.
pub fn in_pixels(corners: Corners, width: usize, height: usize) -> Quad {
    corners.0.map(|spot| Point::new(spot.x * width as f32, spot.y * height as f32))
}

/// The corners as parts of the sides of a picture of this size.
pub fn in_parts(quad: Quad, width: usize, height: usize) -> Corners {
    Corners(quad.map(|point| Spot { x: point.x / width as f32, y: point.y / height as f32 }))
}

/// Whether it turns clockwise at each corner and is no line.
pub(crate) fn is_convex(quad: &Quad) -> bool {
    (0..4).all(|corner| {
        let before = quad[corner].minus(quad[(corner + 3) % 4]);
        let after = quad[(corner + 1) % 4].minus(quad[corner]);
        before.cross(after) > 1e-3 * before.length() * after.length()
    })
}

/// How many pixels it covers.
pub(crate) fn area(quad: &Quad) -> f32 {
    (quad[2].minus(quad[0]).cross(quad[3].minus(quad[1])) / 2.0).abs()
}

/// The four points clockwise, the first being the one that is most at the top left.
pub(crate) fn in_order(mut quad: Quad) -> Quad {
    if quad[2].minus(quad[0]).cross(quad[3].minus(quad[1])) < 0.0 {
        quad.reverse();
    }
    let first = (0..4).min_by(|&a, &b| (quad[a].x + quad[a].y).total_cmp(&(quad[b].x + quad[b].y)));
    quad.rotate_left(first.unwrap_or_default());
    quad
}

/// A map of the square from (0, 0) to (1, 1) to any four corners, straight lines staying straight (Heckbert 1989,
/// "Fundamentals of texture mapping and image warping", 2.2.3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection([f32; 8]);

impl Projection {
    /// The one that takes (0, 0), (1, 0), (1, 1) and (0, 1) to these corners.
    pub fn onto([a, b, c, d]: Quad) -> Self {
        let (bend_x, bend_y) = (a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y);
        let (right, down) = (b.minus(c), d.minus(c));
        let whole = right.cross(down);
        let whole = if whole.abs() < f32::MIN_POSITIVE { f32::MIN_POSITIVE } else { whole };
        let g = (bend_x * down.y - bend_y * down.x) / whole;
        let h = (right.x * bend_y - right.y * bend_x) / whole;
        Self([b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h])
    }

    /// Where a place in the square lies.
    pub fn at(&self, u: f32, v: f32) -> Point {
        let [a, b, c, d, e, f, g, h] = self.0;
        let scale = 1.0 / (g * u + h * v + 1.0);
        Point::new((a * u + b * v + c) * scale, (d * u + e * v + f) * scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUAD: Quad =
        [Point { x: 10.0, y: 20.0 }, Point { x: 90.0, y: 5.0 }, Point { x: 100.0, y: 80.0 }, Point { x: 0.0, y: 95.0 }];

    #[test]
    fn a_projection_meets_its_corners_and_keeps_the_crossing_of_the_diagonals() {
        let projection = Projection::onto(QUAD);
        for ((u, v), corner) in [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].into_iter().zip(QUAD) {
            assert!(projection.at(u, v).minus(corner).length() < 1e-3);
        }
        let line = |from: Point, to: Point| {
            let normal = to.minus(from).quarter().unit();
            Line { normal, offset: normal.dot(from) }
        };
        let crossing = line(QUAD[0], QUAD[2]).meets(line(QUAD[1], QUAD[3])).unwrap();
        assert!(projection.at(0.5, 0.5).minus(crossing).length() < 1e-2);
    }

    #[test]
    fn corners_are_put_in_order_from_any_of_them_and_either_way() {
        for turn in 0..4 {
            let mut quad = QUAD;
            quad.rotate_left(turn);
            assert_eq!(in_order(quad), QUAD);
            quad.reverse();
            assert_eq!(in_order(quad), QUAD);
        }
        assert!(is_convex(&QUAD));
        assert!(!is_convex(&[QUAD[0], QUAD[2], QUAD[1], QUAD[3]]));
    }
}
