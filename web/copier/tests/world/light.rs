//! Light on a table, and what a camera makes of it.

use super::chance::Chance;
use super::table::Colour;

/// Light, by place in mm.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Light {
    /// How much darker it gets over the length of a paper, and in which direction.
    pub(crate) fading: f32,
    pub(crate) direction: f32,
    /// How dark a shadow with a hard edge is: 0 is none, 1 is black.
    pub(crate) shadow: f32,
    /// Where the shadow's edge passes the middle, and its direction.
    pub(crate) shadow_at: f32,
    pub(crate) shadow_direction: f32,
    /// How yellow.
    pub(crate) warmth: f32,
    /// How dim.
    pub(crate) dimness: f32,
}

impl Light {
    pub(crate) fn at(&self, x: f32, y: f32) -> Colour {
        let along = |direction: f32| x * direction.cos() + y * direction.sin();
        let fading = 1.0 - self.fading * (0.5 + along(self.direction) / 300.0).clamp(-0.2, 1.3);
        let edge = (along(self.shadow_direction) - self.shadow_at) / 6.0;
        let shadow = 1.0 - self.shadow * edge.clamp(0.0, 1.0);
        let all = fading * shadow * (1.0 - self.dimness);
        [all, all * (1.0 - 0.18 * self.warmth), all * (1.0 - 0.45 * self.warmth)]
    }
}

/// Softens by a bell with this spread in pixels.
pub(crate) fn soften(pixels: &mut [Colour], width: usize, spread: f32) {
    if spread < 0.2 {
        return;
    }
    let reach = (3.0 * spread).ceil() as i32;
    let bell: Vec<f32> = (-reach..=reach).map(|step| (-(step * step) as f32 / (2.0 * spread * spread)).exp()).collect();
    let sum: f32 = bell.iter().sum();
    let height = pixels.len() / width;
    for (count, stride, lines, jump) in [(width, 1, height, width), (height, width, width, 1)] {
        for line in 0..lines {
            let old: Vec<Colour> = (0..count).map(|step| pixels[line * jump + step * stride]).collect();
            for place in 0..count {
                let mut new = [0.0; 3];
                for (step, weight) in (-reach..=reach).zip(&bell) {
                    let from = old[(place as i32 + step).clamp(0, count as i32 - 1) as usize];
                    (0..3).for_each(|c| new[c] += from[c] * weight / sum);
                }
                pixels[line * jump + place * stride] = new;
            }
        }
    }
}

/// Colours as bytes, with the grain of a small sensor.
pub(crate) fn developed(pixels: &[Colour], noise: f32, chance: &mut Chance) -> Vec<u8> {
    let mut rgba = Vec::with_capacity(pixels.len() * 4);
    for pixel in pixels {
        let grey = chance.grain() * noise;
        for part in pixel {
            let grain = grey + 0.5 * noise * chance.grain();
            rgba.push((part * 255.0 + grain).clamp(0.0, 255.0) as u8);
        }
        rgba.push(255);
    }
    rgba
}
