//! The copier: makes a flat, clean page of a photographed paper, holds no key.
//!
//! It runs in a dedicated worker of its own, so that a hostile photograph meets neither a key nor the page. It remembers
//! nothing: should it die of a photograph, or take too long, the page ends it, still has all other pages, and starts
//! another one.

mod find;
mod geometry;
mod jpeg;
mod light;
mod page;
mod pdf;
mod photograph;
mod picture;
mod shape;
mod straighten;
mod worker;

pub use find::{Corner, Found, find_paper, outline};
pub use geometry::{Outline, Point, Projection, Quad, in_parts, in_pixels};
pub use jpeg::{Jpeg, jpeg};
pub use light::{even_light, has_colour};
pub use page::{Made, WHOLE, adjust, look, take};
pub use pdf::to_pdf;
pub use picture::{CHANNELS, Picture};
pub use shape::shape;
pub use straighten::{PAGE_SIDE, Straight, straighten};
pub use worker::start;

/// Every piece of memory is wiped when it is freed: the papers that were photographed leave no copy behind.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
