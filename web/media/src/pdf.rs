//! PDF to page pictures, by hayro.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use bridge::NotDrawn;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::RenderContent;
use hayro::hayro_interpret::font::FontQuery;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};

use crate::order::{Order, Pace, Pictures};
use crate::raster::Raster;
use crate::{form, weigh};

/// Draws the pages of a PDF, in order, until one is too large, the time is over, or there are enough.
///
/// JavaScript, forms to submit, links and attachments are never looked at. A PDF that opens without a password is drawn
/// even if it forbids printing.
#[must_use]
pub fn draw(file: Vec<u8>, order: Order, pace: &mut Pace<'_>) -> Pictures {
    let pdf = match Pdf::new(file) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => return Pictures::none(NotDrawn::Encrypted),
        Err(LoadPdfError::Invalid) => return Pictures::none(NotDrawn::Damaged),
    };
    let pages = pdf.pages();
    if pages.is_empty() {
        return Pictures::none(NotDrawn::NoPages);
    }
    let mut drawn = Pictures { pages_in_all: count(pages.len()), ..Pictures::default() };
    let wanted = drawn.pages_in_all.min(order.max_pages());
    if wanted < drawn.pages_in_all {
        drawn.not_drawn = Some(NotDrawn::TooMuch);
    }
    let artist = Artist::new();
    for page in pages.iter().take(wanted as usize) {
        if !weigh::bearable(page) {
            drawn.not_drawn = Some(NotDrawn::TooMuch);
            break;
        }
        let picture = artist.draw(page, order.page_side());
        let Some(jpeg) = picture.jpeg() else {
            drawn.not_drawn = Some(NotDrawn::Damaged);
            break;
        };
        if drawn.pages.is_empty() {
            drawn.preview = picture.shrunk(order.preview_side()).jpeg();
        }
        if form::hides_text(page) {
            artist.left_out.store(true, Relaxed);
        }
        if drawn.add(jpeg).is_break() {
            break;
        }
        let done = count(drawn.pages.len());
        if pace(done, wanted).is_break() && done < drawn.pages_in_all {
            drawn.not_drawn = Some(NotDrawn::TooMuch);
            break;
        }
    }
    if artist.left_out.load(Relaxed) && drawn.not_drawn.is_none() {
        drawn.not_drawn = Some(NotDrawn::InPart);
    }
    drawn
}

fn count(pages: usize) -> u32 {
    u32::try_from(pages).unwrap_or(u32::MAX)
}

/// Draws the pages of one document: glyphs that were seen on one page are known on the next.
struct Artist<'a> {
    cache: RenderCache<'a>,
    settings: InterpreterSettings,
    /// Whether something of a page could not be drawn.
    left_out: Arc<AtomicBool>,
}

impl<'a> Artist<'a> {
    fn new() -> Self {
        let left_out = Arc::new(AtomicBool::new(false));
        let (by_map, by_warning) = (Arc::clone(&left_out), Arc::clone(&left_out));
        let settings = InterpreterSettings {
            font_resolver: Arc::new(|query| match query {
                FontQuery::Standard(font) => Some(font.get_font_data()),
                FontQuery::Fallback(wish) => Some(wish.pick_standard_font().get_font_data()),
            }),
            // None is built in: the letters that need one are missing.
            cmap_resolver: Arc::new(move |_| {
                by_map.store(true, Relaxed);
                None
            }),
            warning_sink: Arc::new(move |_| by_warning.store(true, Relaxed)),
            render_content: RenderContent::all(),
        };
        Self { cache: RenderCache::new(), settings, left_out }
    }

    fn draw(&self, page: &'a Page<'a>, side: u32) -> Raster {
        let (width, height) = page.render_dimensions();
        let scale = side as f32 / width.max(height);
        let mut context = RenderContext::new(pixels(width * scale, side), pixels(height * scale, side));
        let transform = Affine::scale(f64::from(scale)) * page.initial_transform(true).to_kurbo();
        render_into(page, &self.cache, &self.settings, &RenderSettings::default(), &mut context, transform);
        context.flush();
        let mut pixmap = Pixmap::new(context.width(), context.height());
        let on_white = RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..RasterizerSettings::default() };
        context.render_with(&mut pixmap, &mut Resources::default(), on_white);
        Raster::from(&pixmap)
    }
}

/// A length in whole pixels, from 1 to `side`. A page may be of any shape, even without an end.
fn pixels(length: f32, side: u32) -> u16 {
    let most = u16::try_from(side).unwrap_or(u16::MAX);
    (length.round() as u16).clamp(1, most)
}
