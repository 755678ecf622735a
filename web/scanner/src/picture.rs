//! A picture in shades of grey.

use bridge::{Failure, SCAN_SIDE};

/// Channels of a pixel: red, green, blue, alpha.
const CHANNELS: usize = 4;

/// A picture in shades of grey, whose sides and size fit together. It is wiped when dropped: the code that it shows may
/// be a secret.
pub struct Picture {
    width: usize,
    luma: Vec<u8>,
}

impl Picture {
    /// Checks the sides, before the pixels are copied: how many bytes there must be.
    ///
    /// # Errors
    /// `BadInput` if a side is 0 or too large.
    pub fn bytes(width: u32, height: u32) -> Result<usize, Failure> {
        let sides = 1..=SCAN_SIDE;
        if !sides.contains(&width) || !sides.contains(&height) {
            return Err(Failure::BadInput);
        }
        Ok(width as usize * height as usize * CHANNELS)
    }

    /// Takes colours.
    ///
    /// # Errors
    /// `BadInput` if a side is 0 or too large, or if there are not as many bytes as the sides say.
    pub fn of_colours(width: u32, height: u32, rgba: &[u8]) -> Result<Self, Failure> {
        if rgba.len() != Self::bytes(width, height)? {
            return Err(Failure::BadInput);
        }
        let luma = rgba.chunks_exact(CHANNELS).map(|pixel| grey(pixel[0], pixel[1], pixel[2])).collect();
        Ok(Self { width: width as usize, luma })
    }

    /// The same, each pixel as light as it and the eight around it are together.
    pub fn softened(&self) -> Self {
        let (width, height) = (self.width, self.height());
        let mut luma = Vec::with_capacity(self.luma.len());
        for y in 0..height {
            let rows = y.saturating_sub(1)..=(y + 1).min(height - 1);
            for x in 0..width {
                let columns = x.saturating_sub(1)..=(x + 1).min(width - 1);
                let mut sum = 0_u16;
                let mut count = 0_u16;
                for row in rows.clone() {
                    for &shade in &self.luma[row * width..][columns.clone()] {
                        sum += u16::from(shade);
                        count += 1;
                    }
                }
                luma.push(u8::try_from(sum / count).unwrap_or(u8::MAX));
            }
        }
        Self { width, luma }
    }

    /// Pixels from side to side.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> usize {
        self.luma.len() / self.width
    }

    /// How light a pixel is; black outside.
    pub fn at(&self, x: usize, y: usize) -> u8 {
        self.luma.get(y * self.width + x).copied().unwrap_or_default()
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        self.luma.fill(0);
        // So that the compiler does not leave it out.
        std::hint::black_box(&self.luma);
    }
}

/// How light a colour is to the eye (ITU-R BT.601), in 256ths.
fn grey(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 77 * u16::from(red) + 150 * u16::from(green) + 29 * u16::from(blue);
    sum.to_be_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_and_size_must_fit_together() {
        let fits = |width, height, bytes| Picture::of_colours(width, height, &vec![0; bytes]).is_ok();
        assert!(fits(1, 1, 4));
        assert!(fits(2_000, 1, 8_000));
        for (width, height, bytes) in
            [(0, 1, 0), (1, 0, 0), (1, 1, 3), (1, 1, 5), (2_001, 1, 8_004), (1, u32::MAX, 4), (u32::MAX, u32::MAX, 4)]
        {
            assert!(!fits(width, height, bytes), "{width}×{height} in {bytes} bytes");
        }
    }

    #[test]
    fn softening_spreads_a_dot_and_stays_inside() {
        let dot = |place: usize| if place == 4 { [255; 4] } else { [0; 4] };
        let picture = Picture::of_colours(3, 3, &(0..9).flat_map(dot).collect::<Vec<u8>>()).unwrap();
        let soft = picture.softened();
        assert_eq!((soft.width(), soft.height()), (3, 3));
        assert_eq!((soft.at(1, 1), soft.at(0, 0), soft.at(1, 0)), (28, 63, 42));
        assert_eq!(Picture::of_colours(1, 1, &[9, 9, 9, 9]).unwrap().softened().at(0, 0), 9);
    }

    #[test]
    fn white_is_white_and_black_is_black() {
        assert_eq!(grey(255, 255, 255), 255);
        assert_eq!(grey(0, 0, 0), 0);
    }
}
