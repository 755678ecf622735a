//! Papers to put into a wallet: real files of every kind that people have, and of none that a real person has.

use jpeg_encoder::{ColorType, Encoder, EncodingError};
use std::sync::OnceLock;

/// How many pages [`letter`] has.
pub const LETTER_PAGES: u32 = 3;

/// The password of [`encrypted_pdf`].
pub const PDF_PASSWORD: &str = "secret";

/// A letter of three A4 pages in French and Arabic, with a table and embedded fonts (PDF).
pub fn letter() -> &'static [u8] {
    include_bytes!("../papers/letter.pdf")
}

/// Words of page 1 of [`letter`], to be looked for where no plaintext may be.
pub const LETTER_WORDS: &str = "Attestation de domiciliation";

/// The same letter behind a password (PDF, AES-256).
pub fn encrypted_pdf() -> &'static [u8] {
    include_bytes!("../papers/encrypted.pdf")
}

/// The same letter, as an interrupted copy leaves it: the first third, so without the table of objects.
pub fn broken_pdf() -> &'static [u8] {
    &letter()[..letter().len() / 3]
}

/// A valid PDF without any page.
pub fn zero_page_pdf() -> Vec<u8> {
    let objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"];
    pdf(&objects)
}

/// A PDF of these objects; the first is the catalogue.
fn pdf(objects: &[impl AsRef<str>]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(pdf.len());
        pdf.extend(format!("{number} 0 obj\n{}\nendobj\n", object.as_ref()).into_bytes());
    }
    let table = pdf.len();
    let size = objects.len() + 1;
    pdf.extend(format!("xref\n0 {size}\n0000000000 65535 f \n").into_bytes());
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    pdf.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").into_bytes());
    pdf
}

/// A PDF of 4 KB whose page unpacks to two gigabytes, more than the media worker may take.
pub fn memory_bomb() -> &'static [u8] {
    include_bytes!("../papers/unpacks-to-2-gb.pdf")
}

/// A ZIP archive of 10 KB with a thousand times as much inside.
pub fn zip_bomb() -> &'static [u8] {
    include_bytes!("../papers/bomb.zip")
}

/// A PDF of one page that takes for ever and needs nothing: a form with ten forms in it, and so on, twelve deep.
pub fn endless_pdf() -> Vec<u8> {
    const DEPTH: usize = 12;
    let form = |depth| {
        let content = if depth < DEPTH { "/X Do ".repeat(10) } else { String::new() };
        let inner = format!("/Resources << /XObject << /X {} 0 R >> >>", depth + 5);
        let length = content.len();
        format!(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {inner} /Length {length} >>\nstream\n{content}\nendstream"
        )
    };
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>"
            .to_owned(),
        "<< /Length 5 >>\nstream\n/X Do\nendstream".to_owned(),
    ];
    objects.extend((1..=DEPTH).map(form));
    pdf(&objects)
}

/// A PDF of one page that wants to run a script and a program when it is opened.
pub fn scripted_pdf() -> Vec<u8> {
    pdf(&[
        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> \
         /AA << /WC << /S /Launch /F (/bin/sh) >> >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
    ])
}

/// The beginnings of photographs that say they have thousands of millions of pixels: PNG, JPEG and WebP.
pub fn lying_photographs() -> [Vec<u8>; 3] {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 6, 0, 0, 0]);
    png.extend([0; 64]);
    let mut jpeg = photograph_of(16, 16, 1).expect("the size fits a JPEG");
    let frame = jpeg.windows(2).position(|marker| marker == b"\xff\xc0").expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    let mut webp = b"RIFF\x50\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0".to_vec();
    webp.extend([0xff; 6]);
    webp.extend([0; 64]);
    [png, jpeg, webp]
}

/// A photograph that a ZIP archive follows: two kinds in one file.
pub fn two_kinds_at_once() -> Vec<u8> {
    let photograph = photograph_of(64, 48, 1).expect("the size fits a JPEG");
    [photograph, zip_bomb().to_vec()].concat()
}

/// A file without a byte.
pub fn empty() -> &'static [u8] {
    &[]
}

/// What a telephone takes: 4000 x 3000 pixels, several megabytes, with the place where it was taken in its metadata
/// (52° N, 3° E, which is in the sea). The same at every call; it is made once.
pub fn photograph() -> &'static [u8] {
    static PHOTOGRAPH: OnceLock<Vec<u8>> = OnceLock::new();
    PHOTOGRAPH.get_or_init(|| photograph_of(4000, 3000, 1).expect("the size fits a JPEG"))
}

