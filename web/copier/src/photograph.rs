//! Photographs, decoded by the browser itself: its decoders are the best kept there are, and cost no download.

use bridge::{Channels, Failure, Leaf, PHOTO_SIDE, PaperSize};
use js_sys::{ArrayBuffer, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DedicatedWorkerGlobalScope, ImageBitmap, ImageBitmapOptions, ImageEncodeOptions, ImageOrientation,
    OffscreenCanvas, OffscreenCanvasRenderingContext2d,
};

use crate::picture::Picture;

/// A photograph with more pixels is not decoded: the browser needs 4 bytes for each.
const MOST_PIXELS: u64 = 100_000_000;
/// The largest file that is looked at, in bytes.
const MOST_BYTES: u64 = 50_000_000;
/// So much of a file is read to learn its sides.
const HEADER: f64 = 262_144.0;
/// The longest side of the small photograph, on which corners are set by hand.
const SMALL_SIDE: u32 = 1_000;
/// Of a photograph that is kept.
const QUALITY: f64 = 0.88;

/// A photograph of nothing but its pixels.
pub(crate) struct Photograph {
    canvas: OffscreenCanvas,
    pen: OffscreenCanvasRenderingContext2d,
}

impl Photograph {
    /// Decodes a file, upright.
    ///
    /// # Errors
    /// `EmptyFile` and `TooLarge`; `CannotDraw` if the browser does not know it; `Unsupported` if it scrambles pixels.
    pub(crate) async fn of_file(scope: &DedicatedWorkerGlobalScope, file: &Blob) -> Result<Self, Failure> {
        check_honest()?;
        check_size(file).await?;
        let options = ImageBitmapOptions::new();
        options.set_image_orientation(ImageOrientation::FromImage);
        let decoding = scope.create_image_bitmap_with_blob_and_image_bitmap_options(file, &options);
        let decoded = JsFuture::from(decoding.map_err(|_| Failure::CannotDraw)?).await;
        let bitmap: ImageBitmap = decoded.map_err(|_| Failure::CannotDraw)?.unchecked_into();
        let photograph = Self::of_bitmap(&bitmap);
        bitmap.close();
        photograph.map_err(|_| Failure::CannotDraw)
    }

    /// Takes pixels.
    ///
    /// # Errors
    /// `BadInput` if there are not as many as the sides say.
    pub(crate) fn of_pixels(picture: &Picture) -> Result<Self, Failure> {
        let paint = || {
            let photograph = Self::new(picture.width() as u32, picture.height() as u32)?;
            let clamped = wasm_bindgen::Clamped(picture.rgba());
            let data = web_sys::ImageData::new_with_u8_clamped_array(clamped, picture.width() as u32)?;
            photograph.pen.put_image_data(&data, 0.0, 0.0)?;
            Ok::<_, JsValue>(photograph)
        };
        paint().map_err(|_| Failure::Unsupported)
    }

