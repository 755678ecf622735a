//! How long and wide a paper really is, from how it is seen.

use crate::geometry::{Quad, area, in_parts};
use bridge::PaperSize;

/// Height by width of an A4 sheet.
const A4: f32 = 297.0 / 210.0;
/// Width by height of a card.
const CARD: f32 = 85.6 / 53.98;
/// Nearer than this part to a known shape, it is that one: corners are never found exactly.
const NEAR: f32 = 0.055;

/// The focal length that cameras of telephones have, as a part of the picture's longest side.
const USUAL_FOCAL: f32 = 0.8;
const FOCALS: std::ops::RangeInclusive<f32> = 0.5..=1.6;

/// The size of a paper and its width by its height, as it is, not as it is seen.
///
/// From the vanishing points of its sides (Zhang and He 2006, "Whiteboard scanning and image enhancement", section 3),
/// with a usual camera where they are too far away to say which camera it was.
pub fn shape(quad: &Quad, width: usize, height: usize) -> (PaperSize, f32) {
    if is_whole(quad, width, height) {
        return (PaperSize::Other, width as f32 / height as f32);
    }
    let ratio = ratio(quad, width, height);
    let (upright, long) = if ratio < 1.0 { (true, 1.0 / ratio) } else { (false, ratio) };
    let is_near = |known: f32| (long / known - 1.0).abs() < NEAR;
    let (size, long) = if is_near(A4) {
        (PaperSize::A4, A4)
    } else if is_near(CARD) {
        (PaperSize::Card, CARD)
    } else {
        (PaperSize::Other, long)
    };
    (size, if upright { 1.0 / long } else { long })
}

/// Whether it is the picture and no paper in it.
fn is_whole(quad: &Quad, width: usize, height: usize) -> bool {
    let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
    let spots = in_parts(*quad, width, height).0;
    spots.iter().zip(corners).all(|(spot, (x, y))| (spot.x - x).abs() < 0.002 && (spot.y - y).abs() < 0.002)
}

fn ratio(quad: &Quad, width: usize, height: usize) -> f32 {
    let longest = width.max(height) as f32;
    // From the middle of the picture, which the camera looked at, in parts of its longest side.
    let at = |corner: usize| {
        let point = quad[corner];
        [(point.x - width as f32 / 2.0) / longest, (point.y - height as f32 / 2.0) / longest, 1.0_f32]
    };
    let (m1, m2, m4, m3) = (at(0), at(1), at(2), at(3));
    let k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
    let k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
    let n2: [f32; 3] = std::array::from_fn(|i| k2 * m2[i] - m1[i]);
    let n3: [f32; 3] = std::array::from_fn(|i| k3 * m3[i] - m1[i]);
    let focal = focal(n2, n3);
    let long = |n: [f32; 3]| (n[0] * n[0] + n[1] * n[1] + focal * focal * n[2] * n[2]).sqrt();
    let ratio = long(n2) / long(n3);
    if ratio.is_finite() && (0.1..10.0).contains(&ratio) && area(quad) > 0.0 {
        ratio
    } else {
        width as f32 / height as f32
    }
}

/// The focal length, as a part of the longest side.
fn focal(n2: [f32; 3], n3: [f32; 3]) -> f32 {
    let bend = n2[2] * n3[2];
    if bend.abs() < 0.01 {
        return USUAL_FOCAL;
    }
    let square = -(n2[0] * n3[0] + n2[1] * n3[1]) / bend;
    if square > 0.0 && FOCALS.contains(&square.sqrt()) { square.sqrt() } else { USUAL_FOCAL }
}

fn cross(a: [f32; 3], b: [f32; 3]) -> [f32; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn dot(a: [f32; 3], b: [f32; 3]) -> f32 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Point;

    #[test]
    fn what_is_seen_from_above_is_as_it_is_seen() {
        let quad = |w: f32, h: f32| {
            [
                Point::new(10.0, 10.0),
                Point::new(10.0 + w, 10.0),
                Point::new(10.0 + w, 10.0 + h),
                Point::new(10.0, 10.0 + h),
            ]
        };
        let (size, ratio) = shape(&quad(210.0, 297.0), 400, 400);
        assert_eq!((size, (ratio * 1_000.0).round()), (PaperSize::A4, 707.0));
        assert_eq!(shape(&quad(290.0, 210.0), 400, 400).0, PaperSize::A4);
        assert_eq!(shape(&quad(160.0, 100.0), 400, 400).0, PaperSize::Card);
        let (size, ratio) = shape(&quad(80.0, 300.0), 400, 400);
        assert_eq!((size, (ratio * 100.0).round()), (PaperSize::Other, 27.0));
    }

    #[test]
    fn corners_in_one_place_have_a_shape_too() {
        assert!(shape(&[Point::default(); 4], 400, 300).1.is_finite());
    }
}
