//! Papers for the tests: a tiny PDF writer, and the files beside it.

#![allow(dead_code, reason = "each test program uses its part")]

use std::ops::ControlFlow;

use media::{Order, Pictures, draw_pdf};

pub(crate) const STANDARD_FONTS: &[u8] = include_bytes!("../../fixtures/standard-fonts.pdf");
pub(crate) const EMBEDDED_FONTS: &[u8] = include_bytes!("../../fixtures/embedded-fonts.pdf");
pub(crate) const SCAN: &[u8] = include_bytes!("../../fixtures/scan.pdf");
pub(crate) const ENCRYPTED: &[u8] = include_bytes!("../../fixtures/encrypted.pdf");
pub(crate) const OWNER_ONLY: &[u8] = include_bytes!("../../fixtures/owner-only.pdf");

/// A PDF of these objects; the first is the catalogue.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    file.extend(format!("trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").bytes());
    file
}

/// A stream object with these words in its dictionary.
pub(crate) fn stream(words: &str, data: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{words}/Length {}>>\nstream\n", data.len()).into_bytes();
    object.extend(data);
    object.extend(b"\nendstream");
    object
}

/// A PDF of one page with these words in the page's dictionary, this content, and more objects from number 5 on.
pub(crate) fn one_page(words: &str, content: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/Contents 4 0 R{words}>>").into_bytes(),
        stream("", content.as_bytes()),
    ];
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// Draws without haste.
pub(crate) fn draw(file: &[u8], side: u32) -> Pictures {
    draw_pdf(file.to_vec(), Order::new(side, side / 4, 100), &mut |_, _| ControlFlow::Continue(()))
}

/// Width and height of a JPEG.
pub(crate) fn size(jpeg: &[u8]) -> (usize, usize) {
    let size = imagesize::blob_size(jpeg).expect("it is a JPEG");
    (size.width, size.height)
}

/// The share of pixels of a JPEG that are dark, from 0 to 1.
pub(crate) fn ink(jpeg: &[u8]) -> f64 {
    let pixels = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(jpeg))
        .decode()
        .expect("it is a JPEG");
    let dark = pixels.chunks_exact(3).filter(|p| p.iter().map(|&v| u32::from(v)).sum::<u32>() < 3 * 128).count();
    dark as f64 * 3.0 / pixels.len() as f64
}
