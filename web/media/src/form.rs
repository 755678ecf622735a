//! What was typed into the fields of a form, and is not in its picture.
//!
//! A field brings its own picture, and hayro draws that. Some programs (LibreOffice among them) write what was typed, but
//! leave its picture empty and ask the reader to make one, which hayro does not. A paper that looks empty but is not must
//! say so.

use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro::hayro_syntax::page::Page;

/// A form with more fields is not looked at further.
const FIELDS: usize = 2_000;

/// A field's own picture is small; a larger one is not empty.
const PICTURE: usize = 64 * 1024;

/// Whether a field of this page holds text that its picture does not show.
pub(crate) fn hides_text(page: &Page<'_>) -> bool {
    let Some(annotations) = page.raw().get::<Array<'_>>("Annots") else { return false };
    annotations.iter::<Dict<'_>>().take(FIELDS).any(|field| is_field(&field) && has_text(&field) && !shows_text(&field))
}

fn is_field(annotation: &Dict<'_>) -> bool {
    annotation.get::<Name<'_>>("Subtype").is_some_and(|subtype| subtype.as_str() == "Widget")
}

/// Whether a field, or the one that it is a part of, has a text for its value. Buttons have names.
fn has_text(field: &Dict<'_>) -> bool {
    let own = |dict: &Dict<'_>| match dict.get::<Object<'_>>("V") {
        // Two bytes may say nothing but how the text is encoded.
        Some(Object::String(text)) => text.as_bytes().len() > 2 || text.as_bytes().iter().any(u8::is_ascii_graphic),
        _ => false,
    };
    own(field) || field.get::<Dict<'_>>("Parent").is_some_and(|parent| own(&parent))
}

/// Whether the picture of a field has an operator that writes (`Tj`, `TJ`) or shows another picture (`Do`).
fn shows_text(field: &Dict<'_>) -> bool {
    let picture = field.get::<Dict<'_>>("AP").and_then(|pictures| pictures.get::<Stream<'_>>("N"));
    let Some(picture) = picture else { return false };
    if picture.raw_data().len() > PICTURE {
        return true;
    }
    let Ok(content) = picture.decoded() else { return false };
    content.windows(2).any(|operator| matches!(operator, b"Tj" | b"TJ" | b"Do"))
}
