//! A canvas outside any page: white, and read back as JPEG.

use js_sys::ArrayBuffer;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ImageEncodeOptions, OffscreenCanvas, OffscreenCanvasRenderingContext2d};

use crate::raster::QUALITY;

/// A white canvas and its pen.
pub(crate) struct Canvas {
    canvas: OffscreenCanvas,
    pen: OffscreenCanvasRenderingContext2d,
}

impl Canvas {
    /// A white canvas of this size in pixels.
    ///
    /// # Errors
    /// The browser has none.
    pub(crate) fn new(width: u32, height: u32) -> Result<Self, JsValue> {
        let canvas = OffscreenCanvas::new(width, height)?;
        let pen = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into::<OffscreenCanvasRenderingContext2d>()?;
        pen.set_image_smoothing_enabled(true);
        // Not in web-sys yet. Without it a large photograph that is made small looks rough.
        js_sys::Reflect::set(&pen, &"imageSmoothingQuality".into(), &"high".into())?;
        let canvas = Self { canvas, pen };
        canvas.clear();
        Ok(canvas)
    }

    /// Whether what is drawn can be read back.
    ///
    /// Browsers that hide their fingerprint (Tor Browser, Firefox with `resistFingerprinting`) answer with noise, which
    /// must not be taken for a page.
    pub(crate) fn is_honest() -> bool {
        let read = || {
            let probe = Self::new(4, 4)?;
            probe.pen.set_fill_style_str("#204080");
            probe.pen.fill_rect(0.0, 0.0, 4.0, 4.0);
            Ok::<_, JsValue>(probe.pen.get_image_data(0.0, 0.0, 4.0, 4.0)?.data())
        };
        let near = |pixel: &[u8]| pixel.iter().zip([0x20u8, 0x40, 0x80, 0xff]).all(|(a, b)| a.abs_diff(b) <= 8);
        read().is_ok_and(|pixels| pixels.chunks_exact(4).all(near))
    }

    /// What draws on it.
    pub(crate) fn pen(&self) -> &OffscreenCanvasRenderingContext2d {
        &self.pen
    }

    /// Makes it white again.
    pub(crate) fn clear(&self) {
        self.pen.set_fill_style_str("#fff");
        self.pen.fill_rect(0.0, 0.0, f64::from(self.canvas.width()), f64::from(self.canvas.height()));
    }

    /// A smaller copy whose longest side is `side`.
    ///
    /// # Errors
    /// The browser has no second canvas.
    pub(crate) fn shrunk(&self, side: u32) -> Result<Self, JsValue> {
        let (width, height) = fit(self.canvas.width(), self.canvas.height(), side);
        let small = Self::new(width, height)?;
        small.pen.draw_image_with_offscreen_canvas_and_dw_and_dh(
            &self.canvas,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )?;
        Ok(small)
    }

    /// The picture as JPEG.
    ///
    /// # Errors
    /// The browser cannot write it.
    pub(crate) async fn jpeg(&self) -> Result<Vec<u8>, JsValue> {
        let options = ImageEncodeOptions::new();
        options.set_type("image/jpeg");
        options.set_quality(f64::from(QUALITY) / 100.0);
        let blob = JsFuture::from(self.canvas.convert_to_blob_with_options(&options)?).await?.dyn_into::<Blob>()?;
        // A browser that cannot write JPEG writes PNG without a word.
        if blob.type_() != "image/jpeg" {
            return Err(JsValue::NULL);
        }
        let buffer = JsFuture::from(blob.array_buffer()).await?.dyn_into::<ArrayBuffer>()?;
        Ok(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

/// The size of a picture made so small that its longest side is `side`; never made larger.
pub(crate) fn fit(width: u32, height: u32, side: u32) -> (u32, u32) {
    let longest = width.max(height).max(1);
    let scale = f64::from(side.min(longest)) / f64::from(longest);
    let shrink = |length: u32| ((f64::from(length) * scale).round() as u32).max(1);
    (shrink(width), shrink(height))
}
