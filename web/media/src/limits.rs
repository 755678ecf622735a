//! What this worker refuses, so that no file takes the device's memory or an endless time.

use bridge::Failure;
use wallet_api::limits::{BLOB_BYTES, DOCUMENT_BYTES};

const _: () = assert!((PAGES_BYTES as u64) < BLOB_BYTES - BLOB_BYTES / 32, "the rest is for what encryption adds");

/// The shortest longest side of a picture, in pixels.
pub(crate) const MIN_SIDE: u32 = 16;

/// The longest side of a picture, in pixels. hayro counts pixels in `u16`.
pub(crate) const MAX_SIDE: u32 = 4096;

/// At most so many pages, whatever the page asks.
pub(crate) const MAX_PAGES: u32 = 300;

/// A photograph with more pixels is not decoded: the browser needs 4 bytes for each.
pub(crate) const PHOTO_PIXELS: u64 = 100_000_000;

/// A page of a PDF that shows a picture with more pixels is not drawn. A4 scanned at 600 dpi has 35 million.
pub(crate) const PDF_IMAGE_PIXELS: u64 = 72_000_000;

/// The pages of one document together: they are kept as one blob, and that has `BLOB_BYTES` when it is encrypted.
pub(crate) const PAGES_BYTES: usize = 30_000_000;

/// After so many milliseconds no further page is begun.
pub(crate) const DRAWING_MILLIS: f64 = 90_000.0;

/// Checks the size of a file in bytes.
///
/// # Errors
/// [`Failure::EmptyFile`] and [`Failure::TooLarge`].
pub fn check_size(bytes: u64) -> Result<(), Failure> {
    match bytes {
        0 => Err(Failure::EmptyFile),
        1..=DOCUMENT_BYTES => Ok(()),
        _ => Err(Failure::TooLarge { limit: DOCUMENT_BYTES }),
    }
}

/// Whether a photograph may be decoded, judged by the size that its header tells.
///
/// Answers `None` if the header cannot be read.
#[must_use]
pub fn fits(file: &[u8]) -> Option<bool> {
    let size = imagesize::blob_size(file).ok()?;
    let pixels = (size.width as u64).saturating_mul(size.height as u64);
    (pixels > 0).then_some(pixels <= PHOTO_PIXELS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_header(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0, 0, 0, 0, 0]);
        bytes
    }

    #[test]
    fn sizes() {
        assert_eq!(check_size(0), Err(Failure::EmptyFile));
        assert_eq!(check_size(1), Ok(()));
        assert_eq!(check_size(25_000_000), Ok(()));
        assert_eq!(check_size(25_000_001), Err(Failure::TooLarge { limit: 25_000_000 }));
    }

    #[test]
    fn pixel_bombs_are_known_by_their_header() {
        assert_eq!(fits(&png_header(10_000, 10_000)), Some(true));
        assert_eq!(fits(&png_header(10_000, 10_001)), Some(false));
        assert_eq!(fits(&png_header(u32::MAX, u32::MAX)), Some(false));
        assert_eq!(fits(&png_header(0, 5)), None);
        assert_eq!(fits(b"\x89PNG\r\n\x1a\n"), None);
        assert_eq!(fits(b"\xff\xd8\xff\xe0"), None);
        assert_eq!(fits(b""), None);
    }
}
