//! What papers lie on.

use super::chance::smooth;

/// Colours from 0 to 1.
pub(crate) type Colour = [f32; 3];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    Dark,
    Wood,
    Light,
    /// Nearly as white as paper.
    White,
    /// A checked cloth.
    Checked,
    /// A striped cloth.
    Striped,
    Tiles,
    /// A desk with another paper half under this one, and a pen.
    Desk,
    /// A woollen blanket.
    Blanket,
}

impl Table {
    /// Its colour at a place in mm.
    pub(crate) fn colour(self, x: f32, y: f32, seed: u64) -> Colour {
        let turn = (seed % 360) as f32 * 0.0174;
        let (sin, cos) = turn.sin_cos();
        let (a, b) = (x * cos - y * sin, x * sin + y * cos);
        let fine = smooth(x * 1.3, y * 1.3, seed) - 0.5;
        match self {
            Self::Dark => tinted([0.17, 0.17, 0.19], 1.0 + 0.25 * fine),
            Self::Light => tinted([0.80, 0.79, 0.75], 1.0 + 0.03 * fine),
            Self::White => tinted([0.87, 0.87, 0.86], 1.0 + 0.02 * fine),
            Self::Wood => wood(a, b, seed),
            Self::Checked => {
                let woven = |at: f32| (at / 18.0).rem_euclid(2.0) < 1.0;
                let shade = [[0.93, 0.92, 0.90], [0.83, 0.50, 0.50], [0.72, 0.16, 0.18]];
                tinted(shade[usize::from(woven(a)) + usize::from(woven(b))], 1.0 + 0.1 * fine)
            }
            Self::Striped => {
                let stripe = (a / 11.0).rem_euclid(3.0) as usize;
                tinted([[0.20, 0.28, 0.45], [0.78, 0.76, 0.70], [0.35, 0.45, 0.60]][stripe.min(2)], 1.0 + 0.15 * fine)
            }
            Self::Tiles => {
                let joint = a.rem_euclid(108.0) < 4.0 || b.rem_euclid(108.0) < 4.0;
                let tile = smooth((a / 108.0).floor() * 7.3, (b / 108.0).floor() * 9.1, seed);
                tinted(if joint { [0.45, 0.44, 0.42] } else { [0.70, 0.66, 0.58] }, 0.94 + 0.1 * tile + 0.05 * fine)
            }
            Self::Desk => desk(x, y, a, b, fine, seed),
            Self::Blanket => {
                let knots = smooth(a * 0.5, b * 0.2, seed) + smooth(a * 0.2, b * 0.6, seed + 1);
                tinted([0.36, 0.40, 0.34], 0.6 + 0.4 * knots + 0.4 * fine)
            }
        }
    }
}

fn tinted(colour: Colour, light: f32) -> Colour {
    colour.map(|part| part * light)
}

fn wood(a: f32, b: f32, seed: u64) -> Colour {
    let plank = (b / 95.0).floor();
    let joint = if b.rem_euclid(95.0) < 1.6 { 0.45 } else { 1.0 };
    let ring =
        smooth(a / 90.0, b / 3.5 + plank * 17.0, seed) + 0.6 * smooth(a / 40.0, b / 1.2 + plank * 31.0, seed + 2);
    tinted([0.58, 0.41, 0.26], (0.72 + 0.3 * ring + 0.06 * (plank * 2.7).sin()) * joint)
}

/// Grey, with a sheet that sticks out at one side and a dark pen.
fn desk(x: f32, y: f32, a: f32, b: f32, fine: f32, seed: u64) -> Colour {
    let (sin, cos) = (0.30 + (seed % 7) as f32 * 0.05).sin_cos();
    let (u, v) = ((x - 70.0) * cos + (y - 40.0) * sin, (y - 40.0) * cos - (x - 70.0) * sin);
    if u.abs() < 105.0 && v.abs() < 148.0 {
        let is_line = u.abs() < 85.0 && v.abs() < 130.0 && v.rem_euclid(6.0) < 2.4 && (u * 0.9).sin() > -0.5;
        return tinted([0.88, 0.88, 0.87], if is_line { 0.35 } else { 1.0 });
    }
    if (b + 140.0).abs() < 4.5 && (a - 20.0).abs() < 75.0 {
        return [0.10, 0.12, 0.30];
    }
    tinted([0.48, 0.47, 0.46], 1.0 + 0.12 * fine)
}
