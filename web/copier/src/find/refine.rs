//! From about where a paper lies to where exactly, and how its edges are bowed.

use super::edges::Edges;
use crate::geometry::{Line, Outline, Point, Quad};
use crate::picture::Picture;

/// The longest side of the picture that is looked at.
const SIDE: usize = 1_000;
/// Letters and lines narrower than twice this are not looked at.
const REACH: usize = 6;
/// Places along a side.
const PLACES: usize = 64;
/// How far beside a side its edge is looked for, in pixels.
const BESIDE: i32 = 26;
/// Sides follow edges that are found so well, as a mean from 0 to 1.
const FOUND: f32 = 0.25;
/// No paper that can be read is bowed more, as a part of its side.
const MOST_BOWED: f32 = 0.06;

/// What may be changed of an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corner {
    /// They were found and may move a little.
    Free,
    /// They were set by hand and stay.
    Fixed,
}

/// The outline of the paper whose corners are about these, in pixels of the picture.
pub fn outline(picture: &Picture, quad: Quad, corners: Corner) -> Outline {
    let small = picture.shrunk(SIDE);
    let scale = picture.width() as f32 / small.width() as f32;
    let edges = Edges::of(&small, REACH);
    let near = quad.map(|corner| Point::new(corner.x / scale, corner.y / scale));
    let curves: [Curve; 4] = std::array::from_fn(|side| Curve::along(near[side], near[(side + 1) % 4], &edges));
    let moved = match corners {
        Corner::Free => moved(near, &curves),
        Corner::Fixed => near,
    };
    Outline { quad: moved.map(|corner| Point::new(corner.x * scale, corner.y * scale)), bows: curves.map(Curve::bow) }
}

/// Where the sides meet that go through the ends of the curves.
fn moved(quad: Quad, curves: &[Curve; 4]) -> Quad {
    let sides: [Line; 4] = std::array::from_fn(|side| {
        let (from, to) = (quad[side], quad[(side + 1) % 4]);
        let out = to.minus(from).unit().quarter();
        let (from, to) = (from.plus(out, curves[side].ends[0]), to.plus(out, curves[side].ends[1]));
        let normal = to.minus(from).unit().quarter();
        Line { normal, offset: normal.dot(from) }
    });
    std::array::from_fn(|corner| {
        let met = sides[(corner + 3) % 4].meets(sides[corner]);
        met.filter(|met| met.minus(quad[corner]).length() < 2.0 * BESIDE as f32).unwrap_or(quad[corner])
    })
}

/// How far the edge is from the straight side: at both ends, and how it is bowed between them.
#[derive(Clone, Copy, Debug, Default)]
struct Curve {
    ends: [f32; 2],
    /// As parts of the side's length.
    bow: [f32; 2],
}

impl Curve {
    fn along(from: Point, to: Point, edges: &Edges) -> Self {
        let length = to.minus(from).length();
        let seen = Seen::of(from, to, edges);
        let path = seen.path();
        let mut weights: Vec<f32> = path.iter().enumerate().map(|(place, beside)| seen.at(place, *beside)).collect();
        let mean = weights.iter().sum::<f32>() / PLACES as f32;
        if length < 1.0 || mean < FOUND {
            return Self::default();
        }
        let mut fit = [0.0; 4];
        for round in 0..6 {
            fit = fitted(&path, &weights);
            // What lies far from the curve (a finger, a letter) counts less and less.
            let far = [8.0, 6.0, 4.0, 3.0, 2.5, 2.5][round];
            for (place, (beside, weight)) in path.iter().zip(&mut weights).enumerate() {
                let off = (beside - value(&fit, part(place))) / far;
                let trust = (1.0 - off * off).max(0.0);
                *weight = seen.at(place, *beside) * trust * trust;
            }
        }
        let trusted = weights.iter().filter(|weight| **weight > 0.05).count();
        let bow = [fit[2] / length, fit[3] / length];
        if trusted * 2 < PLACES || bow[0].abs() + bow[1].abs() > MOST_BOWED {
            return Self::default();
        }
        Self { ends: [fit[0], fit[0] + fit[1]], bow }
    }

    fn bow(self) -> [f32; 2] {
        self.bow
    }
}

/// How well each place beside a side is borne out as its edge.
struct Seen(Vec<f32>);

/// How many places there are across.
const ACROSS: usize = (2 * BESIDE + 1) as usize;

