//! WebP: chunks of RIFF.

use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::{self, WebP};
use img_parts::{Bytes, ImageEXIF, ImageICC};

use super::{exif, icc};

/// The chunks that make the picture.
const KEPT: [[u8; 4]; 6] =
    [webp::CHUNK_VP8X, webp::CHUNK_VP8, webp::CHUNK_VP8L, webp::CHUNK_ALPH, webp::CHUNK_ANIM, webp::CHUNK_ANMF];

/// What stands in a frame of an animation before its own chunks: place, size, time.
const FRAME_HEADER: usize = 16;

/// The picture and nothing else, also within the frames of an animation; `None` if it is cut short.
pub(super) fn clean(file: Bytes) -> Option<Vec<u8>> {
    let mut picture = WebP::from_bytes(file).ok()?;
    let turned = exif::only_orientation(picture.exif());
    let colours = picture.icc_profile().and_then(|profile| icc::bare(&profile));
    keep_essential(&mut picture);
    for frame in picture.chunks_mut().iter_mut().filter(|chunk| chunk.id() == webp::CHUNK_ANMF) {
        let bare = clean_frame(frame.content().data()?)?;
        *frame.content_mut() = RiffContent::Data(bare.into());
    }
    // These mend the header, too, which says what is in the file.
    picture.set_icc_profile(colours.map(Bytes::from));
    picture.set_exif(turned);
    Some(picture.encoder().bytes().to_vec())
}

fn keep_essential(picture: &mut WebP) {
    picture.chunks_mut().retain(|chunk| KEPT.contains(&chunk.id()));
}

/// A frame is a picture without a file around it: it gets one for a moment.
fn clean_frame(frame: &Bytes) -> Option<Vec<u8>> {
    let inner = frame.get(FRAME_HEADER..)?;
    let length = u32::try_from(inner.len() + 4).ok()?;
    let file = [b"RIFF", &length.to_le_bytes(), &b"WEBP"[..], inner].concat();
    let mut picture = WebP::new(RiffChunk::from_bytes(file.into()).ok()?).ok()?;
    keep_essential(&mut picture);
    let bytes = picture.encoder().bytes();
    Some([&frame[..FRAME_HEADER], &bytes[12..]].concat())
}
