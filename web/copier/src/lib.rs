//! The copier: makes a flat, clean page of a photographed paper, holds no key.

mod find;
mod geometry;
mod jpeg;
mod light;
mod pdf;
mod picture;
mod shape;
mod straighten;

pub use find::{Corner, Found, find_paper, outline};
pub use geometry::{Outline, Point, Projection, Quad, in_parts, in_pixels};
pub use jpeg::{Channels, Jpeg, jpeg};
pub use light::{even_light, has_colour, tone_of};
pub use pdf::to_pdf;
pub use picture::{CHANNELS, Picture};
pub use shape::{Size, shape};
pub use straighten::{PAGE_SIDE, Straight, straighten};
