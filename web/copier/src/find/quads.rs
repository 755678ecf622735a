//! Four lines that may be the sides of a paper, and how likely that is.

use super::edges::Edges;
use super::side::{Side, Stretch};
use crate::geometry::{Point, Projection, Quad, area, in_order, is_convex};
use crate::shape::shape;
use bridge::PaperSize;

/// The smallest part of the picture that a paper covers.
const SMALLEST: f32 = 0.07;
/// How far outside the picture a corner may lie, as a part of its longest side.
const OUTSIDE: f32 = 0.12;
/// So many of the likeliest are looked at closely.
const CLOSELY: usize = 160;
/// Sides as far apart as this part of the picture's shorter side at least.
const NARROWEST: f32 = 0.15;

/// A side that is the rim of the picture is as likely as this, and at most two are.
const UNSEEN: f32 = 0.35;

/// Four corners and how likely they are those of a paper, from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Likely {
    pub(super) quad: Quad,
    pub(super) score: f32,
    /// Which sides, each beside the next.
    sides: [usize; 4],
    /// How well each of them is borne out.
    borne_out: [f32; 4],
}

/// The likeliest, if there is any.
pub(super) fn likeliest(sides: &[Side], edges: &Edges) -> Option<Likely> {
    let mut found = candidates(sides, edges);
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found.truncate(CLOSELY);
    for likely in &mut found {
        likely.score *= contrast(&likely.quad, edges) * known_shape(&likely.quad, edges);
    }
    let best = found.iter().copied().max_by(|a, b| a.score.total_cmp(&b.score))?;
    found.retain(|likely| likely.score > 0.75 * best.score);
    let grown = |part: Likely| {
        let wholes = found.iter().filter(|whole| goes_on(part, **whole, sides));
        wholes.copied().max_by(|a, b| a.score.total_cmp(&b.score)).unwrap_or(part)
    };
    // One print lies in the corner of another at most.
    Some(grown(grown(best)))
}

/// Most papers have a size that is known; what is printed on them seldom has.
fn known_shape(quad: &Quad, edges: &Edges) -> f32 {
    match shape(quad, edges.width, edges.height).0 {
        PaperSize::A4 | PaperSize::Card => 1.0,
        PaperSize::Other => 0.85,
    }
}

/// Whether a likely paper is only a part of another one: what is printed on a paper often has an edge better than its
/// own, but then the paper's edges go on behind it.
fn goes_on(part: Likely, whole: Likely, sides: &[Side]) -> bool {
    let is_new = |side: &usize| !part.sides.contains(side);
    let is_old = |side: &usize| !whole.sides.contains(side);
    let (Some(new), Some(old)) = (whole.sides.iter().position(is_new), part.sides.iter().position(is_old)) else {
        return false;
    };
    let shares_three = whole.sides.iter().filter(|side| is_new(side)).count() == 1;
    let (line, old_line) = (sides[whole.sides[new]].line, sides[part.sides[old]].line);
    let is_parallel = line.normal.dot(old_line.normal).abs() > 0.985;
    if !shares_three
        || !is_parallel
        || whole.borne_out[new] < 0.55 * part.borne_out[old]
        || area(&whole.quad) < 1.02 * area(&part.quad)
        || sides[whole.sides[new]].is_rim
    {
        return false;
    }
    let on = [whole.sides[(new + 1) % 4], whole.sides[(new + 3) % 4]].map(|beside| {
        let side = &sides[beside];
        let at = |other: usize| side.line.meets(sides[other].line).map(|corner| side.line.direction().dot(corner));
        let (Some(a), Some(b)) = (at(whole.sides[new]), at(part.sides[old])) else { return 0.0 };
        let on = side.between(a + 0.1 * (b - a), b);
        if on.inside > 2.0 { on.lighter.max(on.darker) / on.inside } else { 0.0 }
    });
    on[0].min(on[1]) > 0.4 && on[0] + on[1] > 1.3
}

fn candidates(sides: &[Side], edges: &Edges) -> Vec<Likely> {
    let pairs = pairs(sides, edges);
    let mut found = Vec::new();
    for (place, &(a, b)) in pairs.iter().enumerate() {
        for &(c, d) in &pairs[place + 1..] {
            let crosses = |one: usize, other: usize| sides[one].line.normal.dot(sides[other].line.normal).abs() < 0.65;
            if crosses(a, c) && crosses(b, d) && crosses(a, d) && crosses(b, c) {
                found.extend(candidate([a, c, b, d], sides, edges));
            }
        }
        // Only the best matter; keep memory small.
        if found.len() > 4_096 {
            found.sort_by(|a: &Likely, b| b.score.total_cmp(&a.score));
            found.truncate(CLOSELY);
        }
    }
    found
}

