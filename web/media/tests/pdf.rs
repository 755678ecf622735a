//! Real PDF files, drawn natively by the code that the worker runs.

mod papers;

use std::ops::ControlFlow;

use bridge::NotDrawn;
use media::{Order, draw_pdf};
use papers::{draw, ink, one_page, pdf, size, stream};

const A4: &str = "/MediaBox[0 0 595 842]";

#[test]
fn standard_fonts_show_their_text() {
    let drawn = draw(papers::STANDARD_FONTS, 1600);
    assert_eq!((drawn.pages.len(), drawn.pages_in_all, drawn.not_drawn), (2, 2, None));
    assert_eq!(size(&drawn.pages[0]), (1131, 1600));
    assert!(ink(&drawn.pages[0]) > 0.01, "the text is there");
    let preview = drawn.preview.expect("a preview");
    assert_eq!(size(&preview), (282, 400));
}

#[test]
fn a_turned_page_lies() {
    assert_eq!(size(&draw(papers::STANDARD_FONTS, 400).pages[1]), (400, 283));
}

#[test]
fn embedded_fonts_and_scans_are_drawn() {
    let embedded = draw(papers::EMBEDDED_FONTS, 1600);
    assert_eq!(embedded.not_drawn, None);
    assert!(ink(&embedded.pages[0]) > 0.005);
    let scan = draw(papers::SCAN, 1600);
    assert_eq!((scan.pages.len(), scan.not_drawn), (1, None));
    assert!(ink(&scan.pages[0]) > 0.002);
}

#[test]
fn a_password_is_told_and_a_wish_of_the_author_is_not() {
    let drawn = draw(papers::ENCRYPTED, 400);
    assert_eq!((drawn.pages.len(), drawn.not_drawn), (0, Some(NotDrawn::Encrypted)));
    assert_eq!(draw(papers::OWNER_ONLY, 400).pages.len(), 2);
}

#[test]
fn damaged_and_without_pages() {
    assert_eq!(draw(b"%PDF-1.7\nnothing here", 400).not_drawn, Some(NotDrawn::Damaged));
    assert_eq!(draw(&papers::EMBEDDED_FONTS[..200], 400).not_drawn, Some(NotDrawn::Damaged));
    let empty = pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[]/Count 0>>".to_vec()]);
    assert_eq!(draw(&empty, 400).not_drawn, Some(NotDrawn::NoPages));
}

#[test]
fn a_file_cut_short_is_drawn_as_far_as_it_goes() {
    let short = &papers::STANDARD_FONTS[..papers::STANDARD_FONTS.len() - 300];
    assert!(!draw(short, 400).pages.is_empty());
}

#[test]
fn what_is_left_out_is_told() {
    let fonts = format!("{A4}/Resources<</Font<</F 5 0 R>>>>");
    let font = |encoding: &str| {
        let descendant = "<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>>>";
        format!("<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/{encoding}/DescendantFonts[{descendant}]>>")
            .into_bytes()
    };
    let text = "BT /F 20 Tf 50 700 Td <4e2d6587> Tj ET";
    let chinese = draw(&one_page(&fonts, text, &[font("UniGB-UCS2-H")]), 200);
    assert_eq!((chinese.pages.len(), chinese.not_drawn), (1, Some(NotDrawn::InPart)));
    let pictures = format!("{A4}/Resources<</XObject<</I 5 0 R>>>>");
    let words = "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/DCTDecode";
    let broken = draw(&one_page(&pictures, "/I Do", &[stream(words, b"no JPEG")]), 200);
    assert_eq!((broken.pages.len(), broken.not_drawn), (1, Some(NotDrawn::InPart)));
}

#[test]
fn enough_is_enough() {
    let order = Order::new(400, 100, 1);
    let drawn = draw_pdf(papers::STANDARD_FONTS.to_vec(), order, &mut |_, _| ControlFlow::Continue(()));
    assert_eq!((drawn.pages.len(), drawn.pages_in_all, drawn.not_drawn), (1, 2, Some(NotDrawn::TooMuch)));
    let order = Order::new(400, 100, 9);
    let drawn = draw_pdf(papers::STANDARD_FONTS.to_vec(), order, &mut |_, _| ControlFlow::Break(()));
    assert_eq!((drawn.pages.len(), drawn.not_drawn), (1, Some(NotDrawn::TooMuch)));
}

