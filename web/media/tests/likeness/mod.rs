//! How like two pictures of one page are, so that a number can be given and a missing line of text is found.
//!
//! Two renderers never put the same grey on the same pixel, because they smooth the edges of letters each in its way.
//! So both pictures are blurred a little before they are compared; and because a page is mostly white, the ink is
//! counted too, in squares of a few letters.

#![allow(dead_code, reason = "each program uses its part")]

use std::io::Cursor;

/// A picture in grey: one byte a pixel, 0 is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grey {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<u8>,
}

/// How far two pictures are from each other.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Likeness {
    /// The mean difference of a pixel, from 0 to 255.
    pub(crate) mean: f64,
    /// The share of pixels that are clearly different even after blurring, from 0 to 1.
    pub(crate) differing: f64,
    /// The share of the squares with ink in the reference that have hardly any here: what is missing.
    pub(crate) missing: f64,
    /// The share of the squares with ink here that have hardly any in the reference: what is too much.
    pub(crate) surplus: f64,
}

/// A square has so many pixels on each side.
const SQUARE: usize = 12;
/// The ink (255 for a black pixel) from which a square is not empty: a few strokes of a letter.
const INK: u64 = 8 * 255;
/// A pixel differs clearly.
const CLEARLY: u8 = 56;

impl Grey {
    pub(crate) fn of_jpeg(jpeg: &[u8]) -> Self {
        let mut decoder = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(jpeg));
        let pixels = decoder.decode().expect("a JPEG of ours");
        let (width, height) = decoder.dimensions().expect("it was decoded");
        Self::of(width, height, &pixels)
    }

    pub(crate) fn of_png(file: &[u8]) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(file)).read_info().expect("a PNG of poppler");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a page fits the memory")];
        let info = reader.next_frame(&mut pixels).expect("a PNG of poppler");
        pixels.truncate(info.buffer_size());
        Self::of(info.width as usize, info.height as usize, &pixels)
    }

    fn of(width: usize, height: usize, pixels: &[u8]) -> Self {
        let channels = (pixels.len() / (width * height)).max(1);
        let grey = |pixel: &[u8]| match *pixel {
            [r, g, b, ..] => ((u32::from(r) * 77 + u32::from(g) * 150 + u32::from(b) * 29) >> 8).to_le_bytes()[0],
            [grey, ..] => grey,
            [] => 255,
        };
        Self { width, height, pixels: pixels.chunks_exact(channels).map(grey).collect() }
    }

    pub(crate) fn to_png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let size = |side: usize| u32::try_from(side).expect("a picture");
        let mut encoder = png::Encoder::new(&mut file, size(self.width), size(self.height));
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("into memory");
        writer.write_image_data(&self.pixels).expect("into memory");
        writer.finish().expect("into memory");
        file
    }

    /// Both pictures, one beside the other, to be looked at.
    pub(crate) fn beside(&self, other: &Self) -> Self {
        let (width, height) = (self.width + other.width + 8, self.height.max(other.height));
        let mut pixels = vec![128; width * height];
        for (picture, start) in [(self, 0), (other, self.width + 8)] {
            for (y, row) in picture.pixels.chunks_exact(picture.width).enumerate() {
                pixels[y * width + start..][..picture.width].copy_from_slice(row);
            }
        }
        Self { width, height, pixels }
    }

    /// Shares and means of the part that both have; `None` if they are not even of nearly the same shape.
    pub(crate) fn likeness(&self, reference: &Self) -> Option<Likeness> {
        let near = |a: usize, b: usize| a.abs_diff(b) <= 3;
        if !near(self.width, reference.width) || !near(self.height, reference.height) {
            return None;
        }
        let (width, height) = (self.width.min(reference.width), self.height.min(reference.height));
        let (mine, theirs) = (self.blurred(width, height), reference.blurred(width, height));
        let differences = || mine.pixels.iter().zip(&theirs.pixels).map(|(a, b)| a.abs_diff(*b));
        let pixels = (width * height).max(1) as f64;
        let (ink, reference_ink) = (mine.ink(), theirs.ink());
        Some(Likeness {
            mean: differences().map(u64::from).sum::<u64>() as f64 / pixels,
            differing: differences().filter(|difference| *difference > CLEARLY).count() as f64 / pixels,
            missing: share_without(&reference_ink, &ink),
            surplus: share_without(&ink, &reference_ink),
        })
    }

    /// The upper left part, each pixel the mean of the nine around it.
    fn blurred(&self, width: usize, height: usize) -> Self {
        let at = |x: usize, y: usize| u32::from(self.pixels[y * self.width + x]);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let (xs, ys) = (x.saturating_sub(1)..(x + 2).min(width), y.saturating_sub(1)..(y + 2).min(height));
                let count = u32::try_from(xs.len() * ys.len()).expect("at most nine");
                let sum: u32 = ys.flat_map(|y| xs.clone().map(move |x| (x, y))).map(|(x, y)| at(x, y)).sum();
                pixels.push((sum / count).to_le_bytes()[0]);
            }
        }
        Self { width, height, pixels }
    }

    /// The ink in each square, as far as it stands out from the square's own ground.
    fn ink(&self) -> Vec<u64> {
        let (columns, rows) = (self.width.div_ceil(SQUARE), self.height.div_ceil(SQUARE));
        let square = |column: usize, row: usize| {
            let ys = row * SQUARE..((row + 1) * SQUARE).min(self.height);
            let xs = column * SQUARE..((column + 1) * SQUARE).min(self.width);
            let pixels: Vec<u8> =
                ys.flat_map(|y| self.pixels[y * self.width + xs.start..y * self.width + xs.end].to_vec()).collect();
            let ground = pixels.iter().copied().max().unwrap_or(255);
            pixels.iter().map(|pixel| u64::from(ground - pixel)).sum::<u64>()
        };
        (0..rows).flat_map(|row| (0..columns).map(move |column| (column, row))).map(|(c, r)| square(c, r)).collect()
    }
}

/// The share of the squares with ink on one side that have less than a fifth of it on the other.
fn share_without(ink: &[u64], other: &[u64]) -> f64 {
    let inked = ink.iter().zip(other).filter(|(ink, _)| **ink >= INK);
    let (all, without) =
        inked.fold((0u32, 0u32), |(all, without), (ink, other)| (all + 1, without + u32::from(other * 5 < *ink)));
    f64::from(without) / f64::from(all.max(1))
}
