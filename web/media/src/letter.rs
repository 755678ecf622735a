//! Plain text drawn as pages of the shape of A4, with the fonts of the device.

use std::ops::ControlFlow;

use bridge::NotDrawn;
use wasm_bindgen::JsValue;

use crate::canvas::Canvas;
use crate::order::{Order, Pace, Pictures};
use crate::text::{Direction, Line, wrap};

/// Draws a text; one that is longer than the pages allow is cut.
pub(crate) async fn draw(text: &str, order: Order, pace: &mut Pace<'_>) -> Pictures {
    let mut drawn = Pictures::default();
    match pages(text, order, pace, &mut drawn).await {
        Ok(()) => drawn,
        Err(_) => Pictures { pages_in_all: 1, ..Pictures::none(NotDrawn::UnknownKind) },
    }
}

async fn pages(text: &str, order: Order, pace: &mut Pace<'_>, drawn: &mut Pictures) -> Result<(), JsValue> {
    let sheet = Sheet::new(order.page_side())?;
    let most = sheet.lines * order.max_pages() as usize;
    let lines = sheet.wrap(text, most + 1);
    let kept = &lines[..lines.len().min(most)];
    let wanted = u32::try_from(kept.len().div_ceil(sheet.lines)).unwrap_or(u32::MAX);
    drawn.pages_in_all = wanted;
    if lines.len() > most {
        drawn.pages_in_all = wanted.saturating_add(1);
        drawn.not_drawn = Some(NotDrawn::TooMuch);
    }
    for (done, lines) in (1..).zip(kept.chunks(sheet.lines)) {
        sheet.write(lines)?;
        if done == 1 {
            drawn.preview = Some(sheet.canvas.shrunk(order.preview_side())?.jpeg().await?);
        }
        if drawn.add(sheet.canvas.jpeg().await?).is_break() {
            break;
        }
        if matches!(pace(done, wanted), ControlFlow::Break(())) && done < wanted {
            drawn.not_drawn = Some(NotDrawn::TooMuch);
            break;
        }
    }
    Ok(())
}

/// A sheet to write on, again and again.
struct Sheet {
    canvas: Canvas,
    width: f64,
    margin: f64,
    leading: f64,
    lines: usize,
}

impl Sheet {
    fn new(side: u32) -> Result<Self, JsValue> {
        let height = f64::from(side);
        let width = (height * 210.0 / 297.0).round().max(1.0);
        let canvas = Canvas::new(width as u32, side)?;
        // Large print, about 21 points with 12 mm around: a page as wide as a telephone can be read.
        let (size, margin) = (height / 40.0, height / 24.0);
        let leading = size * 1.45;
        canvas.pen().set_font(&format!("{size}px system-ui, sans-serif"));
        let lines = (((height - 2.0 * margin) / leading) as usize).max(1);
        Ok(Self { canvas, width, margin, leading, lines })
    }

    fn wrap(&self, text: &str, most: usize) -> Vec<Line> {
        let measure = &mut |text: &str| self.canvas.pen().measure_text(text).map_or(f64::MAX, |size| size.width());
        wrap(text, self.width - 2.0 * self.margin, most, measure)
    }

    fn write(&self, lines: &[Line]) -> Result<(), JsValue> {
        self.canvas.clear();
        let pen = self.canvas.pen();
        pen.set_fill_style_str("#111");
        pen.set_text_baseline("top");
        pen.set_text_align("start");
        let mut y = self.margin;
        for line in lines {
            let (direction, x) = match line.direction {
                Direction::LeftToRight => ("ltr", self.margin),
                Direction::RightToLeft => ("rtl", self.width - self.margin),
            };
            // Not in web-sys yet.
            js_sys::Reflect::set(pen, &"direction".into(), &direction.into())?;
            pen.fill_text(&line.text, x, y)?;
            y += self.leading;
        }
        Ok(())
    }
}
