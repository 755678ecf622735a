//! Scenes: which paper lies where, how it is lit, and how it is photographed.

use super::camera::Camera;
use super::chance::Chance;
use super::light::{Light, developed, soften};
use super::pages::{Original, Page, decoded};
use super::table::{Colour, Table};
use copier::{Picture, Quad};

/// One photograph to be taken.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    /// What is hard about it.
    pub(crate) name: &'static str,
    pub(crate) page: Page,
    pub(crate) table: Table,
    pub(crate) light: Light,
    /// How high the paper rises in its middle, in mm.
    pub(crate) bend: f32,
    /// How many fingers lie on an edge.
    pub(crate) fingers: usize,
    /// A part of the paper that is outside the picture.
    pub(crate) cut: bool,
    /// In pixels of a photograph of 2,400.
    pub(crate) blur: f32,
    /// In shades.
    pub(crate) noise: f32,
    /// Of the JPEG.
    pub(crate) quality: u8,
    pub(crate) seed: u64,
}

/// A photograph, and where its paper lies.
pub(crate) struct Shot {
    pub(crate) picture: Picture,
    pub(crate) quad: Quad,
}

/// Every kind of scene, with this seed.
pub(crate) fn scenes(seed: u64) -> Vec<Scene> {
    let mut chance = Chance(seed);
    let plain = Scene {
        name: "dark table",
        page: Page::Letter,
        table: Table::Dark,
        light: Light::default(),
        bend: 0.0,
        fingers: 0,
        cut: false,
        blur: 0.8,
        noise: 3.0,
        quality: 85,
        seed,
    };
    let direction = chance.between(0.0, std::f32::consts::TAU);
    let fading = Light { fading: 0.25, direction, ..Light::default() };
    let hard = Light { shadow: 0.45, shadow_at: chance.around(40.0), shadow_direction: direction, ..Light::default() };
    let at_edge = Light { shadow: 0.5, shadow_at: 80.0, shadow_direction: 0.3, ..fading };
    let lamp = Light { warmth: 0.8, dimness: 0.35, fading: 0.4, direction, ..Light::default() };
    let scene = |name, table, light| Scene { name, table, light, ..plain.clone() };
    let card = |name, table, light| Scene { page: Page::Card, ..scene(name, table, light) };
    vec![
        scene("dark table", Table::Dark, Light::default()),
        Scene { page: Page::Form, ..scene("wooden table", Table::Wood, fading) },
        scene("light table", Table::Light, fading),
        scene("white table", Table::White, fading),
        Scene { page: Page::Form, ..scene("checked cloth", Table::Checked, fading) },
        scene("striped cloth", Table::Striped, fading),
        scene("tiles", Table::Tiles, fading),
        scene("other papers about", Table::Desk, fading),
        Scene { bend: 9.0, ..scene("bent paper", Table::Wood, fading) },
        Scene { page: Page::Form, ..scene("hard shadow", Table::Dark, hard) },
        scene("edge in the shadow", Table::Wood, at_edge),
        Scene { noise: 9.0, blur: 1.2, quality: 70, ..scene("lamp, dim, noisy", Table::Wood, lamp) },
        Scene { fingers: 3, ..scene("fingers at an edge", Table::Dark, fading) },
        Scene { cut: true, ..scene("corners outside", Table::Blanket, fading) },
        card("card, dark", Table::Dark, fading),
        card("card, wood", Table::Wood, Light { dimness: 0.2, ..fading }),
        card("card, blanket", Table::Blanket, hard),
    ]
}

/// Scenes with no paper at all.
pub(crate) fn empty_scenes(seed: u64) -> Vec<Scene> {
    let without = |scene: Scene| Scene { bend: f32::NAN, ..scene };
    scenes(seed).into_iter().filter(|scene| scene.table != Table::Desk).map(without).collect()
}

impl Scene {
    /// The camera, for a picture whose longest side is so long.
    fn camera(&self, side: usize, chance: &mut Chance) -> Camera {
        let landscape = self.page == Page::Card;
        let (long, short) = (side, side * 3 / 4);
        let (width, height) = if landscape { (long, short) } else { (short, long) };
        let original = self.page.original();
        let focal = chance.between(0.72, 0.95);
        let filled = if self.cut { 0.90 } else { chance.between(0.62, 0.85) };
        let fits = (original.width / width as f32).max(original.height / height as f32);
        Camera {
            width,
            height,
            focal,
            roll: chance.around(0.22),
            pitch: chance.around(0.42),
            yaw: chance.around(0.30),
            distance: focal * side as f32 * fits / filled,
            shift: (chance.around(0.04), chance.around(0.04)),
        }
    }

