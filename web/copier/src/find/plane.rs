//! One channel of a picture, and what makes its small dark and light things go.

/// Shades, row by row.
#[derive(Clone)]
pub(super) struct Plane {
    pub(super) width: usize,
    pub(super) shades: Vec<u8>,
}

impl Plane {
    pub(super) fn height(&self) -> usize {
        self.shades.len() / self.width
    }

    /// Without dark things (letters, lines) narrower than `2 * reach + 1` pixels, then without light ones.
    pub(super) fn without_small_things(&self, reach: usize) -> Self {
        let closed = self.spread(reach, u8::max).spread(reach, u8::min);
        closed.spread(reach, u8::min).spread(reach, u8::max)
    }

    /// Each shade becomes the lightest (or darkest) of the square around it.
    fn spread(&self, reach: usize, choose: impl Fn(u8, u8) -> u8 + Copy) -> Self {
        let mut rows = self.clone();
        for (old, new) in self.shades.chunks_exact(self.width).zip(rows.shades.chunks_exact_mut(self.width)) {
            for step in 1..=reach.min(self.width - 1) {
                choose_into(&mut new[step..], &old[..self.width - step], choose);
                choose_into(&mut new[..self.width - step], &old[step..], choose);
            }
        }
        let mut all = rows.clone();
        let height = self.height();
        for step in (1..=reach.min(height - 1)).map(|rows| rows * self.width) {
            let kept = self.shades.len() - step;
            choose_into(&mut all.shades[step..], &rows.shades[..kept], choose);
            choose_into(&mut all.shades[..kept], &rows.shades[step..], choose);
        }
        all
    }

    /// Softened by a bell two pixels wide, as numbers.
    pub(super) fn softened(&self) -> Vec<f32> {
        let (width, height) = (self.width, self.height());
        let mut rows = vec![0.0; self.shades.len()];
        for (old, new) in self.shades.chunks_exact(width).zip(rows.chunks_exact_mut(width)) {
            for (x, sum) in new.iter_mut().enumerate() {
                *sum = bell(|step| f32::from(old[(x + step).saturating_sub(2).min(width - 1)]));
            }
        }
        let mut all = vec![0.0; rows.len()];
        for (y, new) in all.chunks_exact_mut(width).enumerate() {
            let near: [&[f32]; 5] =
                std::array::from_fn(|step| &rows[(y + step).saturating_sub(2).min(height - 1) * width..][..width]);
            for (x, sum) in new.iter_mut().enumerate() {
                *sum = bell(|step| near[step][x]);
            }
        }
        all
    }
}

fn choose_into(new: &mut [u8], old: &[u8], choose: impl Fn(u8, u8) -> u8 + Copy) {
    new.iter_mut().zip(old).for_each(|(new, old)| *new = choose(*new, *old));
}

fn bell(at: impl Fn(usize) -> f32) -> f32 {
    (at(0) + 4.0 * at(1) + 6.0 * at(2) + 4.0 * at(3) + at(4)) / 16.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_and_sheets_stay() {
        let shade = |x: usize, y: usize| if x == 10 || (x > 20 && y > 20) { 20 } else { 200 };
        let shades = (0..40).flat_map(|y| (0..40).map(move |x| shade(x, y))).collect();
        let plane = Plane { width: 40, shades }.without_small_things(3);
        let at = |x: usize, y: usize| plane.shades[y * 40 + x];
        assert_eq!((at(10, 5), at(10, 30), at(20, 30), at(21, 30)), (200, 200, 200, 20));
    }
}
