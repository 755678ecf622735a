//! Pictures with words drawn into them: who looks, for whom, what for and when. What is shown is never without.
//!
//! It is a canvas on the screen and not a picture made of one: browsers that guard against fingerprints give back something
//! else than what was drawn, but they do show it.

use crate::state::Picture;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// As many letters of a line: a longer one would leave the page before it is read.
const LONGEST_LINE: usize = 48;
/// The angle of the lines, against the clock.
const SLOPE: f64 = 0.42;
/// Dark letters with a light edge: they are seen on paper and on a dark photograph, and hide neither.
const LETTERS: &str = "rgb(72 72 72 / 40%)";
const EDGE: &str = "rgb(255 255 255 / 32%)";

/// A picture with lines drawn into it, again and again.
#[component]
pub(crate) fn MarkedPicture(
    /// For tests, if they look for it.
    #[prop(optional)]
    test: Option<&'static str>,
    /// The picture; its address never comes into the page.
    picture: Arc<Picture>,
    /// The lines.
    marks: Vec<String>,
    /// What it is, for a screen reader; empty for decoration.
    #[prop(into)]
    alt: Signal<String>,
    /// Width by height, once it is drawn.
    #[prop(optional, into)]
    drawn: Option<Callback<f64>>,
) -> impl IntoView {
    let canvas = NodeRef::<html::Canvas>::new();
    let hidden = move || alt.with(String::is_empty).then_some("true");
    let label = move || Some(alt.get()).filter(|alt| !alt.is_empty());
    Effect::new(move |_| {
        let Some(canvas) = canvas.get() else { return };
        let (picture, marks) = (picture.clone(), marks.clone());
        leptos::task::spawn_local(async move {
            if let (Some(ratio), Some(drawn)) = (draw_marked(&canvas, &picture, &marks, None).await, drawn) {
                // The page may be gone already.
                let _ = drawn.try_run(ratio);
            }
        });
    });
    view! { <canvas class="marked" role="img" aria-hidden=hidden aria-label=label data-testid=test node_ref=canvas></canvas> }
        .into_any()
}

/// Draws a picture and the lines into a canvas, at most so wide; its width by its height. The canvas stays empty if the picture
/// cannot be read.
pub(crate) async fn draw_marked(
    canvas: &HtmlCanvasElement,
    picture: &Picture,
    marks: &[String],
    widest: Option<f64>,
) -> Option<f64> {
    // It is in no document, so that there is nothing without the lines to be taken from the page.
    let source = HtmlImageElement::new().ok()?;
    source.set_src(&picture.url());
    JsFuture::from(source.decode()).await.ok()?;
    let (width, height) = (f64::from(source.natural_width()), f64::from(source.natural_height()));
    if width < 1.0 || height < 1.0 {
        return None;
    }
    let scale = widest.map_or(1.0, |widest| (widest / width).min(1.0));
    let (wide, high) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the size of a picture")]
    {
        canvas.set_width(wide as u32);
        canvas.set_height(high as u32);
    }
    context.draw_image_with_html_image_element_and_dw_and_dh(&source, 0.0, 0.0, wide, high).ok()?;
    if stamp(&context, wide, high, marks).is_none() {
        // Better nothing than a picture without its lines.
        canvas.set_width(0);
        return None;
    }
    Some(wide / high)
}

/// The lines, slanting over the whole picture, laid as bricks are.
fn stamp(context: &CanvasRenderingContext2d, wide: f64, high: f64, marks: &[String]) -> Option<()> {
    let marks: Vec<String> = marks.iter().map(|line| shortened(line)).collect();
    let least = wide.min(high);
    // A small picture is a preview: larger letters for its size.
    let letter = if least < 600.0 { least / 13.0 } else { least / 38.0 };
    // A picture of one pixel by many would be stamped without end.
    let letter = letter.max(8.0);
    context.set_font(&format!("650 {letter}px system-ui, sans-serif"));
    context.set_fill_style_str(LETTERS);
    context.set_stroke_style_str(EDGE);
    context.set_line_width(letter / 7.0);
    context.set_text_align("left");
    context.set_text_baseline("top");
    let mut longest: f64 = 8.0 * letter;
    for line in &marks {
        longest = longest.max(context.measure_text(line).ok()?.width());
    }
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let tall = marks.len() as f64 * 1.3 * letter;
    let (step, row) = (longest + 3.0 * letter, tall + 3.0 * letter);
    let reach = wide.hypot(high) / 2.0;
    context.save();
    context.translate(wide / 2.0, high / 2.0).ok()?;
    context.rotate(-SLOPE).ok()?;
    let (mut y, mut odd) = (-reach, false);
    while y < reach {
        let mut x = if odd { -reach - step / 2.0 } else { -reach };
        while x < reach {
            for (place, line) in (0_u32..).zip(&marks) {
                let down = y + f64::from(place) * 1.3 * letter;
                context.stroke_text(line, x, down).ok()?;
                context.fill_text(line, x, down).ok()?;
            }
            x += step;
        }
        y += row;
        odd = !odd;
    }
    context.restore();
    Some(())
}

fn shortened(line: &str) -> String {
    let mut letters = line.chars();
    let mut short: String = letters.by_ref().take(LONGEST_LINE).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
