//! Pages as JPEG: nothing but pixels, so nothing of what a camera wrote beside them.

use crate::picture::{Picture, grey};
use bridge::{Channels, Failure, Leaf, PaperSize};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// A JPEG, and what it is in a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jpeg {
    /// The file.
    pub bytes: Vec<u8>,
    /// What it is.
    pub leaf: Leaf,
}

/// Writes a picture as JPEG.
///
/// # Errors
/// `Fault` if the picture is too large for a JPEG, which none of ours is.
pub fn jpeg(picture: &Picture, channels: Channels, size: PaperSize, quality: u8) -> Result<Jpeg, Failure> {
    let side = |side: usize| u16::try_from(side).map_err(|_| Failure::Fault);
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    let written = match channels {
        Channels::Grey => {
            let greys: Vec<u8> = picture.pixels().iter().map(|pixel| grey(*pixel)).collect();
            encoder.encode(&greys, width, height, ColorType::Luma)
        }
        Channels::Colours => encoder.encode(picture.rgba(), width, height, ColorType::Rgba),
    };
    written.map_err(|_| Failure::Fault)?;
    Ok(Jpeg { bytes, leaf: Leaf { width, height, channels, size } })
}