/// A photograph of a paper on a table: another one for each seed.
///
/// # Errors
/// If a side is 0.
pub fn photograph_of(width: u16, height: u16, seed: u64) -> Result<Vec<u8>, EncodingError> {
    let mut pixels = Vec::with_capacity(usize::from(width) * usize::from(height));
    let mut noise = Noise(seed | 1);
    for y in 0..u32::from(height) {
        for x in 0..u32::from(width) {
            let grain = noise.next() & 0x1f;
            pixels.push(paper_on_table(x, y, u32::from(width), u32::from(height)).saturating_add(grain));
        }
    }
    let mut jpeg = Vec::new();
    Encoder::new(&mut jpeg, 88).encode(&pixels, width, height, ColorType::Luma)?;
    // Directly after the start-of-image marker, as cameras do it.
    jpeg.splice(2..2, exif_with_place());
    Ok(jpeg)
}

/// Whether the metadata of [`photograph`] is somewhere in these bytes.
pub fn has_place(bytes: &[u8]) -> bool {
    bytes.windows(PLACE_MARK.len()).any(|part| part == PLACE_MARK.as_bytes())
}

/// A light sheet with dark lines on a dark table.
fn paper_on_table(x: u32, y: u32, width: u32, height: u32) -> u8 {
    let on_paper = x > width / 8 && x < width * 7 / 8 && y > height / 10 && y < height * 9 / 10;
    let in_line =
        (y / 40).is_multiple_of(2) && x > width / 5 && x < width * 4 / 5 && !(x / 11 + y / 40 * 7).is_multiple_of(6);
    match (on_paper, in_line) {
        (true, true) => 40,
        (true, false) => 215,
        (false, _) => 70,
    }
}

/// The maker's name in the metadata, by which it is found again.
const PLACE_MARK: &str = "Farde test camera";

/// An APP1 segment with an Exif block: the maker, and latitude and longitude.
fn exif_with_place() -> Vec<u8> {
    const ASCII: u16 = 2;
    const LONG: u16 = 4;
    const RATIONAL: u16 = 5;
    let maker = format!("{PLACE_MARK}\0");
    let maker_length = u32::try_from(maker.len()).expect("a short constant");
    // Offsets count from the TIFF header: header 8, two entries, then the GPS directory with four.
    let gps = 8 + 2 + 2 * 12 + 4;
    let data = gps + 2 + 4 * 12 + 4;
    let (latitude, longitude) = (data, data + 24);
    let maker_place = data + 48;

    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    directory(&mut tiff, &[(0x010f, ASCII, maker_length, maker_place), (0x8825, LONG, 1, gps)]);
    let north = u32::from(b'N');
    let east = u32::from(b'E');
    let entries = [(1, ASCII, 2, north), (2, RATIONAL, 3, latitude), (3, ASCII, 2, east), (4, RATIONAL, 3, longitude)];
    directory(&mut tiff, &entries);
    for degrees in [52_u32, 3] {
        for number in [degrees, 1, 0, 1, 0, 1] {
            tiff.extend(number.to_le_bytes());
        }
    }
    tiff.extend(maker.bytes());

    let length = u16::try_from(2 + 6 + tiff.len()).expect("a short block");
    let mut segment = vec![0xff, 0xe1];
    segment.extend(length.to_be_bytes());
    segment.extend(b"Exif\0\0");
    segment.extend(tiff);
    segment
}

/// A TIFF directory: tag, type, count, and value or offset.
fn directory(tiff: &mut Vec<u8>, entries: &[(u16, u16, u32, u32)]) {
    let count = u16::try_from(entries.len()).expect("a handful");
    tiff.extend(count.to_le_bytes());
    for (tag, kind, count, value) in entries {
        tiff.extend(tag.to_le_bytes());
        tiff.extend(kind.to_le_bytes());
        tiff.extend(count.to_le_bytes());
        tiff.extend(value.to_le_bytes());
    }
    tiff.extend([0; 4]);
}

/// Grain, the same for the same seed (xorshift).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.to_le_bytes()[3]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photograph_is_large_says_where_it_was_taken_and_is_always_the_same() {
        let photograph = photograph();
        let megabytes = photograph.len() / 1_000_000;
        assert!((3..8).contains(&megabytes), "{} bytes", photograph.len());
        assert!(photograph.starts_with(&[0xff, 0xd8, 0xff, 0xe1]), "Exif comes first");
        assert!(has_place(photograph));
        assert_eq!(photograph_of(64, 48, 7).unwrap(), photograph_of(64, 48, 7).unwrap());
        assert_ne!(photograph_of(64, 48, 7).unwrap(), photograph_of(64, 48, 8).unwrap());
    }

    #[test]
    fn papers_are_what_they_say() {
        assert!(letter().starts_with(b"%PDF-") && letter().ends_with(b"%%EOF\n"));
        assert!(encrypted_pdf().windows(8).any(|part| part == b"/Encrypt"));
        assert!(broken_pdf().starts_with(b"%PDF-") && !broken_pdf().windows(5).any(|part| part == b"%%EOF"));
        assert!(zero_page_pdf().windows(8).any(|part| part == b"/Count 0"));
    }
}
