//! From what a camera or a photograph shows to pixels.

use js_sys::{ArrayBuffer, Object, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlVideoElement, ImageBitmap};

/// Pixels for a worker.
pub(crate) struct Pixels {
    /// From side to side.
    pub(crate) width: u32,
    /// From top to bottom.
    pub(crate) height: u32,
    /// Four bytes each.
    pub(crate) bytes: ArrayBuffer,
}

/// A canvas that nobody sees. It is emptied when dropped: the code may be a secret.
pub(crate) struct Canvas {
    element: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Canvas {
    /// A new one, if the browser has any.
    pub(crate) fn new() -> Option<Self> {
        let element: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
        let options = Object::new();
        // Drawn by the processor, as it is read again at once.
        Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
        let context = element.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()?;
        Some(Self { element, context })
    }

    /// The square in the middle of what the camera sees, at most `longest` pixels a side; none if it sees nothing yet.
    pub(crate) fn of_video(&self, video: &HtmlVideoElement, longest: u32) -> Option<Pixels> {
        let (width, height) = (video.video_width(), video.video_height());
        let square = width.min(height);
        let side = square.min(longest);
        let [left, top] = [width, height].map(|all| f64::from(all - square) / 2.0);
        let (from, to) = (f64::from(square), f64::from(side));
        self.drawn(side, side, |context| {
            context.draw_image_with_html_video_element_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                video, left, top, from, from, 0.0, 0.0, to, to,
            )
        })
    }

    /// All that the camera sees, at most `longest` pixels a side; none if it sees nothing yet.
    pub(crate) fn of_whole_video(&self, video: &HtmlVideoElement, longest: u32) -> Option<Pixels> {
        let (width, height) = fit(video.video_width(), video.video_height(), longest);
        self.drawn(width, height, |context| {
            context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width.into(), height.into())
        })
    }

    /// A photograph, at most `longest` pixels a side.
    pub(crate) fn of_photo(&self, photo: &ImageBitmap, longest: u32) -> Option<Pixels> {
        let (width, height) = fit(photo.width(), photo.height(), longest);
        self.drawn(width, height, |context| {
            context.draw_image_with_image_bitmap_and_dw_and_dh(photo, 0.0, 0.0, width.into(), height.into())
        })
    }

    fn drawn(
        &self,
        width: u32,
        height: u32,
        draw: impl FnOnce(&CanvasRenderingContext2d) -> Result<(), JsValue>,
    ) -> Option<Pixels> {
        if width == 0 || height == 0 {
            return None;
        }
        self.element.set_width(width);
        self.element.set_height(height);
        draw(&self.context).ok()?;
        let read = self.context.get_image_data(0.0, 0.0, width.into(), height.into()).ok()?;
        // The buffer itself: as a Rust vector it would be copied through the memory of the page.
        let data = Reflect::get(&read, &"data".into()).ok()?;
        let bytes = Reflect::get(&data, &"buffer".into()).ok()?.dyn_into().ok()?;
        Some(Pixels { width, height, bytes })
    }
}

impl Drop for Canvas {
    fn drop(&mut self) {
        self.element.set_width(0);
    }
}

/// Sides of a picture that are at most `longest`; none if there is none.
fn fit(width: u32, height: u32, longest: u32) -> (u32, u32) {
    if width == 0 || height == 0 {
        return (0, 0);
    }
    let shrink = (f64::from(longest) / f64::from(width.max(height))).min(1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and `longest`")]
    let [width, height] = [width, height].map(|side| (f64::from(side) * shrink).round().max(1.0) as u32);
    (width, height)
}

/// What the browser makes of a file of pictures; none if it cannot.
pub(crate) async fn decoded(file: &File) -> Option<ImageBitmap> {
    let decoding = leptos::prelude::window().create_image_bitmap_with_blob(file).ok()?;
    JsFuture::from(decoding).await.ok()?.dyn_into().ok()
}
