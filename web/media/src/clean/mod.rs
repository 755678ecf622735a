//! Photographs without what they say besides the picture: where, when, with what device and by whom they were taken; and sounds.
//!
//! The picture itself is not touched: not one pixel changes. What a photograph is made of is kept by name, everything
//! else is left out, so that a kind of metadata that nobody has thought of yet goes as well. Only three things that are
//! no pixels stay: how the picture is turned, the colours of its profile, and how large it is printed.

mod exif;
mod icc;
mod jpeg;
mod png;
mod sound;
mod webp;

use bridge::Cleaned;
use img_parts::Bytes;

use crate::sniff::Kind;

/// Takes out of a photograph or a sound what it says besides the picture or the sound.
///
/// Answers what was done, and the file without it if anything was taken out. What is damaged is left as it is:
/// a photograph that some program may still mend is worth more than one that is half of what it was.
#[must_use]
pub fn clean(file: &[u8], kind: Kind) -> (Cleaned, Option<Vec<u8>>) {
    let parts = || Bytes::copy_from_slice(file);
    let cleaned = match kind {
        Kind::Jpeg => jpeg::clean(parts()),
        Kind::Png => png::clean(parts()),
        Kind::WebP => webp::clean(parts()),
        Kind::Heic | Kind::Avif => None,
        Kind::Sound(sound) => return sound::clean(file, sound),
        Kind::Pdf | Kind::Text | Kind::Office(_) | Kind::Zip | Kind::Other => {
            return (Cleaned::NoPhotograph, None);
        }
    };
    match cleaned {
        None => (Cleaned::CouldNot, None),
        Some(same) if same == file => (Cleaned::NothingToTakeOut, None),
        Some(photograph) => (exif::told(file), Some(photograph)),
    }
}