    /// Takes the photograph.
    pub(crate) fn shot(&self, side: usize) -> Shot {
        let mut chance =
            Chance(self.seed ^ self.name.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte)));
        let camera = self.camera(side, &mut chance);
        let original = self.page.original();
        let quad = camera.corners(original.width, original.height);
        let seen = quad[2].minus_length(quad[0]);
        let small = |picture: &&Picture| {
            let diagonal = (picture.width() as f32).hypot(picture.height() as f32);
            diagonal < 1.4 * seen
        };
        let texture = original.pictures.iter().find(small).or(original.pictures.last()).expect("a picture");
        let fingers = self.fingers(original, &mut chance);
        let looks = camera.looks();
        let raised = |x: f32, y: f32| self.raised(original, x, y);
        let mut pixels: Vec<Colour> = Vec::with_capacity(camera.width * camera.height);
        for y in 0..camera.height {
            for x in 0..camera.width {
                let (mm_x, mm_y) = looks(x as f32 + 0.5, y as f32 + 0.5, &raised);
                pixels.push(self.colour(original, texture, &fingers, mm_x, mm_y));
            }
        }
        let scale = side as f32 / 2_400.0;
        soften(&mut pixels, camera.width, self.blur * scale.max(0.5));
        let rgba = developed(&pixels, self.noise, &mut chance);
        Shot { picture: self.compressed(&camera, &rgba), quad }
    }

    fn compressed(&self, camera: &Camera, rgba: &[u8]) -> Picture {
        let rgb: Vec<u8> = rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let mut jpeg = Vec::new();
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, self.quality);
        let (width, height) = (camera.width as u32, camera.height as u32);
        encoder.encode(&rgb, width, height, image::ExtendedColorType::Rgb8).expect("a JPEG");
        decoded(&jpeg)
    }

    fn has_paper(&self) -> bool {
        !self.bend.is_nan()
    }

    /// How far the paper rises at a place.
    fn raised(&self, original: &Original, x: f32, y: f32) -> f32 {
        if !self.has_paper() || self.bend == 0.0 || y.abs() > original.height * 0.6 {
            return 0.0;
        }
        let u = (x / original.width + 0.5).clamp(0.0, 1.0);
        self.bend * (u * std::f32::consts::PI).sin()
    }

    fn colour(&self, original: &Original, texture: &Picture, fingers: &[[f32; 4]], x: f32, y: f32) -> Colour {
        let light = self.light.at(x, y);
        let lit = |colour: Colour, shade: f32| std::array::from_fn(|c| colour[c] * light[c] * shade);
        for [from_x, from_y, to_x, to_y] in fingers {
            let distance = from_stretch((x, y), (*from_x, *from_y), (*to_x, *to_y));
            if distance < 8.0 {
                return lit([0.80, 0.58, 0.46], 1.0 - 0.35 * (distance / 8.0).powi(2));
            }
        }
        let outside = |at: f32, side: f32| (at.abs() - side / 2.0).max(0.0);
        let corner = if self.page == Page::Card { 3.2 } else { 0.0 };
        let (over_x, over_y) = (outside(x, original.width - 2.0 * corner), outside(y, original.height - 2.0 * corner));
        let on_paper = if corner > 0.0 { over_x.hypot(over_y) <= corner } else { over_x.max(over_y) <= 0.0 };
        if on_paper && self.has_paper() {
            let u = x / original.width + 0.5;
            let tilt = if self.bend > 0.0 { 1.0 - 0.012 * self.bend * (u * std::f32::consts::PI).cos() } else { 1.0 };
            return lit(sampled(texture, u, y / original.height + 0.5), 0.92 * tilt);
        }
        // Paper casts a soft, small shadow.
        let near = outside(x - 1.0, original.width).hypot(outside(y - 1.2, original.height));
        let shade = if self.has_paper() { 1.0 - 0.35 * (1.0 - near / 3.0).max(0.0) } else { 1.0 };
        lit(self.table.colour(x, y, self.seed), shade)
    }

    /// Where fingers lie: stretches from outside the paper to a little inside.
    fn fingers(&self, original: &Original, chance: &mut Chance) -> Vec<[f32; 4]> {
        let edge = original.width / 2.0;
        let top = chance.around(original.height * 0.25);
        (0..self.fingers)
            .map(|finger| {
                let y = top + finger as f32 * 19.0;
                [edge + 90.0, y + 20.0, edge - 14.0 + chance.around(5.0), y]
            })
            .collect()
    }
}

trait Apart {
    fn minus_length(self, other: Self) -> f32;
}

impl Apart for copier::Point {
    fn minus_length(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

fn from_stretch((x, y): (f32, f32), (ax, ay): (f32, f32), (bx, by): (f32, f32)) -> f32 {
    let (dx, dy) = (bx - ax, by - ay);
    let along = (((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    (x - ax - along * dx).hypot(y - ay - along * dy)
}

/// The colour at a place, mixed from the four pixels around it.
fn sampled(texture: &Picture, u: f32, v: f32) -> Colour {
    let (width, height) = (texture.width(), texture.height());
    let (x, y) = ((u * width as f32 - 0.5).max(0.0), (v * height as f32 - 0.5).max(0.0));
    let (left, top) = ((x as usize).min(width - 1), (y as usize).min(height - 1));
    let (right, bottom) = ((left + 1).min(width - 1), (top + 1).min(height - 1));
    let (part_x, part_y) = (x - left as f32, y - top as f32);
    let at = |x: usize, y: usize, c: usize| f32::from(texture.rgba()[(y * width + x) * 4 + c]) / 255.0;
    std::array::from_fn(|c| {
        let upper = at(left, top, c) * (1.0 - part_x) + at(right, top, c) * part_x;
        let lower = at(left, bottom, c) * (1.0 - part_x) + at(right, bottom, c) * part_x;
        upper * (1.0 - part_y) + lower * part_y
    })
}
