//! A handful of pages beside poppler's pictures of them. The whole corpus is compared by `examples/corpus.rs`.
//!
//! The pictures in `fixtures/poppler` are poppler's (22.12): `pdftoppm -gray -png -scale-to 500 -singlefile`.

mod likeness;
mod papers;

use bridge::NotDrawn;
use likeness::{Grey, Likeness};

macro_rules! page {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("../fixtures/", $name, ".pdf")),
            include_bytes!(concat!("../fixtures/poppler/", $name, ".png")),
        )
    };
}

const PAGES: [(&str, &[u8], &[u8]); 5] =
    [page!("right-to-left"), page!("table"), page!("form"), page!("scan"), page!("embedded-fonts")];

/// Whether a page is as near to poppler's as all of these are.
fn is_like(likeness: &Likeness) -> bool {
    likeness.mean < 9.0 && likeness.differing < 0.03 && likeness.missing < 0.04 && likeness.surplus < 0.04
}

fn drawn(file: &[u8]) -> Grey {
    Grey::of_jpeg(&papers::draw(file, 500).pages[0])
}

#[test]
fn pages_look_as_poppler_draws_them() {
    for (name, file, reference) in PAGES {
        let likeness = drawn(file).likeness(&Grey::of_png(reference)).expect("the same shape");
        // What was typed into this form is missing, which is told: see the next test.
        let is_form = name == "form";
        println!("{name}: {likeness:?}");
        assert!(is_like(&likeness) != is_form, "{name}: {likeness:?}");
    }
}

#[test]
fn a_form_without_its_text_says_so() {
    for (name, file, _) in PAGES {
        let expected = (name == "form").then_some(NotDrawn::InPart);
        assert_eq!(papers::draw(file, 200).not_drawn, expected, "{name}");
    }
}

/// The measure finds what it is for: a text that is not drawn, a line that is missing, a page that is shifted or upside
/// down, and one drawn over with something else.
#[test]
fn faults_are_found() {
    let whole = drawn(papers::STANDARD_FONTS);
    let text = String::from_utf8_lossy(papers::STANDARD_FONTS).replace(" Tj", " %j");
    let silent = drawn(text.as_bytes()).likeness(&whole).expect("the same shape");
    assert!(!is_like(&silent) && silent.missing > 0.5, "{silent:?}");
    for (name, _, reference) in PAGES {
        let page = Grey::of_png(reference);
        let same = page.likeness(&page).expect("the same shape");
        assert!(is_like(&same), "{name}: {same:?}");
        for (fault, faulty) in [("line", without_lines(&page)), ("shift", shifted(&page)), ("turn", turned(&page))] {
            let likeness = faulty.likeness(&page).expect("the same shape");
            assert!(!is_like(&likeness), "{name}, {fault}: {likeness:?}");
        }
    }
}

/// The page with white over a part of its ink that is as high as two lines, where most ink is.
fn without_lines(page: &Grey) -> Grey {
    let ink = |y: usize| page.pixels[y * page.width..][..page.width].iter().map(|&p| u64::from(255 - p)).sum::<u64>();
    let lines = 24;
    let most = (0..page.height - lines).max_by_key(|&y| (y..y + lines).map(ink).sum::<u64>()).unwrap_or(0);
    let mut faulty = page.clone();
    faulty.pixels[most * page.width..(most + lines) * page.width].fill(255);
    faulty
}

fn shifted(page: &Grey) -> Grey {
    let mut faulty = page.clone();
    faulty.pixels.rotate_right(page.width * 7 + 7);
    faulty
}

fn turned(page: &Grey) -> Grey {
    let mut faulty = page.clone();
    faulty.pixels.reverse();
    faulty
}
