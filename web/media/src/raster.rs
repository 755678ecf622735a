//! Pixels to JPEG, and small from large.

use hayro::vello_cpu::Pixmap;
use jpeg_encoder::{ColorType, Encoder};

/// JPEG quality: letters are clean. At 1600 pixels a page has 30 KB (empty) to 450 KB (dense text).
pub(crate) const QUALITY: u8 = 80;

/// An opaque picture, four bytes a pixel, the fourth without meaning.
pub(crate) struct Raster {
    width: u16,
    height: u16,
    pixels: Vec<u8>,
}

impl From<&Pixmap> for Raster {
    /// Takes a picture that was drawn on an opaque ground.
    fn from(pixmap: &Pixmap) -> Self {
        Self { width: pixmap.width(), height: pixmap.height(), pixels: pixmap.data_as_u8_slice().to_vec() }
    }
}

impl Raster {
    /// The picture as JPEG; `None` if it has no pixel.
    pub(crate) fn jpeg(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        Encoder::new(&mut bytes, QUALITY).encode(&self.pixels, self.width, self.height, ColorType::Rgba).ok()?;
        Some(bytes)
    }

    /// The picture made so small that its longest side is `side`; never made larger.
    pub(crate) fn shrunk(&self, side: u32) -> Self {
        let longest = u32::from(self.width.max(self.height)).max(1);
        let side = side.clamp(1, longest);
        let shrink = |length: u16| {
            let scaled = u32::from(length) * side / longest;
            u16::try_from(scaled).unwrap_or(u16::MAX).clamp(1, length.max(1))
        };
        let (width, height) = (shrink(self.width), shrink(self.height));
        let mut pixels = Vec::with_capacity(usize::from(width) * usize::from(height) * 4);
        for y in 0..height {
            for x in 0..width {
                let mean = self.mean(span(x, width, self.width), span(y, height, self.height));
                pixels.extend_from_slice(&mean);
            }
        }
        Self { width, height, pixels }
    }

    fn mean(&self, xs: std::ops::Range<usize>, ys: std::ops::Range<usize>) -> [u8; 4] {
        let mut sums = [0u32; 3];
        let count = (xs.len() * ys.len()).max(1);
        for y in ys {
            let row = y * usize::from(self.width);
            let pixels = self.pixels.get((row + xs.start) * 4..(row + xs.end) * 4).unwrap_or_default();
            for pixel in pixels.chunks_exact(4) {
                for (sum, &value) in sums.iter_mut().zip(pixel) {
                    *sum += u32::from(value);
                }
            }
        }
        let [r, g, b] = sums.map(|sum| u8::try_from(sum as usize / count).unwrap_or(u8::MAX));
        [r, g, b, u8::MAX]
    }
}

/// Which source pixels become pixel `at` of `small`: at least one.
fn span(at: u16, small: u16, large: u16) -> std::ops::Range<usize> {
    let (at, small, large) = (usize::from(at), usize::from(small.max(1)), usize::from(large));
    let start = at * large / small;
    start..((at + 1) * large / small).max(start + 1).min(large)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkerboard(width: u16, height: u16) -> Raster {
        let pixels = (0..usize::from(width) * usize::from(height))
            .flat_map(|i| if (i + i / usize::from(width)) % 2 == 0 { [255, 255, 255, 255] } else { [0, 0, 0, 255] })
            .collect();
        Raster { width, height, pixels }
    }

    #[test]
    fn shrinking_keeps_the_shape_and_the_mean() {
        let small = checkerboard(640, 320).shrunk(64);
        assert_eq!((small.width, small.height, small.pixels.len()), (64, 32, 64 * 32 * 4));
        assert!(small.pixels.chunks_exact(4).all(|p| p[0].abs_diff(127) <= 1));
    }

    #[test]
    fn extreme_shapes_keep_a_pixel_and_nothing_grows() {
        let line = checkerboard(4000, 1).shrunk(100);
        assert_eq!((line.width, line.height), (100, 1));
        let same = checkerboard(7, 5).shrunk(100);
        assert_eq!((same.width, same.height), (7, 5));
        assert!(same.jpeg().is_some());
    }
}