/// Two sides each that may lie opposite each other.
fn pairs(sides: &[Side], edges: &Edges) -> Vec<(usize, usize)> {
    let middle = Point::new(edges.width as f32 / 2.0, edges.height as f32 / 2.0);
    let apart = NARROWEST * edges.width.min(edges.height) as f32;
    let mut pairs = Vec::new();
    for a in 0..sides.len() {
        for b in a + 1..sides.len() {
            let (one, other) = (sides[a].line, sides[b].line);
            let cosine = one.normal.dot(other.normal);
            let gap = (one.distance(middle) - other.distance(middle) * cosine.signum()).abs();
            if cosine.abs() > 0.8 && gap > apart {
                pairs.push((a, b));
            }
        }
    }
    pairs
}

/// The quadrilateral of four sides, each beside the next, if it may be a paper.
fn candidate(places: [usize; 4], sides: &[Side], edges: &Edges) -> Option<Likely> {
    let four = places.map(|place| &sides[place]);
    if four.iter().filter(|side| side.is_rim).count() > 2 {
        return None;
    }
    let mut quad = [Point::default(); 4];
    for (place, corner) in quad.iter_mut().enumerate() {
        *corner = four[place].line.meets(four[(place + 1) % 4].line)?;
    }
    let (width, height) = (edges.width as f32, edges.height as f32);
    let outside = OUTSIDE * width.max(height);
    let is_near = |corner: &Point| {
        (-outside..=width + outside).contains(&corner.x) && (-outside..=height + outside).contains(&corner.y)
    };
    let ordered = in_order(quad);
    let part = area(&ordered) / (width * height);
    if !quad.iter().all(is_near) || !is_convex(&ordered) || part < SMALLEST || !is_shaped_like_paper(&ordered) {
        return None;
    }
    let middle = quad.iter().fold(Point::default(), |sum, corner| sum.plus(*corner, 0.25));
    let edge = |place: usize| (quad[(place + 3) % 4], quad[place]);
    let borne_out: [f32; 4] = std::array::from_fn(|place| borne_out(four[place], edge(place), middle));
    let all = borne_out.iter().product::<f32>().powf(0.25);
    if all < 0.3 {
        return None;
    }
    let beyond: f32 = (0..4).map(|place| beyond(four[place], edge(place))).sum();
    let score = all * (1.0 - 0.1 * beyond) * (0.8 + 0.2 * part.min(1.0).sqrt());
    Some(Likely { quad: ordered, score, sides: places, borne_out })
}

/// How well a side is borne out between its corners, from 0 to 1.
fn borne_out(side: &Side, (from, to): (Point, Point), middle: Point) -> f32 {
    if side.is_rim {
        return UNSEEN;
    }
    let direction = side.line.direction();
    let (a, b) = (direction.dot(from), direction.dot(to));
    let own = side.between(a + 0.04 * (b - a), b - 0.04 * (b - a));
    let (within, without, calm) = if side.line.distance(middle) > 0.0 {
        (own.lighter, own.darker, own.calm)
    } else {
        (own.darker, own.lighter, own.calm_behind)
    };
    let edges = (within + 0.4 * without).max(0.9 * without + 0.4 * within);
    // What cannot be seen is believed, up to a half.
    let seen = own.inside.max(0.5 * own.length).max(1.0);
    let calm = 0.3 + 0.7 * calm / own.inside.max(1.0);
    (edges / seen * calm).clamp(0.01, 1.0)
}

/// How much a side goes on beyond its corners, as that of a paper does not, from 0 to 1.
fn beyond(side: &Side, (from, to): (Point, Point)) -> f32 {
    let direction = side.line.direction();
    let (a, b) = (direction.dot(from), direction.dot(to));
    let (a, b) = (a.min(b), a.max(b));
    let reach = (0.15 * (b - a)).clamp(8.0, 40.0);
    let past = [side.between(a - reach, a - 4.0), side.between(b + 4.0, b + reach)];
    let edges = |past: &Stretch| (past.lighter + past.darker) / past.inside.max(0.5 * past.length);
    past.iter().map(edges).sum::<f32>() / 2.0
}