#[test]
fn progress_counts_pages() {
    let mut told = Vec::new();
    let drawn = draw_pdf(papers::STANDARD_FONTS.to_vec(), Order::new(200, 50, 9), &mut |done, total| {
        told.push((done, total));
        ControlFlow::Continue(())
    });
    assert_eq!(drawn.pages.len(), told.len());
    assert_eq!(told, [(1, 2), (2, 2)]);
}

#[test]
fn pages_of_any_shape_stay_within_the_picture() {
    for (media_box, expected) in [
        ("0 0 200000 200000", Some((400, 400))),
        ("0 0 100000000000000000000000000000 100000000000000000000000000000", Some((400, 400))),
        ("0 0 100000 1", Some((400, 1))),
        ("0 0 0 0", Some((283, 400))),
        ("0 0 -595 -842", Some((283, 400))),
        ("-99999999999999999999 0 99999999999999999999 1", None),
    ] {
        let drawn = draw(&one_page(&format!("/MediaBox[{media_box}]"), "0 0 50 50 re f", &[]), 400);
        assert_eq!((drawn.pages.len(), drawn.not_drawn), (1, None), "{media_box}");
        let (width, height) = size(&drawn.pages[0]);
        assert!(width.max(height) <= 400 && width.min(height) >= 1, "{media_box}");
        if let Some(expected) = expected {
            assert_eq!((width, height), expected, "{media_box}");
        }
    }
}

#[test]
fn pages_that_are_only_claimed_are_not_drawn() {
    let claims = pdf(&[
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 1000000>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R{A4}>>").into_bytes(),
    ]);
    assert_eq!(draw(&claims, 200).pages_in_all, 1);
    let kids = "<<>>".repeat(100_000);
    let many = pdf(&[b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), format!("<</Type/Pages/Kids[{kids}]>>").into_bytes()]);
    let drawn = draw(&many, 64);
    assert_eq!((drawn.pages.len(), drawn.not_drawn), (100, Some(NotDrawn::TooMuch)));
}

#[test]
fn heavy_pictures_are_refused_before_they_are_decoded() {
    let picture = |width: u32, height: u32, words: &str| {
        stream(
            &format!(
                "/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 1/ColorSpace/DeviceGray{words}"
            ),
            b"x",
        )
    };
    let page = format!("{A4}/Resources<</XObject<</I 5 0 R>>>>");
    let heavy = draw(&one_page(&page, "/I Do", &[picture(60_000, 60_000, "")]), 200);
    assert_eq!((heavy.pages.len(), heavy.pages_in_all, heavy.not_drawn), (0, 1, Some(NotDrawn::TooMuch)));
    let masked = draw(&one_page(&page, "/I Do", &[picture(1, 1, "/SMask 6 0 R"), picture(60_000, 60_000, "")]), 200);
    assert_eq!(masked.not_drawn, Some(NotDrawn::TooMuch));
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</J 6 0 R/I 5 0 R>>>>", b"/J Do");
    let nested = draw(&one_page(&page, "/I Do", &[form, picture(60_000, 60_000, "")]), 200);
    assert_eq!(nested.not_drawn, Some(NotDrawn::TooMuch));
    let light = draw(&one_page(&page, "/I Do", &[picture(4_960, 7_016, "")]), 200);
    assert_eq!((light.pages.len(), light.not_drawn), (1, None));
}

#[test]
fn nesting_without_end_ends() {
    let page = format!("{A4}/Resources<</XObject<</I 5 0 R>>>>");
    let single = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</I 5 0 R>>>>", b"/I Do");
    assert_eq!(draw(&one_page(&page, "/I Do", &[single]), 200).pages.len(), 1);
    assert_eq!(draw(&one_page(A4, &"q ".repeat(300_000), &[]), 200).pages.len(), 1);
    assert_eq!(draw(&one_page(A4, &"[".repeat(300_000), &[]), 200).pages.len(), 1);
    assert_eq!(draw(&one_page(A4, &"<<".repeat(300_000), &[]), 200).pages.len(), 1);
    let deep = format!("{A4}/X {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    draw(&one_page(&deep, "", &[]), 200);
}