impl Seen {
    fn of(from: Point, to: Point, edges: &Edges) -> Self {
        let out = to.minus(from).unit().quarter();
        let slope = |place: usize, across: usize| {
            let at = from.plus(to.minus(from), part(place)).plus(out, across as f32 - BESIDE as f32);
            edges.slope(at).dot(out)
        };
        let slopes: Vec<f32> = (0..PLACES)
            .flat_map(|place| (0..ACROSS).map(move |across| (place, across)))
            .map(|(p, a)| slope(p, a))
            .collect();
        // Most edges are lighter on the same side all along.
        let near = |place: usize| slopes[place * ACROSS..][..ACROSS].iter().skip(ACROSS / 3).take(ACROSS / 3);
        let sign: f32 = (0..PLACES).flat_map(near).map(|slope| slope * edges.weight(*slope)).sum();
        let weight = |slope: f32| if slope * sign > 0.0 { edges.weight(slope) } else { 0.0 };
        Self(slopes.into_iter().map(weight).collect())
    }

    fn at(&self, place: usize, beside: f32) -> f32 {
        self.0[place * ACROSS + ((beside + BESIDE as f32) as usize).min(ACROSS - 1)]
    }

    /// The way along the side that is borne out best and has no leaps (Viterbi).
    fn path(&self) -> Vec<f32> {
        let mut best = self.0[..ACROSS].to_vec();
        let mut came: Vec<[i8; ACROSS]> = Vec::with_capacity(PLACES);
        for place in 1..PLACES {
            let mut next = vec![0.0; ACROSS];
            let mut from = [0_i8; ACROSS];
            for across in 0..ACROSS {
                let (step, sum) = [-1_i32, 0, 1]
                    .into_iter()
                    .filter_map(|step| {
                        let before = usize::try_from(across as i32 + step).ok()?;
                        Some((step, best.get(before)? - if step == 0 { 0.0 } else { 0.06 }))
                    })
                    .fold((0, f32::MIN), |a, b| if b.1 > a.1 { b } else { a });
                from[across] = step as i8;
                // A little more for what lies near the middle, where the edge is thought to be.
                let middle = 0.1 * (1.0 - (across as f32 - BESIDE as f32).abs() / BESIDE as f32);
                next[across] = sum + self.0[place * ACROSS + across] + middle;
            }
            came.push(from);
            best = next;
        }
        let last = (0..ACROSS).max_by(|&a, &b| best[a].total_cmp(&best[b])).unwrap_or_default();
        let mut path = vec![last as f32 - BESIDE as f32];
        let mut across = last as i32;
        for from in came.iter().rev() {
            across += i32::from(from[across as usize]);
            path.push(across as f32 - BESIDE as f32);
        }
        path.reverse();
        path
    }
}

/// Where along the side a place is: corners are left out, as they may be round.
fn part(place: usize) -> f32 {
    0.03 + 0.94 * place as f32 / (PLACES - 1) as f32
}

fn basis(t: f32) -> [f32; 4] {
    let [middle, skew] = Outline::bow_basis(t);
    [1.0, t, middle, skew]
}

fn value(fit: &[f32; 4], t: f32) -> f32 {
    basis(t).iter().zip(fit).map(|(a, b)| a * b).sum()
}

/// The straight line with a bow that fits best, by least squares.
fn fitted(path: &[f32], weights: &[f32]) -> [f32; 4] {
    let mut rows = [[0.0_f64; 5]; 4];
    for (place, (beside, weight)) in path.iter().zip(weights).enumerate() {
        let terms = basis(part(place)).map(f64::from);
        for (row, a) in rows.iter_mut().zip(terms) {
            for (sum, b) in row.iter_mut().zip(terms.into_iter().chain([f64::from(*beside)])) {
                *sum += f64::from(*weight) * a * b;
            }
        }
    }
    // A bow must be worth it.
    (0..4).for_each(|term| rows[term][term] += [1e-6, 1e-6, 0.02, 0.2][term]);
    solved(rows).map(|part| part as f32)
}

/// Solves four equations (Gauss), which have a solution as the diagonal is positive.
fn solved(mut rows: [[f64; 5]; 4]) -> [f64; 4] {
    for step in 0..4 {
        let pivot = (step..4).max_by(|&a, &b| rows[a][step].abs().total_cmp(&rows[b][step].abs())).unwrap_or(step);
        rows.swap(step, pivot);
        let row = rows[step];
        for (place, other) in rows.iter_mut().enumerate() {
            if place != step {
                let times = other[step] / row[step];
                other.iter_mut().zip(row).for_each(|(a, b)| *a -= times * b);
            }
        }
    }
    std::array::from_fn(|place| rows[place][4] / rows[place][place])
}
