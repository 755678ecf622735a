//! A page in small blocks: how light each is, and whether it is bare paper.

use crate::picture::{CHANNELS, Picture, grey};

/// Pixels of a block's side.
pub(super) const BLOCK: usize = 16;
/// Paper is at least this part as light as the lightest paper of the page, even in a shadow.
const DARKEST_PAPER: f32 = 0.26;
/// Paper may differ so much in colour from the other paper, in parts of its lightness.
const TINT: f32 = 0.15;
/// The lighter half of bare paper, letters or not, differs no more than this part.
const GRAIN: f32 = 0.16;
/// What is so much darker than what surrounds it is printed, unless it is a shadow, which reaches to an edge.
const PRINTED: f32 = 0.82;

/// A colour, from 0 to 255.
pub(super) type Colour = [f32; 3];

/// The blocks of a page, row by row.
pub(super) struct Blocks {
    pub(super) across: usize,
    /// The colour of the lighter half of each.
    pub(super) colours: Vec<Colour>,
    /// How much the lighter half of each differs, in parts of its lightness.
    grain: Vec<f32>,
    /// Which are bare paper, but for letters.
    pub(super) is_paper: Vec<bool>,
}

impl Blocks {
    pub(super) fn of(page: &Picture) -> Self {
        let (across, down) = (page.width().div_ceil(BLOCK), page.height().div_ceil(BLOCK));
        let mut blocks = Self { across, colours: Vec::new(), grain: Vec::new(), is_paper: Vec::new() };
        for block in 0..across * down {
            let (colour, grain) = lighter_half(page, block % across * BLOCK, block / across * BLOCK);
            blocks.colours.push(colour);
            blocks.grain.push(grain);
        }
        blocks.find_paper();
        blocks
    }

    pub(super) fn down(&self) -> usize {
        self.colours.len() / self.across
    }

    /// What part of the page is bare paper.
    pub(super) fn paper_part(&self) -> f32 {
        self.is_paper.iter().filter(|paper| **paper).count() as f32 / self.is_paper.len() as f32
    }

    /// From which part of the paper's lightness on everything is white: grain must not show.
    pub(super) fn white(&self) -> f32 {
        let papers = self.grain.iter().zip(&self.is_paper).filter(|(_, paper)| **paper);
        let grain = at_part(papers.map(|(grain, _)| *grain).collect(), 0.3);
        (0.985 - 1.6 * grain).clamp(0.80, 0.94)
    }

    fn find_paper(&mut self) {
        let lightness: Vec<f32> = self.colours.iter().map(lightness).collect();
        let lightest = at_part(lightness.clone(), 0.95);
        let is_flat = |block: usize| self.grain[block] < GRAIN && lightness[block] > DARKEST_PAPER * lightest;
        let flat: Vec<usize> = (0..lightness.len()).filter(|block| is_flat(*block)).collect();
        let tint: Colour = std::array::from_fn(|part| {
            let lighter = flat.iter().filter(|block| lightness[**block] > 0.6 * lightest);
            at_part(lighter.map(|block| self.colours[*block][part] / lightness[*block]).collect(), 0.5)
        });
        self.is_paper = vec![false; lightness.len()];
        for block in flat {
            let off = |part: usize| (self.colours[block][part] / lightness[block] - tint[part]).abs();
            self.is_paper[block] = (0..3).all(|part| off(part) < TINT);
        }
        self.leave_out_print(&lightness);
    }

    /// Takes out what is darker than the paper all around it: a grey box, a photograph.
    fn leave_out_print(&mut self, lightness: &[f32]) {
        let around = self.lightest_around(lightness);
        let is_dark = |block: usize| lightness[block] < PRINTED * around[block] || !self.is_paper[block];
        let mut dark: Vec<bool> = (0..lightness.len()).map(is_dark).collect();
        let (across, down) = (self.across, self.down());
        for block in 0..dark.len() {
            if !dark[block] {
                continue;
            }
            let mut reaches_edge = false;
            let mut found = vec![block];
            let mut open = vec![block];
            dark[block] = false;
            while let Some(place) = open.pop() {
                let (x, y) = (place % across, place / across);
                reaches_edge |= x == 0 || y == 0 || x + 1 == across || y + 1 == down;
                for near in neighbours(x, y, across, down) {
                    if std::mem::take(&mut dark[near]) {
                        found.push(near);
                        open.push(near);
                    }
                }
            }
            if !reaches_edge {
                found.into_iter().for_each(|block| self.is_paper[block] = false);
            }
        }
    }

    /// The lightest paper within a fifth of the page, softened by being taken row-wise and column-wise.
    fn lightest_around(&self, lightness: &[f32]) -> Vec<f32> {
        let (across, down) = (self.across, self.down());
        let reach = across.max(down) / 5;
        let paper = |block: usize| if self.is_paper[block] { lightness[block] } else { 0.0 };
        let mut rows = vec![0.0_f32; lightness.len()];
        for y in 0..down {
            for x in 0..across {
                let near = x.saturating_sub(reach)..(x + reach + 1).min(across);
                rows[y * across + x] = near.map(|x| paper(y * across + x)).fold(0.0, f32::max);
            }
        }
        (0..lightness.len())
            .map(|block| {
                let (x, y) = (block % across, block / across);
                let near = y.saturating_sub(reach)..(y + reach + 1).min(down);
                near.map(|y| rows[y * across + x]).fold(0.0, f32::max)
            })
            .collect()
    }
}

/// The blocks beside one.
pub(super) fn neighbours(x: usize, y: usize, across: usize, down: usize) -> impl Iterator<Item = usize> {
    let steps =
        [(x.checked_sub(1), Some(y)), (Some(x + 1), Some(y)), (Some(x), y.checked_sub(1)), (Some(x), Some(y + 1))];
    steps.into_iter().filter_map(move |(x, y)| {
        let (x, y) = (x?, y?);
        (x < across && y < down).then_some(y * across + x)
    })
}

pub(super) fn lightness(colour: &Colour) -> f32 {
    (0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]).max(1.0)
}

/// The colour of the lighter half of a block, and how much it differs.
fn lighter_half(page: &Picture, left: usize, top: usize) -> (Colour, f32) {
    let columns = left..(left + BLOCK).min(page.width());
    let mut pixels: Vec<[u8; CHANNELS]> = Vec::with_capacity(BLOCK * BLOCK);
    for y in top..(top + BLOCK).min(page.height()) {
        pixels.extend_from_slice(&page.row(y)[columns.clone()]);
    }
    pixels.sort_unstable_by_key(|pixel| grey(*pixel));
    let lighter = &pixels[pixels.len() / 2..];
    let sum = |part: usize| lighter.iter().map(|pixel| f32::from(pixel[part])).sum::<f32>();
    let colour: Colour = std::array::from_fn(|part| (sum(part) / lighter.len() as f32).max(1.0));
    // Without the very lightest and the darkest of them: single bright pixels say nothing.
    let at = |part: usize| f32::from(grey(lighter[lighter.len() * part / 10]));
    (colour, (at(9) - at(1)) / lightness(&colour))
}

/// The number that this part of them is smaller than; 0 of none.
fn at_part(mut numbers: Vec<f32>, part: f32) -> f32 {
    if numbers.is_empty() {
        return 0.0;
    }
    let place = ((numbers.len() as f32 * part) as usize).min(numbers.len() - 1);
    *numbers.select_nth_unstable_by(place, f32::total_cmp).1
}
