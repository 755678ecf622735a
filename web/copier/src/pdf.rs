//! Pages in a PDF: each a picture as large as the paper was, and nothing else. No title, no date, no name of a program.

use bridge::{Channels, Leaf, PaperSize};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref};

/// A point of PDF is a 72nd of an inch.
const POINTS_PER_MM: f32 = 72.0 / 25.4;
/// The name of the picture on its page.
const PICTURE: Name<'static> = Name(b"P");

/// A PDF of these JPEGs, in this order; how large each is printed follows from the size of the paper.
pub fn to_pdf<'a>(pages: impl IntoIterator<Item = (&'a [u8], Leaf)>) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let (catalog, tree) = (Ref::new(1), Ref::new(2));
    let mut next = Ref::new(3);
    let mut kids = Vec::new();
    for (jpeg, leaf) in pages {
        let [page, content, image] = std::array::from_fn(|_| next.bump());
        let (width, height) = points(leaf);
        let mut written = pdf.page(page);
        written.media_box(Rect::new(0.0, 0.0, width, height)).parent(tree).contents(content);
        written.resources().x_objects().pair(PICTURE, image);
        written.finish();
        let mut drawn = Content::new();
        drawn.transform([width, 0.0, 0.0, height, 0.0, 0.0]).x_object(PICTURE);
        pdf.stream(content, &drawn.finish());
        write_picture(&mut pdf, image, jpeg, leaf);
        kids.push(page);
    }
    pdf.catalog(catalog).pages(tree);
    pdf.pages(tree).count(i32::try_from(kids.len()).unwrap_or(i32::MAX)).kids(kids);
    pdf.finish()
}

fn write_picture(pdf: &mut Pdf, image: Ref, jpeg: &[u8], leaf: Leaf) {
    let mut written = pdf.image_xobject(image, jpeg);
    written.filter(Filter::DctDecode);
    written.width(leaf.width.into()).height(leaf.height.into()).bits_per_component(8);
    match leaf.channels {
        Channels::Grey => written.color_space().device_gray(),
        Channels::Colours => written.color_space().device_rgb(),
    };
}

/// The sides of a page in points: a sheet as it is, a card as it is, anything else as large as fits on a sheet.
fn points(leaf: Leaf) -> (f32, f32) {
    let (width, height) = (f32::from(leaf.width), f32::from(leaf.height));
    let longest = width.max(height);
    let (long, short) = match leaf.size {
        PaperSize::A4 => (297.0, 210.0),
        PaperSize::Card => (85.6, 53.98),
        PaperSize::Other => {
            let fit = (297.0 / longest).min(210.0 / width.min(height));
            (longest * fit, width.min(height) * fit)
        }
    };
    let (long, short) = (long * POINTS_PER_MM, short * POINTS_PER_MM);
    if width > height { (long, short) } else { (short, long) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(width: u16, height: u16, size: PaperSize) -> Leaf {
        Leaf { width, height, channels: Channels::Grey, size }
    }

    #[test]
    fn pages_are_as_large_as_the_paper_was() {
        let rounded = |width, height, size| {
            let (width, height) = points(leaf(width, height, size));
            (width.round(), height.round())
        };
        assert_eq!(rounded(1_556, 2_200, PaperSize::A4), (595.0, 842.0));
        assert_eq!(rounded(2_000, 1_261, PaperSize::Card), (243.0, 153.0));
        assert_eq!(rounded(500, 2_000, PaperSize::Other), (210.0, 842.0));
        assert_eq!(rounded(1_000, 1_000, PaperSize::Other), (595.0, 595.0));
    }

    #[test]
    fn a_pdf_says_nothing_but_its_pages() {
        let jpeg = [0xff, 0xd8, 0xff, 0xd9];
        let leaves = [leaf(100, 100, PaperSize::A4), leaf(200, 100, PaperSize::Card)];
        let pdf = to_pdf(leaves.map(|leaf| (&jpeg[..], leaf)));
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.starts_with("%PDF-") && text.contains("/Count 2"));
        for word in ["/Info", "/Producer", "/CreationDate", "/Metadata", "/ID"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}
