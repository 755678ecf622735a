//! How heavy a page of a PDF is, judged before anything of it is decoded.

use std::collections::HashSet;

use hayro::hayro_syntax::Filter;
use hayro::hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::page::Page;
use hayro_jpeg2000::{DecodeSettings, Image as JpxImage};

use crate::limits::PDF_IMAGE_PIXELS;

/// Forms within forms are followed so deep; the renderer follows 50, but no honest page has five.
const DEPTH: u32 = 8;

/// So many pictures and forms of one page are looked at.
const OBJECTS: usize = 5_000;

/// Whether the pictures that a page names may be decoded.
///
/// JPEG is safe by itself, because hayro does not decode one that contradicts its dictionary. JBIG2 can still lie, and a
/// short stream can unpack to a long one: what slips through here ends at the memory limit of this worker.
pub(crate) fn bearable(page: &Page<'_>) -> bool {
    Weighing { seen: HashSet::new() }.all_bearable(&page.resources().x_objects, DEPTH)
}

struct Weighing {
    seen: HashSet<ObjectIdentifier>,
}

impl Weighing {
    fn all_bearable(&mut self, objects: &Dict<'_>, depth: u32) -> bool {
        objects.keys().all(|name| match objects.get::<Stream<'_>>(&name) {
            Some(stream) => self.bearable(&stream, depth),
            None => true,
        })
    }

    fn bearable(&mut self, stream: &Stream<'_>, depth: u32) -> bool {
        if !self.seen.insert(stream.obj_id()) {
            return true;
        }
        if self.seen.len() > OBJECTS {
            return false;
        }
        let dict = stream.dict();
        if pixels(stream) > PDF_IMAGE_PIXELS {
            return false;
        }
        let mask_is_bearable = ["SMask", "Mask"].iter().all(|key| match dict.get::<Object<'_>>(key) {
            Some(Object::Stream(mask)) => depth == 0 || self.bearable(&mask, depth - 1),
            _ => true,
        });
        let inner = dict.get::<Dict<'_>>("Resources").and_then(|resources| resources.get::<Dict<'_>>("XObject"));
        mask_is_bearable && inner.is_none_or(|objects| depth == 0 || self.all_bearable(&objects, depth - 1))
    }
}

/// How many pixels a picture has by its dictionary, or by its own header if that says more.
fn pixels(stream: &Stream<'_>) -> u64 {
    let dict = stream.dict();
    let said = side(dict, "Width").saturating_mul(side(dict, "Height"));
    let filters = stream.filters();
    let inner = match filters.as_slice() {
        [Filter::JpxDecode] => match JpxImage::new(&stream.raw_data(), &DecodeSettings::default()) {
            Ok(picture) => u64::from(picture.width()).saturating_mul(picture.height().into()),
            Err(_) => 0,
        },
        [Filter::CcittFaxDecode] => fax_pixels(dict),
        _ => 0,
    };
    said.max(inner)
}

/// The size of a fax picture stands in its parameters: a line may have any length, and so many lines.
fn fax_pixels(dict: &Dict<'_>) -> u64 {
    let parameters = dict.get::<Dict<'_>>("DecodeParms").or_else(|| dict.get::<Dict<'_>>("DP"));
    let length = |key: &str| parameters.as_ref().and_then(|dict| dict.get::<u32>(key)).map_or(0, u64::from);
    length("Columns").saturating_mul(length("Rows").max(side(dict, "Height")))
}

/// A length of a picture; 0 for what is no picture.
fn side(dict: &Dict<'_>, key: &str) -> u64 {
    let is_image = dict.get::<Name<'_>>("Subtype").is_some_and(|subtype| subtype.as_str() == "Image");
    if !is_image {
        return 0;
    }
    dict.get::<i32>(key).and_then(|length| u64::try_from(length).ok()).unwrap_or(0)
}