/// No angle too sharp, and no side far shorter than the one opposite.
fn is_shaped_like_paper(quad: &Quad) -> bool {
    let lengths: [f32; 4] = std::array::from_fn(|place| quad[(place + 1) % 4].minus(quad[place]).length());
    let alike = |a: f32, b: f32| a.min(b) > 0.45 * a.max(b);
    let right = |corner: usize| {
        let before = quad[(corner + 3) % 4].minus(quad[corner]).unit();
        let after = quad[(corner + 1) % 4].minus(quad[corner]).unit();
        before.dot(after).abs() < 0.65
    };
    let (wide, high) = (lengths[0] + lengths[2], lengths[1] + lengths[3]);
    alike(lengths[0], lengths[2])
        && alike(lengths[1], lengths[3])
        && wide.max(high) < 4.5 * wide.min(high)
        && (0..4).all(right)
}

/// How different the colours on both sides of its edges are, as a factor of the likelihood.
fn contrast(quad: &Quad, edges: &Edges) -> f32 {
    let middle = quad.iter().fold(Point::default(), |sum, corner| sum.plus(*corner, 0.25));
    let rims = [0, 1, 2, 3].map(|place| Rim::of(quad[place], quad[(place + 1) % 4], middle, edges));
    let seen: f32 = rims.iter().map(|rim| rim.seen).sum();
    if seen < 1.0 {
        return 0.0;
    }
    let mean = |part: fn(&Rim) -> f32| rims.iter().map(|rim| part(rim) * rim.seen).sum::<f32>() / seen;
    // A light sheet on a dark table is a paper, however much is printed on it.
    let stands_out = mean(|rim| rim.worth * rim.lighter);
    let calm = calm_within(quad, edges).max(stands_out * stands_out);
    (0.55 + 0.45 * mean(|rim| rim.worth)) * (0.9 + 0.1 * mean(|rim| rim.lighter)) * (0.4 + 0.6 * calm)
}

/// How calm it is within, from 0 to 1: what is written is smoothed away, and what a table is made of is not.
fn calm_within(quad: &Quad, edges: &Edges) -> f32 {
    const STEPS: usize = 12;
    let projection = Projection::onto(*quad);
    let place = |step: usize| 0.05 + 0.9 * step as f32 / (STEPS - 1) as f32;
    let places = (0..STEPS).flat_map(|v| (0..STEPS).map(move |u| (place(u), place(v))));
    let calm: f32 = places.map(|(u, v)| edges.calm(projection.at(u, v))).sum();
    calm / (STEPS * STEPS) as f32
}

/// The colours beside one edge of a paper.
struct Rim {
    /// How different they are within and without, from 0 to 1.
    worth: f32,
    /// Where it is lighter within: what part.
    lighter: f32,
    /// How many places are inside the picture.
    seen: f32,
}

impl Rim {
    fn of(from: Point, to: Point, middle: Point, edges: &Edges) -> Self {
        const STEPS: usize = 16;
        const BESIDE: f32 = 5.0;
        let across = to.minus(from).unit().quarter();
        let within = if across.dot(middle.minus(from)) > 0.0 { BESIDE } else { -BESIDE };
        let mut rim = Self { worth: 0.0, lighter: 0.0, seen: 0.0 };
        for step in 1..STEPS {
            let at = from.plus(to.minus(from), step as f32 / STEPS as f32);
            let Some(inner) = edges.colour(at.plus(across, within)) else { continue };
            let Some(outer) = edges.colour(at.plus(across, -within)) else { continue };
            let most = difference(inner, outer);
            rim.worth += most.abs() / (most.abs() + edges.half_contrast());
            rim.lighter += if most > 0.0 { 1.0 } else { 0.0 };
            rim.seen += 1.0;
        }
        rim.worth /= rim.seen.max(1.0);
        rim.lighter /= rim.seen.max(1.0);
        rim
    }
}

/// The difference of the channel in which two colours differ most.
fn difference(one: [f32; 3], other: [f32; 3]) -> f32 {
    (0..3).map(|c| one[c] - other[c]).fold(0.0, |a: f32, b| if b.abs() > a.abs() { b } else { a })
}
