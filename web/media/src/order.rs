//! What is asked for and what comes of it, free of any browser.

use std::ops::ControlFlow;

use bridge::{Cleaned, Drawn, NotDrawn};

use crate::{limits, sniff::Kind};

/// What the page asked for, within our own limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    page_side: u32,
    preview_side: u32,
    max_pages: u32,
}

impl Order {
    /// Takes the page's wishes, brought within the limits of this worker.
    #[must_use]
    pub fn new(page_side: u32, preview_side: u32, max_pages: u32) -> Self {
        let page_side = page_side.clamp(limits::MIN_SIDE, limits::MAX_SIDE);
        Self {
            page_side,
            preview_side: preview_side.clamp(limits::MIN_SIDE, page_side),
            max_pages: max_pages.min(limits::MAX_PAGES),
        }
    }

    /// The longest side of a page picture in pixels.
    #[must_use]
    pub fn page_side(&self) -> u32 {
        self.page_side
    }

    /// The longest side of the preview in pixels; never more than [`Self::page_side`].
    #[must_use]
    pub fn preview_side(&self) -> u32 {
        self.preview_side
    }

    /// At most so many pages are drawn.
    #[must_use]
    pub fn max_pages(&self) -> u32 {
        self.max_pages
    }
}

/// Told after each page how many are done and how many there will be; says whether there is time for more.
pub type Pace<'p> = dyn FnMut(u32, u32) -> ControlFlow<()> + 'p;

/// The pictures of a file, as JPEG.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// The first page, small.
    pub preview: Option<Vec<u8>>,
    /// The pages in order, without a gap.
    pub pages: Vec<Vec<u8>>,
    /// How many pages the document has. For plain text that was cut: one more than were drawn.
    pub pages_in_all: u32,
    /// Why pages are missing.
    pub not_drawn: Option<NotDrawn>,
}

impl Pictures {
    /// No picture at all, and why.
    #[must_use]
    pub fn none(why: NotDrawn) -> Self {
        Self { not_drawn: Some(why), ..Self::default() }
    }

    /// The words about these pictures that go to the page.
    #[must_use]
    pub fn describe(&self, kind: Kind, cleaned: Cleaned) -> Drawn {
        Drawn {
            media_type: kind.media_type().to_owned(),
            cleaned,
            has_preview: self.preview.is_some(),
            pages: u32::try_from(self.pages.len()).unwrap_or(u32::MAX),
            pages_in_all: self.pages_in_all,
            not_drawn: self.not_drawn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_brought_within_limits() {
        let order = Order::new(u32::MAX, u32::MAX, u32::MAX);
        assert_eq!((order.page_side(), order.preview_side()), (limits::MAX_SIDE, limits::MAX_SIDE));
        assert_eq!(order.max_pages(), limits::MAX_PAGES);
        let order = Order::new(0, 0, 0);
        assert_eq!(
            (order.page_side(), order.preview_side(), order.max_pages()),
            (limits::MIN_SIDE, limits::MIN_SIDE, 0)
        );
    }
}