    fn new(width: u32, height: u32) -> Result<Self, JsValue> {
        let canvas = OffscreenCanvas::new(width, height)?;
        let options = js_sys::Object::new();
        // Drawn by the processor, as it is read again at once.
        Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE)?;
        let pen = canvas.get_context_with_context_options("2d", &options)?.ok_or(JsValue::NULL)?;
        let pen = pen.dyn_into::<OffscreenCanvasRenderingContext2d>()?;
        // Not in web-sys yet. Without it a large photograph that is made small looks rough.
        Reflect::set(&pen, &"imageSmoothingQuality".into(), &"high".into())?;
        Ok(Self { canvas, pen })
    }

    fn of_bitmap(bitmap: &ImageBitmap) -> Result<Self, JsValue> {
        let (width, height) = fit(bitmap.width(), bitmap.height(), PHOTO_SIDE);
        let photograph = Self::new(width, height)?;
        // What can be seen through is paper.
        photograph.pen.set_fill_style_str("#fff");
        photograph.pen.fill_rect(0.0, 0.0, width.into(), height.into());
        photograph.pen.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width.into(), height.into())?;
        Ok(photograph)
    }

    /// Its pixels.
    ///
    /// # Errors
    /// `Unsupported` if the browser does not give them.
    pub(crate) fn picture(&self) -> Result<Picture, Failure> {
        let (width, height) = (self.canvas.width(), self.canvas.height());
        let data = self.pen.get_image_data(0.0, 0.0, width.into(), height.into());
        Picture::of_pixels(width, height, data.map_err(|_| Failure::Unsupported)?.data().0)
    }

    /// As JPEG, and the same in small.
    ///
    /// # Errors
    /// `Unsupported` if the browser cannot write it.
    pub(crate) async fn jpegs(&self) -> Result<[Vec<u8>; 2], Failure> {
        let (width, height) = fit(self.canvas.width(), self.canvas.height(), SMALL_SIDE);
        let shrink = || {
            let small = Self::new(width, height)?;
            small.pen.draw_image_with_offscreen_canvas_and_dw_and_dh(
                &self.canvas,
                0.0,
                0.0,
                width.into(),
                height.into(),
            )?;
            Ok::<_, JsValue>(small)
        };
        let small = shrink().map_err(|_| Failure::Unsupported)?;
        let large = self.jpeg().await.map_err(|_| Failure::Unsupported)?;
        Ok([large, small.jpeg().await.map_err(|_| Failure::Unsupported)?])
    }

    async fn jpeg(&self) -> Result<Vec<u8>, JsValue> {
        let options = ImageEncodeOptions::new();
        options.set_type("image/jpeg");
        options.set_quality(QUALITY);
        let blob = JsFuture::from(self.canvas.convert_to_blob_with_options(&options)?).await?.dyn_into::<Blob>()?;
        // A browser that cannot write JPEG writes PNG without a word.
        if blob.type_() != "image/jpeg" {
            return Err(JsValue::NULL);
        }
        bytes(&blob).await
    }

    /// How it stands in a PDF.
    pub(crate) fn leaf(&self) -> Leaf {
        // No side is longer than `PHOTO_SIDE`.
        let [width, height] =
            [self.canvas.width(), self.canvas.height()].map(|side| side.try_into().unwrap_or(u16::MAX));
        Leaf { width, height, channels: Channels::Colours, size: PaperSize::Other }
    }
}

/// The bytes of a file.
pub(crate) async fn bytes(file: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?.dyn_into::<ArrayBuffer>()?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// A file that takes too much of the device's memory is refused before it is decoded. Of a kind that tells its sides in
/// another way (HEIC) the browser must know.
async fn check_size(file: &Blob) -> Result<(), Failure> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in bytes is a whole number")]
    match file.size() as u64 {
        0 => return Err(Failure::EmptyFile),
        1..=MOST_BYTES => {}
        _ => return Err(Failure::TooLarge { limit: MOST_BYTES }),
    }
    let header = file.slice_with_f64_and_f64(0.0, HEADER).map_err(|_| Failure::NotThere)?;
    // It was moved or removed since it was chosen.
    let header = bytes(&header).await.map_err(|_| Failure::NotThere)?;
    let pixels = imagesize::blob_size(&header).map(|size| (size.width as u64).saturating_mul(size.height as u64));
    if pixels.is_ok_and(|pixels| pixels > MOST_PIXELS) { Err(Failure::CannotDraw) } else { Ok(()) }
}

/// Browsers that hide their fingerprint (Tor Browser, Firefox with `resistFingerprinting`) answer with noise, which must
/// not be taken for a page.
fn check_honest() -> Result<(), Failure> {
    let read = || {
        let probe = Photograph::new(4, 4)?;
        probe.pen.set_fill_style_str("#204080");
        probe.pen.fill_rect(0.0, 0.0, 4.0, 4.0);
        Ok::<_, JsValue>(probe.pen.get_image_data(0.0, 0.0, 4.0, 4.0)?.data())
    };
    let near = |pixel: &[u8]| pixel.iter().zip([0x20_u8, 0x40, 0x80, 0xff]).all(|(a, b)| a.abs_diff(b) <= 8);
    let is_honest = read().is_ok_and(|pixels| pixels.chunks_exact(4).all(near));
    if is_honest { Ok(()) } else { Err(Failure::Unsupported) }
}

/// The size of a picture made so small that its longest side is `side`; never made larger.
fn fit(width: u32, height: u32, side: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    let scale = f64::from(side.min(longest)) / f64::from(longest);
    let shrink = |length: u32| ((f64::from(length) * scale).round() as u32).max(1);
    (shrink(width), shrink(height))
}
