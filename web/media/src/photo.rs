//! Photographs, decoded by the browser itself: its decoders are the best kept there are, and cost no download.

use std::ops::ControlFlow;

use bridge::NotDrawn;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DedicatedWorkerGlobalScope, ImageBitmap, ImageBitmapOptions, ImageOrientation};

use crate::canvas::{Canvas, fit};
use crate::limits;
use crate::order::{Order, Pace, Pictures};
use crate::sniff::Kind;

/// Draws a photograph as one page, upright, with nothing of the original's metadata.
pub(crate) async fn draw(
    scope: &DedicatedWorkerGlobalScope,
    file: &[u8],
    kind: Kind,
    order: Order,
    pace: &mut Pace<'_>,
) -> Pictures {
    let refused = match limits::fits(file) {
        _ if !Canvas::is_honest() => Some(NotDrawn::UnknownKind),
        None => Some(NotDrawn::Damaged),
        Some(false) => Some(NotDrawn::TooMuch),
        Some(true) if order.max_pages() == 0 => Some(NotDrawn::TooMuch),
        Some(true) => None,
    };
    if let Some(why) = refused {
        return Pictures { pages_in_all: 1, ..Pictures::none(why) };
    }
    let drawn = match picture(scope, file, kind, order).await {
        Ok((page, preview)) => Pictures { preview: Some(preview), pages: vec![page], pages_in_all: 1, not_drawn: None },
        Err(_) => Pictures { pages_in_all: 1, ..Pictures::none(why_not(kind)) },
    };
    let (ControlFlow::Continue(()) | ControlFlow::Break(())) = pace(1, 1);
    drawn
}

/// Why the browser does not decode a photograph whose header is sound. Safari knows HEIC, the others do not.
fn why_not(kind: Kind) -> NotDrawn {
    match kind {
        Kind::Heic | Kind::Avif => NotDrawn::NotInThisBrowser,
        Kind::Jpeg | Kind::Png | Kind::WebP => NotDrawn::Damaged,
        Kind::Pdf | Kind::Text | Kind::Office(_) | Kind::Zip | Kind::Sound(_) | Kind::Other => NotDrawn::UnknownKind,
    }
}

async fn picture(
    scope: &DedicatedWorkerGlobalScope,
    file: &[u8],
    kind: Kind,
    order: Order,
) -> Result<(Vec<u8>, Vec<u8>), JsValue> {
    let bitmap = decode(scope, file, kind).await?;
    let (width, height) = fit(bitmap.width(), bitmap.height(), order.page_side());
    let canvas = Canvas::new(width, height)?;
    let (w, h) = (f64::from(width), f64::from(height));
    let painted = canvas.pen().draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, w, h);
    bitmap.close();
    painted?;
    let preview = canvas.shrunk(order.preview_side())?.jpeg().await?;
    Ok((canvas.jpeg().await?, preview))
}

/// The whole photograph, turned as its EXIF orientation says.
///
/// It is not asked for small here: with an orientation, browsers disagree on which side `resizeWidth` means.
async fn decode(scope: &DedicatedWorkerGlobalScope, file: &[u8], kind: Kind) -> Result<ImageBitmap, JsValue> {
    let declared = BlobPropertyBag::new();
    declared.set_type(kind.media_type());
    let parts = Array::of1(&Uint8Array::from(file));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &declared)?;
    let options = ImageBitmapOptions::new();
    options.set_image_orientation(ImageOrientation::FromImage);
    let promise = scope.create_image_bitmap_with_blob_and_image_bitmap_options(&blob, &options)?;
    JsFuture::from(promise).await?.dyn_into()
}
