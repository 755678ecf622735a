//! Codes as a camera sees them, and pictures that nobody should have to look at.

use bridge::SCAN_SIDE;
use fast_qr::{ECL, QRBuilder};
use proptest::prelude::*;
use scanner::{Picture, read};

/// Light modules around the code, as the standard asks.
const MARGIN: usize = 4;

/// Shades of grey, row by row.
#[derive(Clone)]
struct Greys {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Greys {
    fn new(width: usize, height: usize, at: impl Fn(usize, usize) -> u8) -> Self {
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| at(x, y)).collect();
        Self { width, height, pixels }
    }

    /// A code, each module `scale` pixels wide.
    fn code(text: &str, scale: usize) -> Self {
        let code = QRBuilder::new(text).ecl(ECL::M).build().expect("a text that fits into a code");
        let side = (code.size + 2 * MARGIN) * scale;
        let module = |place: usize| (place / scale).checked_sub(MARGIN).filter(|place| *place < code.size);
        Self::new(side, side, |x, y| match (module(x), module(y)) {
            (Some(column), Some(row)) if code[row][column].value() => 20,
            _ => 235,
        })
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels[y * self.width + x]
    }

    fn quarter_turn(&self) -> Self {
        Self::new(self.height, self.width, |x, y| self.at(y, self.height - 1 - x))
    }

    /// As if held at an angle: turned by so many degrees, in the middle of a larger grey picture.
    fn turned(&self, degrees: f64) -> Self {
        let side = self.width * 3 / 2;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let middle = side as f64 / 2.0;
        Self::new(side, side, |x, y| {
            let (from_x, from_y) = (x as f64 - middle, y as f64 - middle);
            let source = |place: f64, size: usize| {
                let place = (place + size as f64 / 2.0).round();
                (place >= 0.0 && place < size as f64).then_some(place as usize)
            };
            let x = source(from_x * cos + from_y * sin, self.width);
            let y = source(from_y * cos - from_x * sin, self.height);
            x.zip(y).map_or(150, |(x, y)| self.at(x, y))
        })
    }

    /// Each pixel up to `strength` lighter or darker, always the same for the same seed.
    fn noisy(mut self, strength: u8, seed: u64) -> Self {
        let mut state = seed | 1;
        for pixel in &mut self.pixels {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let change = (state >> 32) as i64 % (2 * i64::from(strength) + 1) - i64::from(strength);
            *pixel = (i64::from(*pixel) + change).clamp(0, 255) as u8;
        }
        self
    }

    fn read(&self) -> Option<String> {
        read(&self.picture())
    }

    fn picture(&self) -> Picture {
        let rgba: Vec<u8> = self.pixels.iter().flat_map(|&grey| [grey, grey, grey, 255]).collect();
        Picture::of_colours(self.width as u32, self.height as u32, &rgba).expect("sides that fit")
    }
}

#[test]
fn what_we_print_is_read() {
    let sheet = "123456".repeat(9);
    let link = format!("https://farde.example/s/#{}", "aZ09-_".repeat(15));
    for text in ["1", "12345678901234567890", &sheet, &link, "حقيبة"] {
        assert_eq!(Greys::code(text, 4).read().as_deref(), Some(text));
    }
}

#[test]
fn a_text_that_is_too_long_is_no_code() {
    assert_eq!(Greys::code(&"a".repeat(200), 4).read(), Some("a".repeat(200)));
    assert_eq!(Greys::code(&"a".repeat(201), 4).read(), None);
    assert_eq!(Greys::code(&"7".repeat(2_000), 4).read(), None);
    assert_eq!(Greys::code("a\u{0}b", 4).read(), None);
}

#[test]
fn a_code_in_the_largest_picture_is_read() {
    let code = Greys::code("far away", 6).noisy(25, 3);
    let side = SCAN_SIDE as usize;
    let place = |place: usize, size: usize| place.checked_sub(700).filter(|place| *place < size);
    let picture = Greys::new(side, side, |x, y| {
        place(x, code.width).zip(place(y, code.height)).map_or(180, |(x, y)| code.at(x, y))
    });
    assert_eq!(picture.noisy(10, 9).read().as_deref(), Some("far away"));
}

#[test]
fn pictures_of_one_colour_and_of_one_pixel_hold_nothing() {
    for (width, height) in [(1, 1), (1, 2_000), (2_000, 1), (7, 7), (8, 3)] {
        for shade in [0, 128, 255] {
            assert_eq!(Greys::new(width, height, |_, _| shade).read(), None);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_code_is_read_from_every_side(text in "[ -~]{1,150}", scale in 3_usize..9, turns in 0_usize..4) {
        let mut picture = Greys::code(&text, scale);
        for _ in 0..turns {
            picture = picture.quarter_turn();
        }
        prop_assert_eq!(picture.read(), Some(text));
    }

    #[test]
    fn of_five_noisy_pictures_one_is_read(digits in "[0-9]{20,60}", scale in 5_usize..9, strength in 0_u8..30, seed: u64) {
        let code = Greys::code(&digits, scale);
        let found = (0..5).find_map(|shot| code.clone().noisy(strength, seed.wrapping_add(shot << 7)).read());
        prop_assert_eq!(found, Some(digits));
    }

    #[test]
    fn a_code_that_is_held_at_an_angle_is_read_or_nothing_is(digits in "[0-9]{20,60}", degrees in 0.0..360.0) {
        let found = Greys::code(&digits, 6).turned(degrees).read();
        prop_assert!(found.is_none() || found == Some(digits));
    }

    #[test]
    fn any_bytes_are_a_picture_without_harm(width in 1_usize..200, height in 1_usize..200, seed: u64) {
        let _ = Greys::new(width, height, |_, _| 128).noisy(127, seed).read();
    }

    #[test]
    fn a_code_with_parts_painted_over_gives_its_text_or_none(
        digits in "[0-9]{20,60}",
        spots in prop::collection::vec((0_usize..200, 0_usize..200, 1_usize..60, 1_usize..60, any::<u8>()), 0..12),
    ) {
        let mut picture = Greys::code(&digits, 5);
        for (left, top, width, height, shade) in spots {
            for y in top..(top + height).min(picture.height) {
                for x in left..(left + width).min(picture.width) {
                    picture.pixels[y * picture.width + x] = shade;
                }
            }
        }
        let found = picture.read();
        prop_assert!(found.is_none() || found == Some(digits));
    }

    #[test]
    fn corners_of_codes_strewn_about_do_no_harm(
        corners in prop::collection::vec((0_usize..220, 0_usize..220, 1_usize..5, 1_usize..5), 1..12),
        strength in 0_u8..30,
        seed: u64,
    ) {
        let mut picture = Greys::new(256, 256, |_, _| 235);
        for (left, top, wide, high) in corners {
            paint_corner(&mut picture, left, top, wide, high);
        }
        let _ = picture.noisy(strength, seed).read();
    }
}

/// The square in a square that stands in three corners of a code, stretched.
fn paint_corner(picture: &mut Greys, left: usize, top: usize, wide: usize, high: usize) {
    for row in 0..7 * high {
        for column in 0..7 * wide {
            let (x, y) = (left + column, top + row);
            let ring = (column / wide).min(6 - column / wide).min(row / high).min(6 - row / high);
            if x < picture.width && y < picture.height {
                picture.pixels[y * picture.width + x] = if ring == 1 { 235 } else { 20 };
            }
        }
    }
}
