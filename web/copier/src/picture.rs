//! A picture in colours, and the same with fewer pixels or turned.

use bridge::{Failure, PHOTO_SIDE, Turn};

/// Channels of a pixel: red, green, blue, alpha.
pub const CHANNELS: usize = 4;

/// A picture in colours, whose sides and size fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    rgba: Vec<u8>,
}

impl Picture {
    /// Checks the sides, before the pixels are copied: how many bytes there must be.
    ///
    /// # Errors
    /// `BadInput` if a side is 0 or longer than [`PHOTO_SIDE`].
    pub fn bytes(width: u32, height: u32) -> Result<usize, Failure> {
        let sides = 1..=PHOTO_SIDE;
        if !sides.contains(&width) || !sides.contains(&height) {
            return Err(Failure::BadInput);
        }
        Ok(width as usize * height as usize * CHANNELS)
    }

    /// Takes pixels, four bytes each, row by row.
    ///
    /// # Errors
    /// `BadInput` if a side is 0 or too long, or if there are not as many bytes as the sides say.
    pub fn of_pixels(width: u32, height: u32, rgba: Vec<u8>) -> Result<Self, Failure> {
        if rgba.len() != Self::bytes(width, height)? {
            return Err(Failure::BadInput);
        }
        Ok(Self { width: width as usize, rgba })
    }

    /// One of this size, each pixel as `at` says.
    pub(crate) fn made(width: usize, height: usize, mut row: impl FnMut(usize, &mut [[u8; CHANNELS]])) -> Self {
        let mut rgba = vec![u8::MAX; width * height * CHANNELS];
        for (y, pixels) in rgba.as_chunks_mut().0.chunks_exact_mut(width).enumerate() {
            row(y, pixels);
        }
        Self { width, rgba }
    }

    /// Pixels from side to side.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> usize {
        self.rgba.len() / CHANNELS / self.width
    }

    /// All bytes, row by row.
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    /// All pixels, row by row.
    pub(crate) fn pixels(&self) -> &[[u8; CHANNELS]] {
        self.rgba.as_chunks().0
    }

    /// All pixels, to be changed.
    pub(crate) fn pixels_mut(&mut self) -> &mut [[u8; CHANNELS]] {
        self.rgba.as_chunks_mut().0
    }

    /// A row of pixels.
    pub(crate) fn row(&self, y: usize) -> &[[u8; CHANNELS]] {
        &self.pixels()[y * self.width..][..self.width]
    }

    /// The same with a longest side of at most `side` pixels; each new pixel is the mean of those that it stands for.
    pub fn shrunk(&self, side: usize) -> Self {
        let (width, height) = (self.width, self.height());
        let longest = width.max(height);
        if longest <= side {
            return self.clone();
        }
        let fit = |length: usize| ((length * side + longest / 2) / longest).max(1);
        self.narrowed(fit(width)).turned(Turn::Right).narrowed(fit(height)).turned(Turn::Left)
    }

    /// The same, narrower: rows stay as many as they are.
    fn narrowed(&self, width: usize) -> Self {
        let step = self.width as f32 / width as f32;
        Self::made(width, self.height(), |y, row| {
            let old = self.row(y);
            for (x, pixel) in row.iter_mut().enumerate() {
                *pixel = mean(old, x as f32 * step, (x + 1) as f32 * step);
            }
        })
    }

    /// The same, turned.
    pub fn turned(&self, turn: Turn) -> Self {
        let (width, height) = (self.width, self.height());
        let pixels = self.pixels();
        match turn {
            Turn::None => self.clone(),
            Turn::Half => Self::made(width, height, |y, row| {
                let old = self.row(height - 1 - y).iter().rev();
                row.iter_mut().zip(old).for_each(|(pixel, old)| *pixel = *old);
            }),
            Turn::Right => Self::made(height, width, |y, row| {
                let old = (0..height).rev().map(|x| pixels[x * width + y]);
                row.iter_mut().zip(old).for_each(|(pixel, old)| *pixel = old);
            }),
            Turn::Left => Self::made(height, width, |y, row| {
                let old = (0..height).map(|x| pixels[x * width + width - 1 - y]);
                row.iter_mut().zip(old).for_each(|(pixel, old)| *pixel = old);
            }),
        }
    }
}

/// The mean colour between two places of a row, parts of a pixel counted as parts.
fn mean(row: &[[u8; CHANNELS]], from: f32, to: f32) -> [u8; CHANNELS] {
    let (first, last) = (from as usize, (to.ceil() as usize).min(row.len()));
    let mut sums = [0.0; CHANNELS];
    for (place, pixel) in row.iter().enumerate().take(last).skip(first) {
        let weight = to.min((place + 1) as f32) - from.max(place as f32);
        sums.iter_mut().zip(pixel).for_each(|(sum, byte)| *sum += weight * f32::from(*byte));
    }
    sums.map(|sum| (sum / (to - from) + 0.5) as u8)
}

/// How light a colour is to the eye (ITU-R BT.601), in 256ths.
pub(crate) fn grey([red, green, blue, _]: [u8; CHANNELS]) -> u8 {
    let sum = 77 * u16::from(red) + 150 * u16::from(green) + 29 * u16::from(blue);
    sum.to_be_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn greys(width: u32, height: u32, greys: &[u8]) -> Picture {
        let rgba = greys.iter().flat_map(|&grey| [grey, grey, grey, 255]).collect();
        Picture::of_pixels(width, height, rgba).unwrap()
    }

    #[test]
    fn sides_and_size_must_fit_together() {
        let fits = |width, height, bytes| Picture::of_pixels(width, height, vec![0; bytes]).is_ok();
        assert!(fits(1, 1, 4));
        for (width, height, bytes) in [(0, 1, 0), (1, 0, 0), (1, 1, 3), (PHOTO_SIDE + 1, 1, 4), (u32::MAX, u32::MAX, 4)]
        {
            assert!(!fits(width, height, bytes), "{width}×{height} in {bytes} bytes");
        }
    }

    #[test]
    fn four_quarter_turns_lead_back() {
        let picture = greys(3, 2, &[1, 2, 3, 4, 5, 6]);
        assert_eq!(picture.turned(Turn::Right), greys(2, 3, &[4, 1, 5, 2, 6, 3]));
        assert_eq!(picture.turned(Turn::Half), greys(3, 2, &[6, 5, 4, 3, 2, 1]));
        assert_eq!(picture.turned(Turn::Right).turned(Turn::Left), picture);
        assert_eq!(picture.turned(Turn::Left).turned(Turn::Left), picture.turned(Turn::Half));
    }

    #[test]
    fn a_smaller_picture_is_as_light_as_the_large_one() {
        let picture = greys(4, 2, &[0, 100, 200, 100, 100, 200, 100, 0]);
        assert_eq!(picture.shrunk(4), picture);
        assert_eq!(picture.shrunk(2), greys(2, 1, &[100, 100]));
        assert_eq!(picture.shrunk(3).pixels().len(), 6);
    }
}
