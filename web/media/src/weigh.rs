//! How heavy a page of a PDF is, judged before anything of it is decoded.

use std::collections::HashSet;

use hayro::hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, Stream};
use hayro::hayro_syntax::page::Page;

use crate::limits::PDF_IMAGE_PIXELS;

/// Forms within forms are followed so deep; the renderer follows 50, but no honest page has five.
const DEPTH: u32 = 8;

/// So many pictures and forms of one page are looked at.
const OBJECTS: usize = 5_000;

/// Whether the pictures that a page names may be decoded.
///
/// A picture can still lie about its size in its own header, and a short stream can unpack to a long one: what
/// slips through here ends at the memory limit of this worker.
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
        let pixels = side(dict, "Width").saturating_mul(side(dict, "Height"));
        if pixels > PDF_IMAGE_PIXELS {
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

/// A length of a picture; 0 for what is no picture.
fn side(dict: &Dict<'_>, key: &str) -> u64 {
    let is_image = dict.get::<Name<'_>>("Subtype").is_some_and(|subtype| subtype.as_str() == "Image");
    if !is_image {
        return 0;
    }
    dict.get::<i32>(key).and_then(|length| u64::try_from(length).ok()).unwrap_or(0)
}
