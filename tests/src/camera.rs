//! What a camera sees: a QR code, or a paper on a table, as a video that Chromium takes for its camera.

use fast_qr::{ECL, QRBuilder};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Sides of the video. A camera gives more; for a code held before it this is enough.
const WIDTH: usize = 640;
const HEIGHT: usize = 480;

/// Light modules around a code, as the standard asks.
const MARGIN: usize = 4;

/// Pixels from side to side and from top to bottom, and their shades of grey, row by row.
pub struct Greys {
    /// From side to side.
    pub width: usize,
    /// From top to bottom.
    pub height: usize,
    /// As many as both say.
    pub luma: Vec<u8>,
}

/// A code in the middle of a grey wall; each module is as large as fits into the middle two thirds.
///
/// # Panics
/// If `text` is too long for a code.
pub fn code_on_a_wall(text: &str) -> Greys {
    let code = QRBuilder::new(text).ecl(ECL::M).build().expect("a text that fits into a code");
    let side = code.size + 2 * MARGIN;
    let scale = (HEIGHT * 2 / 3 / side).max(1);
    let (left, top) = ((WIDTH - side * scale) / 2, (HEIGHT - side * scale) / 2);
    let shade = |x: usize, y: usize| {
        let place = |at: usize, from: usize| at.checked_sub(from).map(|at| at / scale).filter(|at| *at < side);
        let (Some(column), Some(row)) = (place(x, left), place(y, top)) else { return 140 };
        let module = |at: usize| at.checked_sub(MARGIN).filter(|at| *at < code.size);
        let dark = module(column).zip(module(row)).is_some_and(|(column, row)| code[row][column].value());
        if dark { 30 } else { 225 }
    };
    let luma = (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (x, y))).map(|(x, y)| shade(x, y)).collect();
    Greys { width: WIDTH, height: HEIGHT, luma }
}

/// Where [`paper_on_a_table`] lies, as parts of the picture's sides: clockwise from the corner at the top left.
pub const PAPER_CORNERS: [(f32, f32); 4] = [(0.30, 0.09), (0.72, 0.13), (0.79, 0.90), (0.20, 0.86)];

/// A dark table.
pub fn empty_table() -> Greys {
    let (width, height) = (2 * WIDTH, 2 * HEIGHT);
    Greys { width, height, luma: (0..width * height).map(|place| 62 + (place * 7_919 % 11) as u8).collect() }
}

/// A letter on a dark table, seen at an angle, a little darker towards its foot.
pub fn paper_on_a_table() -> Greys {
    let Greys { width, height, mut luma } = empty_table();
    let corner = |(x, y): (f32, f32)| copier::Point::new(x * width as f32, y * height as f32);
    let projection = copier::Projection::onto(PAPER_CORNERS.map(corner));
    let (across, down) = (2_100, 2_970);
    for y in 0..down {
        for x in 0..across {
            let seen = projection.at(x as f32 / across as f32, y as f32 / down as f32);
            let shade = if is_ink(x / 10, y / 10) { 45 } else { 228 };
            luma[seen.y as usize * width + seen.x as usize] = (shade * (down * 3 - y) / (down * 3)) as u8;
        }
    }
    Greys { width, height, luma }
}

/// Whether there is ink at a place in mm: a heading, then lines of words.
fn is_ink(x: usize, y: usize) -> bool {
    let in_word = !(x / 3 + y / 9 * 5).is_multiple_of(5);
    match y {
        30..=37 => (25..110).contains(&x) && in_word,
        60..=250 => (25..185).contains(&x) && y % 9 < 3 && in_word,
        _ => false,
    }
}

/// Writes a video (`.y4m`, without colour) that shows each picture for a second, over and over: Chromium begins again at
/// its end.
///
/// # Errors
/// If the file cannot be written.
pub fn write_video(file: &Path, pictures: &[Greys]) -> io::Result<()> {
    let mut video = io::BufWriter::new(fs::File::create(file)?);
    let Some(Greys { width, height, .. }) = pictures.first() else { return Ok(()) };
    writeln!(video, "YUV4MPEG2 W{width} H{height} F10:1 Ip A1:1 C420")?;
    // Halved in both directions, as C420 says; 128 is no colour.
    let colourless = vec![128; 2 * width.div_ceil(2) * height.div_ceil(2)];
    for picture in pictures {
        for _ in 0..10 {
            video.write_all(b"FRAME\n")?;
            video.write_all(&picture.luma)?;
            video.write_all(&colourless)?;
        }
    }
    video.flush()
}

/// The same as a photograph (JPEG).
///
/// # Panics
/// If a side has more pixels than a JPEG can have.
pub fn photo(picture: &Greys) -> Vec<u8> {
    let side = |side: usize| u16::try_from(side).expect("a side of a JPEG");
    let mut jpeg = Vec::new();
    jpeg_encoder::Encoder::new(&mut jpeg, 90)
        .encode(&picture.luma, side(picture.width), side(picture.height), jpeg_encoder::ColorType::Luma)
        .expect("as many pixels as the sides say");
    jpeg
}
