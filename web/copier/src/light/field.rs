//! The light on a page, at each of its pixels.

use super::blocks::{BLOCK, Blocks, Colour, neighbours};

/// The light in the middle of each block.
pub(super) struct Field {
    across: usize,
    down: usize,
    light: Vec<Colour>,
}

impl Field {
    /// What the paper shows of the light, and between papers what lies between.
    pub(super) fn of(blocks: &Blocks) -> Self {
        let (across, down) = (blocks.across, blocks.down());
        let mut light: Vec<Option<Colour>> =
            blocks.colours.iter().zip(&blocks.is_paper).map(|(colour, paper)| paper.then_some(*colour)).collect();
        // From the papers inwards, one ring of blocks after the other.
        while light.iter().any(Option::is_none) {
            let known = light.clone();
            for (block, light) in light.iter_mut().enumerate() {
                if light.is_none() {
                    *light =
                        mean(neighbours(block % across, block / across, across, down).filter_map(|near| known[near]));
                }
            }
        }
        let mut field = Self { across, down, light: light.into_iter().flatten().collect() };
        for _ in 0..40 {
            field.smooth(|block| !blocks.is_paper[block]);
        }
        field.smooth(|_| true);
        field
    }

    fn smooth(&mut self, which: impl Fn(usize) -> bool) {
        let known = self.light.clone();
        for (block, light) in self.light.iter_mut().enumerate() {
            if which(block) {
                let near = neighbours(block % self.across, block / self.across, self.across, self.down);
                let own = std::iter::repeat_n(known[block], 2);
                *light = mean(own.chain(near.map(|near| known[near]))).unwrap_or(*light);
            }
        }
    }

    /// The light on each pixel of a row.
    pub(super) fn row(&self, y: usize, light: &mut [Colour]) {
        let place = |at: usize, count: usize| {
            let place = ((at as f32 + 0.5) / BLOCK as f32 - 0.5).clamp(0.0, (count - 1) as f32);
            let first = place as usize;
            (first, (first + 1).min(count - 1), place - first as f32)
        };
        let (upper, lower, down) = place(y, self.down);
        let row = |y: usize| &self.light[y * self.across..][..self.across];
        let (upper, lower) = (row(upper), row(lower));
        for (x, light) in light.iter_mut().enumerate() {
            let (left, right, along) = place(x, self.across);
            *light = std::array::from_fn(|part| {
                let above = upper[left][part] * (1.0 - along) + upper[right][part] * along;
                let below = lower[left][part] * (1.0 - along) + lower[right][part] * along;
                above * (1.0 - down) + below * down
            });
        }
    }
}

fn mean(colours: impl Iterator<Item = Colour>) -> Option<Colour> {
    let (sum, count) = colours.fold(([0.0; 3], 0.0), |(sum, count), colour: Colour| {
        (std::array::from_fn(|part| sum[part] + colour[part]), count + 1.0)
    });
    (count > 0.0).then(|| sum.map(|part: f32| part / count))
}
