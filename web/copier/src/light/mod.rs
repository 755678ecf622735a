//! Even light: paper becomes white and ink stays dark, whatever the lamp, the shadow and the hour.
//!
//! A picture is the paper times the light on it. Where there is bare paper the light can be seen; it is looked for in
//! small blocks, guessed between them, and divided out. Blocks of something else (a photograph, a black bar) take the
//! light of the paper around them, so that they stay what they are.

mod blocks;
mod field;

use crate::picture::{CHANNELS, Picture, grey};
use blocks::Blocks;
use bridge::PaperSize;
use bridge::Tone;
use field::Field;

/// At least this part of the blocks are paper, or it is no paper but a picture.
const MOSTLY_PAPER: f32 = 0.45;
/// Ink is made black from at most this lightness.
const LIGHTEST_INK: f32 = 0.42;
/// Pixels that are left as they are on each side, when a picture is made to use all shades: one in so many.
const SPARED: usize = 200;
/// A picture becomes at most so many times lighter.
const MOST_GAIN: f32 = 1.7;

/// Evens the light of a page. If no tone is wanted, it is that of what the page looks like: paper, or a picture all of
/// whose shades matter, as those of a card always do. Which tone it was.
pub fn even_light(page: &mut Picture, size: PaperSize, wanted: Option<Tone>) -> Tone {
    let blocks = Blocks::of(page);
    let tone = wanted.unwrap_or(match size {
        PaperSize::A4 | PaperSize::Other if blocks.paper_part() > MOSTLY_PAPER => Tone::Paper,
        PaperSize::A4 | PaperSize::Other | PaperSize::Card => Tone::Photograph,
    });
    match tone {
        Tone::Paper if blocks.paper_part() > 0.0 => even_paper(page, &blocks),
        Tone::Paper | Tone::Photograph => use_all_shades(page),
    }
    tone
}

fn even_paper(page: &mut Picture, blocks: &Blocks) {
    let white = blocks.white();
    let field = Field::of(blocks);
    let black = darkest(page, &field).min(LIGHTEST_INK);
    let width = page.width();
    let mut light = vec![[0.0; 3]; width];
    for (y, row) in page.pixels_mut().chunks_exact_mut(width).enumerate() {
        field.row(y, &mut light);
        for (pixel, light) in row.iter_mut().zip(&light) {
            for (part, light) in pixel.iter_mut().zip(light) {
                let clean = (f32::from(*part) / light - black) / (white - black);
                *part = (255.0 * clean + 0.5).clamp(0.0, 255.0) as u8;
            }
        }
    }
}

/// How dark the ink is, compared with the paper: all but one of so many pixels are lighter.
fn darkest(page: &Picture, field: &Field) -> f32 {
    let mut counts = [0_usize; 256];
    let mut light = vec![[0.0; 3]; page.width()];
    for y in (0..page.height()).step_by(4) {
        field.row(y, &mut light);
        for (pixel, [red, green, blue]) in page.row(y).iter().zip(&light).step_by(2) {
            let paper = 0.3 * red + 0.59 * green + 0.11 * blue;
            counts[(f32::from(grey(*pixel)) / paper * 255.0) as usize & 255] += 1;
        }
    }
    shade_at(&counts, counts.iter().sum::<usize>() / SPARED) as f32 / 255.0
}

/// Makes the darkest shade of a picture black and the lightest white, all others in proportion, and takes half of the
/// lamp's colour out. Almost nothing is burnt out: one pixel in [`SPARED`].
fn use_all_shades(page: &mut Picture) {
    let mut counts = [[0_usize; 256]; 4];
    for pixel in page.pixels() {
        counts[3][usize::from(grey(*pixel))] += 1;
        (0..3).for_each(|part| counts[part][usize::from(pixel[part])] += 1);
    }
    let spared = page.pixels().len() / SPARED;
    let all = page.pixels().len();
    let [reds, greens, blues, greys] = &counts;
    let (dark, light) = (shade_at(greys, spared) as f32, shade_at(greys, all - spared) as f32);
    let dark = dark.min(64.0);
    let stretched = (250.0 / (light - dark).max(1.0)).clamp(1.0, MOST_GAIN);
    let gains = [reds, greens, blues].map(|counts| {
        let lightest = shade_at(counts, all - spared) as f32 - dark;
        let balance = ((light - dark).max(1.0) / lightest.max(1.0)).clamp(0.8, 1.25);
        stretched * (1.0 + balance) / 2.0
    });
    for pixel in page.pixels_mut() {
        for (part, gain) in pixel.iter_mut().zip(gains) {
            *part = ((f32::from(*part) - dark) * gain + 0.5).clamp(0.0, 255.0) as u8;
        }
    }
}

/// The shade that so many pixels are darker than.
fn shade_at(counts: &[usize; 256], pixels: usize) -> usize {
    let mut sum = 0;
    counts
        .iter()
        .position(|count| {
            sum += count;
            sum > pixels
        })
        .unwrap_or(255)
}

/// Whether a page has colours that somebody would miss: a stamp, a photograph.
pub fn has_colour(page: &Picture) -> bool {
    let colourful = page.shrunk(page.width().max(page.height()) / 4);
    let is_colourful = |pixel: &&[u8; CHANNELS]| {
        let [red, green, blue, _] = **pixel;
        red.max(green).max(blue) - red.min(green).min(blue) > 44
    };
    let count = colourful.pixels().iter().filter(is_colourful).count();
    count * 2_500 > colourful.pixels().len()
}
