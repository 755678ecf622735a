//! Pictures and corners that nobody should have to look at.

use bridge::{Corners, Failure, PaperSize, Spot, Tone, Turn};
use copier::{CHANNELS, Corner, Outline, Picture, Point, WHOLE, adjust, look, outline, shape, straighten, take};
use proptest::prelude::*;

/// Noise, always the same for the same seed.
fn noise(width: u32, height: u32, strength: u8, seed: u64) -> Picture {
    let mut state = seed | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (128 + (state >> 32) as i64 % (i64::from(strength) + 1)) as u8
    };
    let rgba = (0..width as usize * height as usize * CHANNELS).map(|_| next()).collect();
    Picture::of_pixels(width, height, rgba).expect("sides that fit")
}

fn spot() -> impl Strategy<Value = Spot> {
    let part = prop_oneof![-0.6_f32..1.6, Just(0.0), Just(1.0), Just(f32::NAN), Just(f32::INFINITY), Just(-1e30)];
    (part.clone(), part).prop_map(|(x, y)| Spot { x, y })
}

fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xd8]) && bytes.ends_with(&[0xff, 0xd9])
}

#[test]
fn pictures_of_one_colour_and_of_one_pixel_become_pages_of_themselves() {
    for (width, height) in [(1, 1), (1, 900), (900, 1), (31, 33), (400, 300)] {
        let picture = noise(width, height, 0, 1);
        assert_eq!(look(&picture), None);
        let (found, made) = take(&picture).unwrap();
        assert_eq!(found, None);
        assert_eq!(made.page.leaf.size, PaperSize::Other);
        assert!(is_jpeg(&made.page.bytes) && is_jpeg(&made.picture) && is_jpeg(&made.preview));
    }
}

#[test]
fn corners_that_are_no_sheet_are_refused() {
    let picture = noise(60, 40, 50, 2);
    let spot = |x: f32, y: f32| Spot { x, y };
    let [a, b, c, d] = WHOLE.0;
    for corners in [[a, a, a, a], [b, a, d, c], [a, c, b, d], [a, b, c, spot(f32::NAN, 0.5)], [a, b, spot(9.0, 9.0), d]]
    {
        assert_eq!(adjust(&picture, Corners(corners), Turn::None, None), Err(Failure::BadInput), "{corners:?}");
    }
    assert!(adjust(&picture, WHOLE, Turn::Left, Some(Tone::Paper)).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_pixels_are_a_picture_without_harm(width in 1_u32..160, height in 1_u32..160, strength: u8, seed: u64) {
        let (_, made) = take(&noise(width, height, strength, seed)).unwrap();
        prop_assert!(is_jpeg(&made.page.bytes));
    }

    #[test]
    fn any_corners_make_a_page_or_are_refused(corners in [spot(), spot(), spot(), spot()], seed: u64) {
        let picture = noise(120, 90, 90, seed);
        match adjust(&picture, Corners(corners), Turn::Right, None) {
            Ok(made) => prop_assert!(is_jpeg(&made.page.bytes)),
            Err(failure) => prop_assert_eq!(failure, Failure::BadInput),
        }
    }

    #[test]
    fn any_outline_has_a_shape(corners in prop::array::uniform8(-50_f32..250.0)) {
        let [a, b, c, d, e, f, g, h] = corners;
        let quad = [Point::new(a, b), Point::new(c, d), Point::new(e, f), Point::new(g, h)];
        prop_assert!(shape(&quad, 200, 150).1.is_finite());
        let picture = noise(200, 150, 40, 7);
        let _ = outline(&picture, quad, Corner::Free);
        let page = straighten(&picture, &Outline::flat(quad)).page;
        prop_assert!(page.width() >= 32 && page.height() >= 32);
    }
}
