//! What a photograph says about itself, as far as we have to know it.

use bridge::Cleaned;
use exif::{Context, Error, Exif, In, Reader, Tag};
use img_parts::{Bytes, DynImage, ImageEXIF, ImageICC};

use super::icc;

/// No camera writes more; a JPEG cannot hold more than 64 KiB at all.
const MOST: usize = 256 * 1024;

/// Metadata that says nothing but how the picture is turned; `None` if it stands upright.
pub(super) fn only_orientation(metadata: Option<Bytes>) -> Option<Bytes> {
    let metadata = read(&metadata?)?;
    let turned = metadata.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    let turned = u8::try_from(turned).ok().filter(|turned| (2..=8).contains(turned))?;
    // A TIFF header, one directory with one entry (tag 0x0112, SHORT, one of them), and no further directory.
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.extend([turned, 0, 0, 0, 0, 0, 0]);
    Some(tiff.into())
}

/// What was in a photograph: told to the person, who may have sent the same photograph elsewhere.
pub(super) fn told(file: &[u8]) -> Cleaned {
    let image = DynImage::from_bytes(Bytes::copy_from_slice(file)).ok().flatten();
    let metadata = image.as_ref().and_then(ImageEXIF::exif).and_then(|metadata| read(&metadata));
    let profile = image.as_ref().and_then(ImageICC::icc_profile);
    let has = |wanted: &dyn Fn(Tag) -> bool| metadata.iter().flat_map(Exif::fields).any(|field| wanted(field.tag));
    let says = |words: &[&[u8]]| words.iter().any(|word| file.windows(word.len()).any(|part| part == *word));
    Cleaned::TakenOut {
        // Of a film that is appended, too: `©xyz` is how MP4 names a place.
        place: has(&|tag| tag.context() == Context::Gps && tag != Tag::GPSVersionID)
            || says(&[b"GPSLatitude", b"\xa9xyz"]),
        device: has(&|tag| DEVICE.contains(&tag))
            || says(&[b"tiff:Model", b"SerialNumber"])
            || profile.is_some_and(|profile| icc::names_device(&profile)),
    }
}

/// What leads to one device or its owner.
const DEVICE: [Tag; 9] = [
    Tag::Make,
    Tag::Model,
    Tag::Software,
    Tag::Artist,
    Tag::MakerNote,
    Tag::CameraOwnerName,
    Tag::BodySerialNumber,
    Tag::LensModel,
    Tag::LensSerialNumber,
];

/// Reads as much as can be read.
fn read(metadata: &Bytes) -> Option<Exif> {
    if metadata.len() > MOST {
        return None;
    }
    match Reader::new().continue_on_error(true).read_raw(metadata.to_vec()) {
        Ok(metadata) => Some(metadata),
        Err(Error::PartialResult(partial)) => Some(partial.into_inner().0),
        Err(_) => None,
    }
}
