//! PNG: chunks with four letters each.

use img_parts::png::Png;
use img_parts::{Bytes, ImageEXIF, ImageICC};

use super::{exif, icc};

/// The chunks that make the picture: critical ones, transparency, colours, the size when printed, and the frames of an
/// animation. Texts, times, thumbnails of other programs and everything private are not among them.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"cICP", b"mDCV",
    b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The picture from its start to its end and nothing else; `None` if it has no end, a chunk with a wrong checksum, or
/// a chunk that a reader must know and we do not.
pub(super) fn clean(file: Bytes) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(file).ok()?;
    if png.chunks().last()?.kind() != *b"IEND" {
        return None;
    }
    let is_kept = |kind: [u8; 4]| KEPT.contains(&&kind);
    // A capital first letter: whoever does not know it cannot show the picture.
    if png.chunks().iter().any(|chunk| chunk.kind()[0].is_ascii_uppercase() && !is_kept(chunk.kind())) {
        return None;
    }
    let turned = exif::only_orientation(png.exif());
    let colours = png.icc_profile().and_then(|profile| icc::bare(&profile));
    png.chunks_mut().retain(|chunk| is_kept(chunk.kind()));
    // With another name than it had, which may be that of a display.
    png.set_icc_profile(colours.map(Bytes::from));
    png.set_exif(turned);
    Some(png.encoder().bytes().to_vec())
}
